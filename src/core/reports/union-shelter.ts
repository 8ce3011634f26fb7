import type { DocumentColumn, TableCell, TableRow } from '../document/document-table';
import { dotted, roman } from '../document/office-text';
import type { FieldId } from '../registers/register';
import { valueAt } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';
import { readTick } from '../vietnamese/tick';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { fundField } from './layout/fund-field';
import { moneyNotes } from './layout/money-notes';
import { moneyHeader, moneyOf } from './layout/money-of';
import { periodOf, periodParams } from './layout/period';
import { says } from './layout/says';
import { sectionText } from './layout/section-text';
import { splitsOf, type Split } from './layout/split-columns';
import { tableSheet } from './layout/table-sheet';
import { leftOutNote, ofTopic } from './layout/topic';
import { unitNotSaid } from './layout/unit-groups';
import { measureOf } from './figures';
import { readField } from './read-field';
import { filterSet, groupBy, type BookRecord, type RecordSet } from './record-set';
import { defineReport } from './report';

const unsaidWork = 'Chưa ghi xây mới hay sửa chữa';

/** What is done for a house. */
const works = ['Xây mới', 'Sửa chữa', unsaidWork] as const;

type Work = (typeof works)[number];

const workWords: readonly (readonly [Work, RegExp])[] = [
  ['Sửa chữa', /\bsua\b|\bcai tao\b|\bnang cap\b|\bchong dot\b/],
  ['Xây mới', /\bxay\b|\blam (moi|nha)\b|\bdung nha\b/],
];

/** A whole cell or heading that says nothing but what is done: “Hỗ trợ xây mới”, “Sửa chữa nhà ở”. */
const isWork =
  /^(?:ho tro )?(?:xay(?: (?:moi|dung|lai))*|sua(?: chua)?|cai tao|nang cap|lam moi)(?: nha(?: o)?)?$/;

/** Where the books may say what is done, besides the section rows above a record. */
const workFields: readonly FieldId[] = [
  'recipientKind',
  'programme',
  'round',
  'circumstance',
  'inKind',
  'note',
];

/**
 * Mái ấm Công đoàn: a row per household with what each fund gave and their sum, for funds add up on one house; new houses apart from
 * repaired ones where the books tell. From grants that are of it by their words or their sheet’s titles; visits with a gift for it follow apart.
 */
export const unionShelter = defineReport({
  id: 'union-shelter',
  title: { vi: 'Mái ấm Công đoàn', en: 'Union shelter houses' },
  needs: ['grants'],
  params: ['programme', 'round', 'unit', 'fundSource', 'giver', ...periodParams],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const pool = datedRecords(context.records('grants'), period);
    const set = params.text('programme') === null ? ofTopic(pool, 'shelter') : pool;
    const visits = ofTopic(datedRecords(context.records('visits'), period), 'shelter');
    const sets = [set, ...(visits.records.length > 0 ? [visits] : [])];
    const splits = splitsOf(
      sets.map((one) => ({ set: one, field: fundField(one) })),
      moneyOf,
      { most: 5, unsaid: 'Chưa ghi nguồn', rest: 'Nguồn khác' },
    );
    const columns = columnsOf(set, splits);
    const sums = columns.flatMap(({ kind }, index) => (kind === 'money' ? [index] : []));
    const workOf = worksIn(set);
    const parts = works
      .map((work) => ({
        label: work,
        set: filterSet(set, { field: 'recipientKind', value: work }, (record) => workOf.get(record) === work),
      }))
      .filter((part) => part.set.records.length > 0);
    const sections = [
      ...(parts.length === 1 && visits.records.length === 0 ? [{ label: '', set }] : parts),
      ...(visits.records.length > 0 ? [{ label: 'Hỗ trợ qua các cuộc thăm đơn vị', set: visits }] : []),
    ];
    let number = 0;
    const rows = sections.flatMap((section, index): TableRow[] => {
      const lines = rowsOf(section.set, splits).map((cells): TableRow => {
        number += 1;
        return { kind: 'record', cells: [number, ...cells] };
      });
      if (section.label === '') return lines;
      return [
        { kind: 'section', numeral: roman(index + 1), label: section.label },
        ...lines,
        { kind: 'subtotal', label: `Cộng: ${dotted(lines.length)}`, sums },
      ];
    });
    const money = moneyOf(set);
    const amounts = sets.map((one) => {
      const field = moneyOf(one);
      for (const { of } of splits) if (field !== null) figures.take(of(one), field);
      return field === null ? 0 : figures.take(one, field);
    });
    figures.take(set, 'count');
    const houses = parts.map((part) => {
      const count = householdsOf(part.set).length;
      figures.take(part.set, 'people');
      if (money !== null) figures.take(part.set, money);
      return `${part.label.toLocaleLowerCase('vi')} ${dotted(count)}`;
    });
    figures.take(set, 'people');
    const drawing = tableSheet(context, {
      name: 'Mái ấm Công đoàn',
      suffix: 'BC',
      title: {
        title: 'Kết quả hỗ trợ Mái ấm Công đoàn',
        about: aboutText(params, ['programme', 'round', 'unit', 'fundSource', 'giver'], period),
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      columns,
      rows: [...rows, { kind: 'total', label: 'TỔNG CỘNG', sums }],
      amountInWords: amounts.reduce((sum, one) => sum + one, 0),
      notes: [
        set.records.length === 0
          ? 'Sổ chưa có dòng nào ghi cho Mái ấm Công đoàn.'
          : `Hỗ trợ ${dotted(householdsOf(set).length)} nhà (${houses.join(', ')}).`,
        ...sets.flatMap((one) => moneyNotes(one, moneyOf(one), figures)),
        ...leftOutNote(pool, set, money, figures),
      ],
      withAccountant: true,
    });
    const why = { vi: 'Sổ không có dòng nào ghi cho Mái ấm.', en: 'The workbook has no record of it.' };
    const unfilled =
      set.records.length === 0 ? [{ cell: drawing.name, field: `grants.${money ?? 'count'}`, why }] : [];
    return { drawings: [drawing], used: sets, unfilled };
  },
});

