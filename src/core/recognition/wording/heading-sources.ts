import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldKind } from '../../registers/register';
import { headerKey } from './header-key';
import { exactGuesses, innerGuesses, isWording } from './header-lookup';
import { beginsLow } from '../header/header-reader';
import { likeGuesses, tellsOthers } from './heading-likeness';
import { saysGiver, saysOwnMoney } from './heading-text';
import type { FieldGuess } from './wordings';

/** Columns of an office that share words with our fields and are none of them. */
const falseFriends: readonly RegExp[] = [
  // The Youth Union's and health insurance's: “Ngày vào Đoàn TN”, “Số thẻ BHYT”.
  /\b(doan tn\w*|tncs|doan thanh nien|chi doan|(?<!bhxh )bhyt|bao hiem y te)\b/,
  // Units of measure, not of the union.
  /^(don vi tinh|dvt|dv tinh)\b/,
  // Numbers of staff, of tax and of files; years of service.
  /^(ma so thue|mst|ma (so )?(nv|nhan vien|cb|can bo|hs|ho so)|so nam (cong tac|lam viec|cong hien)|tham nien)\b/,
  // Points added and taken off.
  /^(so )?diem (thuong|cong them|cong thuong|bi tru|tru)\b/,
  // What grew or shrank, and by how much: “Tăng (+), giảm (−)”.
  /^(so )?(tang giam|chenh lech)( (so voi|trong|cuoi|dau|ky|nam|quy|thang|cung|truoc|doan vien|\d+))*$/,
  // The same months of last year, there to compare with.
  /\bcung ky\b/,
  // A part of the year and nothing more: “Quý I”, “6 tháng đầu năm” beside “Cả năm”.
  /^((quy|thang) (i{1,3}|iv|\d{1,2})|\d thang( (dau|cuoi) nam)?)( nam 20\d\d| 20\d\d)?$/,
  // Pay, marriage and days of other matters: “Hệ số lương”, “Ngày vào ngành”, “Ngày cập nhật”.
  /\b(he so|hon nhan|vao (nghe|nganh|lam|bien che|co quan)|nhap lieu|nhap so lieu|cap nhat|sinh nhat|tuoi nghe)\b/,
  // Licences to practise: “Ngày cấp chứng chỉ hành nghề”.
  /^(ngay|so|noi)\b.*\b(chung chi|cchn|giay phep|hanh nghe)\b|^(ngay|so|noi)( cap)? (van )?bang\b(?! khen)/,
  // What one was honoured with before: “Đã được khen (số QĐ, năm)”.
  /^(da (duoc )?(khen|tang)|(cac )?(danh hieu|hinh thuc khen( thuong)?) da (duoc |dat)|thanh tich khen thuong)\b/,
  // What an idea brings in: “Giá trị làm lợi”.
  /\b(lam loi|tiet kiem duoc)\b/,
  // What a house is worth, whoever paid for it.
  /^(tong )?((tri gia|gia tri|muc dau tu|von dau tu)\b.*\b(nha|cong trinh)|muc dau tu|von dau tu)$/,
  // How many are of an age: “Số cháu từ 6 đến 15 tuổi”.
  /^(?!.*\b(ten|sinh)\b).*\b\d+ tuoi\b/,
  // When one was elected: “Tham gia BCH từ năm”.
  /\b(tham gia|vao|bau vao|trung cu) (bch|ban chap hanh|btv|ban thuong vu|ubkt|cap uy)\b/,
  // When one fell ill, and for how long.
  /^(ngay|thoi gian|thoi diem) (phat hien|(bi )?(nhiem|mac)|duong tinh|(nhap|vao|ra|xuat) vien|khoi benh)\b|^(tong )?so ngay (dieu tri|nam vien|nghi|om|cach ly)\b/,
  // When one retires.
  /^(ngay|thoi gian|thoi diem|nam|thang)\b.*\bnghi (huu|che do|viec|cong tac)\b/,
  // What pay insurance is reckoned from: “Lương đóng BHXH”.
  /^((tien|muc|tong|quy) )?luong (dong|tinh|tham gia|trich nop) (bh|bao hiem)/,
  // What insurance a person takes part in.
  /^(tham gia|dong) (bhxh|bhtn|bao hiem)\b/,
  // Exams: “Ca thi”, “Phòng thi”.
  /^(ca|mon|phong|dot|ngay) thi\b(?! dua)/,
  // Codes of banks and their branches.
  /\b(routing|swift|iban|citad|sort code|branch code|ma (ngan hang|nh|chi nhanh))\b/,
  // Days of an English timesheet: “Sat 6”.
  /^(mon|tue|wed|thu|fri|sat|sun) \d{1,2}$/,
];

/** Who was called to a meeting need not have come: “Số đại biểu triệu tập”. */
const summoned = /^(?!.*\b(thanh phan|doi tuong)\b).*\b(trieu tap|duoc moi|giay moi|invited|summoned)\b/;

