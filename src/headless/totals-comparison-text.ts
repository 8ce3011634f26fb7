import { figure } from '../core/figures';
import type { Language } from '../core/language';
import type { UnitComparison } from '../core/totals/compare-units';
import { groupTitle } from '../core/totals/groups';
import { measureTitle } from '../core/totals/measures';
import type { Totals } from '../core/totals/totals';
import { alignedTable } from './aligned-table';
import type { comparisonJson } from './totals-comparison-json';

const words = {
  vi: {
    ...{ before: 'Trước', after: 'sau', change: 'Tăng, giảm', none: '(không ghi)', members: 'Đoàn viên' },
    ...{ came: 'mới', more: 'tăng', less: 'giảm', went: 'không còn', people: 'Người', ranks: 'Xếp hạng' },
  },
  en: {
    ...{ before: 'Before', after: 'after', change: 'Change', none: '(not said)', members: 'Members' },
    ...{ came: 'new', more: 'more', less: 'less', went: 'gone', people: 'People', ranks: 'Ranks' },
  },
};

/** A comparison for reading in a terminal: of each measure the rows before and after, and the movement that adds up. */
export function comparisonText(
  compared: ReturnType<typeof comparisonJson>,
  { by, register, measures }: Totals,
  language: Language,
): string {
  const word = words[language];
  const shown = (value: number) => figure(value, language);
  const lines: string[] = [];
  for (const measure of measures) {
    const table = compared.measures[measure];
    if (!table) continue;
    const { opening, came, more, less, went, closing } = table.movement;
    lines.push(
      '',
      ...alignedTable(
        [
          [
            ...by.map((group) => groupTitle(group)[language]),
            ...[
              `${measureTitle(register, measure)[language]} (${word.before.toLowerCase()})`,
              `(${word.after})`,
              word.change,
            ],
          ],
          ...table.rows.map((row) => [
            ...by.map((group) => String((row as Record<string, unknown>)[group] || word.none)),
            ...[shown(row.before), shown(row.after), (row.change > 0 ? '+' : '') + shown(row.change)],
          ]),
        ],
        by.length,
      ),
      `${word.before} ${shown(opening)} + ${word.came} ${shown(came)} + ${word.more} ${shown(more)} − ${word.less} ${shown(less)} − ${word.went} ${shown(went)} = ${word.after} ${shown(closing)}`,
    );
  }
  const { opening, came, went, closing } = compared.people;
  return [
    ...lines,
    '',
    `${word.people}: ${shown(opening)} + ${word.came} ${shown(came)} − ${word.went} ${shown(went)} = ${shown(closing)}`,
  ].join('\n');
}

/** Ranks of units for reading in a terminal: each figure with its rank in brackets, then what comes to a member with its own. */
export function ranksText(
  units: UnitComparison['units'],
  { register, measures }: Totals,
  language: Language,
): string {
  const word = words[language];
  const ranked = (value: number | null, rank: number | null) =>
    value === null ? '–' : `${figure(value, language)} (${rank})`;
  const lines = units.map(({ unit, heads, figures }) => [
    unit || word.none,
    heads === null ? '–' : figure(heads, language),
    ...figures.map(({ value, rank, perHead, perHeadRank }) =>
      perHead === null ? ranked(value, rank) : `${ranked(value, rank)} · ${ranked(perHead, perHeadRank)}`,
    ),
  ]);
  const header = [
    ...[word.ranks, word.members],
    ...measures.map((measure) => measureTitle(register, measure)[language]),
  ];
  return ['', ...alignedTable([header, ...lines], 1)].join('\n');
}
