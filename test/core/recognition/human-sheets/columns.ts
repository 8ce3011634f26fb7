import type { FieldId, RegisterId } from '../../../../src/core/registers/register';
import type { CellValue } from '../../../../src/core/sheet/grid';
import { serialIn, unitNames, type Person } from './people-and-units';
import type { Random } from './random';

/** What a record is made from. */
export interface RecordContext {
  readonly random: Random;
  readonly number: number;
  readonly person: Person;
  readonly isYearOnly: boolean;
}

/** A column as its author thought of it. */
export interface HumanColumn {
  /** null: a column that no field of the register stands for. */
  readonly field: FieldId | null;
  readonly words: readonly string[];
  readonly value: (context: RecordContext) => CellValue;
  readonly isDate?: boolean;
}

/** Columns under one heading. */
export interface HumanGroup {
  readonly words: readonly string[];
  readonly children: readonly HumanColumn[];
  /** Under the same heading of each of these: “LĐLĐ TP” over “Số người” and “Số tiền”. */
  readonly isRepeated?: boolean;
}

export type HumanItem = HumanColumn | HumanGroup;

const pick =
  (...list: CellValue[]) =>
  ({ random }: RecordContext): CellValue =>
    random.pick(list);
const rarely =
  (...list: string[]) =>
  ({ random }: RecordContext): CellValue =>
    random.chance(0.2) ? random.pick(list) : '';
const count =
  (low: number, high: number) =>
  ({ random }: RecordContext): CellValue =>
    random.between(low, high);
const money = ({ random }: RecordContext): CellValue => random.between(1, 30) * 100_000;
const day =
  (from: number, to: number) =>
  ({ random }: RecordContext): CellValue =>
    serialIn(random, from, to);
const digits =
  (length: number, start = '') =>
  ({ random }: RecordContext): CellValue => {
    let text = start;
    while (text.length < length) text += random.between(0, 9);
    return text;
  };
const nothing = (): CellValue => '';

/** Builds a column; wordings in one string, separated by `;`. */
function column(
  field: FieldId | null,
  words: string,
  value: HumanColumn['value'],
  isDate = false,
): HumanColumn {
  return { field, words: words.split(';').map((word) => word.trim()), value, isDate };
}

const ordinal = column('ordinal', 'STT; TT; Số TT; Stt; tt; S.T.T; Số thứ tự; No.', ({ number }) => number);
const fullName = (words: string): HumanColumn =>
  column('fullName', words, ({ person }) => `${person.family} ${person.given}`);
