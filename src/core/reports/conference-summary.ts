import type { TableRow } from '../document/document-table';
import { dotted } from '../document/office-text';
import { heldConferences } from './layout/held-conferences';
import { listRows, type ListColumn } from './layout/list-rows';
import { datedRecords } from './layout/dated-records';
import { periodOf, periodParams } from './layout/period';
import { rateOf, roundingNote } from './layout/rate-text';
import { tableSheet } from './layout/table-sheet';
import { measureOf } from './figures';
import { filterSet, recordSet } from './record-set';
import { defineReport } from './report';
import { unitKey } from '../vietnamese/unit-key';

const columns: readonly ListColumn[] = [
  { header: 'STT', width: 36, kind: 'ordinal', shows: 'number' },
  { header: 'Đơn vị', width: 176, kind: 'text', shows: 'unit' },
  { header: 'Loại hội nghị', width: 114, kind: 'text', shows: 'conferenceKind' },
  { header: 'Ngày tổ chức', width: 76, kind: 'date', shows: 'heldOn' },
  { header: 'Số đại biểu', width: 62, kind: 'count', shows: 'attendees', isSummed: true },
];

/**
 * Tình hình tổ chức hội nghị CBCCVC, NLĐ: which units held theirs, which not yet, and the share of those who did.
 *
 * Held is what is ticked as held or has a day; where the workbook has a catalogue, its units without a row have not yet held any.
 */
export const conferenceSummary = defineReport({
  id: 'conference-summary',
  title: { vi: 'Tình hình tổ chức hội nghị CBCCVC, NLĐ', en: 'Conferences held' },
  needs: ['conferences'],
  params: ['conferenceKind', 'unit', ...periodParams],
  build(context) {
    const { figures, params, books, settings } = context;
    const period = periodOf(params);
    const all = context.records('conferences');
    const held = datedRecords(heldConferences(all), period);
    const open = filterSet(
      all,
      { field: 'held', value: 'chưa tổ chức' },
      (record) => !held.records.includes(record),
    );
    const heldUnits = figures.take(held, 'units');
    const listed = measureOf(all, 'units').value;
    const seen = new Set(
      all.records.map(({ columns: table, record }) => unitKey(books.unitOf(table, record))),
    );
    const absent =
      params.text('unit') === null && params.text('conferenceKind') === null
        ? (books.units?.names.filter((name) => !seen.has(unitKey(name))) ?? [])
        : [];
    const whole = listed + absent.length;
    const share = rateOf(heldUnits, whole, settings);
    figures.take(held, 'attendees');
    figures.take(all, 'count');
    const openRows = listRows(columns, [{ label: null, subtotal: null, set: open }], null);
    const heldRows = listRows(
      columns,
      [{ label: `Đã tổ chức: ${dotted(heldUnits)} đơn vị`, subtotal: 'Cộng', set: held }],
      null,
    );
    const absentRows = absent.map((name, index): TableRow => ({
      kind: 'record',
      cells: [open.records.length + index + 1, name, '', '', ''],
    }));
    const drawing = tableSheet(context, {
      name: 'Hội nghị CBCCVC',
      suffix: 'BC',
      title: {
        title: 'Tình hình tổ chức hội nghị cán bộ, công chức, viên chức, người lao động',
        about: period.text || undefined,
      },
      columns,
      rows: [
        ...heldRows,
        { kind: 'section', numeral: 'II', label: `Chưa tổ chức: ${dotted(whole - heldUnits)} đơn vị` },
        ...openRows,
        ...absentRows,
      ],
      notes: [
        `Đã tổ chức ${dotted(heldUnits)}/${dotted(whole)} đơn vị${share === '' ? '' : `, đạt ${dotted(share)} %`}. ${roundingNote(settings)}`,
      ],
    });
    return { drawings: [drawing], used: [recordSet(books, 'conferences', all.records, all.conditions)] };
  },
});
