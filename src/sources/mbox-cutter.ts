/** Cuts a mailbox into its messages while it streams by. The bytes of all messages, one after the other, are the mailbox. */

/** Bytes a separator line and the header line below it may take together. */
const SEPARATOR_CAP = 2048;

/** Bytes before a place that are needed to know that an empty line stands there. */
const BEFORE = 3;

const LF = 0x0a;
const CR = 0x0d;
const SEPARATOR = Buffer.from('\nFrom ');

/** A clock and a year, or the bare number of web archives of newsgroups: what follows `From ` and an address. */
const CLOCK = /\b\d{1,2}:\d{2}\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;
const ARCHIVE_NUMBER = /^From -?\d{4,20}\s*$/;
const HEADER_LINE = /^(?:[!-9;-~]{1,100}[ \t]{0,8}:|>From )/;

/** One message, or one that was too large to hold. */
export type CutMessage =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly bytes: number };

/** Whether the bytes begin as a mailbox does: `From …`, and a header line below it. */
export function beginsMailbox(head: Buffer): boolean {
  return head.length > 5 && head.toString('latin1', 0, 5) === 'From ' && judged(head, 0, true, false) === 'separator';
}

type Verdict = 'separator' | 'none' | 'unsure';

/**
 * Whether a message starts here, where `From ` stands at the start of a line below an empty one: a line with a clock and a year, or an
 * archive's number, and a header line below it. People write lines that begin with "From" too.
 * @param dated whether the line must be dated; at the very start of a file the header line below says enough
 */
function judged(bytes: Buffer, at: number, ended: boolean, dated: boolean): Verdict {
  const limit = Math.min(bytes.length, at + SEPARATOR_CAP);
  const complete = ended || limit === at + SEPARATOR_CAP;
  const end = bytes.indexOf(LF, at);
  if (end < 0 || end >= limit) return complete ? 'none' : 'unsure';
  const line = bytes.toString('latin1', at, end).trimEnd();
  if (dated && !(CLOCK.test(line) && YEAR.test(line)) && !ARCHIVE_NUMBER.test(line)) return 'none';
  const nextEnd = bytes.indexOf(LF, end + 1);
  if ((nextEnd < 0 || nextEnd >= limit) && !complete) return 'unsure';
  const next = bytes.toString('latin1', end + 1, nextEnd < 0 || nextEnd >= limit ? limit : nextEnd);
  return HEADER_LINE.test(next) ? 'separator' : 'none';
}

export class MboxCutter {
  readonly #cap: number;
  /** Bytes of the message under way that hold no separator, and how many they are. */
  #held: Buffer[] = [];
  #length = 0;
  /** The last bytes, not yet judged, and the few before them. */
  #tail: Buffer = Buffer.alloc(0);
  #before: Buffer = Buffer.alloc(0);

  /** @param cap bytes of the largest message that is held */
  constructor(cap: number) {
    this.#cap = cap;
  }

  /** Takes the next bytes; gives the messages that end in them. */
  push(chunk: Buffer): readonly CutMessage[] {
    return this.#cut(chunk, false);
  }

  /** There are no more bytes: gives what is left. */
  end(): readonly CutMessage[] {
    const cut = this.#cut(Buffer.alloc(0), true);
    const last = this.#taken();
    return last === null ? cut : [...cut, last];
  }

  #cut(chunk: Buffer, ended: boolean): readonly CutMessage[] {
    const bytes = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const found: CutMessage[] = [];
    let start = 0;
    let safe = ended ? bytes.length : Math.max(0, bytes.length - SEPARATOR.length - BEFORE);
    for (let at = bytes.indexOf(SEPARATOR, 0); at >= 0; at = bytes.indexOf(SEPARATOR, at + 1)) {
      const line = at + 1;
      if (!this.#isBelowEmptyLine(bytes, line)) continue;
      const verdict = judged(bytes, line, ended, true);
      if (verdict === 'none') continue;
      if (verdict === 'unsure') {
        safe = Math.min(safe, Math.max(start, line - BEFORE));
        break;
      }
      this.#hold(bytes.subarray(start, line));
      const message = this.#taken();
      if (message !== null) found.push(message);
      start = line;
    }
    if (safe < start) safe = start;
    this.#hold(bytes.subarray(start, safe));
    this.#before =
      safe >= BEFORE
        ? bytes.subarray(safe - BEFORE, safe)
        : Buffer.concat([this.#before, bytes.subarray(0, safe)]).subarray(-BEFORE);
    this.#tail = bytes.subarray(safe);
    return found;
  }

  /** The byte at a place, also at one just before these bytes. */
  #byteAt(bytes: Buffer, at: number): number | undefined {
    return at >= 0 ? bytes[at] : this.#before[this.#before.length + at];
  }

  #isBelowEmptyLine(bytes: Buffer, line: number): boolean {
    const before = this.#byteAt(bytes, line - 2);
    return before === LF || (before === CR && this.#byteAt(bytes, line - 3) === LF);
  }

  #hold(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length > this.#cap) this.#held = [];
    else if (bytes.length > 0) this.#held.push(bytes);
  }

  #taken(): CutMessage | null {
    const length = this.#length;
    const held = this.#held;
    this.#length = 0;
    this.#held = [];
    if (length === 0) return null;
    if (length > this.#cap) return { kind: 'too-large', bytes: length };
    return { kind: 'message', bytes: held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held) };
  }
}
