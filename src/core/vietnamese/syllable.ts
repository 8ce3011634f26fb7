/** Onsets of written Vietnamese, long ones first, so that `ngh` is tried before `ng`. */
const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('');

/** Rhymes of written Vietnamese without tones; behind `qu` those with y (quynh, quyt) too. */
const rhymes = new Set(
  (
    'a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ' +
    'ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh ' +
    'uyn uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);

const rhymesAfterQu = new Set('ych ynh yt yn yp'.split(' '));

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Whether a word could be a syllable of Vietnamese: onset and rhyme exist, the tone stands where spelling puts it (hòa and hoà
 * both count), and a syllable ending in c, ch, p or t has the tone sắc or nặng.
 *
 * For judging decoded text, not people's names: a foreign name is no fault.
 */
export function isVietnameseSyllable(word: string): boolean {
  const lower = word.toLowerCase().normalize('NFC');
  const { bare, tone, place } = splitTone(lower);
  if (tone === 'several' || bare.length === 0 || bare.length > 7) return false;
  return onsets.some(
    (onset) => bare.startsWith(onset) && fits(onset, bare.slice(onset.length), tone, place - onset.length),
  );
}

function fits(onset: string, rhyme: string, tone: string, place: number): boolean {
  if (!rhymes.has(rhyme) && !(onset === 'qu' && rhymesAfterQu.has(rhyme))) return false;
  const isFront = /^[eêiy]/.test(rhyme);
  if (
    isFront
      ? onset === 'c' || onset === 'ng' || (onset === 'g' && rhyme[0] !== 'i')
      : onset === 'gh' || onset === 'ngh'
  )
    return false;
  if (onset === 'gi' && /^[iy]/.test(rhyme)) return false;
  if (/(?:c|ch|p|t|k)$/.test(rhyme) && tone !== '\u0301' && tone !== '\u0323') return false;
  return tone === '' || tonePlaces(rhyme).includes(place);
}

/** Letters of a rhyme on which its tone may stand. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)![0];
  // A vowel with a mark of its own carries the tone, the last one of ươ.
  for (let i = vowels.length - 1; i >= 0; i--) if ('ăâêôơư'.includes(vowels[i]!)) return [i];
  if (vowels.length === 1) return [0];
  if (vowels.length === 3) return [1];
  if (vowels.length < rhyme.length) return [vowels.length - 1];
  return vowels === 'oa' || vowels === 'oe' || vowels === 'uy' ? [0, 1] : [0];
}

function splitTone(word: string): { bare: string; tone: string; place: number } {
  let bare = '';
  let tone = '';
  let place = -1;
  for (let i = 0; i < word.length; i++) {
    const marks = word[i]!.normalize('NFD');
    const mark = toneMarks.exec(marks)?.[0];
    if (mark === undefined) bare += word[i]!;
    else {
      tone = tone === '' ? mark : 'several';
      place = i;
      bare += marks.replace(mark, '').normalize('NFC');
    }
  }
  return { bare, tone, place };
}

/**
 * The word with the ư that was lost from it: `Hớng` → `Hướng`, `nớc` → `nước`, `đợc` → `được`; null where none is missing.
 *
 * TCVN3 writes ư as the soft hyphen, which web pages and clipboards drop. Only words that are no syllable without it and one with it.
 */
export function restoreHorn(word: string): string | null {
  if (isVietnameseSyllable(word)) return null;
  const place = word.normalize('NFC').search(/[ơờớởỡợƠỜỚỞỠỢ]/);
  if (place < 0) return null;
  const composed = word.normalize('NFC');
  const isUpper = composed[place] === composed[place]!.toUpperCase();
  const restored = composed.slice(0, place) + (isUpper ? 'Ư' : 'ư') + composed.slice(place);
  return isVietnameseSyllable(restored) ? restored : null;
}
