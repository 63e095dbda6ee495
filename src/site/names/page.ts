/** The page of an index: all fandoms, all authors. */
import { html } from 'hono/html';
import { say } from '../../messages/site.ts';
import type { Html } from '../frame/html.ts';
import { page, type Room } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import type { Names } from './counts.ts';
import { nameIndex } from './leaders.ts';

export interface NamePage {
  readonly title: string;
  readonly intro: string;
  readonly room: Room;
  readonly names: Names;
  readonly pathOf: (name: string) => string;
}

export function namePage(visit: Visit, { title, intro, room, names, pathOf }: NamePage): Html {
  return page(
    visit,
    { title, room },
    html`<div class="column">
<header class="heading"><h1>${title}</h1><p>${intro}</p></header>
${names.value.length === 0 ? html`<div class="nothing"><p>${say('nothingHere')}</p></div>` : nameIndex(names.value, pathOf)}
</div>`,
  );
}
