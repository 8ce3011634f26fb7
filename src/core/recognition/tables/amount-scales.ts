import { fieldCatalogue } from '../../registers/field-catalogue';
import { valueAt, type Grid } from '../../sheet/grid';
import { headerKey } from '../wording/header-key';
import type { AmountScale, RecognizedColumn, RecognizedTable } from '../recognized-table';

/** The scale that the lines above a table state for its amounts: “Đơn vị tính: nghìn đồng”; null where they state none but đồng. */
export function scaleOfTitles(titles: readonly string[]): AmountScale | null {
  for (const line of titles) {
    const scale = statedScale(line);
    if (scale !== 1) return scale;
  }
  return null;
}

/** The lines that state a measure of money other than đồng. */
export function measuresIn(lines: readonly string[]): string[] {
  return lines.filter((line) => statedScale(line) !== 1);
}

function statedScale(line: string): AmountScale {
  const key = headerKey(line);
  const stated =
    /\b(don vi tinh|dvt|don vi)\b(.*)$/.exec(key)?.[2] ??
    (/^\s*\(.*\)\s*$/.test(line) && key.length < 20 ? key : null);
  return stated === null ? 1 : scaleOf(stated);
}

function scaleOf(key: string): AmountScale {
  if (/\b(trieu|tr) ?(dong|d|vnd|vn d)?\b/.test(key)) return 1000000;
  return /\b(nghin|ngan) ?(dong|d|vnd)?\b|\b1 ?000 ?(dong|d|vnd|vn d)\b/.test(key) ? 1000 : 1;
}

/** The scale that a heading of money states itself: “Trị giá (triệu đồng)”, “Mức hỗ trợ (đồng)”; null where it states none. */
export function scaleOfHeading(heading: string): AmountScale | null {
  const scale = scaleOf(headerKey(heading));
  return scale === 1 && !saysDong.test(heading.normalize('NFC')) ? null : scale;
}

/** “(đồng)”, “(đồng/người)”, “ĐVT: đ”, a line of the heading that is “VNĐ”. */
const saysDong =
  /(?:[([]|\/|^|,)\s*(?:(?:đvt|đơn vị(?: tính)?|tính bằng)\s*:?\s*)?(?:việt nam )?(?:đồng|đ|vnđ|vnd)(?:\s*\/[^)\]]*)?\s*(?:[)\]]|\/|$)/iu;

type TableScales = Pick<RecognizedTable, 'amountScale' | 'columnScales'>;

/**
 * What is nearest to a column says its scale: its own heading, else the lines above the table, else the headings of the other money
 * columns where all that state one agree.
 *
 * Of the last it is no more than a guess, which figures that would come to sums beyond reason gainsay: beside “Giá trị nhà (triệu đồng)”
 * 50.000.000 is đồng. So do lines kept from another file: below “triệu đồng” 2.000.000 is đồng, and a heading's “(đồng)” above 500 is
 * what the form had before someone wrote “nghìn đồng” over it. A column that is none of ours (“Đối ứng (triệu đồng)”) counts only beside
 * figures too small to be đồng.
 */
export function readAmountScales(
  grid: Grid,
  titles: readonly string[],
  columns: readonly RecognizedColumn[],
  records: Int32Array,
): TableScales {
  const money = moneyColumns(columns);
  if (money.length === 0) return { amountScale: 1, columnScales: new Map() };
  const own = new Map(money.map(({ column, header }) => [column, scaleOfHeading(header)]));
  const ofTitles = scaleOfTitles(titles);
  let ofOthers = onlyOf([...own.values()]);
  if (ofOthers === null && ofTitles === null && areTooSmall(grid, money, records))
    ofOthers = onlyOf(
      columns.map(({ field, header }) => (field === null ? scaleOfAnyHeading(header) : null)),
    );
  const amountScale = ofTitles ?? ofOthers ?? 1;
  const columnScales = new Map<number, AmountScale>();
  for (const column of money) {
    const scale = own.get(column.column) ?? null;
    let said = scale ?? amountScale;
    if (scale === null && isBeyond(grid, column, records, amountScale, ofTitles === null)) said = 1;
    else if (scale === 1 && ofTitles !== null && areTooSmall(grid, [column], records)) said = ofTitles;
    if (said !== amountScale) columnScales.set(column.column, said);
  }
  return { amountScale, columnScales };
}

/** The columns that hold money by their fields. */
export function moneyColumns(columns: readonly RecognizedColumn[]): RecognizedColumn[] {
  return columns.filter(({ field }) => field !== null && fieldCatalogue[field].kind === 'money');
}

/** What all that state a scale agree on; null where none does, or they differ. */
function onlyOf(scales: readonly (AmountScale | null)[]): AmountScale | null {
  const stated = new Set(scales.filter((scale) => scale !== null));
  const [first = null] = stated;
  return stated.size === 1 ? first : null;
}

/** “Triệu chứng” of a column that may be anything is no scale. */
function scaleOfAnyHeading(heading: string): AmountScale | null {
  return /\b(trieu|tr|nghin|ngan|1 ?000) ?(dong|d|vnd|vn d)\b/.test(headerKey(heading))
    ? scaleOfHeading(heading)
    : null;
}

/** Nobody gives so few đồng: half of the amounts are below. */
const fewestDong = 10_000;
/** No row of a union's book comes to so many by a scale that was only guessed, or that a line above the table states. */
const mostDong = { guessed: 1e10, stated: 1e11 };
const looked = 200;

/** Whether most of the first amounts are too small to be đồng. */
export function areTooSmall(grid: Grid, columns: readonly RecognizedColumn[], records: Int32Array): boolean {
  const amounts = columns.flatMap(({ column }) => figuresOf(grid, column, records));
  return amounts.filter((amount) => amount < fewestDong).length * 2 > amounts.length;
}

/** Whether most of the first figures of a column would be too much money in this scale. */
function isBeyond(
  grid: Grid,
  { column }: RecognizedColumn,
  records: Int32Array,
  scale: AmountScale,
  isGuessed: boolean,
): boolean {
  const most = isGuessed ? mostDong.guessed : mostDong.stated;
  const figures = figuresOf(grid, column, records);
  return scale > 1 && figures.filter((figure) => figure * scale >= most).length * 2 > figures.length;
}

function figuresOf(grid: Grid, column: number, records: Int32Array): number[] {
  return [...records.subarray(0, looked)]
    .map((row) => valueAt(grid, row, column))
    .flatMap((value) => (typeof value === 'number' && value !== 0 ? [Math.abs(value)] : []));
}
