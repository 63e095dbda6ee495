import assert from 'node:assert/strict';
import test from 'node:test';
import { readSeries, SERIES_SHAPES } from './series.ts';

test('every shape of the table reads its example', () => {
  for (const { example } of SERIES_SHAPES) {
    const series = readSeries(example);
    assert.ok(series !== null && series.position !== null && /^Hats?$/.test(series.name), example);
  }
});

test('names and places', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['the Library of Lost Hats', 'the Library of Lost Hats/?'],
    ['Hats, 3', 'Hats/3'],
    ['Hats #2', 'Hats/2'],
    ['No. 4 in the Hat series', 'Hat/4'],
    ['third in the Hat series', 'Hat/3'],
    ['Hats (3 of 7)', 'Hats/3'],
    ['Hats: Part One', 'Hats/1'],
    ['Hats - Book Three', 'Hats/3'],
    ['Teil 3 der Hüte', 'Hüte/3'],
    ['"Hats"', 'Hats/?'],
    ['1984', '1984/?'],
    ['Hats 2/5', 'Hats/2'],
    ['none', null],
    ['N/A', null],
    ['-', null],
    ['keine', null],
    ['', null],
  ];
  for (const [raw, want] of cases) {
    const series = readSeries(raw);
    assert.equal(series === null ? null : `${series.name}/${series.position ?? '?'}`, want, raw);
  }
});
