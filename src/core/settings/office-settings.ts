import type { CellValue, Grid } from '../sheet/grid';
import { readDate } from '../sheet/read-date';
import { foldHeader } from '../vietnamese/fold';
import type { WordingOptions } from '../vietnamese/amount-in-words';
import { settingOn, settingRows, type SettingFault, type SettingRow } from './setting-rows';

export interface Signer {
  /** In capitals as it is printed: KẾ TOÁN. */
  readonly title: string;
  /** '' leaves the place below the signature empty. */
  readonly name: string;
}

/** What stands at the head of a document on the right: Quốc hiệu and Tiêu ngữ, a form's code, or nothing (an annex). */
export const headKinds = ['national-motto', 'form-code', 'none'] as const;

export type HeadKind = (typeof headKinds)[number];

/**
 * An office's names, titles and choices on a day.
 *
 * Organisation, superior and signers change with the law (Law 97/2025/QH15 ended the level of sector unions of a province
 * on 1/7/2025), so each may carry a first day and none is fixed in code.
 */
export interface OfficeSettings {
  readonly superior: string;
  readonly organisation: string;
  /** The end of document numbers: CĐYT in 15/KH-CĐYT. */
  readonly documentSuffix: string;
  /** Where documents are dated: Hà Nội. */
  readonly place: string;
  readonly headKind: HeadKind;
  /** Above the signer's title: TM. BAN THƯỜNG VỤ; '' for none. */
  readonly onBehalfOf: string;
  readonly signer: Signer;
  readonly accountant: Signer;
  readonly preparer: Signer;
  readonly wording: WordingOptions;
  readonly rateRounding: 'round' | 'truncate';
  /** Decimals of a percentage. */
  readonly rateDecimals: number;
  /** The last day on which a payment counts to the period (Excel serial); null where none is said. */
  readonly paymentPeriodEnd: number | null;
}

const text = (given: unknown): string | null =>
  given === null || String(given).trim() === '' ? null : String(given).trim();

/** The one of the allowed spellings that is meant, compared without case and marks where that still tells them apart. */
function choice<T extends string>(given: CellValue, allowed: readonly T[]): T | null {
  const wanted = text(given)?.normalize('NFC').toLowerCase();
  return allowed.find((one) => one === wanted) ?? null;
}

const yes: readonly string[] = ['co', 'x', 'yes', 'dung', 'true', '1'];
const no: readonly string[] = ['khong', 'no', 'sai', 'false', '0'];

function yesOrNo(given: CellValue): boolean | null {
  const word = foldHeader(String(given));
  return yes.includes(word) ? true : no.includes(word) ? false : null;
}

/** A day as a date cell or as text; null where it cannot be read. */
function dayOf(given: CellValue): number | null {
  const read = readDate(given, { allowsYear: false });
  return read.precision === 'day' ? read.day : null;
}

const headWords: Readonly<Record<string, HeadKind>> = {
  'quoc hieu': 'national-motto',
  'ma mau': 'form-code',
  'mau so': 'form-code',
  khong: 'none',
};

/** The labels of the settings sheet with what stands where nothing was said; the order is the sheet's. */
export const settingLabels = {
  superior: 'Cơ quan cấp trên',
  organisation: 'Tên tổ chức',
  documentSuffix: 'Ký hiệu văn bản',
  place: 'Địa danh',
  head: 'Đầu văn bản',
  onBehalfOf: 'Thay mặt',
  signerTitle: 'Chức danh người ký',
  signerName: 'Họ tên người ký',
  accountantTitle: 'Chức danh kế toán',
  accountantName: 'Họ tên kế toán',
  preparerTitle: 'Chức danh người lập',
  preparerName: 'Họ tên người lập',
  zeroTens: 'Đọc số: linh hay lẻ',
  thousand: 'Đọc số: nghìn hay ngàn',
  billion: 'Đọc số: tỷ hay tỉ',
  isEven: 'Đọc số: thêm “chẵn”',
  rateRounding: 'Tỷ lệ: làm tròn hay cắt bớt',
  rateDecimals: 'Tỷ lệ: số chữ số thập phân',
  paymentPeriodEnd: 'Đối chiếu: hết kỳ chi ngày',
} as const;

/** The settings that are no free text, and how each is read; null where what is said is none of what may be. */
const readers = {
  head: (given: CellValue) => headWords[foldHeader(String(given))] ?? null,
  zeroTens: (given: CellValue) => choice(given, ['linh', 'lẻ'] as const),
  thousand: (given: CellValue) => choice(given, ['nghìn', 'ngàn'] as const),
  billion: (given: CellValue) => choice(given, ['tỷ', 'tỉ'] as const),
  isEven: yesOrNo,
  rateRounding: (given: CellValue) => {
    const word = foldHeader(String(given));
    return word.startsWith('cat') ? 'truncate' : word.startsWith('lam tron') ? 'round' : null;
  },
  rateDecimals: (given: CellValue) =>
    [0, 1, 2, 3, 4].find((decimals) => String(given).trim() === String(decimals)) ?? null,
  paymentPeriodEnd: dayOf,
} as const satisfies Partial<Record<keyof typeof settingLabels, (given: CellValue) => unknown>>;

/** Reads the settings that hold on a day (an Excel serial); what the sheet does not say has its default. */
export function readSettings(grid: Grid | undefined, day: number): OfficeSettings {
  const rows = settingRows(grid);
  const at = (label: keyof typeof settingLabels) => settingOn(rows, settingLabels[label], day);
  const read = <Label extends keyof typeof readers>(label: Label) => {
    const given = at(label);
    return given === null ? null : (readers[label](given) as ReturnType<(typeof readers)[Label]>);
  };
  return {
    superior: text(at('superior')) ?? 'LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI',
    organisation: text(at('organisation')) ?? 'CÔNG ĐOÀN NGÀNH Y TẾ',
    documentSuffix: text(at('documentSuffix')) ?? 'CĐYT',
    place: text(at('place')) ?? 'Hà Nội',
    headKind: read('head') ?? 'national-motto',
    onBehalfOf: text(at('onBehalfOf')) ?? 'TM. BAN THƯỜNG VỤ',
    signer: { title: text(at('signerTitle')) ?? 'CHỦ TỊCH', name: text(at('signerName')) ?? '' },
    accountant: { title: text(at('accountantTitle')) ?? 'KẾ TOÁN', name: text(at('accountantName')) ?? '' },
    preparer: { title: text(at('preparerTitle')) ?? 'NGƯỜI LẬP BIỂU', name: text(at('preparerName')) ?? '' },
    wording: {
      zeroTens: read('zeroTens') ?? 'linh',
      thousand: read('thousand') ?? 'nghìn',
      billion: read('billion') ?? 'tỷ',
      isEven: read('isEven') ?? false,
    },
    rateRounding: read('rateRounding') ?? 'round',
    rateDecimals: read('rateDecimals') ?? 1,
    paymentPeriodEnd: read('paymentPeriodEnd'),
  };
}

/** Why a line of the settings sheet is not understood; null where it is, `unknown-setting` also where another reads it. */
export function faultOfSetting({ key, value, from }: SettingRow): SettingFault | null {
  const labels = Object.keys(settingLabels) as (keyof typeof settingLabels)[];
  const label = labels.find((one) => foldHeader(settingLabels[one]) === key);
  if (label === undefined) return 'unknown-setting';
  if (Number.isNaN(from)) return 'unknown-day';
  const isRead = !(label in readers) || readers[label as keyof typeof readers](value) !== null;
  return isRead ? null : 'unknown-value';
}
