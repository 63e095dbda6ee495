/** What stands before a story: lead-in, header, repeated title, byline, headings, opening rule. Where the story itself starts. */

import type { Part, Range, RegionKind } from '../../words/index.ts';
import { endOf } from '../regions/bare.ts';
import { isFence } from '../regions/rules.ts';
import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, joined, paragraphEnd, unitsIn } from '../regions/sheet.ts';
import { oneLine } from '../values/folding.ts';
import { crossoverFandoms } from '../values/lists.ts';
import { readPairings } from '../values/pairings.ts';
import { ratingLevel } from '../values/ratings.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { readSubject } from '../values/subjects.ts';
import { keyAboveTitle, keyInBlock } from './block-key.ts';
import type { Byline } from './byline.ts';
import {
  couldBeName,
  datedName,
  isCrossoverLine,
  looksLikeNames,
  readByline,
  readFormLine,
  readNameAndAddress,
  WRITTEN_WHEN,
} from './byline.ts';
import { CHATTER, chatter, handsOver, isStageDirection } from './chatter.ts';
import { evidentField, readCompactLine } from './compact.ts';
import { entriesAt } from './entry.ts';
import type { FieldPlace, FoundField } from './found-field.ts';
import { unlabelled } from './found-field.ts';
import { blockBelow, compactBelow } from './front-block.ts';
import { isDayHeading, partHeading } from './headings.ts';
import type { FieldKey } from './keys.ts';
import { nameKey, namesAgree } from './name-key.ts';
import { speaksOfEarlierParts } from './previous-link.ts';
import type { StoryStretch } from './stories.ts';
import { compactUnder, findTitleLine, holdsFacts, isNameOverFacts, listsRating, repeatsTitle, titleKey } from './title-line.ts';
import { isPointer, narrates, statementIn, statementsOf } from './unkeyed.ts';
import { plainValue, readRun } from './wrapped.ts';

/** What is known of a story before its own words are read. */
export interface Hints {
  /** The subject's title, folded; '' where it has none. */
  readonly title: string;
  /** Names of the sender and of the subject's authors, folded. */
  readonly names: readonly string[];
}

/** A heading of the part's own that stands before the story. */
export interface HeadingFound {
  readonly part: Part;
  readonly at: Range;
}

export interface Front {
  /** The first line of the story; the stretch's end where there is no story. */
  readonly bodyFrom: number;
  readonly marks: ReadonlyMap<number, RegionKind>;
  readonly fields: readonly FoundField[];
  readonly headings: readonly HeadingFound[];
  /** The rule that opens the story, as drawn; null where none does. */
  readonly openingRule: string | null;
}

interface Walk {
  readonly sheet: Sheet;
  readonly limit: number;
  readonly marks: Map<number, RegionKind>;
  readonly fields: FoundField[];
  /** The keys of those fields. */
  readonly keys: Set<FieldKey>;
  readonly headings: HeadingFound[];
  /** Folded; '' while no title is known. */
  title: string;
  readonly names: Set<string>;
  /** The header stands in quoted mail. */
  readonly quotedHead: boolean;
  openingRule: string | null;
  /** "a FanFiction by" stood above: the next line is a name. */
  awaitsName: boolean;
  /** A line of a compact header stood above: the next may be the summary. */
  awaitsSummary: boolean;
}

function mark(walk: Walk, from: number, to: number, kind: RegionKind): void {
  for (let i = from; i < to; i++) if (!walk.marks.has(i)) walk.marks.set(i, kind);
}

function hasField(walk: Walk, key: FieldKey): boolean {
  return walk.keys.has(key);
}

function keep(walk: Walk, fields: readonly FoundField[]): void {
  for (const field of fields) {
    walk.fields.push(field);
    for (const key of field.all) walk.keys.add(key);
  }
}

function lineRange(walk: Walk, from: number, to: number): Range {
  const first = walk.sheet.lines[from];
  const last = walk.sheet.lines[to - 1];
  return first === undefined || last === undefined ? [0, 0] : [first.start, endOf(last)];
}

function addField(walk: Walk, key: FieldKey, value: string, at: Range, place: FieldPlace, confidence: number): void {
  if (value !== '') keep(walk, [unlabelled(key, plainValue(value), at, place, confidence)]);
}

function addPart(walk: Walk, index: number, text: string): boolean {
  const part = partHeading(text);
  if (part === null) return false;
  walk.headings.push({ part, at: lineRange(walk, index, index + 1) });
  return true;
}

/** The title on a line of its own, or repeated, with what stands beside it. */
function readTitleLine(walk: Walk, index: number, text: string, confidence: number): void {
  const start = walk.sheet.lines[index]?.start ?? 0;
  const compact = readCompactLine(text).find(({ key }) => key === 'title');
  if (compact !== undefined && readCompact(walk, index, text)) {
    if (walk.title === '') walk.title = titleKey(text.slice(compact.at[0], compact.at[1]));
    return;
  }
  if (holdsFacts(text)) {
    readFactsOfTitle(walk, start, text, confidence);
    return;
  }
  const form = FORM_BEHIND.exec(text);
  const shown = form?.[2] === undefined ? null : readFormLine(form[2]);
  if (form?.[1] !== undefined && form[2] !== undefined && shown?.fandom != null) {
    const at = start + text.length - form[2].length;
    addField(walk, 'fandom', form[2].slice(...shown.fandom), [at + shown.fandom[0], at + shown.fandom[1]], 'heading', 0.75);
    readTitleLine(walk, index, form[1], confidence);
    return;
  }
  const byline = readByline(text, true) ?? knownByline(walk, text);
  const titled =
    byline?.title != null && (walk.title === '' || titleKey(text) !== walk.title) && isAuthorsOwn(walk, text, byline.author)
      ? byline
      : null;
  const title = titled?.title == null ? text : text.slice(titled.title[0], titled.title[1]);
  addField(walk, 'title', title, [start, start + title.length], 'heading', confidence);
  if (titled !== null) readAuthorIn(walk, index, text, titled.author);
  if (walk.title === '') walk.title = titleKey(title);
}

