/** Rows of the desk: works that readers do not see, and what the rule of withholding says of those that nobody sees. */
import { html } from 'hono/html';
import { creatorName, workTitle } from '../../editions/index.ts';
import type { SealedView, Shown, Signal } from '../../gate/index.ts';
import { yearOf } from '../../messages/dates.ts';
import { sayDesk } from '../../messages/desk.ts';
import { joined } from '../../messages/editions.ts';
import { RATING_WORDS, say } from '../../messages/site.ts';
import type { WorkSummary } from '../../words/index.ts';
import { workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { tongue } from '../frame/tongue.ts';
import { bylineLinks } from '../works/byline.ts';
import { deskWorkPath } from './places.ts';

/** A work that the owner may read, with the reason why others may not. */
export function workRow({ value: work }: Shown<WorkSummary>): Html {
  return html`<li><h3><a href="${workPath(work)}" ${tongue(work.language)}>${workTitle(work)}</a></h3>
<p class="entry-by">${bylineLinks(work.creators)}</p>
<p class="why">${work.reason.why} <a href="${deskWorkPath(work.id)}">${sayDesk('atDesk')}</a></p></li>`;
}

/** A sealed work: header facts, the reason and its signs. No link, since there is nothing to be read. */
export function sealedRow({ value: work }: Shown<SealedView>): Html {
  const year = yearOf(work.posted);
  const facts = [
    say('sealedNumber', { id: String(work.id) }),
    RATING_WORDS[work.rating.level],
    say('chaptersHave', { n: work.chapters.have }),
    ...(year === null ? [] : [year]),
  ];
  return html`<li><h3 ${tongue(work.language)}>${workTitle(work)}</h3>
<p class="entry-by">${say('byline')} ${joined(work.creators.map(creatorName))}</p>
<p class="quiet dots">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
<p class="why">${work.reason.why}</p>
<ul class="signs">${work.signals.map(signView)}</ul>
<p class="why"><a href="${deskWorkPath(work.id)}">${sayDesk('atDesk')}</a></p></li>`;
}

/** A sign by the row of the table it comes from and the field it stands in; its words where they are header facts. */
export function signView({ row, where, excerpt }: Signal): Html {
  return html`<li>${say('sign', { row, where })}${excerpt === null ? null : html`: <q>${excerpt}</q>`}</li>`;
}
