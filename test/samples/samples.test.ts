/** The samples against what a person reads in them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type Author, type Part, type Reading, STATES, type Work } from '../../src/words/index.ts';
import { run } from '../cli/fake-terminal.ts';
import { type OpenedLibrary, openSamples, SAMPLES } from '../library.ts';

interface Expected {
  readonly post: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly part: string | null;
  readonly place: number;
  readonly work: string;
  readonly rating: string;
  readonly state: string;
}

interface Found extends Omit<Expected, 'work'> {
  readonly work: number;
}

// Written by hand, in the shape that the interfaces say; a row of another shape fails its comparison.
const EXPECTED = JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8')) as {
  readonly stories: readonly Expected[];
  readonly others: readonly { readonly post: string; readonly kind: string }[];
};

describe('samples', () => {
  let opened: OpenedLibrary;
  let found: ReadonlyMap<string, Found>;
  before(async () => {
    opened = await openSamples();
    found = await storiesOf(opened);
  });
  after(() => opened.close());

  for (const { work: _, ...expected } of EXPECTED.stories) {
    test(`${expected.post} is read, joined and judged as a person would`, () => {
      const { work: _, ...story } = found.get(expected.post) ?? { work: null };
      assert.deepEqual(story, expected);
    });
  }

  test('the posts of a work, and only they, stand together', () => {
    const together = [...grouped(EXPECTED.stories, ({ post }) => found.get(post)?.work ?? post)].sort();
    assert.deepEqual(together, [...grouped(EXPECTED.stories, ({ work }) => work)].sort());
  });

  test('there are no stories but these', () => {
    assert.deepEqual([...found.keys()].sort(), EXPECTED.stories.map(({ post }) => post).sort());
  });
});

test('what is no story is told for what it is', async () => {
  const { status, said } = await run('read', SAMPLES);
  assert.equal(status, 0);
  // The command's own output, whose shape docs/reading.md fixes.
  const readings = said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
  const others = readings
    .filter(({ kind }) => kind !== 'story')
    .map((reading) => ({ post: nameOf(reading), kind: reading.kind }));
  assert.deepEqual(others.sort(byPost), [...EXPECTED.others].sort(byPost));
  assert.equal(readings.length, EXPECTED.stories.length + EXPECTED.others.length);
});

/** Every story of the library, in whatever state, by the post it stands in. */
async function storiesOf({ library: { catalogue } }: OpenedLibrary): Promise<ReadonlyMap<string, Found>> {
  const { works } = await catalogue.list({ visible: { states: STATES }, order: 'newest', offset: 0, limit: 1000 });
  const stories = new Map<string, Found>();
  for (const work of works) {
    for (const { post, position } of await catalogue.posts(work.id)) {
      const reading = await catalogue.reading(post);
      assert.ok(reading, `post ${post} has its reading`);
      stories.set(nameOf(reading), storyOf(reading, work, position));
    }
  }
  return stories;
}

function storyOf(reading: Reading, work: Pick<Work, 'id' | 'state'>, place: number): Found {
  return {
    post: nameOf(reading),
    title: reading.title ?? '',
    authors: reading.authors.map(authorText),
    part: reading.part === null ? null : partText(reading.part),
    place,
    work: work.id,
    rating: reading.rating.level,
    state: work.state,
  };
}

/** `path#index/story`, the path from samples/. */
function nameOf({ source }: Reading): string {
  return `${source.path.slice(source.path.indexOf('samples/') + 'samples/'.length)}#${source.index}/${source.story}`;
}

function authorText({ name, alias }: Author): string {
  return alias === null ? name : `${name} (${alias})`;
}

function partText({ number, total }: Part): string {
  return `${number ?? '?'}/${total ?? '?'}`;
}

/** The posts under each key, as one line for each. */
function grouped(stories: readonly Expected[], key: (story: Expected) => string | number): readonly string[] {
  const groups = new Map<string | number, string[]>();
  for (const story of stories) groups.set(key(story), [...(groups.get(key(story)) ?? []), story.post]);
  return [...groups.values()].map((posts) => posts.sort().join(' '));
}

function byPost(a: { readonly post: string }, b: { readonly post: string }): number {
  return a.post < b.post ? -1 : 1;
}
