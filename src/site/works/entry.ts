/** One work as it stands in a list. */
import { html } from 'hono/html';
import { workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { yearOf } from '../../messages/dates.ts';
import { STATUS_NAMES } from '../../messages/editions.ts';
import { RATING_WORDS, STATE_MEANINGS, say } from '../../messages/site.ts';
import type { TagKind, WorkSummary } from '../../words/index.ts';
import { workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { tongue } from '../frame/tongue.ts';
import { bylineLinks } from './byline.ts';
import { fandomLinks } from './fandoms.ts';

/** How many relationships a list shows of one work; its own page shows all. */
const RELATIONSHIPS_SHOWN = 4;

/**
 * An entry of a list of works.
 * @param level which heading its title is: 2 on a list of its own, 3 under a heading.
 */
export function entry(shown: Shown<WorkSummary>, level: 2 | 3): Html {
  const work = shown.value;
  const title = html`<a href="${workPath(work)}" ${tongue(work.language)}>${workTitle(work)}</a>`;
  return html`<li class="entry">
${fandoms(work)}
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${work.creators.length === 0 ? null : html`<p class="entry-by">${bylineLinks(work.creators)}</p>`}
${stateLine(shown)}
${work.summary === null ? null : html`<p class="entry-summary" ${tongue(work.language)}>${work.summary}</p>`}
${tagLine(work)}
<p class="entry-facts dots">${facts(work).map((fact) => html`<span>${fact}</span>`)}</p>
</li>
`;
}

/** Entries as a list; null where there are none. */
export function entries(works: readonly Shown<WorkSummary>[], level: 2 | 3): Html {
  return html`<ol class="entries">${works.map((work) => entry(work, level))}</ol>`;
}

function fandoms(work: WorkSummary): Html | null {
  const names = work.tags.filter((tag) => tag.kind === 'fandom');
  if (names.length === 0) return null;
  return html`<p class="label dots">${fandomLinks(names)}</p>`;
}

function tagLine(work: WorkSummary): Html | null {
  const named = (kind: TagKind): readonly string[] => work.tags.filter((tag) => tag.kind === kind).map((tag) => tag.name);
  const warnings = named('warning');
  const relationships = named('relationship').slice(0, RELATIONSHIPS_SHOWN);
  return html`${relationships.length === 0 ? null : html`<p class="entry-tags dots">${relationships.map((name) => html`<span><bdi>${name}</bdi></span>`)}</p>`}
${warnings.length === 0 ? null : html`<p class="entry-warning">${say('warnings', { warnings: warnings.join(', ') })}</p>`}`;
}

/** The owner is told in every list which works others do not see. */
function stateLine(shown: Shown<WorkSummary>): Html | null {
  if (shown.viewer !== 'owner' || shown.value.state === 'public') return null;
  return html`<p class="state">${STATE_MEANINGS[shown.value.state].name}: ${shown.value.reason.why}</p>`;
}

function facts(work: WorkSummary): readonly string[] {
  const year = yearOf(work.posted);
  return [
    RATING_WORDS[work.rating.level],
    say('words', { n: work.words }),
    ...parts(work.chapters),
    ...(work.status === 'unknown' ? [] : [STATUS_NAMES[work.status]]),
    ...(year === null ? [] : [year]),
  ];
}

function parts({ have, total }: WorkSummary['chapters']): readonly string[] {
  if (have === 1 && (total === null || total === 1)) return [];
  return [total === null ? say('chaptersHave', { n: have }) : say('chaptersOf', { have, total })];
}
