/** The editions of a part, for the owner: a list, and the text of each. */
import { html } from 'hono/html';
import { differences, workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { dayOf } from '../../messages/dates.ts';
import { sayPartEditions } from '../../messages/part-editions.ts';
import type { PostId, Reading, Work } from '../../words/index.ts';
import { chapterPath, editionsPath, workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { readingStory } from '../work/text.ts';

export interface ShownEdition {
  readonly post: PostId;
  readonly reading: Shown<Reading>;
  readonly shown: boolean;
}

export interface PartEditionsShown {
  readonly work: Shown<Work>;
  readonly position: number;
  /** The part's heading; null for a work of one part. */
  readonly heading: string | null;
  /** The shown one first. */
  readonly editions: readonly [ShownEdition, ...ShownEdition[]];
}

/** All editions with what is known of each. */
export function editionsPage(visit: Visit, part: PartEditionsShown): Html {
  const work = part.work.value;
  return around(
    visit,
    part,
    html`<p>${sayPartEditions('intro')}</p>
<table class="sheet sheet-stacked"><thead><tr><th scope="col">${sayPartEditions('when')}</th><th scope="col">${sayPartEditions('venue')}</th><th scope="col">${sayPartEditions('words')}</th><th scope="col">${sayPartEditions('from')}</th></tr></thead>
<tbody>${part.editions.map((edition) => row(work, part.position, edition))}</tbody></table>
<p><a href="${backPath(part)}">${sayPartEditions('back')}</a></p>`,
  );
}

/** One edition: what differs from the shown one, then its text. */
export function editionPage(visit: Visit, part: PartEditionsShown, edition: ShownEdition): Html {
  const { value: reading } = edition.reading;
  return around(
    visit,
    part,
    html`<p>${whenOf(edition)}${reading.source.venue === null ? null : html`, <bdi>${reading.source.venue}</bdi>`}: ${sayPartEditions('count', { n: reading.body.words })}</p>
${edition.shown ? html`<p>${sayPartEditions('shown')}</p>` : differing(part.editions[0], edition)}
<p><a href="${editionsPath(part.work.value, part.position)}">${sayPartEditions('all')}</a></p>
${readingStory(edition.reading)}`,
  );
}

function around(visit: Visit, part: PartEditionsShown, main: Html): Html {
  const work = part.work.value;
  const title = part.heading === null ? sayPartEditions('title') : sayPartEditions('titleOf', { part: part.heading });
  return page(
    visit,
    { title: `${title} · ${workTitle(work)}`, room: 'works', unlisted: true },
    html`<div class="column desk">
<header class="heading"><p><a class="running-title" href="${backPath(part)}" ${tongue(work.language)}>${workTitle(work)}</a></p><h1>${title}</h1></header>
${main}
</div>`,
  );
}

function backPath({ work: { value: work }, heading, position }: PartEditionsShown): string {
  return heading === null ? workPath(work) : chapterPath(work, position);
}

function row(work: Work, position: number, edition: ShownEdition): Html {
  const { source, body } = edition.reading.value;
  return html`<tr><th scope="row"><a href="${editionsPath(work, position, edition.post)}">${whenOf(edition)}</a>${edition.shown ? html`<span class="hint"> ${sayPartEditions('shown')}</span>` : null}</th>
<td><bdi>${source.venue ?? ''}</bdi></td><td class="figures">${body.words}</td><td class="value"><bdi>${source.path}#${source.index}</bdi></td></tr>`;
}

function whenOf({ reading: { value: reading } }: ShownEdition): string {
  return reading.source.date === null ? sayPartEditions('undated') : dayOf(reading.source.date);
}

/** More paragraphs than these are counted, not listed. */
const MOST = 12;

function differing(shown: ShownEdition, edition: ShownEdition): Html {
  const { same, one, other } = differences(shown.reading, edition.reading);
  if (one.length === 0 && other.length === 0) return html`<p>${sayPartEditions('alike')}</p>`;
  return html`<p>${sayPartEditions('differs', { n: same })}</p>${paragraphList(sayPartEditions('onlyHere'), other)}${paragraphList(sayPartEditions('onlyShown'), one)}`;
}

function paragraphList(heading: string, paragraphs: readonly string[]): Html | null {
  if (paragraphs.length === 0) return null;
  const more = paragraphs.length - MOST;
  return html`<h2>${heading}</h2><ul class="skips">${paragraphs.slice(0, MOST).map((text) => html`<li><bdi>${text}</bdi></li>`)}${more > 0 ? html`<li>${sayPartEditions('more', { n: more })}</li>` : null}</ul>`;
}
