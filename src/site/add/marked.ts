/** A post as it was written, cut into its regions, with each field marked where it was read. */
import { html } from 'hono/html';
import { REGION_NAMES, say } from '../../messages/site.ts';
import type { Field, Range, Region } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';

/** Of a region no more than this is shown: a story's text is read on its page, here its edges count. UTF-16 units. */
const SHOWN_OF_REGION = 6_000;

/** A stretch of a region: plain, or a field's evidence. */
export interface Run {
  readonly text: string;
  /** Keys of the fields read here; empty for plain text. */
  readonly keys: readonly string[];
}

/** The post's regions in order, each with its label and its text. */
export function markedPost(text: string, regions: readonly Region[], fields: readonly Field[]): Html {
  const inOrder = [...regions].sort((a, b) => a.at[0] - b.at[0]);
  return html`<div class="as-posted">${inOrder.map((region) => regionView(text, region, fields))}</div>`;
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

/** Cuts a stretch of the post at the edges of the fields that lie in it. Fields that overlap are told together. */
export function runs(text: string, [start, end]: Range, fields: readonly Field[]): readonly Run[] {
  const here = fields
    .filter((field) => field.at[0] < end && field.at[1] > start && field.at[0] < field.at[1])
    .sort((a, b) => a.at[0] - b.at[0]);
  const found: Run[] = [];
  let at = start;
  for (const { from, to, keys } of joinOverlaps(here)) {
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (first > at) found.push({ text: text.slice(at, first), keys: [] });
    found.push({ text: text.slice(first, last), keys });
    at = last;
  }
  if (at < end) found.push({ text: text.slice(at, end), keys: [] });
  return found;
}

interface Stretch {
  from: number;
  to: number;
  readonly keys: string[];
}

function joinOverlaps(sorted: readonly Field[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { at, key } of sorted) {
    const last = joined.at(-1);
    if (last === undefined || at[0] >= last.to) joined.push({ from: at[0], to: at[1], keys: [key] });
    else {
      last.to = Math.max(last.to, at[1]);
      if (!last.keys.includes(key)) last.keys.push(key);
    }
  }
  return joined;
}
