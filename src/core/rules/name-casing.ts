import {
  isCollectiveName,
  isPersonName,
  nameCasing as casingOfName,
  properName,
  splitTitle,
  type NameCasing,
} from '../vietnamese/person-name';
import { bySharedCause } from './cells/by-shared-cause';
import { oddNames, type OddName } from './persons/odd-names';
import { defineRule } from './rule';

/**
 * A name is cased other than the list's names: NGUYỄN VĂN AN, nguyễn văn an or “Nguyễn văn An”.
 *
 * A list whose names are mostly in capitals is written so on purpose; only what is neither capitals nor a proper name stands
 * out in it. Names of foreigners keep their small particles (de, von). The fix is for a person to look at.
 */
export const nameCasing = defineRule<{ name: string; fixed: string; cells: number }>({
  id: 'name-casing',
  severity: 'info',
  needs: [['fullName', 'familyName']],
  registers: ['members', 'grants', 'disbursements', 'commendations', 'proposals'],
  title: { vi: 'Họ tên viết hoa không đều', en: 'Casing of a name' },
  message: {
    vi: ({ name, fixed, cells }) =>
      cells > 1
        ? `${cells} họ tên viết thường cả chữ đầu (“${name}” …): nên viết hoa chữ đầu mỗi tiếng.`
        : `“${name}” viết hoa không như các họ tên khác: nên ghi “${fixed}”.`,
    en: ({ name, fixed, cells }) =>
      cells > 1
        ? `${cells} names begin with small letters (“${name}” …): begin each word with a capital.`
        : `“${name}” is cased unlike the other names: better “${fixed}”.`,
  },
  *check(table) {
    const { odd, filled } = oddNames(table);
    const found: Record<NameCasing, OddName[]> = { proper: [], upper: [], lower: [], mixed: [] };
    for (const cell of odd) {
      if (isPersonName(cell.name) && !isCollectiveName(cell.name)) found[casingOf(cell.name)].push(cell);
    }
    const isCapitalList = found.upper.length * 2 > filled;
    const groups = [
      ...(isCapitalList ? [] : found.upper.map((cell) => [cell])),
      ...bySharedCause(found.lower, filled),
      ...found.mixed.map((cell) => [cell]),
    ];
    for (const cells of groups) {
      const [first] = cells;
      if (!first) continue;
      const fixes = cells.map(({ name }) => wellCased(name));
      yield {
        cells: cells.map(({ field, record }) => table.place(field, record)),
        value: first.value,
        params: { name: first.name, fixed: fixes[0]!, cells: cells.length },
        record: first.record,
        ...(cells.some(({ isFormula }) => isFormula)
          ? {}
          : {
              fix: { value: fixes[0]!, ...(cells.length > 1 ? { values: fixes } : {}), certain: false },
            }),
      };
    }
  },
});

const particles = /(?<= )(?:de|la|von|der|den|bin|binti|al|el|dos|del|di|du|le)(?= )/g;

/** McDonald, LeBlanc. */
const innerCapital = /(?<!\p{L})(?:Mc|Mac|De|Le|La|Di|Du)(?=\p{Lu}\p{Ll})/gu;

function casingOf(name: string): NameCasing {
  const { body } = withoutRemark(name);
  const casing = casingOfName(body);
  if (casing !== 'mixed') return casing;
  const apart = body.replace(innerCapital, '$& ').replace(particles, (word) => properName(word));
  return casingOfName(apart) === 'proper' ? 'proper' : 'mixed';
}

/** The name with a capital in front of each word; its title and its remark in brackets stay as they are. */
function wellCased(name: string): string {
  const { body, remark } = withoutRemark(name);
  const { title, name: bare } = splitTitle(body);
  return `${title}${title ? ' ' : ''}${properName(bare)}${remark}`;
}

function withoutRemark(name: string): { body: string; remark: string } {
  const at = name.search(/\s*\(/);
  return at <= 0 ? { body: name, remark: '' } : { body: name.slice(0, at), remark: name.slice(at) };
}
