/**
 * The store as its callers see it: short ports whose comments are the contract. Each engine implements them; one contract suite
 * runs on every engine. All is asynchronous so that an engine may live elsewhere. What the machine does to a store (a full disk,
 * a lock that is held too long, a damaged file) comes as a thrown `StoreTrouble`, which the acts turn into a value.
 */

import type { PostSigns, Signal } from '../gate/signs.ts';
import type { Outcome } from '../gate/withholding.ts';
import type {
  Chapter,
  Damage,
  Damaged,
  Frame,
  ImportId,
  Post,
  PostFacts,
  PostId,
  PostPlace,
  Reading,
  Silence,
  Skip,
  State,
  StateReason,
  TagKind,
  Viewer,
  Visibility,
  Work,
  WorkDoubt,
  WorkId,
  WorkSummary,
} from '../words/index.ts';
import type { ComposedReading, JoinFacts, Leads, NamedKind, Ties } from '../works/index.ts';
import type { Carrying } from './carrying.ts';
import type {
  Decisions,
  Events,
  HandDecision,
  Judgement,
  NameDecision,
  NewDecision,
  PolicySet,
  TakenBack,
  Withdrawn,
  WorkDecision,
} from './decisions.ts';
import type { Keeping } from './keeping.ts';
import type { Reports } from './reports.ts';
import type { Rereading } from './rereading.ts';

export * from './decisions.ts';

/** Everything that one library holds. */
export interface Library {
  /** The folder, as an absolute path. */
  readonly dir: string;
  /** The library's own id, random, for life: 32 hexadecimal digits. */
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly imports: Imports;
  readonly joining: Joining;
  readonly originals: Originals;
  readonly withheld: Withheld;
  readonly decisions: Decisions;
  readonly events: Events;
  readonly keeping: Keeping;
  readonly carrying: Carrying;
  readonly keys: Keys;
  readonly reports: Reports;
  readonly rereading: Rereading;
  readonly settings: SettingsStore;
  /** Goes up with every change of the catalogue; what is derived from it (caches, indexes) follows this number. */
  changes(): Promise<number>;
  /**
   * The one writer's place: imports, undos, releases and refusals hold it while they work, across processes. It falls free when its
   * holder dies. Null where another holds it; `holder` says who.
   */
  lock(holder: string): Promise<Lock | null>;
  /** What the holder of the lock said it was doing; null where nobody holds it. */
  holder(): Promise<string | null>;
  close(): Promise<void>;
}

export interface Lock {
  release(): Promise<void>;
}

/** Why a store could not do what it was asked, where that lies in the machine and not in the program. */
export type StoreTroubleCode = 'full' | 'busy' | 'read-only' | 'damaged' | 'io';

export class StoreTrouble extends Error {
  readonly code: StoreTroubleCode;
  constructor(code: StoreTroubleCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreTrouble';
    this.code = code;
  }
}

// ── Catalogue ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type WorkOrder = 'newest' | 'title';

/** A page of works. Filters are joined by "and". Names are compared after folding of case, width and white space. */
export interface WorkQuery {
  readonly visible: Visibility;
  readonly tag?: { readonly kind: TagKind; readonly name: string };
  readonly creator?: string;
  readonly rating?: string;
  readonly order: WorkOrder;
  readonly offset: number;
  readonly limit: number;
}

export interface WorkPage {
  readonly works: readonly WorkSummary[];
  readonly total: number;
}

/** A name with the number of visible works that carry it. */
export interface Count {
  readonly name: string;
  readonly works: number;
}

/**
 * A work found at its address, a forwarding address, or nothing. A forwarding address says nothing of whether the work it leads to may
 * be seen: ask the gate before a guest is sent there.
 */
export type Found =
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'moved'; readonly to: WorkId }
  | { readonly kind: 'none' };

