/** An archiving statement as events: its phrases, the names between them, and its breaks. */

import type { LanguagePack, Letters } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { matchesOf } from './matches.ts';
import { Openings } from './openings.ts';
import { ENGLISH_PHRASES, type Phrase, type PhrasePart } from './permission-phrases.ts';
import { placesIn } from './places.ts';

interface Compiled {
  readonly part: PhrasePart;
  readonly language: string;
  readonly pattern: RegExp;
}

/** The letters of a language after folding: accents are gone, so that the small class does, and compiles fast. */
const LETTERS: Readonly<Record<string, string>> = {
  ru: 'а-яіїєґa-z',
  uk: 'а-яіїєґa-z',
  zh: '\u3400-\u9fff',
  ja: '\u3040-\u30ff\u3400-\u9fff',
  ko: '\uac00-\ud7af',
};
const WITHOUT_BLANKS: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** A phrase stands between word borders, but in the scripts that have no blanks. */
function compile({ part, say }: Phrase, language: string): Compiled {
  const letters = LETTERS[language] ?? 'a-z';
  const source = say.replaceAll('\\p{L}', `[${letters}]`);
  const bordered = WITHOUT_BLANKS.has(language) ? `(?:${source})` : `(?<![${letters}\\d])(?:${source})(?![${letters}\\d])`;
  return { part, language, pattern: new RegExp(bordered, 'g') };
}

/** Phrases of one table or several, found by how their words open. */
class PhraseSet {
  private readonly phrases: readonly Compiled[];
  private readonly openings: Openings;

  constructor(phrases: readonly Compiled[]) {
    this.phrases = phrases;
    this.openings = new Openings(
      phrases.map(({ pattern, language }) => ({ source: pattern.source, anywhere: WITHOUT_BLANKS.has(language) })),
    );
  }

  /** Those that a statement can hold, in their order. */
  in(folded: string): readonly Compiled[] {
    return this.openings.in(folded).flatMap((index) => this.phrases[index] ?? []);
  }
}

const setOf = (packs: readonly LanguagePack[]): PhraseSet =>
  new PhraseSet(packs.flatMap(({ language, archiving }) => archiving.map((phrase) => compile(phrase, language))));

const ENGLISH = new PhraseSet(ENGLISH_PHRASES.map((phrase) => compile(phrase, 'en')));
/** The others by their letters, compiled when a statement first needs them. */
const inLetters = (letters: Letters): (() => PhraseSet) =>
  ofPacks((packs) => setOf(packs.filter((pack) => pack.letters === letters)));
const foreignPhrases: Readonly<Record<Letters, () => PhraseSet>> = {
  latin: inLetters('latin'),
  cyrillic: inLetters('cyrillic'),
  'east-asian': inLetters('east-asian'),
};

/** Words that settle the language at once. */
const ONLY_ENGLISH = /\b(?:the|please|anyone|anywhere|ask|with my|let me|tell me|else|others?|you|feel free|just|yes)\b/;
export interface Event {
  readonly kind: PhrasePart | 'place' | 'break';
  /** The phrase or name as written. */
  readonly text: string;
  readonly at: readonly [number, number];
  readonly language: string;
}

