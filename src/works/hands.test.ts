import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type HandJoin, type HandJoins, type JoinedWork, joinFacts, joinPosts } from './index.ts';
import { type Given, prose, reading } from './readings.fixture.ts';

const by = 'Nell Arrow';
const facts = (given: readonly Given[]) => given.map((one, at) => joinFacts(reading({ path: `p${at}.txt`, ...one }), at));
const postsOf = (work: JoinedWork): readonly number[] =>
  work.entries.flatMap((entry) => (entry.kind === 'gap' ? [] : entry.posts));
const shape = (works: readonly JoinedWork[]): readonly string[] => works.map((work) => postsOf(work).join(' ')).sort();

const together = (...posts: readonly number[]): HandJoin => ({ kind: 'together', posts });
const apart = (posts: readonly number[], from: readonly number[]): HandJoin => ({ kind: 'apart', posts, from });

/** A serial of three parts, the second twice; a stranger's story; another one. */
const pile = facts([
  { title: 'Ferry', by, part: '1/3', text: prose('a', 200), at: '2001-01-01' },
  { title: 'Ferry', by, part: '2/3', text: prose('b', 200), at: '2001-01-02' },
  { title: 'Ferry', by, part: '2/3', text: `${prose('b', 200)} again`, at: '2004-05-06' },
  { title: 'Ferry', by, part: '3/3', text: prose('c', 200), at: '2001-01-03' },
  { title: 'Another name', by: 'Otto Fern', part: '4/4', text: prose('d', 200), at: '2001-01-04' },
  { title: 'Alone', by: 'Ida Plum', text: prose('e', 200), at: '2001-01-05' },
]);

const rows: readonly { readonly name: string; readonly hands: HandJoins; readonly works: readonly string[] }[] = [
  { name: 'nothing was decided', hands: [], works: ['0 1 2 3', '4', '5'] },
  { name: 'one post of each work is enough to join them', hands: [together(3, 4)], works: ['0 1 2 3 4', '5'] },
  { name: 'three works in one', hands: [together(0, 4, 5)], works: ['0 1 2 3 4 5'] },
  { name: 'joined through each other', hands: [together(0, 4), together(4, 5)], works: ['0 1 2 3 4 5'] },
  { name: 'the first part leaves', hands: [apart([0], [1, 2, 3])], works: ['0', '1 2 3', '4', '5'] },
  { name: 'two parts leave together', hands: [apart([1, 3], [0])], works: ['0', '1 2 3', '4', '5'] },
  { name: 'a copy goes with its part', hands: [apart([1], [0, 3])], works: ['0 3', '1 2', '4', '5'] },
  { name: 'a copy that is named stays', hands: [apart([2], [0, 1, 3])], works: ['0 1 3', '2', '4', '5'] },
  { name: 'parted from a work that it does not stand in: nothing', hands: [apart([5], [0])], works: ['0 1 2 3', '4', '5'] },
  { name: 'parted, then joined: the later holds', hands: [apart([0], [1, 2, 3]), together(0, 1)], works: ['0 1 2 3', '4', '5'] },
  { name: 'joined, then parted: the later holds', hands: [together(0, 4), apart([4], [0])], works: ['0 1 2 3', '4', '5'] },
  { name: 'joined, and a part of both leaves', hands: [together(0, 4), apart([1, 4], [0, 3])], works: ['0 3', '1 2 4', '5'] },
  { name: 'posts that are not here count for nothing', hands: [together(0, 77), apart([78], [1])], works: ['0 1 2 3', '4', '5'] },
];

for (const { name, hands, works } of rows) {
  test(`by hand: ${name}`, () => {
    const joined = joinPosts(pile, hands);
    assert.deepEqual(shape(joined), works);
    assert.deepEqual(joinPosts([...pile].reverse(), hands), joined);
  });
}

test('what a person did is among the reasons', () => {
  assert.match(
    joinPosts(pile, [together(0, 4)])
      .flatMap(({ why }) => why)
      .join('; '),
    /a person joined them/,
  );
  assert.match(
    joinPosts(pile, [apart([0], [1])])
      .flatMap(({ why }) => why)
      .join('; '),
    /a person parted it/,
  );
});

test('two parts with one number are both kept, where a person joins them', () => {
  const twice = facts([
    { title: 'Ferry', by, part: '1/2', text: prose('a', 200) },
    { title: 'Heron', by: 'Otto Fern', part: '1/2', text: prose('b', 200) },
  ]);
  const [work, ...others] = joinPosts(twice, [together(0, 1)]);
  assert.ok(work);
  assert.deepEqual(others, []);
  assert.deepEqual([...postsOf(work)].sort(), [0, 1]);
});

const someHand: fc.Arbitrary<HandJoin> = fc.oneof(
  fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 4 }).map((posts) => together(...posts)),
  fc
    .tuple(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 2 }), fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }))
    .map(([posts, from]) =>
      apart(
        posts,
        from.filter((post) => !posts.includes(post)),
      ),
    ),
);

test('any decisions: every story stands in one work, whatever the order of the posts, and the last one holds', () => {
  fc.assert(
    fc.property(fc.array(someHand, { maxLength: 5 }), someHand, (before, last) => {
      const hands = [...before, last];
      const works = joinPosts(pile, hands);
      assert.deepEqual(
        works.flatMap(postsOf).sort(),
        pile.map(({ post }) => post),
      );
      assert.deepEqual(joinPosts([...pile].reverse(), hands), works);
      const home = (post: number) => works.findIndex((work) => postsOf(work).includes(post));
      const here = (posts: readonly number[]) => posts.filter((post) => post < pile.length);
      if (last.kind === 'together') assert.ok(new Set(here(last.posts).map(home)).size <= 1);
      else for (const post of here(last.posts)) for (const other of here(last.from)) assert.notEqual(home(post), home(other));
    }),
    { numRuns: 200 },
  );
});
