/** Numbers as people write them: digits, Roman numerals, words and ordinals, in all the languages read here. */
import { ofPacks } from '../packs/packs.ts';
import { fold } from './folding.ts';

const ENGLISH_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What is spelt alike keeps the meaning of the first; both sides are folded before they meet. */
function fill(rows: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const words of rows) {
    words.split(' ').forEach((forms, i) => {
      for (const form of forms.split('/')) {
        const folded = fold(form);
        if (!map.has(folded)) map.set(folded, i + 1);
      }
    });
  }
  return map;
}
const cardinals = ofPacks((packs) => fill(packs.flatMap(({ numbers }) => numbers.map((row) => row.cardinals))));
const ordinals = ofPacks((packs) => fill(packs.flatMap(({ numbers }) => numbers.map((row) => row.ordinals))));

/** Roman numerals as far as parts go. Case does not matter; forms such as "IIII" are none. */
const ROMAN = /^(?=[ivxlc])(c{0,1})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
/** Also with the full-width forms that fold to them. */
const ROMAN_DIGITS = 'ivxlcIVXLCｉｖｘｌｃＩＶＸＬＣ';
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral up to 199; null where it is none. */
export function readRoman(text: string): number | null {
  // asked of every word of every short line
  if (text.length > 9 || !ROMAN_DIGITS.includes(text.charAt(0))) return null;
  const folded = fold(text);
  if (!ROMAN.test(folded)) return null;
  let value = 0;
  for (let i = 0; i < folded.length; i++) {
    const here = ROMAN_VALUES[folded.charAt(i)] ?? 0;
    const next = ROMAN_VALUES[folded.charAt(i + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** The value of an ordinal word ("third", "вторая"); null where it is none. */
export function readOrdinalWord(text: string): number | null {
  const folded = fold(text);
  const plain = ordinals().get(folded);
  if (plain !== undefined) return plain;
  if (!folded.includes('-')) return null;
  const [tens = '', unit = ''] = folded.split('-', 2);
  const ten = ENGLISH_TENS[tens];
  const one = ordinals().get(unit);
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : null;
}

/** The value of a cardinal word ("three", "twenty-one", "drei"); null where it is none. */
export function readCardinalWord(text: string): number | null {
  const folded = fold(text);
  const plain = cardinals().get(folded) ?? ENGLISH_TENS[folded];
  if (plain !== undefined) return plain;
  if (!folded.includes('-')) return null;
  const [tens = '', unit = ''] = folded.split('-', 2);
  const ten = ENGLISH_TENS[tens];
  const one = cardinals().get(unit);
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : null;
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壱: 1,
  壹: 1,
  二: 2,
  弐: 2,
  两: 2,
  兩: 2,
  三: 3,
  参: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of Chinese or Japanese numerals up to 999 ("二十一", "百三"); null where it is none. */
export function readHan(text: string): number | null {
  if (text === '' || text.length > 7) return null;
  let total = 0;
  let digit: number | null = null;
  for (const unit of text) {
    if (unit === '十' || unit === '百' || unit === '廿') {
      total += unit === '廿' ? 20 : (digit ?? 1) * (unit === '十' ? 10 : 100);
      digit = null;
      continue;
    }
    const value = HAN_DIGITS[unit];
    if (value === undefined) return null;
    digit = digit === null ? value : digit * 10 + value;
  }
  return total + (digit ?? 0);
}

/** The whole of a text as a number: "3", "03", "III", "three", "third", "drei", "二十"; null where it is none. */
export function readNumber(text: string): number | null {
  const folded = fold(text.trim())
    .replace(/^#/, '')
    .replace(/[.)]+$/, '');
  const digits = /^(\d{1,4})(?:st|nd|rd|th|er|re|e|eme|[ºª°]|-?[аяйе]|-?[гм]о)?$/.exec(folded);
  if (digits?.[1] !== undefined) return Number(digits[1]);
  return readRoman(folded) ?? readCardinalWord(folded) ?? readOrdinalWord(folded) ?? readHan(folded);
}
