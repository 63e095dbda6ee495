/** The front of a work: its title page, then its contents; for a work of one part, the story itself. */
import { html } from 'hono/html';
import { frontMatter } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { FACT_LABELS } from '../../messages/editions.ts';
import { say } from '../../messages/site.ts';
import type { Chapter, Work } from '../../words/index.ts';
import { chapterPath, wholePath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import { fleuron } from '../style/ornaments.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';
import { fandomLinks } from '../works/fandoms.ts';
import { apparatus, factList, readingLink, stateLine } from './apparatus.ts';
import { isAdult } from './notice.ts';
import { type Stretch, stretches } from './parts.ts';
import { ending, leadIn, notes, story } from './text.ts';

/** The front page of a work of several parts (or of one that is missing others). */
export function frontPage(visit: Visit, shown: Shown<Work>): Html {
  const work = shown.value;
  const matter = frontMatter(shown);
  const parts = stretches(work);
  const first = parts.find((part) => part.kind === 'chapter');
  return page(
    visit,
    { title: titleFor(shown), room: 'works', unlisted: isAdult(work) },
    html`${titlePage(shown)}
${
  first?.kind === 'chapter'
    ? html`<p class="begin"><a class="button button-first" href="${chapterPath(work, first.entry.position)}">${say('begin')}</a> <a href="${wholePath(work)}">${say('whole')}</a></p>`
    : null
}
${factList(matter)}
${workNotes(work)}
<section class="apparatus"><h2 class="contents-head">${say('contents')}</h2>
<ol class="contents leaders">${parts.map((part) => contentsRow(work, part))}</ol></section>
${apparatus(work, matter)}`,
  );
}

/** The page of a work of one part: title page and story together. */
export function singlePage(visit: Visit, shown: Shown<Work>, chapter: Shown<Chapter>): Html {
  const work = shown.value;
  const matter = frontMatter(shown);
  return page(
    visit,
    { title: titleFor(shown), room: 'works', unlisted: isAdult(work), skipTo: { id: 'story', label: say('skipStory') } },
    html`<article>
${titlePage(shown)}
${readingLink(shown, chapter.value.position)}
${factList(matter)}
<div class="story-start" id="story" tabindex="-1">
<h2 class="away">${say('story')}</h2>
${leadIn(chapter.value)}
${workNotes(work)}
${story(chapter)}
${ending(chapter.value, true)}
</div>
</article>
${apparatus(work, matter)}`,
  );
}

/** Title and creators, for the tab of the browser. */
export function titleFor(shown: Shown<Work>): string {
  const { title, byline } = frontMatter(shown);
  return `${title}, ${byline}`;
}

/** The author's notes that stand with the work. */
export function workNotes(work: Work): Html | null {
  return notes(work.notes.length === 1 ? say('noteBefore') : say('notesBefore'), work.notes, work.language);
}

/** Fandom, title, byline, series, summary and length, set in the middle of the page. */
export function titlePage(shown: Shown<Work>): Html {
  const work = shown.value;
  const matter = frontMatter(shown);
  const said = matter.facts.filter(({ label }) => label === FACT_LABELS.length || label === FACT_LABELS.status);
  const series = matter.facts.find(({ label }) => label === FACT_LABELS.series);
  const fandoms = work.tags.filter((tag) => tag.kind === 'fandom');
  return html`<header class="title-page">
${stateLine(shown)}
${fandoms.length === 0 ? null : html`<p class="title-fandom label dots">${fandomLinks(fandoms)}</p>`}
<h1 ${tongue(work.language)}>${matter.title}</h1>
<p class="title-by">${bylineLinks(work.creators)}</p>
${series === undefined ? null : html`<p class="title-series">${say('seriesLine', { series: series.values.join(', ') })}</p>`}
${fleuron()}
${matter.summary === null ? null : html`<p class="title-summary" ${tongue(work.language)}>${matter.summary}</p>`}
<p class="title-facts dots">${said.flatMap(({ values }) => values).map((value) => html`<span>${value}</span>`)}</p>
</header>`;
}

function contentsRow(work: Work, part: Stretch): Html {
  if (part.kind === 'gap') return html`<li class="gap">${part.sentence}</li>`;
  return html`<li><a href="${chapterPath(work, part.entry.position)}"><bdi>${part.heading}</bdi></a><span class="leader" aria-hidden="true"></span><span class="tally">${say('words', { n: part.entry.words })}</span></li>`;
}
