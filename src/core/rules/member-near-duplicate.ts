import type { Language } from '../language';
import { formatDay } from '../sheet/calendar';
import type { DistantPlace } from './rule';
import { memberPool, type MemberPool } from './persons/member-pool';
import { nearDuplicates, nearDuplicateSteps } from './persons/near-duplicates';
import { lacksMiddleName } from './persons/near-names';
import { rowName, rowText, type RowName } from './cells/row-name';
import { defineRule } from './rule';

interface Params {
  readonly name: string;
  readonly otherName: string;
  readonly row: RowName;
  /** null where both stand on one sheet. */
  readonly sheet: string | null;
  readonly distance: number;
  /** '' where the births do not agree. */
  readonly birth: string;
  readonly isSameId: boolean;
  readonly isSamePhone: boolean;
  readonly hasOtherId: boolean;
}

/**
 * Two rows of the lists of members may be one person, misspelt once.
 *
 * The same birth date and names within two letters once tones are folded, or one without middle names of the other; of births known by year only, more must agree. The same
 * phone under another name, or the same citizen id under another name in another list. How frequent both names are in the lists
 * counts, so that two of the many Nguyễn Thị Hương are no finding, and in large lists two different citizen ids are believed.
 * What `member-duplicate` and `citizen-id-duplicate` tell is not repeated; couples who share a phone are no finding.
 */
export const memberNearDuplicate = defineRule<Params>({
  id: 'member-near-duplicate',
  severity: 'warning',
  needs: ['fullName', ['birthDate', 'birthYear', 'phone', 'citizenId']],
  registers: ['members'],
  title: { vi: 'Có thể trùng đoàn viên', en: 'Possibly the same member' },
  message: {
    vi: (params) =>
      `${params.name} có thể là ${params.otherName} ở ${placeText(params, 'vi')} (${reasonsOf(params, 'vi')}): hãy đối chiếu, nếu là một người thì bỏ một dòng.`,
    en: (params) =>
      `${params.name} may be ${params.otherName} on ${placeText(params, 'en')} (${reasonsOf(params, 'en')}): compare, and remove one row if they are one person.`,
  },
  prepare: (_table, book) => nearDuplicateSteps(book),
  *check(table, book) {
    const pool = memberPool(book);
    for (const pair of nearDuplicates(book)) {
      if (pool.tables[pool.tableOf[pair.later]!] !== table) continue;
      const [later, earlier] = [placeOf(pool, pair.later), placeOf(pool, pair.earlier)];
      const record = pool.recordOf[pair.later]!;
      const earlierTable = pool.tables[pool.tableOf[pair.earlier]!]!;
      const day = pool.days[pair.later]!;
      const name = table.names().text(record);
      yield {
        cells: [later, earlier],
        value: name,
        params: {
          ...pair,
          name,
          otherName: earlierTable.names().text(pool.recordOf[pair.earlier]!),
          row: rowName(earlierTable, earlier),
          sheet: earlier.sheet === later.sheet ? null : earlier.sheet,
          birth: pair.isSameDay ? formatDay(day) : pair.isSameYear ? String(pool.years[pair.later]) : '',
        },
        record,
      };
    }
  },
});

/** The cell of a member's name. */
export function placeOf({ tables, tableOf, recordOf }: MemberPool, member: number): DistantPlace {
  const table = tables[tableOf[member]!]!;
  return { sheet: table.table.grid.sheet, ...table.keyPlace(recordOf[member]!) };
}

function placeText({ row, sheet }: Params, language: Language): string {
  const text = rowText(row, language);
  if (sheet === null) return text;
  return language === 'vi' ? `${text} trang “${sheet}”` : `${text} of “${sheet}”`;
}

function reasonsOf(params: Params, language: Language): string {
  const { birth, distance, isSameId, isSamePhone, hasOtherId } = params;
  const inWords: (readonly [boolean, string, string])[] = [
    [birth.length > 4, `cùng ngày sinh ${birth}`, `both born ${birth}`],
    [birth.length === 4, `cùng năm sinh ${birth}`, `both born in ${birth}`],
    [isSameId, 'cùng số căn cước', 'same citizen id'],
    [isSamePhone, 'cùng số điện thoại', 'same phone'],
    [distance === 0, 'tên chỉ khác dấu hoặc giống hệt', 'names differ in marks at most'],
    [
      distance === 1 || distance === 2,
      `tên khác ${distance} chữ cái`,
      `names differ in ${distance} letter${distance > 1 ? 's' : ''}`,
    ],
    [distance === lacksMiddleName, 'một tên thiếu chữ đệm', 'one name lacks a middle name'],
    [hasOtherId, 'nhưng số căn cước khác nhau', 'but different citizen ids'],
  ];
  return inWords
    .filter(([holds]) => holds)
    .map(([, vi, en]) => (language === 'vi' ? vi : en))
    .join(', ');
}
