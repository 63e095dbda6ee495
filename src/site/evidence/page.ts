/** What was read of a chapter's posts, field by field, with the reasons and each post marked: for the owner. */
import { html } from 'hono/html';
import { type Evidence, type FieldEvidence, SURE_FROM, spanText, workTitle } from '../../editions/index.ts';
import type { Shown, Signal } from '../../gate/index.ts';
import { dayOf } from '../../messages/dates.ts';
import { sayDesk } from '../../messages/desk.ts';
import { CHARSET_ORIGINS, KIND_NAMES, sayEvidence } from '../../messages/evidence.ts';
import { ORIGIN_NAMES, STATE_MEANINGS, say } from '../../messages/site.ts';
import type { Work } from '../../words/index.ts';
import type { Beside } from '../../works/index.ts';
import { markedPost } from '../add/marked.ts';
import { chapterPath, workPath } from '../addresses.ts';
import { deskWorkPath } from '../desk/places.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import type { ShownEvidence } from './shown-evidence.ts';

/** More mended places than these are counted, not listed. */
const MOST_REPAIRS = 40;

export interface PartShown {
  readonly work: Shown<Work>;
  readonly position: number;
  /** The part's heading; null for a work of one part. */
  readonly heading: string | null;
  readonly posts: readonly ShownEvidence[];
  /** What the rule of withholding found in the work. */
  readonly signals: readonly Signal[];
}

export function evidencePage(visit: Visit, part: PartShown): Html {
  const work = part.work.value;
  const title = part.heading === null ? sayEvidence('pageTitle') : sayEvidence('pageTitleOf', { part: part.heading });
  const back = part.heading === null ? workPath(work) : chapterPath(work, part.position);
  return page(
    visit,
    { title: `${title} · ${workTitle(work)}`, room: 'works', unlisted: true },
    html`<div class="column desk desk-wide">
<header class="heading"><p><a class="running-title" href="${back}" ${tongue(work.language)}>${workTitle(work)}</a></p><h1>${title}</h1><p>${sayEvidence('intro')}</p></header>
${part.posts.map((post, index) => postView(post, index > 0, work, part.signals))}
<p class="dots"><span><a href="${back}">${sayEvidence('backToPart')}</a></span><span><a href="${deskWorkPath(work.id)}">${sayDesk('atDesk')}</a></span></p>
</div>`,
  );
}

function postView({ evidence, text, beside }: ShownEvidence, copy: boolean, work: Work, signals: readonly Signal[]): Html {
  const { path, index } = evidence.source;
  const place = `${path}#${index}`;
  return html`<article class="post-read"><h2>${copy ? sayEvidence('copy', { place }) : html`<bdi>${place}</bdi>`}</h2>
<div class="beside"><div>
${sourceFacts(evidence)}
<h3>${sayEvidence('wishes')}</h3><p>${evidence.wishes.join(' ')}</p>${evidence.distribution.raw === null ? null : html`<p class="quiet">${sayEvidence('wishRaw', { raw: evidence.distribution.raw })}</p>`}
<h3>${sayEvidence('verdict')}</h3><p>${STATE_MEANINGS[work.state].name}. ${work.reason.why}</p>${signalList(signals)}
<h3>${say('previewFields')}</h3>
${fieldTable(evidence.fields)}
<h3>${say('doubts')}</h3>${doubtList(evidence)}
<h3>${sayEvidence('beside')}</h3>${besideList(beside)}
${repairList(evidence)}
</div>
<div class="beside-post"><h3>${say('marked')}</h3>
${text === null ? html`<p class="state">${sayEvidence('closed')}</p>` : markedPost(text.value, evidence.regions, evidence.fields)}
</div></div>
</article>
`;
}