function columnsOf(set: RecordSet, splits: readonly Split[]): DocumentColumn[] {
  const total = moneyHeader(moneyOf(set));
  const funds = splits.map(({ label }): DocumentColumn => ({
    header: ['Nguồn hỗ trợ', label],
    width: 80,
    kind: 'money',
  }));
  return [
    { header: 'STT', width: 34, kind: 'ordinal' },
    { header: 'Họ và tên', width: 130, kind: 'text' },
    { header: 'Đơn vị', width: 140, kind: 'text' },
    ...(splits.length > 1 ? funds : []),
    { header: splits.length > 1 ? 'Tổng cộng' : total, width: 90, kind: 'money' },
    { header: 'Ngày', width: 66, kind: 'date' },
    { header: 'Ghi chú', width: 70, kind: 'text' },
  ];
}

/** Cells behind the running number, a row per household, or per visit. */
function rowsOf(set: RecordSet, splits: readonly Split[]): TableCell[][] {
  const { books } = set;
  const day = set.register === 'visits' ? 'visitedOn' : 'paidOn';
  const field = moneyOf(set);
  const moneyIn = (part: RecordSet) =>
    field !== null && says(part, field) ? measureOf(part, field).value : '';
  return householdsOf(set).map((household) => {
    const first = household.records[0]!;
    const last = (one: FieldId) =>
      household.records.map((record) => readField(books, record, one)).findLast((value) => value !== '') ??
      '';
    return [
      readField(books, first, 'fullName'),
      readField(books, first, 'unit') || unitNotSaid,
      ...(splits.length > 1 ? splits.map(({ of }) => moneyIn(of(household))) : []),
      moneyIn(household),
      last(day),
      last('note'),
    ];
  });
}

/** The records of each person together, in the order of units; a record that names nobody is a household of its own. */
function householdsOf(set: RecordSet): RecordSet[] {
  const { books } = set;
  const byPerson = new Map<string, BookRecord[]>();
  for (const { set: ofUnit } of groupBy(set, 'unit')) {
    for (const record of ofUnit.records) {
      const person = books.personsOf(record.columns)[record.record]!;
      const key = person < 0 ? `${record.columns.table.id} ${record.record}` : String(person);
      const records = byPerson.get(key);
      if (records) records.push(record);
      else byPerson.set(key, [record]);
    }
  }
  return [...byPerson.values()].map((records) => ({ ...set, records }));
}

/** What is done for the household that each record belongs to: the first that any of its records tells. */
function worksIn(set: RecordSet): ReadonlyMap<BookRecord, Work> {
  const byRecord = new Map<BookRecord, Work>();
  for (const { records } of householdsOf(set)) {
    const told = records.map((record) => workIn(set, record)).find((work) => work !== null);
    for (const record of records) byRecord.set(record, told ?? unsaidWork);
  }
  return byRecord;
}

function workIn({ books }: RecordSet, record: BookRecord): Work | null {
  const said = workFields.map((field) => String(readField(books, record, field)));
  return (
    workColumn(record) ?? workOf(foldText([...said, sectionText(record.columns, record.record)].join(' ; ')))
  );
}

/** What a column of its own says (“Hình thức”: “Xây mới”), or a tick below “Xây mới”; no field is for it. */
function workColumn({ columns: { table }, record }: BookRecord): Work | null {
  for (const { column, field, header } of table.columns) {
    if (field !== null) continue;
    const value = String(valueAt(table.grid, table.records[record]!, column));
    const words = foldText(readTick(value) === 'ticked' ? (header.split(' / ').at(-1) ?? '') : value);
    if (isWork.test(words)) return workOf(words);
  }
  return null;
}

function workOf(words: string): Work | null {
  return workWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