/** Reading the catalogue. Returns raw works: only the gate makes them fit to show. Nothing of an unfinished import is in it. */
export interface Catalogue {
  find(id: WorkId): Promise<Found>;
  chapter(work: WorkId, position: number): Promise<Chapter | null>;
  /** All chapters in order, one at a time, so that a long work need not stand in memory. Throws `CatalogueChanged` where others came meanwhile. */
  chapters(work: WorkId): AsyncIterable<Chapter>;
  list(query: WorkQuery): Promise<WorkPage>;
  fandoms(visible: Visibility): Promise<readonly Count[]>;
  creators(visible: Visibility): Promise<readonly Count[]>;
  ratings(visible: Visibility): Promise<readonly Count[]>;
  /** The canonical name of a creator's or tag's name that people merged into another; null where it is its own. */
  canonical(kind: NamedKind, name: string): Promise<string | null>;
  /** How many works stand in each state: for the owner's eyes. */
  states(): Promise<Readonly<Record<State, number>>>;
  /** The reading of a post with its place, for the owner's field-by-field view. */
  reading(post: PostId): Promise<Reading | null>;
  /** The places that an old address (by its key, `oldAddressKey` in `works/`) leads to: `here` before `before`, then in order. */
  atOldAddress(key: number): Promise<readonly OldPlace[]>;
  /** The posts of a work, chapters and reposts, in the work's order. */
  posts(work: WorkId): Promise<readonly WorkPost[]>;
  /** Works whose state has this reason, in the order of their numbers: what waits at the desk for one kind of decision. */
  forReason(query: ReasonQuery): Promise<WorkPage>;
  /** Works with something to doubt, the most doubtful first: for the desk. */
  doubtful(query: DoubtfulQuery): Promise<DoubtfulPage>;
  /** What a person should look at in one work, the weightiest first. */
  doubts(work: WorkId): Promise<readonly WorkDoubt[]>;
  /** What the rule of withholding found in a work: for the owner's desk. */
  signals(work: WorkId): Promise<readonly Signal[]>;
  /** Whether a guest was ever led to a work by this number, were it through a forwarding address. */
  wasPublic(id: WorkId): Promise<boolean>;
}

export interface ReasonQuery extends DoubtfulQuery {
  readonly reason: StateReason['code'];
}

export interface DoubtfulQuery {
  readonly visible: Visibility;
  readonly offset: number;
  readonly limit: number;
}

export interface DoubtfulPage {
  readonly works: readonly DoubtfulWork[];
  readonly total: number;
}

/** A work with what a person should look at in it. */
export interface DoubtfulWork {
  readonly work: WorkSummary;
  /** 1 to 1000: how likely it is that something is wrong, by what the mistake would cost. */
  readonly weight: number;
  readonly doubts: readonly WorkDoubt[];
}

/** A story that stood at an old address, or whose link to the part before it led there. */
export interface OldPlace {
  readonly work: WorkId;
  readonly position: number;
  readonly leads: Leads;
}

/** A post in its work. */
export interface WorkPost {
  readonly post: PostId;
  readonly position: number;
  readonly repostOf: PostId | null;
}

// ── Imports ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What an import was asked to do: the same request again goes on where a killed one stopped. */
export interface ImportRequest {
  readonly what: readonly string[];
  readonly samples: boolean;
  /** What the keeper chose for posts that say nothing on distribution. */
  readonly silence: Silence;
  /** The list, community or site that this pile comes from, where the keeper named it. */
  readonly venue: string | null;
}

/**
 * How far an import came. `reading`: bytes and readings are being stored, nothing shows. `joining`: all is stored, works are being made,
 * nothing shows. `done`. `undoing`: it is being taken out, all still shows. `undone`.
 */
export type ImportStage = 'reading' | 'joining' | 'done' | 'undoing' | 'undone';

/** An import as the balance sheet shows it: items = posts + known + skips. */
export interface ImportSheet {
  readonly id: ImportId;
  readonly what: readonly string[];
  readonly samples: boolean;
  readonly silence: Silence;
  readonly venue: string | null;
  readonly stage: ImportStage;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly undoneAt: number | null;
  readonly items: number;
  /** Posts that this import brought. */
  readonly posts: number;
  /** Posts whose bytes were already here. */
  readonly known: number;
  readonly skips: readonly Skip[];
  /** Posts among those it brought whose bytes are damaged. */
  readonly damaged: readonly Damaged[];
  /** Stories among the posts it brought; the others are answers, announcements and what nobody could tell. */
  readonly stories: number;
  /** The works that hold at least one post of this import, by state, as they stood when it was done. */
  readonly works: Readonly<Record<State, number>>;
}

/** By what a story is joined. */
export interface StoryLinks {
  readonly facts: JoinFacts;
  /** Kept in an index, so that stories which may be one work are found among all. */
  readonly ties: Ties;
}

/** A story of a post, read and made ready to be joined. */
export interface StoryRecord {
  readonly reading: Reading;
  /** Null where it joins no work (feedback, announcements). */
  readonly join: StoryLinks | null;
  /** What the rule of withholding weighs of it. */
  readonly signs: PostSigns;
  readonly marks: StoryMarks;
  /** The version of the reader that read it. */
  readonly reader: number;
}