/** "Kelp by lady of the weir", where the page's own title has told who she is. */
function knownByline({ title, names }: Walk, text: string): Byline | null {
  const by = text.search(/ by /i);
  if (by < 0 || titleKey(text.slice(0, by)) !== title || !names.has(nameKey(text.slice(by + 4)))) return null;
  return { title: [0, by], author: [by + 4, text.length], fandom: null };
}

/** "Milk by Post" is all title where the header names another author. */
function isAuthorsOwn(walk: Walk, text: string, author: Range | null): boolean {
  const named = walk.fields.filter((field) => field.key === 'author').map((field) => field.value);
  return author === null || named.length === 0 || namesAgree(text.slice(...author), named);
}

/** `All the King's Horses — a Humpty Dumpty story`. */
const FORM_BEHIND = /^(\S.{0,80}?)(?:\s+[-–—]+\s+|,\s+)(an? \S.{1,60})$/i;

/** `[Show] Title [PG] [1/1]`: a title line written as subject lines are. */
function readFactsOfTitle(walk: Walk, start: number, text: string, confidence: number): void {
  const { title, rating, fandoms, relationships, authors, part } = readSubject(text);
  if (part !== null) walk.headings.push({ part, at: [start, start + text.length] });
  const say = (key: FieldKey, value: string | null | undefined): void => {
    const at = value == null ? -1 : text.indexOf(value);
    if (value != null && at >= 0) addField(walk, key, value, [start + at, start + at + value.length], 'heading', confidence);
  };
  say('title', title);
  say('rating', rating?.raw);
  for (const fandom of fandoms) say('fandom', fandom);
  for (const pair of relationships) say('pairing', pair);
  for (const author of authors) say('author', author.name);
  if (walk.title === '') walk.title = titleKey(title ?? text);
}

function readAuthorIn(walk: Walk, index: number, text: string, author: Range | null): void {
  const start = walk.sheet.lines[index]?.start ?? 0;
  if (author === null) walk.awaitsName = true;
  else addField(walk, 'author', text.slice(author[0], author[1]), [start + author[0], start + author[1]], 'byline', 0.92);
}

/** A byline, a name known from elsewhere, a name with its address. */
function readNameLine(walk: Walk, index: number, text: string, alone: boolean): boolean {
  const start = walk.sheet.lines[index]?.start ?? 0;
  if (walk.awaitsName) {
    walk.awaitsName = false;
    if (text.length <= 80 && (looksLikeNames(text) || text.split(/\s+/).length <= 4)) {
      addField(walk, 'author', text, [start, start + text.length], 'byline', 0.88);
      return true;
    }
  }
  if (text.length <= 80 && walk.names.has(nameKey(text))) {
    addField(walk, 'author', text, [start, start + text.length], 'byline', 0.85);
    return true;
  }
  const byline = readByline(text, alone);
  if (byline !== null) {
    const { title, fandom } = byline;
    if (title !== null && walk.title !== '' && titleKey(text.slice(title[0], title[1])) !== walk.title) return false;
    readAuthorIn(walk, index, text, byline.author);
    if (title !== null && walk.title === '') {
      addField(walk, 'title', text.slice(title[0], title[1]), [start + title[0], start + title[1]], 'byline', 0.85);
      walk.title = titleKey(text.slice(title[0], title[1]));
    }
    if (fandom !== null)
      addField(walk, 'fandom', text.slice(fandom[0], fandom[1]), [start + fandom[0], start + fandom[1]], 'byline', 0.75);
    return true;
  }
  const form = readFormLine(text);
  if (form !== null && (alone || hasField(walk, 'title') || form.fandom !== null)) {
    const { fandom } = form;
    if (fandom !== null)
      addField(walk, 'fandom', text.slice(fandom[0], fandom[1]), [start + fandom[0], start + fandom[1]], 'byline', 0.7);
    return true;
  }
  const crossed =
    (alone || hasField(walk, 'title')) && isCrossoverLine(text) && readCompactLine(text).length === 0
      ? (crossoverFandoms(text) ?? [])
      : [];
  for (const fandom of crossed) {
    const at = start + Math.max(0, text.indexOf(fandom));
    addField(walk, 'fandom', fandom, [at, at + fandom.length], 'byline', 0.8);
  }
  if (crossed.length > 0) return true;
  const dated = hasField(walk, 'title') && !hasField(walk, 'author') ? datedName(text) : null;
  const overFacts = hasField(walk, 'title') && !hasField(walk, 'author') && isNameOverFacts(walk.sheet, index);
  if (dated !== null || overFacts || isOverAddress(walk, index)) {
    const name = dated ?? text;
    addField(walk, 'author', name, [start, start + name.length], 'byline', 0.8);
    return true;
  }
  const named = readNameAndAddress(text);
  if (named === null) return false;
  if (named.author !== null)
    addField(walk, 'author', text.slice(named.author[0], named.author[1]), [start, start + text.length], 'byline', 0.8);
  else addField(walk, 'email', text, [start + named.address[0], start + named.address[1]], 'byline', 0.9);
  return true;
}

