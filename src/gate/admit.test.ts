import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Chapter, EDITIONS, STATES, type State, VIEWERS, type Work } from '../words/index.ts';
import { dated, reading } from '../works/readings.fixture.ts';
import { HIDDEN } from './addresses.ts';
import {
  admit,
  admitChapter,
  admitNames,
  admitPreview,
  admitSealed,
  admitSummary,
  NOT_HERE,
  sealedVisibility,
  visibility,
} from './index.ts';

const WORK: Work = {
  id: 7,
  slug: 'ferry',
  title: 'Ferry',
  creators: [{ name: 'Nell', alias: null, canonical: null }],
  rating: { raw: 'PG', level: 'general' },
  tags: [{ kind: 'fandom', name: 'Rivers', canonical: null }],
  summary: 'A ferry.',
  words: 5,
  language: 'en',
  status: 'complete',
  chapters: { have: 1, total: 1 },
  state: 'public',
  reason: { code: 'granted-to-all', why: 'keeper’s words' },
  posted: dated('2001-01-01'),
  addedAt: 1,
  disclaimer: null,
  feedback: null,
  warnings: null,
  spoilers: null,
  distribution: { raw: 'Anywhere', permission: 'anyone', places: [], refused: [], conditions: [] },
  betas: [],
  translators: [],
  notes: [],
  series: null,
  venues: ['rivers'],
  email: 'nell@example.org',
  entries: [{ kind: 'chapter', position: 1, label: null, title: null, post: 3, words: 5, date: null, venue: null, reposts: [] }],
};
const CHAPTER: Chapter = {
  work: 7,
  position: 1,
  label: null,
  title: null,
  post: 3,
  html: '<p>Mail hare@burrow.invalid or nell@example.org.</p>',
  text: 'Mail hare@burrow.invalid or nell@example.org.',
  words: 5,
  notes: [],
  leadIn: null,
  endMarker: null,
  language: 'en',
};
const inState = (state: State): Work => ({ ...WORK, state });

/** DESIGN, "Who sees what": the states that each viewer reads on a page. */
const table: Readonly<Record<(typeof VIEWERS)[number], readonly State[]>> = {
  guest: ['public'],
  member: ['public', 'members'],
  moderator: ['public', 'members'],
  owner: ['public', 'members', 'held', 'draft', 'withdrawn'],
};
for (const viewer of VIEWERS) {
  for (const state of STATES) {
    const seen = table[viewer].includes(state);
    test(`${viewer} ${seen ? 'sees' : 'does not see'} a work that is ${state}`, () =>
      assert.equal(admit(inState(state), viewer, 'page').kind, seen ? 'shown' : 'refused'));
  }
}

test('the rule as data and the verdict agree for every state, viewer and edition', () => {
  for (const viewer of VIEWERS) {
    for (const edition of EDITIONS) {
      for (const state of STATES) {
        const expected = visibility(viewer, edition).states.includes(state) ? 'shown' : 'refused';
        assert.equal(admit(inState(state), viewer, edition).kind, expected, `${viewer} ${edition} ${state}`);
        assert.equal(admitSummary(inState(state), viewer, edition).kind, expected, `${viewer} ${edition} ${state} in a list`);
      }
      assert.equal(visibility(viewer, edition).states.includes('sealed'), false, 'a sealed text is shown to nobody');
    }
  }
});

test('originals are the owner’s alone; at the desk a moderator meets what is held, and no more', () => {
  for (const viewer of ['guest', 'member', 'moderator'] as const) assert.deepEqual(visibility(viewer, 'original').states, []);
  for (const viewer of ['guest', 'member'] as const) assert.deepEqual(visibility(viewer, 'desk').states, []);
  assert.deepEqual(visibility('moderator', 'desk').states, ['public', 'members', 'held']);
});

test('a moderator at the desk reads no address and no keeper’s word', () => {
  const verdict = admit({ ...inState('held'), reason: { code: 'review', why: 'keeper’s words' } }, 'moderator', 'desk');
  assert.ok(verdict.kind === 'shown');
  assert.deepEqual([verdict.shown.value.email, verdict.shown.value.reason], [null, { code: 'review', why: '' }]);
});

test('each viewer sees all that the one before sees, and no viewer sees anything twice', () => {
  for (const edition of EDITIONS) {
    for (const [n, viewer] of VIEWERS.entries()) {
      const { states } = visibility(viewer, edition);
      assert.equal(new Set(states).size, states.length);
      const before = VIEWERS[n - 1];
      if (before !== undefined) for (const state of visibility(before, edition).states) assert.ok(states.includes(state));
    }
  }
});

