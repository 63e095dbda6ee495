import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../packs/packs.ts';
import { findPart, readPart } from './parts.ts';
import { CJK_NAMED } from './parts-cjk.ts';
import { NAMED_PARTS } from './parts-words.ts';

const short = (part: { number: number | null; total: number | null } | null | undefined): string | null =>
  part ? `${part.number ?? '?'}/${part.total ?? '?'}` : null;

test('in a subject', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Fic: Hat Trick 7/7 (A/B) PG-13', '7/7'],
    ['Hat Trick (1/3)', '1/3'],
    ['Hattricket Del 2', '2/?'],
    ['Historia del 2 de mayo', null],
    ['雨宿り（二）', '2/?'],
    ['雨宿り 第2話／全5話', '2/5'],
    ['渡口 第七回（共二十回）', '7/20'],
    ['나루터 제3장 (총 9장)', '3/9'],
    ['Hat Trick [1/?]', '1/?'],
    ['Hat Trick (01/06)', '1/6'],
    ['Hat Trick (00/?)', '0/?'],
    ['Hat Trick 0/7', '0/7'],
    ['Hat Trick, Part 2 of 4', '2/4'],
    ['Hat Trick Pt. 1', '1/?'],
    ['Hats - Chap. 2, Pts. 1&2', '2/?'],
    ['Hat Trick Part VII/?', '7/?'],
    ['Hat Trick, Part III of V', '3/5'],
    ['Hat Trick (part 5/?)', '5/?'],
    ['Hat Trick (9b/11)', '9/11'],
    ['Hat Trick 2a/5', '2/5'],
    ['Hat Trick 1/#', '1/?'],
    ['Hat Trick, Pt. 1 of (a bunch)', '1/?'],
    ['Hats - Chapter Three - Felt', '3/?'],
    ['Hat Trick ch. 12', '12/?'],
    ['Hats: Episode One: Felt (Pt. 2)', '2/?'],
    ['Hat Trick II (1/5)', '1/5'],
    ['NEW: Hat Trick (0/?) Prologue', '0/?'],
    ['HAT TRICK -- Epilogue (COMPLETE)', '?/?'],
    ['Hat Trick, part the last', '?/?'],
    ['Hat Trick [3 of 9]', '3/9'],
    ['Hat Trick 3 of 9', '3/9'],
    ['Hat Trick (1-3/7)', '1/7'],
    ['Hat Trick, Parts 3 & 4', '3/?'],
    ['Hats, Book 2, Chapter 3', '3/?'],
    ['1/3 Hat Trick', '1/3'],
    ['Hat Trick (1/1)', '1/1'],
    ['Hut, Teil 3 von 7', '3/7'],
    ['Hut (Teil 2/5)', '2/5'],
    ['Chapeau, partie 2 sur 3', '2/3'],
    ['Шляпа, глава 1', '1/?'],
    ['Шляпа (часть вторая)', '2/?'],
    ['Hattu, osa 2/2', '2/2'],
    ['Kapelusz cz. 1', '1/?'],
    ['Kalap 2. rész', '2/?'],
    ['Hat Trick, Chapter 12 (final)', '12/12'],
    ['Klobouk, 3. kapitola (poslední)', '3/3'],
    ['De hoed, deel 2 (slot)', '2/2'],
    ['Hat Trick Part 2 (The End of the Hat)', '2/?'],
    ['Klobouk, 3. část', '3/?'],
    ['Hoed, deel 2', '2/?'],
    ['Hatt, del 2', '2/?'],
    ['Cappello, terza e ultima parte', '3/3'],
    ['帽子 第三章', '3/?'],
    ['帽子 第１話', '1/?'],
    ['모자 3화', '3/?'],
    ['모자 (상)', '1/?'],
    ['帽子 後編', '2/2'],
    // traps
    ['Open 24/7', null],
    ['Open 24/7 (2/3)', '2/3'],
    ['Ranma 1/2: Felt', null],
    ['[Ranma 1/2] Felt 3/5', '3/5'],
    ['9 1/2 Weeks of Hats', null],
    ['Hats of 3/14/2003', null],
    ['The 2003/04 Hats', null],
    ['A Part of Me', null],
    ['Catch-22', null],
    ['NC-17 hats', null],
    ['Three of a Kind', null],
    ['Prologue to War', null],
    ['Part I Liked Best', null],
    ['Historia del 2 de mayo', null],
    ['上海の帽子', null],
    ['Half 1/2 Price', null],
    ['Hats, Book Two', null],
  ];
  for (const [subject, part] of cases) assert.equal(short(findPart(subject, 'subject')?.part), part, subject);
});

