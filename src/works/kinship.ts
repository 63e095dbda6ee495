/** What two posts have in common beyond title and author: the evidence on which the drift of a serial is followed. */
import { DAY } from './dates.ts';
import type { JoinFacts } from './facts.ts';
import { likeness } from './fingerprint.ts';
import { isSerial, SHORTEST_NEAR_TEXT, SHORTEST_SAME_TEXT } from './keys.ts';
import { nameWithin } from './names.ts';
import { placeName } from './place.ts';
import type { TitleKeys } from './title.ts';

/** Stronger evidence is followed first. */
export type Evidence = 'text' | 'link' | 'title' | 'name';
export const EVIDENCE: readonly Evidence[] = ['text', 'link', 'title', 'name'];

export interface Kinship {
  readonly evidence: Evidence;
  /** True where the titles only share the piece before a colon: then each part must have a title of its own. */
  readonly sharedPiece: boolean;
  readonly why: string;
}

const NEAR_COPY = 0.6;
/** Parts with a slip in the title, or with a shortened name, stand within this of each other where both are dated. */
const TITLE_REACH = 730 * DAY;
const NAME_REACH = 365 * DAY;

export type AuthorTie = 'same' | 'kin' | 'unnamed' | 'other';

/** How the authors of two posts stand to each other. */
export function authorTie(a: JoinFacts, b: JoinFacts): AuthorTie {
  if (a.authorKeys.some((key) => b.authorKeys.includes(key))) return 'same';
  if (a.email !== null && a.email === b.email) return 'same';
  if (a.authorKeys.length === 0 || b.authorKeys.length === 0) return 'unnamed';
  return a.nameWords.some((left) => b.nameWords.some((right) => nameWithin(left, right))) ? 'kin' : 'other';
}

export function sameTitle(a: JoinFacts, b: JoinFacts): boolean {
  return a.titles.key !== null && a.titles.key === b.titles.key && !a.titles.generic;
}

/** The evidence that two posts with different titles or authors belong together; null where there is none. Symmetric. */
export function kinship(a: JoinFacts, b: JoinFacts): Kinship | null {
  const tie = authorTie(a, b);
  return byText(a, b, tie) ?? byLink(a, b, tie) ?? byTitle(a, b, tie) ?? byName(a, b, tie);
}

function byText(a: JoinFacts, b: JoinFacts, tie: AuthorTie): Kinship | null {
  const like = likeness(a.text, b.text);
  const shortest = Math.min(a.text.length, b.text.length);
  const copy = (like.same && shortest >= SHORTEST_SAME_TEXT) || (like.shared >= NEAR_COPY && shortest >= SHORTEST_NEAR_TEXT);
  if (!copy || (tie === 'other' && !sameTitle(a, b))) return null;
  const how = like.same ? 'they hold the same words' : `they share ${Math.round(like.shared * 100)} % of their wording`;
  return { evidence: 'text', sharedPiece: false, why: how };
}

function byLink(a: JoinFacts, b: JoinFacts, tie: AuthorTie): Kinship | null {
  if (tie === 'other' && !sameTitle(a, b)) return null;
  if (!followsOn(a, b) && !followsOn(b, a)) return null;
  return { evidence: 'link', sharedPiece: false, why: 'one names the address of the other as the part before it' };
}

function followsOn(later: JoinFacts, earlier: JoinFacts): boolean {
  if (!later.follows.some((address) => earlier.addresses.includes(address))) return false;
  const [after, before] = [later.place, earlier.place];
  if (after.kind === 'final') return before.kind !== 'final' || after.after;
  if (after.kind !== 'numbered') return after.kind === 'loose' && before.kind !== 'alone';
  if (before.kind === 'alone') return after.number === 2;
  return (
    before.kind === 'numbered' &&
    (before.number < after.number || (before.number === after.number && before.letter < after.letter))
  );
}

function byTitle(a: JoinFacts, b: JoinFacts, tie: AuthorTie): Kinship | null {
  if (tie !== 'same' || !isSerial(a) || !isSerial(b) || !withinReach(a, b, TITLE_REACH)) return null;
  if (a.titles.generic || b.titles.generic) return null;
  const found = titleEvidence(a.titles, b.titles);
  return found === null ? null : { evidence: 'title', ...found };
}