/** A name in a line of its own, right over a line that is an address. */
function isOverAddress(walk: Walk, index: number): boolean {
  const [text, below] = [walk.sheet.lines[index]?.text ?? '', walk.sheet.lines[index + 1]];
  if (below === undefined || below.line.gap > 0 || !couldBeName(text) || !looksLikeNames(text) || hasField(walk, 'author'))
    return false;
  return readNameAndAddress(below.text)?.author === null;
}

function readCompact(walk: Walk, index: number, text: string): boolean {
  const found = compactUnder(text, walk.title);
  const start = walk.sheet.lines[index]?.start ?? 0;
  for (const { key, at } of found) addField(walk, key, text.slice(at[0], at[1]), [start + at[0], start + at[1]], 'heading', 0.78);
  walk.awaitsSummary ||= found.some(({ key }) => key !== 'fandom' && key !== 'title');
  return found.length > 0;
}

/** One line of letters that are there to be scrolled past. */
function isSpoilerSpace(walk: Walk, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = walk.sheet.lines[i]?.text ?? '';
    if (text.length > 2 && !/^(?:\S ){2,20}\S$/.test(text)) return false;
  }
  return to - from >= 3 || /^[*.#~-]?\S?$/.test(walk.sheet.lines[from]?.text ?? 'no');
}

/** `(c) 1995` below a title or a name. */
const COPYRIGHT = /^\W{0,2}(?:\(c\)|©|copyright)\s.{0,60}$/i;

/** Lines whose kind shows at once, wherever before the story they stand. */
function readFrontLine(walk: Walk, index: number, strict: boolean): RegionKind | null {
  const { sheet } = walk;
  const bare = sheet.lines[index];
  if (bare === undefined) return null;
  const text = bare.text;
  const alone = sheet.paragraph[index] === index && paragraphEnd(sheet, index, walk.limit) === index + 1;
  if (text === '' || (walk.fields.length > 0 && COPYRIGHT.test(text))) return 'header';
  if (walk.title !== '' && repeatsTitle(text, walk.title)) {
    readTitleLine(walk, index, text, 0.9);
    addPart(walk, index, text);
    return 'header';
  }
  if (addPart(walk, index, text)) return 'header';
  if (readNameLine(walk, index, text, alone || strict)) return 'header';
  if (alone && strict && isDayHeading(text)) return 'header';
  if (strict && readPairLine(walk, index, text)) return 'header';
  if (readCompact(walk, index, text) || readEvident(walk, index) || readRatedSentence(walk, index, text)) return 'header';
  if (alone && strict && DEDICATION.test(text)) {
    addField(walk, 'dedication', text, lineRange(walk, index, index + 1), 'heading', 0.7);
    return 'header';
  }
  return null;
}

/** `For Hetty`, `Dedicated to my sister, who asked`. */
const DEDICATION =
  /^\W{0,2}(?:(?:[Ff]or|FOR|To) (?:my )?\p{Lu}[\p{L}.'’-]*(?:(?:,? and|,|&)? \p{Lu}[\p{L}.'’-]*){0,4}|(?:[Tt]his (?:one )?is )?[Dd]edicated to .{2,100}|[Ii]n memory of .{2,60})\W{0,2}$/u;

/** Keys so light that no run is made of one alone: a length, a bare rating, a date. */
const EVIDENT: ReadonlySet<FieldKey> = new Set<FieldKey>(['length', 'rating', 'genre', 'language', 'date', 'dedication', 'part']);

/** `(4120 wrds)`, `Words: 300`, `Dedicated to Posy` in a line of their own. */
function readEvident(walk: Walk, index: number): boolean {
  const { sheet } = walk;
  const bare = sheet.lines[index];
  if (bare === undefined || bare.text.length > 80 || paragraphEnd(sheet, index, walk.limit) > index + 1) return false;
  const entry = entriesAt(sheet, index)[0];
  if (entry === undefined || entry.key === null || entry.sure < 0.75 || !EVIDENT.has(entry.key)) return false;
  addField(
    walk,
    entry.key,
    oneLine(sheet.decoded.text.slice(entry.value[0], entry.value[1])),
    entry.value,
    'heading',
    entry.sure,
  );
  return true;
}

/** True where a line stands above quoted mail that holds the story: what it says is the forwarder's. */
function isForwarders(walk: Walk, index: number): boolean {
  const first = walk.fields.find(({ place }) => place === 'header');
  if (first === undefined || (walk.sheet.lines[index]?.line.quoted ?? 0) > 0) return false;
  return walk.quotedHead && first.at[0] > (walk.sheet.lines[index]?.start ?? 0);
}

