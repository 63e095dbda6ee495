/** The store as a bag carries it: what cannot be made again, as rows, table by table, in an order in which they can be put in again. */
import type { PostId, WorkId } from '../words/index.ts';

/** Bytes stand as hexadecimal digits. */
export type Cell = string | number | null | { readonly hex: string };
export type CarriedRow = Readonly<Record<string, Cell>>;

/** An original by its number in the store. */
export interface CarriedOriginal {
  readonly number: number;
  readonly sha256: string;
  readonly kind: 'post' | 'rest' | 'whole';
  /** The stories that were read in it. */
  readonly posts: readonly PostId[];
}

export interface Carrying {
  /** Of the tables: only a program that knows it can put the rows in again. */
  readonly version: number;
  /** The names of the tables that travel, in the order in which they are put in again. */
  readonly tables: readonly string[];
  /** In the order of their keys, without what belongs to these originals (by number). */
  rows(table: string, without: ReadonlySet<number>): AsyncIterable<CarriedRow>;
  /** Those whose hashes begin with these two hexadecimal digits, in the order of their hashes. */
  originals(begin: string): Promise<readonly CarriedOriginal[]>;
  /** The bytes of an original; null where there are none. */
  bytes(number: number): Promise<Uint8Array | null>;
  /** The hashes of the posts that were cut from this container. */
  postsIn(container: number): Promise<readonly string[]>;
  /** The numbers of all works, ascending. */
  works(): AsyncIterable<WorkId>;
}
