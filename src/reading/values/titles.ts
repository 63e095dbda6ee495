/** The value of a title field, a line that is the title, or what is left of a subject. */

import type { Part, SeriesPlace, Status } from '../../words/index.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold, oneLine } from './folding.ts';
import { matchesOf } from './matches.ts';
import { readRoman } from './numbers.ts';
import { findPart } from './parts.ts';
import { isBareRating } from './ratings.ts';
import { readSeries } from './series.ts';
import { SightedPattern } from './sighted-pattern.ts';
import { STATES } from './states.ts';
import { statusFromSubject } from './subject-status.ts';

export interface TitleReading {
  /** Without surrounding quotes, decoration, part notation, "(revised)", "(drabble)", "- Epilogue" or an aside. */
  readonly title: string | null;
  readonly part: Part | null;
  /** The part's own name: "The Ford" of "Salt Road, Part 2: The Ford". */
  readonly chapter: string | null;
  readonly series: SeriesPlace | null;
  readonly revised: boolean;
  readonly status: Status | null;
  /** "(drabble)", "(a vignette)": a form that stands in brackets after the title, as written. */
  readonly form: string | null;
  /** What stood in brackets after it and is no part of it: "(any ideas, anyone?)". */
  readonly aside: string | null;
}

/** A title is a line or two. */
const LONGEST = 500;

/** Remarks in brackets, or after a dash, that are no part of a title. Folded. */
export const TITLE_REMARKS: readonly {
  readonly kind: 'revised' | 'working' | 'form' | 'aside';
  readonly form: string;
  readonly example: string;
}[] = [
  {
    kind: 'revised',
    form: '(?:newly |slightly |re-?|fully |now )?(?:revised|edited|rewritten|reworked|corrected|updated|expanded|extended|reposted?|rev|ed)(?: version| edition| and (?:expanded|reposted|edited|updated))?(?: \\d.*)?',
    example: 'Damp (revised)',
  },
  {
    kind: 'revised',
    form: 'uberarbeitet(?:e fassung|e version)?|version corrigee|corrig[ee]e?|revisad[oa]|versione riveduta|исправлено|отредактировано|новая редакция|poprawione|upraveno|javitott|修订版|修訂版|修正版|改訂版|改|수정',
    example: 'Schnee (überarbeitet)',
  },
  {
    kind: 'working',
    form: '(?:a |the )?(?:working|tentative|temporary|provisional)(?: title)?|wt|arbeitstitel|titre provisoire|titulo provisional|titolo provvisorio|рабочее название|tytul roboczy|pracovni nazev|仮題?|가제',
    example: 'Damp (working title)',
  },
  {
    kind: 'form',
    form: '(?:an? |my (?:first )?|another |short |very short |little |quick |single |the )*(?:double |triple |quintuple )?(?:drabbles?|ficlet|vignette|one-?shot|one shot|os|two-?shot|poem|songfic|song fic|short story|short|snippet|novella|novel|novelette|filk|pwp|parody|fic|fanfic|fan fiction|story|oneshot|драббл|мини|миди|макси|зарисовка|стихи|vinheta|vineta|flashfic|one-?shot|ficlet|miniaturka|miniatura|jednorazowka|jednodilna|novella|kurzgeschichte|短編|短篇|中編|长篇|長編|掌編|단편|중편|장편|段子|一发完|一發完)',
    example: 'Wedged (drabble)',
  },
  {
    kind: 'aside',
    form: '(?:a |an )?(?:prequel|sequel|companion(?: piece)?|follow-?up|response|answer|tag|missing scene|coda|outtake|interlude|epilogue) (?:to|for|from|of) .*',
    example: 'Damp (sequel to Drains)',
  },
  { kind: 'aside', form: '(?:for|to|written for|dedicated to|happy birthday,?) .*', example: 'Damp (for Posy)' },
  {
    kind: 'aside',
    form: 'an? .{0,40}\\b(?:story|fic|tale|fanfic|fan ?fiction|crossover|vignette|parody|drabble|novel|romance|au)',
    example: 'Damp (a Scotland Yard story)',
  },
  {
    kind: 'aside',
    form: '(?:.*\\b(?:challenge|contest|fest|exchange|swap|ficathon|prompt)\\b.*)',
    example: 'Damp (Rainy Day Challenge)',
  },
  {
    kind: 'aside',
    form: '(?:gen|het|slash|femslash|crossover|xover|x-over|au|complete|completed|finished|wip|in progress|unfinished|new|humou?r|angst|fluff|casefile|msr|ust|post-ep|spoilers?.*|warnings?.*|tba|tbc)(?:[ ,/;]+(?:gen|het|slash|crossover|au|complete|wip|humou?r|angst|fluff))*',
    example: 'Damp (gen)',
  },
  {
    kind: 'aside',
    form: '(?:final|last|new) (?:version|draft|update)|part of .*|first (?:story|fic|time).*|no title.*|help.*|um+\\b.*|sorry.*|title by .*|\\d[\\d,.]* ?(?:words?|w)|c?\\d+k',
    example: 'Damp (first fic!)',
  },
];

