/** Joining a pile of a hundred thousand posts and one of a million, each in a process of its own: the second must cost ten times the first. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { print, told } from './table.ts';

const RUN = fileURLToPath(new URL('./joining-run.ts', import.meta.url));

interface Joined {
  readonly posts: number;
  readonly groups: number;
  readonly largest: number;
  readonly works: number;
  /** Of work: what else the machine does counts for nothing. */
  readonly seconds: { readonly index: number; readonly walk: number; readonly join: number };
  /** MB. */
  readonly peak: number;
}

export function benchJoining(sizes: readonly number[]): void {
  const ran = sizes.map(joined);
  const [first] = ran;
  const rows = ran.map((one) => {
    const each = perPost(one);
    const against = first === undefined || one === first ? '' : `, ${told(each / perPost(first))} times the time a post`;
    return {
      what: `${told(one.posts)} posts`,
      figure: `${told(1e6 / each)} posts/s`,
      beside:
        `${told(one.works)} works in ${told(one.groups)} groups, the largest of ${told(one.largest)}; ` +
        `${told(one.seconds.index)} + ${told(one.seconds.walk)} + ${told(one.seconds.join)} s, peak memory ${told(one.peak)} MB${against}`,
    };
  });
  print('Joining by ties (seconds of work: index, walk, join)', rows);
}

/** Microseconds. */
function perPost({ posts, seconds }: Joined): number {
  return ((seconds.index + seconds.walk + seconds.join) * 1e6) / posts;
}

function joined(posts: number): Joined {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', RUN, String(posts)], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`joining ${posts} posts ended with ${ran.status ?? ran.signal}: ${ran.stderr}`);
  // Printed by that file in this shape.
  return JSON.parse(ran.stdout) as Joined;
}
