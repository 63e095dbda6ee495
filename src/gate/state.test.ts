import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Distribution, Permission, Silence, Status } from '../words/index.ts';
import { dated } from '../works/readings.fixture.ts';
import { CONDITION_ROWS, conditionsOf } from './conditions.ts';
import { OWN_ARCHIVE_PHRASES } from './places.ts';
import { NO_POLICIES } from './policy.ts';
import { decideState, type GatePolicy, groundsToRelease, type KeeperDecisions, NO_DECISIONS, type StateInput } from './state.ts';
import { OUTCOMES, type Outcome, type Withholding } from './withholding.ts';

const POLICY: GatePolicy = { archiveNames: ['Longbow Library'], ownVenues: ['greenwood-list'], silence: 'members' };
const CLEAR: Withholding = { outcome: 'clear', signals: [], reason: '' };
const held = (outcome: Outcome, row = 'en/underage'): Withholding =>
  outcome === 'clear'
    ? CLEAR
    : {
        outcome,
        signals: [{ kind: 'minor', row, where: 'warnings', label: true, excerpt: 'underage', post: 1 }],
        reason: 'found',
      };

interface Given extends Partial<Omit<StateInput, 'distribution' | 'decisions'>> {
  readonly wish?: Permission;
  readonly places?: readonly string[];
  readonly refused?: readonly string[];
  readonly conditions?: readonly string[];
  readonly raw?: string | null;
  readonly decisions?: Partial<KeeperDecisions>;
}

function input(given: Given): StateInput {
  const {
    wish = 'anyone',
    places = [],
    refused = [],
    conditions = [],
    raw = wish === 'unknown' ? null : 'as said',
    decisions,
    ...rest
  } = given;
  const distribution: Distribution = { raw, permission: wish, places, refused, conditions };
  return {
    distribution,
    status: 'unknown',
    posted: null,
    private: false,
    venues: [],
    withholding: CLEAR,
    remembered: 'clear',
    marks: ['t1'],
    today: '2020-01-01',
    policies: NO_POLICIES,
    decisions: { ...NO_DECISIONS, ...decisions },
    ...rest,
  };
}

