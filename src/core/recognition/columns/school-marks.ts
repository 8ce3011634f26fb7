import { headerKey } from '../wording/header-key';

/** Whether the headings are of a school's marks (“Roll No | Maths | English | Total | Percentage”): what they add up to is no money. */
export function areMarks(headings: readonly (readonly string[])[]): boolean {
  const keys = headings.map((lines) => headerKey(lines.join(' ')));
  const has = (words: RegExp) => keys.some((key) => words.test(key));
  return has(ofPupils) && has(ofMarks) && !has(ofMoney);
}

const ofPupils = /\b(roll ?(no|num|number)|rollno|subjects?|students?)\b/;
const ofMarks = /\b(percent|percentage|marks?|gpa|cgpa|average|division|result|pass ?fail)\b/;
const ofMoney = /\b(amount|money|grant|scholarship|so tien|hoc bong)\b/;
