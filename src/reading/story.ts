/** One story of a post: from its lines to its fields, its body and what its lines are. */
import type { Range, RegionKind } from '../words/index.ts';
import type { FoundField } from './header/found-field.ts';
import { unlabelled } from './header/found-field.ts';
import type { HeadingFound, Hints } from './header/front.ts';
import { readFront } from './header/front.ts';
import { partHeading } from './header/headings.ts';
import type { StoryStretch } from './header/stories.ts';
import { readTrailer } from './header/trailer.ts';
import { readRun } from './header/wrapped.ts';
import { isLinkOnly } from './regions/bare.ts';
import type { EndMarkFound } from './regions/ending.ts';
import { findEnding } from './regions/ending.ts';
import { findInterruptions } from './regions/interruptions.ts';
import type { Sheet } from './regions/sheet.ts';
import { isAside, joined } from './regions/sheet.ts';
import { fold } from './values/folding.ts';

/** All that was found of one story. */
export interface StoryFound {
  readonly fields: readonly FoundField[];
  readonly headings: readonly HeadingFound[];
  /** Headings of parts stand inside the story too. */
  readonly headingsInside: boolean;
  readonly mark: EndMarkFound | null;
  /** The first line of its stretch, lead-in and header included. */
  readonly from: number;
  /** Lines of the story, end exclusive. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** The body in the decoded post, notes and furniture inside it cut out. */
  readonly body: readonly Range[];
  /** What each line that is not body is. */
  readonly marks: ReadonlyMap<number, RegionKind>;
  readonly leadIn: string | null;
  /** Words after the story. */
  readonly trailer: string;
}