/** `This story is rated PG-13 for language.` */
const RATED_SENTENCE = new SightedPattern(
  /^\W{0,2}(?:(?:this|the|my) (?:story|fic|part|chapter|piece|one)(?: is| has been|'s)?|i(?:'d| would)|it is|it's) (?:rated?|call it)(?: this| it)?:? (?:a |an )?(\S.{0,60}?)[.!]?$/i,
);

/** `Beowulf. Rated G. It is the day before the poem.` below a title. */
const RATED_AMONG = /^\W{0,2}(?:\p{Lu}[^.!?]{1,40}\. )?[Rr]ated:? ([A-Z][\w+-]{0,6})[.;] \S/u;

/** `Alice/White Knight friendship` right below a line of the header. */
function readPairLine(walk: Walk, index: number, text: string): boolean {
  const bare = walk.sheet.lines[index];
  if (bare === undefined || bare.line.gap > 0 || text.length > 60 || walk.marks.get(index - 1) !== 'header') return false;
  if (hasField(walk, 'pairing') || !/^\p{Lu}[^/&,.;|]{0,30}[/&]\s?\p{Lu}[^/&,.;|]{0,40}$/u.test(text)) return false;
  if (readPairings(text).relationships.length !== 1) return false;
  addField(walk, 'pairing', text, lineRange(walk, index, index + 1), 'heading', 0.75);
  return true;
}

/** `PG -- some spearing`, `PG-13 for scrambling`: codes that are nothing else, in a line of their own. */
const RATED_FOR =
  /^(?:(?:hard |soft )?(?:PG(?:-?1[35])?|NC-?17|FR(?:T|C|M|AO|13|15)|K\+?|G|R))(?:\s*(?:--?|–|—|:)\s+|\s+(?:for|because|due to|just)\s+|\s*\().{2,50}$/;

function ratedAmong(walk: Walk, text: string): string | undefined {
  return hasField(walk, 'title') && !hasField(walk, 'rating') ? RATED_AMONG.exec(text)?.[1] : undefined;
}

function readRatedSentence(walk: Walk, index: number, text: string): boolean {
  const bare = hasField(walk, 'rating') || !hasField(walk, 'title') ? null : RATED_FOR.exec(text);
  const said = text.length > 100 ? undefined : (bare?.[0] ?? RATED_SENTENCE.exec(text)?.[1] ?? ratedAmong(walk, text));
  // more sentences, or more lines, are a paragraph that says more
  const alone = bare !== null || paragraphEnd(walk.sheet, index, walk.limit) === index + 1;
  if (said === undefined || !alone || /[.!?]\s/.test(said) || ratingLevel(said) === 'unrated') return false;
  const at = (walk.sheet.lines[index]?.start ?? 0) + text.indexOf(said);
  addField(walk, 'rating', said, [at, at + said.length], 'heading', 0.85);
  return true;
}

/** A paragraph above the title that says whose the people are, or who may have the story, in words that nothing else would settle. */
function readAboveTitle(walk: Walk, from: number, to: number): RegionKind | null {
  if (isForwarders(walk, from)) return null;
  const words = joined(walk.sheet, from, to);
  const key = keyAboveTitle(words);
  if (key === null || hasField(walk, key)) return null;
  addField(walk, key, words, lineRange(walk, from, to), 'unkeyed', 0.6);
  return 'header';
}

/** Paragraphs without a key that are header all the same. */
function readFrontParagraph(walk: Walk, from: number, to: number): RegionKind | null {
  const { sheet } = walk;
  const words = joined(sheet, from, to);
  if (isForwarders(walk, from)) return null;
  if (isPointer(words) || speaksOfEarlierParts(walk.sheet, from, to)) return 'header';
  // a name, an address and "Copyright 1998" below one another are read line by line
  if (words.length < 160 && to - from > 1 && holdsCopyright(sheet, from, to)) return null;
  if (statementIn(walk.sheet, words) === null) return null;
  for (const own of statementsOf(words)) {
    if (hasField(walk, own.key)) continue;
    const said = oneLine(own.words).replace(/^(?:[・•·■◆※]\s*|[*-]\s+|\((?=[^()]*\)$))|(?<=^\([^()]*)\)$/g, '');
    addField(walk, own.key, said, lineRange(walk, from, to), 'unkeyed', own.confidence * 0.9);
  }
  return 'header';
}

function holdsCopyright(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (COPYRIGHT.test(sheet.lines[i]?.text ?? '')) return true;
  return false;
}

/** Lead-in: chatter, with what of a header stands in it. */
function readLeadIn(walk: Walk, { from, to }: Stretch): void {
  for (let i = from; i < to; ) {
    if (isAside(walk.sheet, i) || walk.marks.has(i)) {
      i++;
      continue;
    }
    const end = Math.min(to, paragraphEnd(walk.sheet, i, to));
    if (walk.sheet.rules[i] === true) mark(walk, i, end, 'lead-in');
    else {
      const whole = readFrontParagraph(walk, i, end) ?? readAboveTitle(walk, i, end);
      for (let k = i; k < end; k++) {
        const kind = whole ?? readFrontLine(walk, k, false) ?? (readCompactSummary(walk, k, end) ? 'header' : 'lead-in');
        mark(walk, k, k + 1, kind);
        if (walk.fields.at(-1)?.key === 'summary' && kind === 'header') mark(walk, k, summaryEnd(walk, k, end), kind);
      }
    }
    i = end;
  }
}

/** True where a rule that fences off the story stands soon below, with nothing but a few words before it. */
function fenceSoon(walk: Walk, from: number): boolean {
  for (let i = from; i < Math.min(walk.limit, from + 6); i++) {
    if (walk.sheet.rules[i] !== true) continue;
    const text = walk.sheet.lines[i]?.text ?? '';
    const [above, below] = [unitsIn(walk.sheet, from, i), unitsIn(walk.sheet, i, walk.limit)];
    // fields below the fence are the closing ones: what stands above is the story itself
    const fields = entriesAt(walk.sheet, i + 1).some(({ key, sure }) => key !== null && sure >= 0.6);
    return isFence(text) && above < 240 && below > above && !fields;
  }
  return false;
}

/** Where the summary ends that starts at a line: in italics, with the last line that is. */
function summaryEnd(walk: Walk, index: number, end: number): number {
  if (!isItalic(walk, index)) return end;
  let last = index + 1;
  while (last < end && isItalic(walk, last)) last++;
  return last;
}

/** A line in italics, right below a compact header, or between it and a rule: what the story is about. */
function readCompactSummary(walk: Walk, index: number, paragraph: number): boolean {
  if (!walk.awaitsSummary) return false;
  const { sheet } = walk;
  const end = summaryEnd(walk, index, paragraph);
  const bare = sheet.lines[index];
  const words = joined(sheet, index, end);
  // a byline may stand between the two
  if (bare === undefined || readByline(words, true) !== null || entriesAt(sheet, index).some(({ key }) => key !== null))
    return false;
  if (statementIn(sheet, words)?.key === 'distribution') return false;
  walk.awaitsSummary = false;
  // a title in quotes, with the name below it
  if (!hasField(walk, 'title') && bare.text.length <= 60 && /^["“][^"“”]*[^.!?,"“”]["”]$/.test(bare.text)) {
    readTitleLine(walk, index, bare.text, 0.75);
    walk.awaitsName = sheet.lines[index + 1]?.line.gap === 0 && couldBeName(sheet.lines[index + 1]?.text ?? '');
    mark(walk, index, index + 1, 'header');
    return false;
  }
  if (words.length > 300 || hasField(walk, 'summary')) return false;
  const italic = isItalic(walk, index) || /^[/_*].*[/_*]$/.test(words);
  const fenced = sheet.rules[end] === true && unitsIn(sheet, end, walk.limit) > words.length;
  if (!italic && bare.line.gap > 0 && !fenced) return false;
  addField(walk, 'summary', words, lineRange(walk, index, end), 'heading', 0.7);
  return true;
}

/** A short line under a heading of a part, centred as it is: the part's own title. */
function isPartTitle(walk: Walk, index: number): boolean {
  const [bare, above] = [walk.sheet.lines[index], walk.sheet.lines[index - 1]];
  if (bare === undefined || above === undefined || walk.headings.length === 0 || partHeading(above.text) === null) return false;
  if (/^by\b/i.test(bare.text) && readByline(bare.text, true) !== null) return false;
  if (bare.text.length > 60 || /[.,!?;:\d]["”]?$/.test(bare.text) || paragraphEnd(walk.sheet, index, walk.limit) > index + 1)
    return false;
  return (
    bare.line.kind === 'heading' ||
    (bare.line.centred && above.line.centred) ||
    (bare.indent > 8 && above.indent > 8) ||
    /^["“*_~].*["”*_~]$/.test(bare.text)
  );
}

/** A statement above a heading is not longer, in lines. */
const HEADING_WITHIN = 8;
/** How many paragraphs between header and story are looked at. */
const THRESHOLD_PARAGRAPHS = 60;

/** Where a paragraph ends that a heading of a part stands right below, with no blank line between. */
function beforeHeading(walk: Walk, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + HEADING_WITHIN); i++)
    if (partHeading(walk.sheet.lines[i]?.text ?? '') !== null) return i;
  return to;
}

/** Keys whose fields may stand by themselves between a summary that is set off and the story. */
const BELOW_SUMMARY: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'note',
  'thanks',
  'disclaimer',
  'distribution',
  'feedback',
  'beta',
]);

