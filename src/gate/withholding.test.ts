import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RatingLevel } from '../words/index.ts';
import { type Given, prose, reading } from '../works/readings.fixture.ts';
import { signsOf } from './signs.ts';
import { OUTCOMES, stricter, withholding } from './withholding.ts';

const weigh = (...parts: readonly Given[]) => withholding({ posts: parts.map((part, at) => signsOf(reading(part), at)) });
const rated = (level: RatingLevel) => ({ rating: { raw: level, level } });
const clean = prose('clean', 60);

const rows: readonly (readonly [string, readonly Given[], string])[] = [
  ['explicit alone', [{ ...rated('explicit'), text: clean }], 'clear'],
  ['at school alone', [{ ...rated('general'), summary: 'Two schoolboys and a canoe.', text: clean }], 'clear'],
  ['explicit, and under age in the warnings', [{ ...rated('explicit'), warnings: 'underage' }], 'sealed'],
  [
    'explicit, and at school in the text',
    [{ ...rated('explicit'), text: `${clean} They met in high school. ${clean}` }],
    'sealed',
  ],
  ['explicit, and an age in the summary', [{ ...rated('explicit'), summary: 'Ned, aged 15, keeps the light.' }], 'sealed'],
  ['explicit, and an age in the notes', [{ ...rated('explicit'), notes: ['Ned is sixteen here.'] }], 'sealed'],
  ['explicit, and an age beside a name', [{ ...rated('explicit'), characters: ['Ned (15)', 'Otto'] }], 'sealed'],
  ['explicit, and a school in the genre', [{ ...rated('explicit'), genres: ['High School AU'] }], 'sealed'],
  [
    'explicit, at university',
    [{ ...rated('explicit'), genres: ['College AU'], summary: 'Two students at university.' }],
    'clear',
  ],
  [
    'explicit, a notice to readers',
    [{ ...rated('explicit'), warnings: 'If you are under 18, please leave. Not suitable for minors.' }],
    'clear',
  ],
  [
    'explicit, and a warning that goes on to its readers',
    [{ ...rated('explicit'), warnings: 'Underage, please do not read if you mind' }],
    'sealed',
  ],
  [
    'explicit, and a warning with no stop before its readers',
    [{ ...rated('explicit'), warnings: 'Underage so do not read if you mind' }],
    'sealed',
  ],
  [
    'explicit, and a pronoun before the sign',
    [{ ...rated('explicit'), notes: ['Sie ist minderjährig.'], language: 'de' }],
    'sealed',
  ],
  [
    'general, at school, no explicit sex',
    [{ ...rated('general'), warnings: 'no explicit sex', summary: 'Two schoolboys.' }],
    'clear',
  ],
  [
    'unrated, at school, and a denial of something else',
    [{ warnings: 'no plot just smut', summary: 'Two schoolboys.' }],
    'sealed',
  ],
  ['explicit, and the warnings deny it', [{ ...rated('explicit'), warnings: 'no underage' }], 'clear'],
  ['explicit, and the show is a school show', [{ ...rated('explicit'), fandoms: ['Middle School Detectives'] }], 'sealed'],
  ['mature, and at school', [{ ...rated('mature'), summary: 'Two schoolboys and a canoe.' }], 'review'],
  [
    'mature, labelled sexual, at school',
    [{ ...rated('mature'), warnings: 'sexual content', summary: 'Two schoolboys.' }],
    'sealed',
  ],
  ['unrated, labelled sexual, at school', [{ genres: ['smut'], summary: 'Two schoolboys.' }], 'sealed'],
  ['teen, labelled sexual, at school', [{ ...rated('teen'), genres: ['lemon'], summary: 'Two schoolboys.' }], 'sealed'],
  [
    'unrated, a sexual word in the summary, at school',
    [{ summary: 'A sexual comedy of manners.', text: `${clean} in high school` }],
    'review',
  ],
  [
    'general, words of both kinds in the text',
    [{ ...rated('general'), text: `${clean} a sexual remark ${clean} a schoolboy` }],
    'review',
  ],
  [
    'general, a school story that says there is none',
    [{ ...rated('general'), warnings: 'none, no sex', summary: 'Two schoolboys and a canoe.' }],
    'clear',
  ],
  ['the label stands in the subject', [{ title: 'The Canoe', subject: 'FIC: The Canoe (smut, underage)' }], 'sealed'],
  [
    'a title is no label',
    [{ title: 'The Lemon Thief', subject: 'FIC: The Lemon Thief (PG)', summary: 'Two schoolboys.' }],
    'clear',
  ],
  [
    'the rating itself is no age',
    [{ rating: { raw: 'Teen for some parts, Explicit for others', level: 'explicit' }, text: clean }],
    'clear',
  ],
  [
    'a field of another name',
    [
      {
        ...rated('explicit'),
        fields: [{ key: 'setting', label: 'Setting', value: 'sixth form', at: [0, 1], from: 'header', confidence: 1 }],
      },
    ],
    'sealed',
  ],
  ['the rating in part 1, the sign in part 5', [rated('explicit'), {}, {}, {}, { text: 'He was only fifteen.' }], 'sealed'],
  ['the label in part 2, the sign in part 1', [{ summary: 'Two schoolboys.' }, { warnings: 'sexual situations' }], 'sealed'],
  ['the sign stands behind the end', [{ ...rated('explicit'), endMarker: 'The End. Both are fifteen years old.' }], 'sealed'],
  [
    'the sign is the name of a part',
    [{ ...rated('explicit'), part: { number: 2, total: null, label: 'High School Years' } }],
    'sealed',
  ],
  ['in Ukrainian', [{ ...rated('explicit'), warnings: 'неповнолітні', language: 'uk' }], 'sealed'],
  ['in Slovak', [{ ...rated('explicit'), text: 'Tomáš mal pätnásť rokov.', language: 'sk' }], 'sealed'],
  ['in another language', [{ ...rated('explicit'), warnings: 'minderjährig', language: 'en' }], 'sealed'],
  ['in a script without blanks', [{ ...rated('explicit'), text: '十五岁', language: 'zh-Hans' }], 'sealed'],
];

