import { headerKey } from '../wording/header-key';
import { looksLikeGroup, stripNumeral, unitOfHeading } from '../wording/row-wordings';

/** Headings of one level are numbered alike; one without a numeral is told by what it names. */
export function numeralStyle(text: string): string {
  const numeral = /^\s*([IVXLC]{1,8}|[A-Z]|[a-z]|\d{1,3}|[-+*•])(?:\s*[.):/\-–]|\s)/u.exec(text)?.[1];
  if (numeral === undefined)
    return unitOfHeading(text) !== null ? 'unit' : looksLikeGroup(text) ? groupWord(text) : 'plain';
  if (/^[IVXL]+$/.test(numeral)) return 'roman';
  if (/^[A-Z]$/.test(numeral)) return 'letter';
  if (/^[a-z]$/.test(numeral)) return 'small';
  return /^\d+$/.test(numeral) ? 'number' : numeral;
}

/** Departments stand side by side: “Khoa Nội”, “Phòng Điều dưỡng”, “Ban Giám đốc”. */
function groupWord(text: string): string {
  const [word = ''] = headerKey(text).split(' ');
  return /^(khoa|phong|ban)$/.test(word) ? 'khoa' : word;
}

/** “I. Bệnh viện …”, “I Bệnh viện …” in two cells, which has no dot behind its numeral → “Bệnh viện …”. */
export function withoutNumeral(text: string): string {
  return stripNumeral(text.replace(/^([IVXLC]{1,8}|[A-Z])\s+/u, '$1. '));
}
