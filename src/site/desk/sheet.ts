/** The balance sheet of an import: items in = posts read + posts known + items skipped, each skip with its reason. */
import { html } from 'hono/html';
import type { ImportSheet } from '../../archive/archive.ts';
import { momentOf } from '../../messages/dates.ts';
import { STATE_MEANINGS, say } from '../../messages/site.ts';
import { STATES } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';

/** Of a long list this many are shown; the command shows them all. */
const SHOWN = 200;

export function sheetView(sheet: ImportSheet): Html {
  const rows: readonly (readonly [label: string, count: number])[] = [
    [say('importItems'), sheet.items],
    [say('importRead'), sheet.posts],
    [say('importKnown'), sheet.known],
    [say('importSkipped'), sheet.skips.length],
    [say('importStories'), sheet.stories],
  ];
  return html`<li id="import-${sheet.id}"><h3>${say('importTitle', { id: sheet.id, when: momentOf(sheet.startedAt) })}</h3>
<p class="quiet">${say('importWhat')} ${sheet.what.join(', ')}${standing(sheet)}</p>
<dl class="tallies">${rows.map(([label, count]) => html`<div><dt class="label">${label}</dt><dd class="figures">${count}</dd></div>`)}</dl>
${worksLine(sheet)}
${skips(sheet)}
${damaged(sheet)}
</li>`;
}

function standing(sheet: ImportSheet): string {
  if (sheet.undoneAt !== null) return ` · ${say('importUndone', { when: momentOf(sheet.undoneAt) })}`;
  return sheet.finishedAt === null ? ` · ${say('importRunning')}` : '';
}

function worksLine({ works }: ImportSheet): Html | null {
  const told = STATES.filter((state) => works[state] > 0);
  if (told.length === 0) return null;
  return html`<p class="dots">${told.map((state) => html`<span>${STATE_MEANINGS[state].name}: ${works[state]}</span>`)}</p>`;
}

function skips({ skips: all }: ImportSheet): Html | null {
  return told(say('importSkips', { n: all.length }), all);
}

function damaged({ damaged: all }: ImportSheet): Html | null {
  return told(say('importDamaged', { n: all.length }), all);
}

interface Told {
  readonly path: string;
  readonly what: string;
  readonly remedy: string;
}

function told(summary: string, all: readonly Told[]): Html | null {
  if (all.length === 0) return null;
  const more = all.length - SHOWN;
  return html`<details><summary>${summary}</summary>
<ul class="skips">${all.slice(0, SHOWN).map(({ path, what, remedy }) => html`<li><bdi>${path}</bdi>: ${what} ${remedy}</li>`)}</ul>
${more > 0 ? html`<p class="quiet">${say('deskMore', { n: more })}</p>` : null}</details>`;
}
