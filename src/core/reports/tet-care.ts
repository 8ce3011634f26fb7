import { dotted } from '../document/office-text';
import type { RegisterId } from '../registers/register';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { fundField } from './layout/fund-field';
import { matrixTable, type MatrixRow } from './layout/matrix';
import { moneyNotes } from './layout/money-notes';
import { moneyHeader, moneyOf } from './layout/money-of';
import { ownGroups, sheetGroups } from './layout/own-groups';
import { periodOf, periodParams } from './layout/period';
import { splitNotes, splitsOf } from './layout/split-columns';
import { tableSheet } from './layout/table-sheet';
import { leftOutNote, ofTopic } from './layout/topic';
import type { FigureLedger } from './figures';
import { narrow, type RecordGroup, type RecordSet } from './record-set';
import { defineReport, type Unfilled } from './report';

const name = 'Báo cáo chăm lo Tết';

/**
 * Báo cáo chăm lo Tết: what was given at Tết (visits to units, gifts by programme and kind of recipient) by fund, from the registers
 * of grants and visits. Records are of Tết by their own words, else by the titles of their sheet; the parameter `programme` takes another choice.
 */
export const tetCare = defineReport({
  id: 'tet-care',
  title: { vi: 'Báo cáo chăm lo Tết', en: 'Tết care' },
  needs: ['grants'],
  params: ['programme', 'round', 'unit', 'fundSource', 'giver', ...periodParams],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const isChosen = params.text('programme') !== null;
    const [visits, grants] = (['visits', 'grants'] as const).map((register) => {
      const pool = datedRecords(context.records(register), period);
      return { pool, set: isChosen ? pool : ofTopic(pool, 'tet') };
    }) as [Share, Share];
    const hasVisits = visits.set.records.length > 0;
    const shares = hasVisits ? [visits, grants] : [grants];
    const sets = shares.map(({ set }) => set);
    const splits = splitsOf(
      sets.map((set) => ({ set, field: fundField(set) })),
      moneyOf,
      { most: 6, unsaid: 'Chưa ghi nguồn', rest: 'Nguồn khác' },
    );
    const table = matrixTable(
      {
        rowHeader: 'Nội dung',
        rows: shares.flatMap((share) => contentsOf(share, figures)),
        wholes: sets,
        splits,
        money: moneyOf,
        moneyHeader: moneyHeader(moneyOf(grants.set)),
      },
      figures,
    );
    const amounts = sets.map((set) => {
      const field = moneyOf(set);
      return field === null ? 0 : figures.take(set, field);
    });
    const drawing = tableSheet(context, {
      name,
      suffix: 'BC',
      title: {
        title: 'Kết quả chăm lo Tết cho đoàn viên, người lao động',
        about: aboutText(params, ['programme', 'round', 'unit', 'fundSource', 'giver'], period),
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      ...table,
      amountInWords: amounts.reduce((sum, one) => sum + one, 0),
      notes: [
        ...(hasVisits ? [] : ['Thăm, chúc Tết đơn vị: chưa có số liệu.']),
        ...(grants.set.records.length > 0 ? [] : ['Trợ cấp, quà Tết: chưa có số liệu.']),
        ...splitNotes(splits),
        ...sets.flatMap((set) => moneyNotes(set, moneyOf(set), figures)),
        ...[visits, grants].flatMap(({ pool, set }) => leftOutNote(pool, set, moneyOf(set), figures)),
      ],
      withAccountant: true,
    });
    const unfilled = [visits, grants]
      .filter(({ set }) => set.records.length === 0)
      .map(({ set }) => unfilledOf(set.register));
    return { drawings: [drawing], used: [visits.set, grants.set], unfilled };
  },
});

/** All records of a register, and those that the report shows. */
interface Share {
  readonly pool: RecordSet;
  readonly set: RecordSet;
}

/**
 * A row per occasion of visits, and per programme and kind of recipient of grants. A programme that is shown whole is taken from the
 * `pool`, whose figures have the shorter names.
 */
function contentsOf({ pool, set }: Share, figures: FigureLedger): MatrixRow[] {
  if (set.register === 'visits') {
    return ownGroups(set, 'occasion').flatMap(({ value, set: part }) =>
      ownGroups(part, 'programme').map(({ value: programme, set: content }) => {
        const what = programme || value || 'Thăm, chúc Tết đơn vị';
        return { label: `${what} (${dotted(figures.take(content, 'units'))} đơn vị)`, set: content };
      }),
    );
  }
  return ownGroups(set, 'programme').flatMap(({ value, set: shown }) => {
    if (value === '') return sheetGroups(shown).flatMap((sheet) => kindsOf(sheet, 'Quà, trợ cấp'));
    const whole = narrow(pool, 'programme', value);
    return kindsOf({ value, set: whole.records.length === shown.records.length ? whole : shown }, '');
  });
}

function kindsOf({ value, set }: RecordGroup, before: string): MatrixRow[] {
  return ownGroups(set, 'recipientKind').map(({ value: kind, set: content }) => ({
    label: [before, value, kind].filter((part) => part !== '').join(' - '),
    set: content,
  }));
}

function unfilledOf(register: RegisterId): Unfilled {
  return {
    cell: name,
    field: `${register}.amount`,
    why: { vi: 'Sổ không có dòng nào ghi cho Tết.', en: 'The workbook has no record of Tết.' },
  };
}
