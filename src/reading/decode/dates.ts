/**
 * Dates as posts write them. What cannot be known is not said: a date keeps the precision it was written with, one without a zone gets
 * none, and `3/4/2003`, which is March here and April there, is read as its year alone.
 */
import type { PostDate } from '../../words/index.ts';
import { monthNamed, ZONES } from './months.ts';

/** Longest text looked at; a date with weekday, zone and comment takes no more. */
const LOOKED_AT = 200;

/** Years that a post's date can name: from the first fan letters in magazines to well after us. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 2099;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const CLOCK = /(?:^|[^\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s{0,3}([ap]\.?m\.?(?![a-z]))?/i;
const OFFSET = /(?:^|[^\d])([+-])(\d{2}):?(\d{2})(?!\d)/;
const EAST_ASIAN =
  /(\d{4}|\d{2})\s{0,3}(?:年|년)(?:\s{0,3}(\d{1,2})\s{0,3}(?:月|월)(?:\s{0,3}(\d{1,2})\s{0,3}(?:日|號|号|일))?)?/;
const YEAR_FIRST = /(?:^|[^\d])(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])/;
const THREE_NUMBERS = /(?:^|[^\d])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const COMPACT = /(?:^|[^\d])(\d{4})(\d{2})(\d{2})(?:T|[^\d]|$)/;

/**
 * Reads a date as it stands in a header, an envelope or a page.
 * @param raw kept as it is in the result
 * @returns `iso` null where no date can be read; cut to its precision (`2004`, `2004-11`, `2004-11-03`), with the time where one is written:
 *   in UTC (`…Z`) where a zone is known, else as the clock stood, without a zone. Seconds are left out where they were not written.
 */
export function readDate(raw: string): PostDate {
  const text = raw.slice(0, LOOKED_AT).normalize('NFKC');
  const clock = readClock(text);
  const day = readDay(clock === null ? text : text.replace(CLOCK, ' '));
  if (day === null || !isReal(day)) return { raw, iso: null, precision: null };
  const { year, month } = day;
  if (month === null) return { raw, iso: pad(year, 4), precision: 'year' };
  if (day.day === null) return { raw, iso: `${pad(year, 4)}-${pad(month, 2)}`, precision: 'month' };
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day.day, 2)}`;
  if (clock === null) return { raw, iso: date, precision: 'day' };
  return { raw, iso: withTime(date, clock, readZone(text)), precision: 'second' };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isReal({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function withTime(date: string, clock: Clock, zone: number | null): string {
  const time = (hour: number, minute: number): string =>
    `${pad(hour, 2)}:${pad(minute, 2)}${clock.second === null ? '' : `:${pad(clock.second, 2)}`}`;
  if (zone === null) return `${date}T${time(clock.hour, clock.minute)}`;
  const utc = new Date(Date.parse(`${date}T00:00:00Z`) + (clock.hour * 60 + clock.minute - zone) * 60_000);
  return `${utc.toISOString().slice(0, 10)}T${time(utc.getUTCHours(), utc.getUTCMinutes())}Z`;
}

function readClock(text: string): Clock | null {
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const half = found[4]?.toLowerCase().charAt(0);
  let hour = Number(found[1]);
  const minute = Number(found[2]);
  // a leap second is shown as the one before it
  const second = found[3] === undefined ? null : Math.min(59, Number(found[3]));
  if (half !== undefined && hour >= 1 && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  return hour > 23 || minute > 59 ? null : { hour, minute, second };
}

/** Minutes east of UTC; null where no zone is written. */
function readZone(text: string): number | null {
  const clock = CLOCK.exec(text);
  const after = clock === null ? text : text.slice(clock.index + clock[0].length);
  const offset = OFFSET.exec(after);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    if (minutes <= 15 * 60) return offset[1] === '-' ? -minutes : minutes;
  }
  for (const word of after.toLowerCase().split(/[^a-z]+/)) {
    const zone = Object.hasOwn(ZONES, word) ? ZONES[word] : undefined;
    if (zone !== undefined) return zone;
  }
  return null;
}

function readDay(text: string): Day | null {
  return eastAsian(text) ?? yearFirst(text) ?? threeNumbers(text) ?? compact(text) ?? worded(text);
}

function eastAsian(text: string): Day | null {
  const found = EAST_ASIAN.exec(text);
  if (found === null) return null;
  const era = japaneseEra(text.slice(0, found.index));
  const number = Number(found[1]);
  const year = era !== null && number < 100 ? era + number : fullYear(found[1] ?? '');
  return { year, month: numberOrNull(found[2]), day: numberOrNull(found[3]) };
}

/** The year before the first of the era named at the end of the text. */
function japaneseEra(before: string): number | null {
  const eras: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };
  return eras[before.trim().slice(-2)] ?? null;
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function yearFirst(text: string): Day | null {
  const found = YEAR_FIRST.exec(text);
  if (found === null) return null;
  return { year: Number(found[1]), month: Number(found[3]), day: numberOrNull(found[4]) };
}

/** Dots mean day first wherever they are used; slashes and hyphens only where one number is no month. */
function threeNumbers(text: string): Day | null {
  const found = THREE_NUMBERS.exec(text);
  if (found === null) return null;
  const one = Number(found[1]);
  const two = Number(found[3]);
  const year = fullYear(found[4] ?? '');
  if (found[2] === '.') return { year, month: two, day: one };
  if (one > 12) return { year, month: two, day: one };
  if (two > 12 || one === two) return { year, month: one, day: two };
  return { year, month: null, day: null };
}

function compact(text: string): Day | null {
  const found = COMPACT.exec(text);
  if (found === null) return null;
  const day: Day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isReal(day) ? day : null;
}

/** A month by name with numbers round it, in any order; or a year alone. */
function worded(text: string): Day | null {
  const words =
    text
      .replace(OFFSET, ' ')
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/\p{Letter}+|['’]?\d+/gu) ?? [];
  const month = firstMonth(words);
  const numbers = words
    .map((word, at) => ({ at, digits: word.replace(/^['’]/, ''), short: /^['’]/.test(word) }))
    .filter(({ digits }) => /^\d+$/.test(digits));
  const long = numbers.find(({ digits }) => digits.length === 4 && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR);
  if (month === null) return long !== undefined ? { year: Number(long.digits), month: null, day: null } : null;
  const year =
    long ??
    numbers.find(({ short }) => short) ??
    lastOf(
      numbers.filter(({ digits }) => digits.length === 2 || digits.length === 3),
      numbers.length,
    );
  if (year === undefined) return null;
  const days = numbers.filter(
    (number) => number !== year && number.digits.length <= 2 && Number(number.digits) >= 1 && Number(number.digits) <= 31,
  );
  const nearest = days.toSorted((a, b) => Math.abs(a.at - month.at) - Math.abs(b.at - month.at))[0];
  return { year: fullYear(year.digits), month: month.month, day: nearest === undefined ? null : Number(nearest.digits) };
}

/** A short year can only be the last of several numbers: `14 Mar 03`. Of one number alone (`March 14`) nobody can say. */
function lastOf<T>(numbers: readonly T[], all: number): T | undefined {
  return all >= 2 ? numbers.at(-1) : undefined;
}

function firstMonth(words: readonly string[]): { readonly month: number; readonly at: number } | null {
  for (const [at, word] of words.entries()) {
    const month = monthNamed(word);
    if (month !== null) return { month, at };
  }
  return null;
}

/** Two digits: 69 and before mean 20xx. Three: what programs wrote after 1999 that counted from 1900. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length === 3 && number >= 70 && number < 200) return 1900 + number;
  if (digits.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}
