/** Stretches of text with marks into a line: blanks folded, ends trimmed, marks that touch made one. */
import type { Marks } from '../tree/nodes.ts';
import { plain, type Rich, type Span, sameMark } from '../tree/story.ts';
import { fit } from './characters.ts';

const FOLDABLE = /[\t\n\f\r\v]| {2}/;
const BLANKS = /[ \t\n\f\r\v]+/g;

/** Text that can be written, with one blank for each run of them. */
export function foldedText(raw: string): string {
  // first, since two blanks may have nothing between them but what cannot be written
  const text = fit(raw);
  return FOLDABLE.test(text) ? text.replace(BLANKS, ' ') : text;
}

type Growing = { -readonly [K in keyof Span]: Span[K] };

export class RichLine {
  private text = '';
  private spans: Growing[] = [];
  /** Whether a blank that begins what comes next would add nothing. */
  private blank = true;

  /** Text whose blanks only part words. */
  add(raw: string, marks: Marks): void {
    let text = foldedText(raw);
    if (this.blank && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.blank = text.endsWith(' ');
    this.push(text, marks);
  }

  /** Text whose blanks all count. */
  addTyped(raw: string, marks: Marks): void {
    const text = fit(raw);
    if (text !== '') this.push(text, marks);
  }

  private push(text: string, marks: Marks): void {
    const start = this.text.length;
    this.text += text;
    const end = this.text.length;
    for (const mark of marks) {
      const last = this.spans.findLast((span) => span.mark.kind === mark.kind);
      if (last !== undefined && last.end === start && sameMark(last.mark, mark)) last.end = end;
      else this.spans.push({ start, end, mark });
    }
  }

  /** How many blanks that do not fold stand before the first letter: authors set paragraphs in by them. */
  get indent(): number {
    return this.text.length - this.text.trimStart().length;
  }

  /** The line with the blanks around it gone. */
  finish(): Rich {
    const text = this.text.trim();
    return this.spans.length === 0 ? plain(text) : this.marked(text, this.indent);
  }

  /** The line with all its blanks. */
  finishTyped(): Rich {
    return this.spans.length === 0 ? plain(this.text) : this.marked(this.text, 0);
  }

  /** @param lead How many units were taken off the start. */
  private marked(text: string, lead: number): Rich {
    const spans: Span[] = [];
    for (const span of this.spans) {
      const start = Math.max(0, span.start - lead);
      const end = Math.min(text.length, span.end - lead);
      // A mark on nothing but blanks marks nothing.
      if (start < end && text.slice(start, end).trim() !== '') spans.push({ start, end, mark: span.mark });
    }
    return { shown: text, written: text, spans };
  }
}