/** The field that opens a paragraph, written with its label; null where none does. */
function keyedAt(walk: Walk, index: number): FieldKey | null {
  const entry = entriesAt(walk.sheet, index)[0];
  return entry !== undefined && entry.key !== null && entry.separator === 'colon' && entry.sure >= 0.85 ? entry.key : null;
}

/** What the story is about in italics below a header's facts, and a note with its label below that. */
function readSetOff(walk: Walk, from: number, to: number): boolean {
  const words = joined(walk.sheet, from, to);
  const key = keyedAt(walk, from);
  if (key !== null) {
    if (!BELOW_SUMMARY.has(key) || words.length > 700 || !borderSoon(walk, to)) return false;
    addField(walk, key, words.slice(words.search(/[:：]/) + 1).trim(), lineRange(walk, from, to), 'heading', 0.8);
    return true;
  }
  const { sheet } = walk;
  if (sheet.rules[to] !== true && keyedAt(walk, to) === null) return false;
  if (words.length > 300 || hasField(walk, 'summary') || walk.fields.length < 3) return false;
  if (!isItalic(walk, from) || summaryEnd(walk, from, to) < to || !borderSoon(walk, to)) return false;
  if (statementIn(sheet, words) !== null) return false;
  addField(walk, 'summary', words, lineRange(walk, from, to), 'heading', 0.7);
  return true;
}

/** A block of short lines below title and name is not longer, in lines and in the units of a line. */
const BLOCK_LINES = 8;
const BLOCK_LINE = 100;

