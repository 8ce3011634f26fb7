import { figure } from '../core/figures';
import type { Language } from '../core/language';
import { cellAddress } from '../core/sheet/address';
import { groupTitle } from '../core/totals/groups';
import { measureTitle } from '../core/totals/measures';
import type { Totals } from '../core/totals/totals';
import { alignedTable } from './aligned-table';

const words = {
  vi: {
    total: 'Tổng cộng',
    none: '(không ghi)',
    in: 'Vào',
    counted: 'đã tính',
    setAside: 'để riêng',
    records: 'bản ghi',
    stated: 'ghi trên sổ',
    recomputed: 'cộng lại',
    difference: 'lệch',
  },
  en: {
    total: 'Total',
    none: '(not said)',
    in: 'In',
    counted: 'counted',
    setAside: 'set aside',
    records: 'records',
    stated: 'stated',
    recomputed: 'recomputed',
    difference: 'difference',
  },
};

/** Totals for reading in a terminal: the table, what was set aside, stated totals that differ, the control totals. */
export function totalsText(totals: Totals, language: Language): string {
  const word = words[language];
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : figure(value, language);
  const { by, measures, register } = totals;
  const header = [
    ...by.map((group) => groupTitle(group)[language]),
    ...measures.map((measure) => measureTitle(register, measure)[language]),
  ];
  const lines = [
    ...totals.rows.map(({ keys, figures }) => [
      ...keys.map((key) => key || word.none),
      ...measures.map((measure) => shown(figures[measure])),
    ]),
    [
      ...by.map((_, index) => (index === 0 ? word.total : '')),
      ...measures.map((measure) => shown(totals.total[measure])),
    ],
  ];
  const { controls } = totals;
  const flow = (to: readonly number[]) =>
    `${word.in} ${figure(to[0]!, language)} = ${word.counted} ${figure(to[1]!, language)} + ${word.setAside} ${figure(to[2]!, language)}`;
  return [
    ...alignedTable([header, ...lines], by.length),
    '',
    ...totals.unmapped.map(
      ({ unit, figures }) =>
        `${word.setAside}: ${unit || word.none}, ${measures.map((measure) => `${measureTitle(register, measure)[language]} ${shown(figures[measure])}`).join(', ')}`,
    ),
    ...totals.stated
      .filter(({ difference }) => difference !== 0)
      .map(
        ({ sheet, row, column, stated, recomputed, difference }) =>
          `${sheet}!${cellAddress(row, column)}: ${word.stated} ${figure(stated, language)}, ${word.recomputed} ${figure(recomputed, language)}, ${word.difference} ${figure(difference, language)}`,
      ),
    `${flow([controls.recordsIn, controls.recordsCounted, controls.recordsSetAside])} ${word.records}`,
    ...(totals.money === null
      ? []
      : [`${flow([controls.amountIn, controls.amountCounted, controls.amountSetAside])} đồng`]),
  ].join('\n');
}
