/** Stories into works with their states: joining, composing, the rule of withholding and the gate, as the store's joining asks for it. */
import type { HandDecision, JoinedWork, Judgement, Library, Seal, StoredWork, StoryToJoin } from '../archive/archive.ts';
import {
  type Decided,
  decideState,
  factsOfWork,
  type GatePolicy,
  type KeeperDecisions,
  NO_DECISIONS,
  NO_POLICIES,
  type PolicyVerdict,
  type PostSigns,
  policyVerdict,
  type StateInput,
  signsOfCorrections,
  signsOfNames,
  stricter,
  withholding,
} from '../gate/index.ts';
import {
  type PostId,
  SILENCES,
  type Silence,
  type StandingPolicy,
  type StateReason,
  type Work,
  type WorkId,
} from '../words/index.ts';
import {
  CanonicalNames,
  type ComposedReading,
  composeWork,
  correctedWork,
  doubtWeight,
  foldedKey,
  type HandJoins,
  joinGroup,
  NO_HANDS,
  type WorkDraft,
  withCanonicalNames,
} from '../works/index.ts';
import { allCorrections, confirmedFields, correctionsOf, keeperDecisions } from './decided.ts';
import { garbageWatch } from './garbage.ts';
import { policyOfGround, standingPolicies } from './policies.ts';
import { strictest } from './remembered.ts';
import { settingsOf } from './setting.ts';

/** What a story of a list comes to when it is joined and composed, bytes. */
const STORY_BYTES = 4096;

export type Joiner = (stories: readonly StoryToJoin[]) => readonly JoinedWork[];

/** What all works of one joining are judged by. */
interface Terms {
  readonly archiveNames: readonly string[];
  readonly ownVenues: readonly string[];
  readonly policies: readonly StandingPolicy[];
  readonly names: CanonicalNames;
  readonly now: number;
}

/**
 * The joiner of a library, by its settings as they are now.
 * @param policies those that stand, or others that are tried
 */
export async function joinerOf(library: Library, now: number, policies?: readonly StandingPolicy[]): Promise<Joiner> {
  const { settings } = await settingsOf(library);
  const terms: Terms = {
    archiveNames: settings['archive.names'],
    ownVenues: settings['archive.venues'],
    policies: policies ?? (await standingPolicies(library)),
    names: new CanonicalNames((await library.decisions.onNames()).map(({ covers }) => covers)),
    now,
  };
  const garbage = garbageWatch();
  return (stories) => {
    garbage.add(stories.length * STORY_BYTES);
    return joinStories(stories, terms);
  };
}

function joinStories(stories: readonly StoryToJoin[], terms: Terms): readonly JoinedWork[] {
  const byPost = new Map(stories.map((story) => [story.post, story]));
  return joinGroup(
    stories.map(({ facts }) => facts),
    handsOf(stories),
  ).map((joined) => {
    const posts = joined.entries.flatMap((entry) =>
      entry.kind === 'gap'
        ? []
        : entry.posts.map((post, n) => ({ post, position: entry.position, repostOf: n === 0 ? null : (entry.posts[0] ?? null) })),
    );
    const members = posts.flatMap(({ post }) => byPost.get(post) ?? []);
    return { posts, compose: (id) => storedWork(id, composeWork(joined, readingsOf(members)), members, terms) };
  });
}

/** What people decided on these stories by hand, by their numbers of today; what is not here is left out. */
export function handsOf(stories: readonly StoryToJoin[]): HandJoins {
  const decided = new Map<number, HandDecision>(stories.flatMap(({ hands }) => hands.map((hand) => [hand.id, hand])));
  if (decided.size === 0) return NO_HANDS;
  const posts = new Map(stories.map(({ post, marks }) => [marks.bytes, post]));
  const named = (marks: readonly string[]): readonly PostId[] => marks.flatMap((mark) => posts.get(mark) ?? []);
  return [...decided.values()]
    .sort((a, b) => a.id - b.id)
    .map((hand) =>
      hand.act === 'join'
        ? { kind: 'together', posts: named(hand.covers.marks) }
        : { kind: 'apart', posts: named(hand.covers.marks), from: named(hand.covers.from) },
    );
}

/** Readings of a work's posts, each loaded once; a lock at any place that a post was met at counts. */
function readingsOf(members: readonly StoryToJoin[]): (post: PostId) => ComposedReading | undefined {
  const readings = new Map(members.map((story) => [story.post, { ...story.reading(), private: story.private }]));
  return (post) => readings.get(post);
}

function storedWork(id: WorkId, composed: WorkDraft, members: readonly StoryToJoin[], terms: Terms): StoredWork {
  const draft = withCanonicalNames(correctedWork(composed, correctionsOf(members)), terms.names);
  const corrected = signsOfCorrections(allCorrections(members), draft.language);
  const read = [...members.map(({ signs }) => signs), ...corrected];
  const policies = policiesOn(draft, members, read, terms.policies);
  const named = signsOfNames(draft.tags, policies.labels, draft.language);
  const held = withholding({ posts: [...read, named, { post: null, rating: 'unrated', signals: policies.signals }] });
  const seals = members.flatMap(({ seal }) => seal ?? []);
  const remembered = strictest(seals);
  const input = {
    distribution: draft.distribution,
    status: draft.status,
    posted: draft.posted,
    private: draft.private,
    venues: draft.venues,
    withholding: held,
    remembered,
    marks: members.map(({ marks }) => marks.bytes),
    policies,
    today: new Date(terms.now).toISOString().slice(0, 10),
  };
  const policy: GatePolicy = { ...terms, silence: strictestSilence(members) };
  const decided = decideByPeople(input, policy, members);
  const level = stricter(held.outcome, remembered);
  const withheld = decided.reason.code === 'withheld' || decided.reason.code === 'review';
  return {
    work: workOf(id, labelled(draft, policies.labels), decided, Math.min(...members.map(({ addedAt }) => addedAt))),
    signals: held.signals,
    doubt: doubtIn(draft, members),
    seals: level !== 'clear' && withheld ? sealsOf(members, level, decided.reason.why, terms.now) : [],
  };
}

