import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupsAround, tiedTo } from './groups.ts';
import { type JoinFacts, joinFacts } from './index.ts';
import { type Given, prose, reading } from './readings.fixture.ts';
import { TieMemory } from './tie-memory.ts';
import { kindOf, partnerOf, type TieKind, tieNumber, tiesOf } from './ties.ts';

const by = 'Nell Arrow';

function indexOf(facts: readonly JoinFacts[]): TieMemory {
  const index = new TieMemory((post) => {
    const story = facts[post];
    return story === undefined ? null : tiesOf(story).keys;
  });
  facts.forEach((story, post) => {
    index.add(post, tiesOf(story));
  });
  return index;
}

function groups(facts: readonly JoinFacts[]): readonly string[] {
  const index = indexOf(facts);
  const seen = new Set<number>();
  return facts.flatMap((_, post) => (seen.has(post) ? [] : groupsAround(index, post, seen).map((group) => group.join(' '))));
}

const factsOf = (given: readonly Given[]) => given.map((one, at) => joinFacts(reading({ path: `p${at}.txt`, ...one }), at));

const rows: readonly { readonly name: string; readonly posts: readonly Given[]; readonly groups: readonly string[] }[] = [
  {
    name: 'one title and one author',
    posts: [
      { title: 'Ferry', by },
      { title: 'The Ferry', by: 'nell arrow' },
      { title: 'Ferry', by: 'Otto Fern' },
    ],
    groups: ['0 1', '2'],
  },
  {
    name: 'one text under two names of a story',
    posts: [
      { title: 'Ferry', by, text: prose('a', 150) },
      { title: 'Heron', by: 'Otto Fern', text: prose('a', 150) },
    ],
    groups: ['0 1'],
  },
  {
    name: 'a part that names the address of another; not two that name one address which nobody has',
    posts: [
      { title: 'One', by, part: '1/3', id: '<one@example.org>' },
      { title: 'Two', by: 'Otto Fern', part: '2/3', previousLink: '<one@example.org>' },
      { title: 'Three', by: 'Ida Plum', part: '2/3', previousLink: 'https://example.org/ida/stories' },
      { title: 'Four', by: 'Ada Quill', part: '2/3', previousLink: 'https://example.org/ida/stories' },
    ],
    groups: ['0 1', '2', '3'],
  },
  {
    name: 'a slip in the title of a serial, not two titles that begin alike',
    posts: [
      { title: 'Lantern Street', by, part: '1/3' },
      { title: 'Lantern Stret', by, part: '2/3' },
      { title: 'Lantern Light', by, part: '3/3' },
      { title: 'Lantern Stret', by: 'Otto Fern', part: '3/3' },
    ],
    groups: ['0 1', '2', '3'],
  },
  {
    name: 'a name cut short meets the whole one; two whole ones with a word in common do not meet',
    posts: [
      { title: 'Ferry', by: 'Cass Orlan', part: '1/3' },
      { title: 'Ferry', by: 'Cass Ibbet', part: '1/3' },
    ],
    groups: ['0', '1'],
  },
  {
    name: 'and they do through the short one',
    posts: [
      { title: 'Ferry', by: 'Cass Orlan', part: '1/3' },
      { title: 'Ferry', by: 'Cass Ibbet', part: '1/3' },
      { title: 'Ferry', by: 'Cass', part: '2/3' },
    ],
    groups: ['0 1 2'],
  },
  {
    name: 'a part that names nobody meets those of its venue',
    posts: [
      { title: 'Ferry', part: '1/3', venue: 'lamplight' },
      { title: 'Ferry', by, part: '2/3', venue: 'Lamplight' },
      { title: 'Ferry', by, part: '3/3', venue: 'elsewhere' },
      { title: 'Ferry', by: 'Otto Fern', part: '3/3', venue: 'elsewhere' },
    ],
    groups: ['0 1 2', '3'],
  },
];

for (const { name, posts, groups: expected } of rows) {
  test(`groups: ${name}`, () => assert.deepEqual(groups(factsOf(posts)), expected));
}

test('a key that too many carry ties nothing; the finer one stands in for it', () => {
  const most = kindOf(tieNumber('title', 'x')).most;
  const many = Array.from({ length: most + 1 }, (_, n) => ({
    title: 'Untitled',
    by: 'the list',
    part: `${1 + (n % 9)}/9`,
    at: n < 3 ? '2001-02-03' : new Date(Date.UTC(1990 + (n % 10), n % 12, 1)).toISOString().slice(0, 10),
  }));
  const all = groups(factsOf(many));
  assert.ok(all.length > 20, 'cut by quarters of a year');
  assert.ok(all.some((group) => group.startsWith('0 1 2')));
  assert.equal(groups(factsOf(many.slice(1))).length, 1, 'one less, and they are one group');
});

test('a text that too many hold is a notice, and ties nothing', () => {
  const { most } = kindOf(tieNumber('text', 'x'));
  const posts = Array.from({ length: most + 1 }, (_, n) => ({
    title: `Tale ${n}`,
    by: `author ${n}`,
    text: prose('notice', 60),
  }));
  assert.equal(groups(factsOf(posts)).length, most + 1);
  assert.equal(groups(factsOf(posts.slice(1))).length, 1);
});

test('any stories: ties are mutual, and a group is the same from each of its members', () => {
  const some = fc.record({
    title: fc.constantFrom('The Long Ferry', 'The Long Fery', 'Tales: The Long Ferry', 'TLF', 'Untitled', null),
    by: fc.constantFrom('Nell Arrow', 'Nell', 'Otto Fern', 'Anonymous'),
    part: fc.constantFrom(null, '1/3', '2/3', '3/3'),
    text: fc.constantFrom('a', 'b', 'c').map((seed) => prose(seed, 150)),
    venue: fc.constantFrom('lamplight', 'penny-dreadful'),
    id: fc.constantFrom('<one@example.org>', '<two@example.org>', '<three@example.org>'),
    previousLink: fc.constantFrom(null, '<one@example.org>', '<two@example.org>'),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 10 }), (given) => {
      const facts = factsOf(given);
      const index = indexOf(facts);
      const tied = facts.map((_, post) => new Set(tiedTo(index, [index.keys(post) ?? []])));
      for (const [a] of facts.entries()) for (const b of tied[a] ?? []) assert.ok(tied[b]?.has(a) || a === b, `${a} and ${b}`);
      for (const [post] of facts.entries()) {
        const [group] = groupsAround(index, post, new Set());
        for (const member of group ?? []) assert.deepEqual(groupsAround(index, member, new Set()), [group]);
      }
    }),
    { numRuns: 150 },
  );
});

const PAIRS: readonly (readonly [TieKind, TieKind])[] = [
  ['address', 'follows'],
  ['name', 'name within'],
  ['nobody', 'somebody'],
];

test('hearts and edges lead to each other, and numbers are safe integers of their kind', () => {
  for (const [heart, edge] of PAIRS) {
    assert.equal(partnerOf(tieNumber(heart, 'a key')), tieNumber(edge, 'a key'));
    assert.equal(partnerOf(tieNumber(edge, 'a key')), tieNumber(heart, 'a key'));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<TieKind>('title', 'hand', 'parted'), (key, kind) => {
      const number = tieNumber(kind, key);
      assert.ok(Number.isSafeInteger(number) && number >= 0);
      assert.equal(kindOf(number).name, kind);
    }),
  );
});
