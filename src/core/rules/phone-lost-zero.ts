import { restoredPhones, type RestoredPhoneParams } from './persons/restored-phones';
import { defineRule } from './rule';

/**
 * A phone number lost its leading zero when the cell was kept as a number.
 *
 * Nine digits beginning with 3, 5, 7, 8 or 9 are a mobile number without its 0, ten beginning with 2 a fixed line; every domestic
 * number begins with 0. A number format that shows the zero loses nothing. Source: the numbering in force since 15/9/2018.
 */
export const phoneLostZero = defineRule<RestoredPhoneParams>({
  id: 'phone-lost-zero',
  severity: 'warning',
  needs: ['phone'],
  title: { vi: 'Số điện thoại mất số 0 đầu', en: 'Phone number without its zero' },
  message: {
    vi: ({ text, restored, cells }) =>
      cells > 1
        ? `${cells} số điện thoại trong cột bị mất số 0 ở đầu (${text} …): hãy đổi cả cột sang dạng chữ và thêm số 0.`
        : `Số điện thoại ${text} bị mất số 0 ở đầu: sửa thành ${restored}.`,
    en: ({ text, restored, cells }) =>
      cells > 1
        ? `${cells} phone numbers of the column have lost their leading zero (${text} …): turn the column into text and put it back.`
        : `Phone number ${text} has lost its leading zero: write ${restored}.`,
  },
  check: (table) => restoredPhones(table, 'lost-zero'),
});
