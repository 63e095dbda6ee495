/**
 * Ratings: the highest value that a text names.
 *
 * Codes are found first and take their place, so that "PG" is not read inside "PG-13"; then single letters, words and ages in what is left.
 */

import type { Range, Rating, RatingLevel } from '../../words/index.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold, oneLine } from './folding.ts';
import { matchesOf } from './matches.ts';
import { Openings } from './openings.ts';
import type { RatingRow, RatingScope } from './ratings-table.ts';
import { RATING_AGES, RATING_CODES, RATING_LETTERS, RATING_WORDS, REASON_NOUNS, UNRATED } from './ratings-table.ts';
import { SightedPattern } from './sighted-pattern.ts';

export interface FoundRating {
  /** The rating as written, with its reason ("PG-13 for language") where it stands in brackets of its own. */
  readonly raw: string;
  readonly level: RatingLevel;
  readonly at: Range;
}

/** A rating is said at the start of its value or never. */
const LONGEST = 600;

const HEIGHT: Readonly<Record<RatingLevel, number>> = { unrated: 0, general: 1, teen: 2, mature: 3, explicit: 4 };

/** What stands before and after a code: no letter, no digit, no apostrophe ("don't"), no "&" ("M&M"), and no hyphen into a word ("X-Men"). */
const BEFORE = "(?<![\\p{L}\\d'&@.])";
const AFTER = "(?![\\p{L}\\d&@']|-(?!rat|ish|for|mild|soft|hard|very)\\p{L})";

interface Compiled {
  readonly level: RatingLevel;
  readonly scope: RatingScope;
  readonly pattern: RegExp;
}

interface Table {
  readonly rows: readonly Compiled[];
  readonly openings: Openings;
}

const isCjk = (form: string): boolean => /[\u3040-\u9fff\uac00-\ud7af]/.test(form);

/** Han, kana and Hangul have no blanks: such a form stands anywhere. */
function compile(row: RatingRow): Compiled {
  return {
    level: row.level,
    scope: row.scope,
    pattern: new RegExp(isCjk(row.form) ? `(?:${row.form})` : `${BEFORE}(?:${row.form})${AFTER}`, 'gu'),
  };
}

function tableOf(rows: readonly RatingRow[]): Table {
  return {
    rows: rows.map(compile),
    openings: new Openings(rows.map(({ form }) => ({ source: form, anywhere: isCjk(form) }))),
  };
}

const CODES = tableOf(RATING_CODES);
const LETTERS = tableOf(RATING_LETTERS);
const ratingWords = ofPacks((packs) => tableOf([...RATING_WORDS, ...packs.flatMap(({ ratings }) => ratings)]));
const AGES = {
  rows: RATING_AGES.map(({ form, scope }) => ({ scope, pattern: new RegExp(`(?<![\\p{L}\\d.])(?:${form})(?!\\d)`, 'gu') })),
  openings: new Openings(RATING_AGES.map(({ form }) => ({ source: form, anywhere: isCjk(form) }))),
};

const DIGITS = /\d/;

interface Named {
  readonly level: RatingLevel;
  readonly scope: RatingScope;
  readonly at: Range;
  readonly kind: 'code' | 'letter' | 'word' | 'age';
}

function ofAge(age: number): RatingLevel {
  if (age >= 18) return 'explicit';
  if (age >= 15) return 'mature';
  return age >= 12 ? 'teen' : 'general';
}