const REMARKS = TITLE_REMARKS.map(({ kind, form }) => ({ kind, pattern: new RegExp(`^(?:${form})[.!?]*$`, 'u') }));

/** A form before the title: "Round Robin: The Inn of Many Doors". */
const FORM_BEFORE = new SightedPattern(
  /^(?:round[- ]robin|drabble|ficlet|vignette|one-?shot|fan ?fic(?:tion)?|story)\s*:\s+(?=\S)/i,
);

/** Marks that decorate: not full stops, hashes and questions, which titles hold. */
const DECORATION_BEFORE = /^(?:[\s~*_=+|•°·^¤§☆★◇◆■●○♪♥<>]+|[-=~]{2,}|-\s|:{1,2}\s?|\.:|\\o\/|\/{2,}|,)+/u;
const DECORATION_AFTER = /(?:[\s~*_=+|•°·^¤§☆★◇◆■●○♪♥<>,;]+|[\s~*_]-+|[-=~]{2,}|\s?:{1,2}|:\.|\/{2,})+$/u;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ["'", "'"],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['”', '”'],
  ['»', '»'],
  ['``', "''"],
  ['‹', '›'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
];

/** Quotes and decoration round a title taken off, as often as they stand there. */
export function undecorated(text: string): string {
  let now = text.trim();
  for (let round = 0; round < 6; round++) {
    const before = now;
    now = now.replace(DECORATION_BEFORE, '').replace(DECORATION_AFTER, '').trim();
    for (const [open, close] of PAIRS) {
      if (now.length <= open.length + close.length || !now.startsWith(open) || !now.endsWith(close)) continue;
      const inner = now.slice(open.length, now.length - close.length);
      if (!inner.includes(open) && !inner.includes(close)) now = inner.trim();
    }
    if (now === before) break;
  }
  return now;
}

interface Tail {
  readonly title: string;
  readonly inner: string;
}

/** The last bracket of a title that ends with one. */
function lastBracket(text: string): Tail | null {
  const match = /^(.*\S)\s*[([{（【]([^()[\]{}（）【】]*)[)\]}）】]\s*$/u.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? null : { title: match[1], inner: match[2].trim() };
}

/** "Salt Road - revised", "Salt Road: Complete". */
function lastDash(text: string): Tail | null {
  const match = /^(.*\S)(?:\s+[-–—~]+\s*|\s*(?:--|—)\s*|,\s+)([^-–—~,]{2,30})$/u.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? null : { title: match[1], inner: match[2].trim() };
}

function remarkOf(inner: string): (typeof TITLE_REMARKS)[number]['kind'] | null {
  const folded = fold(inner).trim();
  return REMARKS.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
}