const person = fullName(
  'Họ và tên; Họ tên; HỌ VÀ TÊN; Họ & tên; Họ và tên đoàn viên; Họ, tên; Họ tên đoàn viên; Họ và tên CB, VC; Họ và tên cán bộ; Họ và tên người LĐ; Họ tên CBVC',
);
const twoNames: HumanGroup = {
  words: ['Họ và tên', 'Họ tên'],
  children: [
    column('familyName', 'Họ đệm; Họ và tên đệm; Họ lót; Họ', ({ person: { family } }) => family),
    column('givenName', 'Tên', ({ person: { given } }) => given),
  ],
};
const unit = column(
  'unit',
  'Đơn vị; Đơn vị công tác; Nơi công tác; CĐCS; Tên CĐCS; Công đoàn cơ sở; Tên đơn vị; Cơ quan công tác; Đơn vị (CĐCS); Đơn vị/CĐCS; CĐCS trực thuộc; Đơn vị trực thuộc; Tên cơ quan, đơn vị; ĐƠN VỊ',
  pick(...unitNames),
);
const birthDate = column(
  'birthDate',
  'Ngày sinh; Ngày tháng năm sinh; Ngày, tháng, năm sinh; Sinh ngày; Ngày/tháng/năm sinh; NTNS; Ngày, tháng năm sinh',
  ({ person: { born } }) => born,
  true,
);
const birthYear = column(
  'birthYear',
  'Năm sinh; Sinh năm; NS; N.sinh; Năm sinh (tuổi)',
  ({ person: { bornYear } }) => bornYear,
);
const births = (isYear: boolean): HumanGroup => {
  const field = isYear ? 'birthYear' : 'birthDate';
  const value = (wanted: boolean) => (context: RecordContext) =>
    context.person.isFemale === wanted ? (isYear ? context.person.bornYear : context.person.born) : '';
  return {
    words: isYear ? ['Năm sinh', 'Sinh năm'] : ['Ngày sinh', 'Ngày, tháng, năm sinh', 'Năm sinh'],
    children: [column(field, 'Nam', value(false), !isYear), column(field, 'Nữ; NỮ', value(true), !isYear)],
  };
};
const genderTicks: HumanGroup = {
  words: ['Giới tính', 'Phái', 'Giới'],
  children: [
    column('gender', 'Nam', ({ person: { isFemale } }) => (isFemale ? '' : 'x')),
    column('gender', 'Nữ', ({ person: { isFemale } }) => (isFemale ? 'x' : '')),
  ],
};
const gender = column('gender', 'Giới tính; GT; Phái; Nam/Nữ; Giới; Nam, Nữ', ({ person: { isFemale } }) =>
  isFemale ? 'Nữ' : 'Nam',
);
const citizenId = column(
  'citizenId',
  'Số CCCD; CCCD; Số căn cước; Căn cước công dân; Số CMND/CCCD; Số định danh; Số ĐDCN; CMT/CCCD; Số thẻ căn cước; Số CCCD/CMND; Số căn cước/ĐDCN; CCCD/Hộ chiếu',
  digits(12, '001'),
);
const idCard: HumanGroup = {
  words: ['CCCD', 'Căn cước công dân', 'Số CMND/CCCD', 'Thẻ căn cước'],
  children: [
    column('citizenId', 'Số; Số thẻ; Số CCCD', digits(12, '001')),
    column('citizenIdIssuedOn', 'Ngày cấp; Cấp ngày', day(2016, 2023), true),
    column(
      'citizenIdIssuedAt',
      'Nơi cấp; Cơ quan cấp',
      pick('Cục CSQLHC về TTXH', 'CA Hà Nội', 'Bộ Công an'),
    ),
  ],
};
const jobTitle = column(
  'jobTitle',
  'Chức vụ; Chức danh; Chức danh nghề nghiệp; Chức vụ, chức danh; Vị trí việc làm; Nghề nghiệp; Chức vụ chuyên môn; Chức vụ/Chức danh; Chức vụ công tác; C. vụ',
  pick('Bác sĩ', 'Điều dưỡng', 'Kế toán', 'Hộ lý', 'Trưởng khoa', 'Lái xe', 'Dược sĩ'),
);
const subUnit = column(
  'subUnit',
  'Khoa/Phòng; Khoa, phòng; Phòng ban; Tổ CĐ; Tổ công đoàn; Bộ phận; Khoa phòng; CĐBP; Khoa/phòng/tổ; Phòng, khoa; Khoa/Phòng công tác',
  pick('Khoa Nội', 'Khoa Ngoại', 'Phòng KHTH', 'Phòng TCCB', 'Khoa Dược'),
);
const phone = column(
  'phone',
  'SĐT; Số điện thoại; Điện thoại; ĐT; Số ĐT; ĐTDĐ; Điện thoại liên hệ; Số ĐT liên hệ; Đ/thoại',
  digits(10, '09'),
);
const note = column(
  'note',
  'Ghi chú; GC; Ghi chú khác; Chú thích; GHI CHÚ',
  rarely('Bổ sung', 'đã nộp hồ sơ', 'chuyển công tác'),
);
const signature = column('signature', 'Ký nhận; Ký tên; Chữ ký; Người nhận ký; Ký nhận tiền; Ký', nothing);
const bankAccount = column(
  'bankAccount',
  'Số tài khoản; STK; Số TK; Số tài khoản NH; Tài khoản số',
  digits(13, '1'),
);
const bankName = column(
  'bankName',
  'Ngân hàng; Tại NH; Tại ngân hàng; Tên ngân hàng; Chi nhánh NH; Ngân hàng (chi nhánh)',
  pick('Vietcombank', 'BIDV CN Hà Nội', 'Agribank'),
);
const amount = (words = ''): HumanColumn =>
  column(
    'amount',
    words ||
      'Số tiền; Thành tiền; Số tiền (đồng); Số tiền hỗ trợ; Số tiền (đ); Tổng tiền; Số tiền trợ cấp; Số tiền được hỗ trợ; Số tiền (VNĐ); Tổng số tiền; SỐ TIỀN; Thực nhận',
    money,
  );
const quantity = column(
  'quantity',
  'Số suất; Số lượng; SL; Số người; Số suất quà; Số lượt; Số người được hỗ trợ; Số suất (suất)',
  count(1, 60),
);
const rate = column(
  'rate',
  'Đơn giá; Mức/người; Mức hỗ trợ; Mức chi; Định mức; Mức (đồng/suất); Mức hỗ trợ/người; Mức quà; Mức hỗ trợ (đồng/người)',
  pick(300_000, 500_000, 1_000_000),
);
const programme = column(
  'programme',
  'Nội dung hỗ trợ; Chương trình; Nội dung; Loại trợ cấp; Nội dung chi; Loại hình hỗ trợ; Hình thức hỗ trợ; Nội dung trợ cấp',
  pick('Tết Giáp Thìn', 'Trợ cấp khó khăn', 'Tết sum vầy', 'Mái ấm Công đoàn'),
);
const fundSource = column(
  'fundSource',
  'Nguồn kinh phí; Nguồn; Nguồn chi; Nguồn quỹ; Nguồn hỗ trợ; Nguồn KP; Kinh phí từ nguồn',
  pick('Kinh phí CĐ ngành', 'LĐLĐ TP', 'Quỹ xã hội', 'Xã hội hóa'),
);
const decisionNo = column(
  'decisionNo',
  'Số QĐ; Số quyết định; QĐ số; Quyết định số; Số Quyết định',
  ({ random }) => `${random.between(1, 300)}/QĐ-CĐN`,
);
const decision: HumanGroup = {
  words: ['Quyết định', 'QĐ khen thưởng', 'Quyết định phê duyệt'],
  children: [
    column('decisionNo', 'Số; Số QĐ', ({ random }) => `${random.between(1, 300)}/QĐ-CĐN`),
    column('decisionDate', 'Ngày; Ngày ký', day(2021, 2025), true),
  ],
};
const inKind = column(
  'inKind',
  'Hiện vật; Quà tặng; Quà hiện vật; Hiện vật (nếu có)',
  rarely('Túi quà', '10 thùng sữa'),
);
const inKindValue = column(
  'inKindValue',
  'Giá trị hiện vật; Trị giá quà; Quy đổi thành tiền; Giá trị quà; Trị giá hiện vật',
  money,
);

