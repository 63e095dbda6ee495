import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gateTable } from './table.ts';

test('docs/gate.md says who sees what as the gate does, row by row', () => {
  const page = readFileSync(new URL('../../docs/gate.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('|'));
  const at = rows.indexOf(gateTable()[0] ?? '');
  assert.deepEqual(rows.slice(at, at + gateTable().length), gateTable());
});
