/** What waits for the keeper, each with its way there. */
import { html } from 'hono/html';
import { sayDesk } from '../../messages/desk.ts';
import type { Html } from '../frame/html.ts';
import { DECISIONS_PATH, DOUBTS_PATH } from './places.ts';

export interface Queues {
  /** Works whose reading is doubtful. */
  readonly doubts: number;
}

export function queueList({ doubts }: Queues): Html {
  const ways = [
    ...(doubts === 0 ? [] : [{ path: DOUBTS_PATH, label: sayDesk('queueDoubts', { n: doubts }) }]),
    { path: DECISIONS_PATH, label: sayDesk('queueDecisions') },
  ];
  return html`<section id="queues"><h2>${sayDesk('queues')}</h2>
<ul class="queues">${ways.map(({ path, label }) => html`<li><a href="${path}">${label}</a></li>`)}</ul></section>`;
}
