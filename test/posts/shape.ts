/** Posts written for tests, each with what it says, and how a reading is held against it. */
import assert from 'node:assert/strict';
import { readPost } from '../../src/reading/read.ts';
import type { Kind, Post, RatingLevel, Reading, SourceFormat, Status } from '../../src/words/index.ts';

/** What a story says. What is left out, it does not say: the reading must have nothing there either. */
export interface Truth {
  readonly title: string | null;
  readonly authors?: readonly string[];
  readonly email?: string;
  readonly rating?: readonly [raw: string, level: RatingLevel];
  readonly fandoms?: readonly string[];
  readonly pairs?: readonly string[];
  readonly characters?: readonly string[];
  readonly genres?: readonly string[];
  readonly summary?: string;
  readonly disclaimer?: string;
  /** The statement, the permission and the places granted. */
  readonly archive?: readonly [raw: string, permission: string, places?: readonly string[]];
  readonly feedback?: string;
  readonly betas?: readonly string[];
  readonly warnings?: string;
  readonly spoilers?: string;
  readonly series?: readonly [name: string, position: number | null];
  readonly part?: readonly [number: number | null, total: number | null];
  readonly status?: Status;
  readonly notes?: readonly string[];
  readonly previous?: string;
  /** The first and the last words of the body; null where there is no text. */
  readonly start: string | null;
  readonly end: string | null;
  readonly marker?: string;
}

/** A post with the stories it holds, or the kind that it is where it holds none. */
export interface PostCase {
  /** What of real posts it shows. */
  readonly shows: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly stories: readonly Truth[];
  readonly kind?: Exclude<Kind, 'story'>;
}

export function postOf(format: SourceFormat, text: string): Post {
  return {
    place: { path: `case.${format}`, index: 0 },
    facts: { format, venue: null, url: null, charset: null, private: false },
    bytes: new TextEncoder().encode(text),
  };
}

export function readText(format: SourceFormat, text: string): readonly Reading[] {
  return readPost(postOf(format, text), '0'.repeat(64));
}

function folded(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ').trim();
}

/** What of a reading is compared, in the shape of a truth. */
export function said(reading: Reading, truth: Truth): Truth {
  const body = folded(reading.body.text) ?? '';
  const start = truth.start === null ? body || null : body.slice(0, truth.start.length);
  const end = truth.end === null ? body || null : body.slice(-truth.end.length);
  const { distribution, rating, series, part } = reading;
  return withoutNothing({
    title: reading.title,
    authors: reading.authors.map(({ name }) => name),
    email: reading.email ?? undefined,
    rating: rating.raw === null ? undefined : [rating.raw, rating.level],
    fandoms: reading.fandoms,
    pairs: reading.relationships,
    characters: reading.characters,
    genres: reading.genres,
    summary: reading.summary ?? undefined,
    disclaimer: reading.disclaimer ?? undefined,
    archive:
      distribution.raw === null
        ? undefined
        : [distribution.raw, distribution.permission, ...(distribution.places.length > 0 ? [distribution.places] : [])],
    feedback: reading.feedback ?? undefined,
    betas: reading.betas,
    warnings: reading.warnings ?? undefined,
    spoilers: reading.spoilers ?? undefined,
    series: series === null ? undefined : [series.name, series.position],
    part: part === null ? undefined : [part.number, part.total],
    status: reading.status === 'unknown' ? undefined : reading.status,
    notes: reading.notes,
    previous: reading.previousLink ?? undefined,
    start,
    end,
    marker: reading.endMarker ?? undefined,
  });
}

/** Facts that are absent, empty or unknown are left out on both sides. */
export function withoutNothing(truth: Readonly<Record<string, unknown>>): Truth {
  const kept = Object.entries(truth).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  // Only keys of a truth go in, so only they come out.
  return Object.fromEntries(kept) as unknown as Truth;
}

/** Holds the readings of a post against what it says. */
export function check(post: PostCase): void {
  const readings = readText(post.format, post.text);
  if (post.kind !== undefined) {
    assert.deepEqual(
      readings.map(({ kind }) => kind === 'story'),
      [false],
      `${post.shows}: read as a story`,
    );
    return;
  }
  assert.deepEqual(
    readings.map(({ kind }) => kind),
    post.stories.map(() => 'story'),
    `${post.shows}: kinds`,
  );
  for (const [i, truth] of post.stories.entries()) {
    const reading = readings[i];
    if (reading !== undefined) assert.deepEqual(said(reading, truth), withoutNothing({ ...truth }), post.shows);
  }
}
