/** Names of parts that stand for a place, one row each, with an example that is its test. */

/** `first` stands before part 1, `last` fills the last number, `after` follows it, `between` goes by its date. */
export type NamedPlace = 'first' | 'last' | 'after' | 'between';

export interface NamedPart {
  readonly place: NamedPlace;
  /** Folded words; one of them as a word of the label decides. Ideographs are searched in the label as it stands. */
  readonly words: string;
  readonly example: string;
}

export const NAMED_PART_ROWS: readonly NamedPart[] = [
  { place: 'first', words: 'prologue prolog prologo prologus пролог prolegomena', example: 'Prologue' },
  { place: 'first', words: 'introduction intro foreword', example: 'Introduction' },
  { place: 'after', words: 'epilogue epilog epilogo epilogus эпилог coda afterword', example: 'Epilogue' },
  { place: 'last', words: 'conclusion finale final last end ending', example: 'part the last' },
  { place: 'last', words: 'letzter letzte schluss abschluss', example: 'Letzter Teil' },
  { place: 'last', words: 'derniere dernier fin ultima ultimo fine final', example: 'dernière partie' },
  { place: 'last', words: 'последняя последний финал окончание заключение', example: 'последняя часть' },
  {
    place: 'last',
    words: 'ostatnia ostatni posledni zaver utolso befejezes laatste slot sista viimeinen',
    example: 'utolsó rész',
  },
  {
    place: 'between',
    words: 'interlude intermission interludium intermezzo interludio intermede интерлюдия',
    example: 'Interlude',
  },
];

export interface NamedMark {
  readonly place: NamedPlace;
  readonly marks: readonly string[];
  readonly example: string;
}

/** The same in scripts without blanks. 上 and 前編 are number 1 in the reading already. */
export const NAMED_MARK_ROWS: readonly NamedMark[] = [
  { place: 'first', marks: ['楔子', '序章', '序', '프롤로그', 'プロローグ'], example: '序章' },
  { place: 'after', marks: ['尾声', '尾聲', '终章', '終章', 'エピローグ', '에필로그', '后记'], example: 'エピローグ' },
  {
    place: 'last',
    marks: ['後編', '后篇', '下篇', '下', '最終話', '最終回', '最终回', '完結編', '完结篇', '하편', '완결', '하'],
    example: '後編',
  },
  { place: 'between', marks: ['幕間', '幕间', '番外', '외전'], example: '番外編' },
];
