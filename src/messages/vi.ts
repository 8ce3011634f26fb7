import { shownMoment } from '../core/sheet/shown-moment';
import { registerTitle } from '../core/registers';
import { templateFaultText } from '../core/reports/template/template-fault';
import type { Problem } from '../core/result';
import type { NotChecked } from '../core/rules/what-is-missing';
import type { Severity } from '../core/rules/rule';
import type { RuleChoice } from '../core/rules/rule-settings';
import { journalStates, type JournalState } from '../core/writes/journal';
import type { CellRefusal } from '../core/writes/locate-cell';
import type { SkipReason } from '../core/writes/mending';
import type { MovementKind } from '../core/totals/compare-totals';
import type { SetAsideReason } from '../core/totals/totals';
import type { SkippedReason } from '../core/recognition/recognized-table';
import type { MapKind } from '../core/recognition/sheet-map';
import type { SettingFault } from '../core/settings/setting-rows';
import type { UnseenSheet } from '../core/recognition/unseen';
import type { WrittenSheet } from '../core/workbook';
import { reconcileVi } from './reconcile-vi';
import { rowsVi } from './rows-vi';
import { settingsVi } from './settings-vi';
import { templatesVi } from './templates-vi';

const format = new Intl.NumberFormat('vi-VN');
const number = (count: number) => format.format(count);
/** “2026-01-29 07:41:37” of the journal as people write it: “29/01/2026 07:41”. */
const moment = (when: string) => shownMoment(when, { seconds: false });

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

/** Where a problem stands, for its sentence: `sheet` is empty where Excel did not say. */
const onSheet = (sheet: string) => (sheet === '' ? 'Sổ' : `Trang “${sheet}”`);

function problem(what: Problem): string {
  switch (what.code) {
    case 'cell-being-edited':
      return 'Đang có ô được nhập dở nên Excel chưa cho đọc sổ. Hãy nhấn Enter để nhập xong (hoặc Esc để bỏ) rồi thử lại.';
    case 'sheet-changed':
      return `${onSheet(what.sheet)} vừa thay đổi nên kết quả cũ không còn đúng chỗ. Hãy kiểm tra lại.`;
    case 'cell-changed':
      return `Ô ${what.cell} ở trang “${what.sheet}” vừa có người đổi nên chưa ghi gì. Hãy kiểm tra lại rồi sửa.`;
    case 'selection-empty':
      return `Vùng đang chọn không có dữ liệu của sổ nào. Hãy chọn các dòng trong bảng rồi làm lại.`;
    case 'selection-too-large':
      return `Đang chọn ${what.rows} dòng, nhiều nhất được ${what.most} dòng. Hãy chọn ít dòng hơn.`;
    case 'sheet-missing':
      return `Không còn thấy trang “${what.sheet}”: trang đã bị xóa hoặc đổi tên. Hãy kiểm tra lại.`;
    case 'sheet-exists':
      return `Sổ đã có trang “${what.sheet}” không do Soát Sổ lập nên không ghi đè. Hãy đổi tên trang đó hoặc chọn tên khác rồi thử lại.`;
    case 'sheet-edited':
      return `Trang “${what.sheet}” đã được sửa tay sau khi Soát Sổ lập. Hãy đổi tên trang đó để giữ lại, hoặc chọn ghi đè.`;
    case 'sheet-written-on':
      return `Trang “${what.sheet}” đã khác lúc lập (${what.cells.join(', ')}${what.others > 0 ? ` và ${number(what.others)} ô khác` : ''}) nên vẫn để nguyên. Nếu không cần nữa, hãy tự xóa trang.`;
    case 'sheet-protected':
      return `${onSheet(what.sheet)} đang khóa nên không ghi được. Hãy bỏ khóa (Xem lại ▸ Bỏ bảo vệ trang tính) rồi thử lại.`;
    case 'cells-locked':
      return `Trang “${what.sheet}” đang được bảo vệ, ô ${what.cell}${what.others > 0 ? ` và ${number(what.others)} ô khác` : ''} bị khóa nên chưa ghi gì. Hãy bỏ bảo vệ trang (Xem lại ▸ Bỏ bảo vệ trang tính), hoặc để lại các ô đó.`;
    case 'workbook-protected':
      return 'Sổ đang khóa cấu trúc nên không ghi nhớ được. Hãy bỏ khóa (Xem lại ▸ Bảo vệ sổ làm việc) rồi thử lại.';
    case 'workbook-in-background':
      return 'Excel đang để một sổ khác ở phía trước. Hãy bấm vào sổ này rồi thử lại.';
    case 'too-large':
      return `${onSheet(what.sheet)} quá lớn, Excel không đọc hết được. Hãy xóa các dòng, cột trống đã định dạng ở cuối trang hoặc tách trang, rồi thử lại.`;
    case 'unsupported':
      return `Bản Excel này không làm được việc cần thiết (${what.feature}). Hãy cập nhật Excel hoặc mở sổ bằng Excel trên web.`;
    case 'dates-from-1904':
      return 'Sổ này đếm ngày từ năm 1904 (thiết lập cũ của Excel cho Mac), nên không ghi ngày hay mẫu vào sổ: ngày sẽ lệch bốn năm. Hãy chép sang một sổ mới (dán giá trị rồi cộng 1462 vào các ô ngày) và làm tiếp ở đó.';
    case 'connection-lost':
      return 'Mất liên lạc với Excel giữa chừng. Hãy kiểm tra mạng rồi thử lại; nếu vẫn vậy, đóng ngăn này và mở lại.';
    case 'cancelled':
      return 'Đã dừng theo yêu cầu. Không có gì trong sổ bị thay đổi.';
    case 'public-copy-leaks':
      return `Bản công khai còn thông tin cá nhân (ở ${what.part}) nên không được tạo. Hãy bỏ thông tin đó khỏi sổ hoặc tiêu đề rồi thử lại.`;
    case 'no-table':
      return 'Không thấy bảng nào trong sổ. Bảng cần một dòng tiêu đề cột (STT, Họ và tên, …) và các dòng bên dưới; hãy mở đúng sổ rồi thử lại.';
    case 'form-without-rows':
      return `Trang “${what.sheet}” ghi theo phiếu hoặc theo cột nên không lập được công thức sống, không đối chiếu được. Hãy chọn “Giá trị”, bỏ trang này ra, hoặc chép sang bảng mỗi người một dòng.`;
    case 'register-missing':
      return `Báo cáo cần sổ “${registerTitle(what.register).vi}” nhưng trong sổ không có bảng nào như vậy. Hãy thêm trang đó, hoặc chọn đúng loại sổ cho trang đã có.`;
    case 'param-missing':
      return `Báo cáo cần tham số “${what.param}”.`;
    case 'param-unknown':
      return `Báo cáo không có tham số “${what.param}”${what.nearest === null ? '' : `; gần nhất là “${what.nearest}”`}.`;
    case 'param-unreadable':
      return `Không đọc được giá trị “${what.value}” của tham số “${what.param}”.`;
    case 'nothing-to-undo':
      return 'Nhật ký của sổ không còn thay đổi nào để hoàn tác.';
    case 'template-faults':
      return `Mẫu có ${what.faults.length} chỗ cần sửa, chưa ghi gì: ${what.faults.map(templateFaultText.vi).join('; ')}.`;
    case 'template-without-markers':
      return `Trang “${what.sheet}” không có ô điền {{…}} nào và cũng không phải là biểu trống có dòng đơn vị. Hãy chọn trang khác hoặc thêm ô điền.`;
    case 'excel-refused':
      return `Excel từ chối thực hiện (mã ${what.excelCode}). Hãy thử lại; nếu vẫn vậy, lưu sổ, đóng rồi mở lại.`;
  }
}

