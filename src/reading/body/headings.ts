/** Headings inside a story, as a table: a line of its own that says only where in the story one is. */

interface HeadingRule {
  readonly name: string;
  /** The words that such a heading begins with; null for any. */
  readonly words: readonly string[] | null;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const PARTS: readonly string[] = [
  'chapter',
  'part',
  'book',
  'act',
  'scene',
  'section',
  'episode',
  'kapitel',
  'teil',
  'akt',
  'chapitre',
  'partie',
  'acte',
  'capítulo',
  'capitulo',
  'parte',
  'acto',
  'ato',
  'capitolo',
  'hoofdstuk',
  'deel',
  'osa',
  'luku',
  'rozdział',
  'część',
  'kapitola',
  'díl',
  'глава',
  'часть',
  'розділ',
  'частина',
];
const OPENINGS: readonly string[] = [
  'prologue',
  'prolog',
  'epilogue',
  'epilog',
  'prologo',
  'epilogo',
  'prólogo',
  'epílogo',
  'interlude',
  'intermezzo',
  'interludium',
  'пролог',
  'эпилог',
  '序章',
  '終章',
  '终章',
  '尾声',
];
/** Numbers as headings write them: figures, Roman, or a word. */
const NUMBER =
  '(?:\\d{1,3}|[IVXLC]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w{3,6})?)';
/** A name of its own, or who wrote it. */
const NAMED = '(?:\\s*[:.–—-]\\s*\\S.{0,80}|\\s+by\\s+\\S.{0,60})?';

export const HEADING_RULES: readonly HeadingRule[] = [
  {
    name: 'a part with its number',
    words: PARTS,
    pattern: new RegExp(`^\\p{L}+\\s+${NUMBER}\\.?${NAMED}\\s*$`, 'iu'),
    examples: [
      'Chapter One',
      'CHAPTER 12',
      'Part 1 by Philippa Bone',
      'Chapter X: The Mule',
      'Kapitel 3',
      'Глава 2. Потолок',
      'Chapitre IV',
      '~ Act One ~',
    ],
    not: [
      'Part of him knew',
      'Chapter by chapter they read it',
      'Chapter one of three, and the longest, said Much, who had counted the pages',
      'Partly one',
    ],
  },
  {
    name: 'a number before its part',
    words: null,
    pattern:
      /^(?:\d{1,3}\.\s*(?:fejezet|r[ée]sz|kapitola|rozdzia[łl]|luku|osa|kapitel|teil)|第[\d０-９一二三四五六七八九十百]{1,5}[章回話话部節节幕](?:\s+\S.{0,40})?|제?\s?\d{1,3}\s?[장화부])\s*$/iu,
    examples: ['1. fejezet', '第一章 断桥站', '第３話', '3장', '제 2 화'],
    not: ['1. Get up', '第一次', '3'],
  },
  {
    name: 'an opening or a close',
    words: OPENINGS,
    pattern: new RegExp(`^\\p{L}+${NAMED}\\s*$`, 'iu'),
    examples: ['PROLOGUE', 'Epilogue', 'Prolog', 'Пролог', 'Epilogue: The Salt', '尾声'],
    not: ['Epilogues', 'Epilogue or not, said Much'],
  },
];

const LONGEST = 110;
const LEAD = /^[\s*_~=#<[(|-]{1,12}/;
const TAIL = new Set('*_~=#>])|-');
const FIRST_WORD = /^\p{L}{2,12}(?!\p{L})/u;
const FIRST_NUMBER = /^[\d第제]/;

const BY_WORD: ReadonlyMap<string, HeadingRule> = new Map(
  HEADING_RULES.flatMap((rule) => (rule.words ?? []).map((word): [string, HeadingRule] => [word, rule])),
);

/** Whether a line that stands alone is a heading; decoration around it does not count. */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = withoutDecoration(line);
  if (FIRST_NUMBER.test(bare)) return HEADING_RULES.some((rule) => rule.words === null && rule.pattern.test(bare));
  const word = FIRST_WORD.exec(bare)?.[0].toLowerCase();
  return word !== undefined && BY_WORD.get(word)?.pattern.test(bare) === true;
}

function withoutDecoration(line: string): string {
  let end = line.length;
  while (end > 0 && (TAIL.has(line.charAt(end - 1)) || line.charAt(end - 1) === ' ')) end -= 1;
  const tailed = line.slice(0, end);
  return tailed.replace(LEAD, '');
}
