/** Where a story ends: end marks, closing rules, signatures, closing notes, pleas and footers, read from the bottom up. */

import type { Range, RegionKind, Status } from '../../words/index.ts';
import { CHATTER, chatter, isStageDirection } from '../header/chatter.ts';
import { entriesAt } from '../header/entry.ts';
import type { FieldKey } from '../header/keys.ts';
import { nameKey } from '../header/name-key.ts';
import type { Run } from '../header/runs.ts';
import { promisesMore } from '../header/status-choice.ts';
import { isNavigation, narrates, statementIn } from '../header/unkeyed.ts';
import { endMarker } from '../values/endings.ts';
import { fold } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { endOf, isLinkOnly } from './bare.ts';
import { isFence, shapeOfRule } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { isAside, joined, paragraphEnd, unitsIn } from './sheet.ts';

export interface EndMarkFound {
  readonly text: string;
  readonly at: Range;
  readonly line: number;
  readonly status: Status | null;
}

export interface Ending {
  /** The line after the last one of the story. */
  readonly bodyTo: number;
  readonly mark: EndMarkFound | null;
  /** What the lines from `bodyTo` on are. */
  readonly marks: ReadonlyMap<number, RegionKind>;
}

/** What is known of a story when its end is looked for. */
export interface EndingHints {
  readonly openingRule: string | null;
  /** Names of its author and sender, folded: a line with one of them alone is a signature. */
  readonly names: readonly string[];
  /** Runs of fields after its header. */
  readonly late: readonly Run[];
}

/** Keys of fields that stand below a story. */
const CLOSING_KEYS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'feedback',
  'note',
  'email',
  'contact',
  'website',
  'distribution',
  'disclaimer',
  'comments',
  'challenge',
  'beta',
  'thanks',
  'author',
  'sequel',
  'date',
  'previous',
  'link',
  'length',
  'dedication',
  'website',
  'title',
  'series',
  'status',
  'spoilers',
  'other',
]);
/** So much of other words may stand below an end mark before it counts as an end within the story. */
const LONGEST_UNCLEAR = 1500;
/** So many paragraphs from the bottom are looked at. */
const PARAGRAPHS = 120;
const LONGEST_SIGNATURE = 600;
const SIGNATURE_LINES = 9;

