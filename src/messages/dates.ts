/** Dates and languages as a reader says them. */
import type { PostDate } from '../words/index.ts';

// The day stands before the month, which reads the same to everyone once the month is a word.
const LOCALE = 'en-GB';

const FORMS = {
  day: new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat(LOCALE, { year: 'numeric', timeZone: 'UTC' }),
  moment: new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }),
};

/** A post's date to its own precision and no finer; the day is the one that the post itself says, whatever its time zone. */
export function dayOf(date: PostDate): string {
  if (date.iso === null || date.precision === null) return date.raw;
  const precision = date.precision === 'second' ? 'day' : date.precision;
  const time = Date.parse(`${date.iso.slice(0, 10)}${precision === 'day' ? 'T00:00:00Z' : ''}`);
  return Number.isNaN(time) ? date.raw : FORMS[precision].format(time);
}

/** The year alone, for lists; null where none is known. */
export function yearOf(date: PostDate | null): string | null {
  return date?.iso?.slice(0, 4) ?? null;
}

/** A moment of this archive's own clock (ms since 1970), in UTC. */
export function momentOf(ms: number): string {
  return `${FORMS.moment.format(ms)} UTC`;
}

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'none' });

/** A language by its English name; null for `und` and for tags that are none. */
export function languageName(tag: string): string | null {
  if (tag === 'und') return null;
  try {
    return LANGUAGES.of(tag) ?? null;
  } catch {
    return null;
  }
}
