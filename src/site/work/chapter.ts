/** One part of a work on a page of its own, with the way to the ones before and after. */
import { html } from 'hono/html';
import { workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { dayOf } from '../../messages/dates.ts';
import { say } from '../../messages/site.ts';
import type { Chapter, Work } from '../../words/index.ts';
import { chapterPath, wholePath, workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import { reportLink } from '../report/page.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';
import { readingLink, stateLine } from './apparatus.ts';
import { isAdult } from './notice.ts';
import { type Neighbours, type PartHere, type Stretch, setHeading } from './parts.ts';
import { ending, leadIn, notes, story } from './text.ts';

export function chapterPage(
  visit: Visit,
  shown: Shown<Work>,
  around: Neighbours & { readonly here: Extract<Stretch, { kind: 'chapter' }> },
  chapter: Shown<Chapter>,
): Html {
  const work = shown.value;
  const { here, previous, next, after } = around;
  return page(
    visit,
    {
      title: `${here.heading} · ${workTitle(work)}`,
      room: 'works',
      unlisted: isAdult(work),
      previous: previous === null ? null : chapterPath(work, previous.entry.position),
      next: next === null ? null : chapterPath(work, next.entry.position),
      skipTo: { id: 'story', label: say('skipStory') },
    },
    html`<article>
<header class="running">
${stateLine(shown)}
<p><a class="running-title" href="${workPath(work)}" ${tongue(work.language)}>${workTitle(work)}</a> ${bylineLinks(work.creators)}</p>
<h1 ${tongue(work.language)}>${setHeading(here)}</h1>
${dateLine(here.entry)}
${readingLink(shown, here.entry.position)}
</header>
<div id="story" tabindex="-1">
<h2 class="away">${say('story')}</h2>
${leadIn(chapter.value)}
${notes(say('noteHere'), chapter.value.notes, chapter.value.language)}
${story(chapter)}
${ending(chapter.value, next === null && after === null)}
</div>
</article>
${after?.kind === 'gap' ? html`<p class="missing">${after.sentence}.</p>` : null}
${onward(work, around)}
${reportLink(work)}`,
  );
}

/** The place of a part that is not here, told as such. */
export function gapPage(
  visit: Visit,
  shown: Shown<Work>,
  around: Neighbours & { readonly here: Extract<Stretch, { kind: 'gap' }> },
): Html {
  const work = shown.value;
  return page(
    visit,
    { title: `${around.here.sentence} · ${workTitle(work)}`, room: 'works', unlisted: true },
    html`<div class="running"><p><a class="running-title" href="${workPath(work)}" ${tongue(work.language)}>${workTitle(work)}</a> ${bylineLinks(work.creators)}</p>
<h1>${around.here.sentence}</h1></div>
<p class="missing">${say('gapWhy')}</p>
${onward(work, around)}
${reportLink(work)}`,
  );
}

function dateLine(entry: PartHere): Html | null {
  const facts = [
    say('words', { n: entry.words }),
    ...(entry.date === null ? [] : [dayOf(entry.date)]),
    ...(entry.venue === null ? [] : [entry.venue]),
  ];
  return html`<p class="running-facts dots">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}

function onward(work: Work, { previous, next }: Neighbours): Html {
  return html`<nav class="onward" aria-label="${say('onward')}">
<div>${step(work, say('previous'), previous, 'prev')}</div>
<div><a href="${workPath(work)}"><span class="label">${say('contents')}</span>${say('allParts')}</a> <a href="${wholePath(work)}">${say('wholeLabel')}</a></div>
<div>${step(work, say('next'), next, 'next')}</div>
</nav>`;
}

function step(work: Work, label: string, part: Extract<Stretch, { kind: 'chapter' }> | null, rel: 'prev' | 'next'): Html | null {
  if (part === null) return null;
  return html`<a href="${chapterPath(work, part.entry.position)}" rel="${rel}"><span class="label">${label}</span><bdi>${part.heading}</bdi></a>`;
}
