/** Bylines, headings, compact lines, chatter and pointers: each rule by its examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACKS } from '../packs/packs.ts';
import { bareLine } from '../regions/bare.ts';
import { fold } from '../values/folding.ts';
import { datedName, isCrossoverLine, readByline, readFormLine, readNameAndAddress } from './byline.ts';
import { CHATTER, CHATTER_CUES, chatter, handsOver, isStageDirection } from './chatter.ts';
import { readCompactLine } from './compact.ts';
import { isDayHeading, partHeading } from './headings.ts';
import { readPageTitle } from './page-title.ts';
import { tellsOfEarlier } from './previous-link.ts';
import { PROMISES, promisesMore } from './status-choice.ts';
import { repeatsTitle, titleKey } from './title-line.ts';
import { isPointer, POINTERS, statementsOf } from './unkeyed.ts';

/** `author | title | fandom` of a byline. */
function byline(line: string): string | null {
  const found = readByline(line, true);
  if (found === null) return null;
  const cut = (at: readonly [number, number] | null): string => (at === null ? '' : line.slice(at[0], at[1]));
  return [cut(found.author), cut(found.title), cut(found.fandom)].join('|');
}

test('bylines', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['by Hugo Sedge', 'Hugo Sedge||'],
    ['By: R. J. Thwaite', 'R. J. Thwaite||'],
    ['Written by Letitia Moss in March, 1998', 'Letitia Moss||'],
    ['written by moth_lantern', 'moth_lantern||'],
    ['von Isegrim', 'Isegrim||'],
    ['di Salsedine', 'Salsedine||'],
    ['by Ptolemy Jonas (pj@example.com)', 'Ptolemy Jonas (pj@example.com)||'],
    ['de Plume Grise', 'Plume Grise||'],
    ['napsal Otakar z Mokřin', 'Otakar z Mokřin||'],
    ['Написала Лара', 'Лара||'],
    ['글쓴이 느티', '느티||'],
    ['kirj. Karpalo', 'Karpalo||'],
    ['eine Geschichte von Isegrim', 'Isegrim||'],
    ['un fic de Luz', 'Luz||'],
    ['uma fic de Luar', 'Luar||'],
    ['une fic de Lune', 'Lune||'],
    ['una storia di Brina', 'Brina||'],
    ['de retour', null],
    ['De la nuit il ne restait rien.', null],
    ['文/菩提子', '菩提子||'],
    ['by the river, at night, they waited.', null],
    ['by order of the management', null],
    ['The Long Field by Amos Pell', 'Amos Pell|The Long Field|'],
    ['"Peppermints" by moth', 'moth|"Peppermints"|'],
    ['Patient: A Heron Story, by Wendell St. Clair', 'Wendell St. Clair|Patient: A Heron Story|'],
    ['An Odyssey story by Lysander Pye', 'Lysander Pye||odyssey'],
    ['Raffles fan fiction by Ottoline Vane', 'Ottoline Vane||raffles'],
    ['a short story by Edith Marl', 'Edith Marl||'],
    ['a tale of Laputa by Idony Marsh', 'Idony Marsh||'],
    ['A Tale of Two Cities by Dickens Fan', 'Dickens Fan|A Tale of Two Cities|'],
    ['a FanFiction by', '||'],
    ['He was found by the Inspector and two men.', null],
    ['"It was written by Homer," he said.', null],
  ];
  for (const [line, want] of rows) {
    const got = byline(line);
    assert.equal(got?.replace(/[^|]*$/, (fandom) => fandom.toLowerCase()) ?? null, want, line);
  }
});

test('a form above a name, a name with its address', () => {
  assert.deepEqual(readFormLine('A Narrow Street story'), { fandom: [2, 15] });
  assert.deepEqual(readFormLine('A Wind in the Willows story, being written as fast as I can'), { fandom: [2, 21] });
  assert.equal(readFormLine('The Spyglass Inn Forums  >  Creative Corner  >  Fan Fiction'), null);
  assert.deepEqual(readFormLine('a short story'), { fandom: null });
  assert.equal(readFormLine('The story was told again'), null);
  assert.deepEqual(readFormLine('a story for The Odyssey'), { fandom: [12, 23] });
  assert.equal(readFormLine('a story for children'), null);
  assert.deepEqual(readNameAndAddress('<h@example.org>'), { author: null, address: [0, 15] });
  assert.deepEqual(readNameAndAddress('Hugo Sedge h@example.org')?.address, [11, 24]);
  assert.equal(readNameAndAddress('He wrote to the keeper, who was at home.'), null);
});

