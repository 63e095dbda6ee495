/** An index as at the back of a book: names under their letters, dotted leaders, the number of works. */
import { html } from 'hono/html';
import type { Count } from '../../archive/archive.ts';
import { say } from '../../messages/site.ts';
import type { Html } from '../frame/html.ts';

/** Below this an index needs no letters. */
const LETTERS_FROM = 16;

/** Letters with more names than this may break over columns. */
const LONG_LETTER = 12;

interface Letter {
  readonly letter: string;
  readonly names: readonly Count[];
}

/** Rows of an index: each name a link, with the number of works. */
export function leaders(
  counts: readonly Count[],
  pathOf: (name: string) => string,
  labelOf: (name: string) => string = (name) => name,
): Html {
  return html`<ul class="leaders">${counts.map(
    ({ name, works }) =>
      html`<li><a href="${pathOf(name)}"><bdi>${labelOf(name)}</bdi></a><span class="leader" aria-hidden="true"></span><span class="tally">${works}<span class="away"> ${say('indexUnit', { n: works })}</span></span></li>`,
  )}</ul>`;
}

/** A whole index, under letters where it is long. */
export function nameIndex(counts: readonly Count[], pathOf: (name: string) => string): Html {
  const sorted = [...counts].sort((a, b) => BY_NAME.compare(fileAs(a.name), fileAs(b.name)));
  if (sorted.length < LETTERS_FROM) return html`<div class="index">${leaders(sorted, pathOf)}</div>`;
  return html`<div class="index index-columns">${byLetter(sorted).map(
    ({ letter, names }) =>
      html`<section${names.length > LONG_LETTER ? html` class="long"` : null}><h2>${letter}</h2>${leaders(names, pathOf)}</section>`,
  )}</div>`;
}

const BY_NAME = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A name as it is filed: without a leading article and opening marks. */
function fileAs(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?) (?=\S)/i, '') || name;
}

function byLetter(sorted: readonly Count[]): readonly Letter[] {
  const letters = new Map<string, Count[]>();
  for (const count of sorted) {
    const first = fileAs(count.name).normalize('NFD').charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : say('otherLetters');
    const names = letters.get(letter);
    if (names === undefined) letters.set(letter, [count]);
    else names.push(count);
  }
  return [...letters].map(([letter, names]) => ({ letter, names }));
}