/** Keyed hashes (hexadecimal) by which a text is known again without being kept. */
export interface StoryMarks {
  /** Of the bytes of its post, and which story in the post it is. */
  readonly bytes: string;
  /** Of its normalised text; null where it has none. */
  readonly text: string | null;
}

/** One thing that an import stores. */
export type ImportItem =
  | {
      readonly kind: 'post';
      readonly post: Post;
      readonly sha256: string;
      readonly stories: readonly StoryRecord[];
      readonly damages: readonly Damage[];
    }
  /** Bytes that are here already; its place is kept, so that an undo of the import that brought them first does not take them. */
  | { readonly kind: 'known'; readonly place: PostPlace; readonly facts: PostFacts; readonly sha256: string }
  | { readonly kind: 'frame'; readonly frame: Frame; readonly sha256: string }
  | { readonly kind: 'skip'; readonly skip: Skip };

export interface ImportBegun {
  readonly id: ImportId;
  /** True where this goes on with an import that was cut off. */
  readonly resumed: boolean;
}

/** A work that an import brought stories to. */
export interface ImportedWork {
  readonly work: WorkId;
  /** Stories that this import brought. */
  readonly brought: number;
  /** All stories in it. */
  readonly posts: number;
}

/** An original as it was read anew. */
export interface RereadPost {
  readonly sha256: string;
  readonly stories: readonly StoryRecord[];
}

/** Imports and their sheets. All that writes expects its caller to hold the lock. */
export interface Imports {
  /** Begins, or goes on with the unfinished import of the same request. Any other unfinished import must have been dropped before. */
  begin(request: ImportRequest, at: number): Promise<ImportBegun>;
  /** Imports that are not done: cut off while reading, joining or being undone. */
  unfinished(): Promise<readonly ImportSheet[]>;
  /**
   * Whether the bytes with this hash are here: `new`; `known` from an earlier import or from another place of this one; `again` where this
   * very import holds them at the same place (it was cut off and goes on).
   */
  holds(id: ImportId, sha256: string, place: PostPlace): Promise<'new' | 'known' | 'again'>;
  /** Stores all of it or nothing. Items `again` are not given; they are in already. */
  store(id: ImportId, items: readonly ImportItem[]): Promise<void>;
  /** All is read: what follows is joining, which needs the sources no more. */
  read(id: ImportId): Promise<void>;
  /** Takes an import that waits for joining back to `reading`, so that the same request can go on with it; nothing of it has shown. */
  reopen(id: ImportId): Promise<void>;
  /** Marks the import for undoing; what it brought shows until the next joining is done. */
  undo(id: ImportId): Promise<void>;
  /**
   * Originals whose reading was made of a place that an undo takes away, while another import holds the same bytes at another place: to be
   * read anew from there, which `reread` stores.
   */
  displaced(): AsyncIterable<Original>;
  reread(sha256: string, stories: readonly StoryRecord[]): Promise<void>;
  /** The same of several, all of them or none. */
  rereadAll(posts: readonly RereadPost[]): Promise<void>;
  /** Gives up an import that never came to joining, and writes that down; what it stored is swept. */
  drop(id: ImportId, at: number, who: string): Promise<void>;
  /** Deletes, in small steps, the bytes and readings that no import holds any more. The next sweep goes on with what this one leaves. */
  sweep(): Promise<void>;
  sheet(id: ImportId): Promise<ImportSheet | null>;
  /** The works that show and hold a story which this import brought, in the order of their numbers, after this one. */
  works(id: ImportId, after: WorkId, limit: number): Promise<readonly ImportedWork[]>;
  /** Newest first. */
  list(): Promise<readonly ImportSheet[]>;
}