const rows: readonly (readonly [string, Given, string, Partial<GatePolicy>?])[] = [
  ['anyone may', { wish: 'anyone' }, 'public granted-to-all'],
  ['listed, and this is the place', { wish: 'listed', places: ['the Longbow library archive'] }, 'public listed-here'],
  ['listed elsewhere', { wish: 'listed', places: ['Merry Shelf'] }, 'held listed-elsewhere'],
  [
    'listed, a place whose name only begins like this one',
    { wish: 'listed', places: ['Longbow Library Annex'] },
    'held listed-elsewhere',
  ],
  [
    'the list’s own archive, in its own venue',
    { wish: 'listed', places: ['The list’s own archive'], venues: ['Greenwood-List'] },
    'public listed-here',
  ],
  [
    'the list’s own archive, of another list',
    { wish: 'listed', places: ['The list’s own archive'], venues: ['other-list'] },
    'held listed-elsewhere',
  ],
  [
    'the list by its name, in its own venue',
    { wish: 'listed', places: ['greenwood-list'], venues: ['greenwood-list'] },
    'public listed-here',
  ],
  [
    'the author’s own site is not this one',
    { wish: 'listed', places: ['the author’s own site'], venues: ['greenwood-list'] },
    'held listed-elsewhere',
  ],
  ['notify, not yet told', { wish: 'notify' }, 'held notify-first'],
  ['notify, told', { wish: 'notify', decisions: { noticeSent: true } }, 'public notify-first'],
  ['notify, and this place is granted', { wish: 'notify', places: ['Longbow Library'] }, 'public listed-here'],
  ['ask', { wish: 'ask' }, 'held ask-first'],
  ['ask, and a notice is no permission', { wish: 'ask', decisions: { noticeSent: true } }, 'held ask-first'],
  ['ask, permission recorded', { wish: 'ask', decisions: { permission: true } }, 'public granted-to-all'],
  ['ask, and this place is granted in advance', { wish: 'ask', places: ['Longbow Library'] }, 'public listed-here'],
  ['none', { wish: 'none' }, 'held refused-by-author'],
  ['none, permission recorded', { wish: 'none', decisions: { permission: true } }, 'public granted-to-all'],
  ['anyone but this archive', { wish: 'anyone', refused: ['Longbow Library'] }, 'held refused-by-author'],
  ['silence, by default', { wish: 'unknown' }, 'members silent'],
  ['silence, as the keeper chose: public', { wish: 'unknown' }, 'public silent', { silence: 'public' }],
  ['silence, as the keeper chose: held', { wish: 'unknown' }, 'held silent', { silence: 'held' }],
  [
    'a statement that cannot be read',
    { wish: 'unknown', raw: 'see the other place' },
    'held unreadable-wish',
    { silence: 'public' },
  ],
  [
    'when it is finished: it is not',
    { wish: 'anyone', conditions: ['until-finished'], status: 'in-progress' },
    'held until-finished',
  ],
  [
    'when it is finished: nobody knows',
    { wish: 'anyone', conditions: ['until-finished'], status: 'unknown' },
    'held until-finished',
  ],
  ['when it is finished: it is', { wish: 'anyone', conditions: ['until-finished'], status: 'complete' }, 'public granted-to-all'],
  [
    'refused until it is finished, then anyone',
    { wish: 'none', conditions: ['anyone once complete'], status: 'complete' },
    'public granted-to-all',
  ],
  [
    'refused until it is finished, and what then is not said',
    { wish: 'none', conditions: ['until-finished'], status: 'complete' },
    'held refused-by-author',
  ],
  [
    'an embargo that runs',
    { wish: 'anyone', conditions: ['embargo: others only a month later'], posted: dated('2019-12-20') },
    'held embargo',
  ],
  [
    'an embargo that is over',
    { wish: 'anyone', conditions: ['embargo: others only a month later'], posted: dated('2019-11-20') },
    'public granted-to-all',
  ],
  [
    'an embargo for others, and this is the place',
    {
      wish: 'anyone',
      places: ['Longbow Library'],
      conditions: ['embargo: others only a month later'],
      posted: dated('2019-12-20'),
    },
    'public granted-to-all',
  ],
  ['an embargo from a day that nobody knows', { wish: 'anyone', conditions: ['embargo: two weeks'] }, 'held embargo'],
  ['an embargo whose end nobody knows', { wish: 'anyone', conditions: ['embargo'], posted: dated('1999-01-01') }, 'held embargo'],
  ['an embargo until a day', { wish: 'anyone', conditions: ['embargo until 2020-01-02'] }, 'held embargo'],
  ['a condition that holds nothing back', { wish: 'anyone', conditions: ['link-back', 'keep header'] }, 'public granted-to-all'],
  ['locked where it came from', { wish: 'anyone', private: true }, 'held private-source'],
  [
    'locked where it came from, and a permission does not unlock it',
    { wish: 'ask', private: true, decisions: { permission: true } },
    'held private-source',
  ],
  [
    'locked where it came from, and unlocked',
    { wish: 'anyone', private: true, decisions: { unlocked: true } },
    'public granted-to-all',
  ],
  ['withdrawn', { wish: 'anyone', decisions: { withdrawn: true } }, 'withdrawn withdrawn'],
  ['a draft', { wish: 'anyone', decisions: { draft: true } }, 'draft draft'],
  ['reported', { wish: 'anyone', decisions: { reported: 'open' } }, 'held reported'],
  ['reported, and found right', { wish: 'anyone', decisions: { reported: 'upheld', permission: true } }, 'held reported'],
  [
    'sealed, whatever else is said',
    {
      wish: 'anyone',
      withholding: held('sealed'),
      decisions: { withdrawn: true, permission: true, unlocked: true, draft: true },
    },
    'sealed withheld',
  ],
  ['held for review', { wish: 'anyone', withholding: held('review'), decisions: { permission: true } }, 'held review'],
  ['clear now, but sealed once', { wish: 'anyone', remembered: 'sealed' }, 'sealed withheld'],
  ['clear now, but held for review once', { wish: 'anyone', remembered: 'review' }, 'held review'],
  [
    'released',
    {
      wish: 'anyone',
      withholding: held('sealed'),
      remembered: 'sealed',
      decisions: { releases: [{ marks: ['t1'], grounds: ['minor:en/underage'] }] },
    },
    'public granted-to-all',
  ],
  [
    'released, and the author asks',
    { wish: 'ask', withholding: held('sealed'), decisions: { releases: [{ marks: ['t1'], grounds: ['minor:en/underage'] }] } },
    'held ask-first',
  ],
  [
    'released, and a new part came',
    {
      withholding: held('sealed'),
      marks: ['t1', 't2'],
      decisions: { releases: [{ marks: ['t1'], grounds: ['minor:en/underage'] }] },
    },
    'sealed withheld',
  ],
  [
    'released, and a new sign came',
    { withholding: held('sealed', 'en/aged'), decisions: { releases: [{ marks: ['t1'], grounds: ['minor:en/underage'] }] } },
    'sealed withheld',
  ],
  ['refused: its text is gone', { decisions: { refused: true, releases: [{ marks: ['t1'], grounds: [] }] } }, 'sealed withheld'],
];

