import type { CellLook, DrawnRow, SheetDrawing } from '../sheet/sheet-drawing';
import { settingLabels, type HeadKind, type OfficeSettings } from './office-settings';
import { settingsHeading, settingsSheetName } from './setting-rows';

export const header: CellLook = {
  bold: true,
  fill: '#DDEBF7',
  box: 'thin',
  align: 'center',
  vertical: 'center',
};
export const body: CellLook = { box: 'thin', vertical: 'center', wrap: true };
export const note: CellLook = { ...body, italic: true, color: '#595959' };

const headNames: Readonly<Record<HeadKind, string>> = {
  'national-motto': 'Quốc hiệu',
  'form-code': 'Mã mẫu',
  none: 'Không',
};

/**
 * The settings sheet of an office that has none yet, filled with what holds now, ready to be changed by hand; below stand lines that are
 * empty as long as nothing is said, each with its explanation (the rules).
 */
export function drawSettings(
  settings: OfficeSettings,
  emptyLines: readonly (readonly [label: string, explanation: string])[],
): SheetDrawing {
  const { wording } = settings;
  const lines: readonly (readonly [label: string, value: string | number, explanation: string])[] = [
    [settingLabels.superior, settings.superior, 'Dòng trên cùng bên trái của văn bản'],
    [settingLabels.organisation, settings.organisation, 'Dòng thứ hai, in đậm'],
    [
      settingLabels.documentSuffix,
      settings.documentSuffix,
      'Phần cuối của số văn bản, như CĐYT trong 15/KH-CĐYT',
    ],
    [settingLabels.place, settings.place, 'Nơi ghi trước ngày tháng'],
    [settingLabels.head, headNames[settings.headKind], 'Quốc hiệu, Mã mẫu hoặc Không'],
    [settingLabels.onBehalfOf, settings.onBehalfOf, 'Dòng trên chức danh người ký'],
    [settingLabels.signerTitle, settings.signer.title, ''],
    [settingLabels.signerName, settings.signer.name, ''],
    [settingLabels.accountantTitle, settings.accountant.title, ''],
    [settingLabels.accountantName, settings.accountant.name, ''],
    [settingLabels.preparerTitle, settings.preparer.title, ''],
    [settingLabels.preparerName, settings.preparer.name, ''],
    [settingLabels.zeroTens, wording.zeroTens ?? 'linh', '104 đọc là một trăm linh bốn hay một trăm lẻ bốn'],
    [settingLabels.thousand, wording.thousand ?? 'nghìn', ''],
    [settingLabels.billion, wording.billion ?? 'tỷ', ''],
    [settingLabels.isEven, wording.isEven ? 'Có' : 'Không', '“… đồng chẵn”'],
    [
      settingLabels.rateRounding,
      settings.rateRounding === 'round' ? 'Làm tròn' : 'Cắt bớt',
      '121/350 = 34,6 % khi làm tròn, 34,5 % khi cắt bớt',
    ],
    [settingLabels.rateDecimals, settings.rateDecimals, ''],
    [
      settingLabels.paymentPeriodEnd,
      settings.paymentPeriodEnd ?? '',
      'Chi sau ngày này là chi sau kỳ; để trống thì theo năm của quyết định',
    ],
    ...emptyLines.map(([label, explanation]) => [label, '', explanation] as const),
  ];
  const rows: DrawnRow[] = [
    {
      cells: [settingsHeading, 'Giá trị', 'Từ ngày', 'Giải thích'].map((value) => ({ value, look: header })),
    },
    ...lines.map(([label, value, explanation]) => ({
      cells: [
        { value: label, look: body },
        {
          value,
          look: label === settingLabels.paymentPeriodEnd ? { ...body, numberFormat: 'dd/mm/yyyy' } : body,
        },
        { value: '', look: { ...body, numberFormat: 'dd/mm/yyyy' } },
        { value: explanation, look: note },
      ],
    })),
  ];
  return {
    name: settingsSheetName,
    maker: 'settings',
    columnWidths: [180, 260, 80, 300],
    rows,
    merges: [],
    fitsRows: true,
    freeze: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', titleRows: [0, 0] },
  };
}
