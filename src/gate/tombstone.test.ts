import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REPORT_GROUNDS, type Report, STATES, VIEWERS } from '../words/index.ts';
import { admitReport, leavesTombstone } from './index.ts';

test('a stone stands where a work was public and is withdrawn, for those who do not see it, and nowhere else', () => {
  for (const viewer of VIEWERS)
    for (const state of STATES)
      for (const wasPublic of [true, false])
        assert.equal(
          leavesTombstone({ state }, wasPublic, viewer),
          state === 'withdrawn' && wasPublic && viewer !== 'owner',
          `${viewer} ${state} ${wasPublic}`,
        );
});

test('reports are the owner’s and, without addresses and the keeper’s words, the moderators’', () => {
  const report: Report = {
    reference: 'AAAA-BBBB-CCCC',
    at: 1,
    work: 7,
    ground: REPORT_GROUNDS[0],
    words: 'Write to ada@example.org.',
    answerTo: 'ada@example.org',
    judged: { outcome: 'dismissed', decision: 3, at: 2, who: 'owner', reason: 'A keeper’s word.' },
  };
  const read = (viewer: (typeof VIEWERS)[number]) => {
    const verdict = admitReport(report, viewer);
    return verdict.kind === 'shown' ? JSON.stringify(verdict.shown.value) : null;
  };
  assert.deepEqual([read('guest'), read('member')], [null, null]);
  assert.equal(read('owner'), JSON.stringify(report));
  assert.ok(!/@|keeper/.test(read('moderator') ?? '@'));
});
