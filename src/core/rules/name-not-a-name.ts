import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import type { TableColumns } from '../recognition/values/table-columns';
import { foldText } from '../vietnamese/fold';
import { splitBirth } from '../vietnamese/birth-beside-name';
import { isCollectiveName, isPersonName, splitTitle, startsWithFamilyName } from '../vietnamese/person-name';
import { oddNames, type OddName } from './persons/odd-names';
import { defineRule } from './rule';

/**
 * A name cell holds digits or symbols that no person's name has, or, in a list of members, no name at all.
 *
 * Names of foreigners and of ethnic minorities, remarks in brackets, and a number behind a name that tells namesakes apart
 * (“Nguyễn Thị Lan 2”, where the list has another) are names. Grants, payments and commendations also go to collectives,
 * unless a person's name stands in place of the unit.
 */
export const nameNotAName = defineRule<{ text: string }>({
  id: 'name-not-a-name',
  severity: 'error',
  needs: [['fullName', 'familyName']],
  registers: ['members', 'grants', 'disbursements', 'commendations', 'proposals'],
  title: { vi: 'Họ tên không phải tên người', en: 'Not a name' },
  message: {
    vi: ({ text }) =>
      `“${text}” không phải họ tên: tên người không có chữ số hay ký hiệu. Hãy ghi lại họ tên.`,
    en: ({ text }) => `“${text}” is no name: a person's name has no digits or symbols. Write the name again.`,
  },
  *check(table) {
    const namesakes = namesakeCounter(table);
    for (const odd of oddNames(table).odd) {
      if (!isNoName(table, odd, namesakes)) continue;
      const text = String(odd.value).trim();
      yield {
        cells: [table.place(odd.field, odd.record)],
        value: odd.value,
        params: { text },
        record: odd.record,
      };
    }
  },
});

/** Marks that stand in no name of a person or a body; `�` and `?` are letters that an encoding lost. */
const neverInNames = /[@#$%^=<>?!_~|\\{}[\]\ufffd…]|\p{L}\*\p{L}/u;

const placeholder = /^\(?(k|ko|khong( co| ro)?|chua( co| ro)|nhu tren)\)?$/;

/** “(chưa rõ tên)”, “không xác định”: said of a name alone. */
const namesNobody =
  /^\(?(?:chua|khong) (?:(?:co|ro|biet|xac dinh|ghi)(?: duoc)? ten|ten|xac dinh(?: duoc)?|ro (?:ho ten|danh tinh|ai))\)?$/;

/** “0guyễn”, “0ũ Ngọc Giang”, “Ngu0ễn”: a digit among the small letters of a word is a letter mistyped, in the name of a body too. */
const typedForLetter = /(?<!\p{L}|\d)\d\p{Ll}{3}|^\d\p{Ll}+\s\p{Lu}|\p{L}\p{Ll}\d\p{Ll}|\p{L}\d\p{Ll}{2}/u;

/** Marks that join two names or a name and a remark: no fault where a gift may go to several. */
const joining = /[/&+;:]/;

/** The same where they join nothing: at an end, or a family name alone in front (“Phạm;Trọng Trường”). */
const joiningNothing = /^[/&+;:]|[/&+;]$|^\p{L}+[;:+]\p{Lu}/u;

function isNoName(
  table: TableColumns,
  { record, name }: OddName,
  namesakes: (base: string) => number,
): boolean {
  const isMemberList = table.table.register === 'members';
  const { name: bare } = splitTitle((table.names().births === null ? null : splitBirth(name))?.name ?? name);
  const text = bare.replace(/\s*\(?\*+\)?$/, '');
  // A dash or dots say that there is no name, which is no wrong one; of a person it must be said.
  if (/^[\s\-–—._…]*$/.test(text)) return isMemberList && hasPerson(table, record);
  if (!/\p{L}/u.test(text)) return true;
  // “x”, “n/a”, “chưa rõ” say nothing of whom.
  if (/^(x{1,4}|n\/a)$/i.test(text)) return true;
  if (namesNobody.test(foldText(text))) return true;
  if (placeholder.test(foldText(text)))
    return isMemberList || hasPerson(table, record) || table.text('jobTitle', record) !== '';
  if (neverInNames.test(text)) return isMemberList || !isCollectiveName(text);
  if (typedForLetter.test(text)) return true;
  if (/\d/.test(withoutRemarks(text))) {
    const base = withoutNumber(text);
    if (base !== text && isPersonName(base) && namesakes(base) > 1) return false;
    const unnumbered = text.replace(/^\d+\s*[.)]\s*/, '');
    const isPerson =
      startsWithFamilyName(unnumbered) ||
      middleNames.test(unnumbered) ||
      (isCapitalised(unnumbered) && hasPerson(table, record));
    return isMemberList || (isPerson && !isCollectiveName(unnumbered));
  }
  if (!isMemberList && isCollectiveName(text) && hasPersonForUnit(table, record)) return true;
  if (!isMemberList) {
    const joined = text.replace(/[/&+;:]+/g, ' ').trim();
    const isPerson = startsWithFamilyName(joined) || hasPerson(table, record);
    return joiningNothing.test(text) && isPerson && isPersonName(joined);
  }
  if (joining.test(text)) return true;
  const isBody = !isPersonName(text) && (isCollectiveName(text) || bodyWords.test(` ${foldText(text)} `));
  return isBody && hasPerson(table, record);
}

/** “Nguyễ0 Thị Lan”: whatever became of the family name. */
const middleNames = /^\S+ (?:Thị|Văn) \p{Lu}/u;

/** “Vừ Mí Pó 2”, not “Con thứ 2 của đoàn viên”. */
function isCapitalised(text: string): boolean {
  return /^\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*)+$/u.test(text.replace(/\d+/g, '').trim());
}

const bodyWords = / (benh vien|trung tam|cong doan|cong ty|phong kham|tong cong|so tien|khong co|chua ro) /;

/** Whether the row says that it is of a person: without it, it may be a heading between the rows. */
function hasPerson(table: TableColumns, record: number): boolean {
  return table.births().years[record] !== 0 || table.citizenIds().kinds[record] !== citizenIdKinds.empty;
}

/** Whether a person stands where the unit should: name and unit have changed places. */
function hasPersonForUnit(table: TableColumns, record: number): boolean {
  const unit = table.has('unit') ? table.text('unit', record) : '';
  return startsWithFamilyName(unit) && isPersonName(unit) && !isCollectiveName(unit);
}

/** “Lê Văn An (2 con nhỏ)”, “Lê Văn An - Khoa Nội 2”: what is said beside the name may have digits. */
function withoutRemarks(text: string): string {
  return text.replace(/\s*\([^)]*\p{L}[^)]*\)/gu, '').replace(/(?:\s[-–]|[,;])\s.*$/, '');
}

/** How many names of the list are this one, without marks and the number behind them; counted when first asked. */
function namesakeCounter(table: TableColumns): (base: string) => number {
  let counts: Map<string, number> | null = null;
  return (base) => {
    if (!counts) {
      counts = new Map();
      for (let record = 0; record < table.count; record++) {
        const key = foldText(withoutNumber(table.names().text(record)));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts.get(foldText(base)) ?? 0;
  };
}

/** “Nguyễn Thị Lan 2” and “Nguyễn Thị Lan (1985)” without what tells namesakes apart. */
function withoutNumber(text: string): string {
  return text.replace(/(?:\s+\d{1,4}|\s*\(\s*(?:sn\s*)?\d{1,4}\s*\))$/i, '').trim();
}