test('a line that is a heading, and lines that are none', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Part 1', '1/?'],
    ['PROLOGUE', '0/?'],
    ['Chapter One', '1/?'],
    ['Chapter X: "Felt"', '10/?'],
    ['Hat Trick, 2', '2/?'],
    ['Hat Trick, Part 1', '1/?'],
    ['"Hat Trick", Part 2a', '2/?'],
    ['HAT TRICK: EPILOGUE', '?/?'],
    ['Глава 1. Фетр', '1/?'],
    ['第一章 断桥站', '1/?'],
    ['Kapitola 1.', '1/?'],
    ['Part 1 by Fern Moss', '1/?'],
    ['seconda parte', '2/?'],
    ['PARTIE 1 SUR 2', '1/2'],
    ['Act One', '1/?'],
    ['Third and final part', '3/3'],
    ['Part the Second', '2/?'],
    ['(Teil 2/5)', '2/5'],
    ['其の三', '3/?'],
    ['下', '2/2'],
    ['Глава вторая, в которой дождь', '2/?'],
    ['Part of me thought so.', null],
    ['Part 2 was the worst of it.', null],
    ['Part One of the plan was simple.', null],
    ['Chapter 3 begins with rain', null],
    ['It was 3/4 empty', null],
    ['The conclusion was plain.', null],
    ['Section 8 was closed', null],
    ['She was first, part of the crew', null],
    ['Day Three', null],
    ['Chicago, 1928', null],
    ['We met at platform 9 3/4.', null],
  ];
  for (const [line, part] of cases) assert.equal(short(findPart(line, 'line')?.part), part, line);
});

test('the value of a part field', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Two of Two', '2/2'],
    ['1 of ?', '1/?'],
    ['3/7', '3/7'],
    ['2a/5', '2/5'],
    ['3', '3/?'],
    ['III', '3/?'],
    ['Three', '3/?'],
    ['Prologue', '0/?'],
    ['Epilogue', '?/?'],
    ['3 of 10', '3/10'],
    ['5 - The Return', '5/?'],
    ['Epilogue (8/8)', '8/8'],
    ['第三章', '3/?'],
    ['un', '1/?'],
    ['None', null],
    ['All', null],
    ['', null],
  ];
  for (const [value, part] of cases) assert.equal(short(readPart(value)), part, value);
});

test('every noun of the table names a part before a number, as its example shows', () => {
  for (const { words, example } of PACKS.flatMap(({ partNouns }) => partNouns)) {
    for (const word of words) assert.equal(findPart(`Felt, ${word} 4`, 'subject')?.part.number, 4, word);
    assert.notEqual(findPart(example, 'line'), null, example);
  }
  for (const { number, words } of NAMED_PARTS)
    for (const word of words)
      assert.deepEqual(findPart(`Felt: ${word}`, 'title')?.part, { number, total: null, label: word }, word);
  for (const { word, number, total } of CJK_NAMED)
    assert.deepEqual(findPart(`帽子 (${word})`, 'subject')?.part, { number, total, label: word }, word);
});

test('the range holds the notation, with its brackets, and the label is as written', () => {
  const found = findPart('Hat Trick (2b/?) PG', 'subject');
  assert.deepEqual(found, { part: { number: 2, total: null, label: '2b/?' }, at: [10, 16] });
});

test('no text throws, and a range lies inside its text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[Pp]art [0-9ivx/?() ]{0,12}$/)),
      fc.constantFrom('subject' as const, 'title' as const, 'line' as const),
      (text, where) => {
        const found = findPart(text, where);
        readPart(text);
        if (found !== null) assert.ok(found.at[0] >= 0 && found.at[0] < found.at[1] && found.at[1] <= text.length);
      },
    ),
  );
});
