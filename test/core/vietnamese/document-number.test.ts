import { readDocumentNumber } from '../../../src/core/vietnamese/document-number';

test.each([
  '15/KH-LĐLĐ',
  '34/KH-TLĐ',
  '1753/QĐ-LĐLĐ',
  '101/QĐ-CĐVC',
  '06/HD-CĐYT',
  '64/CĐYT',
  '61/CĐN-ToC',
  '518/LĐLĐ-TC',
  '270/TLĐ',
  '50/2024/QH15',
  'NĐ 356/2025/NĐ-CP',
  '12a/TTr-CĐN',
  ' 15 / KH - LĐLĐ ',
  'QĐ số 15/QĐ-CĐN ngày 02/02/2024',
  '15/QĐ-CĐN, 02/02/2024',
  'Số: 15/QÐ-CÐN',
  '05-HD/VPTW',
  'Nghị định số 30/2020/NĐ-CP',
  '15/BCĐ',
  '15/HĐND-VP',
])('%s is well-formed', (text) => {
  expect(readDocumentNumber(text).kind).toBe('well-formed');
});

test.each([
  ['', 'empty'],
  ['-', 'empty'],
  ['Số:      /TTr-CĐN', 'unregistered'],
  ['…/QĐ-CĐN', 'unregistered'],
  ['15', 'bare'],
  ['15KH-LĐLĐ', 'malformed'],
  ['15/kh-lđlđ', 'malformed'],
  ['15-KH/LĐLĐ', 'malformed'],
  ['15/QD-LĐLĐ', 'malformed'],
  ['15/QĐ LĐLĐ', 'malformed'],
  ['15/2025/TTrCĐCS', 'malformed'],
  ['15/QĐ_CĐN', 'malformed'],
  ['15//QĐ-CĐN', 'malformed'],
  ['15/QĐ-', 'malformed'],
  ['QĐ-CĐN/15', 'malformed'],
  ['45327', 'bare'],
  ['theo đề nghị', 'malformed'],
])('%s is %s', (text, kind) => {
  expect(readDocumentNumber(text).kind).toBe(kind);
});

test('one number written in two ways has one key', () => {
  expect(readDocumentNumber('Số 15 /QĐ-CĐN ngày 2/2/2024').key).toBe(readDocumentNumber('15/QĐ - CĐN').key);
});
