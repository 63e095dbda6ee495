/** What a work says of itself around the story: facts before it; wishes, thanks and files after it. */
import { html } from 'hono/html';
import type { FrontMatter } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { FACT_LABELS, SECTION_NAMES, TAG_LABELS } from '../../messages/editions.ts';
import { sayEvidence } from '../../messages/evidence.ts';
import { sayPartEditions } from '../../messages/part-editions.ts';
import { STATE_MEANINGS, say } from '../../messages/site.ts';
import type { Work, WorkSummary } from '../../words/index.ts';
import { editionsPath, type FileFormat, filePath, readingPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { tongue } from '../frame/tongue.ts';
import { reportLink } from '../report/page.ts';

/** Facts that the title page itself already says. */
const SAID_ABOVE: ReadonlySet<string> = new Set([
  ...TAG_LABELS.fandom,
  FACT_LABELS.series,
  FACT_LABELS.status,
  FACT_LABELS.length,
]);

/** The facts of a work as a list of labels and values. */
export function factList(matter: FrontMatter): Html {
  const facts = matter.facts.filter((fact) => !SAID_ABOVE.has(fact.label));
  return html`<dl class="facts">${facts.map(
    ({ label, values }) =>
      html`<dt class="label">${label}</dt><dd>${values.map((value, index) => html`${index === 0 ? '' : ', '}<bdi>${value}</bdi>`)}</dd>`,
  )}</dl>`;
}

/** A line for the owner where others do not see this work. */
export function stateLine(shown: Shown<WorkSummary>): Html | null {
  const { state, reason } = shown.value;
  if (shown.viewer !== 'owner' || state === 'public') return null;
  return html`<p class="state"><strong>${STATE_MEANINGS[state].name}.</strong> ${reason.why} ${say('ownerOnly')}</p>`;
}

/** The owner's ways to what was read of a part, and to the editions that are kept beside it. */
export function readingLink({ value: work, viewer }: Shown<Work>, position: number): Html | null {
  if (viewer !== 'owner') return null;
  const entry = work.entries.find((one) => one.position === position);
  const kept = entry?.kind === 'chapter' ? entry.reposts.length : 0;
  const editions =
    kept === 0 ? null : html` <a href="${editionsPath(work, position)}">${sayPartEditions('open', { n: kept + 1 })}</a>`;
  return html`<p class="running-facts"><a href="${readingPath(work, position)}">${sayEvidence('openReading')}</a>${editions}</p>`;
}

/** Files, wishes, credits and the rest, each under its own heading. */
export function apparatus(work: Work, matter: FrontMatter): Html {
  return html`<div class="apparatus apparatus-first"></div>
${wishes(work, matter)}
${matter.credits.length === 0 ? null : section(say('credits'), html`${matter.credits.map(({ label, values }) => html`<p><span class="label">${label}</span> ${values.join(', ')}</p>`)}`)}
${words(work, SECTION_NAMES.feedback, matter.feedback)}
${words(work, SECTION_NAMES.disclaimer, matter.disclaimer)}
${files(work)}
${reportLink(work)}`;
}

const FILES: readonly { readonly format: FileFormat; readonly label: string; readonly type: string }[] = [
  { format: 'epub', label: say('epub'), type: 'application/epub+zip' },
  { format: 'html', label: say('html'), type: 'text/html' },
  { format: 'txt', label: say('text'), type: 'text/plain' },
];

function files(work: Work): Html {
  return section(
    say('take'),
    html`<p class="files">${FILES.map(({ format, label, type }) => html`<a href="${filePath(work, format)}" type="${type}" download>${label}</a> `)}</p>`,
  );
}

function wishes(work: Work, matter: FrontMatter): Html {
  const own =
    matter.wishAsWritten === null ? null : html`<blockquote ${tongue(work.language)}>${matter.wishAsWritten}</blockquote>`;
  return section(SECTION_NAMES.wishes, html`<div class="wishes"><p>${matter.wishes.join(' ')}</p>${own}</div>`);
}

function words(work: Work, heading: string, text: string | null): Html | null {
  return text === null ? null : section(heading, html`<p class="as-written" ${tongue(work.language)}>${text}</p>`);
}

function section(heading: string, content: Html): Html {
  return html`<section class="apparatus apparatus-beside"><h2>${heading}</h2><div>${content}</div></section>
`;
}
