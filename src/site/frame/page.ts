/** The page around every page: head, masthead, main, foot. */
import { html } from 'hono/html';
import { sayPage } from '../../messages/pages.ts';
import { say } from '../../messages/site.ts';
import { OLD_PATH } from '../addresses.ts';
import { ICON, STYLE } from '../style/style.ts';
import { PREFERENCE_NAMES, USUAL } from '../visit/preferences.ts';
import type { Visit } from '../visit/visit.ts';
import type { Html } from './html.ts';
import { readingPanel } from './reading-panel.ts';

/** The rooms that the masthead leads to. */
export type Room = 'works' | 'fandoms' | 'creators' | 'desk' | 'add';

export interface PageHead {
  /** Null on the first page, which is titled by the archive's name alone. */
  readonly title: string | null;
  readonly room?: Room;
  /** Set where search engines are asked to stay away. */
  readonly unlisted?: boolean;
  readonly previous?: string | null;
  readonly next?: string | null;
  /** A second skip link, past what stands before a story. */
  readonly skipTo?: { readonly id: string; readonly label: string };
  /** No reading panel: on the settings page itself, and on pages that must be alike for everyone. */
  readonly bare?: boolean;
}

const ROOMS: readonly { readonly room: Room; readonly path: string; readonly label: string; readonly owner: boolean }[] = [
  { room: 'works', path: '/works', label: say('works'), owner: false },
  { room: 'fandoms', path: '/fandoms', label: say('fandoms'), owner: false },
  { room: 'creators', path: '/creators', label: say('creators'), owner: false },
  { room: 'add', path: '/add', label: say('add'), owner: true },
  { room: 'desk', path: '/desk', label: say('desk'), owner: true },
];

/** The pages that the keeper fills in. */
const OWN_PAGES = [
  ['about', sayPage('footAbout')],
  ['contact', sayPage('footContact')],
  ['privacy', sayPage('footPrivacy')],
  ['policy', sayPage('footPolicy')],
] as const;

/** A whole page. */
export function page(visit: Visit, head: PageHead, main: Html): Html {
  const around = pageAround(visit, head);
  return html`${around.before}${main}${around.after}`;
}

/** The same in two halves, for a page whose middle is sent piece by piece. */
export function pageAround(visit: Visit, head: PageHead): { readonly before: Html; readonly after: Html } {
  return { before: opening(visit, head), after: closing(visit, head) };
}

function opening(visit: Visit, head: PageHead): Html {
  const title = head.title === null ? visit.archive : say('titleOn', { title: head.title, archive: visit.archive });
  return html`<!doctype html>
<html lang="en"${choices(visit)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head.unlisted ? html`<meta name="robots" content="noindex">` : null}
<link rel="stylesheet" href="${STYLE.address}">
<link rel="icon" type="image/svg+xml" href="${ICON.address}">
${head.previous ? html`<link rel="prev" href="${head.previous}">` : null}
${head.next ? html`<link rel="next" href="${head.next}">` : null}
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
${head.skipTo ? html`<a class="skip" href="#${head.skipTo.id}">${head.skipTo.label}</a>` : null}
${masthead(visit, head)}
<main id="main" tabindex="-1">
`;
}

/** The reader's choices as attributes that the style sheet answers to. */
function choices(visit: Visit): readonly Html[] {
  return PREFERENCE_NAMES.filter((name) => visit.preferences[name] !== USUAL[name]).map(
    (name) => html` data-${name}="${visit.preferences[name]}"`,
  );
}

function masthead(visit: Visit, head: PageHead): Html {
  const rooms = ROOMS.filter((room) => !room.owner || visit.viewer === 'owner');
  return html`<header class="masthead">
<a class="masthead-name" href="/">${visit.archive}</a>
<nav aria-label="${say('navMain')}"><ul>
${rooms.map(({ room, path, label }) => html`<li><a href="${path}"${head.room === room ? html` aria-current="true"` : null}>${label}</a></li>`)}
</ul></nav>
${head.bare ? null : readingPanel(visit)}
</header>
`;
}

function closing(visit: Visit, head: PageHead): Html {
  return html`
</main>
<footer class="foot">
<ul><li><a href="/reading-settings">${say('panel')}</a></li><li><a href="/works">${say('allWorks')}</a></li><li><a href="${OLD_PATH}">${say('footOld')}</a></li></ul>
<ul>${OWN_PAGES.map(([name, label]) => html`<li><a href="/${name}">${label}</a></li>`)}</ul>
<p>${say('footAbout')}</p>
</footer>
${visit.address === null || head.bare ? null : html`<p class="colophon">${say('footSource', { archive: visit.archive })}: ${visit.address}</p>`}
</body>
</html>
`;
}