test('bylines of other languages', () => {
  for (const { language, bylines } of PACKS)
    for (const { example } of bylines) assert.notEqual(byline(example), null, `${language}: ${example}`);
});

test('what links to earlier parts say', () => {
  for (const { language, earlierParts } of PACKS)
    for (const { example } of earlierParts) assert.ok(tellsOfEarlier(fold(example)), `${language}: ${example}`);
  for (const text of ['前文', 'Part 1', '第一章', '이전 편']) assert.ok(tellsOfEarlier(fold(text)), text);
  for (const text of ['Next chapter', 'Nächstes Kapitel', 'Главная страница', 'Part 12 of my life'])
    assert.ok(!tellsOfEarlier(fold(text)), text);
});

test('headings of a part', () => {
  const rows: readonly (readonly [string, number | null | undefined])[] = [
    ['Chapter One', 1],
    ['Chapter 6/12 or so', 6],
    ['Part 1 by Philippa Bone', 1],
    ['CHAPTER 12', 12],
    ['Chapter Three - The Ford', 3],
    ['PROLOGUE', 0],
    ['Epilogue', null],
    ['Part III of V', 3],
    ['Глава 1. Обои', 1],
    ['第一章 断桥站', 1],
    ['seconda e ultima parte', 2],
    ['Terceiro capítulo: A ponte', 3],
    ['II. fejezet', 2],
    ['Andra kapitlet', 2],
    ['Kolmas luku. Silta', 3],
    ['章三', 3],
    ['Capítulo único', 1],
    ['Единственная глава', 1],
    ['Tredje gången gick det bättre.', undefined],
    ['Part of him wanted to go home.', undefined],
    ['Chapter and verse, said the vicar.', undefined],
    ['I went home.', undefined],
    ['"Part two," she said.', undefined],
  ];
  for (const [line, number] of rows) assert.equal(partHeading(line)?.number, number, line);
  assert.ok(
    isDayHeading('Day Two') && isDayHeading('MONDAY.') && isDayHeading('The third night') && !isDayHeading('Monday was wet.'),
  );
});

test('headers of one line', () => {
  const keys = (line: string): string =>
    readCompactLine(line)
      .map(({ key, at }) => `${key}=${line.slice(at[0], at[1])}`)
      .join(' ');
  assert.equal(keys('Alice, Hatter/Hare, PG, 210 words'), 'fandom=Alice pairing=Hatter/Hare rating=PG length=210 words');
  assert.equal(keys('Sherlock Holmes | gen | PG-13'), 'fandom=Sherlock Holmes genre=gen rating=PG-13');
  assert.equal(keys('Ten Miles by quillon'), '');
  assert.equal(keys('Ten Miles | by quillon | Don Quixote | PG'), 'title=Ten Miles author=quillon fandom=Don Quixote rating=PG');
  assert.equal(keys('It was late, and R was the letter of the day.'), '');
  assert.equal(keys('Bread, butter, jam'), '');
  assert.equal(
    keys('Les Misérables, Toussaint, Valjean, G, 280 words'),
    'fandom=Les Misérables rating=G length=280 words',
    'names between show and rating',
  );
  assert.equal(keys('Books » Wuthering Heights » The Grange Accounts'), 'fandom=Wuthering Heights title=The Grange Accounts');
  assert.equal(
    keys('Hob Nettle | hob@example.com | PG | Canterbury Tales | Miller/Reeve (antagonism)'),
    'author=Hob Nettle email=hob@example.com rating=PG fandom=Canterbury Tales pairing=Miller/Reeve (antagonism)',
    'a name before its address',
  );
  assert.equal(
    keys('Sherlock Holmes | Mrs. Hudson, Holmes | G | 812 words'),
    'fandom=Sherlock Holmes characters=Mrs. Hudson, Holmes rating=G length=812 words',
    'bars part pieces that have commas',
  );
  assert.equal(
    keys('A Summer Dream; Bottom/Titania; PG. He kept one, you know.'),
    'fandom=A Summer Dream pairing=Bottom/Titania rating=PG summary=He kept one, you know.',
    'the summary behind it',
  );
  assert.equal(keys('Rated G | Humour | Complete'), 'rating=G genre=Humour status=Complete');
});

