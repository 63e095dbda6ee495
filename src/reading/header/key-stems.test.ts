import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACKS } from '../packs/packs.ts';
import { STEM_TRUST, stemIn } from './key-stems.ts';
import { fieldKey } from './keys.ts';
import { latinStems } from './latin-stems.ts';

test('each stem finds its example, in its own language first', () => {
  for (const { key, example } of [...latinStems(), ...PACKS.flatMap(({ stems }) => stems)])
    assert.equal(stemIn(example)?.key, key, example);
});

test('a label that only its stem tells of is trusted little', () => {
  const found = fieldKey('Zgoda na przedruk opowiadania');
  assert.equal(found?.key, 'distribution');
  assert.equal(found?.confidence, STEM_TRUST);
});

test('sentences and words of a story before a colon hold no key', () => {
  for (const label of ['Er las im alten Archiv der Stadt vor', 'архив', 'Kopiuj, powiedział', 'der Archivar'])
    assert.equal(stemIn(label), null, label);
});
