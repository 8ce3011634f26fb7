import type { Text } from '../language';
import { fieldCatalogue } from '../registers/field-catalogue';
import { fieldIds } from '../registers/fields';
import { registerTitle } from '../registers';
import type { CellRef } from '../sheet/address';
import { measureTitle } from '../totals/measures';
import type { Figure } from './figures';

/** A figure in words: “Số tiền · Đơn vị: Bệnh viện Thanh Nhàn”; the register stands first where nothing narrows it. */
export function figureTitle({ name, measure, set }: Figure): Text {
  const inLanguage = (language: 'vi' | 'en') => {
    const what = measure === null ? name : measureTitle(set.register, measure)[language];
    const parts = set.conditions.map(({ field, sign = '=', value }) => {
      const id = fieldIds.find((one) => one === field);
      const title = id === undefined ? field : fieldCatalogue[id].title[language];
      return sign === '=' ? `${title}: ${value}` : `${title} ${sign} ${value}`;
    });
    return [what, ...(parts.length > 0 ? parts : [registerTitle(set.register)[language]])].join(' · ');
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

/** The cells that stand for the records behind a figure, in sheet order. */
export function sourceCells({ set }: Pick<Figure, 'set'>): CellRef[] {
  return set.records.map(({ columns, record }) => ({
    sheet: columns.table.grid.sheet,
    ...columns.keyPlace(record),
  }));
}
