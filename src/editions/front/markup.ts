/** The front matter as mark-up that is HTML and XML alike: for the HTML download and the e-book. */
import { SECTION_NAMES } from '../../messages/editions.ts';
import type { Chapter } from '../../words/index.ts';
import { escaped } from '../escape.ts';
import type { Fact, FrontMatter } from './matter.ts';

/** Title, creators, summary, what is known of the work, gaps and notes: what stands before the story. */
export function openingMarkup(matter: FrontMatter): string {
  return [
    `<h1 class="title" dir="auto">${escaped(matter.title)}</h1>`,
    `<p class="byline" dir="auto">${escaped(matter.byline)}</p>`,
    block('summary', SECTION_NAMES.summary, paragraphs(matter.summary)),
    factList(matter.facts),
    matter.gaps === null ? '' : `<p class="gaps">${escaped(matter.gaps)}</p>`,
    block('notes', SECTION_NAMES.notes, matter.notes.map(paragraph).join('\n')),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Wishes, disclaimer, feedback and credits: what stands after it and goes with every copy. */
export function closingMarkup(matter: FrontMatter): string {
  const asWritten =
    matter.wishAsWritten === null
      ? ''
      : `<p class="as-written">${SECTION_NAMES.asWritten}: <q dir="auto">${escaped(matter.wishAsWritten)}</q></p>`;
  return [
    block('wishes', SECTION_NAMES.wishes, `${matter.wishes.map(paragraph).join('\n')}\n${asWritten}`.trim()),
    block('feedback', SECTION_NAMES.feedback, paragraphs(matter.feedback)),
    block('disclaimer', SECTION_NAMES.disclaimer, paragraphs(matter.disclaimer)),
    block('credits', SECTION_NAMES.credits, factList(matter.credits)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A part below its heading: its own notes, the story as `story` has it, the end marker. `level` is that of the notes' heading. */
export function chapterMarkup(chapter: Chapter, story: string, level: 2 | 3): string {
  return [
    block('notes', SECTION_NAMES.notes, chapter.notes.map(paragraph).join('\n'), level),
    `<div class="story">\n${story}\n</div>`,
    chapter.endMarker === null ? '' : `<p class="end" dir="auto">${escaped(chapter.endMarker)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Labelled values; lists of names stand side by side. */
export function factList(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ label, values }) => {
    const shown = values.map((value) => `<dd dir="auto">${escaped(value)}</dd>`).join('');
    return `<dt>${escaped(label)}</dt>${shown}`;
  });
  return `<dl class="facts">\n${rows.join('\n')}\n</dl>`;
}

/** A paragraph of an author's words. */
export function paragraph(text: string): string {
  return `<p dir="auto">${escaped(text)}</p>`;
}

function paragraphs(text: string | null): string {
  if (text === null) return '';
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map(paragraph)
    .join('\n');
}

function block(name: string, heading: string, content: string, level: 2 | 3 = 2): string {
  return content === '' ? '' : `<section class="${name}">\n<h${level}>${heading}</h${level}>\n${content}\n</section>`;
}
