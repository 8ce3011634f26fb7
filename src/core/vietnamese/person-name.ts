import { letterCase } from './characters';
import { familyNameEnd, familyNames } from './family-names';
import { foldText } from './fold';
import { cleanSpaces } from './scan-text';
import { textKey } from './text-key';

/** Titles in front of a name, folded and without dots; those without a dot must be a word of their own. */
const titles = new Set([
  ...(
    'bs bsck bscki bsckii bsck1 bsck2 bscki1 cki ckii ck1 ck2 ths thsbs tsbs ts tskh pgs gs gsts pgsts ds dsck dscki dsckii dd ddt ddv cn cndd ks ktv nhs ' +
    'yt ys hs ong ba anh chi em co chu bac chau o b dc d/c d.c mr mrs ms dr'
  ).split(' '),
  ...[
    'dong chi',
    'bac si',
    'bac sy',
    'duoc si',
    'duoc sy',
    'dieu duong',
    'tien si',
    'thac si',
    'y si',
    'y sy',
    'ho sinh',
  ],
]);

/** Titles that are also common first words of a name stand only before a dot: “Hs.”, not “Hà”. */
const dottedOnly = new Set('ts ds cn dd ks ys hs yt ba em co chu bac anh chi chau ong o b'.split(' '));

/** Folded words with which only a collective's or a body's name begins; “Phòng” and “Tổ” are told from Phùng and Tô by their tones. */
const collectiveWords = new Set(
  (
    'tập thể,khoa,phòng,ban,tổ,đội,nhóm,trạm,bộ phận,trung tâm,bệnh viện,bv,bvđk,ttyt,công đoàn,cđcs,cđ,chi cục,công ty,cty,' +
    'trường,viện,văn phòng,phòng khám,hội,chi hội,quỹ,ủy ban,sở,cán bộ,nhân viên,toàn thể,các,gia đình'
  )
    .split(',')
    .map(textKey),
);

/** Whether a text names a group or a body, not one person: “Tập thể khoa Nội”, “Phòng Tổ chức cán bộ”, “CĐCS Bệnh viện Phổi”. */
export function isCollectiveName(text: string): boolean {
  const words = textKey(text).split(/[\s,.:/-]+/);
  const [first = '', second = ''] = words;
  if (collectiveWords.has(`${first} ${second}`)) return true;
  // Đoàn is a family name and Ban, Các may be: a person's second word begins with a capital, “Đoàn viên” is no name.
  if (first === doanKey) return second === textKey('viên') || second === textKey('công');
  return collectiveWords.has(first) || (words.some((word) => bodyWords.has(word)) && familyNameEnd(text) < 0);
}

/** Words that stand in the names of bodies alone, wherever they stand: “Nữ công CĐCS BV Phổi”. */
const bodyWords = new Set(['cđcs', 'bvđk', 'ttyt'].map(textKey));

const doanKey = textKey('đoàn');

/** Whether a text is plainly a name: a frequent family name, then up to five words of one capital and small letters, single spaces between. */
export function isPlainName(text: string): boolean {
  const end = familyNameEnd(text);
  if (end < 0) return false;
  let words = 1;
  let previous = 0;
  for (let i = end; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) words++;
    else if (letterCase[code] !== (previous === 32 ? 1 : 2)) return false;
    if (code === 32 && previous === 32) return false;
    previous = code;
  }
  return words <= 6 && previous !== 32;
}

/** A name's title and the name behind it. */
export interface TitledName {
  /** As written, with its dot; '' where there is none. */
  readonly title: string;
  readonly name: string;
}

/** Splits “BS. Nguyễn Văn An” or “Đ/c Trần Thị Bình” into title and name; several titles in a row are one. */
export function splitTitle(text: string): TitledName {
  if (isPlainName(text)) return { title: '', name: text };
  let name = cleanSpaces(text);
  let title = '';
  for (;;) {
    const match =
      /^(đ\.\s?c(?!\p{L})|[\p{L}\d/]+(?:\s(?:chí|sĩ|sỹ|dưỡng|sinh)(?!\p{L}))?)(\s*[.:]\s*|\s+)(?=\p{L})/iu.exec(
        name,
      );
    if (!match) break;
    const rest = name.slice(match[0].length);
    if (!isTitle(match[1]!, match[2]!, rest)) break;
    // A title leaves a name of at least two words behind it: “Ông Bà” is none, nor is “Chi” of “Chi Mai”.
    if (!rest.includes(' ') && !match[2]!.includes('.')) break;
    title = (title + ' ' + match[0].trim()).trim();
    name = rest;
  }
  return { title, name };
}

function isTitle(word: string, after: string, name: string): boolean {
  const folded = foldText(word);
  if (!titles.has(folded)) return false;
  // “Ô.” and “B.” are short for Ông and Bà, but initials of a foreign name too.
  if (/^[ob]$/.test(folded)) return after.includes('.') && isWholeName(name);
  if (!dottedOnly.has(folded) || after.includes('.')) return true;
  // Without a dot: capitals of a degree (TS), or a form of address with its own tones.
  if (/^(TS|DS|CN|KS|YS|ĐD)$/.test(word.normalize('NFC'))) return true;
  const address = word.normalize('NFC');
  // No family is called Chị or Cháu, hardly one Ông or Bà: three words behind it are a whole name, however rare its family.
  if (/^(Chị|Ông|Bà|Cháu)$/i.test(address) && name.split(' ').length > 2 && !beginsInside(name)) return true;
  return /^(Ông|Bà|Anh|Chị|Cô|Chú|Bác|Em|Cháu)$/i.test(address) && isWholeName(name);
}