const NINTH = bareLine({
  at: [0, 14],
  text: 'The Ninth Wave',
  kind: 'text',
  gap: 1,
  quoted: 0,
  centred: false,
  runs: [],
  cells: [],
  furniture: null,
});

test('what an HTML page is called, the names of site, journal and author aside', () => {
  assert.deepEqual(readPageTitle('The Ninth Wave - gullwing - The Odyssey', [NINTH]), {
    title: 'The Ninth Wave',
    author: null,
  });
  assert.deepEqual(readPageTitle('The Long Ditch by Hesper', []), { title: 'The Long Ditch', author: 'Hesper' });
  assert.deepEqual(readPageTitle('Night by the Sea', []), { title: 'Night by the Sea', author: null });
  assert.deepEqual(readPageTitle('pepperpot: Brass Monkeys', []), { title: 'Brass Monkeys', author: null });
});

test('a name with the year of the story, what the poster does between stars', () => {
  assert.equal(datedName('Peaseblossom, 2003'), 'Peaseblossom');
  assert.equal(datedName('J. R. Moss (June 1999)'), 'J. R. Moss');
  assert.equal(datedName('He came home in 1999'), null);
  assert.ok(isStageDirection('*runs and hides*') && !isStageDirection('*Somewhere off Sicily, probably.*'));
});

test('a paragraph without keys makes its statements sentence by sentence', () => {
  const said = (paragraph: string): string[] => statementsOf(paragraph).map(({ key, words }) => `${key}: ${words}`);
  assert.deepEqual(said("They're not mine. Do not archive this without asking me first. Feedback is craved."), [
    "disclaimer: They're not mine.",
    'distribution: Do not archive this without asking me first.',
    'feedback: Feedback is craved.',
  ]);
  assert.deepEqual(said('Crusoe belongs to Defoe. The dog is mine, and I would fight you for him.').length, 1);
  assert.deepEqual(said('He turned the key. It was late.'), []);
});

test('a crossover says its shows in a line of its own', () => {
  for (const line of ['A crossover between Dracula and Cranford', 'A Dracula/Cranford crossover'])
    assert.ok(isCrossoverLine(line), line);
  for (const line of ['They came to the crossover. It was shut.', 'Dracula']) assert.ok(!isCrossoverLine(line), line);
});

test('each cue of chatter is found in its example, and a story is no chatter', () => {
  for (const cue of CHATTER_CUES) assert.match(fold(cue.example), cue.pattern, cue.is);
  assert.ok(chatter('Hi all! Long-time lurker, first-time poster. I know there are a hundred of these already.') >= CHATTER);
  assert.ok(chatter('Sorry if this arrives twice. My server ate the first part, so I am posting the story again.') >= CHATTER);
  assert.ok(chatter('There was a damp upon the whole of the Yard, and it had nothing to do with the drains.') < CHATTER);
  assert.ok(chatter('I am a yellow horse, and I have been laughed at in eleven towns.') < CHATTER);
  assert.ok(chatter('"I am posting this letter," said the clerk, "and then I shall write my story."') < CHATTER);
  assert.ok(handsOver('On with the fic...') && handsOver('Enjoy!') && !handsOver('They enjoyed it very much.'));
});

test('pointers to other parts, promises of more', () => {
  for (const row of [...POINTERS, ...PACKS.flatMap(({ pointers }) => pointers)]) assert.ok(isPointer(row.example), row.example);
  assert.ok(!isPointer('Warnings were shouted from the wall.'));
  for (const row of PROMISES) assert.ok(promisesMore(row.example), row.example);
  assert.ok(!promisesMore('There was no more soup, and he went home.'));
});

test('a line repeats a title with its part, its quotes and its case', () => {
  const known = titleKey('Salt Road');
  for (const line of [
    'SALT ROAD',
    '"Salt Road"',
    'Salt road, Part 2b',
    'SALT ROAD: EPILOGUE',
    'Salt Road 2/7',
    '~*~ Salt Road ~*~',
    'Salt Road by Cass Orlan',
  ])
    assert.ok(repeatsTitle(line, known), line);
  for (const line of ['Salt Road was long and wet', 'The road was salt', 'Salt']) assert.ok(!repeatsTitle(line, known), line);
});
