/** The whole work on one page, sent piece by piece so that a long one need not stand in memory. */
import { html } from 'hono/html';
import { frontMatter } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { say } from '../../messages/site.ts';
import type { Chapter, Work } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { pageAround } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { apparatus, factList } from './apparatus.ts';
import { titleFor, titlePage, workNotes } from './front.ts';
import { isAdult } from './notice.ts';
import { type Stretch, setHeading, stretches } from './parts.ts';
import { ending, leadIn, notes, story } from './text.ts';

/** The page in pieces: opening, each part in order with the gaps between, closing. */
export async function* wholePage(
  visit: Visit,
  shown: Shown<Work>,
  chapters: AsyncIterable<Shown<Chapter>>,
): AsyncGenerator<Html> {
  const work = shown.value;
  const matter = frontMatter(shown);
  const head = {
    title: titleFor(shown),
    room: 'works',
    unlisted: isAdult(work),
    skipTo: { id: 'story', label: say('skipStory') },
  } as const;
  const around = pageAround(visit, head);
  yield html`${around.before}<article>
${titlePage(shown)}
${factList(matter)}
${workNotes(work)}
<div class="story-start" id="story" tabindex="-1">
`;
  yield* parts(work, chapters);
  yield html`</div>
</article>
${apparatus(work, matter)}
${around.after}`;
}

async function* parts(work: Work, chapters: AsyncIterable<Shown<Chapter>>): AsyncGenerator<Html> {
  const all = stretches(work);
  let next = 0;
  for await (const chapter of chapters) {
    for (; isGap(all[next]); next += 1) yield missing(all[next]);
    const here = all[next];
    if (here?.kind !== 'chapter' || here.entry.position !== chapter.value.position)
      throw new Error('a chapter came out of its place');
    yield part(work, here, chapter, next === all.length - 1);
    next += 1;
  }
  for (; isGap(all[next]); next += 1) yield missing(all[next]);
  if (next !== all.length) throw new Error('a chapter did not come');
}

function isGap(stretch: Stretch | undefined): boolean {
  return stretch?.kind === 'gap';
}

function missing(stretch: Stretch | undefined): Html {
  return stretch?.kind === 'gap' ? html`<p class="missing">${stretch.sentence}.</p>` : html``;
}

function part(work: Work, here: Extract<Stretch, { kind: 'chapter' }>, chapter: Shown<Chapter>, last: boolean): Html {
  // The first part's notes stand with the work, above.
  const ownNotes = chapter.value.notes.filter((note) => !work.notes.includes(note));
  return html`<section class="chapter" id="part-${here.entry.position}">
<header class="chapter-head"><h2 ${tongue(work.language)}>${setHeading(here)}</h2></header>
${leadIn(chapter.value)}
${notes(say('noteHere'), ownNotes, chapter.value.language)}
${story(chapter)}
${ending(chapter.value, last)}
</section>
`;
}
