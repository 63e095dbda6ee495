/** Made-up posts, readings and a plain joiner, so that a store is tested without the rooms before it. */

import { createHash } from 'node:crypto';
import type { ImportItem, JoinedWork, Seal, StoredWork, StoryRecord, StoryToJoin } from '../../src/archive/archive.ts';
import type { Distribution, Post, Rating, Reading, State, Work, WorkId } from '../../src/words/index.ts';
import { type ComposedReading, type JoinFacts, tieNumber } from '../../src/works/index.ts';

/** What a test says of a post; the rest is made up. */
export interface Sketch {
  readonly path?: string;
  readonly index?: number;
  readonly title?: string;
  readonly author?: string;
  readonly part?: number;
  readonly fandom?: string;
  readonly rating?: Rating['level'];
  readonly text?: string;
  readonly private?: boolean;
  readonly date?: string;
  readonly kind?: Reading['kind'];
  /** Where it stood before, and where its link to the part before it led. */
  readonly url?: string;
  readonly id?: string;
  readonly previousLink?: string;
  /** Also linked with posts of this title. */
  readonly alias?: string;
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const silentWish: Distribution = { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] };

export function postOf(sketch: Sketch): Post {
  const { path = `${sketch.title ?? 'untitled'}-${sketch.part ?? 1}.txt`, index = 0, private: locked = false } = sketch;
  const { path: _path, index: _index, private: _private, ...own } = sketch;
  const bytes = new TextEncoder().encode(JSON.stringify(own));
  return { place: { path, index }, facts: { format: 'text', venue: null, url: null, charset: null, private: locked }, bytes };
}

/** The sketch that a post's bytes were made of; its place aside. */
export function sketchOf(bytes: Uint8Array): Sketch {
  return JSON.parse(new TextDecoder().decode(bytes)) as Sketch;
}

export function readingFor(sketch: Sketch, post: Post): Reading {
  const {
    title = 'Untitled',
    author = 'Ada Quill',
    part = null,
    text = `The ${title} sailed at dawn.`,
    kind = 'story',
    date,
  } = sketch;
  return {
    source: {
      path: post.place.path,
      index: post.place.index,
      story: 0,
      format: 'text',
      sha256: hashOf(post.bytes),
      bytes: post.bytes.byteLength,
      charset: 'utf-8',
      charsetFrom: 'utf-8',
      repairs: [],
      id: sketch.id ?? null,
      url: sketch.url ?? null,
      date: date ? { raw: date, iso: date, precision: 'day' } : null,
      from: null,
      subject: null,
      venue: null,
    },
    kind,
    private: post.facts.private,
    title,
    authors: [{ name: author, alias: null }],
    email: null,
    rating: { raw: null, level: sketch.rating ?? 'general' },
    fandoms: [sketch.fandom ?? 'Robin Hood'],
    characters: [],
    genres: [],
    relationships: [],
    qualified: [],
    summary: null,
    disclaimer: null,
    feedback: null,
    warnings: null,
    spoilers: null,
    distribution: silentWish,
    betas: [],
    translators: [],
    notes: [],
    series: null,
    part: part === null ? null : { number: part, total: null, label: `${part}/?` },
    status: 'unknown',
    previousLink: sketch.previousLink ?? null,
    language: 'en',
    body: { html: `<p>${text}</p>`, text, words: text.split(' ').length },
    leadIn: null,
    endMarker: null,
    comments: [],
    fields: [],
    regions: [],
    doubts: [],
    work: null,
    repostOf: null,
  };
}

/** The facts that the plain joiner below goes by; the store takes them as they are. */
function factsOf(sketch: Sketch): JoinFacts {
  const facts = { post: 0, title: sketch.title ?? 'Untitled', label: null, kind: 'story', authors: [sketch.alias ?? ''] };
  // Only this file's joiner looks at them, and only at these.
  return facts as unknown as JoinFacts;
}

