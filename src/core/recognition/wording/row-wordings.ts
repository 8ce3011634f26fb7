import type { CellValue } from '../../sheet/grid';
import { familyNames } from '../../vietnamese/family-names';
import { headerKey } from './header-key';

/** “(A+B+C)”, “I + II”: a sum over parts. */
export const severalParts =
  /\(?(?<![\p{L}\d])(?:[A-H]|[IVX]{1,4}|\d)(?:\s*\+\s*(?:[A-H]|[IVX]{1,4}|\d))+(?![\p{L}\d])\)?/u;

/** “Tổng điểm của mỗi tiêu chí sau khi cộng và trừ thì không được cao hơn 105 điểm” says how it is done. */
function isSentence(text: string): boolean {
  return text.length > 50 && /\s(?:thì|nếu|không được)\s/iu.test(text.normalize('NFC'));
}

/** “Tổng cộng”, “Cộng Tổ Nội: 12 đoàn viên”, “TỔNG CỘNG: 245”; not “Tổng Thị Hoa”, “Cống Văn An”, “Công ty …”. */
export function totalKindOf(text: string): 'subtotal' | 'total' | null {
  // Nearly all names are told here, by their first letters; “æ” and “é” are TCVN3's ổ and ộ.
  if (
    !/^\s*(?:[ivx]+[.)]?\s+|[a-z\d][.)]\s*)?(?:t[oôổæ]|ti[eể]u|trang\s|c[oôộé]|ca\u0309?\s+n|cả\s+n|s|g|m|l|chuy)/iu.test(
      text,
    )
  )
    return null;
  // Folded, the family Tống reads like a sum: “Tống Thu Hà”.
  if (/^\s*tống\s/iu.test(text.normalize('NFC')) || isSentence(text)) return null;
  // Below headings in Unicode, too: no other word of Vietnamese is spelled so.
  const read = /[æåéä]/i.test(text)
    ? text.replace(/^(\s*t)(?:æ|oå)(?=ng)/i, '$1ổ').replace(/(^\s*|\s)c(?:é|oä)(?=ng)/i, '$1cộ')
    : text;
  const key = headerKey(read).replace(/^([ivx]+|[a-z]|\d+) (?=(tong|cong)\b)/, '');
  if (
    /^(cong hoa|cong tac|cong ty|cong doan|cong an|cong nhan|cong chuc|cong nghe|cong trinh|cong dong|tong (cong ty|cuc|hoi|lien doan|lanh su|giam doc|bi thu|bien tap|thu ky|kho|dai ly|tram))\b/.test(
      key,
    )
  )
    return null;
  if (/^tong ([a-h]|[ivx]+|\d)\b/.test(key) && severalParts.test(read)) return 'total';
  if (
    /^(tong( (cong|so|tien|kinh phi|chi|thu|gia tri|hop|toan|cac|don vi|benh vien|bv|bvdk|trung tam|tt|ttyt|khoi|khoa|phong|cum|to|muc|phan|nhom|nguoi|doan vien|diem|cuoi|(dot|lan|ky|quy|thang|tuan|trang) ([ivx]+|\d+|nay)|i+|\d+).*)?|grand total.*|totals?( \d.*)?|totals? (project|spent|costs?|exp|expenses?|expenditure|budget|income|revenue|amount|paid|payable|received|receipts|payments?|donations?|contributions?|collected|raised)\b.*)$/.test(
      key,
    )
  ) {
    return /^tong (don vi|benh vien|bv|bvdk|trung tam|tt|ttyt|khoi|khoa|phong|cum|to|muc|phan|nhom|dot|lan|ky|quy|thang|tuan|trang|i+)\b/.test(
      key,
    )
      ? 'subtotal'
      : 'total';
  }
  if (
    /^toan (nganh( y te)?( (tp )?ha noi)?|cum( thi dua)?( so \d+)?|khoi|he thong|don vi|thanh pho|benh vien)$/.test(
      key,
    )
  )
    return 'total';
  // Below months, quarters or halves of one.
  if (/^ca nam( (nay|20\d\d))?$/.test(key)) return 'total';
  // Nobody is called Tổng.
  if (/^\s*T(?:ổng|ỔNG)\s/u.test(read.normalize('NFC'))) return 'total';
  if (
    /^((sub ?total|tieu cong|cong tieu muc)( .*)?|cong|(cong trang|(cong |so )?mang sang|chuyen sang trang|(cong )?chuyen trang|(so )?trang truoc (mang|chuyen) sang|luy ke)\b.*)$/.test(
      key,
    )
  )
    return 'subtotal';
  if (/^(?:[ivx]+[.)]\s*)?cộng(?=[\s:.,(]|$)/i.test(read.normalize('NFC').trim())) return 'subtotal';
  return /^cong (to|khoa|phong|bv|benh vien|tt|trung tam|ttyt|don vi|muc|phan|nhom|khoi|cum|tieu chuan|tieu chi|quy|i+v?|vi*|[abc]|\d+)\b/.test(
    key,
  )
    ? 'subtotal'
    : null;
}