const NEGATION = new SightedPattern(
  /(?:\bnot|\bno|\bnothing|\bnever|n't|\bwithout|\bnon|\bneither|\bnor|\bno more than a?|\bhardly|\bkein|\bkeine|\bnicht|\bnie|\bне|\bpas|\bsin|\bsem)[\s-]*(?:really |very |at all |too |quite |an? |be )?$/,
);

function letterStands(text: string, folded: string, [from, to]: Range): boolean {
  if (text.charAt(from) !== folded.charAt(from)) return true;
  const first = /^[\s([{"'*_~:.-]*$/.test(folded.slice(0, from));
  const last = /^[\s)\]}"'*_~]*(?:$|[.,;:!?/])/.test(folded.slice(to));
  return first
    ? /^[\s)\]}"'*_~]*(?:$|[.,;:!?/([-]|(?:for|to|or|and|because|just|rated)\b)/.test(folded.slice(to))
    : last && from > 0;
}

/** Every rating that a text names, in the order of the text. */
function namedRatings(text: string): Named[] {
  const folded = fold(text);
  const found: Named[] = [];
  const free = ([from, to]: Range): boolean => found.every(({ at }) => to <= at[0] || from >= at[1]);
  const scan = ({ rows, openings }: Table, kind: Named['kind'], stands: (at: Range) => boolean): void => {
    for (const index of openings.in(folded)) {
      const row = rows[index];
      if (row === undefined) continue;
      const { level, scope, pattern } = row;
      for (const match of matchesOf(folded, pattern)) {
        const at: Range = [match.index, match.index + match[0].length];
        if (free(at) && stands(at)) found.push({ level, scope, at, kind });
      }
    }
  };
  const said = ([from]: Range): boolean => !NEGATION.test(folded.slice(Math.max(0, from - 24), from));
  scan(CODES, 'code', said);
  scan(LETTERS, 'letter', (at) => said(at) && letterStands(text, folded, at));
  // no age without a number
  for (const index of DIGITS.test(folded) ? AGES.openings.in(folded) : []) {
    const row = AGES.rows[index];
    if (row === undefined) continue;
    const { scope, pattern } = row;
    for (const match of matchesOf(folded, pattern)) {
      const at: Range = [match.index, match.index + match[0].length];
      const age = match.slice(1).find((group) => group !== undefined);
      if (age !== undefined && Number(age) <= 21 && free(at)) found.push({ level: ofAge(Number(age)), scope, at, kind: 'age' });
    }
  }
  const coded = found.length > 0;
  scan(ratingWords(), 'word', (at) => said(at) && !(coded && tellsReason(folded, at)));
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

/** Beside a rating, "adult themes" and "for mature readers of" give its reason. */
function tellsReason(folded: string, [from, to]: Range): boolean {
  return (
    REASON_NOUNS.test(folded.slice(to, to + 20)) ||
    /(?:\bfor|\bwith|\bsome|\bmild|\bdue to)\s+$/.test(folded.slice(Math.max(0, from - 8), from))
  );
}

/** A number with nothing before it: "15", "12 (British)". */
const BARE_AGE = /^[\s([]*(\d{1,2})(?![\d/.:%])(?!\s*(?:words?|pages?|kb))/;

/** The level of the highest rating that the value of a rating field names; `unrated` where it names none. */
export function ratingLevel(raw: string): RatingLevel {
  const text = raw.slice(0, LONGEST);
  const named = namedRatings(text);
  let level: RatingLevel = 'unrated';
  for (const { level: next } of named) if (HEIGHT[next] > HEIGHT[level]) level = next;
  const bare = BARE_AGE.exec(fold(text))?.[1];
  if (bare !== undefined && Number(bare) <= 21 && named.every(({ kind }) => kind === 'word' || kind === 'age')) {
    const age = ofAge(Number(bare));
    if (HEIGHT[age] > HEIGHT[level]) level = age;
  }
  if (level !== 'unrated' && named.every(({ kind }) => kind === 'word') && UNRATED.some((pattern) => pattern.test(fold(text))))
    return bare === undefined ? 'unrated' : level;
  return level;
}

/** "Teen [Reviews - 2]": how many readers answered, which archives print beside the rating. */
const REVIEWED = /\s*[[(]?Reviews?\s*[-–:]\s*\d+[\])]?\s*$/i;

/** The value of a rating field: whole as written, with the level of the highest rating it names. */
export function readRating(raw: string): Rating {
  const value = oneLine(raw).replace(REVIEWED, '');
  return value === '' ? { raw: null, level: 'unrated' } : { raw: value, level: ratingLevel(value) };
}

/** Words between two ratings of one statement ("PG to R", "hard R"). */
const FILLER =
  /^(?:[\s/,;:|()[\]{}.!~*_"'-]|\b(?:rated|rating|to|or|and|overall|a|an|hard|soft|mild|strong|high|low|light|heavy|for|now|so|far|still|fic|just|all|of|parts?|chapters?)\b|→|~)*$/;

/** True where a text is a rating and nothing else ("PG-13", "Rated K+", "(G)", "G to PG"). */
export function isBareRating(text: string): boolean {
  if (text.length > 60) return false;
  const trimmed = oneLine(text);
  const named = namedRatings(trimmed);
  if (named.length === 0) return /^\(?1[258]\)?$/.test(trimmed);
  let rest = '';
  let from = 0;
  for (const { at } of named) {
    rest += `${trimmed.slice(from, at[0])} `;
    from = at[1];
  }
  return FILLER.test(fold(rest + trimmed.slice(from)).trim());
}

/** How ratings open that stand without a key: asked first, since it is asked of every short line of a story. */
const RATING_OPENS =
  /^[[(]?\s?(?:rat(?:ed|ing)\b|overall\b|hard |soft |mild |f-?r(?!om \D*$)|nc-?\s?\d|pg|[gkrtmxuе]\b|ma\b|nr\b|teen|general|mature|adult|explicit|all |any age|work-?safe|not rated|unrated|fsk|\d|[pk]-?\d|\+\d|ab \d|tout|todo|verde|giallo|arancione|rosso|[\p{Lo}])/iu;

export function couldBeRating(words: string): boolean {
  return RATING_OPENS.test(words);
}

/** Where a part of a subject or line starts and ends. */
const BREAK = /[()[\]{}<>,;|*~"]|\s[-–—:/]+\s|\s\/\s|:\s|\.\s|--/g;

function segments(text: string): Range[] {
  const out: Range[] = [];
  let from = 0;
  for (const match of matchesOf(text, BREAK)) {
    out.push([from, match.index]);
    from = match.index + match[0].length;
  }
  out.push([from, text.length]);
  return out.filter(([start, end]) => text.slice(start, end).trim() !== '');
}

/** After the rating in its own segment: what may belong to it ("for language", "to be safe", "and up"). */
const TAIL = /^\s*(?:$|for\b|to be\b|because\b|due\b|just\b|mostly\b|overall\b|so far\b|for now\b|-?ish\b)/;
const RATED_BEFORE = /(?:^|[\s([])(?:rated|rating|rate)[\s:-]*(?:a |an )?$/;

/**
 * A rating inside a subject or a line without a key. Codes that mean nothing else ("PG-13", "NC-17", "FRT") stand anywhere; "G", "R", "K+" only
 * set off by brackets or commas; "M", "T" and the like never, unless "rated" stands before them.
 */
export function findRating(text: string, where: 'subject' | 'line'): FoundRating | null {
  if (text.length > (where === 'line' ? 200 : LONGEST)) return null;
  const folded = fold(text);
  const all = namedRatings(text);
  const named = all.filter(({ kind, scope, at }) => {
    const rated = RATED_BEFORE.exec(folded.slice(Math.max(0, at[0] - 14), at[0]));
    if (rated !== null && (where === 'subject' || setOff(text, at))) return true;
    if (where === 'line' && kind === 'letter' && /^\.\s/.test(folded.slice(at[1]))) return false;
    if (scope === 'anywhere') return where === 'subject' || setOff(text, at);
    return (
      kind !== 'word' &&
      scope === 'set-off' &&
      setOff(text, at) &&
      (kind !== 'letter' || text.charAt(at[0]) !== folded.charAt(at[0]) || where === 'subject')
    );
  });
  const first = named[0];
  if (first === undefined) return null;
  // ratings that follow each other closely are one statement: "PG-13/R", "PG to R"
  let last = first;
  let level = first.level;
  for (const next of all.filter(({ at, kind }) => at[0] > first.at[0] && kind !== 'word')) {
    if (!FILLER.test(folded.slice(last.at[1], next.at[0])) || /[()[\],]/.test(text.slice(last.at[1], next.at[0]))) break;
    last = next;
    if (HEIGHT[next.level] > HEIGHT[level]) level = next.level;
  }
  const segment = segments(text).find(([from, to]) => from <= first.at[0] && to >= last.at[1]);
  const alone =
    segment !== undefined &&
    /^\s*(?:rated\s+|rating\s+)?$/.test(folded.slice(segment[0], first.at[0])) &&
    TAIL.test(folded.slice(last.at[1], segment[1]));
  const at: Range = alone
    ? [
        first.at[0],
        segment[1] - (text.slice(last.at[1], segment[1]).length - text.slice(last.at[1], segment[1]).trimEnd().length),
      ]
    : [first.at[0], last.at[1]];
  return { raw: text.slice(at[0], at[1]), level, at };
}

/** Whether a rating has its segment to itself, but for what may go with a rating. */
function setOff(text: string, at: Range): boolean {
  const segment = segments(text).find(([from, to]) => from <= at[0] && to >= at[1]);
  if (segment === undefined) return false;
  const before = fold(text.slice(segment[0], at[0])).trim();
  const after = fold(text.slice(at[1], segment[1])).trim();
  const whole = segment[0] === 0 && segment[1] === text.length;
  return (
    /^(?:rated|rating|overall|hard|soft|mild|still|g|pg|pg-?13|r|k\+?|to|or|and|\/|-|\s)*$/.test(before) &&
    (!whole || after === '' || TAIL.test(after)) &&
    (TAIL.test(after) || FILLER.test(after) || /^[/-]/.test(after))
  );
}
