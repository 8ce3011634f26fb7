import { foldText } from '../../vietnamese/fold';

/*
 * The words of markers, in English as the syntax is documented and in Vietnamese as people would say it; marks and case do not count.
 */

export const measures = ['sum', 'count', 'people', 'units', 'avg', 'min', 'max'] as const;

export type MeasureWord = (typeof measures)[number];

export const filters = [
  'words',
  'date',
  'longdate',
  'number',
  'percent',
  'upper',
  'lower',
  'mask',
  'about',
  'roman',
] as const;

export type FilterWord = (typeof filters)[number];

export const keywords = [
  'each',
  'columns',
  'if',
  'else',
  'end',
  'where',
  'by',
  'sort',
  'desc',
  'break',
  'and',
  'or',
  'contains',
] as const;

export type Keyword = (typeof keywords)[number];

const aliases: Readonly<Record<MeasureWord | FilterWord | Keyword, string>> = {
  sum: 'tổng; cộng',
  count: 'đếm; số dòng; số lượt',
  people: 'số người; người',
  units: 'số đơn vị',
  avg: 'trung bình; bình quân; average',
  min: 'nhỏ nhất',
  max: 'lớn nhất',
  words: 'bằng chữ; chữ',
  date: 'ngày',
  longdate: 'ngày tháng; ngày tháng năm',
  number: 'số',
  percent: 'phần trăm',
  upper: 'chữ hoa; in hoa',
  lower: 'chữ thường',
  mask: 'che',
  about: 'khoảng',
  roman: 'la mã',
  each: 'lặp; mỗi; #each',
  columns: 'lặp cột; các cột; #columns',
  if: 'nếu; #if',
  else: 'ngược lại; còn lại',
  end: 'hết; /each; /if; /columns; endeach; endif',
  where: 'với; trong đó',
  by: 'theo',
  sort: 'xếp theo; sắp xếp; sort by; order by',
  desc: 'giảm dần',
  break: 'ngắt trang; sang trang',
  and: 'và',
  or: 'hoặc',
  contains: 'chứa; có',
};

/** Folded wording → word; the longest wordings come first, for some begin others. */
function wordsOf<Word extends string>(words: readonly Word[]): ReadonlyMap<string, Word> {
  const all = words.flatMap((word) =>
    [word, ...(aliases as Record<string, string>)[word]!.split(';')].map(
      (wording) => [foldText(wording.trim()), word] as const,
    ),
  );
  return new Map(all.sort(([a], [b]) => b.length - a.length));
}

export const measureWordings = wordsOf(measures);
export const filterWordings = wordsOf(filters);
export const keywordWordings = wordsOf(keywords);