/** "Jane Eyre", "G", "Miss Bronte is not responsible.": lines right below a byline, most of which say what they are without a label. */
function readBlockLines(walk: Walk, from: number, to: number): boolean {
  const { sheet } = walk;
  const lines = sheet.lines.slice(from, to);
  if (lines[0]?.line.gap !== 0 || walk.marks.get(from - 1) !== 'header' || lines.length < 2 || lines.length > BLOCK_LINES)
    return false;
  if (!hasField(walk, 'title') || !hasField(walk, 'author') || lines.some(({ text }) => text.length > BLOCK_LINE)) return false;
  const told = lines.map(({ text }) => evidentField(text)?.key ?? statementIn(sheet, text)?.key ?? keyInBlock(text));
  if (told.filter((key) => key !== null).length < Math.max(2, lines.length / 2)) return false;
  for (const [i, { text }] of lines.entries()) {
    const key = told[i] ?? null;
    if (key !== null && !hasField(walk, key)) addField(walk, key, text, lineRange(walk, from + i, from + i + 1), 'heading', 0.7);
  }
  return true;
}

/** From the end of the header to the first line of the story. */
function crossThreshold(walk: Walk, from: number, chatterCounts: boolean): number {
  const { sheet } = walk;
  let i = from;
  for (let step = 0; step < THRESHOLD_PARAGRAPHS && i < walk.limit; step++) {
    if (isAside(sheet, i) || walk.marks.has(i)) {
      i++;
      continue;
    }
    if (sheet.rules[i] === true) {
      walk.openingRule = sheet.lines[i]?.text ?? '';
      mark(walk, i, i + 1, 'header');
      i++;
      continue;
    }
    const end = beforeHeading(walk, i, paragraphEnd(sheet, i, walk.limit));
    if (readCompactSummary(walk, i, end)) {
      const last = summaryEnd(walk, i, end);
      mark(walk, i, last, 'header');
      i = last;
      continue;
    }
    const line = isPartTitle(walk, i) ? 'header' : readFrontLine(walk, i, true);
    if (line !== null) {
      mark(walk, i, i + 1, line);
      i++;
      continue;
    }
    if (readBlockLines(walk, i, end)) {
      mark(walk, i, end, 'header');
      i = end;
      continue;
    }
    const kind =
      readStoryLabel(walk, i) ??
      (readSetOff(walk, i, end) ? 'header' : null) ??
      readThresholdStatement(walk, i, end) ??
      readChatter(walk, i, end, chatterCounts);
    if (kind === null) {
      const to = walk.fields.length === 0 ? i : blockBelow(sheet, i, walk.limit);
      if (to === i) break;
      for (; i < to; i = paragraphEnd(sheet, i, to)) readOfBlock(walk, i, paragraphEnd(sheet, i, to));
      continue;
    }
    // talk beside statements can be another of them
    if (kind === 'lead-in' && walk.fields.some(({ place }) => place === 'unkeyed')) readOfBlock(walk, i, end);
    else mark(walk, i, end, kind);
    i = end;
  }
  return i;
}

/** A paragraph of a block of statements: one that is none says whose the story is, or talks. */
function readOfBlock(walk: Walk, from: number, to: number): void {
  const words = joined(walk.sheet, from, to);
  let kind = readFrontParagraph(walk, from, to);
  const key = kind === null ? keyInBlock(words) : null;
  if (key !== null && !hasField(walk, key)) {
    addField(walk, key, words, lineRange(walk, from, to), 'unkeyed', 0.6);
    kind = 'header';
  }
  mark(walk, from, to, kind ?? 'lead-in');
}

/** True where a rule or a heading stands soon below, and more than that below it: what is above it is not yet the story. */
function borderSoon(walk: Walk, from: number): boolean {
  for (let i = from; i < Math.min(walk.limit, from + 8); i++) {
    const text = walk.sheet.lines[i]?.text ?? '';
    if (unitsIn(walk.sheet, i + 1, walk.limit) <= unitsIn(walk.sheet, from, i)) return false;
    if (walk.sheet.rules[i] === true || partHeading(text) !== null || (walk.title !== '' && repeatsTitle(text, walk.title)))
      return true;
  }
  return false;
}

/** How sure a statement must be where the story may begin with it. */
const SURE_OF_STATEMENT = 0.7;

/**
 * A statement without a key right above the story. Where no rule or heading parts them it must be sure, told in the present, and
 * something that the header does not say already: rather a disclaimer shown with the story than a sentence of the story lost.
 */
function readThresholdStatement(walk: Walk, from: number, to: number): RegionKind | null {
  const words = joined(walk.sheet, from, to);
  const own = statementIn(walk.sheet, words);
  if (own !== null && !borderSoon(walk, to)) {
    if (own.confidence < SURE_OF_STATEMENT || hasField(walk, own.key) || (own.key !== 'feedback' && narrates(words))) return null;
  }
  return readFrontParagraph(walk, from, to);
}

/** `Story:` with nothing behind it. */
function readStoryLabel(walk: Walk, index: number): RegionKind | null {
  const bare = walk.sheet.lines[index];
  if (bare === undefined || bare.text.length > 40) return null;
  const entry = entriesAt(walk.sheet, index)[0];
  return entry?.key === 'story' && entry.value[0] === entry.value[1] ? 'header' : null;
}

