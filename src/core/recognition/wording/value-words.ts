import type { FieldId } from '../../registers/fields';
import { headerKey } from './header-key';

/** How the values of a field are worded, as `headerKey` reads them, where few other columns hold such. */
const wordedValues: Partial<Record<FieldId, RegExp>> = {
  gender: /^(nam|nu)$/,
  ethnicity:
    /^(kinh|tay|muong|thai|nung|hmong|h mong|mong|dao|hoa|khmer|khome|san diu|san chay|cao lan|tho|gia rai|e de|ba na|cham|hre)$/,
  religion:
    /^(khong|khong theo dao|luong|phat giao|cong giao|thien chua giao|thien chua|tin lanh|cao dai|hoa hao|hoi giao|phat|dao phat)$/,
  education:
    /^(tien s[iy]|thac s[iy]|ths|ts|dai hoc|dh|cao dang|cd|trung cap|tc|so cap|bs ?cki{1,2}|ckii?|bac s[iy] (cki{1,2}|noi tru)|chuyen khoa (i{1,2}|1|2|cap .*)|12 12|10 10|thpt|sau dai hoc|cu nhan)$/,
  bankName:
    /^((ngan hang|nh) .+|(vietcombank|vcb|bidv|agribank|vietinbank|ctg|techcombank|tcb|mb|mbbank|mb bank|acb|vpbank|tpbank|sacombank|shb|hdbank|vib|msb|seabank|lpbank|lienvietpostbank|ocb|eximbank|abbank|pvcombank|namabank|bacabank)( .*)?)$/,
  method: /^(tien mat|chuyen khoan|tm|ck|tm ck|tien mat chuyen khoan|qua ngan hang|qua tai khoan|atm)$/,
  sector:
    /^(khoi )?((trong |ngoai )?nha nuoc|nn|ngoai nn|tu nhan|cong lap|ngoai cong lap|su nghiep|hanh chinh|doanh nghiep|fdi|hcsn)$/,
  round: /^(dot|lan|quy) (\d{1,2}|[ivx]{1,4}|mot|hai|ba)\b.*$/,
  cluster: /^cum( thi dua)?( so)? ?(\d{1,2}|[ivx]{1,4})$/,
  documentKind:
    /^(ke hoach|quyet dinh|cong van|to trinh|bao cao|huong dan|thong bao|nghi quyet|chi thi|quy dinh|quy che|chuong trinh|giay moi|bien ban|thong tu|nghi dinh|luat|ket luan|cong dien)$/,
  rank: /^((hoan thanh )?(xuat sac|tot)( nhiem vu)?|kha|trung binh|yeu|vung manh( xuat sac)?|hoan thanh( nhiem vu)?|khong hoan thanh.*|loai [abcd])$/,
  subUnit: /^(khoa|phong(?! kham)|to|ban|bo phan|cdbp|don nguyen|tram) .+$/,
  citizenIdIssuedAt:
    /^(cuc (canh sat|cs|ccs|truong).*|cuc .*(dkql|qlhc).*|ca(tp)? .+|cong an .+|bo cong an|bca)$/,
  form: /^(bang khen|giay khen|co thi dua|huan chuong|ky niem chuong)\b.*$/,
  conferenceKind: /^(hoi nghi|hn) .+$/,
  fund: /^(quy (?!\d|[ivx]+$).+|vi (bien dao|nguoi ngheo).*)$/,
};

/** Values that are told by their characters. */
const spelledValues: Partial<Record<FieldId, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+\.[a-z.]+$/i,
  phone: /^(0|\+?84)[\s.]?[35789]\d([\s.]?\d){7}$/,
  voucherNo: /^(PC|UNC|PT|CT|GBN|BN)[\s./-]?\d+([/-]\d+)?$/i,
  documentNo: /^\d{1,5}[a-zđ]?(\/\d{4})?\/\p{L}+([-–]\p{L}+)+$/u,
  decisionNo: /^\d{1,5}[a-z]?(\/\d{4})?\/QĐ-\p{L}/iu,
};

/** The fields whose values are told by what they are. */
export const toldFields = [...Object.keys(wordedValues), ...Object.keys(spelledValues)] as readonly FieldId[];

/** Whether the text is worded or spelled as the values of the field are. */
export function readsAsValue(field: FieldId, text: string): boolean {
  return wordedValues[field]?.test(headerKey(text)) ?? spelledValues[field]?.test(text) ?? false;
}
