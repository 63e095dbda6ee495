/** The store as its keeper looks after it: copies, proofs and what is wrong with it. */
import type { ImportId, PostId, PostPlace, WorkId } from '../words/index.ts';

/** How much there is of what must never be lost, and one hash over each: equal exactly where all of it is equal. SHA-256, hexadecimal. */
export interface Proof {
  readonly originals: number;
  /** Of all originals. */
  readonly bytes: number;
  /** Over the kinds and hashes of all originals. */
  readonly originalsHash: string;
  readonly decisions: number;
  readonly decisionsHash: string;
  readonly events: number;
  readonly eventsHash: string;
  /** Marks of refused texts. */
  readonly refused: number;
}

/** What a backup says of itself. It stands in the backup. */
export interface BackupManifest {
  readonly library: string;
  /** Of its tables. */
  readonly version: number;
  /** When it was made, ms since 1970. */
  readonly at: number;
  readonly proof: Proof;
}

/** An original as fixity is looked at. */
export interface FixityLook {
  /** Its number in the store: a check goes on after it. */
  readonly number: number;
  readonly sha256: string;
  readonly bytes: number;
  /** `changed`: its bytes have another hash. `missing`: there are none. `unreadable`: the store cannot read them. */
  readonly fault: 'changed' | 'missing' | 'unreadable' | null;
}

/** Where an original was met, and the works that were made of it. */
export interface OriginalWhereabouts {
  readonly sha256: string;
  readonly places: readonly PostPlace[];
  readonly works: readonly WorkId[];
}

/** Something that is wrong in the tables themselves. */
export interface StoreFault {
  readonly kind: 'integrity' | 'foreign-key' | 'orphan';
  /** One line. */
  readonly what: string;
}

/** A check of fixity that was begun and is not at its end. */
export interface FixityProgress {
  /** When it was begun, ms since 1970. */
  readonly since: number;
  /** The number of the last original looked at. */
  readonly last: number;
  readonly originals: number;
  readonly bytes: number;
  /** Hashes of those found at fault so far. */
  readonly faults: readonly string[];
}

/** What a refusal left behind: enough to honour it in an older copy of the same library. */
export interface RefusalRecord {
  readonly library: string;
  readonly at: number;
  readonly who: string;
  readonly work: WorkId | null;
  readonly reason: string;
  readonly marks: readonly string[];
  readonly grounds: readonly string[];
}

export interface Keeping {
  /**
   * Writes a whole copy of the library, as it is at this moment, to a file that must not be there yet; others read and write meanwhile. What
   * was deleted is not in it. The copy is proved, carries its manifest, and is on the disk when this returns.
   */
  copyTo(path: string, at: number): Promise<BackupManifest>;
  proof(): Promise<Proof>;
  /** Looks at the tables: the file's own structure, references, rows that nothing holds. */
  faults(): Promise<readonly StoreFault[]>;
  /** Reads originals anew, in the order of their numbers, after this one, and compares each with its hash. */
  fixity(after: number): AsyncIterable<FixityLook>;
  /** Reads the original with this hash anew; null where there is none. */
  look(sha256: string): Promise<FixityLook | null>;
  whereabouts(sha256: string): Promise<OriginalWhereabouts>;
  /** Puts bytes back that have the original's hash. False where no original has it. */
  putBack(sha256: string, bytes: Uint8Array): Promise<boolean>;
  /** Where a check of fixity stands; null where none is under way. */
  checking(): Promise<FixityProgress | null>;
  keepChecking(progress: FixityProgress | null): Promise<void>;
  /** Every post's hash with the stories read in it. */
  posts(): AsyncIterable<{ readonly sha256: string; readonly stories: readonly PostId[] }>;
  /** Stories whose text has this mark. */
  postsWithText(mark: string): Promise<readonly PostId[]>;
  refusals(): Promise<readonly RefusalRecord[]>;
  state(): Promise<StoreState>;
}

/** What `doctor` asks of a store. */
export interface StoreState {
  readonly driver: string;
  readonly version: number;
  /** Of posts and containers. */
  readonly originals: number;
  /** Bytes of the library's file and of its log. */
  readonly fileBytes: number;
  readonly logBytes: number;
  /** True where a refused text waits to be cut from the log. */
  readonly purging: boolean;
  /** Imports that do not show yet or are being taken out. */
  readonly unfinished: readonly ImportId[];
  /** When the latest of all events happened, by its own date, ms since 1970; null where there is none. */
  readonly latestEventAt: number | null;
}
