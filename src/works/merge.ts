/** Runs under different titles, names or venues that the evidence of a text, a link or a slip of the pen shows to be one work. */
import { chaptersOf } from './chapters.ts';
import type { JoinFacts } from './facts.ts';
import { driftKeys, linkKeys, textKeys } from './keys.ts';
import { EVIDENCE, type Kinship, kinship } from './kinship.ts';
import { byDate } from './order.ts';
import { arrange, placesTaken, type Run } from './runs.ts';

/** In a block each run is compared with so many that follow it; blocks with more are common phrases, not works. */
const MOST_COMPARED = 30;
/** Merging can bring two more runs within reach of each other; it is tried so many times. */
const ROUNDS = 4;

interface Candidate {
  readonly a: JoinFacts;
  readonly b: JoinFacts;
  readonly kin: Kinship;
}

/** Merges runs that belong together. Deterministic whatever the order of the input. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  let now = runs;
  for (let round = 0; round < ROUNDS; round++) {
    const next = oneRound(now);
    if (next.length === now.length) return next;
    now = next;
  }
  return now;
}

function oneRound(runs: readonly Run[]): readonly Run[] {
  const home = new Map<JoinFacts, number>();
  runs.forEach((run, at) => {
    for (const chapter of run.chapters) for (const post of chapter.posts) home.set(post, at);
  });
  const found = candidates(home);
  const now: (Run | null)[] = [...runs];
  const moves = new Moves(runs.length);
  for (const cluster of clustersOf(found, home, runs.length)) mergeAtOnce(cluster, now, moves);
  for (const { a, b, kin } of found) {
    const [left, right] = [moves.settle(home.get(a) ?? 0), moves.settle(home.get(b) ?? 0)];
    const [one, other] = [now[left] ?? null, now[right] ?? null];
    if (left === right || one === null || other === null) continue;
    const merged = merge(one, other, kin);
    if (merged === null) continue;
    now[left] = merged;
    now[right] = null;
    moves.move(right, left);
  }
  return now.filter((run) => run !== null);
}

/** Where runs went that were merged into others. */
class Moves {
  readonly #to: number[];
  constructor(count: number) {
    this.#to = Array.from({ length: count }, (_, at) => at);
  }
  settle(at: number): number {
    let end = at;
    while (this.#to[end] !== end) end = this.#to[end] ?? end;
    this.#to[at] = end;
    return end;
  }
  move(from: number, to: number): void {
    this.#to[from] = to;
  }
}

interface Cluster {
  readonly runs: readonly number[];
  readonly kin: readonly Kinship[];
}

/** From so many runs on it pays to merge them at once: one by one each step looks at all posts again. */
const MANY_RUNS = 8;

/** Runs that the candidates link, with the evidence that links them, one for each run but the first. */
function clustersOf(found: readonly Candidate[], home: ReadonlyMap<JoinFacts, number>, count: number): readonly Cluster[] {
  const moves = new Moves(count);
  const kins = new Map<number, Kinship[]>();
  for (const { a, b, kin } of found) {
    const [left, right] = [moves.settle(home.get(a) ?? 0), moves.settle(home.get(b) ?? 0)];
    if (left === right) continue;
    moves.move(right, left);
    const links = kins.get(left) ?? [];
    for (const link of kins.get(right) ?? []) links.push(link);
    links.push(kin);
    kins.set(left, links);
    kins.delete(right);
  }
  const members = new Map<number, number[]>();
  for (let at = 0; at < count; at++) {
    const end = moves.settle(at);
    const known = members.get(end);
    if (known === undefined) members.set(end, [at]);
    else known.push(at);
  }
  return [...members].filter(([, runs]) => runs.length >= MANY_RUNS).map(([end, runs]) => ({ runs, kin: kins.get(end) ?? [] }));
}

/**
 * Merges a whole cluster where merging one by one would come to the same: each post claims a place of its own, so that no pair can
 * clash, and no evidence asks for more.
 */
function mergeAtOnce({ runs, kin }: Cluster, now: (Run | null)[], moves: Moves): void {
  const [first = 0, ...others] = runs;
  const members = runs.flatMap((at) => now[at] ?? []);
  const posts = members.flatMap((run) => run.chapters.flatMap((chapter) => chapter.posts));
  const taken = posts.map((post) => placesTaken(post.place));
  const places = taken.flat();
  if (taken.some((own) => own.length === 0) || new Set(places).size < places.length || kin.some((one) => one.sharedPiece)) return;
  const [run, ...more] = arrange(chaptersOf(posts), false);
  if (run === undefined || more.length > 0) return;
  const why = new Set([...members.flatMap((member) => member.why), ...run.why, ...kin.map((one) => one.why)]);
  now[first] = { chapters: run.chapters, why: [...why] };
  for (const at of others) {
    now[at] = null;
    moves.move(at, first);
  }
}

/** Pairs of posts in two runs that share a key and have evidence for each other, the strongest first. */
function candidates(home: ReadonlyMap<JoinFacts, number>): readonly Candidate[] {
  const posts = [...home.keys()].sort(byDate);
  const order = new Map(posts.map((post, at) => [post, at]));
  const blocks = new Map<string, JoinFacts[]>();
  for (const post of posts) {
    for (const key of new Set([...textKeys(post), ...linkKeys(post), ...driftKeys(post)])) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [post]);
      else block.push(post);
    }
  }
  const found = new Map<string, Candidate>();
  for (const [key, block] of blocks)
    for (const pair of pairsOf(key.startsWith('u:') ? block : onePerRun(block, home))) addPair(pair, home, order, found);
  const rank = (candidate: Candidate): number => EVIDENCE.indexOf(candidate.kin.evidence);
  const at = (post: JoinFacts): number => order.get(post) ?? 0;
  return [...found.values()].sort((x, y) => rank(x) - rank(y) || at(x.a) - at(y.a) || at(x.b) - at(y.b));
}