/** One register as people lay it out: what it is called, and its columns with how often each is there. */
export interface HumanRegister {
  readonly titles: readonly string[];
  readonly items: readonly (readonly [item: HumanItem | readonly HumanItem[], share: number])[];
  /** What one record is of: it decides what sections and totals speak of. */
  readonly kind: 'person' | 'unit' | 'other';
}

export const humanRegisters: Readonly<Record<RegisterId, HumanRegister>> = {
  units: {
    kind: 'unit',
    titles: [
      'DANH MỤC CÔNG ĐOÀN CƠ SỞ TRỰC THUỘC',
      'DANH SÁCH CÁC CÔNG ĐOÀN CƠ SỞ',
      'DANH BẠ CÔNG ĐOÀN CƠ SỞ NĂM 2024',
      'Danh mục đơn vị',
      'TỔNG HỢP THÔNG TIN CÔNG ĐOÀN CƠ SỞ',
    ],
    items: [
      [ordinal, 0.95],
      [
        column(
          'unitCode',
          'Mã đơn vị; Mã CĐCS; Mã số ĐV; Mã; Mã số CĐCS',
          ({ number }) => `YT${String(number).padStart(3, '0')}`,
        ),
        0.6,
      ],
      [
        column(
          'unit',
          'Tên CĐCS; Tên đơn vị; Công đoàn cơ sở; Tên công đoàn cơ sở; Đơn vị; Tên CĐCS trực thuộc',
          ({ number }) => unitNames[number % unitNames.length]!,
        ),
        1,
      ],
      [
        column(
          'aliases',
          'Tên viết tắt; Tên gọi khác; Tên thường gọi; Tên tắt; Tên cũ',
          ({ number }) => `CĐ ${number}`,
        ),
        0.4,
      ],
      [
        column(
          'sector',
          'Khối; Loại hình; Khối thi đua; Loại hình đơn vị; Khu vực',
          pick('Nhà nước', 'Ngoài nhà nước'),
        ),
        0.4,
      ],
      [column('cluster', 'Cụm; Cụm thi đua; Cụm thi đua số', pick('Cụm 1', 'Cụm 2')), 0.3],
      [
        [
          column(
            'chair',
            'Chủ tịch CĐCS; Họ tên Chủ tịch; Chủ tịch công đoàn; Chủ tịch; Đ/c Chủ tịch CĐCS; Họ và tên Chủ tịch CĐ',
            ({ person: p }) => `${p.family} ${p.given}`,
          ),
        ],
        0.7,
      ],
      [phone, 0.7],
      [column('email', 'Email; E-mail; Địa chỉ email; Thư điện tử; Hòm thư', () => 'cdcs@hanoi.gov.vn'), 0.4],
      [
        column(
          'memberCount',
          'Số đoàn viên; Tổng số đoàn viên; Số lượng đoàn viên; Số ĐV; Số đoàn viên CĐ; Tổng số ĐV công đoàn',
          count(20, 900),
        ),
        0.7,
      ],
      [note, 0.5],
    ],
  },
  members: {
    kind: 'person',
    titles: [
      'DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN',
      'DANH SÁCH ĐOÀN VIÊN',
      'DANH SÁCH TRÍCH NGANG ĐOÀN VIÊN CÔNG ĐOÀN NĂM 2024',
      'SỔ QUẢN LÝ ĐOÀN VIÊN',
      'DANH SÁCH ĐOÀN VIÊN ĐỀ NGHỊ CẤP THẺ',
    ],
    items: [
      [ordinal, 0.95],
      [[person, person, twoNames], 1],
      [[birthDate, birthDate, birthYear, births(true), births(false)], 0.95],
      [[gender, genderTicks], 0.4],
      [column('ethnicity', 'Dân tộc; DT', pick('Kinh', 'Tày', 'Mường')), 0.35],
      [column('religion', 'Tôn giáo; TG', pick('Không', 'Công giáo')), 0.2],
      [[citizenId, citizenId, idCard], 0.7],
      [column('socialInsuranceNo', 'Mã số BHXH; Số sổ BHXH; Số BHXH', digits(10, '01')), 0.2],
      [
        column(
          'address',
          'Quê quán; Chỗ ở hiện nay; Địa chỉ; Nơi ở hiện tại; Hộ khẩu thường trú',
          pick('Ba Đình, Hà Nội', 'Nam Định'),
        ),
        0.3,
      ],
      [phone, 0.5],
      [column('email', 'Email; Địa chỉ Email', () => 'a@b.vn'), 0.2],
      [jobTitle, 0.6],
      [[unit, subUnit], 0.75],
      [
        column(
          'education',
          'Trình độ chuyên môn; TĐCM; Trình độ; Trình độ CM; Trình độ học vấn',
          pick('Đại học', 'Cao đẳng', 'CKI'),
        ),
        0.3,
      ],
      [column('partyMember', 'Đảng viên; Ngày vào Đảng; Đảng viên (x); Là Đảng viên', rarely('x')), 0.3],
      [
        column(
          'joinedOn',
          'Ngày vào CĐ; Ngày vào công đoàn; Ngày gia nhập CĐ; Ngày kết nạp; Ngày, tháng, năm vào CĐ; Ngày kết nạp vào Công đoàn; Ngày vào tổ chức CĐ; Thời gian vào CĐ',
          day(2000, 2022),
          true,
        ),
        0.6,
      ],
      [
        column(
          'memberCardNo',
          'Số thẻ đoàn viên; Số thẻ CĐ; Mã đoàn viên; Mã số đoàn viên; Mã ĐV; Số thẻ ĐVCĐ; Mã số thẻ ĐV',
          digits(9, 'HN'),
        ),
        0.5,
      ],
      [
        column(
          'unionTitle',
          'Chức vụ công đoàn; Chức vụ CĐ; CV công đoàn; Chức danh CĐ',
          rarely('UV BCH', 'Tổ trưởng CĐ'),
        ),
        0.3,
      ],
      [
        column(
          null,
          'Hệ số lương; Lương đóng BHXH; Mức đóng đoàn phí; Số thẻ BHYT; Ngày vào Đoàn TNCS HCM; Mã nhân viên',
          ({ random }) => random.between(20, 60) / 10,
        ),
        0.15,
      ],
      [note, 0.6],
    ],
  },
  grants: {
    kind: 'person',
    titles: [
      'DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN',
      'DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ TẾT NGUYÊN ĐÁN GIÁP THÌN 2024',
      'DANH SÁCH ĐOÀN VIÊN, NGƯỜI LAO ĐỘNG CÓ HOÀN CẢNH KHÓ KHĂN NHẬN QUÀ TẾT',
      'DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN',
      'Danh sách trợ cấp đoàn viên bị bệnh hiểm nghèo',
      'TRỢ CẤP KHÓ KHĂN ĐỢT 2 NĂM 2023',
    ],
    items: [
      [ordinal, 0.97],
      [person, 1],
      [[birthYear, birthDate, births(true), births(false)], 0.6],
      [citizenId, 0.3],
      [[unit, subUnit], 0.7],
      [jobTitle, 0.4],
      [
        column(
          'recipientKind',
          'Đối tượng; Diện; Đối tượng hỗ trợ; Diện hỗ trợ; Loại đối tượng',
          pick('Khó khăn', 'Đặc biệt khó khăn', 'Con đoàn viên'),
        ),
        0.3,
      ],
      [
        column(
          'circumstance',
          'Hoàn cảnh; Hoàn cảnh gia đình; Lý do; Lý do đề nghị; Tóm tắt hoàn cảnh; Hoàn cảnh khó khăn; Lý do trợ cấp; Hoàn cảnh cụ thể; Diễn giải hoàn cảnh',
          pick('Mắc bệnh hiểm nghèo, điều trị dài ngày', 'Chồng mất sớm, nuôi hai con nhỏ', 'Nhà ở dột nát'),
        ),
        0.85,
      ],
      [
        column(
          'proposedAmount',
          'Mức đề nghị; Số tiền đề nghị; Mức đề xuất; Đề nghị hỗ trợ; Mức đề nghị hỗ trợ',
          money,
        ),
        0.3,
      ],
      [
        amount(
          'Số tiền; Số tiền hỗ trợ; Mức hỗ trợ; Số tiền (đồng); Mức trợ cấp; Mức duyệt; Thành tiền; Số tiền trợ cấp; Số tiền được duyệt; Mức hỗ trợ (đồng)',
        ),
        1,
      ],
      [fundSource, 0.2],
      [[decisionNo, decision], 0.2],
      [signature, 0.15],
      [note, 0.6],
    ],
  },
  visits: {
    kind: 'unit',
    titles: [
      'DANH SÁCH ĐƠN VỊ ĐƯỢC THĂM, CHÚC TẾT',
      'LỊCH THĂM, CHÚC TẾT CÁC ĐƠN VỊ TRỰC',
      'TỔNG HỢP THĂM, TẶNG QUÀ CÁC ĐƠN VỊ TUYẾN ĐẦU CHỐNG DỊCH',
      'THĂM HỎI, HỖ TRỢ CÁC ĐƠN VỊ',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'unit',
          'Đơn vị; Đơn vị được thăm; Tên đơn vị; Đơn vị được thăm, tặng quà; Nơi đến thăm; Đơn vị trực',
          pick(...unitNames),
        ),
        1,
      ],
      [
        column(
          'visitedOn',
          'Ngày thăm; Thời gian thăm; Ngày đi thăm; Ngày đến thăm; Ngày, giờ thăm',
          day(2021, 2025),
          true,
        ),
        0.9,
      ],
      [
        column(
          'occasion',
          'Dịp; Dịp thăm; Nhân dịp; Nội dung thăm',
          pick('Tết Nguyên đán', 'Ngày TTVN 27/2'),
        ),
        0.5,
      ],
      [fundSource, 0.3],
      [amount('Số tiền; Số tiền hỗ trợ; Tiền mặt; Số tiền (đồng); Mức quà; Trị giá'), 0.9],
      [inKind, 0.4],
      [note, 0.5],
    ],
  },
  disbursements: {
    kind: 'person',
    titles: [
      'DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ',
      'DANH SÁCH ĐOÀN VIÊN KÝ NHẬN QUÀ TẾT',
      'BẢNG KÊ CHI TIỀN',
      'DANH SÁCH CHI TRẢ QUA CHUYỂN KHOẢN',
      'BẢNG THANH TOÁN TIỀN HỖ TRỢ',
      'DANH SÁCH CHI TIỀN TẾT',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'voucherNo',
          'Số phiếu chi; Số chứng từ; Số phiếu; Số CT; Phiếu chi số',
          ({ number }) => `PC${number}`,
        ),
        0.3,
      ],
      [column('voucherDate', 'Ngày phiếu chi; Ngày chứng từ; Ngày CT', day(2023, 2024), true), 0.2],
      [fullName('Họ và tên; Họ tên; Người nhận tiền; Họ và tên người nhận; Họ tên người nhận'), 1],
      [birthYear, 0.2],
      [citizenId, 0.3],
      [[unit, subUnit], 0.7],
      [amount('Số tiền; Số tiền nhận; Thực nhận; Số tiền (đồng); Số tiền được nhận; Thực lĩnh'), 1],
      [[bankAccount], 0.3],
      [bankName, 0.25],
      [signature, 1],
      [note, 0.6],
    ],
  },
  commendations: {
    kind: 'person',
    titles: [
      'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
      'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN',
      'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
      'TỔNG HỢP KHEN THƯỞNG NĂM 2023',
    ],
    items: [
      [ordinal, 0.97],
      [
        fullName(
          'Họ và tên; Họ tên; Họ và tên cá nhân; Tên tập thể, cá nhân; Họ tên cá nhân, tập thể; Cá nhân/Tập thể',
        ),
        1,
      ],
      [jobTitle, 0.7],
      [unit, 0.8],
      [
        column(
          'form',
          'Hình thức khen thưởng; Hình thức đề nghị; Danh hiệu; Hình thức khen; Danh hiệu thi đua; Hình thức đề nghị khen thưởng; Hình thức KT',
          pick('Bằng khen', 'Giấy khen', 'Chiến sĩ thi đua'),
        ),
        0.95,
      ],
      [
        column(
          'level',
          'Cấp khen; Cấp khen thưởng; Cơ quan khen thưởng; Cấp quyết định',
          pick('LĐLĐ TP', 'CĐ ngành'),
        ),
        0.3,
      ],
      [
        column(
          'achievement',
          'Thành tích; Tóm tắt thành tích; Nội dung khen thưởng; Thành tích nổi bật; Tóm tắt thành tích đạt được',
          pick('Hoàn thành xuất sắc nhiệm vụ', 'Phong trào phòng chống dịch'),
        ),
        0.7,
      ],
      [[decisionNo, decision], 0.35],
      [amount('Mức thưởng; Tiền thưởng; Số tiền thưởng; Mức tiền thưởng; Tiền thưởng (đồng)'), 0.5],
      [note, 0.5],
    ],
  },
  admissions: {
    kind: 'unit',
    titles: [
      'BÁO CÁO KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN',
      'TÌNH HÌNH PHÁT TRIỂN ĐOÀN VIÊN, THÀNH LẬP CĐCS 6 THÁNG ĐẦU NĂM',
      'KẾT QUẢ KẾT NẠP ĐOÀN VIÊN MỚI',
      'BIỂU TỔNG HỢP PHÁT TRIỂN ĐOÀN VIÊN',
    ],
    items: [
      [ordinal, 0.97],
      [unit, 1],
      [
        column(
          'target',
          'Chỉ tiêu; Chỉ tiêu năm; Chỉ tiêu giao; Chỉ tiêu được giao; Chỉ tiêu năm 2024; Kế hoạch năm; Chỉ tiêu kết nạp',
          count(10, 90),
        ),
        0.95,
      ],
      [
        column(
          'admitted',
          'Kết nạp trong kỳ; Kết nạp mới; Số ĐV kết nạp; Kết nạp trong tháng; Đã kết nạp; Số kết nạp trong quý; Kết nạp 6 tháng; Số đoàn viên mới kết nạp',
          count(1, 20),
        ),
        1,
      ],
      [
        column(
          'cumulative',
          'Lũy kế; Lũy kế từ đầu năm; Luỹ kế năm; Cộng dồn từ đầu năm; Lũy kế đến nay',
          count(10, 60),
        ),
        0.7,
      ],
      [
        column(
          'rate',
          'Tỷ lệ %; Tỷ lệ (%); Tỷ lệ; Đạt tỷ lệ %; % đạt; Tỷ lệ đạt (%); Tỷ lệ % so với chỉ tiêu',
          count(20, 130),
        ),
        0.7,
      ],
      [
        {
          words: ['CĐCS mới thành lập', 'Thành lập CĐCS', 'CĐCS thành lập mới'],
          children: [
            column('newUnitsTarget', 'Chỉ tiêu', count(0, 3)),
            column('newUnits', 'Thực hiện; Kết quả', count(0, 3)),
          ],
        },
        0.2,
      ],
      [column('women', 'Trong đó nữ; Nữ; Số nữ; ĐV nữ', count(1, 9)), 0.2],
      [note, 0.5],
    ],
  },
  newUnits: {
    kind: 'unit',
    titles: [
      'DANH SÁCH CĐCS MỚI THÀNH LẬP',
      'DANH SÁCH CÔNG ĐOÀN CƠ SỞ THÀNH LẬP MỚI NĂM 2023',
      'THEO DÕI THÀNH LẬP CÔNG ĐOÀN CƠ SỞ',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'unit',
          'Tên CĐCS; Tên đơn vị; Công đoàn cơ sở; Tên công đoàn cơ sở; Tên doanh nghiệp',
          pick(...unitNames),
        ),
        1,
      ],
      [
        column(
          'sector',
          'Khối; Loại hình; Loại hình doanh nghiệp; Khu vực',
          pick('Nhà nước', 'Ngoài nhà nước'),
        ),
        0.6,
      ],
      [
        column(
          'establishedOn',
          'Ngày thành lập; Ngày, tháng, năm thành lập; Ngày công nhận; Ngày ra mắt; Thời gian thành lập',
          day(2020, 2024),
          true,
        ),
        1,
      ],
      [
        column(
          'decisionNo',
          'Số quyết định; Số QĐ; Quyết định thành lập; QĐ thành lập số; Số QĐ thành lập',
          ({ random }) => `${random.between(1, 99)}/QĐ-CĐN`,
        ),
        0.8,
      ],
      [
        column(
          'memberCount',
          'Số đoàn viên; Số ĐV; Tổng số đoàn viên; Số lượng đoàn viên; Số ĐV khi thành lập',
          count(20, 200),
        ),
        0.8,
      ],
      [note, 0.4],
    ],
  },
  proposals: {
    kind: 'unit',
    titles: [
      'TỔNG HỢP ĐỀ NGHỊ CẤP TRÊN HỖ TRỢ',
      'DANH SÁCH ĐỀ XUẤT LĐLĐ THÀNH PHỐ HỖ TRỢ',
      'TỔNG HỢP TỜ TRÌNH ĐỀ NGHỊ HỖ TRỢ',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'documentNo',
          'Số tờ trình; Tờ trình số; Số công văn; Số TTr',
          ({ random }) => `${random.between(1, 99)}/TTr-CĐN`,
        ),
        0.9,
      ],
      [
        column(
          'documentDate',
          'Ngày tờ trình; Ngày trình; Ngày công văn; Ngày văn bản',
          day(2021, 2024),
          true,
        ),
        0.7,
      ],
      [unit, 1],
      [
        column(
          'programme',
          'Nội dung hỗ trợ; Nội dung đề nghị; Nội dung đề xuất; Nội dung',
          pick('Hỗ trợ chống dịch', 'Mái ấm Công đoàn'),
        ),
        0.5,
      ],
      [
        column(
          'proposedAmount',
          'Số tiền đề nghị; Số tiền đề xuất; Kinh phí đề nghị; Mức đề nghị; Số tiền đề nghị hỗ trợ',
          money,
        ),
        1,
      ],
      [
        column(
          'approvedAmount',
          'Số tiền được duyệt; Số tiền duyệt; Được duyệt; Kinh phí được duyệt; Mức duyệt; Cấp trên duyệt',
          money,
        ),
        0.9,
      ],
      [
        column(
          'status',
          'Trạng thái; Kết quả; Tình trạng; Kết quả giải quyết',
          pick('Đã duyệt', 'Chờ duyệt'),
        ),
        0.4,
      ],
      [note, 0.5],
    ],
  },
  donations: {
    kind: 'other',
    titles: [
      'DANH SÁCH TIẾP NHẬN TÀI TRỢ',
      'TỔNG HỢP VẬN ĐỘNG XÃ HỘI HÓA',
      'DANH SÁCH TỔ CHỨC, CÁ NHÂN TÀI TRỢ',
      'DANH SÁCH NHÀ HẢO TÂM ỦNG HỘ',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'donor',
          'Nhà tài trợ; Đơn vị tài trợ; Tên tổ chức, cá nhân ủng hộ; Nhà hảo tâm; Đơn vị/cá nhân tài trợ; Tổ chức, cá nhân tài trợ; Tên đơn vị, cá nhân ủng hộ; Tên nhà tài trợ',
          pick('Công ty CP Traphaco', 'Ngân hàng TMCP Quân đội', 'Ông Nguyễn Văn Hải', 'Hội Doanh nhân trẻ'),
        ),
        1,
      ],
      [
        column(
          'receivedOn',
          'Ngày tiếp nhận; Ngày nhận; Ngày ủng hộ; Thời gian tiếp nhận; Ngày tài trợ',
          day(2021, 2024),
          true,
        ),
        0.8,
      ],
      [
        column(
          'purpose',
          'Mục đích; Mục đích tài trợ; Nội dung tài trợ; Nội dung ủng hộ; Mục đích sử dụng',
          pick('Phòng chống dịch', 'Quà Tết cho đoàn viên'),
        ),
        0.6,
      ],
      [amount('Số tiền; Tiền mặt; Số tiền ủng hộ; Số tiền (đồng); Số tiền tài trợ'), 1],
      [inKind, 0.6],
      [inKindValue, 0.4],
      [note, 0.5],
    ],
  },
  fundDrives: {
    kind: 'unit',
    titles: [
      'KẾT QUẢ VẬN ĐỘNG ỦNG HỘ QUỸ VÌ BIỂN ĐẢO QUÊ HƯƠNG',
      'TỔNG HỢP ĐÓNG GÓP QUỸ XÃ HỘI CÔNG ĐOÀN',
      'DANH SÁCH CÁC ĐƠN VỊ ỦNG HỘ QUỸ',
      'KẾT QUẢ QUYÊN GÓP ỦNG HỘ ĐỒNG BÀO BỊ BÃO LŨ',
    ],
    items: [
      [ordinal, 0.97],
      [unit, 1],
      [
        column('fund', 'Tên quỹ; Quỹ; Quỹ vận động; Loại quỹ', pick('Vì biển đảo quê hương', 'Quỹ xã hội')),
        0.6,
      ],
      [
        column(
          'participants',
          'Số người tham gia; Số người ủng hộ; Số đoàn viên tham gia; Số người đóng góp; Số CNVCLĐ tham gia',
          count(20, 800),
        ),
        0.7,
      ],
      [amount('Số tiền; Số tiền ủng hộ; Số tiền đóng góp; Số tiền nộp; Số tiền (đồng); Số tiền đã nộp'), 1],
      [
        column('receivedOn', 'Ngày nộp; Ngày ủng hộ; Thời gian nộp; Ngày chuyển tiền', day(2021, 2024), true),
        0.6,
      ],
      [note, 0.5],
    ],
  },
  training: {
    kind: 'other',
    titles: [
      'KẾ HOẠCH TẬP HUẤN CÁN BỘ CÔNG ĐOÀN NĂM 2024',
      'TỔNG HỢP CÁC LỚP ĐÀO TẠO, BỒI DƯỠNG',
      'BÁO CÁO CÔNG TÁC ĐÀO TẠO, TẬP HUẤN',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'course',
          'Tên lớp; Lớp tập huấn; Nội dung tập huấn; Tên lớp tập huấn; Nội dung đào tạo, bồi dưỡng; Tên khóa học; Tên lớp học',
          pick('Nghiệp vụ nữ công', 'Tài chính công đoàn', 'Kỹ năng thương lượng'),
        ),
        1,
      ],
      [
        column(
          'audience',
          'Đối tượng; Thành phần; Đối tượng tham dự; Đối tượng học viên; Thành phần tham dự',
          pick('Chủ tịch CĐCS', 'Kế toán CĐCS'),
        ),
        0.8,
      ],
      [column('unit', 'Đơn vị tổ chức; Đơn vị; Đơn vị thực hiện', pick(...unitNames)), 0.3],
      [
        column(
          'participants',
          'Số học viên; Số người tham gia; Số lượng học viên; Số người dự; Số lượng; Số HV',
          count(20, 200),
        ),
        0.9,
      ],
      [column('startsOn', 'Từ ngày; Ngày bắt đầu; Ngày khai giảng; Bắt đầu', day(2021, 2024), true), 0.7],
      [column('endsOn', 'Đến ngày; Ngày kết thúc; Ngày bế giảng; Kết thúc', day(2021, 2024), true), 0.5],
      [
        column(
          'cost',
          'Kinh phí; Kinh phí (đồng); Kinh phí thực hiện; Chi phí; Tổng kinh phí; Kinh phí tổ chức',
          money,
        ),
        0.7,
      ],
      [note, 0.4],
    ],
  },
  conferences: {
    kind: 'unit',
    titles: [
      'TÌNH HÌNH TỔ CHỨC HỘI NGHỊ CBCCVC, NLĐ NĂM 2024',
      'TỔNG HỢP KẾT QUẢ TỔ CHỨC HỘI NGHỊ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC',
      'LỊCH TỔ CHỨC HỘI NGHỊ NGƯỜI LAO ĐỘNG',
    ],
    items: [
      [ordinal, 0.97],
      [unit, 1],
      [
        column(
          'conferenceKind',
          'Loại hội nghị; Hội nghị; Tên hội nghị; Loại hình hội nghị',
          pick('HN CBCCVC', 'HN NLĐ'),
        ),
        0.7,
      ],
      [
        column(
          'heldOn',
          'Ngày tổ chức; Thời gian tổ chức; Ngày tổ chức hội nghị; Ngày họp; Thời gian tổ chức HN',
          day(2021, 2024),
          true,
        ),
        1,
      ],
      [
        column(
          'attendees',
          'Số đại biểu; Số người dự; Số đại biểu dự; Số đại biểu tham dự; Số người tham dự; Tổng số đại biểu dự HN',
          count(30, 400),
        ),
        0.8,
      ],
      [column('held', 'Đã tổ chức; Đã tổ chức (x); Đã/Chưa tổ chức', rarely('x')), 0.4],
      [note, 0.4],
    ],
  },
  emulation: {
    kind: 'other',
    titles: [
      'BẢNG CHẤM ĐIỂM THI ĐUA',
      'BẢNG CHẤM ĐIỂM PHÂN LOẠI TỔ CÔNG ĐOÀN',
      'BẢNG TỰ CHẤM ĐIỂM CÁC CHỈ TIÊU THI ĐUA',
      'KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI CĐCS NĂM 2023',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'indicator',
          'Nội dung; Tiêu chí; Nội dung tiêu chí; Nội dung chấm điểm; Tiêu chí chấm điểm; Nội dung thi đua',
          pick(
            'Chăm lo đời sống đoàn viên',
            'Thực hiện dân chủ cơ sở',
            'Nộp báo cáo đúng hạn',
            'Tổ chức hội nghị NLĐ',
          ),
        ),
        1,
      ],
      [column('maxScore', 'Điểm tối đa; Điểm chuẩn; Thang điểm; Điểm quy định', count(2, 20)), 0.95],
      [
        column(
          'selfScore',
          'Điểm tự chấm; CĐCS tự chấm; Đơn vị tự chấm; Tự chấm; Điểm CĐCS tự chấm',
          count(1, 10),
        ),
        1,
      ],
      [
        column(
          'reviewedScore',
          'Điểm thẩm định; CĐ ngành chấm; Cấp trên chấm; Điểm CĐ ngành chấm; Công đoàn cấp trên chấm',
          count(1, 10),
        ),
        0.6,
      ],
      [note, 0.5],
    ],
  },
  documents: {
    kind: 'other',
    titles: [
      'DANH MỤC VĂN BẢN CĂN CỨ',
      'SỔ THEO DÕI CÔNG VĂN ĐẾN',
      'DANH MỤC VĂN BẢN CHỈ ĐẠO',
      'SỔ THEO DÕI VĂN BẢN',
    ],
    items: [
      [ordinal, 0.97],
      [
        column(
          'documentNo',
          'Số, ký hiệu; Số/Ký hiệu; Số văn bản; Số hiệu; Số và ký hiệu văn bản; Số ký hiệu',
          ({ random }) => `${random.between(1, 999)}/KH-LĐLĐ`,
        ),
        1,
      ],
      [
        column(
          'documentDate',
          'Ngày ban hành; Ngày văn bản; Ngày tháng; Ngày, tháng ban hành; Ngày tháng năm ban hành',
          day(2019, 2024),
          true,
        ),
        0.95,
      ],
      [
        column(
          'issuer',
          'Cơ quan ban hành; Nơi ban hành; Đơn vị ban hành; Tác giả',
          pick('LĐLĐ TP Hà Nội', 'Tổng Liên đoàn'),
        ),
        0.7,
      ],
      [
        column('documentKind', 'Loại văn bản; Hình thức văn bản; Thể loại', pick('Kế hoạch', 'Quyết định')),
        0.4,
      ],
      [
        column(
          'summary',
          'Trích yếu; Trích yếu nội dung; Nội dung; Nội dung trích yếu; Tên loại và trích yếu nội dung',
          pick('Về việc phát triển đoàn viên', 'V/v quản lý tài chính công đoàn'),
        ),
        1,
      ],
      [note, 0.4],
    ],
  },
};

