/** What the owner pastes or uploads: first only read and judged, then kept as an import of its own. */
import type { Library } from '../archive/archive.ts';
import {
  type Decided,
  decideState,
  factsOfReading,
  type GatePolicy,
  NO_DECISIONS,
  policyVerdict,
  signsOf,
  type Withholding,
  withholding,
} from '../gate/index.ts';
import { decodePost } from '../reading/decode/index.ts';
import { readPost } from '../reading/read.ts';
import { openSources, type SourceOptions, type SourceStep, sha256 } from '../sources/index.ts';
import type { Post, PostPlace, Reading, Silence, Skip } from '../words/index.ts';
import { type Failed, failed, guarded } from './failure.ts';
import { type ImportOptions, type ImportOutcome, importPile } from './import.ts';
import type { Pile } from './intake.ts';
import { storyMarks } from './marks.ts';
import { standingPolicies } from './policies.ts';
import { quotedReadings, quotedWithholding } from './quoted.ts';
import { strictest } from './remembered.ts';
import { settingsOf } from './setting.ts';

/** A page shows this many posts of one upload; an import of the rest is a command's work. */
const MOST_PREVIEWED = 50;

/** Bytes that a person brought, with the name of their file; a paste has a name made up by its caller. */
export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface KeepOptions {
  readonly silence?: Silence;
  readonly venue?: string;
  readonly who?: string;
  readonly now?: number;
}

/** Raw: the gate decides whether it may be shown. */
export interface PreviewedStory {
  readonly reading: Reading;
  readonly withholding: Withholding;
  /** The state that a work of this story alone would have; joined with what is here it may be stricter. */
  readonly decided: Decided;
}

export interface PreviewedPost {
  readonly place: PostPlace;
  /** The decoded post, which every `at` of its readings counts in. */
  readonly text: string;
  /** True where these bytes are in the library already. */
  readonly known: boolean;
  readonly stories: readonly PreviewedStory[];
  /** What the rule says of what stands quoted in it. */
  readonly quoted: readonly Withholding[];
}

export interface Preview {
  readonly kind: 'read';
  readonly posts: readonly PreviewedPost[];
  readonly skips: readonly Skip[];
  /** True where there is more than was read. */
  readonly more: boolean;
}

/** Reads what was brought and judges it; keeps nothing. */
export async function previewPost(library: Library, brought: Brought, options: KeepOptions = {}): Promise<Preview | Failed> {
  return guarded(library, async () => {
    const { settings } = await settingsOf(library);
    const policy: GatePolicy = {
      archiveNames: settings['archive.names'],
      ownVenues: settings['archive.venues'],
      silence: options.silence ?? settings['archive.silence'],
    };
    const posts: PreviewedPost[] = [];
    const skips: Skip[] = [];
    let more = false;
    for await (const { item } of pileOf(brought)({ venue: options.venue ?? null })) {
      if (item.kind === 'skip') skips.push(item.skip);
      if (item.kind !== 'post') continue;
      more = posts.length >= MOST_PREVIEWED;
      if (more) break;
      posts.push(await previewed(library, item.post, policy, options.now ?? Date.now()));
    }
    if (posts.length === 0)
      return failed(
        'nothing-read',
        `${brought.name}: ${skips[0] ? `${skips[0].what} ${skips[0].remedy}` : 'There is no post in it.'}`,
      );
    return { kind: 'read', posts, skips, more };
  });
}

/** Keeps what was brought: an import of its own, which can be undone. */
export async function keepPost(library: Library, brought: Brought, options: KeepOptions = {}): Promise<ImportOutcome> {
  const plain: ImportOptions = options;
  return importPile(library, [`added by hand: ${brought.name}`], pileOf(brought), plain);
}

async function previewed(library: Library, post: Post, policy: GatePolicy, now: number): Promise<PreviewedPost> {
  const hash = sha256(post.bytes);
  const key = await library.withheld.key();
  const standing = await standingPolicies(library);
  const stories: PreviewedStory[] = [];
  for (const reading of readPost(post, hash)) {
    const { bytes, text } = storyMarks(key, reading);
    const remembered = strictest(await library.withheld.sealed(text === null ? [bytes] : [bytes, text]));
    const signs = signsOf(reading, null);
    const policies = policyVerdict(standing, factsOfReading(reading, signs), new Set());
    const held = withholding({ posts: [signs, { post: null, rating: 'unrated', signals: policies.signals }] });
    const { distribution, status, source } = reading;
    const decided = decideState(
      {
        distribution,
        status,
        posted: source.date,
        private: reading.private,
        venues: source.venue === null ? [] : [source.venue],
        withholding: held,
        remembered,
        marks: [bytes],
        decisions: NO_DECISIONS,
        policies,
        today: new Date(now).toISOString().slice(0, 10),
      },
      policy,
    );
    stories.push({ reading, withholding: held, decided });
  }
  const known = (await library.originals.find(hash)) !== null;
  const { text } = decodePost(post.bytes, post.facts);
  const quoted = quotedWithholding(quotedReadings(text, stories[0]?.reading.regions ?? []));
  return { place: post.place, text, known, stories, quoted };
}

/** The bytes as a pile: read like standard input, by what they hold, under the name that they were brought with. */
function pileOf({ name, bytes }: Brought): Pile {
  const path = name.replaceAll('\\', '/').split('/').at(-1) || 'pasted.txt';
  return async function* (options: SourceOptions): AsyncGenerator<SourceStep> {
    for await (const step of openSources(['-'], { ...options, standardInput: once(bytes) })) yield renamed(step, path);
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function renamed(step: SourceStep, name: string): SourceStep {
  const path = (old: string) => `${name}${old.slice(1)}`;
  const { item } = step;
  switch (item.kind) {
    case 'post':
      return {
        ...step,
        path: name,
        item: { ...item, post: { ...item.post, place: { ...item.post.place, path: path(item.post.place.path) } } },
      };
    case 'frame':
      return {
        ...step,
        path: name,
        item: { ...item, frame: { ...item.frame, place: { ...item.frame.place, path: path(item.frame.place.path) } } },
      };
    case 'skip':
      return { ...step, path: name, item: { ...item, skip: { ...item.skip, path: path(item.skip.path) } } };
  }
}