/** What only a poster says to readers: weighs more at the end than general chatter. */
const CLOSING_CHATTER = new SightedPattern(
  /\b(?:feedback|review(?:s|ed)?|r ?& ?r|fics?|ficlet|beta(?:'?d|s)?|next (?:part|chapter|instal+ment|time)|sequel|prequel|(?:thanks|thank you) (?:for|to) (?:read(?:ing)?|every|all|my|any|you|the)|hope (?:you|that|this|someone|it)|(?:any )?comments?\b.{0,20}(?:welcome|please|\?|appreciated|(?:make|made) my|are|=|feed)|(?:if|hope) you (?:liked|enjoyed)|(?:did|do) you like it|(?:hear|know) what (?:you|people|everyone)|what (?:do|did) you think|should i (?:go on|continue)|let me know|(?:con)?crit(?:icism)?|prompts?|challenge|archiv(?:e|ed|ing)|posted|part \d+ (?:will|is|soon|to)|more (?:soon|to come|later)|stay tuned|to be continued|danke|merci|gracias|grazie|obrigad[oa]|спасибо|flames?)\b/,
);
const ADDRESS_LINE = new SightedPattern(
  /^\W{0,3}(?:(?:e-?mail|mail|url|web|www|homepage|site)\W{1,3})?(?:https?:\/\/|www\.|mailto:|[\w.+-]{1,40}@[\w-]{1,40}\.)\S*\W{0,2}$/,
);
const COPYRIGHT_LINE = /^\W{0,2}(?:\(c\)|©|copyright|c\.)\s.{0,80}$/;
/** "This story is part of the collection Provincial Winters." */
const SERIES_LINE =
  /^\W{0,2}this (?:story|fic|piece|tale|one) (?:is|was|belongs) (?:(?:a |the )?(?:part|number \w+|\w+ (?:part|story|fic)) )?(?:of|in|to) (?:the|my|a|our) (?:\S+ ){0,3}?(?:series|collection|sequence|cycle|arc|universe|verse|anthology)\b[^.!?]{0,60}[.!]?\W{0,2}$/;
const COUNT_LINE = /^\W{0,2}(?:words?(?: ?count)?\W{1,3})?\d[\d,.]* ?(?:words|wds)?\W{0,2}$/;

/** From here on a paragraph below a note reads as the rest of it. */
const TALK = 0.45;

type Trailer = 'trailer' | 'end-marker' | 'aside' | 'rule' | 'prose';

interface Scan {
  readonly sheet: Sheet;
  readonly from: number;
  readonly to: number;
  readonly hints: EndingHints;
  readonly names: ReadonlySet<string>;
  readonly keyed: ReadonlySet<number>;
}

/** A paragraph inside which a field stands is one of fields where so great a part of its lines are. */
const KEYED_SHARE = 1 / 3;

/**
 * The paragraphs of closing fields: those that open with one, or hold many. In a story whose paragraphs no blank line parts, one line that
 * looks like a field does not make all of it a note.
 */
function keyedParagraphs(sheet: Sheet, runs: readonly Run[]): ReadonlySet<number> {
  const counts = new Map<number, { keys: number; readonly lines: number }>();
  const keyed = new Set<number>();
  for (const run of runs) {
    for (const { index, entries } of run.lines) {
      if (!entries.some((entry) => entry.key !== null && entry.sure >= 0.6 && CLOSING_KEYS.has(entry.key))) continue;
      const start = sheet.paragraph[index] ?? index;
      const count = counts.get(start) ?? { keys: 0, lines: paragraphEnd(sheet, start, sheet.lines.length) - start };
      count.keys++;
      counts.set(start, count);
      if (index === start || count.keys >= count.lines * KEYED_SHARE) keyed.add(start);
    }
  }
  return keyed;
}

/** Where a signature starts (`-- `, `- --`): the line of its dashes; `to` where there is none. */
function signatureStart(sheet: Sheet, from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(from, to - SIGNATURE_LINES - 1); i--) {
    const bare = sheet.lines[i];
    if (bare === undefined) break;
    const below = unitsIn(sheet, i + 1, to);
    if (below > LONGEST_SIGNATURE) break;
    if (
      /^(?:- )?--$/.test(bare.text) &&
      (bare.line.text.startsWith('-- ') || bare.text === '- --' || isNameLike(sheet.lines[i + 1]?.text ?? ''))
    )
      return i;
  }
  return to;
}

function isNameLike(line: string): boolean {
  const text = line.replace(/ {3,}/g, '   ');
  return (
    text !== '' &&
    text.length <= 60 &&
    (/^[~*<-]{0,3}\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,3}(?:\W{3,}.*| {3,}.*|\W*)$/u.test(text) ||
      ADDRESS_LINE.test(fold(text)))
  );
}

/** A line that is the author's or sender's name, as a signature. */
function isSignedName(names: ReadonlySet<string>, words: string): boolean {
  if (words.length > 60) return false;
  const bare = fold(words)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:love|cheers|yours|best|bye|hugs|later|regards|thanks|xx+)[,!. ]+/, '');
  return names.has(nameKey(bare));
}

/** The names that may sign: whole, and their first words. */
function signingNames(names: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const name of names) {
    const bare = nameKey(name);
    if (bare === '') continue;
    all.add(bare);
    const first = bare.split(/\s+/)[0];
    if (first !== undefined && first.length > 2) all.add(first);
  }
  return all;
}

/** A line that is a link and nothing else. */
function isLinkAlone(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const bare = sheet.lines[i];
    if (bare !== undefined && !isLinkOnly(bare)) return false;
  }
  return true;
}

function isClosingNote(sheet: Sheet, index: number): boolean {
  const bare = sheet.lines[index];
  if (bare === undefined) return false;
  return entriesAt(sheet, index).some(
    (entry) =>
      entry.key !== null && entry.sure >= 0.85 && CLOSING_KEYS.has(entry.key) && entry.key !== 'other' && entry.key !== 'date',
  );
}