/**
 * “Bằng chữ: …”, “Hà Nội, ngày … tháng … năm …”, “Người lập biểu”, “TM. BAN …”, “Nơi nhận:”, “Prepared by”, an export's
 * “Số dòng = 12”: the table has ended.
 */
export function endsTable(text: string): boolean {
  const key = headerKey(text);
  // “(Kèm theo Quyết định số … ngày … tháng … năm …)” stands below a title.
  if (/^(kem theo|ban hanh)\b/.test(key)) return false;
  return (
    saysAmountInWords(key) ||
    /\bngay\b.*\bthang\b.*\bnam\b(?! sinh)/.test(key) ||
    /^so (dong|ban ghi) \d+$|^(in words|amount in words)\b|^(prepared|checked|approved|reviewed|certified|verified|signed|received) by\b/.test(
      key,
    ) ||
    /^(nguoi lap|lap bieu|lap bang|ke toan|thu quy|chu tich|pho chu tich|t m|tm|thu truong|truong ban|noi nhan|lanh dao|giam doc|nguoi nhan tien|k t|kt|tl|ban chap hanh|bch|ban thuong vu|nguoi kiem tra|nguoi duyet|dai dien|xac nhan|phu trach|nguoi phu trach|nguoi bao cao|nguoi chi tien|ky ghi ro|ky ho ten|ky ten)\b/.test(
      key,
    )
  );
}

/** “Trưởng khoa”, “Tổ trưởng công đoàn” and nothing else in its row: whoever signs, as many records have such a post beside a name. */
export function signsAlone(text: string): boolean {
  return /^((truong|pho) (khoa|phong|tram|bo phan)|to truong|dieu duong truong)( cong doan| cd| to cong doan)?$/.test(
    headerKey(text),
  );
}

/** “(Viết bằng chữ, “Tổng số tiền: Bốn triệu hai trăm nghìn đồng”; of a key. */
export function saysAmountInWords(key: string): boolean {
  return (
    /\bbang chu\b/.test(key) ||
    /^(tong( so)?( cong)?( so)? tien|tong cong|so tien|cong)\b\D*\b(tram|nghin|ngan|trieu|ty|ti)\b\D*\bdong( chan)?$/.test(
      key,
    )
  );
}

/** “Ghi chú: …”, “* Lưu ý”: may close a table, or stand inside it. */
export function isNote(text: string): boolean {
  return (
    /^\s*\*/.test(text) ||
    /^trang (so )?\d+( \d+)?$/.test(headerKey(text)) ||
    /^(ghi chu|luu y|chu thich|nb|note|danh sach ((nay|tren) )?(gom|co)|an dinh|giai thich)\b/.test(
      headerKey(text),
    )
  );
}

/** The nation and its motto, or a form's number: the head of a document, which may begin below another list. */
export function isOfHead(text: string): boolean {
  return (
    text.length > 8 && /^(cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|mau so \w)/.test(headerKey(text))
  );
}

/** “II”, “IV.”: the number of a part. */
export function isNumeral(value: CellValue | undefined): boolean {
  return typeof value === 'string' && /^\s*(?=[IVXL])(?:XL|L)?[IVX]{0,7}\s*[.)]?\s*$/.test(value);
}

/** “Bảng …”, “Danh sách …”, or capitals throughout. */
export function isWordedAsTitle(text: string): boolean {
  return (
    /^(danh sach|bang|bieu|tong hop|phu luc|ket qua)\b/.test(headerKey(text)) || /^[^\p{Ll}]{8,}$/u.test(text)
  );
}

/**
 * Surnames that read like headings without their marks: Trương (trường), Tô (tổ), Phan (phần), Viên (viện), Bàn (ban); of any first
 * word, what has “Thị” behind it is a woman (“thị xã” is a place).
 */
const beginsWithSurname =
  /^(?:(?:trương|tô|phan|viên(?! chức)|bàn(?! giao))\s+\p{L}{2}|\p{L}{2,6}\s+thị\s+(?!\s|(?:xã|trấn|giác)(?:\s|$)))/iu;

/** Names of organisations, as unions of hospitals write them. */
export function looksLikeUnit(text: string): boolean {
  return (
    !beginsWithSurname.test(stripNumeral(text)) &&
    /^(cdcs |cong doan( co so| cs)? |don vi )?(benh vien|bv|bvdk|trung tam|ttyt|tt |cong ty|cty|truong|chi cuc|van phong(?! pham)|phong kham|pkdk|so y te|vien |nha ho sinh|cdc |to chuc|quy |ban quan ly|hoi |nha thuoc|tram y te|tyt|cong doan|cdcs|medlatec)/.test(
      `${headerKey(stripNumeral(text))} `,
    ) &&
    !/^(truong (khoa|phong|ban)|cong doan vien)\b/.test(headerKey(text))
  );
}