/** What is left to doubt once people have looked. */
function doubtIn({ doubts: all }: WorkDraft, members: readonly StoryToJoin[]): StoredWork['doubt'] {
  const confirmed = confirmedFields(members);
  const doubts = all.filter(({ field }) => !confirmed.has(field));
  return { weight: doubtWeight(doubts), doubts };
}

/** What the policies say of the work, but for those that a person let it off. */
function policiesOn(
  draft: WorkDraft,
  members: readonly StoryToJoin[],
  signs: readonly PostSigns[],
  standing: readonly StandingPolicy[],
): PolicyVerdict {
  if (standing.length === 0) return NO_POLICIES;
  const texts = () => members.map((story) => story.text());
  const facts = factsOfWork(
    draft,
    members.map((story) => story.reading()),
    signs,
    texts,
  );
  return policyVerdict(standing, facts, exceptedFrom(members));
}

/** Numbers of policies that a release speaks of, where it looked at every text that the work holds now. */
function exceptedFrom(members: readonly StoryToJoin[]): ReadonlySet<number> {
  const releases = new Map(members.flatMap((story) => story.releases).map((release) => [release.id, release.covers]));
  const whole = [...releases.values()].filter(({ marks }) => members.every((story) => marks.includes(story.marks.bytes)));
  return new Set(whole.flatMap(({ grounds }) => grounds.flatMap((ground) => policyOfGround(ground) ?? [])));
}

/** With the tags that policies add, where it does not carry them. */
function labelled(draft: WorkDraft, labels: readonly string[]): WorkDraft {
  const known = new Set(draft.tags.map(({ name }) => foldedKey(name)));
  const added = labels.filter((label) => !known.has(foldedKey(label)));
  return { ...draft, tags: [...draft.tags, ...added.map((name) => ({ kind: 'additional', name, canonical: null }) as const)] };
}

/** Every text that stood in a withheld work is remembered so: a split must not unseal. */
function sealsOf(members: readonly StoryToJoin[], level: Seal['level'], why: string, at: number): readonly Seal[] {
  return members.flatMap(({ marks }) =>
    [marks.bytes, ...(marks.text === null ? [] : [marks.text])].map((mark) => ({ mark, level, why, at })),
  );
}

/**
 * The state, with what people decided. A release was given on a ground, so it is first asked on which ground the work is held, and then whether a
 * release covers that; the next ground may hold it still.
 */
function decideByPeople(input: Omit<StateInput, 'decisions'>, policy: GatePolicy, members: readonly StoryToJoin[]): Decided {
  const all = [...new Map(members.flatMap(({ releases }) => releases).map((release) => [release.id, release])).values()];
  const resealed = Math.max(0, ...members.map(({ resealedBy }) => resealedBy));
  const releases = all
    .filter((release) => release.id > resealed && coversWithholding(release, input))
    .map(({ covers }) => covers);
  let decisions: KeeperDecisions = { ...NO_DECISIONS, ...keeperDecisions(members), releases };
  for (;;) {
    const decided = decideState({ ...input, decisions }, policy);
    const flag = decided.state === 'held' ? CONDITIONS[decided.reason.code] : undefined;
    if (flag === undefined || decisions[flag]) return decided;
    if (!all.some((release) => coversCondition(release, decided.reason.code, input.marks))) return decided;
    decisions = { ...decisions, [flag]: true };
  }
}

/** What a release of a work that was held on this ground means. */
const CONDITIONS: Partial<Readonly<Record<StateReason['code'], 'permission' | 'noticeSent' | 'unlocked'>>> = {
  'notify-first': 'noticeSent',
  'private-source': 'unlocked',
  'ask-first': 'permission',
  'listed-elsewhere': 'permission',
  'refused-by-author': 'permission',
  'unreadable-wish': 'permission',
  embargo: 'permission',
  'until-finished': 'permission',
  silent: 'permission',
};

/** A release of a withheld work is good for what it looked at: where more is remembered since, it is not. The gate compares texts and signs. */
function coversWithholding({ covers }: Judgement, { remembered }: Pick<StateInput, 'remembered'>): boolean {
  const looked = covers.grounds.includes('withheld') || covers.grounds.includes('review');
  const known =
    remembered === 'clear' || covers.grounds.includes(`remembered:${remembered}`) || covers.grounds.includes('remembered:sealed');
  return looked && known;
}

/** A condition that was met for one part is met for the work, as long as its author's words are the same; a lock is opened part by part. */
function coversCondition({ covers }: Judgement, code: StateReason['code'], marks: readonly string[]): boolean {
  if (!covers.grounds.includes(code)) return false;
  const covered = (mark: string) => covers.marks.includes(mark);
  return code === 'private-source' ? marks.every(covered) : marks.some(covered);
}

function strictestSilence(members: readonly StoryToJoin[]): Silence {
  // From the laxest to the strictest, as the words list them.
  const rank = Math.max(...members.map(({ silence }) => SILENCES.indexOf(silence)));
  return SILENCES[rank] ?? 'held';
}

function workOf(id: WorkId, draft: WorkDraft, { state, reason }: Decided, addedAt: number): Work {
  const { private: _private, lastPosted: _lastPosted, posts: _posts, doubts: _doubts, ...facts } = draft;
  return { id, ...facts, state, reason, addedAt };
}
