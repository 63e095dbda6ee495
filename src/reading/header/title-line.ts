/** Which line is the title, where no key says so. */

import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, paragraphEnd, unitsIn } from '../regions/sheet.ts';
import { endMarker } from '../values/endings.ts';
import { fold } from '../values/folding.ts';
import { readSubject } from '../values/subjects.ts';
import { readTitle } from '../values/titles.ts';
import {
  couldBeName,
  datedName,
  isCrossoverLine,
  looksLikeNames,
  readByline,
  readFormLine,
  readNameAndAddress,
} from './byline.ts';
import { chatter, handsOver } from './chatter.ts';
import type { CompactField } from './compact.ts';
import { evidentField, readCompactLine } from './compact.ts';
import { entriesAt } from './entry.ts';
import { partHeading } from './headings.ts';
import { isPointer } from './unkeyed.ts';

/** What two spellings of one title have in common. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '');
}

/** What may follow a title on its line without making it another one: part notation, a byline, a rating in brackets. */
const AFTER_TITLE =
  /^(?:(?:part|parts|chapter|chap|ch|pt|pts|book|section|episode|teil|kapitel|partie|chapitre|parte|capitolo|часть|глава|rozdzial|osa|the|a|an|last|of|prolog(?:ue)?|epilog(?:ue)?|conclusion|complete|revised|repost|drabble|ficlet|\d{1,3}[a-z]?|[ivx]{1,6}[ab]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|b|gen|pg|pg 13|r|g|k|t|nc 17|by .*|von .*|par .*|di .*|por .*)(?: |$))*$/;

/** True where a line repeats a known title, with or without its part. */
export function repeatsTitle(line: string, known: string): boolean {
  if (line.length > 160 || known === '') return false;
  const key = titleKey(line);
  if (key === known) return true;
  if (!key.includes(known)) return false;
  const own = readTitle(line).title;
  if (own !== null && titleKey(own) === known) return true;
  if (STATED.test(line) && titleKey(readSubject(line).title ?? '') === known) return true;
  return key.startsWith(`${known} `) && AFTER_TITLE.test(key.slice(known.length + 1));
}

/** `Fic: The Clock`, `[Fic] The Clock`: a heading written as subject lines are. */
const STATED = /^\W{0,2}(?:new )?(?:fan ?)?(?:fic(?:let)?|fiction|story|drabble|repost)s?\]?\s?[:\]]/i;

/** The fields of a line that is a header by itself; a known title that opens a line of bars is no show. */
export function compactUnder(line: string, title: string): readonly CompactField[] {
  const bar = title === '' ? -1 : line.indexOf('|');
  if (bar < 0 || titleKey(line.slice(0, bar)) !== title) return readCompactLine(line);
  const from = bar + 1;
  const rest = readCompactLine(line.slice(from));
  if (rest.length === 0) return readCompactLine(line);
  const own: CompactField = { key: 'title', at: [0, line.slice(0, bar).trimEnd().length] };
  return [own, ...rest.map(({ key, at }): CompactField => ({ key, at: [at[0] + from, at[1] + from] }))];
}

interface TitleSign {
  readonly is: string;
  readonly weight: number;
  readonly holds: (at: TitlePlace) => boolean;
}

interface TitlePlace {
  readonly sheet: Sheet;
  readonly index: number;
  readonly text: string;
  readonly first: boolean;
  readonly limit: number;
}

function isBold({ sheet, index, text }: TitlePlace): boolean {
  const bare = sheet.lines[index];
  return (
    bare?.line.runs.some(
      (run) => run.kind === 'bold' && run.at[0] <= bare.start + 1 && run.at[1] >= bare.start + text.length - 1,
    ) ?? false
  );
}

function nextWords({ sheet, index, limit }: TitlePlace): string {
  let next = index + 1;
  while (next < limit && (sheet.rules[next] === true || sheet.lines[next]?.text === '')) next++;
  return next < limit ? (sheet.lines[next]?.text ?? '') : '';
}

function isUnderByline(place: TitlePlace): boolean {
  const next = nextWords(place);
  return (
    readByline(next, true) !== null ||
    readNameAndAddress(next) !== null ||
    readFormLine(next) !== null ||
    datedName(next) !== null ||
    isCrossoverLine(next)
  );
}

/** True where one item of a list between commas is a rating. */
export function listsRating(list: string): boolean {
  return list.split(',').some((piece) => evidentField(piece.trim())?.key === 'rating');
}

