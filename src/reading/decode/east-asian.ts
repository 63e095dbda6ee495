/** How likely a sample is text in one of the multi-byte charsets of East Asia. Scores are comparable with those of single-byte charsets. */
import { decodeAs } from './charset.ts';
import { COMMON_HANGUL, COMMON_HANS, COMMON_HANT, COMMON_KANJI, EAST_ASIAN_SIGNS } from './profiles.ts';

interface EastAsianModel {
  readonly charset: string;
  readonly common: string;
  /** Share of the characters listed in `common`. */
  readonly commonShare: number;
  readonly kanaShare: number;
  readonly hangulShare: number;
  readonly hanShare: number;
  /** A phrase whose bytes must be found to be in this charset: the row's own test. */
  readonly example: string;
}

const EAST_ASIAN: readonly EastAsianModel[] = [
  {
    charset: 'gbk',
    common: COMMON_HANS,
    commonShare: 0.6,
    kanaShare: 0.0005,
    hangulShare: 0,
    hanShare: 0.22,
    example: '天气很好，我们去看海吧。',
  },
  {
    charset: 'big5',
    common: COMMON_HANT,
    commonShare: 0.6,
    kanaShare: 0.0005,
    hangulShare: 0,
    hanShare: 0.22,
    example: '天氣很好，我們去看海吧。',
  },
  {
    charset: 'shift_jis',
    common: COMMON_KANJI,
    commonShare: 0.1,
    kanaShare: 0.62,
    hangulShare: 0,
    hanShare: 0.14,
    example: '今日は海を見に行きましょう。',
  },
  {
    charset: 'euc-jp',
    common: COMMON_KANJI,
    commonShare: 0.1,
    kanaShare: 0.62,
    hangulShare: 0,
    hanShare: 0.14,
    example: '今日は海を見に行きましょう。',
  },
  {
    charset: 'euc-kr',
    common: COMMON_HANGUL,
    commonShare: 0.55,
    kanaShare: 0.0002,
    hangulShare: 0.4,
    hanShare: 0.005,
    example: '오늘은 바다를 보러 가자.',
  },
];

export const EAST_ASIAN_EXAMPLES: readonly { readonly charset: string; readonly example: string }[] = EAST_ASIAN;

const LOG_128 = Math.log(128);
const BROKEN = Math.log(0.00001);
const SIGN_SHARE = 0.13;
const RARITY = 2;

/** Scores of all East Asian charsets; those that cannot even be cut into characters are left out. */
export function eastAsianScores(
  sample: Uint8Array,
  charsWeighed: number,
): readonly { readonly charset: string; readonly score: number }[] {
  const found: { charset: string; score: number }[] = [];
  for (const model of EAST_ASIAN) {
    const text = decodeAs(model.charset, sample);
    const score = scoreText(text, model, charsWeighed);
    if (score !== null) found.push({ charset: model.charset, score: score - RARITY });
  }
  return found;
}

/** A model with its logarithms taken. */
interface Logs {
  readonly common: ReadonlySet<string>;
  readonly ofCommon: number;
  readonly ofKana: number;
  readonly ofHangul: number;
  readonly ofHan: number;
}

const OF_SIGN = Math.log(SIGN_SHARE / EAST_ASIAN_SIGNS.length);
const OF_WIDE = Math.log(0.01 / 70);
const logs = new Map<string, Logs>();

function logsOf(model: EastAsianModel): Logs {
  const known = logs.get(model.charset);
  if (known !== undefined) return known;
  const common = new Set(model.common);
  const made = {
    common,
    ofCommon: Math.log(model.commonShare / common.size),
    ofKana: Math.log(model.kanaShare / 90),
    ofHangul: Math.log((model.hangulShare + 1e-6) / 2400),
    ofHan: Math.log(model.hanShare / 6000),
  };
  logs.set(model.charset, made);
  return made;
}

function scoreText(text: string, model: EastAsianModel, charsWeighed: number): number | null {
  const { common, ofCommon, ofKana, ofHangul, ofHan } = logsOf(model);
  let score = 0;
  let weighed = 0;
  let broken = 0;
  for (let i = 0; i < text.length && weighed < charsWeighed; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    weighed++;
    const char = text.charAt(i);
    if (code === 0xfffd || (code >= 0xe000 && code < 0xf900) || (code >= 0x80 && code < 0xa0)) {
      // the sample may end within a character
      if (i < text.length - 1) broken++;
      score += BROKEN + LOG_128;
    } else if (common.has(char)) score += ofCommon + 2 * LOG_128;
    else if (EAST_ASIAN_SIGNS.includes(char)) score += OF_SIGN + 2 * LOG_128;
    else if (code >= 0x3041 && code <= 0x30fe) score += ofKana + 2 * LOG_128;
    else if (code >= 0xac00 && code <= 0xd7a3) score += ofHangul + 2 * LOG_128;
    else if (code >= 0x4e00 && code <= 0x9fff) score += ofHan + 1.6 * LOG_128;
    else if (code >= 0xff01 && code <= 0xff5e) score += OF_WIDE + 2 * LOG_128;
    else score += BROKEN + 2 * LOG_128;
  }
  // A charset of this kind that breaks at every tenth character is not the one.
  return broken * 10 > weighed ? null : score;
}
