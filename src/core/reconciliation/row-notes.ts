import type { CellValue } from '../sheet/grid';
import { readMoney } from '../sheet/read-number';
import { foldText } from '../vietnamese/fold';
import { inUnicode } from '../vietnamese/legacy-encodings';
import { readTick } from '../vietnamese/tick';

/** What came back of a payment: đồng, all of it, nothing, or words that say no figure. */
export type ReturnedReading = number | 'all' | 'nothing' | 'unreadable';

/**
 * Reads a cell of a column “Hoàn quỹ”: an amount, a tick or a word.
 *
 * A number under 1,000 is a tick (“1”), for no office pays back less than a thousand đồng; a table's scale counts first.
 */
export function readReturnedCell(value: CellValue, scale: number): ReturnedReading {
  if (value === '' || value === false) return 'nothing';
  if (typeof value === 'number') {
    const amount = Math.abs(value) * scale;
    return amount === 0 ? 'nothing' : amount < 1000 ? 'all' : amount;
  }
  const tick = readTick(value);
  if (tick === 'ticked') return 'all';
  if (tick === 'clear') return 'nothing';
  const money = readMoney(value);
  if (money.kind === 'text-number') return Math.abs(money.value) * (money.namesUnit ? 1 : scale);
  if (money.kind === 'dash' || money.kind === 'empty') return 'nothing';
  const text = foldText(inUnicode(String(value)));
  if (/^(khong|chua|ko)\b/.test(text)) return 'nothing';
  if (/\b(mot phan|1 phan|mot nua|1 nua)\b/.test(text)) return 'unreadable';
  const noted = returnedInNote(text);
  if (noted !== 'nothing') return noted;
  return /\d{4}/.test(text) && !/\d{1,2}[/.-]\d{1,2}/.test(text) ? 'unreadable' : 'all';
}

/** “Hoàn quỹ”, “đã trả lại”, “nộp lại quỹ 200.000”; not “chưa hoàn”, “chi trả lại”, “không phải hoàn”. */
const returnedWords =
  /\b(?:hoan (?:lai |tra |nhap |nop |ve |tien )*quy|hoan tra|hoan lai|hoan nhap|hoan ung|tra (?:lai|ve)(?: tien| cho)? quy|tra lai|tra quy|nop (?:lai|tra|ve)|nop quy|thu hoi|da hoan|hoan tien)\b/;

/** Reads whether a note, folded, says that the money came back, and how much of it. */
export function returnedInNote(note: string): ReturnedReading {
  const found = returnedWords.exec(note);
  if (!found) return 'nothing';
  const before = note.slice(0, found.index);
  if (/\b(?:chua|khong|ko|cho|se|phai|can|de nghi|chi)(?: phai| kip| the)?\s*$/.test(before))
    return 'nothing';
  const behind = note.slice(found.index + found[0].length);
  const figure = /(\d[\d.,]*(?:\s?(?:dong|vnd|d|k|tr|trieu|nghin|ngan)(?![a-z]))?(?:\d+)?)/.exec(
    behind.replace(
      /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\bngay \d+\b|\bnam \d{4}\b|\b(?:so|pt|phieu) ?\d+\b/g,
      ' ',
    ),
  )?.[1];
  if (figure !== undefined) {
    const reading = readMoney(figure);
    if (reading.kind === 'text-number' && reading.value >= 1000) return reading.value;
  }
  return /\b(?:mot phan|1 phan|mot nua|1 nua)\b/.test(note) ? 'unreadable' : 'all';
}

/** Whether a note or signature, folded, says that another signed or received. */
export function saysAnotherSigned(note: string): boolean {
  return /\b(?:ky thay|ky ho|ky giup|nhan thay|nhan ho|nhan giup|linh thay|linh ho|lanh thay|uy quyen|nguoi nha|than nhan|dong nghiep nhan|(?:vo|chong|con|me|bo|anh|chi|em) (?:ky|nhan|linh))\b/.test(
    note,
  );
}

/** Whether a note, folded, says that the person did not get the money. */
export function saysNotReceived(note: string): boolean {
  return /\b(?:chua (?:nhan|linh|ky|chi|tra)|khong (?:nhan|linh)|tu choi|vang mat|vang)\b/.test(note);
}

/** “CK”, “chuyển khoản”, “UNC”: paid into an account. */
export function saysTransfer(method: string): boolean {
  return /\b(?:ck|c\/k|chuyen khoan|unc|uy nhiem chi|ngan hang|the|atm|transfer|bank)\b/.test(method);
}

/**
 * Whether a signature, as written, is the name of somebody else: two to six words, each with a capital, that are not the
 * person's own name nor a word of signing (“Đã Ký”).
 */
export function isAnothersName(signature: string, name: string): boolean {
  const text = signature.normalize('NFC').trim();
  if (!/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){1,5}$/u.test(text)) return false;
  const folded = foldText(text);
  if (/\b(?:ky|nhan|xac|chuyen|tien|da|ck|khoan)\b/.test(folded)) return false;
  const own = foldText(name);
  const last = (words: string) => words.slice(words.lastIndexOf(' ') + 1);
  return (
    own !== '' &&
    folded !== own &&
    !(own.endsWith(` ${folded}`) || last(own) === folded) &&
    !isPartOf(folded, own)
  );
}

function isPartOf(part: string, whole: string): boolean {
  const words = new Set(whole.split(' '));
  return part.split(' ').every((word) => words.has(word));
}
