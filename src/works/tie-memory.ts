/** An index of ties in memory: a few bytes a tie, so that a million stories fit. */
import type { PostId } from '../words/index.ts';
import type { TieIndex } from './groups.ts';
import type { OwnTitle, Ties } from './ties.ts';

/** Numbers that grow with what is put in. */
class Column<A extends Float64Array | Int32Array> {
  #room: A;
  #make: (length: number) => A;
  length = 0;
  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#room = make(1024);
  }
  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length++] = value;
  }
  at(place: number): number {
    return this.#room[place] ?? 0;
  }
  set(place: number, value: number): void {
    this.#room[place] = value;
  }
}

const numbers = () => new Column((length) => new Float64Array(length));
const places = () => new Column((length) => new Int32Array(length));

/** Rows under keys: each key has a chain of rows, the latest first. */
class Chains {
  readonly #keys = numbers();
  readonly #next = places();
  #heads = new Int32Array(2048).fill(-1);

  /** The place of the new row. */
  add(key: number): number {
    if (this.#keys.length >= this.#heads.length) this.#spread();
    const row = this.#keys.length;
    this.#keys.push(key);
    this.#next.push(0);
    this.#hang(row);
    return row;
  }

  /** Up to `most` rows with this key; null where there are more. */
  rows(key: number, most: number): readonly number[] | null {
    const found: number[] = [];
    for (let row = this.#heads[this.#slot(key)] ?? -1; row >= 0; row = this.#next.at(row)) {
      if (this.#keys.at(row) !== key) continue;
      if (found.length === most) return null;
      found.push(row);
    }
    return found;
  }

  #slot(key: number): number {
    const high = Math.floor(key / 2 ** 32);
    let h = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) & (this.#heads.length - 1);
  }

  #hang(row: number): void {
    const slot = this.#slot(this.#keys.at(row));
    this.#next.set(row, this.#heads[slot] ?? -1);
    this.#heads[slot] = row;
  }

  #spread(): void {
    this.#heads = new Int32Array(2 * this.#heads.length).fill(-1);
    for (let row = 0; row < this.#keys.length; row++) this.#hang(row);
  }
}

/** Stories are put in with their ties, then groups are walked. */
export class TieMemory implements TieIndex {
  readonly #chains = new Chains();
  readonly #posts = places();
  readonly #shapes = new Chains();
  readonly #shaped: OwnTitle[] = [];
  readonly #titles = new Map<number, OwnTitle>();
  readonly #tiesOf: (post: PostId) => readonly number[] | null;

  /** @param keysOf the keys of a story, asked for again when it is walked; null where it is not to be joined */
  constructor(keysOf: (post: PostId) => readonly number[] | null) {
    this.#tiesOf = keysOf;
  }

  add(post: PostId, { keys, titles }: Ties): void {
    for (const key of keys) {
      this.#chains.add(key);
      this.#posts.push(post);
    }
    for (const title of titles) {
      if (this.#titles.has(title.key)) continue;
      this.#titles.set(title.key, title);
      for (const shape of title.shapes) {
        this.#shapes.add(shape);
        this.#shaped.push(title);
      }
    }
  }

  keys(post: PostId): readonly number[] | null {
    return this.#tiesOf(post);
  }

  carriers(key: number, most: number): readonly PostId[] | null {
    return this.#chains.rows(key, most)?.map((row) => this.#posts.at(row)) ?? null;
  }

  title(key: number): OwnTitle | null {
    return this.#titles.get(key) ?? null;
  }

  alike(shape: number, most: number): readonly OwnTitle[] | null {
    return this.#shapes.rows(shape, most)?.flatMap((row) => this.#shaped[row] ?? []) ?? null;
  }
}
