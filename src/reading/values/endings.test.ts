import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../packs/packs.ts';
import { END_SHAPES, endMarker } from './endings.ts';

test('every word and shape of the tables is an ending with its status', () => {
  for (const { status, words } of PACKS.flatMap(({ endings }) => endings)) {
    for (const word of words.split(' | ')) {
      const mark = endMarker(word === '30' ? '-30-' : word);
      assert.notEqual(mark, null, word);
      // some words end a story in one language and go on in another; the first table keeps them
      if (word.length > 6) assert.equal(mark?.status, status, word);
    }
  }
  for (const { status, example } of [...END_SHAPES, ...PACKS.flatMap(({ endShapes }) => endShapes)])
    assert.equal(endMarker(example)?.status, status, example);
});

test('the mark as written, without what follows it', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['~fin~', '~fin~'],
    ['--end--', '--end--'],
    ['-30-', '-30-'],
    ['[end part 1]', '[end part 1]'],
    ['The end!!! Opinions?', 'The end!!!'],
    ['Finis (yes, really, that is all)', 'Finis (yes, really, that is all)'],
    ['THE END - feedback please', 'THE END'],
    ['(continued in 2b)', '(continued in 2b)'],
    ['【完】', '【完】'],
    ['（全文完）', '（全文完）'],
    ['Ende…?', 'Ende…?'],
    ['   The End   ', 'The End'],
    ['T H E  E N D', 'T H E  E N D'],
    ['End of Part 2 of 5. To be continued', 'End of Part 2 of 5. To be continued'],
    ['<END FLASHBACK>', null],
    ['In the end', null],
    ['The end of the road was near.', null],
    ['Fine. He went home.', null],
    ['The End of the Affair', null],
    ['"The end," she said.', null],
    ['End transmission', null],
    ['30', null],
    ['He continued in part because of her.', null],
    ['', null],
    ['***', null],
  ];
  for (const [line, marker] of cases) assert.equal(endMarker(line)?.marker ?? null, marker, line);
});

test('what a mark says of the story', () => {
  assert.equal(endMarker('End (1/1)')?.status, 'complete');
  assert.equal(endMarker('End 2/3')?.status, null);
  assert.equal(endMarker('The End (for now)')?.status, 'in-progress');
  assert.equal(endMarker('End Part One, TBC')?.status, 'in-progress');
});

test('no line throws, and a mark stands in its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      const mark = endMarker(line);
      if (mark !== null) assert.ok(line.includes(mark.marker));
    }),
  );
});
