/** Piles of generated posts, read and joined. */
import { createHash } from 'node:crypto';
import { cutDigest, readPost } from '../../../src/reading/index.ts';
import type { Post, PostFacts, Reading } from '../../../src/words/index.ts';
import { joinReadings } from '../../../src/works/index.ts';
import { generateCases } from '../cases.ts';
import { PACKS } from '../languages/packs.ts';
import { generateLanguageCases } from '../languages/posts.ts';
import type { GeneratedCase } from '../truth.ts';

/** Seeds from here on are never looked at while the reader is tuned. */
export const FIRST_UNSEEN = 1000;

export interface Pile {
  readonly cases: readonly GeneratedCase[];
  readonly readings: readonly Reading[];
}

const FORMATS: Readonly<Record<string, PostFacts['format']>> = { txt: 'text', html: 'html', eml: 'mail' };

function postsOf({ truth, bytes }: GeneratedCase): readonly Post[] {
  const format = FORMATS[truth.file.split('.').at(-1) ?? ''] ?? 'text';
  const facts: PostFacts = { format, venue: null, url: null, charset: null, private: false };
  const digest = format === 'mail' ? cutDigest(bytes) : null;
  if (digest === null) return [{ place: { path: truth.file, index: 0 }, facts, bytes }];
  return digest.messages.map((message, index) => ({
    place: { path: truth.file, index },
    facts: { ...facts, charset: message.charset },
    bytes: message.bytes,
  }));
}

export function pileOf(cases: readonly GeneratedCase[]): Pile {
  const readings = cases
    .flatMap(postsOf)
    .flatMap((post) => readPost(post, createHash('sha256').update(post.bytes).digest('hex')));
  return { cases, readings: joinReadings(readings) };
}

/** English posts of one seed. */
export const english = (seed: number, count: number): Pile => pileOf(generateCases(seed, count));

/** Posts of the other languages in turn, of one seed. */
export const others = (seed: number, count: number): Pile => pileOf(generateLanguageCases(seed, count, PACKS));
