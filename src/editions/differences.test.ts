import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postOf, readingFor } from '../../test/archive/stories.ts';
import { admitPreview, type Shown } from '../gate/index.ts';
import type { Reading } from '../words/index.ts';
import { differences } from './differences.ts';

function edition(text: string): Shown<Reading> {
  const sketch = { title: 'Ferry', text };
  const verdict = admitPreview(readingFor(sketch, postOf(sketch)), 'owner', 'public');
  assert.ok(verdict.kind === 'shown');
  return verdict.shown;
}

test('editions are told apart by their paragraphs, whatever their line ends', () => {
  const one = edition('The ferry left.\n\nIt rained\nall night.\n\nNobody minded.');
  const other = edition('The ferry left.\n\nIt rained all\nnight.\n\nEverybody minded.\n\nThe end came.');
  assert.deepEqual(differences(one, other), { same: 2, one: ['Nobody minded.'], other: ['Everybody minded.', 'The end came.'] });
  assert.deepEqual(differences(one, one), { same: 3, one: [], other: [] });
});

test('a paragraph that stands twice in one is missed once in the other', () => {
  const twice = edition('Then it rained.\n\nThe ferry left.\n\nThen it rained.');
  const once = edition('Then it rained.\n\nThe ferry left.');
  assert.deepEqual(differences(twice, once), { same: 2, one: ['Then it rained.'], other: [] });
  assert.deepEqual(differences(once, twice), { same: 2, one: [], other: ['Then it rained.'] });
});
