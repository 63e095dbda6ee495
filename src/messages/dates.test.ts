import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostDate } from '../words/index.ts';
import { dayOf, languageName, momentOf, yearOf } from './dates.ts';

const DAYS: readonly [PostDate, string][] = [
  [{ raw: 'Fri, 14 Mar 2003 23:30:00 -0800', iso: '2003-03-14T23:30:00-08:00', precision: 'second' }, '14 March 2003'],
  [{ raw: '2001-11-02', iso: '2001-11-02', precision: 'day' }, '2 November 2001'],
  [{ raw: 'Nov 2001', iso: '2001-11', precision: 'month' }, 'November 2001'],
  [{ raw: '1999', iso: '1999', precision: 'year' }, '1999'],
  [{ raw: 'last Tuesday', iso: null, precision: null }, 'last Tuesday'],
  [{ raw: 'the 40th of May', iso: '2003-05-40', precision: 'day' }, 'the 40th of May'],
];

for (const [date, said] of DAYS) {
  test(`says ${date.raw} as ${said}`, () => assert.equal(dayOf(date), said));
}

test('a year is what the date says, and nothing where it says none', () => {
  assert.equal(yearOf({ raw: '', iso: '2003-03-14', precision: 'day' }), '2003');
  assert.equal(yearOf({ raw: 'once', iso: null, precision: null }), null);
  assert.equal(yearOf(null), null);
});

test('moments are told in UTC', () => assert.equal(momentOf(0), '1 January 1970 at 00:00 UTC'));

test('languages have names; what is none has none', () => {
  assert.equal(languageName('de'), 'German');
  assert.equal(languageName('und'), null);
  assert.equal(languageName('not a tag'), null);
});
