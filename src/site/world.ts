/** What the site needs of the rest of the house, bundled by whoever starts it: the catalogue, and the acts that people do on pages. */

import type { Desk } from '../acts/desk.ts';
import type { PostEvidence } from '../acts/evidence.ts';
import type { Failed, ImportOutcome } from '../acts/index.ts';
import type { PageOutcome } from '../acts/pages.ts';
import type { PartEdition } from '../acts/part-editions.ts';
import type { PolicyOutcome, PolicyTrial, PolicyWish } from '../acts/policy.ts';
import type { Brought, KeepOptions, Preview } from '../acts/preview.ts';
import type { ReportGiven, ReportOutcome } from '../acts/report.ts';
import type { Catalogue, ImportSheet } from '../archive/archive.ts';
import type { NoticeLetter } from '../editions/index.ts';
import type { Shown } from '../gate/index.ts';
import type { KeeperPage, KeeperPageName, PageFormat, Report, StandingPolicy, Viewer, Work, WorkId } from '../words/index.ts';

export interface World {
  /** The archive's name, as its readers know it. */
  readonly name: string;
  /** Of the program, for machines that ask after its health. */
  readonly version: string;
  /** The library's lasting id, which e-books carry. */
  readonly library: string;
  readonly catalogue: Pick<
    Catalogue,
    | 'find'
    | 'wasPublic'
    | 'atOldAddress'
    | 'chapter'
    | 'chapters'
    | 'list'
    | 'canonical'
    | 'fandoms'
    | 'creators'
    | 'ratings'
    | 'states'
    | 'signals'
    | 'forReason'
    | 'doubtful'
    | 'doubts'
  >;
  /** Goes up with every change of the catalogue. */
  changes(): Promise<number>;
  /** Imports with their balance sheets, newest first. */
  imports(): Promise<readonly ImportSheet[]>;
  /** Who a session belongs to; no session and one that has ended are a guest. */
  viewerOf(session: string | null): Promise<Viewer>;
  /** Uses an owner's key up and opens a session; null where the key is spent, too old or none at all. */
  useKey(key: string): Promise<string | null>;
  endSession(session: string): Promise<void>;
  /** Reads what the owner brought and judges it; keeps nothing. Raw: the gate is asked before any of it is shown. */
  preview(brought: Brought, options: KeepOptions): Promise<Preview | Failed>;
  /** The posts of a chapter with what was read of them. Raw, too. */
  evidence(work: WorkId, position: number): Promise<readonly PostEvidence[]>;
  /** Policies of the keeper, in the order in which they were set. */
  policies(): Promise<readonly StandingPolicy[]>;
  tryPolicies(wish: PolicyWish): Promise<PolicyTrial | Failed>;
  setPolicies(wish: PolicyWish, because: string): Promise<PolicyOutcome>;
  /** The pages that the keeper fills in. */
  page(name: KeeperPageName): Promise<KeeperPage>;
  setPage(name: KeeperPageName, text: string, format: PageFormat): Promise<PageOutcome>;
  resetPage(name: KeeperPageName): Promise<PageOutcome>;
  /** Keeps what somebody says of a work that they may see. */
  report(work: WorkId, viewer: Viewer, given: ReportGiven): Promise<ReportOutcome>;
  /** The editions of a part. Raw, too. */
  editions(work: WorkId, position: number): Promise<readonly PartEdition[]>;
  /** Reports that nobody has judged: how many, and the newest of them, raw. */
  openReports(): Promise<number>;
  reports(viewer: Viewer, limit: number): Promise<readonly Report[]>;
  /** The letter that tells an author of their work here. */
  letterFor(work: Shown<Work>): Promise<NoticeLetter>;
  /** What is decided at the desk, loaded when it is first asked for. */
  desk(): Promise<Desk>;
  /** Keeps what the owner brought, as an import of its own. */
  keep(brought: Brought, options: KeepOptions): Promise<ImportOutcome>;
}
