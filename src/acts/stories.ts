/** One post read and made ready to be stored. */
import type { StoryRecord } from '../archive/archive.ts';
import { signsOf } from '../gate/index.ts';
import { readPost } from '../reading/read.ts';
import { READER } from '../reading/version.ts';
import type { Post } from '../words/index.ts';
import { joinFacts, tiesOf } from '../works/index.ts';
import { storyMarks } from './marks.ts';

/** @param key the library's own key for marks */
export function readStories(post: Post, sha256: string, key: Uint8Array): readonly StoryRecord[] {
  return readPost(post, sha256).map((reading) => {
    // The store gives the story its number and puts it in.
    const facts = joinFacts(reading, 0);
    const join = reading.kind === 'story' ? { facts, ties: tiesOf(facts) } : null;
    return { reading, join, signs: signsOf(reading, null), marks: storyMarks(key, reading), reader: READER };
  });
}