// ── Joining ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A story as the joiner gets it. */
export interface StoryToJoin {
  readonly post: PostId;
  readonly facts: JoinFacts;
  readonly addedAt: number;
  /** The strictest silence among the imports that hold it. */
  readonly silence: Silence;
  /** True where any place that it was met at was locked, screened or unpublished. */
  readonly private: boolean;
  readonly signs: PostSigns;
  readonly marks: StoryMarks;
  /** What the archive remembers of a work that held this story, the strictest. */
  readonly seal: Seal | null;
  /** Releases that cover this story and were not taken back, oldest first. */
  readonly releases: readonly Judgement[];
  /** What people said of works that held this story, and did not take back, oldest first. */
  readonly decided: readonly WorkDecision[];
  /** What people joined and parted by hand that speaks of this story and was not taken back, oldest first. */
  readonly hands: readonly HandDecision[];
  /** The latest decision that took it out of a withheld work: releases from the seal before it do not cover it. 0 where there is none. */
  readonly resealedBy: number;
  /** By a report that speaks of it and hides it: nobody has judged it yet, or it was found right. */
  readonly reported: 'open' | 'upheld' | null;
  /** Its reading without the text, loaded when asked for. */
  reading(): ComposedReading;
  /** Its text, loaded when asked for. */
  text(): string;
}

/** One work as joined, before it has its number. */
export interface JoinedWork {
  /** All its posts, the chapters first and in order. */
  readonly posts: readonly WorkPost[];
  /** All but the id: `compose` is called once the number is known. */
  compose(id: WorkId): StoredWork;
}

/** A work and what the archive keeps beside it for the owner. */
export interface StoredWork {
  readonly work: Work;
  /** What the rule of withholding found, for the desk. */
  readonly signals: readonly Signal[];
  /** What a person should look at; a weight of 0 where there is nothing. */
  readonly doubt: { readonly weight: number; readonly doubts: readonly WorkDoubt[] };
  /** Remembered from now on, for each text of the work. */
  readonly seals: readonly Seal[];
}

export interface JoinProgress {
  readonly done: number;
  readonly total: number;
}

export interface JoiningOptions {
  readonly at: number;
  /** Whose imports and undos this finishes, as the events say; the owner's where it is not said. */
  readonly who?: string;
  readonly onProgress?: (progress: JoinProgress) => void;
  readonly signal?: AbortSignal;
}

/** `stopped` where the signal asked for it: the catalogue is as it was, and the next run does the work. */
export type JoiningDone = { readonly kind: 'done'; readonly works: number } | { readonly kind: 'stopped' };

export interface PolicyChange {
  readonly set: readonly NewDecision<PolicySet>[];
  readonly ended: readonly NewDecision<TakenBack>[];
  readonly works: readonly WorkId[];
}

/** Making works of posts. */
export interface Joining {
  /**
   * Joins anew all that imports, undos and refusals left to be joined, and shows the result in one step, which also closes the imports and
   * undos that waited for it and writes the events of that: whatever kills it before, the catalogue is as it was. A work keeps its number: one made of posts that had works takes the oldest number, the others forward to it;
   * a work that is parted again gets its own number back, and so does one whose posts an undo took out when the same posts come again. `join` gets one group of stories (`groupsAround` in `works/`: all that ties and
   * decisions lead to from one of them) and must return each of them in exactly one work.
   */
  run(join: (stories: readonly StoryToJoin[]) => readonly JoinedWork[], options: JoiningOptions): Promise<JoiningDone>;
  /** Marks the stories of these works to be joined anew. */
  again(works: readonly WorkId[]): Promise<void>;
  /** Marks the stories of all works whose state has this reason to be joined anew. */
  againForReason(reason: StateReason['code']): Promise<void>;
  /** Marks the stories of all works whose authors name places, granted or refused, to be joined anew. */
  againWithPlaces(): Promise<void>;
  /** Marks every story of the library to be joined anew. */
  all(): Promise<void>;
  /**
   * Writes down what a person joined or parted, and marks the stories that it speaks of to be joined anew. Parted posts that never had
   * a number of their own get one; the posts that stay keep the work's.
   */
  byHand(decision: NewDecision<HandDecision>): Promise<HandDecision>;
  /** Writes down what a person decided of a work or of names, and marks the stories that it speaks of to be joined anew. */
  decide<D extends WorkDecision | NameDecision>(decision: NewDecision<D>): Promise<D>;
  /**
   * Writes a withdrawal down and takes from readers, in the same step, every work that holds one of its texts: it waits for nobody's lock, since
   * a whole import can hold that. Joining gives these works the same state.
   */
  withdrawNow(decision: NewDecision<Withdrawn>): Promise<Withdrawn>;
  /** Writes down that a decision is taken back, and marks the stories that it spoke of to be joined anew. */
  takeBack(decision: NewDecision<TakenBack>): Promise<TakenBack>;
  /** The works that stories stand in of which a decision by hand speaks. */
  worksByHand(decision: Pick<HandDecision, 'id' | 'act'>): Promise<readonly WorkId[]>;
  /**
   * Writes down which policies stand from now on and which do no more, and marks these works to be joined anew: all of it or nothing.
   */
  setPolicies(change: PolicyChange): Promise<readonly PolicySet[]>;
  /** Every work with its stories, in the order of numbers, as the joiner gets them: for trying what a change would do. */
  works(): AsyncIterable<{ readonly work: WorkId; readonly stories: readonly StoryToJoin[] }>;
  /** The group that a post's story is joined in; empty where it is no story. */
  group(post: PostId): Promise<readonly StoryToJoin[]>;
}

