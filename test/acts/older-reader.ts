/** A library as a reader of older days would have left it. */
import assert from 'node:assert/strict';
import { storyMarks } from '../../src/acts/marks.ts';
import { joinAll } from '../../src/acts/recover.ts';
import { readStories } from '../../src/acts/stories.ts';
import type { Library, StoryRecord } from '../../src/archive/archive.ts';
import type { Reading } from '../../src/words/index.ts';
import { joinFacts, tiesOf } from '../../src/works/index.ts';

/** Gives every story the reading that `older` makes of today's, and joins by that. */
export async function readByOlder(library: Library, older: (reading: Reading) => Reading): Promise<void> {
  const key = await library.withheld.key();
  for await (const { sha256 } of library.keeping.posts()) {
    const original = await library.originals.find(sha256);
    assert.ok(original);
    const stories = readStories(original, sha256, key).map((story): StoryRecord => {
      const reading = older(story.reading);
      const facts = joinFacts(reading, 0);
      const links = reading.kind === 'story' ? { facts, ties: tiesOf(facts) } : null;
      return { reading, join: links, signs: story.signs, marks: storyMarks(key, reading), reader: 0 };
    });
    await library.imports.reread(sha256, stories);
  }
  await joinAll(library, 1_000_000);
}