function onePerRun(block: readonly JoinFacts[], home: ReadonlyMap<JoinFacts, number>): readonly JoinFacts[] {
  const seen = new Set<number>();
  return block.filter((post) => {
    const run = home.get(post) ?? 0;
    if (seen.has(run)) return false;
    seen.add(run);
    return true;
  });
}

function* pairsOf(block: readonly JoinFacts[]): Generator<readonly [JoinFacts, JoinFacts]> {
  for (const [i, a] of block.entries()) for (const b of block.slice(i + 1, i + 1 + MOST_COMPARED)) yield [a, b];
}

function addPair(
  [a, b]: readonly [JoinFacts, JoinFacts],
  home: ReadonlyMap<JoinFacts, number>,
  order: ReadonlyMap<JoinFacts, number>,
  found: Map<string, Candidate>,
): void {
  if (home.get(a) === home.get(b)) return;
  const name = `${order.get(a)}:${order.get(b)}`;
  if (found.has(name)) return;
  const kin = kinship(a, b);
  if (kin !== null) found.set(name, { a, b, kin });
}

/** Two runs as one, or null where they do not fit. */
function merge(one: Run, other: Run, kin: Kinship): Run | null {
  const posts = [one, other].flatMap((run) => run.chapters.flatMap((chapter) => chapter.posts));
  const chapters = chaptersOf(posts);
  const merged = arrange(chapters, false);
  const [run] = merged;
  if (run === undefined || merged.length > 1) return null;
  if (clashes(run) > clashes(one) + clashes(other)) return null;
  if (kin.sharedPiece && !everyPartHasItsTitle(run)) return null;
  return { chapters: run.chapters, why: [...new Set([...one.why, ...other.why, ...run.why, kin.why])] };
}

/** How often two chapters of a run claim one place. */
function clashes(run: Run): number {
  const seen = new Set<string>();
  let count = 0;
  for (const key of run.chapters.flatMap((chapter) => placesTaken(chapter.place))) {
    if (seen.has(key)) count++;
    seen.add(key);
  }
  return count;
}

function everyPartHasItsTitle(run: Run): boolean {
  const titles = run.chapters.map((chapter) => chapter.posts[0]?.titles.key ?? '');
  return new Set(titles).size === titles.length;
}
