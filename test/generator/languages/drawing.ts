/** Choices among the rows of a pack: some rows are held back from tuning, so that unseen posts say things in words not tuned to. */
import { Random } from '../random.ts';

/** Every so manieth row of a list is held back. */
const HELD = 4;

export class Drawing extends Random {
  readonly #unseen: boolean;
  /** Titles with their authors: nobody gives two stories one title. */
  readonly taken = new Set<string>();

  /** @param unseen whether rows held back from tuning are drawn: then about every second row is one of them */
  constructor(seed: number, unseen: boolean) {
    super(seed);
    this.#unseen = unseen;
  }

  /** A row of a pack's list. */
  row<T>(rows: readonly T[]): T {
    const held = rows.filter((_, i) => i % HELD === HELD - 1);
    if (held.length === 0) return this.pick(rows);
    if (!this.#unseen) return this.pick(rows.filter((_, i) => i % HELD !== HELD - 1));
    return this.chance(0.5) ? this.pick(held) : this.pick(rows);
  }

  rows<T>(rows: readonly T[], count: number): T[] {
    const taken: T[] = [];
    for (let tries = 0; taken.length < count && tries < count * 8; tries++) {
      const row = this.row(rows);
      if (!taken.includes(row)) taken.push(row);
    }
    return taken;
  }

  maybe<T>(probability: number, make: () => T): T | null {
    return this.chance(probability) ? make() : null;
  }
}
