import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Policy, type PolicyConditions, type PolicyOutcome, STATES, type StandingPolicy } from '../words/index.ts';
import { type Given, reading } from '../works/readings.fixture.ts';
import { holds, narrowed, policyVerdict } from './policy.ts';
import { factsOfReading } from './policy-facts.ts';
import { signsOf } from './signs.ts';
import { withholding } from './withholding.ts';

const facts = (given: Given) => factsOfReading(reading(given), signsOf(reading(given), null));
const story: Given = {
  title: 'The Lamp Room',
  by: [{ name: 'Ada Quill', alias: 'aq' }],
  fandoms: ['Marram Bay'],
  characters: ['Ines'],
  genres: ['Letters', 'Harbour AU'],
  rating: { raw: 'PG', level: 'teen' },
  warnings: 'storms, spiders',
  summary: 'A lamp goes out. Nobody is sixteen.',
  notes: ['For Wren.'],
  language: 'en-GB',
  text: 'The harbour lamp was lit a little before six. 港の灯り',
};

const rows: readonly (readonly [PolicyConditions, boolean])[] = [
  [{ rating: ['teen', 'mature'] }, true],
  [{ rating: ['mature'] }, false],
  [{ language: ['en'] }, true],
  [{ language: ['EN-us'] }, true],
  [{ language: ['de'] }, false],
  [{ fandom: ['marram  bay'] }, true],
  [{ fandom: ['marram'] }, false],
  [{ fandom: ['marram*'] }, true],
  [{ creator: ['AQ'] }, true],
  [{ genre: ['letters'] }, true],
  [{ tag: ['harbour au'] }, true],
  [{ warning: ['spiders'] }, true],
  [{ venue: ['anywhere'] }, false],
  [{ wordsOver: 3 }, true],
  [{ wordsOver: 10_000 }, false],
  [{ wordsUnder: 10_000 }, true],
  [{ signal: ['minor'] }, true],
  [{ signal: ['sexual'] }, false],
  [{ header: ['a LAMP goes'] }, true],
  [{ header: ['lam'] }, false],
  [{ header: ['lam*'] }, true],
  [{ header: ['before six'] }, false],
  [{ text: ['before six'] }, true],
  [{ text: ['灯り'] }, true],
  [{ text: ['wren'] }, false],
  [{ rating: ['teen'], fandom: ['nowhere'] }, false],
  [{ rating: ['teen'], fandom: ['nowhere', 'Marram Bay'], text: ['harbour lamp'] }, true],
];
for (const [when, expected] of rows)
  test(`${JSON.stringify(when)} is ${expected ? '' : 'not '}so`, () => assert.equal(holds(when, facts(story)), expected));

const standing = (...outcomes: readonly PolicyOutcome[]): readonly StandingPolicy[] =>
  outcomes.map((outcome, at) => ({
    id: at + 1,
    policy: { name: `p${at}`, when: { rating: ['teen'] }, outcome, reason: 'Why.' },
  }));
const verdict = (policies: readonly StandingPolicy[], excepted: readonly number[] = []) =>
  policyVerdict(policies, facts(story), new Set(excepted));

test('the strictest limit counts; what is accepted is spared the policies that come after', () => {
  assert.equal(verdict(standing('members', 'refuse', 'hold')).limit?.kind, 'refuse');
  assert.equal(verdict(standing('accept', 'hold')).limit, null);
  assert.equal(verdict(standing('hold', 'accept')).limit?.kind, 'hold');
  assert.deepEqual(verdict(standing({ label: 'Long' }, { label: 'LONG' })).labels, ['LONG']);
  assert.equal(verdict(standing('hold', 'members'), [1]).limit?.kind, 'members');
});

test('neither an accepting policy nor an exception takes anything from the rule of withholding', () => {
  const given: Given = { ...story, rating: { raw: 'NC-17', level: 'explicit' }, summary: 'A lamp.' };
  const adding: StandingPolicy = {
    id: 2,
    policy: { name: 'boarders', when: { header: ['lamp'] }, outcome: { signal: 'minor' }, reason: 'Why.' },
  };
  const accepting: StandingPolicy = { id: 1, policy: { ...adding.policy, name: 'all', outcome: 'accept' } };
  const { signals } = policyVerdict([accepting, adding], facts(given), new Set([1, 2]));
  const post = signsOf(reading(given), null);
  assert.equal(withholding({ posts: [post] }).outcome, 'clear');
  assert.equal(withholding({ posts: [post, { post: null, rating: 'unrated', signals }] }).outcome, 'sealed');
});

test('a sign that rests on the story shows no word of it, and is no label', () => {
  const policy: Policy = { name: 'words', when: { text: ['harbour lamp'] }, outcome: { signal: 'sexual' }, reason: 'Why.' };
  const [signal] = verdict([{ id: 1, policy }]).signals;
  assert.deepEqual(signal, { kind: 'sexual', row: 'policy/words', where: 'text', label: false, excerpt: null, post: null });
});

test('policies never make a state laxer, nor touch one that is stricter', () => {
  const outcomes = fc.array(
    fc.constantFrom<PolicyOutcome>('accept', 'members', 'hold', 'refuse', { label: 'x' }, { signal: 'minor' }),
    { maxLength: 6 },
  );
  const rank = (state: string) => ['public', 'members', 'held'].indexOf(state);
  fc.assert(
    fc.property(outcomes, fc.constantFrom(...STATES), (list, state) => {
      const after = narrowed(state, verdict(standing(...list)));
      if (rank(state) < 0) assert.equal(after, null);
      else if (after !== null) assert.ok(rank(after) > rank(state));
    }),
  );
});
