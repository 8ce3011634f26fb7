import { headerKey } from './header-key';

/** What a giver's name stands between: “Số tiền hỗ trợ của LĐLĐ TP (đồng)”. */
const before =
  /^(?:(?:so tien|tien|kinh phi|nguon|von|quy|muc|phan|ho tro|tro cap|qua|chi|tang|thuong|trich|cua|tu|do)(?: |$))+/;
const behind =
  /(?:(?:^| )(?:ho tro|tro cap|chi|tang|thuong|cap|duyet|dong gop|trao|(?:nghin|ngan|trieu|tr|1 ?000)? ?(?:dong|d|vnd|vn d)))+$/;

const unions =
  'ldld|lien doan lao dong|tld|tldldvn|tong lien doan|cdyt|cdn|cdcs|cdv|cd|cong doan|cap tren|cap co so';
const where =
  'lao dong|tp|t p|thanh pho|hn|ha noi|tinh|quan|huyen|thi xa|xa|phuong|nganh|y te|yt|vien chuc|khoi|co so|vn|viet nam|cap tren|dia phuong|truc tiep|benh vien|bv|don vi|so';
const others =
  'mai am(?: cong doan| cd)?|(?:xa hoi|tu thien)(?: (?:tu thien|hoa|cong doan))?|xhh|ttxh|vi nguoi ngheo|tam long vang|chuyen mon|chinh quyen|(?:ngan sach|ns)(?: (?:nha nuoc|tp|thanh pho|tinh|huyen|xa))?|nsnn|nha tai tro|tai tro|doanh nghiep|ngan hang|manh thuong quan|mtq|phuc loi|don vi';
const giver = new RegExp(`^(?:(?:${unions})(?: (?:${where}))*|${others})$`);

/** Whom a heading of money names: `ldld tp` of “Nguồn LĐLĐ TP”, `mai am` of “Quỹ Mái ấm”; null where it names no giver, or says more. */
export function giverOf(line: string): string | null {
  const key = headerKey(line);
  const name = key.replace(behind, '').replace(before, '').trim();
  return giver.test(name) ? name : null;
}
