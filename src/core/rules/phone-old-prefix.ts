import { serialOf } from '../sheet/calendar';
import { listDate } from './dates/list-date';
import { restoredPhones, type RestoredPhoneParams } from './persons/restored-phones';
import { defineRule } from './rule';

/**
 * A phone number has a prefix that is no longer in use.
 *
 * Mobile numbers of eleven digits (012x, 016x, 018x, 019x) changed from 15/9/2018 and are dead since 15/11/2018, each old prefix to
 * one new one; the area code of Hanoi changed from 04 to 024 on 17/6/2017. A list from before is no fault.
 * Source: kynguyenso.plo.vn, “2 cách chuyển số điện thoại 11 số về 10 số”; QĐ 2036/QĐ-BTTTT 21/11/2016 (as widely reported).
 */
export const phoneOldPrefix = defineRule<RestoredPhoneParams>({
  id: 'phone-old-prefix',
  severity: 'warning',
  needs: ['phone'],
  title: { vi: 'Số điện thoại đầu số cũ', en: 'Phone number with an old prefix' },
  message: {
    vi: ({ text, restored, cells }) =>
      cells > 1
        ? `${cells} số điện thoại trong cột còn đầu số cũ (${text} …): hãy đổi sang đầu số mới.`
        : `Số điện thoại ${text} là đầu số cũ: sửa thành ${restored}.`,
    en: ({ text, restored, cells }) =>
      cells > 1
        ? `${cells} phone numbers of the column have old prefixes (${text} …): change them to the new ones.`
        : `Phone number ${text} has an old prefix: write ${restored}.`,
  },
  *check(table) {
    const dated = listDate(table);
    if (dated !== null && dated.last < firstDayOfNewPrefixes) return;
    yield* restoredPhones(table, 'old-prefix');
  },
});

const firstDayOfNewPrefixes = serialOf(2018, 9, 15)!;
