/** The `> ` that mail programs put before each line of what they quote. */

export interface QuotePrefix {
  readonly depth: number;
  /** Where the quoted line itself begins. */
  readonly end: number;
}

const GREATER = 0x3e;
const LESS = 0x3c;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** Some programs set the quote in by a blank or two. */
const MOST_INDENT = 3;
/** How far a closing `<<` is looked for. */
const LOOK_AHEAD = 600;

/**
 * The quote prefix of the line that stands at `start` to `end` in `text`; null where there is none.
 * Some authors write thoughts as `>>thought<<`: a line that opens so, without a blank, and finds its `<<` in the same paragraph, is no quote.
 */
export function quotePrefix(text: string, start: number, end: number): QuotePrefix | null {
  let at = start;
  while (at < end && at - start <= MOST_INDENT && text.charCodeAt(at) === SPACE) at++;
  if (text.charCodeAt(at) !== GREATER || at >= end) return null;
  // What mbox files make of a line that begins with `From `.
  if (at === start && text.startsWith('>From ', start)) return null;
  let depth = 0;
  while (at < end && text.charCodeAt(at) === GREATER) {
    depth += 1;
    at += 1;
    if (text.charCodeAt(at) === SPACE && text.charCodeAt(at + 1) === GREATER) at += 1;
  }
  if (at < end && text.charCodeAt(at) === SPACE) return { depth, end: at + 1 };
  return at < end && closesLater(text, at, depth) ? null : { depth, end: at };
}

function closesLater(text: string, start: number, depth: number): boolean {
  const end = Math.min(text.length, start + LOOK_AHEAD);
  let run = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED && text.charCodeAt(at + 1) === LINE_FEED) return false;
    run = unit === LESS ? run + 1 : 0;
    if (run === depth && run > 0) return depth > 1 || !/[A-Za-z]/.test(text[at + 1] ?? '');
  }
  return false;
}
