import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readTitle, splitByline, TITLE_REMARKS } from './titles.ts';

test('a title without quotes, decoration, parts and remarks', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Damp', 'Damp'],
    ['"Hat Trick", Part 2a', 'Hat Trick'],
    ['HAT TRICK: EPILOGUE', 'HAT TRICK'],
    ['Felt (revised)', 'Felt'],
    ['Untitled (any ideas, anyone?)', 'Untitled'],
    ['Untitled (er. sorry?)', 'Untitled'],
    ['felt and rain (1/1)', 'felt and rain'],
    ['Felt, part the last', 'Felt'],
    ['~*~ Moth ~*~', 'Moth'],
    ['____Moth____', 'Moth'],
    ['*Moth*', 'Moth'],
    ['Moth (drabble)', 'Moth'],
    ['Moth - Epilogue', 'Moth'],
    ['Oh (What a Day)', 'Oh (What a Day)'],
    ['(untitled)', 'untitled'],
    ['...And Then', '...And Then'],
    ['Who?', 'Who?'],
    ['Moth [PG-13]', 'Moth'],
    ['Moth - revised', 'Moth'],
    ['The "Real" Story', 'The "Real" Story'],
    ['“Schnee”', 'Schnee'],
    ['《借伞》', '借伞'],
    ['„Schnee“', 'Schnee'],
    ['«Хвост»', 'Хвост'],
    ['집을 사다 (상)', '집을 사다'],
    ['[단편] 집을 사다 (상)', '집을 사다'],
    ['[Z] Kapelusz', 'Kapelusz'],
    ['【原创】借伞', '借伞'],
    ['Hats - Chap. 2, Pts. 3&4', 'Hats'],
    ['Nine Hats: a Round Robin', 'Nine Hats: a Round Robin'],
    ['Chapter Three: The Sea', 'The Sea'],
    ['Hat Trick, Part 2: The Ford', 'Hat Trick'],
    ['Moth (1/3) (revised)', 'Moth'],
    ['Moth -- COMPLETE', 'Moth'],
    ['Moth (COMPLETE)', 'Moth'],
    ['Moth, Interrupted', 'Moth, Interrupted'],
    ['Lost - and Found', 'Lost - and Found'],
    ['Catch-22', 'Catch-22'],
    ['Part of the Problem', 'Part of the Problem'],
    ['"A" is for "Apple"', '"A" is for "Apple"'],
    ["'Tis the Season", "'Tis the Season"],
    ['2001', '2001'],
    ['Moth (The Flame Remix)', 'Moth (The Flame Remix)'],
    ['', null],
    ['***', null],
  ];
  for (const [raw, title] of cases) assert.equal(readTitle(raw).title, title, raw);
});

test('every remark of the table is taken off its example', () => {
  for (const { kind, example } of TITLE_REMARKS) {
    const reading = readTitle(example);
    assert.ok(reading.title === 'Damp' || reading.title === 'Schnee' || reading.title === 'Wedged', example);
    assert.equal(reading.revised, kind === 'revised', example);
  }
});

test('series and status beside a title', () => {
  assert.deepEqual(readTitle('Moth II: Water (1/1)').series, { name: 'Moth', position: 2 });
  assert.equal(readTitle('Henry IV').series, null);
  assert.deepEqual(readTitle('Moth (Book 2 of the Lamp Series)').series, { name: 'Lamp', position: 2 });
  assert.deepEqual(readTitle('Moth (Lamp Series #3)').series, { name: 'Lamp', position: 3 });
  assert.equal(readTitle('Moth (WIP)').status, 'in-progress');
  assert.equal(readTitle('Hat Trick, Part 2: The Ford').chapter, 'The Ford');
});

test('bylines', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Hat Trick by Fern Moss', 'Hat Trick|Fern Moss'],
    ['hat trick by fern', 'hat trick|fern'],
    ['Hut von Isegrim Wolf', 'Hut|Isegrim Wolf'],
    ['Moth by pim_99 (pim@example.org)', 'Moth|pim_99 (pim@example.org)'],
    ['借伞 作者：湖心亭', '借伞|湖心亭'],
    ['Stopping by Woods on a Snowy Evening', null],
    ['Day by day we walked', null],
    ['A story by the fire', null],
  ];
  for (const [line, cut] of cases) {
    const byline = splitByline(line);
    assert.equal(byline === null ? null : `${byline.title}|${byline.author}`, cut, line);
  }
  assert.ok((splitByline('Death by Chocolate')?.confidence ?? 0) < 0.4);
});

test('no text throws, and what is left of a title stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { title } = readTitle(text);
      if (title !== null) assert.ok(text.replace(/\s+/gu, ' ').includes(title));
    }),
  );
});
