import type { FieldId } from '../registers/register';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { matrixTable } from './layout/matrix';
import { moneyNotes } from './layout/money-notes';
import { moneyHeader, moneyOf } from './layout/money-of';
import { periodOf, periodParams } from './layout/period';
import { splitNotes, splitsOf } from './layout/split-columns';
import { tableSheet } from './layout/table-sheet';
import { unitGroups, unitNotSaid } from './layout/unit-groups';
import { groupBy } from './record-set';
import { defineReport } from './report';

/** What may stand in columns, in the order in which it is tried. */
const splitFields = ['programme', 'fundSource', 'giver', 'round', 'recipientKind'] as const;

type SplitFieldId = (typeof splitFields)[number];

const wordings: Readonly<Record<SplitFieldId, { readonly unsaid: string; readonly rest: string }>> = {
  programme: { unsaid: 'Chưa ghi chương trình', rest: 'Chương trình khác' },
  fundSource: { unsaid: 'Chưa ghi nguồn', rest: 'Nguồn khác' },
  giver: { unsaid: 'Chưa ghi bên trao', rest: 'Bên trao khác' },
  round: { unsaid: 'Chưa ghi đợt', rest: 'Đợt khác' },
  recipientKind: { unsaid: 'Chưa ghi đối tượng', rest: 'Đối tượng khác' },
};

/** More columns than this are too narrow to read on a page. */
const mostParts = 6;

/**
 * Bảng tổng hợp trợ cấp theo đơn vị: turns, people and money of each unit, every unit of the catalogue with its row; columns per
 * programme, or per fund where there is one programme only, or by what the parameter `by` says.
 */
export const grantSummary = defineReport({
  id: 'grant-summary',
  title: { vi: 'Bảng tổng hợp trợ cấp theo đơn vị', en: 'Grants by unit' },
  needs: ['grants'],
  params: [
    'programme',
    'round',
    'unit',
    'fundSource',
    'giver',
    'recipientKind',
    'decisionNo',
    {
      name: 'by',
      required: false,
      kind: 'text',
      choices: splitFields,
      title: {
        vi: 'Cột theo (programme, fundSource, giver, round, recipientKind)',
        en: 'Columns by (programme, fundSource, giver, round, recipientKind)',
      },
    },
    ...periodParams,
  ],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const set = datedRecords(context.records('grants'), period);
    const wanted = splitFields.find((field) => field === params.text('by'));
    const by = wanted ?? splitFields.find((field) => groupBy(set, field).length > 1) ?? null;
    const money = moneyOf(set);
    const splits =
      by === null ? [] : splitsOf([{ set, field: by }], moneyOf, { most: mostParts, ...wordings[by] });
    const table = matrixTable(
      {
        rowHeader: 'Đơn vị',
        rows: unitGroups(set).map(({ value, set: ofUnit }) => ({ label: value || unitNotSaid, set: ofUnit })),
        wholes: [set],
        splits,
        money: moneyOf,
        moneyHeader: moneyHeader(money),
      },
      figures,
    );
    const units = figures.take(set, 'units');
    const drawing = tableSheet(context, {
      name: 'Tổng hợp trợ cấp',
      suffix: 'BC',
      title: {
        title: 'Bảng tổng hợp trợ cấp theo đơn vị',
        about: aboutText(params, aboutFields, period),
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      ...table,
      amountInWords: money === null ? undefined : figures.take(set, money),
      notes: [
        `Số đơn vị có người được trợ cấp: ${units}.`,
        ...splitNotes(splits),
        ...moneyNotes(set, money, figures),
      ],
      withAccountant: true,
    });
    return { drawings: [drawing], used: [set] };
  },
});

const aboutFields: readonly FieldId[] = ['programme', 'round', 'fundSource', 'giver', 'unit'];
