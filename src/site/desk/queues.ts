/** What waits for the keeper, each with its way there. */
import { html } from 'hono/html';
import { sayDesk } from '../../messages/desk.ts';
import type { Html } from '../frame/html.ts';
import { DECISIONS_PATH, DOUBTS_PATH, NAMES_PATH, REPORTS_PATH, type Waiting, waitingPath } from './places.ts';

export interface Queues {
  /** Works whose reading is doubtful. */
  readonly doubts: number;
  /** Reports that nobody has judged. */
  readonly reports: number;
  readonly waiting: Readonly<Record<Waiting, number>>;
}

const WAITING_LINES: Readonly<Record<Waiting, (n: number) => string>> = {
  review: (n) => sayDesk('queueReview', { n }),
  notices: (n) => sayDesk('queueNotices', { n }),
  asks: (n) => sayDesk('queueAsks', { n }),
  unread: (n) => sayDesk('queueUnread', { n }),
};

interface Way {
  readonly path: string;
  readonly label: string;
}

export function queueList({ doubts, reports, waiting }: Queues): Html {
  const way = (count: number, path: string, label: string): readonly Way[] => (count === 0 ? [] : [{ path, label }]);
  const ways: readonly Way[] = [
    ...way(reports, REPORTS_PATH, sayDesk('queueReports', { n: reports })),
    // The order of the table: what hides works stands before what only waits. Its keys are as written there.
    ...(Object.keys(WAITING_LINES) as readonly Waiting[]).flatMap((one) =>
      way(waiting[one], waitingPath(one), WAITING_LINES[one](waiting[one])),
    ),
    ...way(doubts, DOUBTS_PATH, sayDesk('queueDoubts', { n: doubts })),
    { path: NAMES_PATH, label: sayDesk('queueNames') },
    { path: DECISIONS_PATH, label: sayDesk('queueDecisions') },
  ];
  return html`<section id="queues"><h2>${sayDesk('queues')}</h2>
<ul class="queues">${ways.map(({ path, label }) => html`<li><a href="${path}">${label}</a></li>`)}</ul></section>`;
}