for (const [name, parts, outcome] of rows) {
  test(`withholding: ${name}`, () => {
    const result = weigh(...parts);
    assert.equal(result.outcome, outcome, result.reason);
    assert.equal(result.signals.length > 0, outcome !== 'clear');
    // The order of the parts does not count.
    assert.equal(weigh(...[...parts].reverse()).outcome, outcome);
  });
}

test('what is said of a sealed work holds no word of its story', () => {
  const result = weigh({ ...rated('explicit'), text: 'Marzipan, said the schoolboy; he was fifteen years old.' });
  assert.equal(result.outcome, 'sealed');
  assert.doesNotMatch(JSON.stringify(result), /marzipan|fifteen/i);
  assert.ok(result.signals.filter((signal) => signal.where === 'text').every((signal) => signal.excerpt === null));
});

const anyPart = fc.record({
  rating: fc
    .constantFrom<RatingLevel>('general', 'teen', 'mature', 'explicit', 'unrated')
    .map((level) => ({ raw: level, level })),
  warnings: fc.constantFrom(null, 'underage', 'no underage', 'sexual content', 'mud', 'no sex'),
  genres: fc.subarray(['smut', 'adventure', 'High School AU']),
  summary: fc.constantFrom(null, 'Two schoolboys.', 'A sexual comedy.', 'A canoe.'),
  text: fc.constantFrom('A canoe.', 'He was fifteen years old.', 'It was a love scene.'),
});

test('any work: a part or a sign more never makes it laxer', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 4 }), anyPart, (parts, more) => {
      const [before, after] = [weigh(...parts).outcome, weigh(...parts, more).outcome];
      assert.equal(stricter(before, after), after);
      const posts = parts.map((part, at) => signsOf(reading(part), at));
      const extra = signsOf(reading(more), 99).signals;
      const [first, ...rest] = posts;
      if (first === undefined) return;
      const grown = withholding({ posts: [{ ...first, signals: [...first.signals, ...extra] }, ...rest] }).outcome;
      assert.equal(stricter(before, grown), grown);
    }),
  );
});

test('outcomes stand from the laxest to the strictest', () => assert.deepEqual(OUTCOMES, ['clear', 'review', 'sealed']));