/** Whether a heading counts those called to a meeting. */
export function countsSummoned(heading: string): boolean {
  return summoned.test(headerKey(heading));
}

/** What a heading says whatever the register. */
export interface Heading {
  readonly whole: string;
  readonly isFalseFriend: boolean;
  /** Of a heading that ends in a year, its words without it. */
  readonly dated: { readonly words: string; readonly year: number } | null;
  readonly sources: readonly HeadingSource[];
  readonly likeSources: readonly HeadingSource[];
  /** Kinds of which its last line speaks. */
  readonly kindsByWords: readonly FieldKind[];
  /** Most of its last line stands in none of our wordings. */
  readonly tellsOthers: boolean;
}

/** How headings of a kind begin, whatever follows: “Ngày chuyển tiền”, “Số học viên dự”, “Tổng kinh phí tổ chức”. */
const kindWords: readonly (readonly [FieldKind, RegExp])[] = [
  ['date', /^(ngay|thoi gian|date)\b|\b(date|on)$/],
  ['money', /\b(tien|kinh phi|chi phi|tri gia)\b/],
  ['tick', /^(da|chua)\b|\bchua$/],
  ['count', /^(so|tong so|so luong)\b(?!.*\b(tien|qd|hieu|ky hieu|the|the bhyt|van ban|luong)\b)/],
];

/** Every register asks anew. */
const knownHeadings = new WeakMap<readonly string[], Heading>();

/** Reads the lines of a heading. */
export function headingOf(lines: readonly string[]): Heading {
  let heading = knownHeadings.get(lines);
  if (!heading) {
    const whole = lines.join(' ');
    const key = headerKey(lines[lines.length - 1]!);
    heading = {
      whole,
      isFalseFriend:
        countsSummoned(whole) ||
        saysOwnMoney(lines[lines.length - 1]!) ||
        falseFriends.some((words) => words.test(headerKey(whole))),
      dated: datedHeading(lines),
      sources: headingSources(lines),
      likeSources: likeSourcesOf(lines),
      kindsByWords: kindWords.flatMap(([kind, words]) => (words.test(key) ? [kind] : [])),
      tellsOthers: tellsOthers(lines[lines.length - 1]!),
    };
    knownHeadings.set(lines, heading);
  }
  return heading;
}

/** The year at the end of a line, of one over several columns as well: “Tết 2025” over “Số suất” and “Số tiền”. */
function datedHeading(lines: readonly string[]): Heading['dated'] {
  const keys = lines.map(headerKey);
  for (const [index, key] of keys.entries()) {
    // “Có đến 31/12/2024” opens what “Có đến 31/12/2025” closes.
    const found = /^(?!.*\b\d{1,2} \d{1,2} 20\d\d$)(.*\D)?\s*(20\d\d)$/.exec(key);
    if (!found || (found[1] === undefined && keys.length === 1)) continue;
    const others = keys.filter((_, at) => at !== index);
    return { words: [found[1] ?? '', ...others].join(' '), year: Number(found[2]) };
  }
  return null;
}

/** A text, the fields that it may mean, and how much it counts. */
export type HeadingSource = readonly [text: string, guesses: readonly FieldGuess[], factor: number];

/** What the lines of a heading may mean: all of them, the last alone, the last with the one over it. */
function headingSources(lines: readonly string[]): HeadingSource[] {
  const whole = lines.join(' ');
  const child = lines[lines.length - 1]!;
  const given: HeadingSource = [whole, saysGiver(child) ? exactGuesses('Hỗ trợ') : [], 0.95];
  if (lines.length === 1) return [[whole, exactGuesses(whole), 1], [child, innerGuesses(child), 0.95], given];
  const parents = lines.slice(0, -1).reverse();
  const sources: HeadingSource[] = [[whole, exactGuesses(whole), 1], given];
  for (const parent of parents)
    for (const part of partsOf(parent)) sources.push([whole, exactGuesses(`${part} ${child}`), 0.99]);
  // “Chức vụ” over “Công đoàn” is no union.
  const isTold = sources.some(([, guesses]) => guesses.some(({ strength }) => strength >= 1));
  const isGeneric = genericChild.test(headerKey(child));
  const over = parents.find((parent) => exactGuesses(parent).some(({ strength }) => strength >= 1));
  const isLeaning = isTold || (isGeneric && over !== undefined);
  // “Họ tên” beneath “Chủ tịch công đoàn” names that person, and nobody of the list.
  const person = nameChild.test(headerKey(child)) ? parents.flatMap(otherPersons) : [];
  if (person.length > 0) return [...sources, [whole, person, 0.97]];
  // “Mã | Tên” beneath “Ngân hàng” name the bank.
  const thing = headerKey(child) === 'ten' ? parents.flatMap(namesOfThings) : [];
  if (thing.length > 0) return [...sources, [whole, thing, 0.99]];
  sources.push([child, exactGuesses(child), isLeaning ? 0.6 : isGeneric ? 0.9 : 0.96]);
  for (const parent of parents) {
    // “Ngày | Tháng | Năm” beneath “Ngày, tháng, năm sinh”.
    if (headerKey(child) === 'nam' && /\bnam sinh\b/.test(headerKey(parent)))
      sources.push([whole, exactGuesses('Năm sinh'), 0.97]);
    // “Cộng” over quarters is all that the heading over them speaks of.
    if (sumChild.test(headerKey(child))) sources.push([whole, exactGuesses(parent), 0.75]);
    const joined = withoutRepeats(`${child} ${parent}`);
    sources.push([whole, exactGuesses(joined), 0.99]);
    if (isGeneric) sources.push([whole, innerGuesses(joined), 1.05]);
    if (numberChild.test(headerKey(child))) {
      const numbers = exactGuesses(parent).filter(
        ({ field, strength }) => strength >= 1 && fieldCatalogue[field].kind === 'id',
      );
      sources.push([whole, numbers, 0.97]);
    }
  }
  // A heading over several columns speaks for them where their own says nothing, and of what it surely means only; “Mức hỗ trợ” over funds is what
  // each gives, no rate.
  if (sources.every(([, guesses]) => guesses.length === 0)) {
    // “Tổng cộng” over “CN” and “TT” does not say what it is the sum of.
    for (const parent of (over === undefined ? parents : [over]).filter(saysMoreThanSum))
      sources.push([parent, exactGuesses(parent).filter(isSureOrAmount), over === undefined ? 0.7 : 0.6]);
  }
  sources.push([child, innerGuesses(child), 0.95]);
  // “Họ tên đoàn” above “viên, NLĐ”: one wording over two rows, and more than we know of it.
  if (beginsLow(child) && sources.every(([, guesses]) => guesses.length === 0))
    sources.push([whole, innerGuesses(whole), 0.9]);
  return sources;
}

