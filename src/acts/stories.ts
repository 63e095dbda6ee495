/** One post read and made ready to be stored. */
import type { StoryRecord } from '../archive/archive.ts';
import { signsOf } from '../gate/index.ts';
import { readPost } from '../reading/read.ts';
import type { Post } from '../words/index.ts';
import { blockingKeys, joinFacts } from '../works/index.ts';
import { strongKeys } from '../works/keys.ts';
import { storyMarks } from './marks.ts';

/** @param key the library's own key for marks */
export function readStories(post: Post, sha256: string, key: Uint8Array): readonly StoryRecord[] {
  return readPost(post, sha256).map((reading) => {
    // The store gives the story its number and puts it in.
    const facts = joinFacts(reading, 0);
    const keys = new Set(strongKeys(facts));
    const looseKeys = blockingKeys(facts).filter((key) => !keys.has(key));
    const join = reading.kind === 'story' ? { facts, keys: [...keys], looseKeys } : null;
    return { reading, join, signs: signsOf(reading, null), marks: storyMarks(key, reading) };
  });
}
