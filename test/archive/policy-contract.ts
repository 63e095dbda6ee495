/** What every engine must do with policies, and with the works that they are tried on. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Library, NewDecision, PolicySet, TakenBack } from '../../src/archive/archive.ts';
import { newFolder } from '../folder.ts';
import { guests, importAll, titles } from './contract.ts';
import { itemOf, plainJoin } from './stories.ts';

const setting = (name: string): NewDecision<PolicySet> => ({
  at: 5,
  who: 'owner',
  act: 'policy',
  work: null,
  reason: 'Agreed.',
  covers: { policy: { name, when: { genre: ['x'] }, outcome: 'hold', reason: 'Why.' } },
});
const ending = (decision: number): NewDecision<TakenBack> => ({
  at: 6,
  who: 'owner',
  act: 'take-back',
  work: null,
  reason: '',
  covers: { decision, withheld: [] },
});

export function policyContract(engine: string, open: (dir: string) => Promise<Library>): void {
  const it = (name: string, work: (library: Library) => Promise<void>) =>
    test(name, async () => {
      const dir = newFolder();
      const library = await open(dir);
      try {
        await work(library);
      } finally {
        await library.close();
        rmSync(dir, { recursive: true, force: true });
      }
    });

  describe(`archive on ${engine}: policies`, () => {
    it('stand in the order in which they were set, until they are ended; both stay written down', async (library) => {
      const [a, b] = await library.joining.setPolicies({ set: [setting('a'), setting('b')], ended: [], works: [] });
      assert.deepEqual(await library.decisions.policies(), [a, b]);
      const [c] = await library.joining.setPolicies({ set: [setting('a')], ended: [ending(a?.id ?? 0)], works: [] });
      assert.deepEqual(await library.decisions.policies(), [b, c]);
      assert.deepEqual(
        (await library.decisions.list(null, 9)).map(({ act, takenBackBy }) => [act, takenBackBy]),
        [
          ['policy', null],
          ['take-back', null],
          ['policy', null],
          ['policy', (b?.id ?? 0) + 1],
        ],
      );
    });

    it('mark the works that they change, and no others, to be joined anew', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' }), itemOf({ title: 'Heron' })]);
      await library.joining.setPolicies({ set: [setting('a')], ended: [], works: [2] });
      await library.joining.run(plainJoin({ state: () => 'held' }), { at: 7 });
      assert.deepEqual(await titles(library, guests), ['Ferry']);
    });

    it('are tried on every work that shows, with its stories and their texts', async (library) => {
      await importAll(library, [
        itemOf({ title: 'Ferry', part: 1, text: 'First.' }),
        itemOf({ title: 'Ferry', part: 2, text: 'Second.' }),
        itemOf({ title: 'Heron', text: 'Third.' }),
      ]);
      const seen: unknown[] = [];
      for await (const { work, stories } of library.joining.works()) seen.push([work, stories.map((story) => story.text())]);
      assert.deepEqual(seen, [
        [1, ['First.', 'Second.']],
        [2, ['Third.']],
      ]);
    });
  });
}