export function recordOf(sketch: Sketch, post: Post): StoryRecord {
  const reading = readingFor(sketch, post);
  const keys = [sketch.title ?? 'Untitled', ...(sketch.alias ? [sketch.alias] : [])].map((key) => tieNumber('title', key));
  return {
    reading,
    join: reading.kind === 'story' ? { facts: factsOf(sketch), ties: { keys, titles: [] } } : null,
    signs: { post: null, rating: reading.rating.level, signals: [] },
    reader: 1,
    marks: { bytes: hashOf(`${hashOf(post.bytes)}#${reading.source.story}`), text: hashOf(reading.body.text) },
  };
}

export function itemOf(sketch: Sketch): ImportItem & { readonly kind: 'post' } {
  const post = postOf(sketch);
  return { kind: 'post', post, sha256: hashOf(post.bytes), stories: [recordOf(sketch, post)], damages: [] };
}

/** How the plain joiner decides: by marker words in the text, so that a test says what it wants. */
export interface JoinRule {
  readonly state?: (stories: readonly StoryToJoin[]) => State;
  readonly seals?: (stories: readonly StoryToJoin[]) => readonly Seal[];
  readonly doubt?: (stories: readonly StoryToJoin[]) => StoredWork['doubt'];
}

/** One work for each set of stories linked by titles and aliases, parts in the order of their numbers. */
export function plainJoin(rule: JoinRule = {}): (stories: readonly StoryToJoin[]) => readonly JoinedWork[] {
  return (stories) => linked(stories).map((group) => joinedOf(group, rule));
}

function linked(stories: readonly StoryToJoin[]): readonly (readonly StoryToJoin[])[] {
  const groups: StoryToJoin[][] = [];
  for (const story of stories) {
    const touching = groups.filter((group) => group.some((other) => names(other).some((name) => names(story).includes(name))));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), story]);
  }
  return groups;
}

const names = ({ facts }: StoryToJoin) => [facts.title, ...facts.authors].filter((name) => name !== '' && name !== null);

function joinedOf(group: readonly StoryToJoin[], rule: JoinRule): JoinedWork {
  const ordered = group
    .map((story) => ({ story, reading: story.reading() }))
    .sort((a, b) => (a.reading.part?.number ?? 0) - (b.reading.part?.number ?? 0) || a.story.post - b.story.post);
  return {
    posts: ordered.map(({ story }, n) => ({ post: story.post, position: n + 1, repostOf: null })),
    compose: (id) => ({
      work: workOf(id, ordered, rule.state?.(group) ?? 'public'),
      signals: [],
      doubt: rule.doubt?.(group) ?? { weight: 0, doubts: [] },
      seals: rule.seals?.(group) ?? [],
    }),
  };
}

function workOf(
  id: WorkId,
  ordered: readonly { readonly story: StoryToJoin; readonly reading: ComposedReading }[],
  state: State,
): Work {
  const [first] = ordered;
  if (!first) throw new Error('a work of no stories');
  const { reading } = first;
  return {
    id,
    slug: 'a-story',
    title: reading.title ?? 'Untitled',
    creators: reading.authors.map((author) => ({ ...author, canonical: null })),
    rating: reading.rating,
    tags: reading.fandoms.map((name) => ({ kind: 'fandom', name, canonical: null })),
    summary: null,
    words: ordered.reduce((sum, part) => sum + part.reading.body.words, 0),
    language: 'en',
    status: 'unknown',
    chapters: { have: ordered.length, total: null },
    state,
    reason: { code: 'silent', why: 'The author said nothing on distribution.' },
    posted: reading.source.date,
    addedAt: Math.min(...ordered.map(({ story }) => story.addedAt)),
    disclaimer: null,
    feedback: null,
    warnings: null,
    spoilers: null,
    distribution: reading.distribution,
    betas: [],
    translators: [],
    notes: [],
    series: null,
    venues: [],
    email: null,
    entries: ordered.map(({ story, reading: part }, n) => ({
      kind: 'chapter',
      position: n + 1,
      label: part.part?.label ?? null,
      title: null,
      post: story.post,
      words: part.body.words,
      date: null,
      venue: null,
      reposts: [],
    })),
  };
}
