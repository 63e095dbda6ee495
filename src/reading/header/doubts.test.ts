import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Distribution } from '../../words/index.ts';
import { type DoubtClaims, findDoubts } from './doubts.ts';
import type { FieldKey } from './field-key.ts';
import type { FieldPlace, FoundField } from './found-field.ts';

const UNSAID: Distribution = { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] };

function found(key: FieldKey, value: string, confidence: number, place: FieldPlace = 'header'): FoundField {
  const label = place === 'header' ? key : null;
  return {
    key,
    all: [key],
    label,
    value,
    at: [0, value.length],
    from: place === 'subject' ? 'subject' : 'header',
    place,
    confidence,
  };
}

function doubtsOn(fields: readonly FoundField[], more: Partial<DoubtClaims> = {}): readonly string[] {
  const claims: DoubtClaims = {
    fields,
    title: 'The Lamp Room',
    subject: null,
    authors: 1,
    partDoubt: null,
    part: null,
    distribution: UNSAID,
    bodyEmpty: false,
    ratingRead: true,
    ...more,
  };
  return findDoubts(claims).map(({ field, why }) => `${field}: ${why}`);
}

const TITLE = found('title', 'The Lamp Room', 0.99);
const ROWS: readonly (readonly [
  name: string,
  fields: readonly FoundField[],
  more: Partial<DoubtClaims>,
  doubts: readonly string[],
])[] = [
  ['a plain header', [TITLE, found('author', 'Ann', 0.99)], {}, []],
  ['no title', [], { title: null }, ['title: no title was found in header, text or subject']],
  ['nobody named', [TITLE], { authors: 0 }, ['authors: nothing names the author']],
  [
    'a title of the layout',
    [found('title', 'Dusk', 0.6, 'heading')],
    {},
    ['title: taken from the layout: no field names the title'],
  ],
  ['parts that differ', [TITLE], { partDoubt: 'two counts' }, ['part: two counts']],
  ['an unknown rating', [TITLE], { ratingRead: false }, ['rating: the rating names no level that is known']],
  ['a label that may be none', [TITLE, found('setting', 'night', 0.5)], {}, ['setting: “setting” may be no label of a field']],
  ['a surer saying of the same', [TITLE, found('setting', 'night', 0.9), found('setting', 'day', 0.5)], {}, []],
  ['lost letters', [TITLE, found('author', 'Z\uFFFDe', 0.99)], {}, ['authors: some of its letters could not be read']],
  [
    'a fandom of the subject alone',
    [TITLE, found('fandom', 'Lamps', 0.6, 'subject')],
    {},
    ['fandoms: only a tag of the subject names it, which may be the name of a list'],
  ],
  ['a fandom of the header, too', [TITLE, found('fandom', 'Lamps', 0.99), found('fandom', 'Lamps', 0.6, 'subject')], {}, []],
  ['no story', [TITLE], { bodyEmpty: true }, ['body: no text of a story was found']],
];
for (const [name, fields, more, doubts] of ROWS)
  test(`doubts on ${name}`, () => assert.deepEqual(doubtsOn(fields, more), doubts));
