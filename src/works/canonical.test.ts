import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CanonicalNames, type Merged } from './canonical.ts';

const creator = (names: readonly string[], canonical: string): Merged => ({ kind: 'creator', names, canonical });

test('names lead to the canonical one, through others too, whatever their case and accents', () => {
  const names = new CanonicalNames([creator(['Annex', 'A. Example'], 'Ann'), creator(['Ann'], 'Ann Example')]);
  for (const name of ['annex', 'A.  EXAMPLE', 'Ànn']) assert.equal(names.of('creator', name), 'Ann Example', name);
  assert.equal(names.of('creator', 'Ann Example'), null);
  assert.equal(names.of('fandom', 'Annex'), null);
});

test('of two merges that contradict each other the later holds', () => {
  const names = new CanonicalNames([creator(['Annex'], 'Ann'), creator(['Ann'], 'Annex')]);
  assert.deepEqual([names.of('creator', 'Ann'), names.of('creator', 'Annex')], ['Annex', null]);
  const chain = new CanonicalNames([creator(['B'], 'C'), creator(['C'], 'A'), creator(['A'], 'B')]);
  assert.deepEqual(
    ['A', 'B', 'C'].map((name) => chain.of('creator', name)),
    ['B', null, 'B'],
  );
});

test('any merges: every name ends at one that leads nowhere, and the last canonical name is its own', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const merges = fc.array(
    fc.record({ kind: fc.constant('creator' as const), names: fc.array(name, { minLength: 1, maxLength: 3 }), canonical: name }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(merges, (all) => {
      const names = new CanonicalNames(all);
      for (const one of ['A', 'B', 'C', 'D', 'E']) {
        const end = names.of('creator', one);
        if (end !== null) assert.equal(names.of('creator', end), null);
      }
      const last = all.at(-1);
      const end = (one: string) => names.of('creator', one) ?? one;
      for (const one of last?.names ?? []) assert.equal(end(one), end(last?.canonical ?? ''));
    }),
  );
});
