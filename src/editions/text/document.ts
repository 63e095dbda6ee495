/**
 * A work as plain text with a header in the fans' own form, so that it can be posted, mailed, and read back by an archive such as this.
 * UTF-8 with `\n`; each paragraph stands on one line of any length, blank lines between them: a screen of any width may wrap it, and
 * no line break has to be guessed at when it is read again.
 */
import type { Shown } from '../../gate/shown.ts';
import { joined, SECTION_NAMES, STATUS_NAMES, sayEdition, TEXT_LABELS } from '../../messages/editions.ts';
import type { Chapter, TagKind, Work } from '../../words/index.ts';
import { type Stretch, stretches } from '../chapters.ts';
import { xmlText } from '../escape.ts';
import { frontMatter, ratingText, tagNames } from '../front/matter.ts';
import type { EditionPlace } from '../place.ts';

/**
 * Writes a work as plain text.
 * @param chapters all its chapters in order, shown to the same viewer; others throw, since they are a bug.
 */
export function textDocument(work: Shown<Work>, chapters: Iterable<Shown<Chapter>>, place: EditionPlace): string {
  const parts = stretches(work, chapters);
  const blocks = [header(work), ...parts.flatMap((part) => partText(part, parts.length > 1)), closing(work, place)];
  return `${blocks.map(plain).join('\n\n')}\n`;
}

function header(shown: Shown<Work>): string {
  const work = shown.value;
  const matter = frontMatter(shown);
  const tags = (kind: TagKind) => tagNames(work.tags, kind).join(', ') || null;
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [TEXT_LABELS.title, matter.title],
    [TEXT_LABELS.author, joined(matter.creators)],
    [TEXT_LABELS.fandom, tags('fandom')],
    [TEXT_LABELS.pairing, tags('relationship')],
    [TEXT_LABELS.characters, tags('character')],
    [TEXT_LABELS.rating, work.rating.level === 'unrated' && work.rating.raw === null ? null : ratingText(work)],
    [TEXT_LABELS.genre, tags('genre')],
    [TEXT_LABELS.keywords, tags('additional')],
    [TEXT_LABELS.series, work.series === null ? null : seriesText(work.series.name, work.series.position)],
    [TEXT_LABELS.status, work.status === 'unknown' ? null : STATUS_NAMES[work.status]],
    [TEXT_LABELS.summary, work.summary],
    [TEXT_LABELS.spoilers, work.spoilers],
    [TEXT_LABELS.warnings, work.warnings ?? tags('warning')],
    [TEXT_LABELS.archive, work.distribution.raw],
    [TEXT_LABELS.feedback, work.feedback],
    [TEXT_LABELS.beta, joined(work.betas) || null],
    [TEXT_LABELS.translator, joined(work.translators) || null],
    [TEXT_LABELS.disclaimer, work.disclaimer],
    ...work.notes.map((note) => [TEXT_LABELS.note, note] as const),
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${oneLine(value)}`])).join('\n');
}

function partText(part: Stretch, headed: boolean): readonly string[] {
  if (part.chapter === null) return [`[${sayEdition('gap', { part: part.heading })}]`];
  const { chapter } = part;
  return [
    ...(headed ? [part.heading] : []),
    ...chapter.notes.map((note) => `${TEXT_LABELS.note}: ${oneLine(note)}`),
    chapter.text.trim(),
    ...(chapter.endMarker === null ? [] : [chapter.endMarker]),
  ];
}

/** Below the mark that mail has for a signature: no part of the story, and read as none. */
function closing(work: Shown<Work>, place: EditionPlace): string {
  const matter = frontMatter(work);
  const posted = matter.facts.find((fact) => fact.label === TEXT_LABELS.posted);
  return [
    '-- ',
    ...(posted === undefined ? [] : [`${posted.label}: ${posted.values.join(', ')}`]),
    `${SECTION_NAMES.wishes}: ${matter.wishes.join(' ')}`,
    ...(matter.gaps === null ? [] : [matter.gaps]),
    sayEdition('fromArchive', { archive: place.archive }),
    ...(place.address === null ? [] : [place.address]),
  ].join('\n');
}

function seriesText(name: string, position: number | null): string {
  return position === null ? name : `${name}, #${position}`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function plain(text: string): string {
  return xmlText(text).replace(/\r\n?/g, '\n');
}
