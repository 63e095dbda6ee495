/** Pairs the signs of emphasis in plain text. */
import type { Mark, MarkKind } from '../tree/nodes.ts';
import { plain, type Rich, type Span } from '../tree/story.ts';
import { EMPHASIS_RULES, type EmphasisRule } from './emphasis-signs.ts';

/** Signs of letters and brackets are tags: they may stand inside words. */
const isTag = (rule: EmphasisRule): boolean => /[a-z]/.test(rule.open);
/** Signs as the scanner meets them: runs of one sign, doubled ones, and tags. */
const SIGNS = /\*+|_+|\/+|=+|:{2,}|<{2,}|>{2,}|\[\/?[ibus]\]|<\/?(?:i|em|b|strong|u)>/gi;
/** Before an opening sign, and after a closing one, stands the edge of a word. */
const BEFORE = /[\s([{"'“”‘’„«‹¡¿—–*_/=:~>-]/u;
const AFTER = /[\s)\]}"'“”‘’«»›.,;:!?…—–*_/=~<-]/u;
const BLANK = /\s/u;
const NEVER_BEHIND = new Set('>)]}');

interface Opened {
  readonly rule: EmphasisRule;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly rule: EmphasisRule;
  readonly open: readonly [number, number];
  readonly close: readonly [number, number];
}

const BY_OPEN: ReadonlyMap<string, EmphasisRule> = new Map(EMPHASIS_RULES.map((rule) => [rule.open, rule]));
const BY_CLOSE: ReadonlyMap<string, EmphasisRule> = new Map(EMPHASIS_RULES.map((rule) => [rule.close, rule]));
/** Signs around signs alone are no emphasis. */
const SAYS = /[\p{L}\p{N}]/u;

/** A paragraph with the signs that pair as marks. */
export function paired(text: string): Rich {
  const pairs = outermost(new Pairing(text).pairs());
  return pairs.length === 0 ? plain(text) : withMarks(text, pairs);
}

/** One pass over the signs of a text. */
class Pairing {
  private readonly text: string;
  private readonly open: Opened[] = [];
  /** How many of a rule's signs stand open, so that a sign without a partner costs nothing. */
  private readonly waiting = new Map<EmphasisRule, number>();
  private readonly found: Pair[] = [];

  constructor(text: string) {
    this.text = text;
  }

  pairs(): readonly Pair[] {
    for (const met of this.text.matchAll(SIGNS)) {
      const sign = met[0].toLowerCase();
      const start = met.index;
      const end = start + sign.length;
      if (this.closes(sign, start, end)) continue;
      const rule = BY_OPEN.get(sign);
      if (rule === undefined || !mayOpen(this.text, rule, start, end)) continue;
      this.open.push({ rule, start, end });
      this.waiting.set(rule, (this.waiting.get(rule) ?? 0) + 1);
    }
    return this.found;
  }

  /** Pairs a closing sign with the last one of its kind; what was opened since then stays as it stands. */
  private closes(sign: string, start: number, end: number): boolean {
    const rule = BY_CLOSE.get(sign);
    if (rule === undefined || (this.waiting.get(rule) ?? 0) === 0 || !mayClose(this.text, rule, start, end)) return false;
    let opened = this.pop();
    while (opened !== undefined && opened.rule !== rule) opened = this.pop();
    if (opened === undefined) return false;
    const inner = this.text.slice(opened.end, start);
    if (!SAYS.test(inner) || rule.never?.test(inner)) return false;
    this.found.push({ rule, open: [opened.start, opened.end], close: [start, end] });
    return true;
  }

  private pop(): Opened | undefined {
    const opened = this.open.pop();
    if (opened !== undefined) this.waiting.set(opened.rule, (this.waiting.get(opened.rule) ?? 1) - 1);
    return opened;
  }
}

/** Emphasis inside emphasis of the same kind is left as it stands. */
function outermost(pairs: readonly Pair[]): readonly Pair[] {
  const ends = new Map<MarkKind, number>();
  return [...pairs]
    .sort((a, b) => a.open[0] - b.open[0])
    .filter((pair) => {
      if (pair.open[0] < (ends.get(pair.rule.mark) ?? 0)) return false;
      ends.set(pair.rule.mark, pair.close[1]);
      return true;
    });
}

function mayOpen(text: string, rule: EmphasisRule, start: number, end: number): boolean {
  // A quote mark behind an opening sign would become one once the sign is gone.
  if (end >= text.length || NEVER_BEHIND.has(text.charAt(end))) return false;
  if (isTag(rule)) return true;
  return (start === 0 || BEFORE.test(text.charAt(start - 1))) && !BLANK.test(text.charAt(end));
}

function mayClose(text: string, rule: EmphasisRule, start: number, end: number): boolean {
  if (isTag(rule)) return true;
  return start > 0 && !BLANK.test(text.charAt(start - 1)) && (end === text.length || AFTER.test(text.charAt(end)));
}

function withMarks(text: string, pairs: readonly Pair[]): Rich {
  const gone = pairs
    .filter((pair) => !pair.rule.kept)
    .flatMap((pair) => [pair.open, pair.close])
    .sort((a, b) => a[0] - b[0]);
  let shown = '';
  let at = 0;
  for (const [start, end] of gone) {
    shown += text.slice(at, start);
    at = end;
  }
  const shift = shifting(gone);
  const spans: Span[] = pairs
    .map(({ rule, open, close }) => ({
      start: shift(rule.kept ? open[0] : open[1]),
      end: shift(rule.kept ? close[1] : close[0]),
      mark: markOf(rule),
    }))
    .filter((span) => span.start < span.end);
  return { shown: shown + text.slice(at), written: text, spans };
}

function markOf(rule: EmphasisRule): Mark {
  return { kind: rule.mark, href: null, written: rule.kept ? null : rule.open };
}

/** From a place in the text as written to its place without the signs that are gone. */
function shifting(gone: readonly (readonly [number, number])[]): (place: number) => number {
  const ends = gone.map(([, end]) => end);
  const sums: number[] = [0];
  for (const [start, end] of gone) sums.push((sums.at(-1) ?? 0) + end - start);
  return (place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return place - (sums[low] ?? 0);
  };
}
