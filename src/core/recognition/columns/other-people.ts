import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';

/** Pupils and patients, by what names or numbers them; members are none, though they may be given something. */
const ofSchoolOrWard =
  /^(stt )?((ho (va )?ten|ten|ma( so)?|so) )?(hoc sinh|hs|sinh vien|sv|benh nhan|bn|nguoi benh|tre em|students?|patients?|pupils?)( name| id| code| no)?$|^(ma benh an|so benh an|ma ho so benh an|mssv|sbd|so bao danh|truong lop|roll no|admission no|ma bao hiem)$/;

/** Whoever takes part in a contest: what is scored is no unit's work. */
const ofContest =
  /^((ho (va )?ten|ten|ma( so)?|so) )?(vdv|van dong vien|dau thu|ky thu|doi thi|thi sinh|players?|athletes?|contestants?)( name| id| no)?$/;

/** Customers and payers: whoever they are, what they pay is no gift. */
const ofShop =
  /^((ho (va )?ten|ten|ma( so)?|so) )?(khach hang|kh|nguoi mua|customers?|clients?|buyers?|meter)( name| id| code| no)?$/;

/** Whether a heading says that the rows are pupils, patients, contestants or customers, or a class stands beside each name (“Lớp” over “12A1”). */
export function areOtherPeople(
  columns: readonly HeadedColumn[],
): 'of-school-or-ward' | 'of-contest' | 'of-shop' | null {
  let found: 'of-school-or-ward' | 'of-contest' | null = null;
  for (const { lines, content } of columns) {
    for (const line of lines) {
      const key = headerKey(line);
      const isClass = /^(lop|class)$/.test(key) && content.share('className') >= 0.5;
      if (ofShop.test(key) || (isClass && key === 'class')) return 'of-shop';
      if (ofContest.test(key)) found = 'of-contest';
      if (ofSchoolOrWard.test(key) || isClass) found ??= 'of-school-or-ward';
    }
  }
  return found;
}