// ── Originals ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The bytes of one post exactly as they came. */
export interface Original {
  readonly place: PostPlace;
  readonly facts: PostFacts;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** All stories that were read in these bytes. */
  readonly posts: readonly PostId[];
}

/** What is written down when a work is refused. */
export interface Refusal {
  readonly marks: readonly string[];
  readonly decision: NewDecision<Judgement>;
}

export interface Originals {
  /** The original that a post was read from. */
  of(post: PostId): Promise<Original | null>;
  /** The stories of the post that was met at this place, by the latest import that did. */
  at(place: PostPlace): Promise<readonly PostId[]>;
  /** By hash, hexadecimal. */
  find(sha256: string): Promise<Original | null>;
  count(): Promise<{ readonly originals: number; readonly bytes: number }>;
  /**
   * Takes these posts' originals out for good: bytes, readings, keys, places, whole containers that hold them; and in the same step
   * remembers the marks as refused and writes the decision down. The pages that the text stood on are overwritten and the log is cut, so
   * that no file of the store holds it when this returns `true`; `false` where a reader kept the log from being cut (it is cut at the next
   * chance). The works of these posts go at once; what stood in them beside the posts is marked to be joined anew.
   */
  purge(posts: readonly PostId[], refusal: Refusal): Promise<boolean>;
  /** Cuts the log where an earlier purge could not; true where nothing is left to do. */
  settle(): Promise<boolean>;
}

// ── Withheld: what the archive never forgets ─────────────────────────────────────────────────────────────────────────────────────

/** As the rule says it: to be looked at by a person, or sealed. */
export type WithheldLevel = Exclude<Outcome, 'clear'>;

/** Remembered of a text (by keyed hash) that stood in a withheld work: it outlives corrections, undos and new imports. */
export interface Seal {
  readonly mark: string;
  readonly level: WithheldLevel;
  readonly why: string;
  readonly at: number;
}

/** The memory of the withholding rule. Marks are keyed hashes of bytes or of normalised text. */
export interface Withheld {
  /** This library's own random key for marks. Never leaves the store but in a backup of it. */
  key(): Promise<Uint8Array>;
  /** Remembers; never lowers a level. `Joining` remembers what its works say by itself. */
  seal(seals: readonly Seal[]): Promise<void>;
  sealed(marks: readonly string[]): Promise<readonly Seal[]>;
  /** The marks of every story that a work holds. */
  marks(work: WorkId): Promise<readonly StoryMarks[]>;
  /** The stories that have one of these marks, each with the work that it stands in. */
  stories(marks: readonly string[]): Promise<readonly (StoryMarks & { readonly work: WorkId | null })[]>;
  /** Every refused mark: few, so an import holds them all. */
  refused(): Promise<ReadonlySet<string>>;
}

// ── Keys and sessions ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface OpenKey {
  readonly id: number;
  readonly expiresAt: number;
  readonly hash: Uint8Array;
}

/** Only hashes of keys and sessions are stored. */
export interface Keys {
  add(hash: Uint8Array, expiresAt: number): Promise<void>;
  /** Keys that are neither used nor expired. Forgets the others. */
  open(now: number): Promise<readonly OpenKey[]>;
  /** Uses a key up; false where somebody was quicker. */
  use(id: number, now: number): Promise<boolean>;
  addSession(hash: Uint8Array, viewer: Viewer, at: number, endsAt: number): Promise<void>;
  session(hash: Uint8Array, now: number): Promise<Viewer | null>;
  endSession(hash: Uint8Array): Promise<void>;
}

// ── Settings ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Settings as text; `settings/` knows what they mean. */
export interface SettingsStore {
  all(): Promise<ReadonlyMap<string, string>>;
  set(key: string, value: string): Promise<void>;
  unset(key: string): Promise<void>;
}

export type { Post, StateReason };
