import type { DocumentColumn, TableCell, TableRow } from '../document/document-table';
import { dotted, roman } from '../document/office-text';
import type { FieldId } from '../registers/register';
import { foldText } from '../vietnamese/fold';
import { aboutText } from './layout/about-text';
import { datedRecords } from './layout/dated-records';
import { moneyNotes } from './layout/money-notes';
import { ownGroups } from './layout/own-groups';
import { periodOf, periodParams } from './layout/period';
import { says, sumCell } from './layout/says';
import { sectionText } from './layout/section-text';
import { tableSheet } from './layout/table-sheet';
import type { FigureLedger } from './figures';
import { readField } from './read-field';
import { filterSet, narrow, type BookRecord, type RecordSet } from './record-set';
import { defineReport, type Unfilled } from './report';

const name = 'Tổng hợp khen thưởng';
const why = { vi: 'Sổ không có dòng nào thuộc phần này.', en: 'The workbook has no record of this part.' };

/** Who commends, or is asked to. */
const stages = {
  own: 'Khen thưởng của công đoàn',
  superior: 'Cấp trên khen thưởng',
  proposed: 'Đề nghị cấp trên khen thưởng',
} as const;

type Stage = keyof typeof stages;

/** Levels above a sector union: city federation, national union and federation, the state. */
const superiorWords =
  /\bldld\b|\btld\b|\bcdytvn\b|\b(tong )?lien doan\b|\bcong doan y te viet nam\b|\bcd y te (viet nam|vn)\b|\bcap tren\b|\bthanh pho\b|\bubnd\b|\bthu tuong\b|\bchinh phu\b|\bchu tich nuoc\b|\bbo (y te|truong)\b|\bnha nuoc\b/;
const proposedWords =
  /\bde nghi\b|\bde xuat\b|\btrinh\b|\bcho (duyet|xet|ket qua|quyet dinh)\b|\bdang xet\b|\bchua duyet\b/;
const grantedWords = /\bda (khen|duyet|co quyet dinh|tang|trao)\b|\bduoc khen\b|^dat\b|^duyet\b/;
/** With marks, for Tô is a family name and tổ is none. */
const collectiveWords =
  /^(tập thể|công đoàn|cđcs|cđ|đoàn thể|khoa|phòng|ban|tổ|đội|trung tâm|tt|ttyt|bệnh viện|bv|bvđk|trường|chi cục|viện|đơn vị|văn phòng)(?=[\s.]|$)/;

/**
 * Tổng hợp khen thưởng: commendations by form, of the union itself apart from those that the levels above gave or are asked for;
 * collectives and individuals each counted, and the money of the awards where the books say any.
 *
 * What a commendation is, is read from its status, decision, level and the titles of its list, in this order; whether of a
 * collective from the kind of recipient, the section above it or its name.
 */
export const commendationSummary = defineReport({
  id: 'commendation-summary',
  title: { vi: 'Tổng hợp khen thưởng', en: 'Commendations' },
  needs: ['commendations'],
  params: ['unit', 'form', 'level', 'status', 'decisionNo', ...periodParams],
  build(context) {
    const { figures, params } = context;
    const period = periodOf(params);
    const set = datedRecords(context.records('commendations'), period);
    const hasMoney = says(set, 'amount');
    const columns = columnsOf(hasMoney);
    const sums = columns.map((_, index) => index).slice(2);
    const cellsOf = (part: RecordSet) => figuresOf(part, figures, hasMoney);
    const rows: TableRow[] = [];
    const notes: string[] = [];
    const unfilled: Unfilled[] = [];
    let number = 0;
    for (const stage of Object.keys(stages) as Stage[]) {
      const ofStage = filterSet(
        set,
        { field: 'level', value: stages[stage] },
        (record) => stageOf(set, record) === stage,
      );
      const isEmpty = ofStage.records.length === 0;
      if (isEmpty && stage === 'superior') continue;
      rows.push({
        kind: 'section',
        numeral: roman(1 + rows.filter(({ kind }) => kind === 'section').length),
        label: stages[stage],
      });
      if (isEmpty) {
        rows.push({ kind: 'record', cells: ['', 'Chưa có số liệu'] });
        unfilled.push({ cell: name, field: `commendations.count[level=${stages[stage]}]`, why });
        continue;
      }
      for (const { level, form, part } of formsOf(ofStage, set)) {
        number += 1;
        rows.push({
          kind: 'record',
          cells: [
            number,
            [form || 'Chưa ghi hình thức', level].filter((one) => one !== '').join(' - '),
            ...cellsOf(part),
          ],
        });
      }
      const [collectives, persons] = cellsOf(ofStage);
      rows.push({ kind: 'subtotal', label: 'Cộng', sums });
      notes.push(
        `${stages[stage]}: ${dotted(Number(collectives))} tập thể, ${dotted(Number(persons))} cá nhân.`,
      );
    }
    cellsOf(set);
    const drawing = tableSheet(context, {
      name,
      suffix: 'BC',
      title: {
        title: 'Tổng hợp khen thưởng',
        about: aboutText(params, ['unit', 'form', 'level'], period),
        unitOfMeasure: hasMoney ? 'Đơn vị tính: đồng' : undefined,
      },
      columns,
      rows: [...rows, { kind: 'total', label: 'TỔNG CỘNG', sums }],
      amountInWords: hasMoney ? figures.take(set, 'amount') : undefined,
      notes: [...notes, ...moneyNotes(set, 'amount', figures)],
      withAccountant: hasMoney,
    });
    return { drawings: [drawing], used: [set], unfilled };
  },
});

