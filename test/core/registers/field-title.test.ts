import { fieldTitle } from '../../../src/core/registers';

test('a field is called as its register calls it, else as usual', () => {
  expect(fieldTitle('rate', 'grants').vi).toBe('Đơn giá');
  expect(fieldTitle('rate', 'admissions').vi).toBe('Tỷ lệ (%)');
  expect(fieldTitle('rate', null).vi).toBe('Đơn giá');
});