/** "Lamplight list archives" is a name, "Only list archives" is none. */
const NAMED =
  /(?<![\p{L}'’])(?!(?:Only|Just|Yes|Sure|Ok|Okay|To|At|On|In|And|Or|For|The|This|Our|Any|All|No|Not|Archive|Please|Also|From|By)\b)\p{Lu}[\p{L}'’-]+ $/u;

/** "The League of Archivists has my stories": the word with which a phrase opens ends a name. */
const IN_A_NAME = /^[\p{L}’'] \p{Lu}$/u;

/** The phrases of a statement from left to right, the longest at each place, none inside another. */
function phrasesOf(text: string, folded: string, phrases: readonly Compiled[]): Event[] {
  const found: (RegExpExecArray | null)[] = phrases.map(() => null);
  const seek = (i: number, from: number): void => {
    const pattern = phrases[i]?.pattern;
    if (pattern === undefined) return;
    pattern.lastIndex = from;
    found[i] = pattern.exec(folded);
    // no phrase is empty, but an empty match would stand still
    if (found[i]?.[0] === '') found[i] = null;
  };
  phrases.forEach((_, i) => {
    seek(i, 0);
  });
  const kept: Event[] = [];
  for (;;) {
    let best: RegExpExecArray | null = null;
    let phrase: Compiled | undefined;
    found.forEach((match, i) => {
      if (match === null) return;
      if (best === null || match.index < best.index || (match.index === best.index && match[0].length > best[0].length)) {
        best = match;
        phrase = phrases[i];
      }
    });
    const taken = best as RegExpExecArray | null;
    if (taken === null || phrase === undefined) return kept;
    const end = taken.index + taken[0].length;
    if (
      (phrase.part === 'here' && NAMED.test(text.slice(Math.max(0, taken.index - 30), taken.index))) ||
      (phrase.part === 'previous' && IN_A_NAME.test(text.slice(Math.max(0, taken.index - 2), taken.index + 1)))
    ) {
      seek(phrases.indexOf(phrase), end);
      continue;
    }
    kept.push({ kind: phrase.part, text: text.slice(taken.index, end), at: [taken.index, end], language: phrase.language });
    found.forEach((match, i) => {
      if (match !== null && match.index < end) seek(i, end);
    });
  }
}

/** Full stops behind a word, semicolons, marks, dashes, brackets, " / ", "but". Not inside an address or after "Mr". */
const BREAKS =
  /[;!?。；！？()[\]（）]+|(?<!\b(?:mr|mrs|ms|dr|st|mt|ft|no|vs|etc|www|p|i|e)|\.\p{L})\.+(?=\s|$)|(?<=\s)(?:-+|–|—)(?=\s)|—|--+|\s\/\s|…|(?<![\p{L}\p{N}])(?:but|however|though|although|whereas|aber|mais|pero|ma|mas|но|ale|de(?=\s+(?:szol|csak))|maar|men|mutta)(?![\p{L}\p{N}])/gu;

/** English words that people put into statements of other languages. */
const ENGLISH_ANYWHERE: ReadonlySet<PhrasePart> = new Set<PhrasePart>(['link-back', 'keep-name', 'any']);

/** The letters of a statement, and the one language that they leave. */
function lettersOf(folded: string): { readonly letters: Letters; readonly only: string | null } {
  if (/[\uac00-\ud7af]/.test(folded)) return { letters: 'east-asian', only: 'ko' };
  if (/[\u3040-\u30ff]/.test(folded)) return { letters: 'east-asian', only: 'ja' };
  if (/[\u3400-\u9fff]/.test(folded)) return { letters: 'east-asian', only: null };
  return { letters: /[а-яіїєґ]/.test(folded) ? 'cyrillic' : 'latin', only: null };
}

/** Of languages in the same letters, the one whose phrases take the most of a statement; English where another takes as much. */
function likeliest(text: string, folded: string, phrases: readonly Compiled[]): string {
  const shares = new Map<string, number>();
  for (const { language, at, kind } of phrasesOf(text, folded, phrases))
    shares.set(language, (shares.get(language) ?? 0) + (at[1] - at[0]) * (kind === 'filler' ? 0.5 : 1));
  let best = 'en';
  for (const [language, share] of shares) if (share > (shares.get(best) ?? 0)) best = language;
  return best;
}

/** The language of a statement, and the phrases that it can hold. */
function spoken(text: string, folded: string): { readonly language: string; readonly phrases: readonly Compiled[] } {
  const english = ENGLISH.in(folded);
  if (ONLY_ENGLISH.test(folded)) return { language: 'en', phrases: english };
  const { letters, only } = lettersOf(folded);
  const foreign = foreignPhrases[letters]()
    .in(folded)
    .filter(({ language }) => letters !== 'east-asian' || only !== null || language !== 'ko');
  const language = only ?? likeliest(text, folded, letters === 'latin' ? [...english, ...foreign] : foreign);
  if (language === 'en') return { language, phrases: english };
  return {
    language,
    phrases: [
      ...english.filter(({ part }) => ENGLISH_ANYWHERE.has(part)),
      ...foreign.filter((phrase) => phrase.language === language),
    ],
  };
}

/** The phrases right before and behind a piece of a statement. */
interface Beside {
  readonly before: PhrasePart | null;
  readonly after: PhrasePart | null;
}

/** What follows names of places even where every noun has a capital: "Hutseite ja, alle anderen bitte fragen". */
const NAMES_BEFORE: ReadonlySet<PhrasePart> = new Set<PhrasePart>(['yes', 'others', 'nowhere-else']);

/** True for the words with which a sentence opens, where no comma parts them from what it says: "Ponlo donde quieras", "Прошу нигде". */
function opensSentence(language: string, piece: string, last: Event['kind'] | null, { before, after }: Beside): boolean {
  if (language === 'en' || before === 'only' || after === null || NAMES_BEFORE.has(after)) return false;
  return (last === null || last === 'break') && /^\s*\p{Lu}[\p{L}'’-]*(?:\s+\p{Ll}[\p{L}'’-]*){0,3}\s*$/u.test(piece);
}

/** "… at Hats Online …", "… on Tib's hat page …". */
const AT_A_PLACE =
  /\b(?:at|on) ((?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:of|the|and|for) )?\p{Lu}[\p{L}'’.-]*){0,4}(?: (?:archive|page|site|list))?)/u;

/** Phrases, names and breaks of a statement, in its order. */
export function eventsOf(text: string, folded: string): Event[] {
  const said = spoken(text, folded);
  const { language } = said;
  const phrases = phrasesOf(text, folded, said.phrases);
  const lowerCase = text === text.toLowerCase();
  const german = language === 'de';
  const events: Event[] = [];
  const gap = (from: number, to: number, before: PhrasePart | null, after: PhrasePart | null): void => {
    if (to <= from) return;
    let start = from;
    const piece = folded.slice(from, to);
    for (const match of matchesOf(piece, BREAKS)) {
      names(start, from + match.index, { before: start === from ? before : null, after: null });
      events.push({
        kind: 'break',
        text: match[0],
        at: [from + match.index, from + match.index + match[0].length],
        language: '',
      });
      start = from + match.index + match[0].length;
    }
    names(start, to, { before: start === from ? before : null, after });
  };
  const names = (from: number, to: number, beside: Beside): void => {
    const piece = text.slice(from, to);
    if (opensSentence(language, piece, events.at(-1)?.kind ?? null, beside)) return;
    const alone = german || (WITHOUT_BLANKS.has(language) && beside.before === null);
    const beforeAct = alone && beside.after !== null && NAMES_BEFORE.has(beside.after);
    const expected = beside.before === 'only' || beforeAct;
    const hints = { lowerCase, german, english: language === 'en', expected };
    const named = placesIn(piece, hints);
    // "Will be at Hats Online shortly": in a sentence that nobody can read, the place where something is
    const at = named.length === 0 && language === 'en' ? AT_A_PLACE.exec(piece)?.[1] : undefined;
    const places = at === undefined ? named : placesIn(at, hints);
    // "Gossamer's fine"
    const is = beside.after === 'yes' && language === 'en' ? /['’]s$/ : null;
    for (const name of places)
      events.push({ kind: 'place', text: is === null ? name : name.replace(is, ''), at: [from, to], language: '' });
    if (places.length === 0 && language === 'en' && /\p{L}{3,}\W+\p{L}{3,}/u.test(piece))
      events.push({ kind: 'unread', text: piece.trim(), at: [from, to], language });
  };
  let end = 0;
  let before: PhrasePart | null = null;
  for (const phrase of phrases) {
    const { kind } = phrase;
    const part = kind === 'place' || kind === 'break' ? null : kind;
    gap(end, phrase.at[0], before, part);
    events.push(phrase);
    before = part;
    end = phrase.at[1];
  }
  gap(end, text.length, before, null);
  return events;
}
