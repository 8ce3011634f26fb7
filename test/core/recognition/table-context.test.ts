import { programmeLikeness, readProgramme } from '../../../src/core/recognition/values/programme';
import { leastSureness, readTableContext } from '../../../src/core/recognition/values/table-context';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { drawSheet } from '../../support/draw-sheet';

function contextOf(titles: readonly string[], sheet = 'Sheet1') {
  return readTableContext({ titles, grid: drawSheet('a', { sheet }) });
}

describe('the programme that titles say', () => {
  it.each([
    [
      'DANH SÁCH CHI TIỀN HỖ TRỢ TẾT GIÁP THÌN 2024 CHO ĐOÀN VIÊN CÓ HOÀN CẢNH KHÓ KHĂN',
      'Tết Giáp Thìn 2024',
    ],
    ['DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ TẾT NGUYÊN ĐÁN 2024', 'Tết Giáp Thìn 2024'],
    ['Danh sách nhận quà Tết Ất Tỵ', 'Tết Ất Tỵ 2025'],
    ['DANH SÁCH NHẬN QUÀ TẾT', 'Tết'],
    ['DANH SÁCH TẶNG QUÀ TẾT TRUNG THU NĂM 2023', 'Trung thu 2023'],
    ['DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN', 'Mái ấm Công đoàn'],
    ['DANH SÁCH CON ĐOÀN VIÊN ĐƯỢC TẶNG QUÀ 1/6', 'Quốc tế Thiếu nhi 1/6'],
    ['Danh sách tặng quà nhân ngày 27/2', 'Thầy thuốc Việt Nam 27/2'],
    ['DANH SÁCH TRỢ CẤP ĐOÀN VIÊN BỊ BỆNH HIỂM NGHÈO', 'Bệnh hiểm nghèo'],
    ['DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN QUÝ IV/2025', 'Trợ cấp khó khăn'],
    ['CHƯƠNG TRÌNH “SÁCH CHO EM”', 'SÁCH CHO EM'],
  ])('%s', (title, programme) => {
    const said = contextOf(['CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI', title]).programme;
    expect(said?.value).toBe(programme);
    expect(said?.confidence).toBeGreaterThanOrEqual(leastSureness);
    expect(said?.reasons[0]!.text.vi()).toBe(`Tiêu đề “${title}” nói: ${programme}.`);
  });

  it.each([
    'DANH SÁCH ĐOÀN VIÊN',
    'DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ',
    'DANH SÁCH TRỢ CẤP (Kèm theo Quyết định số 8/3/QĐ-CĐYT ngày 8/3/2024)',
    'DANH SÁCH QUÀ TẾT VÀ TRUNG THU',
  ])('says none: %s', (title) => {
    expect(contextOf([title]).programme).toBeNull();
  });

  it('takes the year from another line, and the fuller name from the sheet', () => {
    expect(contextOf(['DANH SÁCH QUÀ TẾT NGUYÊN ĐÁN', 'Năm 2024']).programme?.value).toBe(
      'Tết Giáp Thìn 2024',
    );
    expect(contextOf(['DANH SÁCH NHẬN QUÀ TẾT'], 'Tết 2024').programme?.value).toBe('Tết Giáp Thìn 2024');
  });

  it('is not sure where the sheet’s name contradicts the title, and shows both', () => {
    const said = contextOf(['DANH SÁCH QUÀ TẾT QUÝ MÃO 2023'], 'Tết 2024').programme!;
    expect(said.confidence).toBeLessThan(leastSureness);
    expect(said.reasons.map(({ weight }) => weight)).toEqual([1, -1]);
  });
});

