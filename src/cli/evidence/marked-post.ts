/** A decoded post on the terminal: each line with its region and number, and under it what was read there. */
import { type FieldEvidence, placesIn, type RegionEvidence, runs, SURE_FROM } from '../../editions/index.ts';
import { ORIGIN_NAMES, say } from '../../messages/site.ts';
import type { Range, RegionKind } from '../../words/index.ts';
import { cells, cellsOf, wrapped } from './cells.ts';
import { type Look, type Tone, toned } from './look.ts';
import { neutral, neutralLine } from './neutral.ts';

/** Of a story, an advert or comments so many lines are shown at either edge, unless all was asked for. */
const FIRST_LINES = 8;
const LAST_LINES = 4;
/** The same for the rows that one long line is cut into. */
const FIRST_ROWS = 6;
const LAST_ROWS = 2;

const LONG: ReadonlySet<RegionKind> = new Set(['body', 'furniture', 'comments']);

const TONES: Readonly<Record<RegionKind, Tone>> = {
  envelope: 'quiet',
  furniture: 'quiet',
  'lead-in': 'aside',
  header: 'header',
  body: 'body',
  'end-marker': 'end',
  trailer: 'aside',
  comments: 'quiet',
};
const LONGEST_KIND = Math.max(...Object.keys(TONES).map((kind) => kind.length));

/** What is printed for a marked post. */
export interface MarkedPost {
  readonly text: string;
  readonly regions: readonly RegionEvidence[];
  /** Of all stories in it. */
  readonly fields: readonly FieldEvidence[];
}

/** The lines of the view, in order. Linear in the post's length. @param whole prints long regions to their last line */
export function* markedLines({ text, regions, fields }: MarkedPost, look: Look, whole: boolean): Generator<string> {
  const places = placesIn(text);
  const gutter = gutterOf(places.lines, look);
  const page: Page = { text, look, gutter, width: Math.max(20, look.columns - gutter.width), whole };
  const sorted = fields.filter(({ at }) => at[0] < at[1]).sort((a, b) => a.at[0] - b.at[0]);
  const told: Told = { region: null, any: false };
  let region = 0;
  let next = 0;
  let open: FieldEvidence[] = [];
  let left = 0;
  /** An empty line waits until something follows it. */
  let gap = false;
  for (let number = 1; number <= places.lines; number++) {
    const [start, end] = places.line(number);
    for (let field = sorted[next]; field !== undefined && field.at[0] < end; field = sorted[++next]) open.push(field);
    open = open.filter(({ at }) => at[1] > start);
    while ((regions[region]?.at[1] ?? Number.POSITIVE_INFINITY) <= start) region++;
    if (text.slice(start, end).trim() === '') {
      gap = told.any;
      continue;
    }
    const here = regions[region];
    if (!whole && open.length === 0 && here !== undefined && isWithin(here, number)) {
      left++;
      continue;
    }
    if (gap || left > 0) yield gutter.empty;
    if (left > 0) yield* [`${gutter.empty}${toned(`… ${left} more lines; --whole prints them`, 'quiet', look)}`, gutter.empty];
    left = 0;
    gap = false;
    yield* lineRows(page, { number, at: [start, end] }, regions, region, open, told);
  }
}

interface Page {
  readonly text: string;
  readonly look: Look;
  readonly gutter: Gutter;
  /** Cells for the post itself. */
  readonly width: number;
  readonly whole: boolean;
}

/** What was printed last. */
interface Told {
  region: RegionEvidence | null;
  any: boolean;
}

interface Gutter {
  readonly width: number;
  readonly empty: string;
  of(kind: RegionKind | null, number: number | null): string;
}

function gutterOf(lines: number, look: Look): Gutter {
  const digits = String(lines).length;
  const border = toned('│', 'quiet', look);
  const of = (kind: RegionKind | null, number: number | null): string => {
    const name = ' '.repeat(LONGEST_KIND - (kind ?? '').length) + (kind === null ? '' : toned(kind, TONES[kind], look));
    return `${name} ${toned((number === null ? '' : String(number)).padStart(digits), 'quiet', look)} ${border} `;
  };
  return { width: LONGEST_KIND + digits + 4, empty: of(null, null), of };
}

/** Whether a line lies between the edges of a long region. */
function isWithin({ kind, lines: [first, last] }: RegionEvidence, number: number): boolean {
  return (
    LONG.has(kind) && last - first >= FIRST_LINES + LAST_LINES + 2 && number >= first + FIRST_LINES && number <= last - LAST_LINES
  );
}

