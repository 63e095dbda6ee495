/** The text of a chapter on a page. The one place where mark-up that was not made by a template enters a page. */
import { html, raw } from 'hono/html';
import type { Shown } from '../../gate/index.ts';
import { say } from '../../messages/site.ts';
import type { Chapter, Reading } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { tongue } from '../frame/tongue.ts';
import { fleuron } from '../style/ornaments.ts';

/** What the author said in the same post before the story: closed, since it is not the story. */
export function leadIn(chapter: Chapter): Html | null {
  if (chapter.leadIn === null) return null;
  return html`<details class="note"><summary class="label">${say('leadIn')}</summary><div ${tongue(chapter.language)}>${chapter.leadIn}</div></details>`;
}

/** Notes of an author, each a paragraph of its own. */
export function notes(label: string, texts: readonly string[], language: string): Html | null {
  if (texts.length === 0) return null;
  return html`<div class="note" role="note"><span class="label">${label}</span>${texts.map((text) => html`<div ${tongue(language)}>${text}</div>`)}</div>`;
}

/** The story. Its mark-up was made by the reading's own serializer from a closed set of nodes, and passed the gate. */
export function story(shown: Shown<Chapter>): Html {
  const chapter = shown.value;
  return html`<div class="story" ${tongue(chapter.language)}>
${raw(chapter.html)}
</div>
`;
}

/** The story of one reading, for the owner: made and let through the same way. */
export function readingStory({ value: { body, language } }: Shown<Reading>): Html {
  return html`<div class="story" ${tongue(language)}>
${raw(body.html)}
</div>
`;
}

/** What stands under the last line: the author's own end marker, and an ornament where the work ends. */
export function ending(chapter: Chapter, last: boolean): Html | null {
  if (!last && chapter.endMarker === null) return null;
  const marker = chapter.endMarker === null ? null : html`<p ${tongue(chapter.language)}>${chapter.endMarker}</p>`;
  return html`<div class="end">${last ? fleuron() : null}${marker}</div>`;
}
