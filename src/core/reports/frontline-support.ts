import { aboutAmount, dotted } from '../document/office-text';
import { foldText } from '../vietnamese/fold';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { fundField } from './layout/fund-field';
import { matrixTable } from './layout/matrix';
import { moneyNotes } from './layout/money-notes';
import { periodOf, periodParams } from './layout/period';
import { rateOf, roundingNote } from './layout/rate-text';
import { splitNotes, splitsOf, type Split } from './layout/split-columns';
import { tableSheet } from './layout/table-sheet';
import { leftOutNote, ofTopic } from './layout/topic';
import { unitGroups, unitNotSaid } from './layout/unit-groups';
import { defineReport } from './report';

const title = 'Kết quả thăm, hỗ trợ đơn vị tuyến đầu';
const money = () => 'amount' as const;
/** The surplus fund, whatever the office calls it: kinh phí kết dư, nguồn kết dư, quỹ dư. */
const surplusWords = /\bket du\b|\bquy du\b/;

/**
 * Hỗ trợ đơn vị tuyến đầu: turns and money of each unit by fund, the surplus fund first and apart; below it how many turns and units,
 * how much of it from the surplus, and its share. Turns are not units: one unit may be visited several times.
 */
export const frontlineSupport = defineReport({
  id: 'frontline-support',
  title: { vi: 'Hỗ trợ đơn vị tuyến đầu', en: 'Support to front-line units' },
  needs: ['visits'],
  params: ['programme', 'occasion', 'unit', 'fundSource', 'giver', ...periodParams],
  build(context) {
    const { figures, params, settings } = context;
    const period = periodOf(params);
    const all = datedRecords(context.records('visits'), period);
    const isChosen = params.text('programme') !== null || params.text('occasion') !== null;
    const set = isChosen ? all : ofTopic(all, 'frontline', true);
    const splits = surplusFirst(
      splitsOf([{ set, field: fundField(set) }], money, {
        most: 6,
        unsaid: 'Chưa ghi nguồn',
        rest: 'Nguồn khác',
      }),
    );
    const table = matrixTable(
      {
        rowHeader: 'Đơn vị',
        rows: unitGroups(set).map(({ value, set: ofUnit }) => ({ label: value || unitNotSaid, set: ofUnit })),
        wholes: [set],
        splits,
        money,
        moneyHeader: 'Số tiền',
      },
      figures,
    );
    const [turns, units, amount] = [
      figures.take(set, 'count'),
      figures.take(set, 'units'),
      figures.take(set, 'amount'),
    ];
    const funds = splits.map(({ label, of }) => {
      const part = of(set);
      const ofFund = figures.take(part, 'amount');
      const share = rateOf(ofFund, amount, settings);
      return `- ${label}: ${dotted(figures.take(part, 'count'))} lượt, ${dotted(ofFund)} đồng${share === '' ? '' : ` (${dotted(share)} %)`}.`;
    });
    const drawing = tableSheet(context, {
      name: 'Hỗ trợ tuyến đầu',
      suffix: 'BC',
      title: {
        title,
        about: aboutText(params, ['programme', 'occasion', 'unit', 'fundSource'], period),
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      ...table,
      amountInWords: amount,
      notes: [
        `Tổng số ${dotted(turns)} lượt tại ${dotted(units)} đơn vị, ${aboutAmount(amount)} (${dotted(amount)} đồng), trong đó:`,
        ...funds,
        ...splitNotes(splits),
        roundingNote(settings),
        ...moneyNotes(set, 'amount', figures),
        ...leftOutNote(all, set, 'amount', figures),
      ],
      withAccountant: true,
    });
    return { drawings: [drawing], used: [set] };
  },
});

/** The surplus fund before all others. */
function surplusFirst(splits: readonly Split[]): Split[] {
  const isSurplus = ({ label }: Split) => surplusWords.test(foldText(label));
  return [...splits.filter(isSurplus), ...splits.filter((split) => !isSurplus(split))];
}
