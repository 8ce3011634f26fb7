import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language, Text } from '../core/language';
import { createExcelHost } from '../excel/excel-host';
import type { Host } from '../core/workbook';
import { ExcelHost, openWorkbook, WorkbookFileError } from '../stand-in';
import { connectNode } from '../stand-in/hosts/connect-node';
import { CommandError } from './command-error';

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
  'legacy-format': {
    vi: 'là dạng .xls cũ. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
    en: 'is in the old .xls format. Open it in Excel and save it as .xlsx.',
  },
};

/** A workbook file opened in the stand-in Excel, reached through the real office.js. */
export interface OpenFile {
  readonly host: Host;
  /** Members of the Excel API that were used so far, sorted. */
  usedMembers(): readonly string[];
}

/** Opens the file; throws CommandError saying what is wrong with it and what to do. */
export async function openFile(file: string, language: Language): Promise<OpenFile> {
  const excel = new ExcelHost(await open(file, language));
  await connectNode(excel);
  return { host: createExcelHost(() => true), usedMembers: () => excel.usedMembers() };
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
