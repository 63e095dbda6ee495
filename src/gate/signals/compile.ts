/** Rows compiled for reading a text once: every word looks up the few patterns that can begin with it. */
import { foldLetters } from '../../works/index.ts';
import { WORD_TABLES } from './index.ts';
import type { SignalRow, SignalTable } from './rows.ts';

/** One place of a pattern. */
export type Step =
  | { readonly kind: 'word'; readonly exact: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly kind: 'number'; readonly least: number }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'fillers' };

export interface Language {
  readonly code: string;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlySet<string>;
  readonly tens: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
  readonly readersAfter: ReadonlySet<string>;
}

export interface Pattern {
  readonly row: SignalRow;
  /** `en/high-school`: unique over all tables. */
  readonly name: string;
  readonly language: Language;
  readonly steps: readonly Step[];
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
  readonly onlyBefore: ReadonlySet<string> | null;
  readonly notNear: ReadonlySet<string>;
}

export interface Patterns {
  /** By the whole first word. */
  readonly exact: ReadonlyMap<string, readonly Pattern[]>;
  /** By the first three letters of a stem that the first word begins with. */
  readonly stems: ReadonlyMap<number, readonly Pattern[]>;
  /** Patterns that begin with a number in digits. */
  readonly digits: readonly Pattern[];
}

const STEM_KEY = 3;

const wordsOf = (line: string | undefined): readonly string[] =>
  (line ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => foldLetters(word));
const setOf = (line: string | undefined): ReadonlySet<string> => new Set(wordsOf(line));

/** `1:one 2:two zwo` → one word a value. */
function valuesOf(line: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let value = 0;
  for (const item of line.split(' ').filter(Boolean)) {
    const [before, after] = item.split(':');
    if (after !== undefined) value = Number(before);
    values.set(foldLetters(after ?? before ?? ''), value);
  }
  return values;
}

function languageOf(table: SignalTable): Language {
  return {
    code: table.language,
    numbers: valuesOf(table.numbers),
    ordinals: new Set(valuesOf(table.ordinals).keys()),
    tens: setOf(table.tens),
    fillers: setOf(table.fillers),
    negations: setOf(table.negations),
    readers: setOf(table.readers),
    readersAfter: setOf(table.readersAfter),
  };
}

function stepOf(word: string, language: Language): Step {
  if (word === '~') return { kind: 'fillers' };
  if (word === '{n}') return { kind: 'number', least: 1 };
  if (word === '{y}') return { kind: 'number', least: 8 };
  if (word === '{t}') return { kind: 'number', least: 13 };
  if (word === '{o}') return { kind: 'ordinal' };
  const forms = word
    .split('|')
    .filter(Boolean)
    .flatMap((form) => withNumbers(form, language))
    .map((form) => foldLetters(form));
  return {
    kind: 'word',
    exact: new Set(forms.filter((form) => !form.endsWith('*'))),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
  };
}

/** `{n}jährig*` → one form for each number word. */
function withNumbers(form: string, language: Language): readonly string[] {
  return form.includes('{n}') ? [...language.numbers.keys()].map((word) => form.replace('{n}', word)) : [form];
}

function compile(tables: readonly SignalTable[]): Patterns {
  const exact = new Map<string, Pattern[]>();
  const stems = new Map<number, Pattern[]>();
  const digits: Pattern[] = [];
  const add = <K>(map: Map<K, Pattern[]>, key: K, pattern: Pattern): void => {
    const at = map.get(key);
    if (at === undefined) map.set(key, [pattern]);
    else if (at[at.length - 1] !== pattern) at.push(pattern);
  };
  for (const table of tables) {
    const language = languageOf(table);
    for (const row of table.rows) {
      const pattern: Pattern = {
        row,
        name: `${table.language}/${row.id}`,
        language,
        steps: row.pattern.split(' ').map((word) => stepOf(word, language)),
        notAfter: setOf(row.notAfter),
        notBefore: setOf(row.notBefore),
        onlyBefore: row.onlyBefore === undefined ? null : setOf(row.onlyBefore),
        notNear: setOf(row.notNear),
      };
      const [first] = pattern.steps;
      if (first?.kind === 'word') {
        for (const word of first.exact) add(exact, word, pattern);
        for (const stem of first.stems) add(stems, stemKey(stem), pattern);
      } else if (first?.kind === 'ordinal') {
        for (const word of language.ordinals) add(exact, word, pattern);
      } else {
        digits.push(pattern);
        for (const word of language.numbers.keys()) add(exact, word, pattern);
      }
    }
  }
  return { exact, stems, digits };
}

export const PATTERNS: Patterns = compile(WORD_TABLES);

/** Negations by language; of a text in an unknown language all count. */
export const NEGATIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WORD_TABLES.map((table) => [table.language, setOf(table.negations)]),
);
export const ALL_NEGATIONS: ReadonlySet<string> = new Set(WORD_TABLES.flatMap((table) => wordsOf(table.negations)));

const NONE: readonly Pattern[] = [];

/** The patterns that begin with this word, or with a number where it is one in digits. */
export function byWord(word: string): readonly Pattern[] {
  return word.charCodeAt(0) < 0x3a ? PATTERNS.digits : (PATTERNS.exact.get(word) ?? NONE);
}

/** The patterns that begin with a stem whose first three letters this word shares. */
export function byStem(word: string): readonly Pattern[] {
  return word.length < STEM_KEY ? NONE : (PATTERNS.stems.get(stemKey(word)) ?? NONE);
}

/** Three letters in one number. */
function stemKey(word: string): number {
  return word.charCodeAt(0) + word.charCodeAt(1) * 0x10000 + word.charCodeAt(2) * 0x100000000;
}