/** A longer line is a link, if anything of the kind. */
const LONGEST_ADDRESS = 1000;

/** Lines that are each a name that signs, an address or a link. */
function isSignature({ sheet, names }: Scan, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) {
    const text = sheet.lines[i]?.text ?? '';
    const signs = text.length <= LONGEST_ADDRESS && (isSignedName(names, text) || ADDRESS_LINE.test(fold(text)));
    if (text !== '' && !signs && !isLinkAlone(sheet, i, i + 1)) return false;
  }
  return true;
}

/** What was met on the way up to a paragraph. */
interface Seen {
  /** A rule stands right above it. */
  readonly afterRule: boolean;
  /** Story stands below it: of what comes now only end marks and rules can matter. */
  readonly aboveStory: boolean;
  /** The end mark stands below it, and no rule between: what is told there is story. */
  readonly aboveMark: boolean;
}

/** A plea of the poster's speaks to readers, or of what it asks for: a story that tells of a third person does not. */
const PLEADS =
  /\b(?:i|i'm|i'd|i'll|i've|me|my|you|your|please|thanks|feed-?back|comments?|reviews?|reviewers?|criticism|concrit|r ?& ?r|c ?& ?c|authors?|writers?|readers?|muse|flames?)\b/;

/** True where what reads as a statement is told, as stories are. */
function isTold(key: FieldKey, words: string): boolean {
  return narrates(words) && (key !== 'feedback' || !PLEADS.test(fold(words)));
}

/** What a paragraph is, seen from the bottom. */
function trailerKind(scan: Scan, from: number, to: number, { afterRule, aboveStory, aboveMark }: Seen): Trailer {
  const { sheet } = scan;
  if (isAside(sheet, from)) return 'aside';
  if (endMarkIn(sheet, from, to) !== null) return 'end-marker';
  if (sheet.rules[from] === true) return 'rule';
  if (aboveStory) return 'prose';
  const words = joined(sheet, from, to);
  if (words === '') return 'rule';
  if (scan.keyed.has(sheet.paragraph[from] ?? from) || isClosingNote(sheet, from)) return 'trailer';
  if (words.length <= 60 && !speaks(words) && promisesMore(words)) return 'trailer';
  if (isSignature(scan, from, to) || isStageDirection(words) || (words.length < 300 && isNavigation(words))) return 'trailer';
  const folded = fold(words.slice(0, 600));
  if (ADDRESS_LINE.test(folded) || COPYRIGHT_LINE.test(folded) || COUNT_LINE.test(folded) || SERIES_LINE.test(folded))
    return 'trailer';
  const own = statementIn(sheet, words);
  if (own !== null && own.confidence >= 0.7 && words.length <= 700 && (afterRule || (!aboveMark && !isTold(own.key, words))))
    return 'trailer';
  if (!aboveMark && words.length <= 700 && CLOSING_CHATTER.test(folded) && chatter(words) >= (afterRule ? TALK : CHATTER))
    return 'trailer';
  return 'prose';
}

/** The first line of a paragraph that is an end mark; in a paragraph of several lines its last one can be. */
function endMarkIn(sheet: Sheet, from: number, to: number): EndMarkFound | null {
  for (const i of to - from > 1 ? [from, to - 1] : [from]) {
    const bare = sheet.lines[i];
    if (bare === undefined || bare.text.length > 120) continue;
    const found = endMarker(bare.text.includes('[') ? bare.text.replace(ALIGNED, '') : bare.text);
    if (found === null) continue;
    const start = bare.start + Math.max(0, bare.text.indexOf(found.marker));
    return { text: found.marker, at: [start, Math.min(endOf(bare), start + found.marker.length)], line: i, status: found.status };
  }
  return null;
}

/** BBCode that sets an end mark in the middle or in bold. */
const ALIGNED = /\[\/?(?:center|centre|b|i|u|right|size|color)(?:=[^\]]{0,20})?\]/gi;

function speaks(text: string): boolean {
  return /^["“«„‘「]/.test(text);
}

/** True where the rule is drawn a second time between `from` and `to`, as scene breaks are. */
function isDrawnAgain(sheet: Sheet, text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sheet.rules[i] === true && sheet.lines[i]?.text === text) return true;
  return false;
}

