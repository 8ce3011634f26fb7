import { headerKey, tonedKey } from './header-key';

/**
 * What words of headings mean, by one or two concepts, whatever the wording: several ways of saying a thing are one concept. Written with tone marks, for
 * “lương” is not “lượng”; a heading typed without any is read without them.
 */
const concepts: Readonly<Record<string, string>> = {
  hoten:
    'họ và tên; họ tên; họ & tên; họ chữ đệm và tên; họ chữ đệm tên; họ đệm tên; họ đệm và tên; h tên; chủ tài khoản; tên chủ tài khoản; chủ tk; tên chủ tk',
  hodem:
    'họ đệm; họ và đệm; họ và tên đệm; họ tên đệm; họ lót; họ và lót; họ và chữ đệm; họ chữ đệm; họ và chữ lót; họ chữ lót; họ và tên lót',
  nguoi:
    'đoàn viên; đoàn viên công đoàn; công đoàn viên; đvcđ; cđv; người lao động; nlđ; cbvc; cbcnv; cbccvc; cnvclđ; cnlđ; cbnv; cbcc; ccvc; cán bộ; cán bộ công đoàn; viên chức; công chức; nhân viên; đồng chí; đ c; người; ai; cb; vc; ông bà; anh chị',
  sinh: 'sinh; ra đời',
  ngay: 'ngày tháng năm; ngày tháng; ngày năm; ngày giờ; ngày th năm; ng th năm; ngày; thời gian; thời điểm; tháng năm; ng',
  cccd: 'căn cước công dân; căn cước; cccd; cc; cmnd; cmtnd; cmt; chứng minh nhân dân; chứng minh thư; định danh cá nhân; định danh; đdcn; đd cá nhân; hộ chiếu; thẻ căn cước công dân; thẻ căn cước; thẻ cccd; thẻ cc; thẻ cmnd; giấy tờ tùy thân',
  dienthoai:
    'điện thoại; điện thoại di động; di động; sđt; số đt; đtdđ; đt; đt dđ; đ thoại; mobile; zalo; phone; số máy; số điện thoại',
  email: 'email; e mail; thư điện tử; hộp thư điện tử; hòm thư điện tử; hộp thư; hòm thư; mail; gmail',
  taikhoan: 'số tài khoản; tài khoản; stk; tk; số tk; số hiệu tài khoản; tkn; tknh; số tknh; account',
  nganhang: 'ngân hàng; nh; n hàng; chi nhánh; chi nhánh ngân hàng; bank',
  bhxh: 'bảo hiểm xã hội; bhxh; bh xã hội; sổ bhxh; sổ bảo hiểm xã hội; sổ bảo hiểm; thẻ bhxh',
  donvi: 'đơn vị; cơ quan; cơ quan đơn vị; cơ sở; cơ sở y tế; bệnh viện; doanh nghiệp; công ty; đ vị',
  khoaphong: 'khoa phòng; phòng khoa; khoa; phòng; phòng ban; bộ phận; tổ; khoa phòng ban; trạm',
  chucvu: 'chức vụ; chức danh; vị trí; vị trí việc làm; nghề nghiệp; nghề; công việc; ngạch; vtvl; c vụ',
  congdoan: 'công đoàn; cđ; bch; ban chấp hành; bch công đoàn; bch cđ; tổ chức công đoàn; cđvn',
  hotro: 'hỗ trợ; trợ cấp; trợ giúp; giúp đỡ; thụ hưởng; hưởng; chăm lo',
  denghi: 'đề nghị; đề xuất; xin; trình; đn',
  duyet: 'duyệt; phê duyệt; xét duyệt; chấp thuận; xét; cấp trên duyệt; được duyệt',
  chi: 'chi; chi trả; chi tiền; thanh toán; cấp phát; phát; giải ngân',
  nhan: 'nhận; lĩnh; lãnh; tiếp nhận; thực nhận; thực lĩnh; thu',
  trao: 'trao; tặng; trao tặng; biếu; trao quà; tặng quà; phát quà',
  ungho: 'ủng hộ; đóng góp; tài trợ; quyên góp; góp; hảo tâm; vận động',
  nop: 'nộp; chuyển tiền; đã nộp',
  lydo: 'lý do; lí do; nguyên nhân; vì sao; vì',
  hoancanh:
    'hoàn cảnh; tình cảnh; hoàn cảnh khó khăn; hoàn cảnh gia đình; khó khăn; hoàn cảnh gđ; gia cảnh; khó khăn gặp phải; hc',
  trangthai: 'trạng thái; tình trạng; hiện trạng; tình hình; tiến độ',
  loai: 'loại; loại hình; phân loại; kiểu; dạng; nhóm; thể loại',
  doituong: 'đối tượng; diện; diện đối tượng',
  nguon:
    'nguồn; nguồn kinh phí; nguồn kp; nguồn quỹ; nguồn tiền; nguồn vốn; trích từ; trích; trích từ nguồn; trích từ quỹ; nguồn tài chính; nguồn chi',
  tien: 'số tiền; tiền; kinh phí; kp; thành tiền; t tiền; s tiền; chi phí; tiền mặt; phong bì; st',
  muc: 'mức; định mức; đơn giá; mức tiền; giá; mức chi; trị giá một; giá trị một',
  suat: 'suất; xuất; suất quà; phần quà; phần',
  hienvat: 'hiện vật; quà; quà tặng; hàng hóa; tên hàng; mặt hàng; vật phẩm; món quà; quà hiện vật',
  trigia:
    'trị giá; giá trị; gt; quy đổi; quy ra tiền; quy tiền; quy đổi thành tiền; quy đổi ra tiền; quy thành tiền',
  ky: 'ký; ký tên; chữ ký; ký nhận; điểm chỉ; ký xác nhận; ký ghi rõ họ tên; ký và ghi rõ họ tên; ký họ tên; ký lĩnh; xác nhận',
  quyetdinh: 'quyết định; qđ',
  vanban: 'văn bản; vb; công văn; tờ trình; ttr; giấy đề nghị; công văn đề nghị',
  chungtu: 'chứng từ; phiếu chi; phiếu; unc; ủy nhiệm chi; c từ; pc; phiếu thu',
  ma: 'mã; mã số; mã hiệu; code',
  so: 'số; số hiệu; ký hiệu; kí hiệu; số và ký hiệu; số và kí hiệu; số ký hiệu; số kí hiệu; số lượng; tổng số; sl; ts; s lượng; tổng; tổng số lượng; sĩ số; số hiệu ký hiệu',
  tyle: 'tỷ lệ; tỉ lệ; %; phần trăm; tl',
  thuchien: 'thực hiện; th; đạt; hoàn thành; đạt được; kết quả thực hiện',
  diem: 'điểm; số điểm',
  toida: 'tối đa; cao nhất; chuẩn; quy định; khung; thang; biểu; barem; max; điểm chuẩn',
  tucham: 'tự chấm; tự đánh giá; tự cho điểm; tự xếp; tự chấm điểm; tự cho',
  thamdinh:
    'thẩm định; phúc tra; thẩm tra; chấm lại; cấp trên chấm; ngành chấm; cđ ngành chấm; hội đồng chấm; cấp trên thẩm định',
  xeploai: 'xếp loại; xếp hạng; thứ hạng; hạng; xếp thứ; vị thứ; đánh giá xếp loại; phân hạng; xl',
  tieuchi: 'tiêu chí; tiêu chuẩn; chỉ tiêu thi đua; nội dung thi đua; nội dung chấm điểm; nội dung đánh giá',
  chitieu: 'chỉ tiêu; kế hoạch; chỉ tiêu giao; kế hoạch giao; chỉ tiêu được giao; giao',
  ketnap: 'kết nạp; phát triển; kn; kết nạp mới; phát triển mới',
  luyke: 'lũy kế; cộng dồn; lk; từ đầu năm; đến nay; từ đầu năm đến nay',
  dauky:
    'đầu kỳ; kỳ trước; đầu năm; đầu kỳ báo cáo; hiện có đầu kỳ; có mặt đầu kỳ; có đầu kỳ; đầu quý; đầu tháng',
  cuoiky:
    'cuối kỳ; cuối năm; cuối kỳ báo cáo; hiện có cuối kỳ; có mặt cuối kỳ; cuối quý; cuối tháng; có đến cuối kỳ; có cuối kỳ',
  hienco: 'hiện có; hiện nay; hiện tại; có mặt; hiện còn; đang có',
  chuyenden:
    'chuyển đến; chuyển về; chuyển vào; nơi khác chuyển đến; nhận về; tiếp nhận về; nơi khác chuyển về; từ nơi khác chuyển đến; nơi khác về; nơi khác đến; từ nơi khác về; từ nơi khác đến; chuyển sinh hoạt đến; chuyển sh đến',
  chuyendi:
    'chuyển đi; chuyển ra; chuyển công tác; chuyển công tác đi; chuyển nơi khác; chuyển đi nơi khác; đi nơi khác; chuyển đơn vị khác; chuyển đơn vị; chuyển sinh hoạt đi; chuyển sh đi',
  tham: 'thăm; đến thăm; đi thăm; thăm hỏi',
  nghi: 'nghỉ hưu; nghỉ việc; thôi việc; nghỉ chế độ; hưu; về hưu; nghỉ; chấm dứt hđ; chấm dứt hợp đồng',
  daibieu: 'đại biểu; người dự; người tham dự; đb; người tham gia; người có mặt',
  hocvien: 'học viên; người học; ai học; hv; người dự học',
  lop: 'lớp; khóa; khóa học; lớp học; chuyên đề; lớp tập huấn; khóa tập huấn; lớp đào tạo; lớp bồi dưỡng; khóa đào tạo',
  taphuan: 'tập huấn; đào tạo; bồi dưỡng',
  hoinghi: 'hội nghị; hn',
  cdcs: 'cđcs; công đoàn cơ sở; cđ cơ sở',
  'donvi banhanh': 'tổ chức ban hành; tổ chức phát hành',
  'donvi trao': 'tổ chức trao tặng; tổ chức trao; tổ chức tặng',
  'donvi ungho': 'tổ chức ủng hộ; tổ chức tài trợ; tổ chức đóng góp',
  tochuc: 'tổ chức; diễn ra; tiến hành; họp',
  batdau: 'bắt đầu; khai giảng; khai mạc; từ ngày; mở lớp; bắt đầu từ; từ',
  ketthuc: 'kết thúc; bế giảng; bế mạc; đến ngày; đóng lớp; hết; đến',
  trichyeu: 'trích yếu; tóm tắt; nội dung chính; về việc; v v; nội dung tóm tắt',
  noidung: 'nội dung; nd; diễn giải',
  banhanh: 'ban hành; phát hành; ký ban hành',
  thanhlap: 'thành lập; ra mắt; thành lập mới; mới thành lập; tl mới',
  hieuluc: 'hiệu lực; áp dụng; có giá trị; hiệu lực áp dụng',
  hoanquy: 'hoàn quỹ; hoàn trả; hoàn lại; trả lại; nộp lại; nộp trả; hoàn nhập; thu hồi; hoàn',
  hinhthuc: 'hình thức; phương thức; cách thức; ht',
  khenthuong: 'khen thưởng; khen; kt; biểu dương; tôn vinh; khen tặng; thưởng',
  tapthecanhan: 'tập thể cá nhân; cá nhân tập thể; tập thể; cá nhân; tt cn; cn tt',
  bome: 'bố mẹ; cha mẹ; bố; mẹ; cha; phụ huynh; cha hoặc mẹ; bố hoặc mẹ; người giám hộ; giám hộ',
  ghichu:
    'ghi chú; lưu ý; chú thích; chú giải; giải thích; lý giải; thuyết minh; g chú; gchú; gc; ghi chép; note',
  stt: 'số thứ tự; thứ tự; stt; tt; số tt; s tt; t t; s t t',
  diachi:
    'địa chỉ; nơi ở; chỗ ở; thường trú; hộ khẩu; hộ khẩu thường trú; hktt; cư trú; nơi cư trú; đ chỉ; địa chỉ thường trú; nơi thường trú; tạm trú',
  trinhdo: 'trình độ; học vấn; bằng cấp; văn bằng; học vị; tđ; trình độ học vấn; trình độ đào tạo',
  chuyenmon: 'chuyên môn; cm; nghiệp vụ; cmnv; chuyên môn nghiệp vụ',
  gioitinh: 'giới tính; giới; phái; phái tính; nam nữ; nam hay nữ; nam hoặc nữ; g tính',
  dangvien:
    'đảng viên; đảng; đcs; đảng csvn; đcsvn; đảng viên đcs; đảng cộng sản việt nam; đảng viên đcsvn; quần chúng',
  dantoc: 'dân tộc; d tộc; tộc người; thành phần dân tộc',
  tongiao: 'tôn giáo; t giáo; tín ngưỡng; đạo',
  vaocd: 'gia nhập; vào; tham gia; trở thành',
  chutich: 'chủ tịch; người đứng đầu',
  khoi: 'khối; khu vực; thành phần kinh tế; loại hình doanh nghiệp; loại hình dn',
  dip: 'dịp; nhân dịp; sự kiện; nhân ngày',
  dot: 'đợt; lần; kỳ',
  chuongtrinh: 'chương trình; hoạt động',
  capdo: 'cấp',
};

