/** How often what is said with a confidence is right, and how many of the wrong ones carry a doubt. */
import type { Reading } from '../../../src/words/index.ts';
import type { Truth } from '../truth.ts';
import { evidenceFor, FACTS, isDoubted, isRight } from './facts.ts';
import type { Pile } from './piles.ts';

/** Lower edges of the bands, the highest first. */
export const BANDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0] as const;

/** One fact that a reading says. */
export interface Saying {
  readonly fact: string;
  readonly origin: string;
  readonly confidence: number;
  readonly right: boolean;
  readonly doubted: boolean;
  readonly file: string;
  readonly shape: string;
}

/** Every fact that is said of a story and has a field for its evidence. */
export function sayingsOf({ cases, readings }: Pile): readonly Saying[] {
  const stories = new Map<string, Reading[]>();
  for (const reading of readings.filter(({ kind }) => kind === 'story')) {
    const path = reading.source.path;
    stories.set(path, [...(stories.get(path) ?? []), reading]);
  }
  return cases.flatMap(({ truth }) => {
    if (truth.not_story === true) return [];
    const read = stories.get(truth.file) ?? [];
    return [truth, ...(truth.also ?? [])].flatMap((story, i) => {
      const reading = read[i];
      return reading === undefined ? [] : storySayings(story, reading, truth);
    });
  });
}

function storySayings(story: Truth, reading: Reading, { file, shape }: Truth): readonly Saying[] {
  return FACTS.flatMap((fact) => {
    if (fact.unscored.some((name) => story.unscored?.includes(name) === true) || fact.said(reading).length === 0) return [];
    const field = evidenceFor(fact, reading);
    if (field === null) return [];
    const right = isRight(fact, story, reading);
    const doubted = isDoubted(fact, reading);
    return [{ fact: fact.name, origin: field.from, confidence: field.confidence, right, doubted, file, shape }];
  });
}

export interface Band {
  readonly from: number;
  readonly said: number;
  readonly right: number;
  readonly doubted: number;
  readonly wrongDoubted: number;
}

/** The sayings by bands of their confidence. */
export function bandsOf(sayings: readonly Saying[]): readonly Band[] {
  return BANDS.map((from, i) => {
    const until = i === 0 ? Number.POSITIVE_INFINITY : (BANDS[i - 1] ?? 1);
    const here = sayings.filter(({ confidence }) => confidence >= from && confidence < until);
    const wrong = here.filter(({ right }) => !right);
    return {
      from,
      said: here.length,
      right: here.length - wrong.length,
      doubted: here.filter(({ doubted }) => doubted).length,
      wrongDoubted: wrong.filter(({ doubted }) => doubted).length,
    };
  });
}
