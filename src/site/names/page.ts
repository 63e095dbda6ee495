/** The page of an index: all fandoms, all authors. */
import { html } from 'hono/html';
import type { Count } from '../../archive/archive.ts';
import { say } from '../../messages/site.ts';
import type { Html } from '../frame/html.ts';
import { page, type Room } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import { nameIndex } from './leaders.ts';

export interface NamePage {
  readonly title: string;
  readonly intro: string;
  readonly room: Room;
  readonly counts: readonly Count[];
  readonly pathOf: (name: string) => string;
}

export function namePage(visit: Visit, { title, intro, room, counts, pathOf }: NamePage): Html {
  return page(
    visit,
    { title, room },
    html`<div class="column">
<header class="heading"><h1>${title}</h1><p>${intro}</p></header>
${counts.length === 0 ? html`<div class="nothing"><p>${say('nothingHere')}</p></div>` : nameIndex(counts, pathOf)}
</div>`,
  );
}
