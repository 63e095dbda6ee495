/** Two imports into one library at once, which neither had made yet: each is done or says who is at work, and nothing is lost. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openAt, withFolder } from '../acts/library.ts';
import { worksOf } from '../acts/look.ts';
import { command, type Ended, endAll } from '../start/command.ts';
import { type Pile, writePile } from './pile.ts';
import { bounded } from './size.ts';
import { assertSound, wholeLibrary } from './whole-library.ts';

after(endAll);

const ROUNDS = bounded(1, 20);
const BUSY = /^masterlist: .*library: another program is at work here: importing .*\. Try again when it is done\.\n$/m;

test(`two imports at once, ${ROUNDS} times`, { timeout: ROUNDS * 120_000 }, () =>
  withFolder(async (dir) => {
    const piles: readonly [Pile, Pile] = [
      await writePile(join(dir, 'one'), 'Marram'),
      await writePile(join(dir, 'other'), 'Harbour'),
    ];
    for (let round = 0; round < ROUNDS; round++) {
      const data = join(dir, `${round}`, 'library');
      const bring = ({ path }: Pile) => command('import', path, '--silence', 'public', '--data', data);
      const ends = await Promise.all(piles.map(bring));
      for (const end of ends) assertDoneOrBusy(end);
      for (const [n, pile] of piles.entries()) if (wasBusy(ends[n])) assertDone(await bring(pile));
      const library = await openAt(data);
      await assertSound(library, `round ${round}`);
      const { sheets, works } = await wholeLibrary(library);
      assert.deepEqual(sheets.map(({ posts }) => posts).sort(), piles.map(({ posts }) => posts).sort());
      assert.equal(works.length, (await worksOf(library)).length);
      for (const name of ['Marram', 'Harbour'])
        assert.ok(
          works.some(({ title }) => title.includes(name)),
          name,
        );
      await library.close();
    }
  }),
);

function wasBusy(ended: Ended | undefined): boolean {
  return ended !== undefined && BUSY.test(ended.noted);
}

function assertDone({ status, said, noted }: Ended): void {
  // Two things in each pile cannot be read, which the status says.
  assert.equal(status, 1, noted);
  assert.match(said, /^Import \d+: 222 items in = 220 read \+ 0 already here \+ 2 skipped\.\n/, noted);
}

function assertDoneOrBusy(ended: Ended): void {
  if (!wasBusy(ended)) assertDone(ended);
  else assert.deepEqual([ended.status, ended.said], [1, '']);
}
