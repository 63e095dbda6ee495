import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate } from './dates.ts';
import { MONTH_ROWS } from './months.ts';

const DATES: readonly (readonly [raw: string, iso: string | null, precision: string | null])[] = [
  ['Fri, 14 Mar 2003 18:02:59 -0000', '2003-03-14T18:02:59Z', 'second'],
  ['Wed, 3 Jun 1998 01:06:11 -0400', '1998-06-03T05:06:11Z', 'second'],
  ['Wed, 03 Jun 1998 01:12:05 EDT', '1998-06-03T05:12:05Z', 'second'],
  ['9 Dec 1998 05:01:10 GMT', '1998-12-09T05:01:10Z', 'second'],
  ['Mon, 31 Dec 2001 23:30:00 -0500 (EST)', '2002-01-01T04:30:00Z', 'second'],
  ['Sat, 1 Jan 2000 00:10:00 +0100 (CET)', '1999-12-31T23:10:00Z', 'second'],
  ['14 Mar 03 18:02 PST', '2003-03-15T02:02Z', 'second'],
  ['Fri Mar 14 18:02:59 2003', '2003-03-14T18:02:59', 'second'],
  ['Fri Mar 14 18:02:59 EST 2003', '2003-03-14T23:02:59Z', 'second'],
  ['Fri Mar 14 18:02:59 2003 -0500', '2003-03-14T23:02:59Z', 'second'],
  ['Thu, 02 Jan 103 10:00:00 GMT', '2003-01-02T10:00:00Z', 'second'],
  ['2004-11-03 22:14:00', '2004-11-03T22:14:00', 'second'],
  ['2004-11-03T22:14:00Z', '2004-11-03T22:14:00Z', 'second'],
  ['2004-11-03T22:14:00.123+01:00', '2004-11-03T21:14:00Z', 'second'],
  ['20041103T221400', '2004-11-03', 'day'],
  ['2004-11-03', '2004-11-03', 'day'],
  ['2004/11/3', '2004-11-03', 'day'],
  ['2004-11', '2004-11', 'month'],
  ['1 Nov 1999', '1999-11-01', 'day'],
  ['14 Sep 1999', '1999-09-14', 'day'],
  ['November 3, 2004', '2004-11-03', 'day'],
  ['Nov. 3rd, 2004, 10:14 pm', '2004-11-03T22:14', 'second'],
  ["3 Nov '04", '2004-11-03', 'day'],
  ['12:05 AM, November 3, 2004', '2004-11-03T00:05', 'second'],
  ['May 2001', '2001-05', 'month'],
  ['Sept. 1999', '1999-09', 'month'],
  ['1999', '1999', 'year'],
  ['Summer 1999', '1999', 'year'],
  ['Copyright 2002 by the author', '2002', 'year'],
  ['3/14/2003', '2003-03-14', 'day'],
  ['14/3/2003', '2003-03-14', 'day'],
  ['3/3/03', '2003-03-03', 'day'],
  ['3/4/2003', '2003', 'year'],
  ['12-31-99', '1999-12-31', 'day'],
  ['3.4.2003', '2003-04-03', 'day'],
  ['03. 11. 2004', '2004-11-03', 'day'],
  ['Nie 11:47, 06 Kwi 2008', '2008-04-06T11:47', 'second'],
  ['Mar 16 Mar 2010 - 21:12', '2010-03-16T21:12', 'second'],
  ['01 Wrz 2005', '2005-09-01', 'day'],
  ['3 déc. 2004', '2004-12-03', 'day'],
  ['2004年11月3日', '2004-11-03', 'day'],
  ['２００４年１１月３日', '2004-11-03', 'day'],
  ['平成16年11月', '2004-11', 'month'],
  ['2004년 11월 3일', '2004-11-03', 'day'],
  ['2004年', '2004', 'year'],
  ['31 Feb 2003', null, null],
  ['13/13/2003', null, null],
  ['March 14', null, null],
  ['yesterday', null, null],
  ['', null, null],
  ['Part 12 of 14', null, null],
  ['25:61', null, null],
];

test('dates keep the precision they were written with', () => {
  for (const [raw, iso, precision] of DATES) assert.deepEqual(readDate(raw), { raw, iso, precision }, raw);
});

test('every month of every language is read, whole and cut to four letters', () => {
  for (const { language, months, example } of MONTH_ROWS) {
    assert.equal(readDate(example).precision, 'day', example);
    for (const [i, forms] of months.split(' ').entries()) {
      for (const form of forms.split('|')) {
        assert.equal(readDate(`3 ${form} 2004`).iso, `2004-${String(i + 1).padStart(2, '0')}-03`, `${language} ${form}`);
      }
    }
  }
});

test('any text at all: no throw, and what is read is a date of its precision', () => {
  const shapes = {
    second: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z?$/,
    day: /^\d{4}-\d\d-\d\d$/,
    month: /^\d{4}-\d\d$/,
    year: /^\d{4}$/,
  };
  const pieces = fc.array(
    fc.constantFrom(
      '14',
      'Mar',
      '2003',
      '03',
      '/',
      '-',
      ':',
      '.',
      ' ',
      '18:02:59',
      '-0500',
      'EST',
      '年',
      'мая',
      'pm',
      '99999',
      '+9999',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => all.join('')),
        fc.string(),
      ),
      (raw) => {
        const { iso, precision } = readDate(raw);
        assert.equal(iso === null, precision === null);
        if (iso !== null && precision !== null) assert.match(iso, shapes[precision]);
      },
    ),
    { numRuns: 500 },
  );
});
