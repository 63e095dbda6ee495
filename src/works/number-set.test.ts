import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NumberSet } from './number-set.ts';

test('it holds what was put in and nothing else, few or many', () => {
  const numbers = fc.array(
    fc.oneof(
      fc.nat(50),
      fc.maxSafeNat(),
      fc.nat(50).map((n) => n * 2 ** 32),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(numbers, numbers, fc.constantFrom(0, 1500, 9000), (put, asked, filled) => {
      const [set, plain] = [new NumberSet(), new Set<number>()];
      for (const number of [...Array.from({ length: filled }, (_, n) => n * 1_000_003), ...put]) {
        set.add(number);
        plain.add(number);
      }
      for (const number of [...put, ...asked, 1_000_003, 2_000_006, 7]) assert.equal(set.has(number), plain.has(number));
    }),
    { numRuns: 60 },
  );
});
