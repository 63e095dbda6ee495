/** The words of part notation, in all the languages read here. */

/** What a part is called. Written folded (no accents): "czesc" is część. */
export const PART_NOUNS: readonly { readonly language: string; readonly words: readonly string[]; readonly example: string }[] = [
  { language: 'en', words: ['part', 'parts', 'pt', 'pts', 'prt', 'chapter', 'chapters', 'chap', 'chaps', 'chpt', 'chptr', 'ch', 'chs', 'episode', 'ep', 'section', 'sections', 'segment', 'installment', 'instalment', 'act', 'scene'], example: 'Pt. 1' },
  { language: 'de', words: ['teil', 'teile', 'kapitel', 'kap', 'folge', 'akt', 'abschnitt', 'turchen'], example: 'Teil 3 von 7' },
  { language: 'fr', words: ['partie', 'parties', 'chapitre', 'chapitres', 'acte', 'volet'], example: 'PARTIE 1 SUR 2' },
  { language: 'es', words: ['parte', 'partes', 'capitulo', 'capitulos', 'cap', 'caps', 'episodio', 'acto', 'entrega'], example: 'Cap. 3' },
  { language: 'it', words: ['parte', 'parti', 'capitolo', 'capitoli', 'puntata', 'atto'], example: 'Capitolo 4' },
  { language: 'pt', words: ['ato'], example: 'Ato 2' },
  { language: 'ru', words: ['глава', 'главы', 'гл', 'часть', 'части', 'ч', 'серия', 'эпизод', 'акт', 'отрывок', 'кусок'], example: 'часть вторая' },
  { language: 'uk', words: ['розділ', 'частина', 'частини'], example: 'Розділ 2' },
  { language: 'pl', words: ['rozdzial', 'rozdzialy', 'rozdz', 'czesc', 'czesci', 'cz', 'odcinek'], example: 'cz. 1' },
  { language: 'cs', words: ['kapitola', 'kapitoly', 'cast', 'casti', 'dil', 'dily', 'diel', 'dejstvi'], example: '1. část' },
  { language: 'hu', words: ['fejezet', 'fej', 'resz'], example: '2. rész' },
  { language: 'nl', words: ['hoofdstuk', 'hoofdstukken', 'hfst', 'hfdst', 'deel', 'delen'], example: 'deel 2' },
  { language: 'sv', words: ['del', 'delar', 'avsnitt'], example: 'del 2' },
  { language: 'fi', words: ['osa', 'luku', 'luvut'], example: 'osa 2/2' },
];

/** Larger than a part: where both are named, the part counts. */
export const CONTAINER_NOUNS: readonly string[] = [
  'book', 'volume', 'vol', 'season', 'arc', 'series', 'buch', 'band', 'staffel', 'livre', 'tome', 'saison', 'libro', 'tomo', 'livro', 'volumen', 'том', 'книга', 'ksiega', 'tom',
  'kniha', 'konyv', 'kotet', 'boek', 'bok', 'kirja',
];

/** Words between number and total. */
export const OF_WORDS: readonly string[] = ['of', 'von', 'sur', 'de', 'di', 'из', 'z', 'ze', 'van', 'av', 'out', 'aus', 'з', 'su', 'och'];

/** Totals that are no number: the story has no known length. */
export const OPEN_TOTALS: readonly string[] = [
  '?', '??', '???', '#', 'x', 'n', 'xx', 'many', 'several', 'some', 'lots', 'few', 'unknown', 'tba', 'tbd', 'wip', 'ongoing', 'whatever', 'various', 'infinity', 'multiple', 'plusieurs',
  'varios', 'varias', 'vielen', 'mehreren', 'многих', 'wielu', 'mnoha', 'unbekannt', '∞', 'who', 'god', 'heaven', 'lord', 'goodness', 'y', '-',
];