test('to all but the owner a refusal says nothing of the work', () => {
  const sealed = { ...inState('sealed'), reason: { code: 'withheld' as const, why: 'marmalade' } };
  for (const viewer of ['guest', 'member', 'moderator'] as const) {
    const verdict = admit(sealed, viewer, 'page');
    assert.deepEqual(verdict, { kind: 'refused', reason: NOT_HERE });
  }
  const verdict = admit(sealed, 'owner', 'page');
  assert.ok(verdict.kind === 'refused' && verdict.reason.why === 'marmalade');
});

test('the keeper’s words stand with the reason for the owner only', () => {
  const guest = admit(WORK, 'guest', 'page');
  const owner = admit(WORK, 'owner', 'page');
  assert.ok(guest.kind === 'shown' && owner.kind === 'shown');
  assert.equal(guest.shown.value.reason.why, '');
  assert.equal(owner.shown.value.reason.why, 'keeper’s words');
});

test('a chapter: the story keeps its own addresses and loses the author’s; the owner reads all', () => {
  const guest = admit(WORK, 'guest', 'epub');
  const owner = admit(WORK, 'owner', 'epub');
  assert.ok(guest.kind === 'shown' && owner.kind === 'shown');
  assert.equal(admitChapter(guest.shown, CHAPTER).value.html, `<p>Mail hare@burrow.invalid or ${HIDDEN}.</p>`);
  assert.equal(admitChapter(guest.shown, CHAPTER).value.text, `Mail hare@burrow.invalid or ${HIDDEN}.`);
  assert.equal(admitChapter(owner.shown, CHAPTER).value, CHAPTER);
  assert.equal(admitChapter(guest.shown, CHAPTER).edition, 'epub');
});

test('a chapter: where the work’s addresses are not known, all are masked', () => {
  const guest = admit(WORK, 'guest', 'page');
  assert.ok(guest.kind === 'shown');
  assert.doesNotMatch(admitChapter({ ...guest.shown }, CHAPTER).value.text, /@/);
});

test('a chapter of another work is a bug', () => {
  const guest = admit(WORK, 'guest', 'page');
  assert.ok(guest.kind === 'shown');
  assert.throws(() => admitChapter(guest.shown, { ...CHAPTER, work: 8 }), /work 8/);
});

test('a sealed work on the desk: header facts, signs and reason, for the owner alone', () => {
  const signals = [{ kind: 'minor' as const, row: 'en/aged', where: 'text', label: false, excerpt: 'marmalade', post: 3 }];
  const sealed: Work = {
    ...inState('sealed'),
    summary: 'marmalade',
    notes: ['marmalade'],
    reason: { code: 'withheld', why: 'found' },
  };
  const verdict = admitSealed(sealed, 'owner', signals);
  assert.ok(verdict.kind === 'shown');
  assert.equal(verdict.shown.value.title, 'Ferry');
  assert.doesNotMatch(JSON.stringify(verdict), /marmalade/);
  for (const viewer of ['guest', 'member', 'moderator'] as const) assert.equal(admitSealed(sealed, viewer).kind, 'refused');
  for (const state of STATES) if (state !== 'sealed') assert.equal(admitSealed(inState(state), 'owner').kind, 'refused');
  assert.deepEqual(
    VIEWERS.map((viewer) => sealedVisibility(viewer).states.length),
    [0, 0, 0, 1],
  );
});

test('a preview is the owner’s, and never of what is sealed', () => {
  const clean = reading({ title: 'Ferry', text: 'A ferry.' });
  const marked = reading({ title: 'Ferry', warnings: 'underage', rating: { raw: 'NC-17', level: 'explicit' }, text: 'A ferry.' });
  assert.equal(admitPreview(clean, 'owner', null).kind, 'shown');
  assert.equal(admitPreview(clean, 'guest', null).kind, 'refused');
  assert.equal(admitPreview(clean, 'moderator', 'public').kind, 'refused');
  assert.equal(admitPreview(clean, 'owner', 'sealed').kind, 'refused');
  assert.equal(admitPreview(marked, 'owner', null).kind, 'refused');
  // Released by a person: the store knows its state.
  assert.equal(admitPreview(marked, 'owner', 'public').kind, 'shown');
});