function sourceFacts({ source, kind }: Evidence): Html {
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [sayEvidence('kind'), KIND_NAMES[kind]],
    [sayEvidence('charset'), sayEvidence('charsetHow', { charset: source.charset, how: CHARSET_ORIGINS[source.charsetFrom] })],
    [sayEvidence('bytes'), sayEvidence('bytesOf', { n: source.bytes, hash: source.sha256 })],
    [sayEvidence('date'), source.date === null ? null : dayOf(source.date)],
    [sayEvidence('sender'), source.from],
    [sayEvidence('subject'), source.subject],
    [sayEvidence('venue'), source.venue],
    [sayEvidence('message'), source.id],
    [sayEvidence('address'), source.url],
  ];
  return html`<dl class="facts">${facts.map(([label, value]) => (value === null ? null : html`<dt class="label">${label}</dt><dd><bdi>${value}</bdi></dd>`))}</dl>`;
}

function signalList(signals: readonly Signal[]): Html {
  if (signals.length === 0) return html`<p class="quiet">${sayEvidence('verdictClear')}</p>`;
  return html`<ul class="signs">${signals.map(({ row, where, excerpt }) => html`<li>${say('sign', { row, where })}${excerpt === null ? null : html`: <q>${excerpt}</q>`}</li>`)}</ul>`;
}

function fieldTable(fields: readonly FieldEvidence[]): Html {
  if (fields.length === 0) return html`<p class="quiet">${say('previewNoFields')}</p>`;
  return html`<table class="sheet sheet-stacked"><thead><tr><th scope="col">${say('fieldName')}</th><th scope="col">${say('fieldValue')}</th><th scope="col">${sayEvidence('fieldWhere')}</th><th scope="col">${say('fieldSure')}</th></tr></thead>
<tbody>${fields.map(fieldRow)}</tbody></table>`;
}

function fieldRow({ key, label, value, from, span, confidence, doubts }: FieldEvidence): Html {
  const unsure = confidence < SURE_FROM || doubts.length > 0;
  return html`<tr><th scope="row">${key}${label === null ? null : html`<span class="hint"> ${say('fieldLabel', { label })}</span>`}</th>
<td class="value"><bdi>${value}</bdi></td><td>${ORIGIN_NAMES[from]}, ${spanText(span)}</td>
<td class="figures${unsure ? ' unsure' : ''}">${say('percent', { n: Math.round(confidence * 100) })}${unsure ? html` <span class="away">${say('unsure')}</span>` : null}</td></tr>`;
}

function doubtList({ fields, doubts }: Evidence): Html {
  const onFields = new Map(fields.flatMap(({ key, doubts: whys }) => whys.map((why) => [`${key} ${why}`, { field: key, why }])));
  const all = [...onFields.values(), ...doubts];
  if (all.length === 0) return html`<p class="quiet">${sayEvidence('doubtsNone')}</p>`;
  return html`<ul class="skips">${all.map(({ field, why }) => html`<li>${say('doubtOn', { field, why })}</li>`)}</ul>`;
}

const HOW = { before: 'besideBefore', after: 'besideAfter', copy: 'besideCopy' } as const;

function besideList(beside: readonly Beside[]): Html {
  if (beside.length === 0) return html`<p class="quiet">${sayEvidence('besideNone')}</p>`;
  return html`<ul class="skips">${beside.map(
    (one) => html`<li>${sayEvidence(HOW[one.how], { what: nameOf(one) })}: ${one.why.join('; ')}.</li>`,
  )}</ul>`;
}

function nameOf({ title, label, place }: Beside): string {
  const name = title ?? say('untitled');
  return label === null
    ? sayEvidence('besideWhat', { title: name, place })
    : sayEvidence('besideWhatPart', { title: name, label, place });
}

function repairList({ repairs }: Evidence): Html | null {
  if (repairs.length === 0) return null;
  const more = repairs.length - MOST_REPAIRS;
  return html`<details><summary>${sayEvidence('repairs', { n: repairs.length })}</summary><ul class="skips">${repairs
    .slice(0, MOST_REPAIRS)
    .map(
      ({ was, now, span }) => html`<li>${sayEvidence('repair', { was, now })}, ${spanText(span)}</li>`,
    )}${more > 0 ? html`<li>${sayEvidence('repairsMore', { n: more })}</li>` : null}</ul></details>`;
}
