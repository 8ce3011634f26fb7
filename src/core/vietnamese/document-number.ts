import { decodeLegacy, hasUnicodeOnly, type LegacyEncoding } from './legacy-encodings';

/** What a text in a column of document numbers is. */
export type DocumentNumberKind =
  | 'empty'
  | 'well-formed'
  /** Written before the number was given: “Số:     /TTr-CĐN”. */
  | 'unregistered'
  /** A number alone, without type and issuer. */
  | 'bare'
  | 'malformed';

export interface DocumentNumber {
  readonly kind: DocumentNumberKind;
  /** Without spaces, labels and what follows (“ngày …”): equal for one number written in two ways. */
  readonly key: string;
}

/** Letters that the codes of types and issuers are made of: QĐ, TTr, QyĐ, LĐLĐ, TƯ … */
const code = '[A-ZĐƯÔÂĂÊƠ][A-ZĐƯÔÂĂÊƠa-zđ0-9&]*';

/** Number, year, type and issuer: 15/KH-LĐLĐ, 64/CĐYT, 50/2024/QH15, 61/CĐN-ToC. */
const wellFormed = new RegExp(`^\\d{1,5}[a-zđ]?(/\\d{4})?/${code}(-${code})*$`);
const unregistered = new RegExp(`^(?:[.…_]*|\\d{4})/${code}(-${code})*$`);

/** A type typed without its marks, or run together with the issuer: “12/QD-LĐLĐ”, “12/QĐ LĐLĐ”. */
const misspelt =
  /^\d{1,5}[a-zđ]?(?:\/\d{4})?\/(?:QD-|(?:QĐ|QD|KH|HD|TB|BC|TTr|NQ)(?:LĐLĐ|TLĐ|CĐ(?:N|CS|VC|YT|BV)?)(?:-|$))/;

/** The Party writes 05-HD/VPTW; its bodies only, so that 05-KH/LĐLĐ is none. */
const ofTheParty =
  /^\d{1,5}-[A-ZĐ][A-Za-zĐđ]*\/(?:TW|TƯ|VPTW|VPTƯ|TU|BTGTW|BTGDVTW|BTCTW|BTCTU|BTGTU|UBKTTW|UBKTTU|VPTU|QU|HU|ThU|ĐU|ĐUK|ĐUCQ|CB|BCT)$/;

/** Words in front of the number: “Số:”, “QĐ số”, “Căn cứ Nghị định” … */
const label =
  /^(?:(?:căn cứ|theo|quyết định|công văn|tờ trình|kế hoạch|hướng dẫn|thông báo|nghị định|nghị quyết|báo cáo|chương trình|luật|văn bản|số|qđ|cv|nđ|kh|hd|nq)\s*(?:số)?\s*[:.]?\s+|số\s*[:.]?\s*)+/iu;

/** Where the date or another remark begins: “12/QĐ-LĐLĐ ngày 5/2/2024”, “12/QĐ-LĐLĐ, 5/2/2024”, “(bản sao)”. */
const remark = /\s*(?:,|;|\(|\n|\bngày\b|\bcủa\b|\bv\/v\b|\s[–-]\s(?=\d)).*$/isu;

/**
 * Reads a document's number: `số[/năm]/LOẠI-CƠ QUAN[-bộ phận]`, letters without a type.
 *
 * Spaces do not count, nor a label in front and a date behind.
 * Source: NĐ 30/2020/NĐ-CP; the numbers of union documents seen (15/KH-LĐLĐ, 64/CĐYT, 270/TLĐ, 1411/QĐ-TLĐ).
 */
export function readDocumentNumber(text: string): DocumentNumber {
  const legacy = legacyOfNumber(text);
  return readInUnicode(legacy ? decodeLegacy(text, legacy).text : text);
}

/** The encoding in which a text is a document's number while it is none in Unicode: “12/Q§-C§N” is TCVN3, “12/QÑ-CÑN” VNI. */
export function legacyOfNumber(text: string): LegacyEncoding | null {
  if (!/[\u00a1-\u00cf\u00d1-\u00ff]/.test(text) || hasUnicodeOnly(text)) return null;
  if (readInUnicode(text).kind !== 'malformed') return null;
  const encodings = ['tcvn3', 'vni'] as const;
  return encodings.find((each) => isGiven(readInUnicode(decodeLegacy(text, each).text))) ?? null;
}

function isGiven({ kind }: DocumentNumber): boolean {
  return kind === 'well-formed' || kind === 'unregistered';
}

function readInUnicode(text: string): DocumentNumber {
  const unlabelled = text.normalize('NFC').replace(/Ð/g, 'Đ').trim().replace(label, '');
  const bare = unlabelled.replace(remark, '');
  const key = bare
    .replace(/[\s\u200b-\u200f\ufeff]+/g, '')
    .replace(/[–—‐‑]/g, '-')
    .replace(/[.]+$/, '');
  // “QĐ của CĐ ngành” says whose paper it is and not which.
  if (key === '' && /^(?:của|v\/v)\s/iu.test(unlabelled)) return { kind: 'malformed', key: unlabelled };
  if (key === '' || /^[-.…_]+$/.test(key)) return { kind: 'empty', key: '' };
  if (misspelt.test(key)) return { kind: 'malformed', key };
  if (wellFormed.test(key) || ofTheParty.test(key)) return { kind: 'well-formed', key };
  if (unregistered.test(key)) return { kind: 'unregistered', key };
  return { kind: /^\d{1,5}[a-zđ]?$/.test(key) ? 'bare' : 'malformed', key };
}

/** Types of union documents (NĐ 30/2020/NĐ-CP, appendix III; QĐ 933/QĐ-TLĐ). */
const types = new Set(
  'NQ QĐ CT QC QyĐ QCh QĐi TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB TT CV UQ'.split(
    ' ',
  ),
);

/** Type and issuer of a number, without number and year: `QĐ-CĐN` of 15/2024/QĐ-CĐN; '' where it has none. */
export function codeOfNumber(key: string): string {
  return /^\d+[a-zđ]?(?:\/\d{4})?\/(.+)$/.exec(key)?.[1] ?? '';
}

/**
 * Whether a code is most likely a slip for another one, by what stands in most rows: a mark is missing (CDN for CĐN) or two letters of
 * the type have changed places (ĐQ for QĐ). Two types that exist (HD, HĐ) are no slips of each other.
 */
export function isSlipOfCode(code: string, usual: string): boolean {
  const [type = '', ...issuer] = code.split('-');
  const [usualType = '', ...usualIssuer] = usual.split('-');
  if (code === usual || (types.has(type) && type !== usualType)) return false;
  if (withoutMarks(code) === withoutMarks(usual)) return true;
  const areSwapped = type.length === 2 && type === [...usualType].reverse().join('');
  return areSwapped && issuer.join('-') === usualIssuer.join('-');
}

function withoutMarks(code: string): string {
  return code.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
}