const ADDRESS = 'nell.arrow@example.org';
const withAddress = fc.constantFrom(
  '',
  'Ferry',
  ADDRESS,
  `Nell <${ADDRESS}>`,
  `write to ${ADDRESS}!`,
  'nell.arrow at example dot org',
  'nell.arrow (at) example.org',
  `<a href="mailto:${ADDRESS}">x</a>`,
);
const list = fc.array(withAddress, { maxLength: 3 });
const anyWork = fc
  .record({
    title: withAddress,
    names: list,
    raw: withAddress,
    summary: withAddress,
    notes: list,
    disclaimer: withAddress,
    feedback: withAddress,
    warnings: withAddress,
    spoilers: withAddress,
    wish: withAddress,
    places: list,
    betas: list,
    tags: list,
    venues: list,
    label: withAddress,
    why: withAddress,
    series: withAddress,
  })
  .map(
    (given): Work => ({
      ...WORK,
      title: given.title,
      slug: 'ferry',
      creators: given.names.map((name) => ({ name, alias: name, canonical: name })),
      rating: { raw: given.raw, level: 'general' },
      summary: given.summary,
      notes: given.notes,
      disclaimer: given.disclaimer,
      feedback: given.feedback,
      warnings: given.warnings,
      spoilers: given.spoilers,
      betas: given.betas,
      translators: given.betas,
      venues: given.venues,
      email: ADDRESS,
      distribution: {
        raw: given.wish,
        permission: 'anyone',
        places: given.places,
        refused: given.places,
        conditions: given.places,
      },
      tags: given.tags.map((name) => ({ kind: 'additional', name, canonical: name })),
      series: { name: given.series, position: 1 },
      reason: { code: 'silent', why: given.why },
      posted: { ...dated('2001-01-01'), raw: given.raw },
      entries: [
        {
          kind: 'chapter',
          position: 1,
          label: given.label,
          title: given.label,
          post: 3,
          words: 5,
          date: null,
          venue: given.label,
          reposts: [],
        },
        { kind: 'gap', position: 2, label: given.label },
      ],
    }),
  );

test('any work: nothing that a guest, member or moderator is shown holds the author’s address, in any spelling', () => {
  fc.assert(
    fc.property(
      anyWork,
      fc.constantFrom('guest' as const, 'member' as const, 'moderator' as const),
      withAddress,
      (work, viewer, words) => {
        const verdict = admit(work, viewer, 'page');
        assert.ok(verdict.kind === 'shown');
        const chapter = admitChapter(verdict.shown, {
          ...CHAPTER,
          label: words,
          title: words,
          text: words,
          html: `<p>${words}</p>`,
          notes: [words],
          leadIn: words,
          endMarker: words,
        });
        const all = JSON.stringify([
          verdict,
          chapter,
          admitSummary(work, viewer, 'listing'),
          admitNames(
            work.creators.map(({ name }) => ({ name, works: 1 })),
            viewer,
            'listing',
          ),
        ]);
        assert.doesNotMatch(all, /nell\.arrow/);
      },
    ),
  );
});

test('every value carries the viewer and the edition that it was made for', () => {
  const verdict = admit(WORK, 'member', 'feed');
  assert.ok(verdict.kind === 'shown');
  assert.deepEqual([verdict.shown.viewer, verdict.shown.edition], ['member', 'feed']);
});

test('whatever a work is, queries and verdicts agree on it, for every viewer and edition; what passes holds no address and no keeper’s word', () => {
  const words = fc.constantFrom('A ferry.', 'Mail nell@example.org.', 'nell (at) example (dot) org', '', 'ferry@boats.invalid');
  const text = fc.option(words, { nil: null });
  const work = fc.record({
    state: fc.constantFrom(...STATES),
    rating: fc.constantFrom('general', 'explicit', 'unrated'),
    title: words,
    name: words,
    alias: text,
    summary: text,
    notes: fc.array(words, { maxLength: 2 }),
    email: text,
    code: fc.constantFrom('silent', 'policy', 'reported', 'review', 'withheld', 'granted-to-all'),
  });
  fc.assert(
    fc.property(work, (given) => {
      const { name, alias, code, rating, ...rest } = given;
      const made: Work = {
        ...WORK,
        ...rest,
        creators: [{ name, alias, canonical: null }],
        rating: { raw: rating, level: rating },
        reason: { code, why: 'keeper’s words' },
      };
      for (const viewer of VIEWERS) {
        for (const edition of EDITIONS) {
          const listed = visibility(viewer, edition).states.includes(made.state);
          const verdict = admit(made, viewer, edition);
          const summary = admitSummary(made, viewer, edition);
          assert.deepEqual([verdict.kind, summary.kind], listed ? ['shown', 'shown'] : ['refused', 'refused']);
          if (viewer === 'owner') continue;
          const told = JSON.stringify([verdict, summary]);
          assert.ok(!/nell@|keeper/.test(told), told);
        }
      }
    }),
  );
});
