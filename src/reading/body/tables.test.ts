import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf, textPost } from '../../../test/reading/posts.ts';
import type { Rich } from '../tree/story.ts';
import { BRACKET_RULES } from './bracket-tags.ts';
import { emphasised, emphasisFor } from './emphasis.ts';
import { EMPHASIS_RULES } from './emphasis-signs.ts';
import { HEADING_RULES, isHeading } from './headings.ts';
import { LIST_RULES, listMark } from './list-marks.ts';
import { couldBeOwnBreak, SCENE_RULES, sceneStanding } from './scenes.ts';
import { countWords } from './words.ts';

describe('scene breaks, each row by its examples', () => {
  for (const rule of SCENE_RULES) {
    for (const example of rule.examples)
      test(`${rule.name}: ${example}`, () => assert.equal(sceneStanding(example), rule.standing));
    for (const line of rule.not) test(`not ${rule.name}: ${line}`, () => assert.ok(!rule.matches(line)));
  }
  for (const line of [
    'She said no.',
    '"Oh!"',
    'O',
    'ok',
    'xoxo',
    'Ooh',
    '12',
    'A',
    '—No.',
    '-- Jane',
    'o/~ a song o/~',
    '(end)',
    'X marks it',
  ]) {
    test(`no break: ${line}`, () => assert.equal(sceneStanding(line), null));
  }
  for (const row of ['W.W.', '~HP~', 'J/D', '* S *'])
    test(`could be a writer's own: ${row}`, () => assert.ok(couldBeOwnBreak(row)));
  for (const row of ['BANG.', 'NO!', 'OK', 'U.S.A. won', 'a.b.'])
    test(`could not: ${row}`, () => assert.ok(!couldBeOwnBreak(row)));
});

/** A line with its marks in braces. */
function braced({ shown, spans }: Rich): string {
  const signs = spans.flatMap((span) => [
    { at: span.start, sign: `{${span.mark.kind} `, order: 1 },
    { at: span.end, sign: '}', order: 0 },
  ]);
  signs.sort((a, b) => b.at - a.at || b.order - a.order);
  return signs.reduce((text, { at, sign }) => text.slice(0, at) + sign + text.slice(at), shown);
}

describe('emphasis', () => {
  for (const rule of EMPHASIS_RULES) {
    test(rule.example, () => {
      const rich = emphasised(rule.example);
      assert.equal(braced(rich), rule.becomes);
      assert.equal(rich.written, rule.example);
      assert.equal(rich.spans[0]?.mark.written, rule.kept ? null : rule.open);
    });
  }
  const LEFT: readonly string[] = [
    'and/or',
    'he/she',
    '5*3*2',
    '5 * 3 * 2',
    '2*',
    '*',
    '**',
    'a*b*c',
    'snake_case_name',
    '/usr/bin/x',
    'http://a.example/b/c',
    'f*** off',
    '* bread',
    '*one',
    'two*',
    '__',
    '____',
    '_ a _',
    'a = b = c',
    'x==y==z',
    '//',
    '1/2/3',
    '24/7',
    '<3',
    'a << b',
    'Title:: x',
    '[i]',
    '*!*',
    '(*) a (*)',
    '<i>',
    'w/o',
    '-*- a',
    '*> a*',
  ];
  for (const text of LEFT)
    test(`left as it stands: ${text}`, () => assert.deepEqual(emphasised(text), { shown: text, written: text, spans: [] }));

  test('one mark inside another, and one that crosses', () => {
    assert.equal(braced(emphasised('*a [u]b[/u] c*')), '{emphasis a {underline b} c}');
    assert.equal(braced(emphasised('*a __b* c__')), '{emphasis a __b} c__');
    assert.equal(braced(emphasised('*a _b_ c*')), '{emphasis a _b_ c}');
  });

  test('an opening sign without its partner hides no other emphasis', () => {
    assert.equal(braced(emphasised('*one and _two_ and *three*')), '*one and {emphasis two} and {emphasis three}');
  });

  test('where angles are the only quotation marks, they are speech', () => {
    assert.equal(braced(emphasisFor('<<Oui>>, dit-il.\n')('<<Oui>>, dit-il.')), '<<Oui>>, dit-il.');
    assert.equal(braced(emphasisFor('"Yes," he said. <<No>>')('<<No>>')), '{thought <<No>>}');
  });
});

describe('headings, each row by its examples', () => {
  for (const rule of HEADING_RULES) {
    for (const example of rule.examples) test(`${rule.name}: ${example}`, () => assert.ok(isHeading(example)));
    for (const line of rule.not) test(`no heading: ${line}`, () => assert.ok(!isHeading(line)));
  }
});

describe('list marks, each row by its examples', () => {
  for (const rule of LIST_RULES) {
    for (const example of rule.examples) test(example, () => assert.equal(listMark(example), rule.kind));
    for (const line of rule.not) test(`no item: ${line}`, () => assert.equal(listMark(line), null));
  }
});

describe("bulletin boards' tags", () => {
  for (const { open, close, align } of BRACKET_RULES) {
    test(open, () => assert.equal(bodyOf(textPost(`${open}A heron${close}`)).html, `<p class="${align}">A heron</p>`));
  }
  test('tags round nothing stay', () => assert.equal(bodyOf(textPost('[center][/center]')).text, '[center][/center]'));
  test('in the text they stay', () =>
    assert.equal(bodyOf(textPost('[center]A [i]heron[/i][/center]')).text, '[center]A [i]heron[/i][/center]'));
});

const COUNTS: readonly (readonly [text: string, words: number])[] = [
  ['', 0],
  ['***', 0],
  ['one', 1],
  ["don't well-known", 2],
  ['yes--no', 2],
  ['yes—no', 2],
  ['wait...what', 2],
  ['"Hi," he said.', 3],
  ['- Да, - сказал он.', 3],
  ['U.S.A. is 3.5', 3],
  ['两个字', 3],
  ['日本語のテスト', 7],
  ['한국어 두 단어', 3],
  ['naïve café', 2],
  ['a\u00a0b\u3000c', 3],
  ['许仙 and Bai', 4],
  ['😀 a', 1],
];

describe('words', () => {
  for (const [text, words] of COUNTS) test(JSON.stringify(text), () => assert.equal(countWords(text), words));
});
