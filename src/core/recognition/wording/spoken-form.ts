/**
 * How a header's key is read aloud: abbreviations in full, words that add nothing left out, one word for several.
 *
 * “so ttr” → “so to trinh”, “ngay thang nam ban hanh” → “ngay ban hanh”, “cdcs truc thuoc” → “cdcs”. “ĐV”, “CV” and “DT” may be
 * several words and are left as they are, save where their neighbours tell (“so dv”).
 */
export function spokenForm(key: string): string {
  let spoken = ` ${key.replace(/ /g, '  ')} `;
  for (const [written, read] of readings) spoken = spoken.replace(written, read);
  return spoken.replace(/\s+/g, ' ').trim();
}

/** In this order; single words are padded by two blanks, so that neighbours are both seen. */
const readings: readonly (readonly [RegExp, string])[] = [
  [/ (?:s {2}t {2}t|s {2}tt|tt {2}so|so {2}thu {2}tu|thu {2}tu) /g, ' stt '],
  [/ (?:c {2}vu|chvu|ch {2}vu) /g, ' chuc vu '],
  [/ (?:c {2}danh|cdanh) /g, ' chuc danh '],
  [/ (?:d {2}thoai|dthoai|di {2}dong) /g, ' dien thoai '],
  [/ (?:t {2}gian|tgian|tg(?= {2}\w)|thoi {2}diem) /g, ' thoi  gian '],
  [/ d {2}vi /g, ' don vi '],
  [/ (?:so {2}luong|tong {2}so|ts|sl) (?= \w)/g, ' so '],
  [/ (so {1,2}|ma {1,2}|the {1,2})dv /g, ' $1doan vien '],
  [/ dv (?= (?:nu|moi|cd|cong|duoc|co|tham|ket) )/g, ' doan vien '],
  [/^ ((?:th|kq|ket {2}qua|thuc {2}hien) {1,2})dv $/, ' $1doan  vien '],
  [/ (?:dvcd|doan {2}vien {1,2}cong {2}doan|doan {2}vien {2}cd) /g, ' doan vien '],
  [/ cdcs /g, ' cong  doan  co  so '],
  [/ cd /g, ' cong  doan '],
  [/ ttr /g, ' to trinh '],
  [/^ (?:kh|ct|ke {2}hoach) (?= \w)/, ' chi  tieu '],
  [/^ (?:th|kq|ket {2}qua) (?= (?:cong|thanh|phat|doan) )/, ' thuc  hien '],
  [/ (?:thanh {2}lap {2}moi|moi {2}thanh {2}lap) /g, ' thanh lap '],
  [/ hv /g, ' hoc vien '],
  [/ kp /g, ' kinh phi '],
  [/ qd /g, ' quyet dinh '],
  [/ (?:nh|ngan {2}hang) /g, ' ngan hang '],
  [/ hn /g, ' hoi nghi '],
  [/ vb /g, ' van ban '],
  [/ kt /g, ' khen thuong '],
  [/ (?:db|dai {2}bieu) /g, ' dai bieu '],
  [/ (?:cmnd|cmtnd|cmt|cancuoc) /g, ' cmnd '],
  [/ (?:bi {2}thu|dong {2}chi|d {2}c|dc) (?= \w)/g, ' '],
  [/ ti {2}le /g, ' ty le '],
  [/ cm (?= nghiep|$)/g, ' chuyen mon '],
  [/ trinh {2}do {2}dao {2}tao (?= \w)/g, ' trinh  do '],
  [/ li {2}do /g, ' ly do '],
  [/ (?:ngay {2}thang {2}nam|ngay {2}thang|ngay {2}nam|ngay {2}gio|thoi {2}gian) /g, ' ngay '],
  [/ (?:cac|cua|va|la|truc {2}thuoc|neu {2}co|cu {2}the|vnd|dong|nguoi {2}duoc) (?= \w)/g, ' '],
  [/ (?:nam {2})?(?:19|20)\d\d $/, ' '],
  [/ (?:\d {2}thang(?: {2}dau {2}nam)?|trong {2}(?:ky|thang|quy|nam)) $/, ' '],
  [/ (?:truc {2}thuoc|neu {2}co|cu {2}the|khac|x) $/g, ' '],
];
