/** What was read of posts that are not kept yet: each field with where it was read and how sure it is, and the post with all of it marked. */
import { Buffer } from 'node:buffer';
import { html } from 'hono/html';
import type { Brought } from '../../acts/preview.ts';
import { joined } from '../../messages/editions.ts';
import { ORIGIN_NAMES, STATE_MEANINGS, say } from '../../messages/site.ts';
import type { Field, Reading, Silence, Skip } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { ADD_PATH, bringAgain } from './form-page.ts';
import { markedPost } from './marked.ts';
import type { ShownPost, ShownStory } from './shown-preview.ts';

/** A field that is less sure than this is pointed out. */
const SURE_FROM = 0.7;

export interface PreviewShown {
  readonly brought: Brought;
  readonly silence: Silence | null;
  readonly posts: readonly ShownPost[];
  readonly skips: readonly Skip[];
  /** True where there is more than was read for this page. */
  readonly more: boolean;
}

export function previewPage(visit: Visit, preview: PreviewShown): Html {
  return page(
    visit,
    { title: say('previewTitle'), room: 'add', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${say('previewTitle')}</h1><p>${say('previewIntro')}</p></header>
${preview.posts.some(({ text }) => text === null) ? bringAgain(preview.silence) : keepForm(preview)}
${skipList(preview.skips)}
${preview.posts.map(postView)}
</div>`,
  );
}

/** The form carries what was looked over, so that exactly that is kept. */
function keepForm(preview: PreviewShown): Html {
  return html`<form class="keep" method="post" action="${ADD_PATH}">
<input type="hidden" name="name" value="${preview.brought.name}">
<input type="hidden" name="bytes" value="${Buffer.from(preview.brought.bytes).toString('base64')}">
<input type="hidden" name="silence" value="${preview.silence ?? ''}">
<span>${say('previewCount', { n: preview.posts.length })}${preview.more ? html` ${say('previewMore')}` : null}</span>
<button class="button-first" name="keep" value="yes">${preview.posts.length === 1 && !preview.more ? say('previewKeepOne') : say('previewKeepAll')}</button>
<a href="${ADD_PATH}">${say('previewAgain')}</a>
</form>`;
}

function skipList(skips: readonly Skip[]): Html | null {
  if (skips.length === 0) return null;
  return html`<section><h2>${say('previewSkips')}</h2><ul class="skips">${skips.map((skip) => html`<li><bdi>${skip.path}</bdi>: ${skip.what} ${skip.remedy}</li>`)}</ul></section>`;
}

function postView(post: ShownPost): Html {
  return html`<article class="post-read"><p class="label">${post.place.path}, ${say('postNumber', { n: post.place.index + 1 })}</p>
${post.known ? html`<p class="state">${say('previewKnown')}</p>` : null}
${post.stories.map((story) => storyView(story, post.text))}
</article>`;
}

function storyView(story: ShownStory, text: string | null): Html {
  if (story.kind === 'sealed') return html`<p class="state">${say('sealedPreview')} ${story.why}</p>`;
  const reading = story.shown.value;
  const authors = reading.authors.map((author) => (author.alias === null ? author.name : `${author.name} (${author.alias})`));
  return html`<section><h2 ${tongue(reading.language)}>${reading.title ?? say('untitled')}</h2>
${authors.length === 0 ? null : html`<p class="entry-by">${say('byline')} ${joined(authors)}</p>`}
<p class="state">${reading.kind === 'story' ? html`${say('previewState', { state: STATE_MEANINGS[story.decided.state].name.toLowerCase() })} ${story.decided.reason.why}` : say('notAStory')}</p>
${doubts(reading)}
${fieldTable(reading)}
${text === null ? null : html`<details class="marked"><summary>${say('marked')}</summary>${markedPost(text, reading.regions, reading.fields)}</details>`}
</section>`;
}

function doubts({ doubts: all }: Reading): Html | null {
  if (all.length === 0) return null;
  return html`<h3>${say('doubts')}</h3><ul class="skips">${all.map(({ field, why }) => html`<li>${say('doubtOn', { field, why })}</li>`)}</ul>`;
}

function fieldTable({ fields }: Reading): Html {
  if (fields.length === 0) return html`<p class="quiet">${say('previewNoFields')}</p>`;
  return html`<h3>${say('previewFields')}</h3>
<table class="sheet sheet-stacked"><thead><tr><th scope="col">${say('fieldName')}</th><th scope="col">${say('fieldValue')}</th><th scope="col">${say('fieldFrom')}</th><th scope="col">${say('fieldSure')}</th></tr></thead>
<tbody>${fields.map(fieldRow)}</tbody></table>`;
}

function fieldRow({ key, label, value, from, confidence }: Field): Html {
  const sure = say('percent', { n: Math.round(confidence * 100) });
  return html`<tr><th scope="row">${key}${label === null ? null : html`<span class="hint"> ${say('fieldLabel', { label })}</span>`}</th>
<td class="value"><bdi>${value}</bdi></td><td>${ORIGIN_NAMES[from]}</td>
<td class="figures${confidence < SURE_FROM ? ' unsure' : ''}">${sure}${confidence < SURE_FROM ? html` <span class="away">${say('unsure')}</span>` : null}</td></tr>`;
}