const skipped: Readonly<Record<SkippedReason | 'section' | 'total' | 'other', string>> = {
  'column-codes': 'dòng ký hiệu cột',
  empty: 'dòng trống',
  'repeated-header': 'dòng tiêu đề lặp lại',
  note: 'dòng ghi chú',
  section: 'dòng nhóm',
  total: 'dòng cộng',
  other: 'dòng khác',
};

const mapKinds: Readonly<Record<MapKind, string>> = {
  header: 'tiêu đề cột',
  section: 'dòng nhóm',
  data: 'bản ghi',
  unmapped: 'cột chưa hiểu',
  total: 'dòng cộng',
  'set-aside': 'để riêng',
  footer: 'cuối trang, chữ ký',
};

const unreadSettings: Readonly<Record<SettingFault, string>> = {
  'unknown-setting': 'không có mục này, nên dòng không có hiệu lực',
  'unknown-value': 'không hiểu giá trị này, nên dòng không có hiệu lực',
  'unknown-day': 'không phải ngày có thật hoặc sai thứ tự, nên dòng không có hiệu lực',
};

const unrecognized: Readonly<Record<UnseenSheet['reason'], string>> = {
  empty: 'trang trống',
  'no-header': 'không thấy dòng tiêu đề cột',
  'no-records': 'có tiêu đề cột nhưng không có bản ghi nào',
  'no-register': 'có bảng nhưng chưa rõ là sổ gì',
  'left-alone': 'có bảng, bạn đã chọn không kiểm tra',
  form: 'là phiếu, chưa đọc được thành bản ghi',
  transposed:
    'tên trường xếp theo cột dọc, chưa đọc được thành bản ghi: hãy chuyển vị (Transpose) thành bảng có mỗi bản ghi một dòng',
};

