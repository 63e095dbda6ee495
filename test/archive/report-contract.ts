/** What every engine must do with reports, and with the memory of what was public. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Library } from '../../src/archive/archive.ts';
import type { NewReport } from '../../src/archive/reports.ts';
import { newFolder } from '../folder.ts';
import { guests, importAll, refusal, titles, undoAll } from './contract.ts';
import { itemOf, type JoinRule, plainJoin } from './stories.ts';

/** As the gate would decide: what a report hides is held. */
const rule: JoinRule = { state: (stories) => (stories.some(({ reported }) => reported !== null) ? 'held' : 'public') };

export function reportContract(engine: string, open: (dir: string) => Promise<Library>): void {
  const it = (name: string, work: (library: Library, dir: string) => Promise<void>) =>
    test(name, async () => {
      const dir = newFolder();
      const library = await open(dir);
      try {
        await work(library, dir);
      } finally {
        await library.close();
        rmSync(dir, { recursive: true, force: true });
      }
    });

  async function reportOn(library: Library, work: number, more: Partial<NewReport> = {}): Promise<NewReport> {
    const marks = (await library.withheld.marks(work)).flatMap(({ bytes, text }) => (text === null ? [bytes] : [bytes, text]));
    const report = {
      reference: `REF-${work}`,
      at: 5,
      work,
      ground: 'minors',
      words: 'Part two.',
      answerTo: null,
      marks,
      holds: true,
      ...more,
    } as const;
    await library.reports.add(report);
    return report;
  }

  const judge = (library: Library, report: NewReport, outcome: 'dismissed' | 'upheld') =>
    library.reports.judge(
      {
        at: 9,
        who: 'owner',
        act: 'judge-report',
        work: report.work,
        reason: 'Looked at.',
        covers: { report: report.reference, outcome, marks: report.marks },
      },
      outcome,
    );

  describe(`archive on ${engine}: reports`, () => {
    it('are kept as they came, and listed newest first with what came of them', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' })]);
      const first = await reportOn(library, 1, { reference: 'A', ground: 'other', holds: false, answerTo: 'ada@example.org' });
      await reportOn(library, 1, { reference: 'B', at: 6 });
      assert.deepEqual(await library.reports.find('A'), {
        reference: 'A',
        at: 5,
        work: 1,
        ground: 'other',
        words: 'Part two.',
        answerTo: 'ada@example.org',
        judged: null,
      });
      assert.equal(await library.reports.find('C'), null);
      const judged = await judge(library, first, 'dismissed');
      const { reports, total } = await library.reports.list(false, 0, 9);
      assert.deepEqual([reports.map(({ reference }) => reference), total], [['B', 'A'], 2]);
      assert.deepEqual(reports[1]?.judged, {
        outcome: 'dismissed',
        decision: judged.id,
        at: 9,
        who: 'owner',
        reason: 'Looked at.',
      });
      const open = await library.reports.list(true, 0, 9);
      assert.deepEqual([open.reports.map(({ reference }) => reference), open.total], [['B'], 1]);
      assert.deepEqual(
        (await library.reports.list(false, 1, 1)).reports.map(({ reference }) => reference),
        ['A'],
      );
      assert.deepEqual([await library.reports.countSince('other', 5), await library.reports.countSince('other', 6)], [1, 0]);
    });

    it('one that holds hides its work at once, in every list and count, while another holds the lock', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry', fandom: 'Oz' }), itemOf({ title: 'Heron' })]);
      const lock = await library.lock('importing');
      const changes = await library.changes();
      await reportOn(library, 1);
      assert.deepEqual(await titles(library, guests), ['Heron']);
      assert.deepEqual(
        (await library.catalogue.fandoms(guests)).map(({ name }) => name),
        ['Robin Hood'],
      );
      const found = await library.catalogue.find(1);
      assert.ok(found.kind === 'work');
      assert.deepEqual([found.work.state, found.work.reason.code], ['held', 'reported']);
      assert.ok((await library.changes()) > changes);
      await lock?.release();
    });

    it('one that does not hold changes nothing', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' })]);
      await reportOn(library, 1, { ground: 'copied', holds: false });
      await library.joining.all();
      await library.joining.run(plainJoin(rule), { at: 6 });
      assert.deepEqual(await titles(library, guests), ['Ferry']);
    });

    it('works that do not show yet are hidden too, and count nowhere', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry', text: 'Marker.' })]);
      const { id } = await library.imports.begin({ what: ['more'], samples: false, silence: 'public', venue: null }, 5);
      await library.imports.store(id, [itemOf({ title: 'Twin', text: 'Marker.', path: 'twin.txt' })]);
      await library.imports.read(id);
      await reportOn(library, 1);
      await library.joining.run(plainJoin(rule), { at: 6 });
      assert.deepEqual(await titles(library, guests), []);
    });

    it('follow their texts through joining, undo and a second import, until they are judged', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry', part: 1 })], { rule });
      const report = await reportOn(library, 1);
      const more = await importAll(library, [itemOf({ title: 'Ferry', part: 2 })], { rule, what: ['more'] });
      assert.deepEqual(await titles(library, guests), []);
      await undoAll(library, more, rule);
      await library.joining.all();
      await library.joining.run(plainJoin(rule), { at: 7 });
      assert.deepEqual(await titles(library, guests), []);
      await judge(library, report, 'dismissed');
      await library.joining.run(plainJoin(rule), { at: 8 });
      assert.deepEqual(await titles(library, guests), ['Ferry']);
    });

    it('one that was found right hides its work, whatever its ground was, until that is taken back', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' })], { rule });
      const report = await reportOn(library, 1, { ground: 'copied', holds: false });
      const { id } = await judge(library, report, 'upheld');
      await library.joining.run(plainJoin(rule), { at: 8 });
      assert.deepEqual(await titles(library, guests), []);
      const covers = { decision: id, withheld: [] };
      await library.joining.takeBack({ at: 9, who: 'owner', act: 'take-back', work: 1, reason: '', covers });
      await library.joining.run(plainJoin(rule), { at: 10 });
      assert.deepEqual(await titles(library, guests), ['Ferry']);
      assert.equal((await library.reports.find(report.reference))?.judged, null);
    });

    it('lose their words when the text that they speak of is purged', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' })]);
      const { marks } = await reportOn(library, 1, { words: 'It says marrowfleet.' });
      await library.originals.purge([1], refusal(...marks));
      assert.equal((await library.reports.find('REF-1'))?.words, '');
    });
  });

  describe(`archive on ${engine}: a withdrawal at once`, () => {
    it('takes a work and its copies from readers while another holds the lock, and joining says the same', async (library) => {
      await importAll(library, [
        itemOf({ title: 'Ferry', text: 'Marker.' }),
        itemOf({ title: 'Copy', text: 'Marker.' }),
        itemOf({ title: 'Heron' }),
      ]);
      const lock = await library.lock('importing');
      const marks = (await library.withheld.marks(1)).flatMap(({ bytes, text }) => (text === null ? [bytes] : [bytes, text]));
      const covers = { marks, ground: 'author' } as const;
      const decision = { at: 5, who: 'owner', act: 'withdraw', work: 1, reason: 'Her wish.', covers } as const;
      const { id } = await library.joining.withdrawNow(decision);
      assert.deepEqual(await titles(library, guests), ['Heron']);
      assert.equal((await library.catalogue.states()).withdrawn, 2);
      assert.deepEqual(
        (await library.decisions.onWorks(marks)).map((one) => one.id),
        [id],
      );
      await lock?.release();
      const decided: JoinRule = {
        state: (stories) =>
          stories.some((story) => story.decided.some(({ act }) => act === 'withdraw')) ? 'withdrawn' : 'public',
      };
      await library.joining.all();
      await library.joining.run(plainJoin(decided), { at: 6 });
      assert.equal((await library.catalogue.states()).withdrawn, 2);
    });
  });

  describe(`archive on ${engine}: what was public`, () => {
    const shown = async (library: Library, ids: readonly number[]) =>
      (await Promise.all(ids.map((id) => library.catalogue.wasPublic(id)))).map(Number).join('');

    it('is remembered by its number when it is withdrawn, and nothing else is', async (library) => {
      const stay: JoinRule = {
        state: (stories) => (stories.some((story) => story.reading().title === 'Held') ? 'held' : 'public'),
      };
      await importAll(library, [itemOf({ title: 'Ferry' }), itemOf({ title: 'Held' })], { rule: stay });
      await library.joining.all();
      await library.joining.run(plainJoin({ state: () => 'withdrawn' }), { at: 6 });
      assert.equal(await shown(library, [1, 2, 3, 0, 1.5]), '10000');
    });

    it('includes the numbers that forwarded to a public work, and not those that came to it later', async (library) => {
      const held: JoinRule = { state: () => 'held' };
      await importAll(library, [itemOf({ title: 'A' }), itemOf({ title: 'B' }), itemOf({ title: 'C' })], { rule: held });
      const join = async (alias: string, state: 'public' | 'withdrawn') =>
        importAll(library, [itemOf({ title: 'A', part: alias === 'B' ? 2 : 3, alias })], {
          rule: { state: (stories) => (stories.some(({ facts }) => facts.title === 'A') ? state : 'held') },
          what: [alias],
        });
      await join('B', 'public');
      assert.equal(await shown(library, [1, 2, 3]), '110');
      await join('C', 'withdrawn');
      assert.deepEqual(await library.catalogue.find(3), { kind: 'moved', to: 1 });
      assert.equal(await shown(library, [1, 2, 3]), '110');
    });
  });
}
