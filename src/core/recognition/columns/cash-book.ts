import { headerKey } from '../wording/header-key';

/**
 * Whether the headings are of a cash or bank book, which records what came in and what went out (“Ngày | Số phiếu | Diễn giải | Thu | Chi
 * | Tồn”): it is no list of payments, for half of its rows and its balances would count as paid.
 */
export function isCashBook(headings: readonly (readonly string[])[]): boolean {
  const leaves = headings.map((lines) => headerKey(lines.at(-1) ?? ''));
  const has = (words: RegExp) => leaves.some((leaf) => words.test(leaf));
  // “Transaction Type”, “Transaction ID” are a bank's words.
  if (has(/^transaction\b/) && has(/^(type|debit|credit|(running )?balance|transaction type)$/)) return true;
  return (
    has(broughtIn) &&
    has(paidOut) &&
    headings.some((lines) => ofEntries.test(headerKey(lines.join(' ')))) &&
    !headings.some((lines) => ofOthers.test(headerKey(lines.join(' '))))
  );
}

const broughtIn =
  /^(so tien )?(ghi co|thu|so thu|tien thu|thu vao|tong thu|nhap quy|gui vao|no)( vnd| d| dong)?$|^(debits?|deposits?|(money|cash|paid) in)( amount)?$/;
const paidOut =
  /^(so tien )?(ghi no|chi|so chi|tien chi|chi ra|tong chi|xuat quy|rut ra|co)( vnd| d| dong)?$|^(credits?|withdrawals?|(money|cash|paid) out)( amount)?$/;
const ofEntries = /\b(ngay|chung tu|so phieu|dien giai|noi dung|date|description|particulars|details)\b/;
/** Whose money comes in and goes out: a summary per unit or person. */
const ofOthers = /^(ten )?(don vi|cdcs|ho (va )?ten|ho ten|nguoi nhan)\b/;

/** With its tones: “Tống Thu Hà” and “Phan Chi Mai” are people. */
const ofAccount =
  /^\s*(?:[ivx\da-d]{1,4}[.)]\s*)?(?:số dư|dư (?:đầu|cuối)|tồn (?:đầu|cuối|quỹ)|(?:tổng(?: số)?|phần|cộng) (?:thu|chi)|(?:thu|chi) (?:từ|trong (?:kỳ|năm|quý|tháng)))(?!\p{L})/iu;

/** “Số dư đầu kỳ”, “Tổng thu”, “Tổng chi”, “Số dư cuối kỳ”: so many rows of them make an account. */
const fewestOfAccount = 3;

/** Whether the rows, by what they say first, are an account of what came in, went out and is left: no list of payments either. */
export function isAccount(labels: Iterable<string>): boolean {
  let found = 0;
  for (const label of labels)
    if (ofAccount.test(label.normalize('NFC').replace(/\s+/g, ' ')) && ++found === fewestOfAccount)
      return true;
  return false;
}

/** “Thu”, “Tồn” beside “Chi” beneath “Số tiền”: no second part of what was paid. */
export function isNotPaid(leaf: string): boolean {
  const key = headerKey(leaf);
  return broughtIn.test(key) || /^(ton( quy| cuoi| cuoi ky)?|so du|du|con( lai| ton)?)$/.test(key);
}