function columnsOf(hasMoney: boolean): DocumentColumn[] {
  return [
    { header: 'STT', width: 34, kind: 'ordinal' },
    { header: 'Hình thức khen thưởng', width: 160, kind: 'text' },
    { header: ['Số lượt khen', 'Tập thể'], width: 60, kind: 'count' },
    { header: ['Số lượt khen', 'Cá nhân'], width: 60, kind: 'count' },
    { header: ['Số lượt khen', 'Tổng số'], width: 60, kind: 'count' },
    ...(hasMoney ? [{ header: 'Tiền thưởng', width: 84, kind: 'money' } as const] : []),
  ];
}

function figuresOf(set: RecordSet, figures: FigureLedger, hasMoney: boolean): TableCell[] {
  const kindOf = (value: string, isCollective: boolean) =>
    filterSet(
      set,
      { field: 'recipientKind', value },
      (record) => isOfCollective(set, record) === isCollective,
    );
  return [
    figures.take(kindOf('Tập thể', true), 'count'),
    figures.take(kindOf('Cá nhân', false), 'count'),
    figures.take(set, 'count'),
    ...(hasMoney ? [sumCell(figures, set, 'amount')] : []),
  ];
}

/** The forms of a stage, each of its levels apart; a level that is all in one stage is taken from the `pool`, whose figures have shorter names. */
function formsOf(set: RecordSet, pool: RecordSet) {
  return ownGroups(set, 'level').flatMap(({ value: level, set: ofLevel }) => {
    const whole = level === '' ? ofLevel : narrow(pool, 'level', level);
    const taken = whole.records.length === ofLevel.records.length ? whole : ofLevel;
    return ownGroups(taken, 'form').map(({ value: form, set: part }) => ({ level, form, part }));
  });
}

function stageOf(set: RecordSet, record: BookRecord): Stage {
  const read = (field: FieldId) => foldText(String(readField(set.books, record, field)));
  const { table } = record.columns;
  const status = read('status');
  const level = `${read('level')} ; ${read('decisionNo').replace(/[/-]/g, ' ')}`;
  const isSuperior = superiorWords.test(level) || superiorWords.test(read('form'));
  if (grantedWords.test(status)) return isSuperior ? 'superior' : 'own';
  if (proposedWords.test(status)) return 'proposed';
  if (read('decisionNo') !== '') return isSuperior ? 'superior' : 'own';
  const titles = foldText([...table.titles, table.grid.sheet].join(' ; '));
  return isSuperior || /\b(de nghi|de xuat) (\S+ ){0,4}khen\b/.test(titles) ? 'proposed' : 'own';
}

function isOfCollective({ books }: RecordSet, record: BookRecord): boolean {
  const read = (field: FieldId) => foldText(String(readField(books, record, field)));
  const said = read('recipientKind') || foldText(sectionText(record.columns, record.record));
  if (/\btap the\b/.test(said)) return !/\bca nhan\b/.test(said);
  if (/\bca nhan\b/.test(said)) return false;
  const name = String(readField(books, record, 'fullName'))
    .toLocaleLowerCase('vi')
    .trim();
  return name === '' || collectiveWords.test(name);
}