/** What in two titles of one person shows that they may name one serial; null where nothing does. Symmetric. */
export function titleEvidence(
  left: Omit<TitleKeys, 'generic'>,
  right: Omit<TitleKeys, 'generic'>,
): Pick<Kinship, 'sharedPiece' | 'why'> | null {
  if (left.key === null || right.key === null) return null;
  if (left.pieces.includes(right.key) || right.pieces.includes(left.key)) {
    return { sharedPiece: false, why: 'one title is the other with a series or chapter name added' };
  }
  if (left.initials === right.key || right.initials === left.key) {
    return { sharedPiece: false, why: 'one title is the other in initials' };
  }
  if (left.numbers === right.numbers && isSlip(left.key, right.key)) {
    return { sharedPiece: false, why: 'the titles differ by a slip of the pen' };
  }
  if (left.pieces.length > 0 && left.pieces[0] === right.pieces[0]) {
    return { sharedPiece: true, why: 'the titles share what stands before the chapter name' };
  }
  return null;
}

function byName(a: JoinFacts, b: JoinFacts, tie: AuthorTie): Kinship | null {
  if (!sameTitle(a, b) || !isSerial(a) || !isSerial(b) || !withinReach(a, b, NAME_REACH)) return null;
  if (tie === 'kin')
    return { evidence: 'name', sharedPiece: false, why: 'one title, and one author’s name stands in the other’s' };
  const onePlace = a.path === b.path || (a.venue !== null && a.venue.toLowerCase() === b.venue?.toLowerCase());
  if (tie === 'unnamed' && onePlace)
    return { evidence: 'name', sharedPiece: false, why: 'one title in one venue, and one of the two names no author' };
  return null;
}

function withinReach(a: JoinFacts, b: JoinFacts, reach: number): boolean {
  return a.date === null || b.date === null || Math.abs(a.date.from - b.date.from) <= reach;
}

/** One letter wrong, missing, added or swapped in six or more; two in twelve or more. */
export function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const allowed = shortest >= 12 ? 2 : shortest >= 6 ? 1 : 0;
  return allowed > 0 && Math.max(a.length, b.length) <= 200 && Math.abs(a.length - b.length) <= allowed && isNear(a, b, allowed);
}

/**
 * Whether so few letters changed, added, dropped or swapped make one word of the other (optimal string alignment). Stops where that
 * cannot be any more.
 */
function isNear(a: string, b: string, most: number): boolean {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let leastOfRow = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
      leastOfRow = Math.min(leastOfRow, least);
    }
    // A swap looks two rows back.
    if (leastOfRow > most && leastOfLast > most) return false;
    [beforeLast, last, leastOfLast] = [last, row, leastOfRow];
  }
  return (last[b.length] ?? Number.POSITIVE_INFINITY) <= most;
}

/** Why two posts do not belong together, each reason a sentence; for a person who asks. Symmetric. */
export function differences(a: JoinFacts, b: JoinFacts): readonly string[] {
  const out: string[] = [];
  const quote = (title: string | null): string => (title === null ? 'no title' : `“${title}”`);
  const pair = (left: string, right: string): string => [left, right].sort().join(' and ');
  for (const post of [a, b]) if (post.kind !== 'story') out.push('only stories join, and one of them is none');
  if (!sameTitle(a, b)) {
    out.push(
      a.titles.generic || b.titles.generic
        ? 'a title that says nothing joins nothing by itself'
        : `the titles differ: ${pair(quote(a.title), quote(b.title))}`,
    );
  }
  const tie = authorTie(a, b);
  const names = (post: JoinFacts): string => post.authors.join(', ') || 'nobody';
  if (tie === 'other') out.push(`the authors differ: ${pair(names(a), names(b))}`);
  if (tie === 'kin') out.push(`the authors may differ: ${pair(names(a), names(b))}`);
  if (tie === 'unnamed') out.push('one of the two names no author');
  const shared = Math.round(likeness(a.text, b.text).shared * 100);
  if (!isSerial(a) && !isSerial(b))
    out.push(`neither says that it is a part, and their texts share ${shared} % of their wording`);
  else out.push(`they say that they are ${pair(placeName(a.place), placeName(b.place))}, and share ${shared} % of their wording`);
  if (a.language !== null && b.language !== null && a.language !== b.language)
    out.push(`they are in two languages, ${pair(a.language, b.language)}`);
  return [...new Set(out)];
}
