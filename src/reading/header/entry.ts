/** A line of a header taken apart: `label separator value`, in all the ways people part the two. */

import type { Range } from '../../words/index.ts';
import type { Run } from '../decoded.ts';
import type { Bare } from '../regions/bare.ts';
import { endOf } from '../regions/bare.ts';
import type { Sheet } from '../regions/sheet.ts';
import { endMarker } from '../values/endings.ts';
import { couldBeRating, isBareRating } from '../values/ratings.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { readByline } from './byline.ts';
import { evidentField } from './compact.ts';
import { cutAtBlank, cutAtUnknownBracket } from './east-asian-labels.ts';
import type { FieldKey, KeyMatch } from './keys.ts';
import { fieldKey, longestKeyAtStart } from './keys.ts';
import { holdsNoParting, isPlainLine } from './plain-line.ts';
import { decided } from './shared-labels.ts';
import { siteEntries } from './site-line.ts';

export type Separator = 'colon' | 'cell' | 'bold' | 'bracket' | 'leaders' | 'dash' | 'alone' | 'none';

export interface Entry {
  /** Null for a label that no table knows: it counts only inside a run of known ones. */
  readonly key: FieldKey | null;
  /** The keys of a label that joins several. */
  readonly all: readonly FieldKey[];
  /** 0 to 1: how sure it is that this line is a field. */
  readonly sure: number;
  /** As written, marks and brackets aside; null where the value stands for itself: `(PG)`. */
  readonly label: string | null;
  /** In the decoded post; empty where the value follows on the next line, or is missing. */
  readonly value: Range;
  readonly separator: Separator;
  /** The bracket that the line opens and its value closes. */
  readonly closer: string | null;
}

/** Labels are short: the text before a separator is looked at only so far. */
const LONGEST_LABEL = 64;
/** A line of several fields between bars is not longer. */
const LONGEST_BARRED = 400;
/** An unknown label has at most so many words. */
const LABEL_WORDS = 5;

/** How far a separator lowers the confidence of a field: a colon says most. */
export const SEPARATOR_TRUST: Readonly<Record<Separator, number>> = {
  colon: 1,
  cell: 1,
  bold: 0.98,
  bracket: 0.97,
  leaders: 0.97,
  dash: 0.93,
  alone: 0.9,
  none: 0.87,
};

/** Bullets, list marks and marks of bold that stand before a key. */
const MARKS =
  /^(?:[\s*_#|>~=+·・•▪■□●○◆◇☆★※►♦♥-]|\[\/?(?:b|i|u|size|color|center)(?:=[^\]]{0,20})?\]|<\/?(?:b|i|u|strong|em|font)>){1,12}/i;
const TRAILING_MARKS = /(?:[\s*_~=|]|\[\/?(?:b|i|u|size|color)(?:=[^\]]{0,20})?\]|<\/?(?:b|i|u|strong|em|font)>){1,12}$/i;
const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '（': '）',
  '<': '>',
};
const QUOTES = /^["“”„«»‘「『]/;
/** The manner of a header whose separators are no colons: in it one looks for them with less caution. */
export type Manner = 'dash' | 'leaders' | null;
/** In a header of that manner any key will do: a single dot that ends a row of leaders, a dash behind a rare key. */
const IN_MANNER: Readonly<Record<'dash' | 'leaders', RegExp>> = {
  dash: /\s*(?:\s--?-?(?:\s|(?:\[\/[bi]\]|\*{1,2}|__)\s)|–|—|•|=|~|>|→|\|)(?:\[\/[bi]\]|\*{1,2}|__)?\s*|\s+-$/,
  leaders: /\s*[.…_·]+(?: [.…_·]+)*\s*/,
};

/** Separators that are no colon, tried in this order: the pattern, its name, how sure a key it needs (prose has dashes too), and the sign that none goes without. */
const SEPARATORS: readonly (readonly [RegExp, Separator, number, RegExp])[] = [
  [/\s*(?:\.{4,}|\.(?: \.){2,}|…{2,}|_{4,}|·{3,})\s*|(?<=\S)\.{3}(?=\S)|\s+\.{3}\s+/, 'leaders', 0.6, /\. ?\.|…|_|·/], // Title.......The Clock
  // title • The Clock, [b]title –[/b] The Clock
  [/\s+(?:--?-?|–|—|•|=|~|>|→|\|)(?:\[\/[bi]\]|<\/\w{1,6}>|\*{1,2}|__)?\s+|\s+(?:--?|–|—|•|=)$/, 'dash', 0.9, / [-–—•=~>→|]/],
  [/(?<=\S)(?:—|–|--)(?=\S)/, 'dash', 1, /[—–]|--/], // Title—The Clock
  [/\s*[;|=]\s*/, 'colon', 0.8, /[;|=]/], // Challenge; Inns.
  [/(?<=[^.!?, ]) {2,}/, 'leaders', 0.9, / {2}/], // Title      The Clock
];

export function trimmedRange(text: string, start: number, from: number, to: number): Range {
  while (from < to && text.charCodeAt(from) === 32) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  return [start + from, start + to];
}

/** True where a letter or digit of ASCII, or a question mark, stands at a place: no mark, nor a part of one. */
function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x3f;
}