/** A bracket that talks: it starts small beside a title in capitals, or holds a sentence. */
function talks(inner: string, title: string): boolean {
  const words = inner.split(/\s+/u).length;
  const startsSmall = /^\p{Ll}/u.test(inner);
  const lowerTitle = title === title.toLowerCase();
  if (/[?!]$|\.\s|:\)|;\)|\.\.\./u.test(inner) && words > 1) return startsSmall || /\b(?:I|you|me|my|it's)\b/u.test(inner);
  return startsSmall && !lowerTitle && words >= 2;
}

interface Peeled {
  title: string;
  revised: boolean;
  status: Status | null;
  form: string | null;
  aside: string | null;
  series: SeriesPlace | null;
}

/** Take one remark off the end; false where there is none. */
function peelOne(state: Peeled): boolean {
  for (const tail of [lastBracket(state.title), lastDash(state.title)]) {
    if (tail === null) continue;
    const { inner, title } = tail;
    const bracket = tail.title.length < state.title.length && /[)\]}）】]\s*$/u.test(state.title);
    const kind = remarkOf(inner);
    if (kind === null) {
      if (bracket && isBareRating(inner)) {
        state.title = title;
        return true;
      }
      const series =
        bracket && /\b(?:series|universe|verse|trilogy|cycle|saga|book|arc)\b|#\s*\d/i.test(inner) ? readSeries(inner) : null;
      if (series !== null) {
        state.series = series;
        state.title = title;
        return true;
      }
      if (!bracket || !(talks(inner, title) || statusFromSubject(`x (${inner})`) !== null)) continue;
    }
    if (!bracket && kind !== 'revised' && statusFromSubject(`x - ${inner}`) === null) continue;
    state.title = title;
    if (kind === 'revised') state.revised = true;
    else if (kind === 'form') state.form = inner;
    else if (kind !== 'working') {
      state.status ??= statusFromSubject(`x (${inner})`);
      state.aside ??= inner;
    }
    return true;
  }
  return false;
}

/** "Name II (1/5)", "Name II: Water (1/1)": beside a part with a total, the Roman numeral is the place in a series. */
function romanSeries(title: string, part: Part | null): SeriesPlace | null {
  if (part === null || part.total === null) return null;
  const match = /^(.*\S)\s+([IVX]{2,5}|V|X)(?::\s.*)?$/u.exec(title);
  const position = match?.[2] === undefined ? null : readRoman(match[2]);
  return match?.[1] === undefined || position === null ? null : { name: undecorated(match[1]), position };
}

const stateWords = ofPacks((packs) => new Set([...STATES.flatMap((row) => row.words), ...packs.flatMap(({ states }) => states)]));

/** "[Fic] Damp", "[Z] Damp", "【原创】借伞": tags of boards before a title, taken off. What they say of its status is kept. */
function tagsOff(text: string): { readonly rest: string; readonly status: Status | null } {
  let rest = text;
  let status: Status | null = null;
  for (let round = 0; round < 4; round++) {
    const tag = /^\s*[[【［]([^[\]【】［］]{1,30})[\]】］]\s*(?=\S)/u.exec(rest);
    if (tag?.[1] === undefined) break;
    const said = statusFromSubject(`[${tag[1]}] x`);
    if (said === null && !stateWords().has(fold(tag[1]).trim()) && !isBareRating(tag[1])) break;
    status ??= said;
    rest = rest.slice(tag[0].length);
  }
  return { rest, status };
}