describe('round, giver and period that titles say', () => {
  it.each([
    ['DANH SÁCH HỖ TRỢ ĐỢT 2', 'Đợt 2'],
    ['Danh sách chi hỗ trợ (đợt II)', 'Đợt 2'],
    ['DANH SÁCH ĐỢT 01 NĂM 2024', 'Đợt 1'],
    ['Danh sách chi tiền lần 2', 'Đợt 2'],
    ['Hỗ trợ đợt ba', 'Đợt 3'],
    ['DANH SÁCH CHI ĐỢT 1 VÀ ĐỢT 2', undefined],
    ['DANH SÁCH CHI ĐỢT 1+2', undefined],
    ['ĐẠI HỘI CÔNG ĐOÀN LẦN THỨ XVII', undefined],
    ['Khen thưởng đột xuất', undefined],
  ])('%s → %s', (title, round) => {
    expect(contextOf([title]).round?.value).toBe(round);
  });

  it.each([
    ['DANH SÁCH QUÀ TẾT DO LĐLĐ THÀNH PHỐ HÀ NỘI TRAO TẶNG', 'LĐLĐ THÀNH PHỐ HÀ NỘI'],
    ['Danh sách nhận quà của Công đoàn ngành Y tế cho đoàn viên', 'Công đoàn ngành Y tế'],
    ['DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN', undefined],
  ])('%s → %s', (title, giver) => {
    expect(contextOf([title]).giver?.value).toBe(giver);
  });

  it('says the period that the titles state', () => {
    expect(contextOf(['DANH SÁCH TRỢ CẤP QUÝ I/2024']).period?.value).toEqual({ first: 45292, last: 45382 });
  });
});

describe('what a record says', () => {
  const drawing = (rows: string) =>
    tableColumns(
      recognizeWorkbook([drawSheet(`DANH SÁCH HỖ TRỢ TẾT GIÁP THÌN 2024 ĐỢT 2\n${rows}`, { sheet: 'Chi' })])
        .tables[0]!,
    );

  it('is its own cell first, the titles where it is empty', () => {
    const columns = drawing(
      'STT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Số tiền\n' +
        '1 | Nguyễn Văn An | 1985 | BV Thanh Nhàn | Mái ấm | 500000\n' +
        '2 | Trần Thị Bình | 1990 | BV Thanh Nhàn | | 500000',
    );
    const said = columns.said('programme');
    expect([0, 1].map((record) => said.texts[said.ids[record]!])).toEqual(['Mái ấm', 'Tết Giáp Thìn 2024']);
    expect(columns.said('round').texts[columns.said('round').ids[0]!]).toBe('Đợt 2');
  });

  it('is the section above it before the titles', () => {
    const columns = drawing(
      'STT | Họ và tên | Năm sinh | Đơn vị | Số tiền\n' +
        'I | Đợt 1 | | |\n' +
        '1 | Nguyễn Văn An | 1985 | BV Thanh Nhàn | 500000\n' +
        '2 | Lê Văn Cường | 1980 | BV Thanh Nhàn | 500000\n' +
        'II | Đợt 2 | | |\n' +
        '1 | Trần Thị Bình | 1990 | BV Thanh Nhàn | 500000',
    );
    const said = columns.said('round');
    expect([0, 1, 2].map((record) => said.texts[said.ids[record]!])).toEqual(['Đợt 1', 'Đợt 1', 'Đợt 2']);
  });
});

describe('programmes in two wordings', () => {
  it.each([
    ['Tết Giáp Thìn 2024', 'Quà Tết Nguyên đán 2024', 'same'],
    ['Tết 2024', 'Hỗ trợ Tết', 'near'],
    ['Tết 2023', 'Tết Giáp Thìn', 'different'],
    ['Tết 2024', 'Mái ấm Công đoàn', 'different'],
    ['Tết 2024', 'Trợ cấp khó khăn', 'unknown'],
    ['Trợ cấp khác', 'Tết', 'unknown'],
  ])('%s · %s: %s', (a, b, likeness) => {
    expect(programmeLikeness(a, b)).toBe(likeness);
    expect(programmeLikeness(b, a)).toBe(likeness);
  });

  it('names none where two occasions are named', () => {
    expect(readProgramme('Tết và Trung thu')).toBeNull();
    expect(readProgramme('Danh sách nhận quà 1/6/2026')?.name).toBe('Quốc tế Thiếu nhi 1/6 2026');
    expect(readProgramme('Danh sách ngày 1/6/2026')).toBeNull();
    expect(readProgramme('Chăm lo Tết 2025 và 2026')?.name).toBe('Tết');
  });
});
