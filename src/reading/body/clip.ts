/** The ranges of the decoded post that are the story: what lies outside is left out, exactly. */
import type { Range } from '../../words/index.ts';

const NOTHING: readonly Range[] = [];

export class Clip {
  private readonly ranges: readonly Range[];

  /** @param ranges In any order; empty ones mean nothing. */
  constructor(ranges: readonly Range[]) {
    const merged: [number, number][] = [];
    for (const [start, end] of ranges.filter((range) => range[0] < range[1]).sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    this.ranges = merged;
  }

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  /** Whether all of a stretch lies inside. */
  covers([start, end]: Range): boolean {
    const range = this.ranges[this.firstAfter(start)];
    return range !== undefined && range[0] <= start && end <= range[1];
  }

  /** Whether a place lies inside. */
  begins(place: number): boolean {
    const range = this.ranges[this.firstAfter(place)];
    return range !== undefined && range[0] <= place;
  }

  /** What of a stretch lies inside. */
  parts(at: Range): readonly Range[] {
    const [start, end] = at;
    let index = this.firstAfter(start);
    const first = this.ranges[index];
    if (first === undefined || first[0] >= end) return NOTHING;
    if (first[0] <= start && end <= first[1]) return [at];
    const parts: Range[] = [];
    for (let range = first; range[0] < end; ) {
      parts.push([Math.max(start, range[0]), Math.min(end, range[1])]);
      index += 1;
      const next = this.ranges[index];
      if (next === undefined) break;
      range = next;
    }
    return parts;
  }

  /** Whether any of a stretch lies inside; an empty stretch, such as a rule's, also at the edges. */
  meets([start, end]: Range): boolean {
    const index = this.firstAfter(start);
    const range = this.ranges[index];
    if (start < end) return range !== undefined && range[0] < end;
    return (range !== undefined && range[0] <= start) || this.ranges[index - 1]?.[1] === start;
  }

  /** The index of the first range that ends after a place. */
  private firstAfter(place: number): number {
    if (this.ranges.length === 1) return place < (this.ranges[0]?.[1] ?? 0) ? 0 : 1;
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.[1] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
