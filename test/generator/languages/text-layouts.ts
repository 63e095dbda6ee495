/** Plain-text layouts of these communities: keys in every shape, by-lines, statements without a key, paragraphs with and without blank lines. */
import { wrap } from '../wrapping.ts';
import type { Draft, FieldLine } from './draft.ts';
import type { Drawing } from './drawing.ts';

export type TextLayout = (drawing: Drawing, draft: Draft) => string;

const isCjk = (draft: Draft): boolean => draft.pack.unit === 'characters' && draft.pack.language !== 'ko';

/** Lines of at most `column` units; scripts without blanks are cut anywhere. */
function broken(draft: Draft, text: string, column: number): string {
  if (!isCjk(draft)) return wrap(text, column).join('\n');
  const width = Math.max(20, Math.floor(column / 2));
  const lines: string[] = [];
  let line = '';
  for (const unit of text) {
    if (line.length >= width && !/[。，、！？」』”’）…]/u.test(unit)) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  return [...lines, line].join('\n');
}

/** A header value is not cut where its joints could not be told from its words. */
const field = (draft: Draft, text: string, column: number): string => (isCjk(draft) ? text : wrap(text, column).join('\n'));

export function storyText(drawing: Drawing, draft: Draft): string {
  const column = drawing.pick([66, 72, 76, 10_000]);
  const loose = drawing.chance(0.8);
  const indent = draft.pack.unit === 'characters' && drawing.chance(0.4) ? '\u3000\u3000' : drawing.chance(0.06) ? '    ' : '';
  const mark = drawing.pick(['***', '* * *', '~*~', '---', '*****']);
  const parts: string[] = [];
  draft.paragraphs.forEach((paragraph, i) => {
    if (loose && i > 1 && i < draft.paragraphs.length - 1 && drawing.chance(0.08)) parts.push(mark);
    parts.push(indent + broken(draft, paragraph, loose ? column : 10_000));
  });
  return parts.join(loose ? '\n\n' : '\n');
}

function ending(drawing: Drawing, draft: Draft): string {
  const end = draft.end === null ? '' : `\n\n${drawing.chance(0.15) ? ' '.repeat(24) : ''}${draft.end.says}`;
  if (draft.end === null || !drawing.chance(0.12)) return end;
  // some of them are a plea for feedback, others are not: a matter of taste
  if (draft.truth.feedback_raw === null) draft.truth.unscored = [...(draft.truth.unscored ?? []), 'feedback_raw'];
  return `${end}\n\n${drawing.row(draft.pack.closings)}`;
}

const rule = (drawing: Drawing): string =>
  drawing.chance(0.25) ? `${drawing.pick(['***', '* * *', '-'.repeat(40), '='.repeat(40), '~'.repeat(30)])}\n\n` : '';

export function titleValue(draft: Draft, line: FieldLine): string {
  return line.name === 'title' ? line.value + draft.behindTitle : line.value;
}

/** The lines of a header, then what has no key, a heading, a rule, the story. */
function keyed(drawing: Drawing, draft: Draft, write: (key: string, value: string) => string, joint = '\n'): string {
  const lead = draft.leadIn === null ? '' : `${broken(draft, draft.leadIn, 70)}\n\n`;
  const lines = draft.lines.map((line) => write(line.key, titleValue(draft, line))).join(joint);
  return `${lead}${lines}${below(drawing, draft)}${storyText(drawing, draft)}${ending(drawing, draft)}`;
}

/** From the last field to the story. */
function below(drawing: Drawing, draft: Draft): string {
  const statement = draft.statement === null ? '' : `${drawing.chance(0.6) ? '\n' : '\n\n'}${field(draft, draft.statement, 70)}`;
  const previous = draft.previous === null ? '' : `\n\n${draft.previous.says}: ${draft.previous.url}`;
  if (draft.heading === null) return `${statement}${previous}\n\n${rule(drawing)}`;
  return `${statement}${previous}${drawing.chance(0.35) ? '\n' : '\n\n'}${drawing.chance(0.5) ? '' : rule(drawing)}${draft.heading}\n\n`;
}

const COLUMNS = [60, 66, 72, 76];

export const KEYED_LAYOUTS: readonly TextLayout[] = [
  (r, d) => keyed(r, d, (key, value) => field(d, key + d.colon + value, r.pick(COLUMNS))),
  (r, d) => keyed(r, d, (key, value) => field(d, key + d.colon + value, 72)),
  (r, d) => keyed(r, d, (key, value) => field(d, key.toUpperCase() + d.colon + value, r.pick(COLUMNS))),
  (r, d) => keyed(r, d, (key, value) => field(d, key + d.colon + value, 70), '\n\n'),
  (r, d) => keyed(r, d, (key, value) => `[b]${key}${d.colon.trimEnd()}[/b] ${value}`),
  (r, d) => keyed(r, d, (key, value) => `**${key}${d.colon.trimEnd()}** ${value}`),
  (r, d) =>
    keyed(
      r,
      d,
      (key, value) =>
        `${r.pick(d.pack.unit === 'characters' ? ['■', '●', '◆', '★', '・'] : ['- ', '* ', '• '])}${key}${d.colon}${value}`,
    ),
  boxed,
  twoOnALine,
];

export const TEXT_LAYOUTS: readonly TextLayout[] = [...KEYED_LAYOUTS, byline, byline, headerAfter, repeatedTitle];

function boxed(drawing: Drawing, draft: Draft): string {
  if (draft.pack.unit === 'characters') return keyed(drawing, draft, (key, value) => key + draft.colon + value);
  const edge = drawing.pick(['*', '-', '=']).repeat(60);
  const lines = draft.lines.flatMap((line) => wrap(line.key + draft.colon + titleValue(draft, line), 58));
  return `${edge}\n${lines.join('\n')}\n${edge}${below(drawing, draft)}${storyText(drawing, draft)}${ending(drawing, draft)}`;
}

/** `Genre: A, B | Status: C` */
function twoOnALine(drawing: Drawing, draft: Draft): string {
  const out: string[] = [];
  const lines = draft.lines.map((line) => ({ ...line, text: line.key + draft.colon + titleValue(draft, line) }));
  const short = (at: number): boolean => {
    const line = lines[at];
    return (
      line !== undefined &&
      line.text.length < 36 &&
      ['rating', 'genre', 'status', 'pairing', 'size', 'fandom'].includes(line.name)
    );
  };
  for (let i = 0; i < lines.length; i++) {
    if (short(i) && short(i + 1)) out.push(`${lines[i]?.text ?? ''} | ${lines[++i]?.text ?? ''}`);
    else out.push(field(draft, lines[i]?.text ?? '', 76));
  }
  return `${out.join('\n')}${below(drawing, draft)}${storyText(drawing, draft)}${ending(drawing, draft)}`;
}

/** The title in a line of its own, a by-line, then the other keys. */
function byline(drawing: Drawing, draft: Draft): string {
  const [left, right] = drawing.chance(0.2) ? drawing.row(draft.pack.titleQuotes) : ['', ''];
  const head = `${left}${drawing.chance(0.2) ? draft.title.toUpperCase() : draft.title}${right}${draft.behindTitle}\n${drawing.row(draft.pack.bylines).replace('{A}', draft.author)}`;
  const rest = draft.lines.filter((line) => line.name !== 'title' && line.name !== 'author');
  if (!rest.some((line) => line.name === 'email')) draft.truth.email = null;
  const lines = rest.map((line) => field(draft, line.key + draft.colon + line.value, 72)).join('\n');
  return `${head}${lines === '' ? '' : `\n\n${lines}`}${below(drawing, draft)}${storyText(drawing, draft)}${ending(drawing, draft)}`;
}

function headerAfter(drawing: Drawing, draft: Draft): string {
  if (draft.heading !== null || draft.statement !== null || draft.previous !== null)
    return keyed(drawing, draft, (key, value) => field(draft, key + draft.colon + value, 72));
  const lines = draft.lines.map((line) => field(draft, line.key + draft.colon + titleValue(draft, line), 72)).join('\n');
  return `${storyText(drawing, draft)}${draft.end === null ? '' : `\n\n${draft.end.says}`}\n\n${'-'.repeat(40)}\n${lines}`;
}

function repeatedTitle(drawing: Drawing, draft: Draft): string {
  const lines = draft.lines.map((line) => field(draft, line.key + draft.colon + titleValue(draft, line), 72)).join('\n');
  const heading = draft.heading === null ? '' : `${draft.heading}\n\n`;
  const statement = draft.statement === null ? '' : `\n${draft.statement}`;
  if (draft.previous !== null) draft.truth.previous_link = null;
  return `${lines}${statement}\n\n${drawing.pick(['***', '* * *', '='.repeat(30)])}\n\n${draft.title}\n\n${heading}${storyText(drawing, draft)}${ending(drawing, draft)}`;
}
