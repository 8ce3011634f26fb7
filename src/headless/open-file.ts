import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language, Text } from '../core/language';
import type { Result } from '../core/result';
import type { Grid } from '../core/sheet/grid';
import type { Host, WorkbookContent } from '../core/workbook';
import { createExcelHost } from '../excel/excel-host';
import { translator } from '../messages/translator';
import { ExcelHost, openWorkbook, saveWorkbook, WorkbookFileError, type Workbook } from '../stand-in';
import { connectNode } from '../stand-in/hosts/connect-node';
import { checkColumnsExist } from './check-columns';
import { CommandError } from './command-error';
import type { Options } from './options';

const reasons: Record<WorkbookFileError['code'], Text> = {
  'not-a-workbook': {
    vi: 'không phải là sổ Excel (.xlsx). Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'is no Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  },
  encrypted: {
    vi: 'có mật khẩu mở tệp. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'is encrypted. Open it in Excel, take the password off and save it again.',
  },
  truncated: {
    vi: 'bị cụt, có thể do chép hoặc tải dở dang. Hãy lấy lại tệp từ nơi gửi.',
    en: 'is cut off, perhaps by a broken copy or download. Get the file again from where it came.',
  },
  empty: {
    vi: 'là tệp rỗng (0 byte). Hãy lấy lại tệp từ nơi gửi.',
    en: 'is empty (0 bytes). Get the file again from where it came.',
  },
  'too-large': {
    vi: 'quá lớn để mở. Hãy chia sổ thành nhiều tệp.',
    en: 'is too large to open. Split the workbook into several files.',
  },
  'no-worksheet': {
    vi: 'chỉ có trang biểu đồ, không có trang tính nào để đọc. Hãy chọn sổ có số liệu.',
    en: 'has chart sheets only and no worksheet to read. Name the workbook that holds the figures.',
  },
  'legacy-format': {
    vi: 'là dạng .xls cũ. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'is in the old .xls format. Open it in Excel and save it as .xlsx.',
  },
};

/** A workbook file opened in the stand-in Excel, reached through the real office.js. */
export interface OpenFile {
  readonly host: Host;
  /** Reads the whole workbook; throws CommandError where that cannot be done, or where a correction names a sheet that is not there. */
  read(): Promise<WorkbookContent>;
  /** The value of what the host answered; throws CommandError telling the problem. */
  orRefuse<T>(answer: Result<T>): T;
  /** Writes the workbook as it stands to a file: whole or not at all, an existing file keeps its content until then. */
  save(file: string): Promise<void>;
  /** The same for bytes made otherwise. */
  saveBytes(file: string, bytes: Uint8Array): Promise<void>;
  /** The bytes that `save` would write. */
  bytes(): Promise<Uint8Array>;
  /** The stand-in's own workbook, for what Excel itself has no call for. */
  readonly workbook: Workbook;
  /** Files of the workbooks that were opened beside this one, in order. */
  readonly openedFiles: readonly Uint8Array[];
  /** Members of the Excel API that were used so far, sorted. */
  usedMembers(): readonly string[];
}

/** Opens the file that the options name; throws CommandError saying what is wrong with it and what to do. */
export async function openFile(options: Options, file = options.file): Promise<OpenFile> {
  const { language } = options;
  const workbook = await open(file, language);
  const openedFiles: Uint8Array[] = [];
  const excel = new ExcelHost(workbook, { onWorkbookOpened: (opened) => openedFiles.push(opened) });
  await connectNode(excel);
  const host = createExcelHost(() => true);
  const orRefuse = <T>(answer: Result<T>): T => {
    if (answer.ok) return answer.value;
    throw new CommandError(`${basename(file)}: ${translator(language)('problem', answer.problem)}`);
  };
  return {
    host,
    orRefuse,
    read: async () => {
      const content = orRefuse(await host.readWorkbook());
      checkSheetsExist(options, content);
      checkColumnsExist(options, content);
      return content;
    },
    bytes: () => saveWorkbook(workbook),
    saveBytes: (to, bytes) => writeWhole(to, bytes, language),
    workbook,
    openedFiles,
    save: async (to) => writeWhole(to, await saveWorkbook(workbook), language),
    usedMembers: () => excel.usedMembers(),
  };
}

/** Beside its place first and then renamed, so that a full disk or a broken run leaves the old file as it was. */
async function writeWhole(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true });
    throw new CommandError(
      language === 'vi'
        ? `Không ghi được tệp "${file}". Kiểm tra thư mục, quyền ghi và chỗ trống trên đĩa.`
        : `Cannot write the file "${file}". Check its folder, permission and free disk space.`,
    );
  }
}

function checkSheetsExist({ corrections, language }: Options, { grids }: WorkbookContent): void {
  const missing = corrections.find((correction) => !grids.some(({ sheet }) => sheet === correction.sheet));
  if (missing) throw new CommandError(noSuchSheet(missing.sheet, grids, language));
}

/** Says that the workbook has no such sheet, and which it has. */
export function noSuchSheet(sheet: string, grids: readonly Grid[], language: Language): string {
  const names = grids.map((grid) => grid.sheet).join(', ');
  return language === 'vi'
    ? `Sổ không có trang "${sheet}". Các trang: ${names}.`
    : `The workbook has no sheet "${sheet}". Its sheets: ${names}.`;
}

async function open(file: string, language: Language) {
  const bytes = await readFile(file).catch(() => {
    throw new CommandError(
      language === 'vi'
        ? `Không đọc được tệp "${file}". Kiểm tra tên, thư mục và quyền đọc.`
        : `Cannot read the file "${file}". Check its name, folder and permission.`,
    );
  });
  try {
    return await openWorkbook(bytes, basename(file));
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    const [subject, reason] = [language === 'vi' ? 'Tệp' : 'The file', reasons[error.code][language]];
    throw new CommandError(`${subject} "${file}" ${reason}`);
  }
}
