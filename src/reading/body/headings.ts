/** Headings inside a story, as a table: a line of its own that says only where in the story one is. */

interface HeadingRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** Numbers as headings write them: figures, Roman, or a word. */
const NUMBER = String.raw`(?:\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w{3,6})?)`;
/** A name of its own, or who wrote it. */
const NAMED = String.raw`(?:\s*[:.–—-]\s*\S.{0,80}|\s+by\s+\S.{0,60})?`;
const words = (list: string): string => `(?:${list})`;
const PARTS = words(
  'chapter|part|book|act|scene|section|episode|kapitel|teil|akt|chapitre|partie|acte|cap[ií]tulo|parte|acto|ato|capitolo|hoofdstuk|deel|osa|luku|rozdzia[łl]|cz[ęe][śs][ćc]|kapitola|d[ií]l|глава|часть|розділ|частина',
);

export const HEADING_RULES: readonly HeadingRule[] = [
  {
    name: 'a part with its number',
    pattern: new RegExp(`^${PARTS}\\s+${NUMBER}\\.?${NAMED}\\s*$`, 'iu'),
    examples: [
      'Chapter One',
      'CHAPTER 12',
      'Part 1 by Philippa Bone',
      'Chapter X: The Mule',
      'Kapitel 3',
      'Глава 2. Потолок',
      'Chapitre IV',
      'Act One',
    ],
    not: [
      'Part of him knew',
      'Chapter by chapter they read it',
      'Book one of these rooms for me, said the old man, and be quick about it, for the rain will not stop before',
    ],
  },
  {
    name: 'a number before its part',
    pattern:
      /^(?:\d{1,3}\.\s*(?:fejezet|r[ée]sz|kapitola|rozdzia[łl]|luku|osa|kapitel|teil)|第[\d０-９一二三四五六七八九十百]{1,5}[章回話话部節节幕](?:\s+\S.{0,40})?|제?\s?\d{1,3}\s?[장화부])\s*$/iu,
    examples: ['1. fejezet', '第一章 断桥站', '第３話', '3장'],
    not: ['1. Get up', '第一次'],
  },
  {
    name: 'an opening or a close',
    pattern: new RegExp(
      `^${words('prologue|prolog|epilogue|epilog|prologo|epilogo|prólogo|epílogo|interlude|intermezzo|пролог|эпилог|interludium|序章|終章|终章|尾声')}${NAMED}\\s*$`,
      'iu',
    ),
    examples: ['PROLOGUE', 'Epilogue', 'Prolog', 'Пролог', 'Epilogue: The Salt'],
    not: ['Epilogues are dull, said Much'],
  },
];

const LONGEST = 110;

/** Whether a line that stands alone is a heading; decoration around it does not count. */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.replace(/^[\s*_~=#<[(|-]{1,12}/u, '').replace(/[\s*_~=#>\])|-]{1,12}$/u, '');
  return HEADING_RULES.some((rule) => rule.pattern.test(bare));
}
