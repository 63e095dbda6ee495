/** Which scripts a text is written in. */

type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'han' | 'kana' | 'hangul' | 'other';

/** How many letters of each script a text has. */
export type ScriptCount = Readonly<Record<Script | 'all', number>>;

interface Block {
  readonly first: number;
  readonly last: number;
  readonly script: Script;
}

/** Blocks of letters beyond ASCII, in order. */
const BLOCKS: readonly Block[] = [
  { first: 0xc0, last: 0x24f, script: 'latin' },
  { first: 0x370, last: 0x3ff, script: 'greek' },
  { first: 0x400, last: 0x52f, script: 'cyrillic' },
  { first: 0x590, last: 0x5ff, script: 'hebrew' },
  { first: 0x600, last: 0x10ff, script: 'other' },
  { first: 0x1100, last: 0x11ff, script: 'hangul' },
  { first: 0x1200, last: 0x1dff, script: 'other' },
  { first: 0x1e00, last: 0x1eff, script: 'latin' },
  { first: 0x1f00, last: 0x1fff, script: 'greek' },
  { first: 0x3041, last: 0x3096, script: 'kana' },
  { first: 0x30a1, last: 0x30fa, script: 'kana' },
  { first: 0x3131, last: 0x318e, script: 'hangul' },
  { first: 0x3400, last: 0x9fff, script: 'han' },
  { first: 0xa000, last: 0xabff, script: 'other' },
  { first: 0xac00, last: 0xd7a3, script: 'hangul' },
  { first: 0xf900, last: 0xfaff, script: 'han' },
];

/** Counts the letters of a text. */
export function scripts(text: string): ScriptCount {
  const count: Record<Script | 'all', number> = {
    all: 0,
    latin: 0,
    cyrillic: 0,
    greek: 0,
    hebrew: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    other: 0,
  };
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) plain += 1;
      continue;
    }
    const script = scriptOf(unit);
    if (script === null) continue;
    count[script] += 1;
    count.all += 1;
  }
  return { ...count, all: count.all + plain, latin: count.latin + plain };
}

function scriptOf(unit: number): Script | null {
  for (const { first, last, script } of BLOCKS) {
    if (unit < first) return null;
    if (unit <= last) return script;
  }
  return null;
}

/** Common letters of Chinese that the two ways of writing spell differently, in pairs: simplified, traditional. */
const PAIRS =
  '们們这這说說个個来來国國时時会會为為过過还還没沒对對后後样樣么麼发發听聽见見门門东東长長马馬车車问問间間头頭话話开開关關爱愛让讓给給经經觉覺转轉边邊难難离離亲親师師书書读讀写寫气氣爷爺妈媽乐樂战戰万萬岁歲云雲风風飞飛龙龍鱼魚鸟鳥伞傘';
const SIMPLIFIED = new Set([...PAIRS].filter((_, index) => index % 2 === 0));
const TRADITIONAL = new Set([...PAIRS].filter((_, index) => index % 2 === 1));

/** How Chinese is written: `zh` where its letters do not say. */
export function chineseOf(text: string): string {
  let [simplified, traditional] = [0, 0];
  for (const letter of text) {
    if (SIMPLIFIED.has(letter)) simplified += 1;
    else if (TRADITIONAL.has(letter)) traditional += 1;
  }
  if (simplified === traditional) return 'zh';
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}