/** So many lines above a closing rule are searched for the same rule between scenes. */
const SEARCHED = 4000;

/** True where a rule closes the story: it fences it off, or it is drawn like the opening one and the words below talk to readers. */
function closes(scan: Scan, rule: number, below: string): boolean {
  const text = scan.sheet.lines[rule]?.text ?? '';
  const { openingRule } = scan.hints;
  if (
    isDrawnAgain(scan.sheet, text, rule + 1, scan.to) ||
    isDrawnAgain(scan.sheet, text, Math.max(scan.from, rule - SEARCHED), rule)
  )
    return false;
  if (isFence(text)) return openingRule === null || shapeOfRule(openingRule) === shapeOfRule(text) || below.length < 300;
  return (
    openingRule !== null &&
    (openingRule === text || scan.sheet.lines[rule]?.line.kind === 'rule') &&
    CLOSING_CHATTER.test(fold(below))
  );
}

interface Found {
  bodyTo: number;
  mark: EndMarkFound | null;
}

/** Goes up from the bottom, paragraph by paragraph, as long as these are no story. */
function goUp(scan: Scan): Found {
  const { sheet } = scan;
  const found: Found = { bodyTo: scan.to, mark: null };
  let unclear = 0;
  let speeches = 0;
  let rulesBelow = false;
  let aboveStory = false;
  let end = scan.to;
  for (let step = 0; step < PARAGRAPHS && end > scan.from; step++) {
    const start = Math.max(scan.from, sheet.paragraph[end - 1] ?? end - 1);
    const kind = trailerKind(scan, start, end, {
      afterRule: sheet.rules[start - 1] === true,
      aboveStory,
      aboveMark: found.mark !== null && end === found.mark.line,
    });
    if (kind === 'end-marker') {
      const mark = endMarkIn(sheet, start, end);
      if (mark === null || unclear > LONGEST_UNCLEAR || speeches >= 2 || (found.mark !== null && unclear > 0)) break;
      found.mark = mark;
      found.bodyTo = mark.line;
      unclear = 0;
      if (mark.line > start) break;
    } else if (kind === 'prose') {
      if (found.mark !== null || unclear > LONGEST_UNCLEAR) break;
      const words = joined(sheet, start, end);
      unclear += words.length;
      if (speaks(words)) speeches++;
      aboveStory ||= speeches > 0 || chatter(words) < TALK;
    } else if (kind === 'rule') {
      if (unclear === 0) found.bodyTo = start;
      else if (found.mark === null && !rulesBelow && unclear <= 700 && closes(scan, start, joined(sheet, end, found.bodyTo))) {
        found.bodyTo = start;
        unclear = 0;
        speeches = 0;
        aboveStory = false;
      }
      rulesBelow = rulesBelow || unclear > 0;
    } else if (unclear === 0) {
      found.bodyTo = start;
    } else if (kind === 'trailer' && unclear <= LONGEST_UNCLEAR) {
      // All below talks to readers: it goes on with the note above it.
      found.bodyTo = start;
      unclear = 0;
    }
    end = start;
  }
  return found;
}

/**
 * Finds the end of a story that starts at line `from` of a stretch that ends before line `to`.
 * The text below the end mark, if there is one, is trailer, whatever it says; without a mark only what clearly is no story.
 */
export function findEnding(sheet: Sheet, from: number, to: number, hints: EndingHints): Ending {
  let last = to;
  while (last > from && (isAside(sheet, last - 1) || (sheet.lines[last - 1]?.text === '' && sheet.rules[last - 1] !== true)))
    last--;
  const signed = signatureStart(sheet, from, last);
  const scan: Scan = {
    sheet,
    from,
    to: signed,
    hints,
    names: signingNames(hints.names),
    keyed: keyedParagraphs(sheet, hints.late),
  };
  const { bodyTo, mark } = goUp(scan);
  const marks = new Map<number, RegionKind>();
  for (let i = bodyTo; i < to; i++) marks.set(i, mark !== null && i === mark.line ? 'end-marker' : 'trailer');
  return { bodyTo, mark, marks };
}
