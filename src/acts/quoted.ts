/** What a post quotes: the mail that it answers, a story passed on. Read as a post of its own, so that the rule of withholding can be asked of it. */
import { signsOf, type Withholding, withholding } from '../gate/index.ts';
import { readPost } from '../reading/read.ts';
import type { Reading, Region } from '../words/index.ts';

/** `> `, `| `, `: ` before the lines of a quotation, several deep. */
const QUOTE_SIGNS = /^[ \t]{0,3}(?:[>|:][ \t]?){1,20}/gm;
/** Shorter than this nothing is quoted that a header could stand in. */
const SHORTEST = 40;

/** The readings of what stands in a post outside its own stories; empty where nothing does. */
export function quotedReadings(text: string, regions: readonly Region[]): readonly Reading[] {
  const aside = regions.filter(({ kind }) => kind === 'furniture' || kind === 'comments' || kind === 'trailer');
  const quoted = aside
    .map(({ at }) => text.slice(at[0], at[1]))
    .join('\n\n')
    .replace(QUOTE_SIGNS, '');
  if (quoted.trim().length < SHORTEST) return [];
  const whole = readText(quoted);
  if (whole.some(({ kind }) => kind === 'story')) return whole;
  // who wrote it, or why it is passed on, may stand above a story and make it look like none
  const trimmed = quoted.trim();
  const below = trimmed.search(/\n[ \t]*\n/);
  return below < 0 ? whole : [...whole, ...readText(trimmed.slice(below))];
}

function readText(text: string): readonly Reading[] {
  const facts = { format: 'text', venue: null, url: null, charset: 'utf-8', private: false } as const;
  return readPost({ place: { path: '', index: 0 }, facts, bytes: new TextEncoder().encode(text) }, '');
}

/** What the rule says of each of them. */
export function quotedWithholding(readings: readonly Reading[]): readonly Withholding[] {
  return readings.map((reading) => withholding({ posts: [signsOf(reading, null)] }));
}
