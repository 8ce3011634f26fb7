import { giverKey } from '../../../src/core/vietnamese/giver-key';

it.each([
  ['LĐLĐ TP', 'LĐLĐ Thành phố'],
  ['LĐLĐ TP Hà Nội', 'Liên đoàn Lao động Thành phố Hà Nội'],
  ['LĐLĐ Tp.HN', 'LĐLĐ TP'],
  ['LĐLĐ TP. Hà Nội', 'LĐLĐ TP'],
  ['TLĐ', 'Tổng Liên đoàn Lao động Việt Nam'],
  ['CĐ ngành', 'Công đoàn ngành'],
  ['CĐCS', 'Công đoàn cơ sở'],
])('%s is %s', (a, b) => expect(giverKey(a)).toBe(giverKey(b)));

it.each([
  ['TLĐ', 'LĐLĐ TP'],
  ['Công đoàn ngành', 'Công đoàn cơ sở'],
  ['Kinh phí kết dư', 'Kinh phí công đoàn'],
  ['LĐLĐ TP', 'LĐLĐ quận Ba Đình'],
])('%s is not %s', (a, b) => expect(giverKey(a)).not.toBe(giverKey(b)));