/** Columns of grants summed per unit: another common form of the same register. */
export const grantSummary: HumanRegister = {
  kind: 'unit',
  titles: [
    'TỔNG HỢP KINH PHÍ HỖ TRỢ TẾT',
    'BẢNG TỔNG HỢP CHĂM LO TẾT NGUYÊN ĐÁN',
    'TỔNG HỢP HỖ TRỢ ĐOÀN VIÊN CÓ HOÀN CẢNH KHÓ KHĂN',
  ],
  items: [
    [ordinal, 0.97],
    [unit, 1],
    [programme, 0.2],
    [quantity, 1],
    [rate, 0.7],
    [amount('Thành tiền; Tổng tiền; Thành tiền (đồng); Tổng số tiền; Số tiền'), 1],
    [note, 0.6],
  ],
};

/** The same, with people and money once per fund. */
export const grantsPerFund: HumanRegister = {
  kind: 'unit',
  titles: ['TỔNG HỢP CHĂM LO TẾT THEO NGUỒN KINH PHÍ'],
  items: [
    [ordinal, 1],
    [unit, 1],
    ...['LĐLĐ Thành phố', 'Công đoàn ngành', 'CĐCS'].map(
      (source, index) =>
        [
          {
            words: [source],
            children: [column('quantity', 'Số người', count(1, 60)), column('amount', 'Số tiền', money)],
            isRepeated: true,
          },
          index < 2 ? 1 : 0.5,
        ] as const,
    ),
    [note, 0.5],
  ],
};