/** Abbreviations of several readings, which their neighbours tell apart. */
const readings: Readonly<Record<string, string>> = {
  đv: 'đoàn viên; đơn vị; đảng viên',
  ct: 'chỉ tiêu; chương trình; chứng từ; chủ tịch',
  cv: 'chức vụ; công văn',
  tl: 'thành lập; tỷ lệ',
  tc: 'tổ chức; trợ cấp',
  ht: 'hỗ trợ; hình thức',
  tđ: 'thi đua; trình độ',
};

/** Words that tell nothing of the field. */
const fillers =
  'của; các; và; là; được; đã; đang; theo; tại; về; cho; trong; ở; có; để; những; này; ghi; ghi rõ; rõ; chi tiết; cụ thể; đầy đủ; nếu; nếu có; chung; riêng; thêm; cần thiết; chính; khi; từng; mỗi; một; gồm; vnđ; vnd; đồng; đ; trực thuộc; thuộc; bằng; hoặc; hay; do; với; dd; mm; yyyy; x; nào; gì; bao nhiêu; bản thân; vào; cấp trên; kèm theo; kèm; đảm nhiệm; đang giữ; mô tả; nêu rõ; nêu; gia đình; trong kỳ; trong tháng; trong quý; trong năm; kỳ báo cáo; trong kỳ báo cáo; báo cáo; danh sách; dòng; giấy tờ';

