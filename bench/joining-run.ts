/** Joins a pile of so many posts by their ties, as a store does, and prints what it took as JSON. A process of its own, for its memory. */
import { groupsAround, joinGroup, tiesOf } from '../src/works/index.ts';
import { TieMemory } from '../src/works/tie-memory.ts';
import { factsOf } from './joining-pile.ts';

/** Milliseconds that this process worked: what else the machine does counts for nothing. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const posts = Number(process.argv[2] ?? 100_000);
const from = cpu();
const index = new TieMemory((post) => tiesOf(factsOf(post)).keys);
for (let post = 0; post < posts; post++) index.add(post, tiesOf(factsOf(post)));
const indexed = cpu();

const seen = new Uint8Array(posts);
const set = { has: (post: number) => seen[post] === 1, add: (post: number) => void seen.fill(1, post, post + 1) };
let groups = 0;
let largest = 0;
let works = 0;
let joining = 0;
for (let post = 0; post < posts; post++) {
  if (set.has(post)) continue;
  for (const group of groupsAround(index, post, set)) {
    groups++;
    largest = Math.max(largest, group.length);
    const began = cpu();
    works += joinGroup(group.map(factsOf)).length;
    joining += cpu() - began;
  }
}
const done = cpu();
const seconds = { index: (indexed - from) / 1000, walk: (done - indexed - joining) / 1000, join: joining / 1000 };
console.log(JSON.stringify({ posts, groups, largest, works, seconds, peak: process.resourceUsage().maxRSS / 1024 }));
