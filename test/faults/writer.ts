/** A writer in a process of its own: so many acts, picked by a seed, one after another; says each, then `finished`. */
import {
  importPosts,
  type Library,
  listDecisions,
  listImports,
  openLibrary,
  takeBackDecision,
  undoImport,
} from '../../src/acts/index.ts';
import { joinByHand } from '../../src/acts/join-by-hand.ts';
import { worksOf } from '../acts/look.ts';
import { Random } from '../generator/random.ts';

const [dir, count, ...piles] = process.argv.slice(2);
if (!dir || !count) throw new Error('usage: writer DIR COUNT PILE…');

type Done = { readonly kind: string };
type Step = (library: Library, random: Random) => Promise<Done>;

const bring: Step = (library, random) => importPosts(library, [random.pick(piles)], { silence: 'public' });

const undo: Step = async (library, random) => {
  const open = (await listImports(library)).filter(({ stage }) => stage === 'done');
  return open.length < 2 ? { kind: 'nothing to undo' } : undoImport(library, random.pick(open).id);
};

/** Only stories that stand alone: joined serials would share their numbers, and one part would be an edition of the other. */
const joinTwo: Step = async (library, random) => {
  const works = (await worksOf(library)).filter(({ title }) => title.startsWith('The Heron')).map(({ id }) => id);
  return works.length < 2 ? { kind: 'nothing to join' } : joinByHand(library, random.some(works, 2), 'owner', 'One story.');
};

const takeBack: Step = async (library) => {
  const last = (await listDecisions(library, 50)).find(({ act, takenBackBy }) => act === 'join' && takenBackBy === null);
  return last === undefined ? { kind: 'nothing to take back' } : takeBackDecision(library, last.id, 'owner', 'Two stories.');
};

const STEPS: readonly Step[] = [bring, bring, bring, undo, undo, joinTwo, takeBack, takeBack];

async function main(library: Library): Promise<void> {
  const random = new Random(20_260_615);
  for (let n = 0; n < Number(count); n++) console.log((await random.pick(STEPS)(library, random)).kind);
  console.log('finished');
  await library.close();
}

const opened = await openLibrary(dir, { create: false });
if (opened.kind !== 'open') throw new Error(opened.message);
await main(opened.library);