/** Whether the first word stands inside of names rather than in front, as in “Ông Thị Ngọc Lan”. */
function beginsInside(name: string): boolean {
  return /^(?:thị|văn|đình|ngọc|đức|hữu|quang|minh|xuân|công|thế|kim|thanh|hồng|thu|thúy|thùy|phương|bích|ích)\s/iu.test(
    name.normalize('NFC'),
  );
}

/** Whether a family name stands in front: Ông and Bà are family names too, as in “Ông Thị Yến”. */
function isWholeName(name: string): boolean {
  const [family = '', middle = ''] = name.split(' ');
  if (/^(?:thị|văn|thi|van)$/iu.test(middle.normalize('NFC'))) return true;
  // With its own tones, “Đình” is no “Đinh”; without any, either may be meant.
  return /[^\0-\x7f]/.test(family) ? familyKeys.has(textKey(family)) : startsWithFamilyName(family);
}

const familyKeys = new Set([...familyNames].map(textKey));

/** The name without its title. */
export function withoutTitle(text: string): string {
  return familyNameEnd(text) > 0 ? text : splitTitle(text).name;
}

/** A person's name for identity: `textKey` of the name without title; tones count, their place does not. */
export function nameKey(text: string): string {
  return textKey(isPlainName(text) ? text : splitTitle(text.normalize('NFC')).name);
}

/** Family name first, given name last: the parts by which names are sorted. */
export interface NameParts {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/** The parts of a Vietnamese name without title: first word, words between, last word; a single word is the given name. */
export function nameParts(name: string): NameParts {
  const words = cleanSpaces(name).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { family, middle: words.join(' '), given };
}

const foldedFamilyNames = new Set([...familyNames].map(foldText));

/** Whether the first word of a text is one of the frequent family names, whatever its case and marks. */
export function startsWithFamilyName(text: string): boolean {
  return foldedFamilyNames.has(foldText(text).split(/[^a-z]/)[0] ?? '');
}

/** Phrases that no person's name has: what stands in a name column by mistake. With their tones, for “Tống Công” is a name. */
const notNames = (
  'bệnh viện,trung tâm,công đoàn,công ty,phòng khám,khoa nội,khoa ngoại,khoa sản,khoa nhi,khoa dược,khoa khám,tổng cộng,tổng số,' +
  'số tiền,danh sách,đơn vị,người lập,kế toán,chủ tịch,không có,chưa rõ,bằng chữ'
).split(',');

const notNameKeys = [...notNames.map(textKey), ...notNames.map(foldText)];

const subtotalKeys = new Set(['cộng', 'tổng', 'cong', 'tong'].map(textKey));

/**
 * Whether a text is a person's name: one to eight words of letters, no digits or symbols; a title in front, an apostrophe, a hyphen,
 * an ethnic name such as “H'Hen Niê” or “Y Moan Êñuôl” and a remark of birth order in brackets (“(A)”, “(con)”) are names.
 */
export function isPersonName(text: string): boolean {
  if (isPlainName(text)) return true;
  const name = splitTitle(text).name.replace(/\s*\((?:[\p{L}\s.]{1,24})\)$/u, '');
  if (!/^\p{L}[\p{L}\p{M}'’‘.\- ]*$/u.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 8 || words.some((word) => word.length > 15)) return false;
  const key = ` ${textKey(name)} `;
  return !subtotalKeys.has(key.trim()) && !notNameKeys.some((phrase) => key.includes(` ${phrase} `));
}

/** How the letters of a name are cased. */
export type NameCasing = 'proper' | 'upper' | 'lower' | 'mixed';

/** Tells NGUYỄN VĂN AN (upper) and nguyễn văn an (lower) from Nguyễn Văn An (proper); anything else is mixed. */
export function nameCasing(name: string): NameCasing {
  if (isPlainName(name)) return 'proper';
  const { name: bare } = splitTitle(name);
  const upper = bare.toUpperCase();
  const lower = bare.toLowerCase();
  if (upper === lower) return 'proper';
  if (bare === upper) return bare.replace(/[^\p{L}]/gu, '').length > 1 ? 'upper' : 'proper';
  if (bare === lower) return 'lower';
  return bare === properName(bare) || bare.split(' ').every(startsUpper) ? 'proper' : 'mixed';
}

/** “Êñuôl”, “H'Hen”, “McDonald”: a capital in front, the rest of the word in any case but not in capitals throughout; “TB” is short for more. */
function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  if (first !== first.toUpperCase()) return false;
  const isShort = word.length < 2 || (word.length === 2 && !/[aeiouy]/.test(foldText(word)));
  return isShort || /['’-]/.test(word) || word.slice(1) === word.slice(1).toLowerCase();
}

/** The name with each word beginning with a capital: NGUYỄN VĂN AN → Nguyễn Văn An; spacing is cleaned. */
export function properName(name: string): string {
  return cleanSpaces(name)
    .toLowerCase()
    .replace(/(^|[\s'’(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
