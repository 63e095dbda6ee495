import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATES, VIEWERS } from '../words/index.ts';
import { admitSaid } from './said.ts';

const SAID = { proof: 'Yes.' };

test('what a decision says is the owner’s alone, and nobody’s where one text of which it speaks is sealed', () => {
  for (const viewer of VIEWERS) {
    for (const state of [...STATES, null]) {
      const verdict = admitSaid(SAID, ['public', state], viewer);
      assert.equal(verdict.kind === 'shown', viewer === 'owner' && state !== 'sealed', `${viewer}, ${state}`);
    }
  }
});

test('where nothing of which it speaks is here, it stays unsaid', () => {
  assert.equal(admitSaid(SAID, [], 'owner').kind, 'refused');
});
