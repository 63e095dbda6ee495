/** The page where an old address is looked up: a form, and what was found where that is not one thing. */
import { html } from 'hono/html';
import type { OldLead } from '../../acts/old-address.ts';
import { partHeading, workTitle } from '../../editions/index.ts';
import { sayOld } from '../../messages/old.ts';
import { chapterPath, OLD_PATH, workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';

/** What was asked for is never said back: ids hold addresses of people, and what is withheld answers like what never was. */
export function oldPage(visit: Visit, found: readonly OldLead[] | null): Html {
  return page(
    visit,
    { title: sayOld('title'), unlisted: found !== null, bare: found !== null },
    html`<div class="column">
<header class="heading"><h1>${sayOld('title')}</h1><p>${sayOld('intro')}</p></header>
${found === null ? null : answer(found)}
<form class="form" method="get" action="${OLD_PATH}">
<div><label class="label field-label" for="address">${sayOld('label')}</label>
<input type="text" id="address" name="address" required autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="4000" aria-describedby="address-hint">
<p class="hint" id="address-hint">${sayOld('hint')}</p></div>
<p class="form-foot"><button class="button-first">${sayOld('look')}</button></p>
</form>
</div>`,
  );
}

function answer(found: readonly OldLead[]): Html {
  if (found.length === 0) return html`<p role="status"><strong>${sayOld('nothing')}</strong> ${sayOld('nothingMore')}</p>`;
  return html`<p role="status">${sayOld('several')}</p><ul>${found.map((lead) => html`<li><a href="${leadPath(lead)}" ${tongue(lead.work.value.language)}>${leadName(lead)}</a>, ${bylineLinks(lead.work.value.creators)}</li>`)}</ul>`;
}

/** Where a lead ends. */
export function leadPath({ work: { value: work }, position }: OldLead): string {
  return position === null ? workPath(work) : chapterPath(work, position);
}

function leadName({ work: { value: work }, position }: OldLead): string {
  const entry = work.entries.find((one) => one.position === position);
  const title = workTitle(work);
  return entry === undefined ? title : sayOld('part', { title, part: partHeading(entry, work) });
}