/** Parts that have a name for a number: 0 for what stands before the first, null for what closes. */
export const NAMED_PARTS: readonly { readonly number: 0 | null; readonly words: readonly string[] }[] = [
  { number: 0, words: ['prologue', 'prolog', 'prologo', 'prologi', 'prologus', 'proloog', 'пролог', 'prolouge', 'prelude', 'teaser', 'introduction'] },
  {
    number: null,
    words: ['epilogue', 'epilog', 'epilogo', 'epilogi', 'epilogus', 'epiloog', 'эпилог', 'епілог', 'epliogue', 'epilouge', 'conclusion', 'finale', 'coda', 'interlude', 'intermezzo', 'интерлюдия', 'outtake', 'postlude', 'заключение'],
  },
];

/** Names of parts that are also plain words: only where nothing else stands in their bracket or segment, and never at the start of a title. */
export const WEAK_NAMES: ReadonlySet<string> = new Set(['prelude', 'teaser', 'introduction', 'conclusion', 'finale', 'coda', 'interlude', 'intermezzo', 'outtake', 'postlude']);

/** "the last part": words for last and final. */
export const LAST_WORDS: readonly string[] = [
  'last', 'final', 'concluding', 'letzter', 'letzte', 'letztes', 'letzten', 'derniere', 'dernier', 'ultima', 'ultimo', 'последняя', 'последний', 'остання', 'ostatnia', 'ostatni', 'posledni', 'posledna',
  'utolso', 'viimeinen', 'laatste', 'sista', 'финальная', 'заключительная', 'finale', 'finales', 'befejezo',
];

/** Words between an ordinal and "last": "second and last part". */
export const AND_WORDS: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'и', 'i', 'a', 'es', 'en', 'och', 'ja', '&', 'та'];

/** Chinese, Japanese and Korean parts without a number. A pair (上/下, 前編/後編) closes with its second. 中編 and 중편 are lengths. */
export const CJK_NAMED: readonly { readonly word: string; readonly number: number | null; readonly total: number | null }[] = [
  { word: '上', number: 1, total: null },
  { word: '上篇', number: 1, total: null },
  { word: '上編', number: 1, total: null },
  { word: '前編', number: 1, total: null },
  { word: '前篇', number: 1, total: null },
  { word: '前半', number: 1, total: null },
  { word: '상', number: 1, total: null },
  { word: '상편', number: 1, total: null },
  { word: '中', number: 2, total: null },
  { word: '중', number: 2, total: null },
  { word: '下', number: 2, total: 2 },
  { word: '下篇', number: 2, total: 2 },
  { word: '下編', number: 2, total: 2 },
  { word: '後編', number: 2, total: 2 },
  { word: '後篇', number: 2, total: 2 },
  { word: '后篇', number: 2, total: 2 },
  { word: '後半', number: 2, total: 2 },
  { word: '하', number: 2, total: 2 },
  { word: '하편', number: 2, total: 2 },
  { word: '후편', number: 2, total: 2 },
  { word: '楔子', number: 0, total: null },
  { word: '序章', number: 0, total: null },
  { word: '序', number: 0, total: null },
  { word: '引子', number: 0, total: null },
  { word: '序幕', number: 0, total: null },
  { word: 'プロローグ', number: 0, total: null },
  { word: '프롤로그', number: 0, total: null },
  { word: '終章', number: null, total: null },
  { word: '终章', number: null, total: null },
  { word: '尾声', number: null, total: null },
  { word: '尾聲', number: null, total: null },
  { word: '終幕', number: null, total: null },
  { word: '最終話', number: null, total: null },
  { word: '最終回', number: null, total: null },
  { word: '最終章', number: null, total: null },
  { word: '最终章', number: null, total: null },
  { word: '大结局', number: null, total: null },
  { word: '大結局', number: null, total: null },
  { word: '完结篇', number: null, total: null },
  { word: '完結編', number: null, total: null },
  { word: 'エピローグ', number: null, total: null },
  { word: '에필로그', number: null, total: null },
  { word: '番外', number: null, total: null },
  { word: '番外編', number: null, total: null },
  { word: '番外篇', number: null, total: null },
  { word: '外伝', number: null, total: null },
  { word: '幕間', number: null, total: null },
  { word: '외전', number: null, total: null },
  { word: '최종화', number: null, total: null },
  { word: '마지막 편', number: null, total: null },
  { word: '마지막 화', number: null, total: null },
];
