/** What people decided and what happened: append-only. */
import type { ImportId, Policy, ReportOutcome, WorkId } from '../words/index.ts';
import type { Correction, Merged } from '../works/index.ts';

/** What a person decided: who, when, why. Never changed, never deleted. Posts are named by their marks, which outlive rereading. */
export type Decision = Judgement | HandDecision | WorkDecision | NameDecision | TakenBack | ReportJudged | PolicySet;

interface Decided {
  readonly id: number;
  readonly at: number;
  readonly who: string;
  readonly work: WorkId | null;
  /** In the words of whoever decided; empty where none were asked for. */
  readonly reason: string;
  /** The decision that took this one back; null where it holds. */
  readonly takenBackBy: number | null;
}

/** On a held or sealed work. */
export interface Judgement extends Decided {
  readonly act: 'release' | 'refuse';
  /** What the decision covers, as data of the act. */
  readonly covers: DecisionCovers;
}

/** A release covers these texts and these grounds: a new part, a new signal or another ground is not covered. */
export interface DecisionCovers {
  /** Marks of the stories that the work was made of: of a text where there is one, else of bytes. */
  readonly marks: readonly string[];
  /** Codes of state reasons and of signals. */
  readonly grounds: readonly string[];
}

/**
 * What takes works apart unseals nothing: `withheld` are the stories that stood in a withheld work then, and no earlier release from the
 * seal covers them any more.
 */
export type HandDecision = JoinedByHand | PartedByHand;

/** The stories with these marks (of bytes) are one work. `works`: the numbers that were named, for people. */
export interface JoinedByHand extends Decided {
  readonly act: 'join';
  readonly covers: { readonly marks: readonly string[]; readonly works: readonly WorkId[] };
}

/** The stories with these marks (of bytes) are not of the work that those `from` it stand in. */
export interface PartedByHand extends Decided {
  readonly act: 'part';
  readonly covers: { readonly marks: readonly string[]; readonly from: readonly string[]; readonly withheld: readonly string[] };
}

/** Said of a work, named by the marks (of bytes) of its stories. How far it reaches where the work changes, `works/` and the gate say. */
export type WorkDecision = Corrected | Confirmed | Permitted | Noticed | Unlocked | Withdrawn;

/** A field is what a person says, whatever the posts say. */
export interface Corrected extends Decided {
  readonly act: 'correct';
  readonly covers: { readonly marks: readonly string[]; readonly correction: Correction };
}

/** What was read of these fields is right, whatever there was to doubt: it says so of the stories that were there. */
export interface Confirmed extends Decided {
  readonly act: 'confirm';
  readonly covers: { readonly marks: readonly string[]; readonly fields: readonly string[] };
}

/** Its author gave permission. `on`: the day, ISO 8601. `proof`: the letter or mail, as text; the owner's to read. */
export interface Permitted extends Decided {
  readonly act: 'permit';
  readonly covers: { readonly marks: readonly string[]; readonly on: string; readonly proof: string };
}

/** The notice that its author asked for was sent on this day. */
export interface Noticed extends Decided {
  readonly act: 'notice';
  readonly covers: { readonly marks: readonly string[]; readonly on: string };
}

/** The owner of locked posts agreed that they may be public. */
export interface Unlocked extends Decided {
  readonly act: 'unlock';
  readonly covers: { readonly marks: readonly string[] };
}

/** Taken from readers, at its author's wish or its keeper's. Its marks are of bytes and of texts: it holds for copies, too. */
export interface Withdrawn extends Decided {
  readonly act: 'withdraw';
  readonly covers: { readonly marks: readonly string[]; readonly ground: WithdrawalGround };
}

export const WITHDRAWAL_GROUNDS = ['author', 'keeper'] as const;
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

/** These names are one creator's, or these tags mean one. */
export interface NameDecision extends Decided {
  readonly act: 'same-creator' | 'same-tag';
  readonly covers: Merged;
}

/** An earlier decision does not hold any more. */
export interface TakenBack extends Decided {
  readonly act: 'take-back';
  readonly covers: { readonly decision: number; readonly withheld: readonly string[] };
}

/** What came of a report, by its reference. `marks`: of the texts that it speaks of. */
export interface ReportJudged extends Decided {
  readonly act: 'judge-report';
  readonly covers: { readonly report: string; readonly outcome: ReportOutcome; readonly marks: readonly string[] };
}

/** A policy stands from here on, until that is taken back. */
export interface PolicySet extends Decided {
  readonly act: 'policy';
  readonly covers: { readonly policy: Policy };
}

/** A decision before the store has numbered it. */
export type NewDecision<D extends Decision = Decision> = D extends Decision ? Omit<D, 'id' | 'takenBackBy'> : never;

export interface Decisions {
  /** For decisions by hand, on works, and their taking back see `Joining`, which acts on them in the same step. */
  add(decision: NewDecision<Judgement>): Promise<Judgement>;
  /** All releases that cover one of these texts, oldest first. */
  about(marks: readonly string[]): Promise<readonly Judgement[]>;
  /** All that was decided on works that held one of these texts and was not taken back, oldest first. */
  onWorks(marks: readonly string[]): Promise<readonly WorkDecision[]>;
  /** The policies that stand, in the order in which they were set. */
  policies(): Promise<readonly PolicySet[]>;
  /** All merges of names that were not taken back, oldest first. */
  onNames(): Promise<readonly NameDecision[]>;
  find(id: number): Promise<Decision | null>;
  /** Newest first. */
  list(work: WorkId | null, limit: number): Promise<readonly Decision[]>;
}

/** What happened, when, by whom. Never changed, never deleted. */
export interface LibraryEvent {
  readonly id: number;
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly work: WorkId | null;
  readonly import: ImportId | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Events {
  add(event: Omit<LibraryEvent, 'id'>): Promise<LibraryEvent>;
  /** Newest first. */
  list(
    filter: { readonly work?: WorkId; readonly import?: ImportId; readonly what?: string },
    limit: number,
  ): Promise<readonly LibraryEvent[]>;
}