const skipReasons: Readonly<Record<SkipReason, string>> = {
  'not-certain': 'cách sửa chưa chắc chắn, cần người xem',
  formula: 'ô là công thức, không thay bằng giá trị',
  evidence: 'chữ này cho thấy các ngày khác trong cột bị đảo ngày và tháng, hãy xem các ngày đó trước',
  merged: 'ô bị che dưới ô gộp',
  'dates-from-1904': 'sổ đếm ngày từ năm 1904, không ghi ngày vào sổ này',
  'too-long': 'nội dung quá dài để ghi vào nhật ký',
  locked: 'ô bị khóa',
  'looks-locked': 'trang không cho đổi định dạng ô',
};

const refusals: Readonly<Record<CellRefusal, string>> = {
  'sheet-missing': 'không còn trang đó',
  'row-not-found': 'không tìm thấy dòng của ô đó',
  'row-ambiguous': 'nhiều dòng giống nhau, không biết dòng nào',
  'cell-changed': 'ô đã bị đổi sau lần sửa',
};

const severityChoices: Readonly<Record<RuleChoice | 'own', string>> = {
  own: 'mặc định',
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
  off: 'Tắt',
};

/** How sure, in words, of a confidence from 0 to 1. */
function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'Chắc chắn';
  if (confidence >= 0.7) return 'Khá chắc';
  return confidence >= 0.5 ? 'Chưa chắc' : 'Đoán tạm';
}

/** How a row moved between two times. */
const movements: Readonly<Record<MovementKind, string>> = {
  new: 'mới',
  gone: 'không còn',
  more: 'tăng',
  less: 'giảm',
  same: 'không đổi',
};

