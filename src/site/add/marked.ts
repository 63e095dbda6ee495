/** A post as it was written, cut into its regions, with each field marked where it was read. */
import { html } from 'hono/html';
import { inOrder, type Run, runs } from '../../editions/index.ts';
import { REGION_NAMES, say } from '../../messages/site.ts';
import type { Field, Region } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';

/** Of a region no more than this is shown: a story's text is read on its page, here its edges count. UTF-16 units. */
const SHOWN_OF_REGION = 6_000;

/** The post's regions in order, each with its label and its text. */
export function markedPost(text: string, regions: readonly Region[], fields: readonly Field[]): Html {
  return html`<div class="as-posted">${inOrder(regions).map((region) => regionView(text, region, fields))}</div>`;
}

function regionView(text: string, { kind, at }: Region, fields: readonly Field[]): Html {
  const end = Math.min(at[1], at[0] + SHOWN_OF_REGION);
  const left = at[1] - end;
  return html`<div class="region region-${kind}"><span class="label">${REGION_NAMES[kind]}</span>
<div class="region-text" dir="auto">${runs(text, [at[0], end], fields).map(runView)}${left > 0 ? html` … <span class="quiet">(${say('cut', { n: left })})</span>` : null}</div></div>
`;
}

function runView({ text, keys }: Run): Html {
  if (keys.length === 0) return html`${text}`;
  return html`<mark><span class="field-key">${keys.join(', ')}</span>${text}</mark>`;
}
