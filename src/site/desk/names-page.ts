/** Names that may be one, and the form that merges any. */
import { html } from 'hono/html';
import type { Count } from '../../archive/archive.ts';
import { sayDesk } from '../../messages/desk.ts';
import { TAG_KINDS } from '../../words/index.ts';
import type { NamedKind } from '../../works/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import { choiceField, lineField, REASON_LIMIT, textField } from './form-parts.ts';
import { NAMES_PATH, type Said } from './places.ts';
import { saidLine, troubleLine } from './said.ts';

/** Names of one kind that look alike, with the works that carry each. */
export interface Alike {
  readonly kind: NamedKind;
  readonly names: readonly Count[];
}

export interface NamesShown {
  readonly alike: readonly Alike[];
  readonly said: Said | null;
  readonly trouble: string | null;
}

export const NAMED_KINDS: readonly NamedKind[] = ['creator', ...TAG_KINDS];

const KIND_LABELS: Readonly<Record<NamedKind, string>> = {
  creator: sayDesk('kindCreator'),
  fandom: sayDesk('kindFandom'),
  relationship: sayDesk('kindRelationship'),
  character: sayDesk('kindCharacter'),
  genre: sayDesk('kindGenre'),
  warning: sayDesk('kindWarning'),
  additional: sayDesk('kindAdditional'),
};

export function namesPage(visit: Visit, { alike, said, trouble }: NamesShown): Html {
  return page(
    visit,
    { title: sayDesk('namesTitle'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayDesk('namesTitle')}</h1></header>
${saidLine(said)}${troubleLine(trouble)}
<p class="intro">${sayDesk('namesIntro')}</p>
<section><h2>${sayDesk('namesAlike')}</h2>
${alike.length === 0 ? html`<p class="quiet">${sayDesk('namesAlikeNone')}</p>` : html`<ol class="rows">${alike.map(alikeForm)}</ol>`}</section>
<section><h2>${sayDesk('namesMerge')}</h2>${anyForm()}</section>
</div>`,
  );
}

/** One press merges what looks alike; the name with most works is proposed. */
function alikeForm({ kind, names }: Alike, at: number): Html {
  const most = [...names].sort((a, b) => b.works - a.works);
  const options = most.map(({ name, works }) => ({ value: name, label: sayDesk('namesOf', { name, n: works }) }));
  return html`<li><form class="form" method="post" action="${NAMES_PATH}">
<p><span class="label">${KIND_LABELS[kind]}</span> <bdi>${names.map(({ name }) => name).join(' · ')}</bdi></p>
<input type="hidden" name="kind" value="${kind}"><input type="hidden" name="names" value="${names.map(({ name }) => name).join('\n')}">
${choiceField({ id: `into-${at}`, name: 'into', label: sayDesk('namesInto') }, options)}
${reasonField(`reason-${at}`)}
<p class="form-foot"><button>${sayDesk('namesMerge')}</button></p></form></li>`;
}

function anyForm(): Html {
  const kinds = NAMED_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }));
  return html`<form class="form" method="post" action="${NAMES_PATH}">
${choiceField({ id: 'kind', name: 'kind', label: sayDesk('namesKind') }, kinds)}
${textField({ id: 'names', name: 'names', label: sayDesk('namesOthers') })}
${lineField({ id: 'into', name: 'into', label: sayDesk('namesInto') })}
${reasonField('reason')}
<p class="form-foot"><button>${sayDesk('namesMerge')}</button></p></form>`;
}

function reasonField(id: string): Html {
  return html`<p><label class="field-label" for="${id}">${sayDesk('reason')}</label><input type="text" id="${id}" name="reason" maxlength="${REASON_LIMIT}" required></p>`;
}