/** Texts of the pane in Vietnamese. They define the keys and the parameters that every other language must offer. */
export const vi = {
  appName: 'Soát Sổ',
  tagline: 'Soát sổ, chỉ đúng chỗ cần sửa',
  language: 'Ngôn ngữ',
  overview: 'Tổng quan',
  findings: 'Điểm cần sửa',
  findingsShort: 'Cần sửa',
  number,

  check: 'Kiểm tra',
  checkAgain: 'Kiểm tra lại',
  stop: 'Dừng',
  retry: 'Thử lại',
  close: 'Đóng',
  progress: 'Tiến độ',
  reading: (sheet: string) => (sheet === '' ? 'Đang đọc sổ…' : `Đang đọc trang “${sheet}”…`),
  recognizing: (sheet: string) => `Đang nhận dạng trang “${sheet}”…`,
  checking: (rule: string) => `Đang kiểm tra: ${rule}…`,
  saving: 'Đang ghi nhớ chỉnh sửa…',
  writingCells: 'Đang ghi vào sổ, xin đợi đến hết…',
  checked: (count: number) =>
    count === 0
      ? 'Đã kiểm tra xong. Không tìm thấy điểm cần sửa nào.'
      : `Đã kiểm tra xong: ${number(count)} điểm cần sửa.`,
  stale: 'Sổ đã thay đổi sau lần kiểm tra.',
  staleSheets: (sheets: readonly string[]) => `Trang đã đổi: ${sheets.join(', ')}.`,
  notWatching: 'Không theo dõi được thay đổi của sổ; khi đã sửa, hãy tự bấm “Kiểm tra lại”.',

  problem,
  defectTitle: 'Soát Sổ gặp lỗi của chính chương trình',
  defect:
    'Sổ của bạn không bị thay đổi. Hãy mở lại ngăn; nếu lỗi lặp lại, gửi dòng dưới đây cho người hỗ trợ.',
  reopen: 'Mở lại ngăn',

  records: (count: number) => `${number(count)} bản ghi`,
  tablesFound: (tables: number, sheets: number) => `${number(tables)} bảng trên ${number(sheets)} trang`,
  sureness,
  percent: (confidence: number) => `${number(Math.round(confidence * 100))} %`,
  correctedByPerson: 'Do bạn chọn',
  registerOf: (sheet: string) => `Trang “${sheet}” là sổ gì`,
  unknownRegister: 'Chưa rõ là sổ gì',
  capTable: 'Bảng định mức (mức chi tối đa)',
  leaveAlone: 'Không kiểm tra (không phải sổ)',
  fieldOf: (letter: string, header: string) => `Cột ${letter} “${header}” là trường gì`,
  noField: 'Không dùng cột này',
  unknownField: 'Chưa rõ',
  partOfSum: 'Một phần của tổng',
  leftOutField: 'Để ngoài',
  noHeader: '(không có tiêu đề)',
  unmapped: (count: number) => `${number(count)} cột chưa hiểu`,
  showDetails: 'Vì sao?',
  hideDetails: 'Thu gọn',
  why: 'Vì sao nhận ra',
  columns: 'Các cột',
  formFields: 'Các mục',
  rows: (first: number, last: number) => `dòng ${first}–${last}`,
  isForm: () => 'ghi theo phiếu hoặc theo cột',
  isCard: (cell: string) => `phiếu từ ô ${cell}, bên cạnh danh sách`,
  cardCannot: 'Chỉ kiểm tra và sửa; không cộng vào tổng, không đối chiếu, không đưa vào báo cáo.',
  formCannot: 'Kiểm tra và cộng tổng được; không lập được công thức sống, không đối chiếu được.',
  hiddenSheet: 'trang ẩn',
  scaleOf: 'Đơn vị tiền',
  scale: (scale: number) => (scale === 1 ? 'đồng' : scale === 1000 ? 'nghìn đồng' : 'triệu đồng'),
  scaleByColumns: 'theo từng cột',
  scaleOfOthers: (scale: number) =>
    `các cột khác: ${scale === 1 ? 'đồng' : scale === 1000 ? 'nghìn đồng' : 'triệu đồng'}`,
  setAsideRows: (count: number) => `${number(count)} dòng để riêng`,
  skipped: (reason: keyof typeof skipped, count: number) => `${number(count)} ${skipped[reason]}`,
  unrecognized: (reason: UnseenSheet['reason']) => unrecognized[reason],
  whyColumns: 'Vì sao hiểu từng cột như vậy',
  sheetMap: 'Tô màu theo phần nhận ra',
  sheetMapOf: (sheet: string) => `Tô màu trang “${sheet}” theo phần nhận ra`,
  mapLegend: 'Ý nghĩa các màu',
  mapKind: (kind: MapKind) => mapKinds[kind],
  byLayout: 'Nhận dạng theo mẫu đã nhớ',
  rememberedLayout: 'Theo mẫu đã nhớ',
  forgetLayout: 'Quên mẫu này',
  forgetCorrections: 'Bỏ mọi chỉnh của tôi trên trang này',
  unseenTitle: 'Chưa xem được',
  allSeen: 'Mọi trang, cột và dòng có dữ liệu đều đã được xem.',
  columnNamed: (letter: string, header: string) =>
    header === '' ? `cột ${letter}` : `cột ${letter} “${header}”`,
  rowNamed: (row: number) => `dòng ${row}`,
  cellNamed: (address: string) => `ô ${address}`,
  unseenColumn: (filled: number, isSaid: boolean, why: string) =>
    `${isSaid ? 'bạn đã chọn không dùng' : why ? `để ngoài: ${why}` : 'chưa hiểu là trường gì'}; ${
      filled === 0 ? 'cột để trống' : `${number(filled)} ô có dữ liệu`
    }`,
  unseenRow: 'dòng ghi chú, không phải bản ghi',
  unreadSetting: (fault: SettingFault) => unreadSettings[fault],
  unseenCells: (count: number) => `${number(count)} ô nằm ngoài bảng`,
  showAll: (count: number) => `Hiện cả ${number(count)}`,
  notBooks: (sheets: readonly string[]) =>
    `Không soát vì không phải sổ (mẫu, thiết lập, trang do Soát Sổ lập): ${sheets.join(', ')}`,
  notCheckedTitle: (count: number) => `${number(count)} quy tắc chưa xem được ở một số bảng`,
  notCheckedBecause: (missing: NotChecked['missing'], fieldNames: readonly string[]) =>
    missing === 'no-unit-catalogue'
      ? 'sổ chưa có danh mục đơn vị'
      : missing === 'no-member-list'
        ? 'sổ chưa có danh sách đoàn viên'
        : missing === 'form'
          ? 'bảng ghi theo phiếu hoặc theo cột, không có dòng hay ô riêng để xem'
          : 'unreadable' in missing
            ? `phần lớn ô của cột ${fieldNames.join(', ')} không đọc được`
            : `thiếu cột ${fieldNames.join(', ')}`,
  failedTitle: (count: number) => `${number(count)} quy tắc không chạy được (lỗi của chương trình)`,
  controls: 'Số kiểm soát',
  controlSum: (records: number, setAside: number) =>
    `${number(records)} bản ghi + ${number(setAside)} dòng để riêng = ${number(records + setAside)} dòng`,
  controlCells: (cells: number) => `${number(cells)} ô đã đối chiếu với trường`,
  emptyWorkbookTitle: 'Chưa thấy bảng nào',
  startHint: 'Soát Sổ đọc các trang, nhận ra sổ và chỉ ra chỗ cần sửa. Dữ liệu không rời khỏi máy.',

  severityFilter: 'Lọc theo mức độ',
  severityCount: (severity: Severity, count: number) => `${severityNames[severity]}: ${number(count)}`,
  sheet: 'Trang',
  allSheets: 'Mọi trang',
  unit: 'Đơn vị',
  allUnits: 'Mọi đơn vị',
  noUnit: '(không có đơn vị)',
  search: 'Tìm trong điểm cần sửa',
  searchHint: 'Tìm chữ, ô, giá trị',
  clearFilters: 'Bỏ lọc',
  shown: (shown: number, all: number) =>
    shown === all ? `${number(all)} điểm cần sửa` : `${number(shown)} / ${number(all)} điểm cần sửa`,
  nothingMatches: 'Không điểm nào khớp với bộ lọc.',
  nothingFound: 'Không tìm thấy điểm cần sửa nào',
  nothingFoundDetail: (rules: number, tables: number) =>
    `Đã xem ${number(rules)} quy tắc trên ${number(tables)} bảng.`,
  notYetChecked: 'Chưa kiểm tra',
  notYetCheckedHint: 'Bấm “Kiểm tra” để tìm điểm cần sửa trong các bảng đã nhận ra.',
  findingsList: 'Danh sách điểm cần sửa, xếp theo quy tắc',
  previous: 'Điểm trước (Shift+F8)',
  next: 'Điểm sau (F8)',
  position: (index: number, count: number) => `${number(index)} / ${number(count)}`,
  keysHint: 'F8, Shift+F8: điểm sau, trước · ↑ ↓ Enter: chọn và đến ô · F6: sang trang tính',
  cellOn: (address: string, sheet: string) => `Ô ${address}, trang “${sheet}”`,
  goTo: (sheet: string, address: string) => `Đến ô ${address}, trang “${sheet}”`,
  moreCells: (count: number) => `và ${number(count)} ô khác`,
  noCell: 'không có ô',
  selectAll: (count: number) => `Chọn cả ${number(count)} ô`,
  announce: (index: number, count: number, message: string, where: string) =>
    `${number(index)} trên ${number(count)}. ${message} ${where}.`,

  fixCertain: (count: number) => `Sửa lỗi chắc chắn (${number(count)})`,
  fixCertainHint: 'Xem trước từng ô rồi mới ghi; chỉ gồm các cách sửa chắc chắn đúng',
  chosenFinding: 'Điểm đang chọn',
  fixOne: 'Sửa',
  fixAlike: (count: number) => `Sửa ${number(count)} điểm cùng loại`,
  fixTo: (before: string, after: string) => `${before} → ${after}`,
  written: 'Đang ghi',
  correctTo: 'Sửa thành',
  emptyCell: '(trống)',
  notCertain: 'Chưa chắc: xem kỹ trước khi sửa',
  fixedNow: (fixes: number, cells: number, shut: number) =>
    `Đã sửa ${fixes === cells ? '' : `${number(fixes)} chỗ ở `}${number(cells)} ô.${shut === 0 ? '' : ` Để lại ${number(shut)} ô ở trang được bảo vệ.`}`,
  undo: 'Hoàn tác',
  undoneNow: (count: number) => `Đã hoàn tác ${number(count)} ô.`,
  finishedNow: (count: number) => `Đã ghi nốt ${number(count)} ô.`,
  takenBackNow: (count: number) => `Đã trả lại như trước ${number(count)} ô.`,
  refusedNow: (cells: readonly string[], count: number) =>
    `${number(count)} ô không hoàn tác: ${cells.join('; ')}${count > cells.length ? '; …' : ''}.`,
  refusal: (why: CellRefusal) => refusals[why],
  skipReason: (why: SkipReason) => skipReasons[why],
  previewTitle: (cells: number, leftOut: number) =>
    leftOut === 0
      ? `Xem trước: ${number(cells)} ô sẽ sửa`
      : `Xem trước: sẽ sửa ${number(cells)} trong ${number(cells + leftOut)} ô, bỏ ra ${number(leftOut)} ô`,
  previewAgain: 'Không có các ô bỏ ra, danh sách sẽ sửa nay khác đi. Chưa ghi gì: hãy xem lại rồi bấm Sửa.',
  previewAsItIs: 'Danh sách nay theo sổ hiện tại. Chưa ghi gì: hãy xem lại rồi bấm Sửa.',
  planAgain: 'Xem trước lại',
  previewKeys: '↑ ↓: chọn dòng · Phím cách: bỏ ra, lấy vào · Enter: đến ô',
  mendCell: (address: string, sheet: string) => `Sửa ô ${address}, trang “${sheet}”`,
  mendAll: 'Tất cả các ô',
  previewList: 'Các ô sẽ sửa',
  previewEmpty: 'Không có ô nào sửa được theo cách này.',
  skippedCells: (sheet: string, why: string, count: number, address: string) =>
    `Trang “${sheet}”, ${why}, ${number(count)} ô: ${address}`,
  shutCells: (count: number, sheets: readonly string[]) =>
    `Trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')} đang được bảo vệ nên để lại ${number(count)} ô (xem dưới danh sách). Muốn sửa cả: bỏ bảo vệ trang (Xem lại ▸ Bỏ bảo vệ trang tính) rồi xem trước lại.`,
  skippedTitle: (count: number) => `Để lại ${number(count)} ô`,
  apply: (cells: number) => `Sửa ${number(cells)} ô`,
  cancel: 'Hủy bỏ',
  yourName: 'Người làm (ghi vào nhật ký)',
  working: 'Đang làm…',
  ignore: 'Bỏ qua…',
  ignoreNow: 'Bỏ qua',
  ignoreReason: 'Lý do bỏ qua',
  ignoredNow: (count: number) => `Đã bỏ qua ${number(count)} điểm, có ghi lý do.`,
  ignoredTitle: (count: number) => `Đã bỏ qua ${number(count)} điểm`,
  ignoredCount: (count: number) => `bỏ qua ${number(count)}`,
  ignoredCountHint: (count: number) => `Xem ${number(count)} điểm đã bỏ qua`,
  ignoredIdle: 'Nay không còn điểm nào như vậy: ô đã sửa, hoặc quy tắc đã tắt.',
  heededNow: 'Không bỏ qua nữa: điểm này lại ở danh sách cần sửa.',
  heed: 'Không bỏ qua nữa',
  heedOf: (cell: string) => `Không bỏ qua ${cell} nữa`,
  because: (reason: string, by: string, when: string) =>
    `Lý do: ${reason}${by === '' ? '' : ` (${by}, ${moment(when)})`}`,
  mark: 'Tô màu các ô cần sửa',
  unmark: 'Bỏ tô màu',
  markedCells: (count: number, locked: readonly string[]) =>
    `Đã tô màu ${number(count)} ô.${locked.length === 0 ? '' : ` Không tô được trang đang khóa: ${locked.join(', ')}.`}`,
  unmarkedNow: 'Đã bỏ tô màu.',
  writeSheet: 'Ghi ra trang để in, gửi',
  sheetsWritten: (sheets: readonly WrittenSheet[]) =>
    sheets.length === 1
      ? `Đã ghi trang “${sheets[0]!.sheet}”, ${number(sheets[0]!.rows)} dòng.`
      : `Đã ghi ${number(sheets.length)} trang, bắt đầu từ “${sheets[0]!.sheet}”.`,
  goToSheet: (sheet: string) => `Đến trang “${sheet}”`,
  goToIt: 'Đến trang',
  takeSheetBack: 'Lấy lại',
  takeSheetBackHint: 'Bỏ trang vừa lập, nếu chưa ai sửa gì trên đó',
  takenBack: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Đã bỏ trang “${sheets[0]}” vừa lập.`
      : `Đã bỏ ${number(sheets.length)} trang vừa lập.`,
  overwrite: 'Ghi đè trang đó',
  byMoney: 'Theo số tiền',
  money: (amount: number) => `${number(amount)} đồng`,
  tools: 'Sửa, đánh dấu, nhật ký',
  journal: 'Nhật ký sửa',
  journalEmpty: 'Chưa có thay đổi nào do Soát Sổ ghi vào sổ này.',
  back: 'Quay lại',
  run: (run: number, when: string, who: string) =>
    `Lượt ${number(run)} · ${moment(when)}${who === '' ? '' : ` · ${who}`}`,
  runCells: (done: number, all: number) =>
    done === all
      ? `${number(all)} ô đã sửa`
      : done === 0
        ? `Đã hoàn tác cả ${number(all)} ô`
        : `${number(done)} / ${number(all)} ô còn giữ bản sửa`,
  undoRun: (run: number) => `Hoàn tác lượt ${number(run)}`,
  undoLine: (cell: string) => `Hoàn tác ô ${cell}`,
  undoAll: 'Hoàn tác tất cả',
  journalState: (state: JournalState) => journalStates[state],
  moreLines: (count: number) => `và ${number(count)} ô khác, xem trang nhật ký`,
  halfWayTitle: (count: number) => `Lần ghi trước dừng giữa chừng ở ${number(count)} ô.`,
  halfWay: 'Sổ đang ở giữa trước và sau. Hãy chọn:',
  finish: 'Ghi nốt',
  takeBack: 'Trả lại như trước',
  ruleSettings: 'Mức độ của quy tắc',
  ruleSettingsHint: 'Ghi vào trang “Thiết lập” của sổ; đổi tay ở đó cũng được.',
  searchRules: 'Tìm quy tắc',
  noRuleMatches: 'Không quy tắc nào có chữ này.',
  severityOf: (rule: string) => `Mức độ của quy tắc “${rule}”`,
  severityChoice: (choice: RuleChoice | 'own') => severityChoices[choice],
  totals: 'Tổng hợp',
  totalsOf: 'Sổ',
  totalsBy: 'Theo',
  totalsThenBy: 'rồi theo',
  totalsNoGroup: '(không)',
  totalsMeasures: 'Chỉ số',
  totalsSheets: 'Trang tính',
  totalsChoices: 'Lựa chọn:',
  totalsSheetsShown: (shown: number, all: number) => `${number(shown)}/${number(all)} trang`,
  totalsMoreMeasures: (titles: readonly string[]) => `Hiện thêm: ${titles.join(', ')}`,
  totalsFewerMeasures: 'Chỉ hiện những cột vừa ngăn',
  totalsModes: 'Cách xem',
  totalsPlain: 'Tổng',
  totalsTable: 'Bảng tổng hợp',
  totalsTotal: 'Tổng cộng',
  totalsNone: '(không ghi)',
  totalsRank: 'Xếp hạng',
  totalsRankLegend: (hasPerHead: boolean) =>
    hasPerHead ? 'Trong ngoặc: hạng. Dòng dưới: mỗi đoàn viên.' : 'Trong ngoặc: hạng.',
  totalsRanked: (rank: number) => `hạng ${number(rank)}`,
  totalsPerHead: (value: number, rank: number) => `${number(value)}/đoàn viên, hạng ${number(rank)}`,
  totalsHint: 'Chọn một số để xem các dòng làm nên số đó.',
  totalsEmptyHint: 'Cần ít nhất một trang được nhận ra là sổ.',
  totalsRecordsFlow: (into: number, counted: number, aside: number) =>
    `${number(into)} bản ghi vào = ${number(counted)} đã tính + ${number(aside)} để riêng`,
  totalsMoneyFlow: (into: number, counted: number, aside: number) =>
    `${number(into)} đồng vào = ${number(counted)} đã tính + ${number(aside)} để riêng`,
  totalsAside: (count: number) => `Để riêng ${number(count)} bản ghi`,
  totalsAsideWhy: (reason: SetAsideReason, unit: string, field: string) =>
    reason === 'no-unit'
      ? 'chưa ghi đơn vị'
      : reason === 'unknown-unit'
        ? `“${unit}” không có trong danh mục`
        : `không đọc được ${field.toLowerCase()}`,
  totalsStated: (differing: number, all: number) =>
    differing === 0
      ? `Tổng ghi trên sổ: cả ${number(all)} số khớp`
      : `Tổng ghi trên sổ: ${number(differing)} / ${number(all)} số lệch`,
  totalsStatedLine: (stated: number, recomputed: number, difference: number) =>
    difference === 0
      ? `ghi ${number(stated)}, khớp`
      : `ghi ${number(stated)}, cộng lại ${number(recomputed)}, lệch ${number(difference)}`,
  totalsHidden: (sheets: readonly string[]) =>
    `Tính cả trang ẩn: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  totalsNotRecords: (totalRows: number, sectionRows: number) =>
    `${number(totalRows)} dòng cộng và ${number(sectionRows)} dòng nhóm không phải là bản ghi nên không tính.`,
  totalsExplain: (sheet: string, records: number) => `${sheet}: ${number(records)} bản ghi`,
  totalsTextNumbers: (count: number) => `${number(count)} số ghi ở dạng chữ đã được đọc`,
  totalsEmptyCells: (count: number) => `${number(count)} ô trống`,
  totalsSelectRows: 'Chọn trên trang',
  totalsNothing: 'Không có bản ghi nào.',
  totalsShown: (label: string, title: string, value: string) => `${label}, ${title}: ${value}.`,
  totalsCompare: 'So sánh',
  totalsCompareHint: 'So sánh hai kỳ, hai trang',
  totalsCompareBy: 'So sánh theo',
  totalsDays: 'Khoảng ngày',
  totalsFrom: 'từ ngày',
  totalsTo: 'đến ngày',
  totalsOutside: (count: number) => `${number(count)} bản ghi không thuộc phần nào.`,
  totalsBefore: 'Trước',
  totalsAfter: 'Sau',
  totalsMovement: (opening: number, added: number, removed: number, closing: number) =>
    `${number(opening)} + ${number(added)} − ${number(removed)} = ${number(closing)}`,
  totalsPeopleMovement: 'Số người',
  totalsMoved: (kind: MovementKind) => movements[kind],
  totalsMoreRows: (count: number) => `và ${number(count)} dòng khác có thay đổi, xem trên trang so sánh`,
  totalsNew: 'Người mới',
  totalsGone: 'Người không còn',
  totalsVariant: 'Cách ghi',
  totalsFormulas: 'Công thức sống',
  totalsValues: 'Giá trị (để gửi đi)',
  totalsForm: (sheet: string) => `Trang “${sheet}” ghi theo phiếu hoặc theo cột nên chỉ ghi được giá trị.`,
  totalsChart: 'Kèm biểu đồ',
  totalsNoteCount: (count: number) => `${number(count)} lưu ý`,
  totalsNotes: (count: number) => `Lưu ý về công thức (${number(count)})`,
  totalsMend: (cells: number) =>
    `${number(cells)} ô làm SUMIFS thường cộng sai: số hay ngày dạng chữ, tên viết khác. Nên sửa trước rồi ghi.`,
  totalsMendFirst: (cells: number) => `Xem và sửa ${number(cells)} ô trước`,
  totalsAcross: 'Nhóm thứ hai xếp thành cột',
  totalsWrite: 'Lập trang tổng hợp',
  totalsWriteComparison: 'Lập trang so sánh',
  totalsWriteRanking: 'Lập trang xếp hạng',
  totalsOverwrite: 'Ghi đè',
  totalsUnequal: (count: number) =>
    `Bảng chưa gồm ${number(count)} bản ghi để riêng; trang tổng hợp sẽ ghi rõ điều này.`,
  ...reconcileVi,
  ...rowsVi,
  ...settingsVi,
  reports: 'Báo cáo',
  reportsHint:
    'Chọn báo cáo, mẫu có ô điền hoặc biểu trống của cấp trên. Xem trước từng số liệu và nguồn của nó, rồi mới ghi.',
  reportsEmptyHint: 'Hãy mở sổ có danh sách hỗ trợ, đoàn viên … rồi nhận dạng các trang trước.',
  reportChoice: 'Báo cáo hoặc mẫu',
  reportsBuiltIn: 'Báo cáo sẵn có',
  reportsTemplates: 'Mẫu có ô điền trong sổ',
  reportsForms: 'Biểu trống trong sổ',
  reportLacks: (register: string) => `chưa có sổ ${register}`,
  reportOptions: 'Tùy chọn',
  reportPerUnit: 'Mỗi đơn vị một trang, có mục lục',
  reportBreak: 'In mỗi đơn vị sang trang mới',
  reportValuesOnly: 'Thay công thức bằng giá trị',
  reportPublic: 'Bản công khai (che số căn cước, điện thoại, tài khoản, hoàn cảnh)',
  reportPublicHint:
    'Bản công khai mở thành một sổ mới, chỉ có báo cáo đã che, không kèm trang, ghi chú, công thức hay tên nào của sổ này. Hãy lưu sổ đó rồi gửi đi.',
  reportPublicPictures:
    'Biểu đồ mang theo; hình ảnh (logo, ảnh chụp) và tô màu theo điều kiện không mang theo: không ai dò được trong ảnh có gì.',
  reportOpenPublic: 'Mở bản công khai',
  reportPublicOpened: (chartsLeftOut: number) =>
    `Đã mở bản công khai thành một sổ mới. Đã dò cả tệp: không còn số 12 chữ số hay thông tin cá nhân nào đã che.${
      chartsLeftOut > 0
        ? ` ${number(chartsLeftOut)} biểu đồ không mang theo được (lấy số ở trang khác hoặc thuộc loại đặc biệt).`
        : ''
    }`,
  reportPreview: 'Xem trước',
  reportWrite: 'Ghi vào sổ',
  reportWithSources: 'Kèm bảng nguồn của từng số liệu',
  reportFigures: (count: number) => `${number(count)} số liệu`,
  reportSources: (rows: number) => `${number(rows)} dòng`,
  reportUnreadable: (count: number) => `${number(count)} ô không đọc được, không tính`,
  reportIgnored: (isListed: boolean) =>
    isListed
      ? 'Được liệt kê dưới báo cáo, không in.'
      : 'Không ghi vào biểu mẫu; “Kèm bảng nguồn” thì liệt kê ở trang nguồn.',
  reportUnfilled: (count: number) => `${number(count)} chỗ không điền được`,
  reportWritesSheets: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Sẽ ghi trang “${sheets[0]}”.`
      : `Sẽ ghi ${number(sheets.length)} trang: ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' …' : ''}.`,
  reportOpensSheets: (sheets: readonly string[]) =>
    sheets.length === 1
      ? `Sẽ mở một sổ mới chỉ có trang “${sheets[0]}”.`
      : `Sẽ mở một sổ mới chỉ có ${number(sheets.length)} trang: ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' …' : ''}.`,
  reportRepeated: 'Trang tổng hợp của trang khác: không cộng lần nữa, trừ khi được đánh dấu.',
  reportKeep: (sheet: string, list: string | null) =>
    list === null ? `Cộng cả trang “${sheet}”` : `Cộng cả trang “${sheet}” (tổng hợp của “${list}”)`,
  reportFaults: (count: number) => `Mẫu có ${number(count)} chỗ cần sửa; chưa ghi gì.`,
  reportWriting: (sheets: string) => `Đang ghi trang ${sheets} …`,
  ...templatesVi,
} as const;
