/** The words of part notation, in all the languages read here. */
import type { Part, Range } from '../../words/index.ts';

export interface FoundPart {
  readonly part: Part;
  /** Where the notation stands in the text, with the brackets that hold nothing else. */
  readonly at: Range;
}

export type PartPlace = 'subject' | 'title' | 'line';

/** Larger than a part: where both are named, the part counts. */
export const CONTAINER_NOUNS: readonly string[] = [
  'book',
  'volume',
  'vol',
  'season',
  'arc',
  'series',
  'buch',
  'band',
  'staffel',
  'livre',
  'tome',
  'saison',
  'libro',
  'tomo',
  'livro',
  'volumen',
  'том',
  'книга',
  'ksiega',
  'tom',
  'kniha',
  'konyv',
  'kotet',
  'boek',
  'bok',
  'kirja',
];

/** Words between number and total. */
export const OF_WORDS: readonly string[] = [
  'of',
  'von',
  'sur',
  'de',
  'di',
  'из',
  'z',
  'ze',
  'van',
  'av',
  'out',
  'aus',
  'з',
  'su',
  'och',
];

/** Totals that are no number: the story has no known length. */
export const OPEN_TOTALS: readonly string[] = [
  '?',
  '??',
  '???',
  '#',
  'x',
  'n',
  'xx',
  'many',
  'several',
  'some',
  'lots',
  'few',
  'unknown',
  'tba',
  'tbd',
  'wip',
  'ongoing',
  'whatever',
  'various',
  'infinity',
  'multiple',
  'plusieurs',
  'varios',
  'varias',
  'vielen',
  'mehreren',
  'многих',
  'wielu',
  'mnoha',
  'unbekannt',
  '∞',
  'who',
  'god',
  'heaven',
  'lord',
  'goodness',
  'y',
  '-',
];

/** Parts that have a name for a number: 0 for what stands before the first, null for what closes. */
export const NAMED_PARTS: readonly { readonly number: 0 | null; readonly words: readonly string[] }[] = [
  {
    number: 0,
    words: [
      'prologue',
      'prolog',
      'prologo',
      'prologi',
      'prologus',
      'proloog',
      'пролог',
      'prolouge',
      'prelude',
      'teaser',
      'introduction',
    ],
  },
  {
    number: null,
    words: [
      'epilogue',
      'epilog',
      'epilogo',
      'epilogi',
      'epilogus',
      'epiloog',
      'эпилог',
      'епілог',
      'epliogue',
      'epilouge',
      'conclusion',
      'finale',
      'coda',
      'interlude',
      'intermezzo',
      'интерлюдия',
      'outtake',
      'postlude',
      'заключение',
    ],
  },
];

/** Names of parts that are also plain words: only where nothing else stands in their bracket or segment, and never at the start of a title. */
export const WEAK_NAMES: ReadonlySet<string> = new Set([
  'prelude',
  'teaser',
  'introduction',
  'conclusion',
  'finale',
  'coda',
  'interlude',
  'intermezzo',
  'outtake',
  'postlude',
]);

/** "the last part": words for last and final. */
export const LAST_WORDS: readonly string[] = [
  'last',
  'final',
  'concluding',
  'letzter',
  'letzte',
  'letztes',
  'letzten',
  'derniere',
  'dernier',
  'ultima',
  'ultimo',
  'последняя',
  'последний',
  'остання',
  'ostatnia',
  'ostatni',
  'posledni',
  'posledna',
  'utolso',
  'viimeinen',
  'laatste',
  'sista',
  'финальная',
  'заключительная',
  'finale',
  'finales',
  'befejezo',
];

/** In brackets behind a number they say that it is the last one's: "deel 2 (slot)". */
export const CLOSING_WORDS: readonly string[] =
  'conclusion end finale schluss ende fin fim fine slot einde slut avslutning konec zaver koniec vege loppu finaali конец финал окончание кінець'.split(
    ' ',
  );

/** Words between an ordinal and "last": "second and last part". */
export const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'и', 'i', 'a', 'es', 'en', 'och', 'ja', '&', 'та'];