/** What the words of a heading are like; none where it is a wording that we know. */
function likeSourcesOf(lines: readonly string[]): HeadingSource[] {
  const whole = lines.join(' ');
  const child = lines[lines.length - 1]!;
  if (isWording(child) && !genericChild.test(headerKey(child))) return [];
  if (lines.length === 1) return [[whole, likeGuesses(whole), 0.95]];
  return [
    ...(lines.slice(0, -1).every(saysMoreThanSum) ? [[whole, likeGuesses(whole), 0.95] as const] : []),
    [child, likeGuesses(child), genericChild.test(headerKey(child)) ? 0.7 : 0.9],
  ];
}

/** Persons other than those that a list is of whom a heading surely means: the chair of a unit, a guardian. */
function otherPersons(heading: string): FieldGuess[] {
  return exactGuesses(heading).filter(
    ({ field, strength }) => strength >= 1 && field !== 'fullName' && fieldCatalogue[field].kind === 'name',
  );
}

/** Things that have names of their own whose names a heading surely means. */
function namesOfThings(heading: string): FieldGuess[] {
  return exactGuesses(`Tên ${heading}`).filter(
    ({ field, strength }) => strength >= 1 && fieldCatalogue[field].kind !== 'name',
  );
}

function isSureOrAmount({ field, strength }: FieldGuess): boolean {
  return strength >= 1 || field === 'amount';
}

/** Words that mean nothing without the heading over them. */
const genericChild =
  /^(so|so the|ma so|ma|so hieu|ngay|ngay thang|ngay ky|thoi gian|chi tieu|ke hoach|thuc hien|ket qua|giao|dat|kh|ct|th|kq)$/;
const nameChild = /^(ho (va )?ten|ten)$/;
const sumChild = /^(cong|tong|tong so|tong cong)$/;
const numberChild = /^(so|so the|ma so|ma|so hieu)$/;

/** “Tổng cộng” by itself may be the sum of anything. */
export function saysMoreThanSum(heading: string): boolean {
  return !sumChild.test(headerKey(heading));
}

/** “Chức vụ, đơn vị công tác” speaks of two things, “Chức vụ hiện nay” and “Kết quả 6 tháng” of one with words more. */
function partsOf(parent: string): string[] {
  return parent
    .normalize('NFC')
    .replace(/\n(?=[\p{Ll}\d])/gu, ' ')
    .split(/[,;/&\n]|\s(?:và|-|–)\s/u)
    .map((part) =>
      part
        .replace(/\s+(?:hiện (?:nay|tại)|đang (?:giữ|đảm nhiệm)|đương nhiệm)\s*$/iu, '')
        .replace(/\s+(?:\d{1,2}\s+th[aá]ng(?:\s.*)?|qu[yý]\s+(?:[ivx]+|\d)(?:\s.*)?|n[aă]m\s+\d{4})$/iu, '')
        .trim(),
    )
    .filter((part) => part !== '' && part !== parent.trim());
}

/** “Số thẻ Thẻ căn cước” → “Số thẻ căn cước”. */
function withoutRepeats(text: string): string {
  const words = text.split(/\s+/);
  return words
    .filter((word, index) => index === 0 || headerKey(word) !== headerKey(words[index - 1]!))
    .join(' ');
}
