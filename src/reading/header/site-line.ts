/** The line in which a large site says what a story is: `Rated: K+ - English - Humor/Fantasy - Puss B. - Chapters: 1 - Words: 812`. */
import type { Bare } from '../regions/bare.ts';
import type { Entry } from './entry.ts';
import type { FieldKey } from './keys.ts';
import { fieldKey } from './keys.ts';
import { decided } from './shared-labels.ts';

/** Behind the language, what has no label: the genres, then the characters. */
const UNLABELLED: readonly FieldKey[] = ['language', 'genre', 'characters'];

export function siteEntries({ text, start }: Bare): readonly Entry[] {
  const entries: Entry[] = [];
  let unlabelled = 0;
  let from = start;
  for (const piece of text.split(' - ')) {
    const colon = piece.indexOf(':');
    const value = piece.slice(colon + 1);
    const label = colon < 0 ? null : piece.slice(0, colon).replace(/^Fiction /, '');
    const known =
      label === null
        ? /^complete$/i.test(piece)
          ? 'status'
          : UNLABELLED[unlabelled++]
        : decided(fieldKey(label), label, value)?.key;
    const key = known ?? 'other';
    const valueFrom = from + piece.length - value.trimStart().length;
    const valueTo = from + piece.trimEnd().length;
    entries.push({
      key,
      all: [key],
      sure: 0.95,
      label,
      value: [Math.min(valueFrom, valueTo), valueTo],
      separator: 'colon',
      closer: null,
    });
    from += piece.length + 3;
  }
  return entries;
}
