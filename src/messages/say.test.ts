import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayIn } from './say.ts';
import { say as saySite } from './site.ts';

const TEXTS = {
  plain: 'Nothing to fill.',
  filled: 'Page {page} of {pages}',
  counted: { one: '{n} work', other: '{n} works' },
  unit: { one: 'work', other: 'works' },
} as const;

test('fills placeholders, writes numbers as the language does, and picks the plural form by its rules', () => {
  const say = sayIn('en', TEXTS);
  assert.equal(say('plain'), 'Nothing to fill.');
  assert.equal(say('filled', { page: 2, pages: 1200 }), 'Page 2 of 1,200');
  assert.equal(say('counted', { n: 1 }), '1 work');
  assert.equal(say('counted', { n: 0 }), '0 works');
  assert.equal(say('counted', { n: 12_300 }), '12,300 works');
  assert.equal(say('unit', { n: 1 }), 'work');
});

test('a value that looks like a placeholder is not filled in turn', () => {
  const say = sayIn('en', TEXTS);
  assert.equal(say('filled', { page: '{pages}', pages: '$&' }), 'Page {pages} of $&');
});

test('languages with more forms get theirs', () => {
  const say = sayIn('pl', {
    parts: { one: '{n} rozdział', few: '{n} rozdziały', many: '{n} rozdziałów', other: '{n} rozdziału' },
  } as const);
  assert.deepEqual(
    [1, 3, 5].map((n) => say('parts', { n })),
    ['1 rozdział', '3 rozdziały', '5 rozdziałów'],
  );
});

test('the texts of the site leave no placeholder unfilled', () => {
  assert.equal(saySite('pageOf', { page: 1, pages: 3 }), 'Page 1 of 3');
});