function namesIn(fields: readonly FoundField[]): string[] {
  return fields
    .filter((field) => field.key === 'author')
    .flatMap(({ value }) => [value, value.slice(0, Math.max(0, value.search(/[<([]|$/))).trimEnd()])
    .map((name) => fold(name).trim());
}

/** Reads one story. Everything before its first line and after its last is told apart; what is left is body. */
export function readStory(sheet: Sheet, story: StoryStretch, hints: Hints): StoryFound {
  const below = story.headAfter ? story.head : null;
  const bottom = below === null ? story.to : rulesAbove(sheet, below.from, story.from);
  const front = readFront(sheet, story, bottom, hints);
  const marks = new Map(front.marks);
  const fields = [...front.fields];
  if (below !== null) {
    const reading = readRun(sheet, below, story.to, 'header');
    for (const field of reading.fields) fields.push(field);
    for (let i = bottom; i < story.to; i++) marks.set(i, i < reading.to ? 'header' : 'trailer');
    for (const stretch of [...reading.loose, { from: reading.to, to: story.to }])
      for (const field of readTrailer(sheet, stretch, story.late)) fields.push(field);
  }
  const ending = findEnding(sheet, front.bodyFrom, bottom, {
    openingRule: front.openingRule,
    names: [...hints.names, ...namesIn(fields)],
    late: story.late,
  });
  for (const [line, kind] of ending.marks) marks.set(line, kind);
  for (const field of readTrailer(sheet, { from: ending.bodyTo, to: bottom }, story.late)) fields.push(field);
  for (const { from, to } of findInterruptions(sheet, front.bodyFrom, ending.bodyTo))
    for (let i = from; i < to; i++) marks.set(i, 'trailer');
  if (isLinkToStory(sheet, front.bodyFrom, ending.bodyTo))
    for (let i = front.bodyFrom; i < ending.bodyTo; i++) marks.set(i, 'header');
  for (const field of linkedAddresses(sheet, story, marks)) fields.push(field);
  const range = { from: front.bodyFrom, to: ending.bodyTo };
  return {
    fields,
    headings: front.headings,
    headingsInside: hasHeadings(sheet, range.from, range.to),
    mark: ending.mark,
    from: story.from,
    bodyFrom: range.from,
    bodyTo: range.to,
    body: bodyRanges(sheet, range.from, range.to, marks),
    marks,
    leadIn: wordsOf(sheet, story.from, front.bodyFrom, front.marks, 'lead-in'),
    trailer: joined(sheet, ending.bodyTo, Math.min(story.to, ending.bodyTo + 200)),
  };
}

/** Words of a link that is an author's address, where it stands among a page's navigation. */
const AUTHOR_LINK = /\b(?:e-?mail|write|mail|feedback|contact)\b.{0,20}\b(?:me|author|us|to)?\b/i;
const SITE_LINK = /\b(?:web ?master|archivist|site|admin|moderator|maintainer|page)\b/i;

/** Addresses behind links round a story: `<a href="mailto:…">E-mail me</a>`. */
function linkedAddresses(
  sheet: Sheet,
  { from, to }: StoryStretch,
  marks: ReadonlyMap<number, RegionKind>,
): readonly FoundField[] {
  if (sheet.decoded.content.kind !== 'html') return [];
  const found: FoundField[] = [];
  for (let i = from; i < to; i++) {
    const bare = sheet.lines[i];
    if (bare === undefined || (!isAside(sheet, i) && !marks.has(i))) continue;
    for (const run of bare.line.runs) {
      if (run.href === null || !/^mailto:/i.test(run.href)) continue;
      // a poster's name that a board or a journal links to the address
      const posters = sheet.aside[i] === 'envelope';
      if (!posters && isAside(sheet, i) && (!AUTHOR_LINK.test(bare.text) || SITE_LINK.test(bare.text))) continue;
      found.push(unlabelled('email', run.href.slice(7).replace(/\?.*$/, ''), run.at, 'markup', 0.85, 'markup'));
    }
  }
  return found;
}

/** Where the story itself stands elsewhere: nothing but a link is left. */
function isLinkToStory(sheet: Sheet, from: number, to: number): boolean {
  if (to - from > 3 || from >= to) return false;
  for (let i = from; i < to; i++) {
    const bare = sheet.lines[i];
    if (bare !== undefined && bare.text !== '' && sheet.rules[i] !== true && !isLinkOnly(bare)) return false;
  }
  return true;
}

/** A rule right above a header that stands below the story belongs to the header. */
function rulesAbove(sheet: Sheet, from: number, floor: number): number {
  let top = from;
  while (top > floor && sheet.rules[top - 1] === true) top--;
  return top;
}

function hasHeadings(sheet: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = sheet.lines[i]?.text ?? '';
    if (text.length > 0 && text.length <= 60 && sheet.paragraph[i] === i && !isAside(sheet, i) && partHeading(text) !== null)
      return true;
  }
  return false;
}

/** Ranges of the lines that nothing else claims, joined where they follow one another. */
function bodyRanges(sheet: Sheet, from: number, to: number, marks: ReadonlyMap<number, RegionKind>): readonly Range[] {
  const ranges: [number, number][] = [];
  let joins = false;
  for (let i = from; i < to; i++) {
    const line = sheet.lines[i]?.line;
    if (line === undefined || isAside(sheet, i) || marks.has(i)) {
      joins = false;
      continue;
    }
    const last = ranges.at(-1);
    if (joins && last !== undefined) last[1] = line.at[1];
    else ranges.push([line.at[0], line.at[1]]);
    joins = true;
  }
  return ranges;
}

function wordsOf(
  sheet: Sheet,
  from: number,
  to: number,
  marks: ReadonlyMap<number, RegionKind>,
  kind: RegionKind,
): string | null {
  const paragraphs: string[] = [];
  let paragraph = -1;
  for (let i = from; i < to; i++) {
    const text = sheet.lines[i]?.text ?? '';
    if (marks.get(i) !== kind || text === '' || isAside(sheet, i)) continue;
    if (sheet.paragraph[i] === paragraph) paragraphs[paragraphs.length - 1] += ` ${text}`;
    else paragraphs.push(text);
    paragraph = sheet.paragraph[i] ?? i;
  }
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
}
