/** Pages for what is not there or did not work. They name nothing that was asked for: what is withheld must look like what never was. */
import { html } from 'hono/html';
import { say } from '../../messages/site.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { UPLOAD_LIMIT_SAID } from '../guard/limits.ts';
import type { Visit } from '../visit/visit.ts';

export interface Trouble {
  readonly title: string;
  readonly why: string;
}

export const TROUBLES = {
  missing: { title: say('missingTitle'), why: say('missingWhy') },
  withdrawn: { title: say('withdrawnTitle'), why: say('withdrawnWhy') },
  forbidden: { title: say('forbiddenTitle'), why: say('forbiddenWhy') },
  bad: { title: say('badTitle'), why: say('badWhy') },
  broken: { title: say('brokenTitle'), why: say('brokenWhy') },
  tooLarge: { title: say('tooLargeTitle'), why: say('tooLargeWhy', { limit: UPLOAD_LIMIT_SAID }) },
  spentKey: { title: say('keyTitle'), why: say('keyWhy') },
} as const satisfies Readonly<Record<string, Trouble>>;

export function troublePage(visit: Visit, { title, why }: Trouble): Html {
  return page(
    visit,
    { title, unlisted: true, bare: true },
    html`<div class="notice"><h1>${title}</h1><p>${why}</p>
<p class="begin"><a href="/">${say('goHome')}</a> <a href="/works">${say('goWorks')}</a></p></div>`,
  );
}
