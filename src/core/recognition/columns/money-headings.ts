import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { saysMoreThanSum } from '../wording/heading-sources';
import type { FieldGuess } from '../wording/wordings';
import type { HeadedColumn } from './column-candidates';

/** “Cộng (đồng/suất)”, “Số tiền (nghìn đồng/người)”: what one gets. */
const ofOne =
  /(?:đ|đồng|vnđ|vnd)\s*\/\s*(?:1\s*)?(?:suất|người|phần|hộ|gia đình|cháu|trẻ|em|đoàn viên|đv|túi|lần|buổi|ngày|tháng|giờ|tiết|nhà)(?!\p{L})/iu;

/** “Số người/lớp”: how many are in one of several. */
export function saysPerGroup(text: string): boolean {
  return /\/\s*(?:1\s*|một\s*)?(?:lớp|khóa|khoá|buổi|đợt)\s*$/iu.test(text.normalize('NFC'));
}

/** “Hiện vật (trị giá)” over figures is what the goods are worth; so is “Quà (đ)” beside money, and money itself where there is no other. */
export function ofFigures(
  guess: FieldGuess,
  text: string,
  column: HeadedColumn,
  columns: readonly HeadedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
): FieldGuess {
  if (
    guess.field === 'amount' &&
    kinds.get('rate') === 'money' &&
    (ofOne.test(text.normalize('NFC')) || isMoneyOfOnePortion(column.lines, columns))
  )
    return { ...guess, field: 'rate', strength: guess.strength * 0.95 };
  if (guess.field !== 'inKind' || column.content.share('money') < 0.8) return guess;
  const areGoods = /^hien vat\b/.test(headerKey(text));
  if (
    !areGoods &&
    !/\((?:\d[\d.]*\s*)?(?:đ|đồng|vnđ|vnd|nghìn đồng|triệu đồng)\)/iu.test(text.normalize('NFC'))
  )
    return guess;
  const isOnlyMoney = !columns.some(
    ({ lines }) =>
      lines !== column.lines &&
      exactGuesses(lines.at(-1) ?? '').some(({ field, strength }) => field === 'amount' && strength >= 1),
  );
  const field = areGoods || !isOnlyMoney ? 'inKindValue' : 'amount';
  return kinds.has(field) ? { ...guess, field, strength: guess.strength * 0.9 } : guess;
}

/** Whether a column beneath a heading over several holds figures; an empty one beneath a heading of money does if one beside it does. */
export function holdsFigures({ lines, content }: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  if (lines.length < 2) return false;
  if (content.filled > 0) return content.share('money') >= 0.8;
  const parent = lines[lines.length - 2];
  return (
    speaksOfMoney(lines) &&
    columns.some(
      (other) => other.lines[other.lines.length - 2] === parent && other.content.share('money') >= 0.8,
    )
  );
}

/** “Mức quà / Tiền” in rows of units: what each of their members gets. */
function isMoneyOfOnePortion(lines: readonly string[], columns: readonly HeadedColumn[]): boolean {
  return isBeneathRate(lines) && columns.some(surelyHeads('unit')) && !columns.some(surelyHeads('fullName'));
}

function surelyHeads(what: FieldId): (column: HeadedColumn) => boolean {
  return ({ lines }) =>
    exactGuesses(lines.at(-1) ?? '').some(({ field, strength }) => field === what && strength >= 1);
}

function isBeneathRate(lines: readonly string[]): boolean {
  return lines.slice(0, -1).some((line) => /^(muc|dinh muc|don gia)\b/.test(headerKey(line)));
}

/** “Mức quà / Tiền mặt | Hiện vật” beside “Số suất”: what is in one of them. */
export function isOfOnePortion(lines: readonly string[], columns: readonly HeadedColumn[]): boolean {
  return isBeneathRate(lines) && columns.some(surelyHeads('quantity'));
}

/** “Nguồn kinh phí”, “Số tiền” over columns. */
export function speaksOfMoney(lines: readonly string[]): boolean {
  return lines
    .slice(0, -1)
    .some(
      (line) =>
        saysMoreThanSum(line) &&
        exactGuesses(line).some(({ field }) => field === 'fundSource' || field === 'amount'),
    );
}

const goodsUnit =
  /\((?:hộp|thùng|chiếc|cái|bộ|túi|gói|kg|tấn|lít|chai|cuốn|quyển|suất|phần|đôi|tấm|máy)\)\s*$/iu;

/** “Khẩu trang (hộp)”, “Nước uống” over 20 and 50 beside “Tiền mặt” over millions: pieces, and no money. */
export function countsGoods({ lines, content }: HeadedColumn, money: HeadedColumn): boolean {
  if (goodsUnit.test((lines.at(-1) ?? '').normalize('NFC'))) return true;
  const figures = content.figures().filter((figure) => figure > 0);
  return holdsMoney(money) && figures.length > 0 && figures.every((figure) => figure < 1000);
}

/** Money and no number of people or gifts: “10” beside “5.000.000”. */
export function holdsMoney({ content }: HeadedColumn): boolean {
  const figures = content.figures().filter((figure) => figure > 0);
  return figures.length > 0 && figures.every((figure) => figure >= 1000);
}