function* lineRows(
  page: Page,
  line: { readonly number: number; readonly at: Range },
  regions: readonly RegionEvidence[],
  from: number,
  open: readonly FieldEvidence[],
  told: Told,
): Generator<string> {
  let number: number | null = line.number;
  for (const { at, region } of pieces(line.at, regions, from)) {
    const rows = rowsOf(page.text, at, page.width);
    let skipped = 0;
    for (const [index, row] of rows.entries()) {
      const fields = open.filter((field) => field.at[0] < row[1] && field.at[1] > row[0]);
      if (!page.whole && fields.length === 0 && index >= FIRST_ROWS && index < rows.length - LAST_ROWS) {
        skipped += row[1] - row[0];
        continue;
      }
      if (skipped > 0) yield page.gutter.empty + toned(`… ${say('cut', { n: skipped })} …`, 'quiet', page.look);
      skipped = 0;
      const kind = region !== null && region !== told.region ? region.kind : null;
      yield page.gutter.of(kind, number) + painted(page, row, fields);
      yield* notes(page, row, fields);
      if (region !== null) told.region = region;
      told.any = true;
      number = null;
    }
  }
}

interface Piece {
  readonly at: Range;
  readonly region: RegionEvidence | null;
}

/** A line cut where its regions change; most lines lie in one. */
function pieces([start, end]: Range, regions: readonly RegionEvidence[], from: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = start;
  for (let i = from; i < regions.length && at < end; i++) {
    const region = regions[i];
    if (region === undefined || region.at[0] >= end) break;
    const stop = Math.min(end, region.at[1]);
    if (stop <= at) continue;
    found.push({ at: [at, stop], region });
    at = stop;
  }
  if (at < end) found.push({ at: [at, end], region: null });
  return found;
}

/** Cuts a stretch into rows that fit, at blanks where there are some. */
function rowsOf(text: string, [start, end]: Range, width: number): readonly Range[] {
  const rows: [number, number][] = [];
  let from = start;
  let used = 0;
  let blank = -1;
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const size = cells(neutral(character));
    if (used + size > width && at > from) {
      const cut = blank > from ? blank : at;
      rows.push([from, cut]);
      from = cut;
      blank = -1;
      used = cells(neutral(text.slice(from, at)));
    }
    used += size;
    at += character.length;
    if (character === ' ') blank = at;
  }
  rows.push([from, end]);
  return rows;
}

function painted({ text, look }: Page, row: Range, fields: readonly FieldEvidence[]): string {
  let at = row[0];
  return runs(text, row, fields)
    .map((run) => {
      const from = at;
      at += run.text.length;
      if (run.keys.length === 0) return neutral(run.text);
      const doubtful = fields.some((field) => isDoubtful(field) && field.at[0] < at && field.at[1] > from);
      return toned(neutral(run.text), doubtful ? 'unsure' : 'sure', look);
    })
    .join('');
}

/** Whether a person should look at a field. */
export function isDoubtful({ confidence, doubts }: FieldEvidence): boolean {
  return confidence < SURE_FROM || doubts.length > 0;
}

/** Under a row: a mark below each field, with its name and how sure it is where the field begins. */
function* notes(page: Page, row: Range, fields: readonly FieldEvidence[]): Generator<string> {
  const going = fields.filter(({ at }) => at[0] < row[0]);
  if (going.length > 0 && !page.look.colour) yield page.gutter.empty + marksUnder(page.text, row, going);
  for (const field of fields) {
    if (field.at[0] < row[0]) continue;
    const tone = isDoubtful(field) ? 'unsure' : 'sure';
    const marks = marksUnder(page.text, row, [field]);
    const said = noteOn(field);
    const beside = page.width - cells(marks) - 1;
    if (cells(said) <= beside) {
      yield page.gutter.empty + toned(`${marks} ${said}`, tone, page.look);
      continue;
    }
    yield page.gutter.empty + toned(marks, tone, page.look);
    for (const part of wrapped(said, page.width - 2)) yield `${page.gutter.empty}  ${toned(part, tone, page.look)}`;
  }
}

/** `title 99 % (header, written “Title”)`, and what a person should look at. */
export function noteOn(field: FieldEvidence): string {
  const { key, confidence, from, label, doubts } = field;
  const written = label === null ? '' : `, ${say('fieldLabel', { label: neutralLine(label) })}`;
  const sure = say('percent', { n: Math.round(confidence * 100) });
  const why =
    doubts.length > 0 ? ` ! ${doubts.map(neutralLine).join('; ')}` : confidence < SURE_FROM ? ` ! ${say('unsure')}` : '';
  return `${neutralLine(key)} ${sure} (${ORIGIN_NAMES[from]}${written})${why}`;
}

/** `^` under each cell of the fields, blanks before and between. */
function marksUnder(text: string, [start, end]: Range, fields: readonly FieldEvidence[]): string {
  let marks = '';
  const last = Math.min(end, Math.max(...fields.map(({ at }) => at[1])));
  for (let at = start; at < last; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const marked = fields.some((field) => field.at[0] <= at && field.at[1] > at);
    marks += (marked ? '^' : ' ').repeat(sizeOf(character));
    at += character.length;
  }
  return marks.trimEnd();
}

const sizeOf = (character: string): number =>
  character >= ' ' && character <= '~' ? cellsOf(character) : cells(neutral(character));
