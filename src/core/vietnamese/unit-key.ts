import { cleanSpaces } from './scan-text';
import { textKey } from './text-key';

/** The form of a word or phrase in a key: compared after `textKey`, so that case and tone place do not count. */
const k = textKey;

/** What a unit's name may begin with and loses nothing without: the union's own rank of the unit. */
const ranks = ['công đoàn cơ sở', 'cđcs', 'công đoàn', 'cđ', 'cđ cơ sở'].map(k);

/** Abbreviations with one meaning in a health union, spelled out; both as keys. */
export const unitAbbreviations: ReadonlyMap<string, string> = new Map(
  (
    [
      ['bvđk', 'bệnh viện đa khoa'],
      ['bvđkkv', 'bệnh viện đa khoa khu vực'],
      ['bv', 'bệnh viện'],
      ['đk', 'đa khoa'],
      ['ttyt', 'trung tâm y tế'],
      ['tt', 'trung tâm'],
      ['yhct', 'y học cổ truyền'],
      ['phcn', 'phục hồi chức năng'],
      ['tw', 'trung ương'],
      ['tư', 'trung ương'],
      ['ttks', 'trung tâm kiểm soát'],
      ['ttksbt', 'trung tâm kiểm soát bệnh tật'],
      ['ksbt', 'kiểm soát bệnh tật'],
      ['cdc', 'trung tâm kiểm soát bệnh tật'],
      ['hn', 'hà nội'],
      ['cđyt', 'cao đẳng y tế'],
      ['attp', 'an toàn thực phẩm'],
      ['atvstp', 'an toàn vệ sinh thực phẩm'],
      ['dskhhgđ', 'dân số kế hoạch hóa gia đình'],
      ['pkđk', 'phòng khám đa khoa'],
      ['pk', 'phòng khám'],
      ['cp', 'cổ phần'],
      ['cty', 'công ty'],
      ['tnhh', 'trách nhiệm hữu hạn'],
      ['vp', 'văn phòng'],
      ['syt', 'sở y tế'],
      ['qt', 'quốc tế'],
    ] as const
  ).map(([short, long]) => [k(short), k(long)]),
);

/** Words of rank before a place's name; “Trung tâm Y tế quận Đống Đa” is “Trung tâm Y tế Đống Đa”. */
const placeRanks = [k('huyện'), k('quận'), k('thị xã')];

/** Kinds of unit that carry a place's name and had its rank in it before 1/7/2025 and 19/8/2025 (plo.vn, “Hà Nội đổi tên 13 bệnh viện”). */
const placeUnits = [k('bệnh viện đa khoa'), k('trung tâm y tế'), k('bệnh viện')];

/** Spellings of Hanoi behind a name. */
const cityTails = ['thành phố hà nội', 'tp hà nội', 'tphn'].map(k);
const hanoi = k('hà nội');
const cuba = k('cu ba');

/**
 * What makes two unit names the same: abbreviations are spelled out, “CĐCS” and “Công đoàn” in front and the rank of a place (“huyện”)
 * dropped, case, spacing, punctuation and the place of tones folded.
 *
 * “BVĐK huyện Ba Vì” and “Bệnh viện Đa khoa Ba Vì” have one key; “Trung tâm Y tế Ba Vì” has another, and so have “Mắt Hà Nội” and
 * “Mắt Hà Đông”. Never drops the kind of a unit or a place's name, so different units keep different keys. '' for an empty name.
 */
export function unitKey(name: string): string {
  const words = textKey(
    cleanSpaces(name)
      .replace(/\(CDC\)/i, ' ')
      .replace(/[.,:;()"“”\-–—_/]+/g, ' '),
  );
  let key = words
    .split(' ')
    .map((word) => unitAbbreviations.get(word) ?? word)
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const rank = ranks.find((prefix) => key.startsWith(prefix + ' '));
  // “Công đoàn ngành Y tế” is a union of its own, no unit with its rank in front.
  if (rank !== undefined && !key.startsWith(k('công đoàn ngành'))) key = key.slice(rank.length + 1);
  const tail = cityTails.find((ending) => key.endsWith(' ' + ending));
  if (tail !== undefined) key = key.slice(0, -tail.length) + hanoi;
  key = key.replace(k('cuba'), cuba);
  return withoutPlaceRank(key);
}

function withoutPlaceRank(key: string): string {
  for (const unit of placeUnits) {
    for (const rank of placeRanks) {
      const prefix = `${unit} ${rank} `;
      if (key.startsWith(prefix) && key.length > prefix.length) return `${unit} ${key.slice(prefix.length)}`;
    }
  }
  return key;
}
