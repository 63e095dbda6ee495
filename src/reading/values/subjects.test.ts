import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { STATES } from './states.ts';
import { readSubject } from './subjects.ts';

test('titles and parts', () => {
  const cases: readonly (readonly [subject: string, title: string | null, part: string])[] = [
    ['FIC: The Parliament of Hats, a folded\n subject (2/2)', 'The Parliament of Hats, a folded subject', '2/2'],
    ['Felt, 1/1, PG, gen', 'Felt', '1/1'],
    ['NEW: HATS -- Epilogue (COMPLETE)', 'HATS', '?/?'],
    ['FINISHED: Hats (3/3)', 'Hats', '3/3'],
    ['Re: BRIM: How to Lose a Hat (part 5/?)', 'How to Lose a Hat', '5/?'],
    ['BRIM: Three Men, Four Hats (1/2)', 'Three Men, Four Hats', '1/2'],
    ['nameless hat thing, G', 'nameless hat thing', ''],
    ['GREENWOOD: "HATS" (2b/?)', 'HATS', '2/?'],
    ['Fic: The Seventh Hat (spoilers!!)', 'The Seventh Hat', ''],
    ['[fic] Naïve Caps [1/?] [PG]', 'Naïve Caps', '1/?'],
    ['Hats - Chap. 2, Pts. 3&4', 'Hats', '2/?'],
    ['FIC: Hats (gen, PG)', 'Hats', ''],
    ['NEW: Cyrano: "The Pastrycook\'s Sonnet" (1/1) [PG]', "The Pastrycook's Sonnet", '1/1'],
    ['[фик] Шляпа, глава 1', 'Шляпа', '1/?'],
    ['[Z] Kapelusz', 'Kapelusz', ''],
    ['[단편] 모자 (상)', '모자', '1/?'],
    ['[LIST][Oz][Fic] The Straw Man 1/3', 'The Straw Man', '1/3'],
    ['NEW TNG "Damp" 1/3 [PG] (P/C)', 'Damp', '1/3'],
    ['RE: [oz-fic] Damp 2/3 (was: Drains)', 'Damp', '2/3'],
    ['Damp 3/7 PG-13 H/W', 'Damp', '3/7'],
    ['FIC: Damp - A/B - PG-13 - 1/1', 'Damp', '1/1'],
    ['[Ranma 1/2] Felt 3/5', 'Felt', '3/5'],
    ['1/3 Damp', 'Damp', '1/3'],
    ['[1/3] Damp', 'Damp', '1/3'],
    ['(No Subject)', null, ''],
    ['Chapter 5 is up!', null, '5/?'],
    ['《借伞》作者：湖心亭【完结】', '借伞', ''],
    ['【原创】借伞 第一章', '借伞', '1/?'],
    ['FIC: Stopping by Woods (1/1)', 'Stopping by Woods', '1/1'],
    ['Fic: Death by Chocolate', 'Death by Chocolate', ''],
    ['Hats: the Ford (2/5)', 'Hats: the Ford', '2/5'],
    ['MOTH: EPILOGUE', 'MOTH', '?/?'],
    ['Repost: Damp (revised) 1/2', 'Damp', '1/2'],
    ['FIC:Damp', 'Damp', ''],
    ['12/3/99: Damp', 'Damp', ''],
    ['FICLET: Stick (gen, G, 1/1, Oz)', 'Stick', '1/1'],
    ['NEW: Patience 1/1 Canterbury Tales (G)', 'Patience', '1/1'],
    ['', null, ''],
  ];
  for (const [subject, title, part] of cases) {
    const reading = readSubject(subject);
    assert.equal(reading.title, title, subject);
    assert.equal(reading.part === null ? '' : `${reading.part.number ?? '?'}/${reading.part.total ?? '?'}`, part, subject);
  }
});

test('what else a subject says', () => {
  const full = readSubject('Re: [hatfic] FIC: Damp (2/3) by Fern Moss (Robin/Marian, PG-13)');
  assert.equal(full.reply, true);
  assert.deepEqual(full.listTags, ['hatfic']);
  assert.equal(full.state, 'FIC');
  assert.deepEqual(full.authors, [{ name: 'Fern Moss', alias: null }]);
  assert.deepEqual(full.relationships, ['Robin/Marian']);
  assert.deepEqual(full.rating, { raw: 'PG-13', level: 'teen' });
  assert.equal(readSubject('Fwd: FIC: Damp').forward, true);
  assert.deepEqual(readSubject('FIC: "Damp" [Robin Hood] PG').fandoms, ['Robin Hood']);
  assert.deepEqual(readSubject('FIC: Damp (Robin Hood, PG)').fandoms, ['Robin Hood']);
  assert.deepEqual(readSubject('FIC: Damp (Robin Hood) 1/2').fandoms, ['Robin Hood']);
  assert.deepEqual(readSubject('FIC: Damp (Or the Long Way Home) 1/2').fandoms, []);
  assert.deepEqual(readSubject('XOVER: Damp (Oz/Raffles)').fandoms, ['Oz', 'Raffles']);
  assert.deepEqual(readSubject('ADULT: Damp (1/2)').rating, { raw: 'ADULT', level: 'explicit' });
  assert.deepEqual(readSubject('NEW FIC: Damp II (1/5)').series, { name: 'Damp', position: 2 });
  assert.equal(readSubject('Fic: Damp [WIP]').status, 'in-progress');
  assert.deepEqual(readSubject('Damp, 1/1, PG, gen').genres, ['gen']);
});

test('every state of the table is read as one', () => {
  for (const { words, fic } of STATES) {
    for (const word of words) {
      const reading = readSubject(`[${word}] Damp`);
      assert.equal(reading.title, 'Damp', word);
      if (fic) assert.ok(reading.fic || reading.state !== null, word);
    }
  }
});

test('no subject throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readSubject(text);
    }),
  );
});
