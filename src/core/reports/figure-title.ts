import type { Language, Text } from '../language';
import { fieldCatalogue } from '../registers/field-catalogue';
import { fieldIds } from '../registers/fields';
import { registerTitle } from '../registers';
import type { CellRef } from '../sheet/address';
import type { CellOrigin } from '../sheet/sheet-drawing';
import { measureTitle } from '../totals/measures';
import type { Figure, Measure, Statistic } from './figures';
import { recordSet, type BookRecord, type Condition, type RecordSet } from './record-set';
import { homeOf } from '../sheet/grid';

const statistics: Readonly<Record<Statistic, Text>> = {
  avg: { vi: 'Trung bình', en: 'Average' },
  min: { vi: 'Nhỏ nhất', en: 'Smallest' },
  max: { vi: 'Lớn nhất', en: 'Largest' },
};

/** Conditions that are no fields. */
const otherConditions: Readonly<Record<string, Text>> = { sheet: { vi: 'Trang', en: 'Sheet' } };

/** A figure in words: “Số tiền · Đơn vị: Bệnh viện Thanh Nhàn”; the register stands first where nothing narrows it. */
export function figureTitle({
  measure,
  statistic,
  set,
}: Pick<Figure, 'measure' | 'statistic' | 'set'>): Text {
  const inLanguage = (language: Language) => {
    const of = measureTitle(set.register, measure)[language];
    const what = statistic === null ? of : `${statistics[statistic][language]}: ${of}`;
    const parts = set.conditions.map((condition) => conditionTitle(condition, language));
    return [what, ...(parts.length > 0 ? parts : [registerTitle(set.register)[language]])].join(' · ');
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

function conditionTitle({ field, sign = '=', value }: Condition, language: Language): string {
  const id = fieldIds.find((one) => one === field);
  const title = id === undefined ? otherConditions[field] : fieldCatalogue[id].title;
  // Several conditions in one are named by their own words: `amount>500000 or programme=Tết`.
  if (title === undefined && sign === '') return inWords(field, language);
  const name = title?.[language] ?? field;
  if (sign === '=') return value === '' ? `${name}: –` : `${name}: ${value}`;
  return `${name} ${sign} ${value}`.trimEnd();
}

/** Field ids in a joined condition as their titles. */
function inWords(text: string, language: Language): string {
  const joins: Readonly<Record<string, Text>> = {
    or: { vi: 'hoặc', en: 'or' },
    and: { vi: 'và', en: 'and' },
  };
  return text
    .split(/ (or|and) /)
    .map((part) => {
      const [, field = '', sign = '', value = ''] = /^(\w+)(!=|>=|<=|[=<>~])(.*)$/s.exec(part) ?? [];
      if (field !== '') return conditionTitle({ field, sign, value }, language);
      return joins[part]?.[language] ?? part;
    })
    .join(' ');
}

/** The cells that stand for the records behind a figure, in sheet order. */
export function sourceCells({ set }: Pick<Figure, 'set'>): CellRef[] {
  return set.records.map(({ columns, record }) => ({
    sheet: columns.table.grid.sheet,
    ...homeOf(columns.table.grid, columns.keyPlace(record)),
  }));
}

/** Where a measure of a set comes from. */
export function originOf(set: RecordSet, measure: Measure, statistic: Statistic | null = null): CellOrigin {
  return {
    get title() {
      return figureTitle({ measure, statistic, set });
    },
    cells: () => sourceCells({ set }),
  };
}

/** Where what is said of one record comes from: its row. */
export function originOfRecord({ books, register }: RecordSet, record: BookRecord): CellOrigin {
  return {
    title: registerTitle(register),
    cells: () => sourceCells({ set: recordSet(books, register, [record]) }),
  };
}
