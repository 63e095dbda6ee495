/** Chapters: posts of one story grouped by text, so that a repost and a later version stand with what they repeat. */
import type { JoinFacts } from './facts.ts';
import { likeness, sketchKeys } from './fingerprint.ts';
import { SHORTEST_NEAR_TEXT, SHORTEST_SAME_TEXT } from './keys.ts';
import { byDate } from './order.ts';
import { type PartPlace, placeKey, placeName } from './place.ts';

export interface Chapter {
  /** In order of date. */
  readonly posts: readonly JoinFacts[];
  readonly place: PartPlace;
  /** Why posts stand together here; empty for one post. */
  readonly why: readonly string[];
}

/** Shares of common word runs; two texts of one author on one subject share under 0.05, a mended copy over 0.6. */
const COPY_SHARED = 0.5;
const COPY_HELD = 0.8;
const VERSION_SHARED = 0.2;
const VERSION_HELD = 0.5;
/** Two posts without a part are only called versions of one story where they share more. */
const LONE_VERSION_SHARED = 0.3;
/** Where a post says that it is a revision, less will do. */
const SAID_VERSION_SHARED = 0.1;
/** Under another part number a text must be almost the same: its number was corrected. */
const RENUMBERED_SHARED = 0.8;
const RENUMBERED_LENGTH = 50;
/** A post is compared with so many chapters that may be its original, the latest ones; more share a place only in piles of nonsense. */
const MOST_COMPARED = 50;

/** Why two posts of one story hold the same chapter; null where they do not. Symmetric. */
export function sameChapter(a: JoinFacts, b: JoinFacts): string | null {
  const [left, right] = [placeKey(a.place), placeKey(b.place)];
  const like = likeness(a.text, b.text);
  const shortest = Math.min(a.text.length, b.text.length);
  const alike = shortest >= Math.max(a.text.length, b.text.length) / 2;
  const copy = like.shared >= COPY_SHARED || (like.held >= COPY_HELD && alike);
  const percent = `${Math.round(like.shared * 100)} %`;

  if (left !== null && left === right) {
    if (like.same) return `both are ${placeName(a.place)} and hold the same words`;
    if (shortest === 0) return a.text.length === b.text.length ? `both are ${placeName(a.place)} and hold no text` : null;
    if (copy) return `both are ${placeName(a.place)} and share ${percent} of their wording`;
    if (like.shared >= VERSION_SHARED || like.held >= VERSION_HELD)
      return `both are ${placeName(a.place)} and share ${percent} of their wording: a later version`;
    return a.again || b.again
      ? `both are ${placeName(a.place)}, and one says that it is posted again or revised: a later version`
      : null;
  }
  if (a.place.kind === 'alone' && b.place.kind === 'alone') {
    if (like.same) return 'they hold the same words';
    if (copy && shortest >= SHORTEST_SAME_TEXT) return `they share ${percent} of their wording`;
    const enough = a.again || b.again ? SAID_VERSION_SHARED : LONE_VERSION_SHARED;
    return like.shared >= enough && shortest >= SHORTEST_NEAR_TEXT
      ? `they share ${percent} of their wording: a later version`
      : null;
  }
  if (left !== null && right !== null) {
    const same =
      (like.same && shortest >= SHORTEST_SAME_TEXT) || (like.shared >= RENUMBERED_SHARED && shortest >= RENUMBERED_LENGTH);
    return same
      ? `they hold the same text under two numbers, ${[placeName(a.place), placeName(b.place)].sort().join(' and ')}`
      : null;
  }
  if (like.same && shortest >= SHORTEST_SAME_TEXT) return 'they hold the same words, and one does not say which part it is';
  return like.shared >= COPY_SHARED && alike && shortest >= SHORTEST_NEAR_TEXT
    ? `they share ${percent} of their wording, and one does not say which part it is`
    : null;
}

interface Draft {
  readonly posts: JoinFacts[];
  readonly why: string[];
}

/** Groups the posts of one story into chapters; the order of the input does not matter. */
export function chaptersOf(members: readonly JoinFacts[]): readonly Chapter[] {
  const drafts: Draft[] = [];
  const found = new Map<string, Draft[]>();
  for (const post of [...members].sort(byDate)) {
    const keys = lookUps(post);
    const home = homeOf(post, keys, found);
    if (home === null) {
      const draft: Draft = { posts: [post], why: [] };
      drafts.push(draft);
      remember(draft, keys, found);
    } else {
      home.draft.posts.push(post);
      home.draft.why.push(home.why);
      remember(home.draft, keys, found);
    }
  }
  return settlePlaces(drafts);
}

function lookUps(post: JoinFacts): readonly string[] {
  const place = placeKey(post.place) ?? post.place.kind;
  return [`p:${place}`, `x:${post.text.hash}`, ...sketchKeys(post.text, 3).map((key) => `m:${key}`)];
}

function remember(draft: Draft, keys: readonly string[], found: Map<string, Draft[]>): void {
  for (const key of keys) {
    const at = found.get(key);
    if (at === undefined) found.set(key, [draft]);
    else if (at[at.length - 1] !== draft) at.push(draft);
  }
}

function homeOf(
  post: JoinFacts,
  keys: readonly string[],
  found: ReadonlyMap<string, readonly Draft[]>,
): { draft: Draft; why: string } | null {
  const tried = new Set<Draft>();
  for (const key of keys) {
    for (const draft of (found.get(key) ?? []).slice(-MOST_COMPARED)) {
      if (tried.has(draft)) continue;
      tried.add(draft);
      const [first, last] = [draft.posts[0], draft.posts[draft.posts.length - 1]];
      const why =
        (first === undefined ? null : sameChapter(first, post)) ??
        (last === undefined || last === first ? null : sameChapter(last, post));
      if (why !== null) return { draft, why };
    }
  }
  return null;
}

/** Copies can name two places: a wrong number and its correction. The later one counts, unless another text has that place. */
function settlePlaces(drafts: readonly Draft[]): readonly Chapter[] {
  const claims = new Map<string, number>();
  for (const draft of drafts) {
    for (const key of new Set(draft.posts.map((post) => placeKey(post.place))))
      if (key !== null) claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  return drafts.map(({ posts, why }) => {
    const said = [...posts].reverse().map((post) => post.place);
    const claimed = said.filter((place) => placeKey(place) !== null);
    const free = claimed.find((place) => claims.get(placeKey(place) ?? '') === 1);
    const place = free ?? claimed[0] ?? said.find((one) => one.kind === 'loose') ?? said[0] ?? { kind: 'alone', numbered: false };
    return { posts, place: withTotal(place, said), why };
  });
}

/** A repost may name the total that the original did not. */
function withTotal(place: PartPlace, said: readonly PartPlace[]): PartPlace {
  if (place.kind === 'alone' || place.total !== null) return place;
  const other = said.find((one) => one.kind !== 'alone' && one.total !== null && placeKey(one) === placeKey(place));
  return other !== undefined && other.kind !== 'alone' ? { ...place, total: other.total } : place;
}

/** The earliest date of a chapter's posts; null where none is dated. */
export function chapterDate(chapter: Chapter): number | null {
  return chapter.posts.find((post) => post.date !== null)?.date?.from ?? null;
}