function readChatter(walk: Walk, from: number, to: number, chatterCounts: boolean): RegionKind | null {
  const { sheet } = walk;
  const words = joined(sheet, from, to);
  if (unitsIn(sheet, to, walk.limit) < 20) return null;
  if (handsOver(words) || isSpoilerSpace(walk, from, to) || /^spoiler space/i.test(words)) return 'lead-in';
  if (isStageDirection(words) || (words.length < 200 && /^[^"“]*https?:\/\//.test(words))) return 'lead-in';
  const title = sheet.lines[to]?.text ?? '';
  if (words.length < 240 && partHeading(title) !== null && !/^["“]/.test(words) && chatter(words) >= 0.15 && !narrates(words))
    return 'lead-in';
  if (chatterCounts && sheet.rules[to] === true && words.length < 240 && chatter(words) >= 0.3) return 'lead-in';
  if (fenceSoon(walk, from) && chatter(words) >= 0.15 && words.length < 240) return 'lead-in';
  return chatterCounts && chatter(words) >= CHATTER && unitsIn(sheet, to, walk.limit) > words.length ? 'lead-in' : null;
}

/** Notes, disclaimers and the like that stand before the header in runs of their own; a challenge's request does not count. */
function readEarlyRuns(walk: Walk, story: StoryStretch, limit: number): void {
  for (const run of story.early) {
    if (run.keys.has('challenge')) continue;
    const { fields, to } = readRun(walk.sheet, run, limit, 'lead-in');
    keep(walk, fields);
    mark(walk, run.from, to, 'header');
  }
}

/** `Title: Mainspring [PG-13, Emma/Knightley]`: a list behind the title with a rating in it. */
const LISTED_BEHIND = /\s*[([]([^()[\]]{1,80},[^()[\]]{1,80})[)\]]$/;

/** A title without what is listed behind it, which becomes fields of its own. */
function withoutFacts(walk: Walk, field: FoundField): FoundField {
  const listed = field.key === 'title' ? LISTED_BEHIND.exec(field.value) : null;
  if (listed?.[1] === undefined || listed.index === 0 || !listsRating(listed[1])) return field;
  if (!hasField(walk, 'rating')) readFactsOfTitle(walk, field.at[0], field.value, 0.7);
  return { ...field, value: field.value.slice(0, listed.index), at: [field.at[0], field.at[0] + listed.index] };
}

/**
 * Reads all that stands before a story.
 *
 * @param story the stretch with its header, as `cutStories` found it
 * @param limit the line that the story does not go beyond: where its header stands below it, or its stretch ends
 */
export function readFront(sheet: Sheet, story: StoryStretch, limit: number, hints: Hints): Front {
  const walk: Walk = {
    sheet,
    limit,
    marks: new Map(),
    fields: [],
    keys: new Set(),
    headings: [],
    title: hints.title,
    names: new Set(hints.names),
    quotedHead: story.head !== null && (sheet.lines[story.head.from]?.line.quoted ?? 0) > 0,
    openingRule: null,
    awaitsName: false,
    awaitsSummary: false,
  };
  const head = story.headAfter ? null : story.head;
  let threshold = story.from;
  if (head !== null) {
    const reading = readRun(sheet, head, story.to, 'header');
    const fields = reading.fields.map((field) => withoutFacts(walk, field));
    keep(walk, fields);
    const title = fields.find(
      (field) => (field.key === 'title' || (field.key === 'story' && field.value.length <= 90)) && field.value !== '',
    );
    if (title !== undefined) walk.title = titleKey(title.value);
    noteNames(walk, fields);
    for (const stretch of reading.loose) readLoose(walk, stretch);
    for (let i = head.from; i < reading.to && walk.headings.length === 0; i++)
      if (sheet.lines[i]?.line.kind === 'heading') addPart(walk, i, sheet.lines[i]?.text ?? '');
    mark(walk, head.from, reading.to, 'header');
    threshold = reading.to;
    readEarlyRuns(walk, story, head.from);
    leadInBefore(walk, { from: story.from, to: head.from }, title === undefined);
  }
  threshold = restOfNote(walk, threshold);
  threshold = titleBelow(walk, threshold, hints.title);
  const marked =
    findStoryText(sheet, threshold, limit) ??
    (hasField(walk, 'rating') ? null : compactBelow(sheet, { from: threshold, to: limit }, walk.title));
  if (marked !== null) {
    readLeadIn(walk, { from: threshold, to: marked });
    threshold = marked;
  }
  const bodyFrom = crossThreshold(walk, threshold, head === null || hasOnlyNotes(walk));
  return { bodyFrom, marks: walk.marks, fields: walk.fields, headings: walk.headings, openingRule: walk.openingRule };
}

/** Where an archive's page marks that the story begins. */
function findStoryText(sheet: Sheet, from: number, to: number): number | null {
  if (sheet.decoded.content.kind !== 'html') return null;
  for (let i = from; i < to; i++) if (sheet.lines[i]?.line.cut === null) return unitsIn(sheet, i, to) > 40 ? i : null;
  return null;
}

function isItalic(walk: Walk, index: number): boolean {
  const bare = walk.sheet.lines[index];
  return bare?.line.runs.some((run) => run.kind === 'italic' && run.at[1] - run.at[0] >= bare.text.length - 2) ?? false;
}

/** A note that closes the header goes on in the paragraphs below, where a rule parts them from the story. */
function restOfNote(walk: Walk, from: number): number {
  const note = walk.fields.findLast((field) => field.place === 'header');
  if (note === undefined || (note.key !== 'note' && note.key !== 'comments') || note.value === '') return from;
  const { sheet, limit } = walk;
  let end = from;
  while (end < limit && sheet.rules[end] !== true && unitsIn(sheet, from, end) <= 900) {
    const next = paragraphEnd(sheet, end, limit);
    if (isAside(sheet, end) || handsOver(joined(sheet, end, next)) || statementIn(sheet, joined(sheet, end, next)) !== null)
      return from;
    if (!isItalic(walk, end) && chatter(joined(sheet, end, next)) < 0.35) return from;
    end = next;
  }
  if (end === from || sheet.rules[end] !== true || unitsIn(sheet, end, limit) < unitsIn(sheet, from, end)) return from;
  const last = sheet.lines[end - 1];
  walk.fields[walk.fields.indexOf(note)] = {
    ...note,
    value: `${note.value} ${oneLine(joined(sheet, from, end))}`,
    at: [note.at[0], last === undefined ? note.at[1] : endOf(last)],
  };
  mark(walk, from, end, 'header');
  return end;
}

function hasOnlyNotes(walk: Walk): boolean {
  return walk.fields.every((field) => field.key === 'note');
}

function noteNames(walk: Walk, fields: readonly FoundField[]): void {
  for (const field of fields) if (field.key === 'author') walk.names.add(nameKey(field.value));
  walk.names.delete('');
}

/** Paragraphs inside the header that no key claims: a statement without a key, else a joke or a definition. */
function readLoose(walk: Walk, { from, to }: Stretch): void {
  if (!hasField(walk, 'title') && readTwoLines(walk, { from, to })) return;
  for (let i = from; i < to; i = paragraphEnd(walk.sheet, i, to)) {
    const end = paragraphEnd(walk.sheet, i, to);
    if (walk.sheet.rules[i] === true || readFrontParagraph(walk, i, end) !== null) continue;
    for (let k = i; k < end; k++) readFrontLine(walk, k, false);
  }
  mark(walk, from, to, 'header');
}

/**
 * Where nothing but two short lines stands over a header that names neither title nor author, they are these: "Elva paraplyer" and "tistel".
 * Says whether they were.
 */
function readTwoLines(walk: Walk, { from, to }: Stretch): boolean {
  if (hasField(walk, 'author')) return false;
  const filled: number[] = [];
  for (let i = from; i < to && filled.length < 3; i++)
    if (walk.sheet.lines[i]?.text !== '' && walk.sheet.rules[i] !== true && !isAside(walk.sheet, i)) filled.push(i);
  const [first, second] = filled;
  if (first === undefined || second === undefined || second - first > 2) return false;
  // one field alone is too little to go by, unless more of a header stands between it and the name
  if (walk.fields.length < 2 && filled.length <= 2) return false;
  if (filled.length > 2 && !isFrontMatter(walk, second + 1, to)) return false;
  const [title, named] = [walk.sheet.lines[first]?.text ?? '', walk.sheet.lines[second]?.text ?? ''];
  const name = named.replace(/^\(([^()]+)\)$/, '$1').replace(WRITTEN_WHEN, '');
  if (walk.title !== '' && !repeatsTitle(title, walk.title)) return false;
  if (
    title.length > 90 ||
    /[.,;:]$/.test(title) ||
    readByline(title, true) !== null ||
    entriesAt(walk.sheet, first).length > 0 ||
    partHeading(title) !== null
  )
    return false;
  const byline = readByline(name, true);
  if (byline === null && (!couldBeName(name) || partHeading(name) !== null)) return false;
  readTitleLine(walk, first, title, byline === null ? 0.75 : 0.88);
  addPart(walk, first, title);
  if (byline === null) addField(walk, 'author', name, lineRange(walk, second, second + 1), 'byline', 0.72);
  else readAuthorIn(walk, second, named, byline.author);
  mark(walk, first, second + 1, 'header');
  return true;
}

/** True where all that stands between a name and the header says by its looks what it is: a rating, a dedication, a statement. */
function isFrontMatter(walk: Walk, from: number, to: number): boolean {
  for (let i = from; i < to; i = paragraphEnd(walk.sheet, i, to)) {
    const text = walk.sheet.lines[i]?.text ?? '';
    if (text === '' || walk.sheet.rules[i] === true || isAside(walk.sheet, i)) continue;
    const words = joined(walk.sheet, i, Math.min(to, paragraphEnd(walk.sheet, i, to)));
    const evident = evidentField(text) !== null || RATED_FOR.test(text) || DEDICATION.test(words) || isPointer(words);
    if (!evident && statementIn(walk.sheet, words) === null && entriesAt(walk.sheet, i)[0]?.label !== null) return false;
  }
  return true;
}

function leadInBefore(walk: Walk, stretch: Stretch, wantsTitle: boolean): void {
  if (wantsTitle && !readTwoLines(walk, stretch)) {
    const line = findTitleLine(walk.sheet, stretch, walk.title);
    if (line !== null) {
      readTitleLine(walk, line.index, walk.sheet.lines[line.index]?.text ?? '', line.confidence);
      addPart(walk, line.index, walk.sheet.lines[line.index]?.text ?? '');
      mark(walk, line.index, line.index + 1, 'header');
    }
  }
  readLeadIn(walk, stretch);
}

/** Without a Title field: the title may stand below what is read so far; what is between is lead-in. */
function titleBelow(walk: Walk, from: number, subjectTitle: string): number {
  if (hasField(walk, 'title')) return from;
  const line = findTitleLine(walk.sheet, { from, to: walk.limit }, subjectTitle);
  if (line === null || unitsIn(walk.sheet, line.index + 1, walk.limit) < 40) return from;
  const text = walk.sheet.lines[line.index]?.text ?? '';
  const certain = subjectTitle === '' || repeatsTitle(text, subjectTitle) || line.confidence > 0.8;
  if (!certain) return from;
  readTitleLine(walk, line.index, text, line.confidence);
  addPart(walk, line.index, text);
  mark(walk, line.index, line.index + 1, 'header');
  readLeadIn(walk, { from, to: line.index });
  return line.index + 1;
}
