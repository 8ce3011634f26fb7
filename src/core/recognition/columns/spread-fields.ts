import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { exactGuesses } from '../wording/header-lookup';
import { saysPaid } from '../wording/heading-text';
import type { Reason, RecognizedColumn } from '../recognized-table';
import { nameAmountsByLevel } from './amounts-by-level';
import { nameChild } from './child-names';
import type { HeadedColumn } from './column-candidates';
import { constant, headerReason } from './column-reasons';
import { nameFinalScore, nameTotalScore } from './final-score';
import { nameFurtherLeft } from './further-left';
import { nameGenderParts } from './gender-parts';
import { nameGoodsValue, nameWithoutGoods } from './goods-value';
import { nameFactors } from './name-factors';
import { nameWithoutOwnMoney } from './own-money';
import { nameRepeatedAmounts } from './repeated-amounts';
import { nameSpreadNames } from './spread-names';
import { nameSumBeside } from './sum-beside';
import { take } from './take-column';

/** Names what single columns do not tell: fields over several columns, and which of two amounts is the rate. */
export function nameSpreadFields(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  nameGenderParts(columns, named, kinds, taken);
  nameSpreadNames(columns, named, kinds, taken);
  nameChild(columns, named, kinds, taken);
  nameRepeatedAmounts(columns, named, taken);
  nameSumBeside(columns, named, taken);
  nameAmountsByLevel(columns, named, kinds, taken);
  nameFurtherLeft(columns, named, taken);
  nameWithoutOwnMoney(columns, named, taken);
  nameTotalScore(columns, named, kinds, taken);
  nameFinalScore(columns, named, taken);
  nameGrossAmount(columns, named, taken);
  nameGoodsValue(columns, named, kinds, taken);
  nameWithoutGoods(columns, named, taken);
  nameFactors(columns, named, kinds, taken);
}

const netReason: Reason = {
  weight: 0,
  text: constant(
    'Là số còn lại sau khi hoàn trả: số tiền đã chi là cột bên cạnh',
    'It is what is left after the return: what was paid is in the column beside it',
  ),
};

/** Where what came back stands in a column of its own, the amount is what it came back from: “Thành tiền”, not “Thực nhận” after it. */
function nameGrossAmount(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const net = taken.get('amount');
  if (net === undefined || !taken.has('returned') || !saysPaid(columns[net]!.lines.at(-1)!)) return;
  const gross = columns.findIndex(
    (column, index) =>
      named[index]!.field === null &&
      !saysPaid(column.lines.at(-1) ?? '') &&
      column.content.share('money') >= 0.5 &&
      exactGuesses(column.lines.at(-1) ?? '').some(
        ({ field, strength }) => field === 'amount' && strength >= 1,
      ),
  );
  if (gross < 0) return;
  take(named, gross, 'amount', named[net]!.confidence, [headerReason(named[gross]!.header, 1)]);
  take(named, net, null, 0, [netReason]);
  taken.set('amount', gross);
}
