import fc from 'fast-check';
import { foldHeader, foldText } from '../../../src/core/vietnamese/fold';
import { textKey } from '../../../src/core/vietnamese/text-key';

describe('foldText', () => {
  test.each([
    ['Họ  và\nTên', 'ho va ten'],
    ['\u00a0ĐỐNG ĐA ', 'dong da'],
    ['Ðức', 'duc'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['ＳＴＴ', 'stt'],
    ['𝚌𝚍𝚐', 'cdg'],
    ['Danh sách cán bộ, nhân viên của đơn vị 𝚌𝚍𝚐', 'danh sach can bo, nhan vien cua don vi cdg'],
    ['', ''],
    ['\ud835', ''],
  ])('%j → %j', (text, expected) => expect(foldText(text)).toBe(expected));

  test('a long text folds as its words do, one by one', () => {
    const word = fc.oneof(
      // Mathematical letters have the whole text normalised.
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\ud835')),
      fc.constantFrom('Nguyễn', 'ĐỐNG', '\u00a0', 'x'.repeat(5000)),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 30, maxLength: 60 }), (words) => {
        const folded = words.map((each) => foldText(` ${each} `)).filter((each) => each !== '');
        expect(foldText(words.join(' '))).toBe(folded.join(' '));
      }),
    );
  });

  test('a header loses its punctuation', () => {
    expect(foldHeader('Số CMND/CCCD (*)')).toBe('so cmnd cccd');
    expect(foldHeader('S.T.T')).toBe('s t t');
    expect(foldHeader('Họ & tên:')).toBe('ho ten');
  });

  test('folding twice changes nothing, and composed and decomposed text fold alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹa-zA-Z ]*$/),
        (text) => {
          expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        },
      ),
    );
  });
});

describe('textKey', () => {
  test.each([
    ['Hoà', 'Hòa'],
    ['THUỶ', 'thủy'],
    ['Nguyễn  Văn\u00a0An', 'nguyễn văn an'],
    ['Ðỗ Thị Hoà', 'Đỗ Thị Hòa'.normalize('NFD')],
    ['ứng Hoà', 'Ứng Hòa'],
  ])('%j and %j are one', (one, other) => expect(textKey(one)).toBe(textKey(other)));

  test.each([
    ['Hòa', 'Hóa'],
    ['An', 'Ân'],
    ['Hoa', 'Hòa'],
    ['Hà Nội', 'Hàn Ội'],
  ])('%j and %j are two', (one, other) => expect(textKey(one)).not.toBe(textKey(other)));

  test('ends on lone marks and halves', () => {
    expect(textKey('\u0301\u0301')).toBe('');
    expect(textKey('a\ud835')).toBe('a');
    expect(textKey('q\u0301\u0323')).toBe('q');
  });
});
