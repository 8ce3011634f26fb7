import type { Text } from '../language';
import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldId, RegisterId } from '../registers/register';
import type { OfficeSettings } from '../settings/office-settings';
import type { SheetDrawing } from '../sheet/sheet-drawing';
import type { FigureLedger } from './figures';
import type { RecordSet } from './record-set';
import type { ReportBooks } from './report-books';
import type { ReportId } from './report-ids';

/** Something that a report asks the person for. */
export interface ReportParam {
  readonly name: string;
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'date';
  readonly title: Text;
  /** The only texts that it takes; left out, any. */
  readonly choices?: readonly string[];
}

/** The values of a report's parameters, read; null where none was given. */
export interface ParamValues {
  text(name: string): string | null;
  number(name: string): number | null;
  /** An Excel serial. */
  day(name: string): number | null;
}

/** What a report is built from. */
export interface ReportContext {
  readonly books: ReportBooks;
  readonly params: ParamValues;
  readonly settings: OfficeSettings;
  /** Every figure goes through the ledger: it measures, and remembers the figure with its source rows. */
  readonly figures: FigureLedger;
  /** The records of a register, narrowed by those parameters that are fields of it (`programme`, `unit` …) or `sheet`. */
  records(register: RegisterId): RecordSet;
  /** The day of the document: the parameter `date`, else today. */
  readonly date: number;
  /** Goes into each drawing: `report:` and the id. */
  readonly maker: string;
}

/** A place of the report that nothing fills. */
export interface Unfilled {
  /** `Sheet!A1`, or the sheet alone. */
  readonly cell: string;
  readonly field: string;
  readonly why: Text;
}

/** What a report comes to; the figures are in the ledger. */
export interface ReportPages {
  readonly drawings: readonly SheetDrawing[];
  readonly unfilled?: readonly Unfilled[];
  /** The records that the report shows or sums, for the control totals: the rest of their registers is set aside. */
  readonly used: readonly RecordSet[];
}

/** A built-in report: what it is called, what it needs, and how it is drawn. One file each, listed in `index.ts`. */
export interface Report {
  readonly id: ReportId;
  readonly title: Text;
  /** Registers without which it cannot be built; one that is absent is a problem. */
  readonly needs: readonly RegisterId[];
  readonly params: readonly ReportParam[];
  build(context: ReportContext): ReportPages;
}

/** Declares a report; a parameter is a field by which records are narrowed, or all of it. The common parameters are added. */
export function defineReport(
  report: Omit<Report, 'params'> & { readonly params: readonly (FieldId | ReportParam)[] },
): Report {
  const own = report.params.map((param) => (typeof param === 'string' ? fieldParam(param) : param));
  const isPerUnit = own.some(({ name }) => name === 'unit');
  return { ...report, params: [...own, ...(isPerUnit ? [perParam] : []), ...commonParams] };
}

function fieldParam(field: FieldId): ReportParam {
  return { name: field, required: false, kind: 'text', title: fieldCatalogue[field].title };
}

/** `unit`: one sheet for each unit. */
const perParam: ReportParam = {
  name: 'per',
  required: false,
  kind: 'text',
  title: { vi: 'Mỗi đơn vị một trang (ghi: unit)', en: 'One sheet for each (say: unit)' },
};

/** `unit`: in one list, each unit begins a new page. */
export const breakParam: ReportParam = {
  name: 'break',
  required: false,
  kind: 'text',
  choices: ['unit'],
  title: { vi: 'Mỗi đơn vị sang trang in mới (ghi: unit)', en: 'Each unit on a new page (say: unit)' },
};

/** What every report takes. */
const commonParams: readonly ReportParam[] = [
  {
    name: 'sheet',
    required: false,
    kind: 'text',
    title: { vi: 'Chỉ lấy từ trang', en: 'Only from the sheet' },
  },
  {
    name: 'keep',
    required: false,
    kind: 'text',
    title: {
      vi: 'Vẫn cộng trang tổng hợp (tên trang; nhiều trang cách nhau bằng ;)',
      en: 'Count a summary sheet all the same (its name; several with ; between)',
    },
  },
  { name: 'number', required: false, kind: 'text', title: { vi: 'Số văn bản', en: 'Document number' } },
  {
    name: 'formCode',
    required: false,
    kind: 'text',
    title: {
      vi: 'Mã mẫu (khi “Thiết lập” chọn đầu trang “Mã mẫu”)',
      en: 'Form code (where the settings want it in the head)',
    },
  },
  { name: 'date', required: false, kind: 'date', title: { vi: 'Ngày văn bản', en: 'Document date' } },
  {
    name: 'title',
    required: false,
    kind: 'text',
    title: { vi: 'Tiêu đề (thay cho tiêu đề sẵn)', en: 'Title (in place of the usual one)' },
  },
  {
    name: 'subtitle',
    required: false,
    kind: 'text',
    title: { vi: 'Dòng dưới tiêu đề', en: 'Line below the title' },
  },
];