/** True where a line names a rating or a part in brackets, or opens with `Fic:`: a title as subject lines have it. */
export function holdsFacts(text: string): boolean {
  if (text.length > 120) return false;
  if (STATED.test(text)) return true;
  if (!/[[(]/.test(text)) return false;
  const behind = (/\S \(([^()]{1,12})\)$/.exec(text) ?? /\S [([][^()[\]]{1,12}[)\]] (\S{1,5})$/.exec(text))?.[1];
  if (behind !== undefined && evidentField(behind)?.key === 'rating') return true;
  const listed = /[([]([^()[\]]*,[^()[\]]*)[)\]]$/.exec(text)?.[1];
  if (listed !== undefined && listsRating(listed)) return true;
  return [...text.matchAll(/\[([^[\]]{1,24})\]/g)].some(([, inner]) => {
    const key = evidentField((inner ?? '').trim())?.key;
    return key === 'rating' || key === 'part';
  });
}

/** True where the line below is a header by itself, or a rating alone. */
function isOverCompact(place: TitlePlace): boolean {
  const next = nextWords(place);
  const key = next.length <= 24 ? evidentField(next)?.key : undefined;
  return key === 'rating' || (readCompactLine(next).length > 0 && !readCompactLine(next).some((field) => field.key === 'title'));
}

function ownParagraph({ sheet, index, limit }: TitlePlace): boolean {
  return sheet.paragraph[index] === index && paragraphEnd(sheet, index, limit) === index + 1;
}

function ruledOff({ sheet, index }: TitlePlace): boolean {
  return sheet.rules[index - 1] === true || sheet.rules[index + 1] === true;
}

function fieldFollows(place: TitlePlace): boolean {
  const next = place.sheet.lines[place.index + 1];
  return next !== undefined && entriesAt(place.sheet, place.index + 1).some((entry) => entry.key !== null && entry.sure >= 0.6);
}

/** True where the line above is nothing but a name with its address. */
function isUnderName({ sheet, index }: TitlePlace): boolean {
  const above = sheet.lines[index - 1];
  return above !== undefined && readNameAndAddress(above.text)?.author != null;
}

/** True where a name stands below other words and right over its address. */
function isOverAddress({ sheet, index }: TitlePlace): boolean {
  const below = sheet.lines[index + 1];
  if (below === undefined || below.line.gap > 0 || sheet.paragraph[index] === index) return false;
  const named = readNameAndAddress(below.text);
  return named !== null && named.author === null;
}

/** True where a line can be a name, and the line right below it is a rating or an address alone. */
export function isNameOverFacts(sheet: Sheet, index: number): boolean {
  const [bare, below] = [sheet.lines[index], sheet.lines[index + 1]];
  if (bare === undefined || below === undefined || below.line.gap > 0 || !couldBeName(bare.text) || !looksLikeNames(bare.text))
    return false;
  const key = below.text.length <= 60 ? evidentField(below.text)?.key : undefined;
  return key === 'rating' || key === 'email';
}

function isOverNameAndFacts({ sheet, index }: TitlePlace): boolean {
  return sheet.lines[index + 1]?.line.gap === 0 && isNameOverFacts(sheet, index + 1);
}

/** A title stands so few lines above the fields of its paragraph. */
const FIELDS_WITHIN = 4;

function opensHeader({ sheet, index, first, limit }: TitlePlace): boolean {
  if (!first || sheet.paragraph[index] !== index) return false;
  const end = Math.min(index + FIELDS_WITHIN, paragraphEnd(sheet, index, limit + FIELDS_WITHIN));
  for (let i = index + 1; i < end; i++)
    if (entriesAt(sheet, i).some((entry) => entry.key !== null && entry.sure >= 0.6)) return true;
  return false;
}

function proseFollows(place: TitlePlace): boolean {
  return nextWords(place).length > 50;
}

/** What speaks for and against a line's being the title. They add up; `TITLE` is the least that is enough. */
const SIGNS: readonly TitleSign[] = [
  { is: 'a heading by mark-up', weight: 0.6, holds: ({ sheet, index }) => sheet.lines[index]?.line.kind === 'heading' },
  { is: 'over a byline', weight: 0.8, holds: isUnderByline },
  { is: 'over a heading of a part', weight: 0.5, holds: (place) => partHeading(nextWords(place)) !== null },
  { is: 'a header of one line', weight: 0.9, holds: ({ text }) => readCompactLine(text).some(({ key }) => key === 'title') },
  { is: 'facts in brackets', weight: 0.6, holds: ({ text }) => holdsFacts(text) },
  { is: 'over the name of its poster', weight: 0.7, holds: ({ sheet, index }) => sheet.aside[index + 1] === 'envelope' },
  { is: 'over a header of one line', weight: 0.6, holds: isOverCompact },
  { is: 'over a field', weight: 0.55, holds: fieldFollows },
  { is: 'under a name with its address', weight: 0.55, holds: isUnderName },
  { is: 'opens the paragraph of a field', weight: 0.4, holds: opensHeader },
  { is: 'over a name and facts', weight: 0.6, holds: isOverNameAndFacts },
  { is: 'a name over its address', weight: -0.7, holds: isOverAddress },
  { is: 'a name with a year', weight: -0.8, holds: ({ text }) => datedName(text) !== null },
  {
    is: 'centred',
    weight: 0.4,
    holds: ({ sheet, index }) => sheet.lines[index]?.line.centred === true || (sheet.lines[index]?.indent ?? 0) > 12,
  },
  { is: 'all bold', weight: 0.35, holds: isBold },
  { is: 'the first line', weight: 0.35, holds: ({ first }) => first },
  { is: 'a paragraph of its own', weight: 0.2, holds: ownParagraph },
  { is: 'ruled off', weight: 0.25, holds: ruledOff },
  { is: 'over prose', weight: 0.15, holds: proseFollows },
  {
    is: 'in capitals',
    weight: 0.2,
    holds: ({ text }) => text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase(),
  },
  {
    is: 'every word with a capital',
    weight: 0.2,
    holds: ({ text }) =>
      /^["'“„«*_~\s]*\p{Lu}/u.test(text) && text.split(/\s+/).every((word) => word.length < 4 || !/^\p{Ll}/u.test(word)),
  },
  { is: 'in quotes or fancy marks', weight: 0.2, holds: ({ text }) => /^(["“„«*_~=]).*["”“»*_~=]$/.test(text) },
  { is: 'ends as a sentence', weight: -0.5, holds: ({ text }) => /[.,;:。、！]["”'」』]?$/.test(text) && !/\.\.\.$/.test(text) },
  { is: 'speech', weight: -0.9, holds: ({ text }) => /^["“„«].+[,.!?]["”“»]/.test(text) },
  {
    is: 'names a show and its kind',
    weight: -0.8,
    holds: ({ text }) => /\bfan|fic$/i.test(text) && (readFormLine(text)?.fandom ?? null) !== null,
  },
  { is: 'long', weight: -0.6, holds: ({ text }) => text.length > 70 },
  { is: 'chatter', weight: -0.7, holds: ({ text }) => text.length > 24 && chatter(text) >= 0.6 },
  { is: 'hands over to the story', weight: -2, holds: ({ text }) => handsOver(text) },
  { is: 'an address or a link', weight: -1, holds: ({ text }) => /https?:|www\.|@/.test(text) },
  { is: 'small letters', weight: -0.2, holds: ({ text }) => /^\p{Ll}/u.test(text) },
  { is: 'words in brackets', weight: -0.6, holds: ({ text }) => /^[([{][^()[\]{}]*[)\]}]$/.test(text) },
];
const TITLE = 0.9;
/** Tenths do not add up exactly. */
const ROUNDING = 1e-9;
/** A title stands among the first lines: so many, before so many units of other words. */
const SEARCHED_LINES = 60;
const SEARCHED_UNITS = 3000;

export interface TitleLine {
  readonly index: number;
  /** 0 to 1. */
  readonly confidence: number;
}

function weigh(place: TitlePlace): number {
  let score = 0;
  for (const sign of SIGNS) if (sign.holds(place)) score += sign.weight;
  return score;
}

/**
 * The line that is the title of a story without a Title field; null where none looks like one.
 *
 * @param known the title of the subject line, folded, or ''
 */
export function findTitleLine(sheet: Sheet, stretch: Stretch, known: string): TitleLine | null {
  let first = true;
  let best: { index: number; score: number } | null = null;
  for (let index = stretch.from; index < Math.min(stretch.to, stretch.from + SEARCHED_LINES); index++) {
    const text = sheet.lines[index]?.text ?? '';
    if (text === '' || sheet.rules[index] === true || isAside(sheet, index)) continue;
    if (unitsIn(sheet, stretch.from, index) > SEARCHED_UNITS) break;
    if (known !== '' && repeatsTitle(text, known)) return { index, confidence: 0.95 };
    if (text.length <= 120 && isCandidate(sheet, index)) {
      const score = weigh({ sheet, index, text, first, limit: stretch.to });
      if (score >= TITLE - ROUNDING && (best === null || score > best.score)) best = { index, score };
    }
    first &&= isPointer(text) || /https?:|^\(.*\)$/.test(text);
  }
  return best === null ? null : { index: best.index, confidence: Math.min(0.93, 0.55 + best.score / 5) };
}

function isCandidate(sheet: Sheet, index: number): boolean {
  const bare = sheet.lines[index];
  if (bare === undefined || partHeading(bare.text) !== null || endMarker(bare.text) !== null) return false;
  return !entriesAt(sheet, index).some((entry) => entry.key !== null && entry.sure >= 0.6);
}