/** "Contrary Winds - Chapter Three (3/8)": a second part notation that ends what stands before the first. */
function withoutPart(text: string): string {
  const found = /\s[-–—:,(]\s?\S/u.test(text) ? findPart(text.trimEnd(), 'title') : null;
  return found !== null && found.at[0] > 0 && found.at[1] >= text.trimEnd().replace(/[\s([–—-]+$/u, '').length
    ? text.slice(0, found.at[0])
    : text;
}

/** The title in a value, and all that stands with it. */
export function readTitle(raw: string): TitleReading {
  const tagged = tagsOff(oneLine(raw.slice(0, LONGEST)));
  const whole = undecorated(FORM_BEFORE.without(undecorated(tagged.rest)));
  const found = findPart(whole, 'title');
  const before = found === null ? whole : withoutPart(whole.slice(0, found.at[0]));
  const after = found === null ? '' : whole.slice(found.at[1]);
  const state: Peeled = {
    title: undecorated(before),
    revised: false,
    status: tagged.status,
    form: null,
    aside: null,
    series: null,
  };
  let chapter: string | null = null;
  const rest = undecorated(after.replace(/^[\s:.,–—-]+/u, ''));
  if (state.title === '') {
    state.title = rest;
  } else if (rest !== '') {
    const remark = remarkOf(rest);
    if (remark === 'revised') state.revised = true;
    else if (/^[(["“]?\p{L}/u.test(rest) && remark === null && !isBareRating(rest)) chapter = rest;
  }
  for (let i = 0; i < 5 && peelOne(state); i++) state.title = undecorated(state.title);
  const title = undecorated(state.title.replace(/[\s:,;–—-]+$/u, ''));
  const series = state.series ?? romanSeries(title, found?.part ?? null);
  return {
    title: title === '' ? null : title,
    part: found?.part ?? null,
    chapter,
    series,
    revised: state.revised,
    status: state.status,
    form: state.form,
    aside: state.aside,
  };
}

export interface Byline {
  readonly title: string;
  /** As written, with an address behind it where one stands there. */
  readonly author: string;
  /** 0 to 1: one word after "by" may be the end of a title ("Death by Chocolate"). */
  readonly confidence: number;
}

const BY =
  /\s(?:by|von|par|por|di|door|av|írta:?|написал[аи]?)\s+|\s*(?:作者|著者|文|글쓴이|작가)\s*[:：]\s*|\s*[-–—]\s*by\s+/giu;

/** Words before "by" that make one phrase with what follows: "Stopping by Woods", "Death by Chocolate", "Haunted by Bells". */
const END_OF_PHRASE =
  /(?:ing|ed|\b(?:death|day|night|step|side|stand|one|two|piece|little|bit|pass|drive|fly|swear|steal|bite|trial|stone|learn|live|die|come|known))$/iu;

/**
 * "Title by Author" cut in two; null where what follows "by" is no name.
 * A name is up to five words in capitals, or one handle; "Stopping by Woods on a Snowy Evening" is a title.
 */
export function splitByline(text: string): Byline | null {
  const line = oneLine(text.slice(0, LONGEST));
  let last: RegExpMatchArray | null = null;
  for (const match of matchesOf(line, BY)) last = match;
  if (last?.index === undefined || last.index === 0) return null;
  const title = line.slice(0, last.index).trim();
  const author = line.slice(last.index + last[0].length).trim();
  const name = author.replace(/\s*[(<[].*$/u, '').replace(/[.,]+$/u, '');
  const words = name.split(/\s+/u);
  const lower = line === line.toLowerCase();
  const named = words.every(
    (word) =>
      lower ||
      /^[\p{Lu}\p{Lo}"'“‘]/u.test(word) ||
      /[_\d]/.test(word) ||
      /^(?:and|&|the|of|de|von|van|la|le|du|y|e|et|und|da|di)$/iu.test(word),
  );
  // "Vento di febbraio": between two small words it joins them
  const joins = /^\s(?:di|por|av)\s/iu.test(last[0]) && /^\p{Ll}+$/u.test(name) && !lower;
  const handle = words.length === 1 && !joins && /^[\p{L}\d_.-]{3,}$/u.test(name);
  if (title === '' || name === '' || words.length > 6 || !(named || handle)) return null;
  return {
    title,
    author,
    confidence: words.length > 1 || author !== name || /[_\d]|\p{Lo}/u.test(name) ? 0.9 : END_OF_PHRASE.test(title) ? 0.2 : 0.5,
  };
}