/** A heading as concepts and other words, those that tell nothing left out; what stands within brackets explains it only. */
export interface HeadingReading {
  readonly words: readonly string[];
  readonly explaining: readonly string[];
}

interface Phrase {
  /** None for a filler. */
  readonly concepts: readonly string[];
  readonly length: number;
}

/** The phrases by their words, as they are written with tone marks or without. */
type Phrases = ReadonlyMap<string, Phrase>;

const toned = phrasesBy(tonedKey);
const plain = phrasesBy(headerKey);

/** The first of two concepts that share a phrase goes before the other, both before a filler. */
function phrasesBy(keyOf: (wording: string) => string): Phrases {
  const phrases = new Map<string, Phrase>();
  for (const [concept, wordings] of [...Object.entries(concepts), ['', fillers] as const]) {
    const own = concept === '' ? [] : concept.split(' ').map((name) => `#${name}`);
    for (const wording of wordings.split(';')) {
      const key = keyOf(wording.replace('%', 'phần trăm'));
      if (!phrases.has(key)) phrases.set(key, { concepts: own, length: key.split(' ').length });
    }
  }
  return phrases;
}

/** The words of all phrases, without tone marks. */
export const phraseWords: readonly string[] = [...plain.keys()].flatMap((key) => key.split(' '));