/** “Nguyễn Văn An”, “NGUYỄN VĂN AN”; not “Ghi đầy đủ, có dấu”. */
export function readsLikePerson(text: string): boolean {
  const words = text.normalize('NFC').trim().split(/\s+/);
  return (
    words.length >= 2 && words.length <= 7 && words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word))
  );
}

/** A person's name that begins with a frequent family's, typed with tone marks or without. */
export function beginsWithFamily(text: string): boolean {
  return readsLikePerson(text) && familyKeys.has(headerKey(text.trim().split(/\s/)[0]!));
}

const familyKeys: ReadonlySet<string> = new Set([...familyNames].map(headerKey));

/** Headings that gather rows without being a unit: “Khối ngoài nhà nước”, “Khoa Nội”, “Tổ công đoàn 2”; not “Điện nước”, “Cập nhật”, which read like “Diện …”, “Cấp …”. */
export function looksLikeGroup(text: string): boolean {
  const heading = stripNumeral(text);
  if (beginsWithSurname.test(heading) || /^(?:điện|cập)\s/iu.test(heading)) return false;
  const key = headerKey(heading);
  // “Tổ”, “TO” alone names none.
  if (!key.includes(' ')) return bareKind.test(key);
  return (
    bareKind.test(key) ||
    /^(khoi|cum|khoa|phong(?! (?:kham|trao))|to(?! chuc)|to cd|to cong doan|bo phan|nhom|doi tuong|muc|phan|dien|dot|loai|tap the|ca nhan|doan vien|con|nguon|cap|tieu chuan|cdbp|lien khoa|ban)(?=[ \d])/.test(
      `${key} `,
    )
  );
}

/** What units and donors are, and quarters, without a name: “Bệnh viện”, “Các trung tâm y tế”, “Doanh nghiệp”, “Quý II”. */
const bareKind =
  /^(cac |he |tuyen )?(benh vien|benh vien (da khoa|chuyen khoa)|bv|trung tam|trung tam y te|ttyt|phong kham|phong kham da khoa|cong ty|doanh nghiep|to chuc|chi cuc|truong|co quan|van phong|don vi|don vi su nghiep|don vi truc thuoc|ngoai nha nuoc|nha nuoc)$|^quy (i{1,3}|iv|[1-4])( nam \d{4}| \d{4})?$|^thang \d{1,2}( nam \d{4}| \d{4})?$/;

/** The unit that a heading names, without its numeral, label and head count; null where it names a group. */
export function unitOfHeading(text: string): string | null {
  if (looksLikeGroup(text) || !looksLikeUnit(text)) return null;
  const name = stripNumeral(text)
    .replace(/\s*[([:]\s*\d[^)\]]*[)\]]?\s*$/u, '')
    .replace(/\s+[-–—]\s*\d+\s*(?:người|đoàn viên|ĐV|suất|trường hợp|đ\/c|đồng chí|NLĐ|CBVC)?\s*$/iu, '')
    .replace(/^(đơn vị|CĐCS|công đoàn cơ sở|công đoàn)\s*:?\s+/iu, '')
    .replace(/[:;,.\s]+$/u, '')
    .trim();
  return name === '' ? null : name;
}

/** “II. Bệnh viện …” → “Bệnh viện …”. */
export function stripNumeral(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\s*([IVXLC]{1,8}|[A-Za-z]|\d{1,3})\s*[.):/\-–]+\s*/u, '')
    .replace(/^\s*[-+*•]\s*/u, '')
    .trim();
}

/** “Điểm cộng”, “Điểm trừ” below the criteria: they belong to none of the parts, and have no number of their own. */
export function saysExtraPoints(label: string): boolean {
  return /^diem (cong|thuong|tru)\b/.test(headerKey(label));
}

/**
 * Whether a label says which figure of all rows stands beside it: of the whole list (“MAXIMUM”, “Cao nhất”), or below its sum or a gap alone
 * (“Trung bình” may be a rank, “Tỷ lệ %” a line of statistics).
 */
export function saysFigureOfAll(label: string, isBelowSum: boolean): boolean {
  // Nearly all labels are told here, by their first letters.
  if (!/^\s*(?:max|min|high|low|av|me|per|cao|th|l|nh|tr|b|t|[đd]i)/iu.test(label)) return false;
  const key = headerKey(label);
  return (
    /^(max|min|maximum|minimum|highest|lowest|cao nhat|thap nhat|lon nhat|nho nhat|diem trung binh( chung)?|trung binh chung)$/.test(
      key,
    ) ||
    (isBelowSum &&
      /^(avg|mean|median|percent|percentage|trung binh|binh quan|(ty|ti) le|(average|maximum|minimum|highest|lowest)( .*)?)$/.test(
        key,
      ))
  );
}