for (const [name, given, expected, policy] of rows) {
  test(`state: ${name}`, () => {
    const { state, reason } = decideState(input(given), { ...POLICY, ...policy });
    assert.equal(`${state} ${reason.code}`, expected);
    assert.match(reason.why, /\S/);
  });
}

for (const phrase of OWN_ARCHIVE_PHRASES) {
  test(`the archive of the list, as ${phrase}`, () => {
    assert.equal(decideState(input({ wish: 'listed', places: [phrase], venues: ['greenwood-list'] }), POLICY).state, 'public');
    assert.equal(decideState(input({ wish: 'listed', places: [phrase], venues: ['elsewhere'] }), POLICY).state, 'held');
  });
}

for (const row of CONDITION_ROWS)
  test(`condition: ${row.example}`, () => assert.equal(conditionsOf([row.example])[0]?.kind, row.kind));

const anyInput = fc.record({
  wish: fc.constantFrom<Permission>('anyone', 'notify', 'listed', 'ask', 'none', 'unknown'),
  places: fc.subarray(['Longbow Library', 'Merry Shelf', 'the list']),
  refused: fc.subarray(['Longbow Library', 'The Attic']),
  conditions: fc.subarray(['until-finished', 'embargo', 'link-back']),
  status: fc.constantFrom<Status>('complete', 'in-progress', 'unknown'),
  private: fc.boolean(),
  remembered: fc.constantFrom(...OUTCOMES),
  withholding: fc.constantFrom(...OUTCOMES).map((outcome) => held(outcome)),
  decisions: fc.record({
    refused: fc.boolean(),
    withdrawn: fc.boolean(),
    draft: fc.boolean(),
    reported: fc.constantFrom('open', 'upheld', null),
    permission: fc.boolean(),
    noticeSent: fc.boolean(),
    unlocked: fc.boolean(),
    releases: fc.subarray([
      { marks: ['t1'], grounds: ['minor:en/underage'] },
      { marks: ['t9'], grounds: ['minor:en/underage'] },
    ]),
  }),
});

test('any work: what is withheld and not released is sealed or held, and nothing refused or private is public', () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom<Silence>('public', 'members', 'held'), (given, silence) => {
      const { state } = decideState(input(given), { ...POLICY, silence });
      const released = given.decisions.releases.some((release) => release.marks.includes('t1'));
      const shown = state === 'public' || state === 'members';
      if (given.decisions.refused) assert.equal(state, 'sealed');
      if (!released && (given.remembered === 'sealed' || given.withholding.outcome === 'sealed')) assert.equal(state, 'sealed');
      if (!released && given.withholding.outcome !== 'clear') assert.equal(shown, false);
      if (given.private && !given.decisions.unlocked) assert.equal(shown, false);
      if (given.decisions.withdrawn || given.decisions.draft || given.decisions.reported !== null) assert.equal(shown, false);
      if (given.wish === 'none' && !given.decisions.permission) assert.equal(shown, false);
    }),
  );
});

test('a release has to cover what is remembered too, so that its maker saw it', () => {
  assert.deepEqual(groundsToRelease({ withholding: held('sealed'), remembered: 'sealed' }), [
    'minor:en/underage',
    'remembered:sealed',
  ]);
});