const longestPhrase = Math.max(...[...toned.values()].map(({ length }) => length));

/** Whether a text has no letter beyond ASCII, so that its tone marks may have been left out. */
export function isUnmarked(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

/** The words of a text by which phrases are looked up. */
export function keyWords(text: string, isPlain: boolean): string[] {
  const spelled = text.replaceAll('%', ' phần trăm ');
  return (isPlain ? headerKey(spelled) : tonedKey(spelled)).split(' ').filter((word) => word !== '');
}

const brackets = /\([^)]*\)?|\[[^\]]*\]?/g;

/**
 * The readings of a heading: one, unless an abbreviation may be several words. `mend` tells what words may be that are misspelt, at most as many
 * as are tried.
 */
export function readHeadingWords(
  text: string,
  isPlain: boolean,
  mend: (word: string) => readonly string[] = () => [],
): HeadingReading[] {
  const bare = text.replace(brackets, ' ');
  const isBare = /[\p{L}%]/u.test(bare);
  const words = keyWords(isBare ? bare : text, isPlain);
  const explaining = isBare ? keyWords((text.match(brackets) ?? []).join(' '), isPlain) : [];
  let spellings = [words];
  for (const [at, word] of words.entries()) {
    const mended = mend(word).slice(0, mostMendings);
    if (mended.length > 0 && spellings.length === 1)
      spellings = mended.map((other) => spellings[0]!.toSpliced(at, 1, other));
  }
  return spellings
    .flatMap((spelling) => spellingsOf(spelling, isPlain))
    .map((spelling) => ({
      words: conceptsOf(spelling, isPlain),
      explaining: conceptsOf(explaining, isPlain),
    }));
}

const mostMendings = 6;

/** The words with each reading of the first abbreviation that has several. */
function spellingsOf(words: string[], isPlain: boolean): string[][] {
  const spelled = isPlain ? plainReadings : tonedReadings;
  const at = words.findIndex((word) => spelled.has(word));
  if (at < 0) return [words];
  return spelled.get(words[at]!)!.map((reading) => words.toSpliced(at, 1, ...reading));
}

const tonedReadings = readingsBy(false);
const plainReadings = readingsBy(true);

function readingsBy(isPlain: boolean): ReadonlyMap<string, string[][]> {
  return new Map(
    Object.entries(readings).map(([abbreviation, spelled]) => [
      keyWords(abbreviation, isPlain)[0]!,
      spelled.split(';').map((reading) => keyWords(reading, isPlain)),
    ]),
  );
}

function conceptsOf(words: readonly string[], isPlain: boolean): string[] {
  const phrases = isPlain ? plain : toned;
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at);
    let phrase: Phrase | undefined;
    for (; length > 0 && !phrase; length--) phrase = phrases.get(words.slice(at, at + length).join(' '));
    for (const word of phrase ? phrase.concepts : [words[at]!])
      if (!/^\d+$/.test(word) && !found.includes(word)) found.push(word);
    at += phrase?.length ?? 1;
  }
  return found;
}
