import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as rare from '../decode/rare.ts';
import * as standIn from './rare.ts';

test('the stand-in knows the same charsets by name, and reads whatever it is given', () => {
  assert.deepEqual(Object.keys(standIn.RARE_CHARSETS).sort(), Object.keys(rare.RARE_CHARSETS).sort());
  assert.deepEqual(Object.keys(standIn).sort(), Object.keys(rare).sort());
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const charset of Object.keys(standIn.RARE_CHARSETS)) assert.ok(standIn.decodeRare(charset, bytes).length > 0, charset);
});
