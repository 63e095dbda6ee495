/** "Death by Marmalade" by Ann Orme: a title that looks like a title with its author. */
import type { Sheet } from '../regions/sheet.ts';
import type { SubjectReading } from '../values/subjects.ts';
import { entriesAt } from './entry.ts';
import { namesAgree } from './name-key.ts';

/** A header stands among the first lines. */
const SEARCHED = 60;

/** A subject whose byline is its title's own, where the header names another author and no title. */
export function withoutFalseByline(subject: SubjectReading, text: string, sheet: Sheet, sender: string | null): SubjectReading {
  const { title, authors } = subject;
  const name = authors[0]?.name;
  if (title === null || name === undefined || authors.length > 1 || (sender !== null && namesAgree(name, [sender])))
    return subject;
  const named: string[] = [];
  for (let i = 0; i < Math.min(SEARCHED, sheet.lines.length); i++) {
    for (const { key, value, sure } of entriesAt(sheet, i)) {
      if (key === 'title') return subject;
      if (key === 'author' && sure > 0.8) named.push(sheet.decoded.text.slice(...value));
    }
  }
  if (named.length === 0 || namesAgree(name, named)) return subject;
  const at = text.indexOf(`${title} `);
  const whole = at < 0 ? '' : text.slice(at, text.indexOf(name, at + title.length) + name.length);
  return /^ by $/i.test(whole.slice(title.length, -name.length)) ? { ...subject, title: whole, authors: [] } : subject;
}