function withoutMarks(label: string): string {
  if (isWordAt(label, 0) && isWordAt(label, label.length - 1)) return label;
  return label
    .replace(MARKS, '')
    .replace(TRAILING_MARKS, '')
    .replace(/[\s.]+$/, '')
    .trim();
}

/** A label that could be one, known or not: a few words that open with a capital, no punctuation of sentences. */
function looksLikeLabel(label: string): boolean {
  if (label.length < 2 || label.length > 48 || !/^[\p{Lu}\p{Lo}]/u.test(label) || /[!,;"“”«»]|\.\s/.test(label)) return false;
  return label.split(' ').length <= LABEL_WORDS;
}

/** The colon that ends a label: not one of a time or an address. */
function colonIn(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LABEL);
  if (!/[:：﹕]/.test(text.slice(from, limit))) return -1;
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x3a && unit !== 0xff1a && unit !== 0xfe55) continue;
    if (text.startsWith('//', at + 1)) return -1;
    if (/[0-9]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}

export interface Cut {
  readonly label: string;
  readonly match: KeyMatch | null;
  readonly valueFrom: number;
  readonly separator: Separator;
}

/** `Title: X`, `Title :: X`, `**Title:** X`. */
function cutAtColon(text: string, from: number): Cut | null {
  const colon = colonIn(text, from);
  if (colon < 0) return null;
  const label = withoutMarks(text.slice(from, colon));
  if (label === '') return null;
  let valueFrom = colon + 1;
  while (/[:：\s]/.test(text.charAt(valueFrom))) valueFrom++;
  const marks = MARKS.exec(text.slice(valueFrom, valueFrom + 24));
  // What closes the bold of the key is no part of the value; a bullet or rule that the value itself opens with is.
  if (marks !== null && /^(?:\*{1,2}|_{1,2}|\[\/|<\/)/.test(marks[0]) && text.slice(0, from + 1).match(/[*_[<]/))
    valueFrom += marks[0].length;
  return { label, match: fieldKey(label), valueFrom, separator: 'colon' };
}

/** `- FINIS -`: the sign behind the word decorates an end mark, and parts it from nothing. */
function isMarkWithSign(text: string, valueFrom: number): boolean {
  return valueFrom >= text.length && endMarker(text) !== null;
}

function cutOtherwise(text: string, from: number, manner: Manner): Cut | null {
  const head = text.slice(from, from + LONGEST_LABEL);
  if (manner !== null) {
    const found = IN_MANNER[manner].exec(head);
    const label = found === null ? '' : withoutMarks(head.slice(0, found.index));
    const match = fieldKey(label);
    if (found !== null && match !== null && !isMarkWithSign(text, from + found.index + found[0].length))
      return { label, match, valueFrom: from + found.index + found[0].length, separator: manner };
  }
  for (const [pattern, separator, needs, sign] of SEPARATORS) {
    const found = sign.test(head) ? pattern.exec(head) : null;
    if (found === null || found.index === 0) continue;
    const label = withoutMarks(head.slice(0, found.index));
    const match = fieldKey(label);
    if (match !== null && match.confidence >= needs && !isMarkWithSign(text, from + found.index + found[0].length))
      return { label, match, valueFrom: from + found.index + found[0].length, separator };
  }
  return null;
}

/** `Can I archive it? if you must`, `Archive?: yes` is a colon's. */
function cutAtQuestion(text: string, from: number): Cut | null {
  const mark = text.indexOf('?', from);
  if (mark < 0 || mark - from > LONGEST_LABEL) return null;
  const label = text.slice(from, mark + 1);
  const match = fieldKey(label);
  return match !== null && match.confidence >= 0.7 ? { label, match, valueFrom: mark + 1, separator: 'none' } : null;
}

/** A key in bold, by mark-up, with no colon: `<b>Rating</b> PG`. */
function cutAtBold(bare: Bare, from: number): Cut | null {
  if (bare.line.runs.length === 0) return null;
  const at = bare.start + from;
  const run = bare.line.runs.slice(0, 4).find((r: Run) => r.kind === 'bold' && r.at[0] <= at && r.at[1] > at);
  if (run === undefined || run.at[1] - at > LONGEST_LABEL) return null;
  const to = Math.min(run.at[1] - bare.start, bare.text.length);
  const label = withoutMarks(bare.text.slice(from, to));
  const match = fieldKey(label);
  if (match === null || match.confidence < 0.6) return null;
  return { label, match, valueFrom: to, separator: to >= bare.text.length ? 'alone' : 'bold' };
}

/** `【标题】借伞`, `[Rating] PG`: the brackets hold the key alone. */
function cutAtBracketedKey(text: string, from: number, closer: string): Cut | null {
  const close = text.indexOf(closer, from);
  if (close < 0 || close - from > LONGEST_LABEL) return null;
  const label = withoutMarks(text.slice(from, close).replace(/[:：]\s*$/, ''));
  const match = fieldKey(label);
  if (match === null) return null;
  let valueFrom = close + 1;
  while (/[:：\s-]/.test(text.charAt(valueFrom))) valueFrom++;
  // what closes the bold of the key
  const marks = /^(?:\*{1,2}|__|\[\/[bi]\]|<\/\w{1,6}>)[:：\s]*/.exec(text.slice(valueFrom, valueFrom + 16));
  if (marks !== null && from > 1) valueFrom += marks[0].length;
  return { label, match, valueFrom, separator: 'bracket' };
}

/** True where a small letter is the first or second of two, as capitals do not have it. */
function opensSmall(text: string, from: number): boolean {
  const [first, second] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
  if (first >= 0x61 && first <= 0x7a) return true;
  return first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
}

/** A key that has the line to itself: `DISCLAIMER`, in capitals, in bold or as a heading; its value follows. */
function aloneOnLine(bare: Bare, from: number): Cut | null {
  if (bare.text.length - from > 40 || (opensSmall(bare.text, from) && bare.line.kind !== 'heading' && bare.line.gap === 0))
    return null;
  const shouted = withoutMarks(bare.text.slice(from));
  const label = shouted.replace(/[!！]+$/, '');
  const capitals = label.length > 2 && label === label.toUpperCase() && label !== label.toLowerCase();
  const labelled = bare.line.gap > 0 && PAGE_LABEL.test(label);
  if (bare.line.kind !== 'heading' && !capitals && !labelled && !/^\p{Lo}{2,8}$/u.test(label)) return null;
  const match = fieldKey(label);
  if (
    match === null ||
    match.confidence < 0.7 ||
    (label !== shouted && match.key !== 'warnings' && match.key !== 'spoilers') ||
    endMarker(bare.text) !== null
  )
    return null;
  return { label, match, valueFrom: bare.text.length, separator: 'alone' };
}

/** What archives print above a paragraph, in small letters and without a colon. */
const PAGE_LABEL = /^(?:(?:Story |Chapter |Author's )?(?:Summary|Notes?)|End Notes?)$/;

/** `(PG-13)`, `[R]`, `Rated K+`, `PG`: a value that is its own key. */
const SELF_EVIDENT: readonly { readonly key: FieldKey; readonly pattern: RegExp; readonly example: string }[] = [
  {
    key: 'genre',
    pattern: /^\(?(?:gen|het|slash|femslash|humou?r|angst|fluff|crack|drabble|ficlet|vignette)\)?$/i,
    example: '(gen)',
  },
  {
    key: 'length',
    pattern:
      /^[([]?(?:approx(?:imately|\.)?|about|around|c\.|ca\.|~|exactly)?\s*\d[\d,. ]{0,9}k?\s*(?:words?|wrds|wds|wörter|mots|palabras|parole|слов[ао]?)[)\]]?\.?$/i,
    example: '(4120 wrds)',
  },
];

/** A field that is said without a label. */
function unlabelled(key: FieldKey, sure: number, value: Range): Entry {
  return { key, all: [key], sure, label: null, value, separator: 'none', closer: null };
}

function selfEvident(bare: Bare): Entry | null {
  const { text, start } = bare;
  if (text.length > 60) return null;
  const bracket = BRACKETS[text.charAt(0)];
  const inner =
    bracket !== undefined && text.endsWith(bracket)
      ? trimmedRange(text, start, 1, text.length - 1)
      : ([start, endOf(bare)] as const);
  const words = text.slice(inner[0] - start, inner[1] - start);
  if (words.length <= 24 && couldBeRating(words) && isBareRating(words)) return unlabelled('rating', 0.85, inner);
  const row =
    bracket === undefined || words === text
      ? SELF_EVIDENT.find((r) => r.key === 'length' && r.pattern.test(text))
      : SELF_EVIDENT.find((r) => r.pattern.test(text));
  return row === undefined ? null : unlabelled(row.key, 0.8, inner);
}

/** `Previously: the lift had stopped` opens a story, `Part One: In Which It Rains` heads it; a field of earlier parts gives an address, a link or a number. */
function opensStory(bare: Bare, cut: Cut): boolean {
  // right under another field it is one more of them
  if (bare.line.gap === 0 && bare.line.at[0] > 0) return false;
  if (cut.match?.key !== 'previous' || !/^(?:previously|(?:part|chapter) one)/i.test(cut.label)) return false;
  return (
    !/https?:|www\.|\bhere\b|\bpart|\bchapter|\d/i.test(bare.text.slice(cut.valueFrom)) &&
    !bare.line.runs.some((run) => run.kind === 'link')
  );
}

function asEntry(bare: Bare, cut: Cut, closer: string | null): Entry {
  const { text, start } = bare;
  let to = text.length;
  if (closer !== null && text.endsWith(closer)) to -= closer.length;
  const value = trimmedRange(text, start, Math.min(cut.valueFrom, to), to);
  const meant = decided(cut.match, cut.label, text.slice(value[0] - start, value[1] - start));
  const known = opensStory(bare, cut) ? null : meant;
  const sure = known === null ? 0.3 : known.confidence * SEPARATOR_TRUST[cut.separator];
  return { key: known?.key ?? null, all: known?.all ?? [], sure, label: cut.label, value, separator: cut.separator, closer };
}

/** `<td>Rating</td><td>PG</td>`, and the two-column `Author | X | Rating | PG`. */
function entriesOfCells(bare: Bare, text: string): readonly Entry[] {
  const cells = bare.line.cells;
  const cell = (at: Range): string => text.slice(at[0], at[1]).replace(/\s/g, ' ');
  const entries: Entry[] = [];
  for (let i = 0; i < cells.length; i++) {
    const labelAt = cells[i];
    const valueAt = cells[i + 1];
    if (labelAt === undefined) break;
    const words = cell(labelAt);
    const inside: Bare = {
      line: { ...bare.line, cells: [] },
      text: words.trim(),
      start: trimmedRange(words, labelAt[0], 0, words.length)[0],
      indent: 0,
    };
    const label = withoutMarks(words.replace(/[:：]\s*$/, ''));
    const whole = decided(fieldKey(label), label, valueAt === undefined ? '' : cell(valueAt));
    if (valueAt !== undefined && whole !== null) {
      const value = cell(valueAt);
      const inner =
        whole.key === 'other' || whole.key === 'length' || STATS.test(label) ? labelledInside(bare, value, valueAt) : [];
      if (inner.length > 0) {
        entries.push(...inner);
        i++;
        continue;
      }
      entries.push({
        key: whole.key,
        all: whole.all,
        sure: Math.max(whole.confidence, 0.8),
        label,
        value: trimmedRange(value, valueAt[0], 0, value.length),
        separator: 'cell',
        closer: null,
      });
      i++;
    } else {
      const own = entryOfText(inside, null);
      if (own !== null && own.key !== null) entries.push(own);
      else if (valueAt !== undefined && /[:：]\s*$/.test(words) && looksLikeLabel(label)) {
        const value = cell(valueAt);
        entries.push({
          key: null,
          all: [],
          sure: 0.4,
          label,
          value: trimmedRange(value, valueAt[0], 0, value.length),
          separator: 'cell',
          closer: null,
        });
        i++;
      }
    }
  }
  return entries;
}

/** Counts that archives gather in one cell: `Published: 2011-05-02 Words: 310 Chapters: 1/1`. */
const STATS = /^stat(?:s|istics)$/i;

function labelledInside(bare: Bare, value: string, at: Range): readonly Entry[] {
  const inside: Bare = {
    line: { ...bare.line, cells: [] },
    text: value.trim(),
    start: trimmedRange(value, at[0], 0, value.length)[0],
    indent: 0,
  };
  const own = entryOfText(inside, null);
  return own === null || own.key === null ? [] : partRunOn(inside, own);
}

/** Words before a colon that go on with a statement on archiving: `Everybody else: write to me first`. */
const OTHERS =
  /^(?:any|every|some)?(?:one|body|where)? ?else(?:where)?$|^(?:all )?others?$|^(?:the )?rest$|^otherwise$|^(?:but|and|so|then|if|except|because)\b/i;

/** Labels of one header are spelt in one manner: where the known ones stand in capitals, an unknown one that does not is no label. */
export function speltAlike(known: Entry, unknown: Entry): boolean {
  return (
    known.label === null || unknown.label === null || !isUpper(known.label) || known.label.length < 3 || isUpper(unknown.label)
  );
}

/** Speech in single quotes: `'Titel: De verloren paraplu,' dicteerde ze.` */
const SINGLY_QUOTED = new SightedPattern(/^'\p{L}[^']{1,160}[,.!?]'(?:\s\p{Ll}|$)/u);

/** Speech that a dash opens and a dash parts from its speaker: `— Автор: неизвестен, — прочитал капитан.` */
const DASHED_SPEECH = /^[—–-]{1,2}\s?\p{L}[^—–]{1,160}?(?:[\p{L},.!?…]\s?[—–]\s?|[,.!?…]\s-\s)\p{Ll}/u;
/** The same with a comma alone, as in the North: `– Författare: okänd, läste kaptenen och slog igen boken.` */
const DASHED_SENTENCE = /^[—–]\s?\p{Lu}[^,]{1,80},(?:\s\p{L}+){4,24}[.!?…]$/u;

function isDashedSpeech(text: string): boolean {
  if (!/^[—–-]/.test(text)) return false;
  const head = text.slice(0, 240);
  return DASHED_SPEECH.test(head) || DASHED_SENTENCE.test(head);
}

/** `Rated PG`, `ARCHIVE yes`: a key at the start of a line with nothing between it and its value. */
function keyAtStart(bare: Bare): Entry | null {
  const start = longestKeyAtStart(bare.text);
  if (start === null) return null;
  const match: KeyMatch = { key: start.key, confidence: 0.95, language: 'en', all: [start.key] };
  const entry = asEntry(bare, { label: start.label, match, valueFrom: start.end, separator: 'none' }, null);
  // a sentence is its own value
  if (start.sentence) return { ...entry, label: null };
  // "Rated PG. See part one for the rest."
  const more = start.key === 'rating' ? bare.text.search(/\. +(?:see|gen)\b/i) : -1;
  return more < 0 ? entry : { ...entry, value: [entry.value[0], bare.start + more] };
}

/** The entry that a line opens with; null where it opens with none. */
function entryOfText(bare: Bare, manner: Manner): Entry | null {
  const { text } = bare;
  // "R." and "I." are initials and numbers
  if (text.length < 3) return /^(?:PG|K\+|MA|NR)$/i.test(text) ? selfEvident(bare) : null;
  if (QUOTES.test(text) || SINGLY_QUOTED.test(text) || isDashedSpeech(text)) return null;
  if (manner === null && bare.line.runs.length === 0 && bare.line.kind !== 'heading' && isPlainLine(text)) {
    const alone = aloneOnLine(bare, 0);
    return alone === null ? (keyAtStart(bare) ?? selfEvident(bare)) : asEntry(bare, alone, null);
  }
  const marks = MARKS.exec(text.slice(0, 48));
  let from = marks === null ? 0 : marks[0].length;
  let closer: string | null = null;
  const bracket = BRACKETS[text.charAt(from)];
  if (bracket !== undefined) {
    const keyed = cutAtBracketedKey(text, from + 1, bracket);
    if (keyed !== null) return asEntry(bare, keyed, null);
    const unknown = cutAtUnknownBracket(text, from);
    if (unknown !== null) return asEntry(bare, unknown, null);
    closer = bracket;
    from++;
  }
  if (QUOTES.test(text.slice(from, from + 1))) return null;
  const colon = cutAtColon(text, from);
  if (colon?.match != null && colon.match.confidence >= 0.5) return asEntry(bare, colon, closer);
  const other =
    closer === null
      ? (cutOtherwise(text, from, manner) ??
        cutAtBlank(text, from) ??
        cutAtQuestion(text, from) ??
        cutAtBold(bare, from) ??
        aloneOnLine(bare, from))
      : null;
  if (other !== null) return asEntry(bare, other, null);
  const opening = marks === null && closer === null ? keyAtStart(bare) : null;
  if (opening !== null) return opening;
  const evident = selfEvident(bare);
  if (evident !== null) return evident;
  if (colon !== null && closer === null && (colon.match !== null || (looksLikeLabel(colon.label) && !OTHERS.test(colon.label))))
    return asEntry(bare, colon, null);
  return null;
}

/** True where a line cannot hold a field by its first signs: cheap, since it is asked of every line of every story. */
export function cannotBeEntry(bare: Bare): boolean {
  const { text, line } = bare;
  if (text.length < 2) return true;
  if (line.cells.length > 1 || line.kind === 'heading' || line.runs.length > 0) return false;
  const first = text.charCodeAt(0);
  const quoted = first === 34 || first === 0x201c;
  if (text.length <= 60) return quoted && !text.includes(':');
  if (quoted) return true;
  if (OPENING_WORD.test(text)) return false;
  const head = text.slice(0, LONGEST_LABEL);
  return holdsNoParting(head) || !PARTS_LABEL.test(head);
}

/** Words of keys that stand at the start of long lines without a sign behind them. */
const OPENING_WORD = new SightedPattern(
  /^(?:rated|rating|archive|by |written|disclaimer|feedback|summary|spoilers|pairing|category|warning)/i,
);
const PARTS_LABEL = /[:：;|?\])】…=•—–﹕]|\. ?\. ?\.|\s-+\s|--| {2}/;

/** All fields that a line holds, in order; empty for a line that holds none. */
export function entriesOf(bare: Bare, text: string, manner: Manner = null): readonly Entry[] {
  if (manner === null && cannotBeEntry(bare)) return [];
  if (bare.line.cells.length > 1) return entriesOfCells(bare, text);
  const parted = SITE_LINE.test(bare.text)
    ? siteEntries(bare)
    : (entriesBetweenBars(bare, manner) ?? entriesInColumns(bare, manner));
  if (parted !== null) return parted;
  const entry = entryOfText(bare, manner);
  if (entry === null || entry.key === null) return entriesBehindTitle(bare) ?? (entry === null ? [] : [entry]);
  return partRunOn(bare, entry);
}

/** So many sure labels behind a title make a line a header by itself. */
const LABELS_BEHIND = 2;

/** `The Lion's Share by Quentin Marsh. Fandom: Aesop. Rating: G.`: a header of one line that its title opens. */
function entriesBehindTitle(bare: Bare): readonly Entry[] | null {
  const { text, start } = bare;
  const colon = text.indexOf(':');
  if (text.length > LONGEST_BARRED || colon < 0 || text.indexOf(':', colon + 1) < 0 || !/^[\p{Lu}\p{Lo}\d"“«]/u.test(text))
    return null;
  const whole = unlabelled('title', 0.8, [start, start + text.length]);
  const labels = innerLabels(bare, whole, false).filter(
    ({ from, match }) => match.confidence >= 1 && /[.;,|–—-]\s*$|\s{2}$/.test(text.slice(0, from)),
  );
  const first = labels[0];
  if (first === undefined || labels.length < LABELS_BEHIND) return null;
  const title = text.slice(0, first.from).replace(/[\s.;,|–—-]+$/u, '');
  const byline = readByline(title, true);
  const heads =
    byline?.title != null && byline.author !== null
      ? [
          unlabelled('title', 0.8, [start + byline.title[0], start + byline.title[1]]),
          unlabelled('author', 0.8, [start + byline.author[0], start + byline.author[1]]),
        ]
      : [unlabelled('title', 0.8, [start, start + title.length])];
  if (title.length > 90 || /[.!?]\s/.test(title)) return null;
  return [
    ...heads,
    ...labels.map(({ from, colon: at, match }, i) => {
      const next = labels[i + 1]?.from ?? text.length;
      const to = text.slice(0, next).replace(/(?<=[^.])\.\s*$|[\s;,|–—-]+$/u, '').length;
      return {
        ...unlabelled(match.key, 0.8, trimmedRange(text, start, at + 1, Math.max(at + 1, to))),
        all: match.all,
        label: text.slice(from, at).trim(),
      };
    }),
  ];
}

/** `Genre: drama | Status - done`: several fields between bars, where each piece is one by itself. */
function entriesBetweenBars(bare: Bare, manner: Manner): readonly Entry[] | null {
  const { text, start } = bare;
  if (text.length > LONGEST_BARRED || !/[|｜]/.test(text) || !/\S\s+[|｜]\s+\S/.test(text)) return null;
  const entries: Entry[] = [];
  let from = 0;
  for (const bar of [...text.matchAll(/\s+[|｜]\s+/g), null]) {
    const to = bar?.index ?? text.length;
    const piece = text.slice(from, to);
    const entry = entryOfText({ ...bare, text: piece, start: start + from }, manner);
    const known = entry !== null && entry.key !== null && entry.label !== null && entry.sure >= 0.5 ? entry : null;
    const told = known ?? (entries.length > 0 ? evidentEntry(piece, start + from) : null);
    if (told === null) return null;
    entries.push(told);
    from = bar === null ? to : to + bar[0].length;
  }
  return entries;
}

/** What a large site says of a story in one line: `Rated: K+ - English - Humor/Fantasy - Chapters: 1 - Words: 812`. */
const SITE_LINE = new SightedPattern(
  /^(?:Fiction )?Rated: .{1,16} - \p{Lu}\p{L}+ - .{0,300}(?:(?:Words|Chapters|Reviews|Published|Updated): |\bid:\s?\d)/u,
);

/** `Rated PG | Humour | Complete`: behind a field, a piece that says what it is by its looks. */
function evidentEntry(piece: string, start: number): Entry | null {
  const field = evidentField(piece.trim());
  if (field === null) return null;
  const { key, at } = field;
  const from = start + piece.length - piece.trimStart().length;
  return unlabelled(key, 0.8, [from + at[0], from + at[1]]);
}

/** `RATING.....PG          FANDOM.....Oz`: fields in columns, each with its own key and value. */
function entriesInColumns(bare: Bare, manner: Manner): readonly Entry[] | null {
  const { text, start } = bare;
  if (text.length > LONGEST_BARRED || !text.includes('   ') || !/\S {3,}\S/.test(text)) return null;
  const entries: Entry[] = [];
  for (const match of text.matchAll(/\S(?:\S| {1,2}(?=\S))*/g)) {
    const entry = entryOfText({ ...bare, text: match[0], start: start + match.index }, manner);
    if (entry === null || entry.key === null || entry.label === null || entry.sure < 0.6 || entry.value[0] === entry.value[1])
      return null;
    entries.push(entry);
  }
  return entries.length > 1 ? entries : null;
}

const NONE: readonly Entry[] = [];

/** The fields that line `index` of a sheet holds; read once. */
export function entriesAt(sheet: Sheet, index: number): readonly Entry[] {
  const bare = sheet.lines[index];
  if (bare === undefined) return NONE;
  let entries = sheet.entries[index];
  if (entries === undefined) {
    if (cannotBeEntry(bare)) return NONE;
    entries = entriesOf(bare, sheet.decoded.text);
    sheet.entries[index] = entries;
  }
  return entries;
}

/** What parts words of labels; a bracket only where it opens one, not in `Genre(s)`. */
function endsLabelWord(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return /[\s|,;.:[]/.test(unit) || (unit === '(' && !/\p{L}/u.test(text.charAt(at - 1)));
}

/** The longest label that ends at a colon inside a value, as the offset where it starts. */
function labelBefore(bare: Bare, colon: number, floor: number): { readonly from: number; readonly match: KeyMatch } | null {
  const { text } = bare;
  let found: { from: number; match: KeyMatch } | null = null;
  let from = colon;
  for (let words = 0; words < 4 && from > floor; words++) {
    let at = from - 1;
    while (at > floor && text.charAt(at) === ' ') at--;
    while (at > floor && !endsLabelWord(text, at - 1)) at--;
    if (colon - at > 32 || at < floor || /^[-–—]+ /.test(text.slice(at, at + 3))) break;
    const match = fieldKey(text.slice(at, colon));
    // two blanks part fields that are less sure, and so do bold and a value that is whole: `Warnings: None Challenges: None`
    const needs = match !== null && match.confidence < 0.9 && isParted(bare, at, floor) ? 0.5 : 0.9;
    if (match !== null && match.confidence >= needs) found = { from: at, match };
    from = at;
    if (/[|,;.:([]/.test(text.charAt(at - 1))) break;
  }
  return found;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

/** Run-ons are looked for only so far into a line: a header's line is not longer. */
const LONGEST_RUN_ON = 6000;

/** Values with nothing to add. */
const WHOLE = /^\s*(?:none|yes|no|n\/a|\d[\d,]{0,9})\s+$/i;

/** True where what stands before an inner label parts it from the value: two blanks, a bar, a dash, bold that starts there, a value that is whole. */
function isParted(bare: Bare, from: number, floor: number): boolean {
  const before = bare.text.slice(floor, from);
  if (/(?: {2}|[|/;·•*] ?| [-–—]{1,2} ?)$/.test(before.slice(-4)) || (before.length < 16 && WHOLE.test(before))) return true;
  const at = bare.start + from;
  return bare.line.runs.slice(0, 40).some((run) => run.kind === 'bold' && Math.abs(run.at[0] - at) <= 1);
}

function withoutParting(text: string, to: number, floor: number): number {
  while (to > floor && /[\s|/;·•*,]$|\s[-–—]{1,2}$/.test(text.slice(Math.max(floor, to - 3), to))) to--;
  return to;
}

interface InnerLabel {
  readonly from: number;
  readonly colon: number;
  readonly match: KeyMatch;
  readonly parted: boolean;
}

/** The labels inside a line that opens with a field, each with words of a value before it. */
function innerLabels(bare: Bare, first: Entry, capitals: boolean): readonly InnerLabel[] {
  const { text, start } = bare;
  const found: InnerLabel[] = [];
  const limit = Math.min(text.length, LONGEST_RUN_ON);
  let floor = first.value[0] - start;
  for (let colon = text.indexOf(':', floor); colon >= 0 && colon < limit; colon = text.indexOf(':', colon + 1)) {
    if (text.startsWith('//', colon + 1)) continue;
    const inner = labelBefore(bare, colon, floor);
    if (inner === null || inner.from <= floor) continue;
    const label = text.slice(inner.from, colon).trim();
    if (!(capitals ? isUpper(label) : /^[\p{Lu}\p{Lo}]/u.test(label))) continue;
    found.push({ from: inner.from, colon, match: inner.match, parted: isParted(bare, inner.from, floor) });
    floor = colon + 1;
  }
  return found;
}

/**
 * Parts a line that holds several fields: `Rating: PG Genres: Humor Completed: Yes`, `AUTHOR: X RATING: PG` where a line break was
 * lost. An inner label must be a sure key, be spelt in the manner of the first one, and have a value before it; where there are several,
 * less sure ones will do.
 */
function partRunOn(bare: Bare, first: Entry): readonly Entry[] {
  if (first.key === null || first.label === null || first.closer !== null) return [first];
  const { text, start } = bare;
  const labels = innerLabels(bare, first, isUpper(first.label));
  const entries: Entry[] = [];
  let current = first;
  for (const { from, colon, match, parted } of labels) {
    if (match.key === current.key || !(parted || match.confidence >= 1 || labels.length >= 2)) continue;
    const floor = current.value[0] - start;
    entries.push({ ...current, value: trimmedRange(text, start, floor, withoutParting(text, from, floor)) });
    let valueFrom = colon + 1;
    while (/[:\s]/.test(text.charAt(valueFrom))) valueFrom++;
    current = {
      key: match.key,
      all: match.all,
      sure: match.confidence,
      label: text.slice(from, colon).trim(),
      separator: 'colon',
      closer: null,
      value: [start + Math.min(valueFrom, text.length), start + text.length],
    };
  }
  return entries.length === 0 ? [current] : [...entries, current].map((entry) => asDecided(bare, entry));
}

/** Which key a label of several on one line is, now that its value is known. */
function asDecided({ text, start }: Bare, entry: Entry): Entry {
  const { key, all, sure, label, value } = entry;
  if (key === null || label === null) return entry;
  const meant = decided({ key, all, confidence: sure, language: 'en' }, label, text.slice(value[0] - start, value[1] - start));
  return meant === null || meant.key === key ? entry : { ...entry, key: meant.key, all: meant.all };
}
