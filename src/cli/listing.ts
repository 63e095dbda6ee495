/** The works of a library, a line each. */
import type { Library } from '../archive/archive.ts';
import { creatorName, ratingText, workTitle } from '../editions/index.ts';
import { admitSealed, admitSummary, type SealedView, sealedVisibility, visibility } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import { joined } from '../messages/editions.ts';
import { workPath } from '../site/addresses.ts';
import type { Author, Visibility, WorkSummary } from '../words/index.ts';
import { readersAddress } from './address.ts';
import { counted } from './counts.ts';
import { inLibrary } from './library.ts';
import type { ListOptions } from './list.ts';
import { ndjson } from './ndjson.ts';
import type { Session } from './session.ts';
import { settingsNow } from './settings.ts';
import { note, printPaced } from './terminal.ts';

/** Works fetched at a time. */
const PAGE = 200;

/** Prints every work that the viewer may see, newest first; then, for the owner, what the desk knows of the sealed ones. */
export async function list(options: ListOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const { settings } = await settingsNow(library);
    let told = 0;
    for await (const line of lines(library, options, readersAddress(settings))) {
      await printPaced(session.terminal, line);
      told += 1;
    }
    if (told === 0 && !options.json) note(session.terminal, nothing(options));
    else if (session.terminal.live) note(session.terminal, `${counted(told, 'work')}.`);
  });
}

async function* lines({ catalogue }: Library, { as, json }: ListOptions, base: string): AsyncGenerator<string> {
  for await (const work of worksOf(catalogue, visibility(as, 'listing'))) {
    const verdict = admitSummary(work, as, 'listing');
    if (verdict.kind === 'shown') yield json ? jsonLine(verdict.shown, base) : plainLine(verdict.shown);
  }
  for await (const work of worksOf(catalogue, sealedVisibility(as))) {
    const verdict = admitSealed(work, as);
    if (verdict.kind === 'shown') yield json ? sealedJson(verdict.shown) : sealedLine(verdict.shown);
  }
}

async function* worksOf(catalogue: Library['catalogue'], visible: Visibility): AsyncGenerator<WorkSummary> {
  if (visible.states.length === 0) return;
  for (let offset = 0; ; offset += PAGE) {
    const { works } = await catalogue.list({ visible, order: 'newest', offset, limit: PAGE });
    yield* works;
    if (works.length < PAGE) return;
  }
}

function jsonLine({ value: work }: Shown<WorkSummary>, base: string): string {
  const { id, title, creators, state, reason } = work;
  return ndjson({ id, title, creators, state, reason, address: base + workPath(work) });
}

/** A sealed work has no page, so no address. */
function sealedJson({ value: { id, title, creators, reason } }: Shown<SealedView>): string {
  return ndjson({ id, title, creators, state: 'sealed', reason, address: null });
}

function plainLine({ value: work, viewer }: Shown<WorkSummary>): string {
  const state = viewer === 'owner' ? [`${work.state}: ${work.reason.why}`] : [];
  return line(work, [ratingText(work), counted(work.words, 'word'), ...state]);
}

function sealedLine({ value: work }: Shown<SealedView>): string {
  return line(work, [ratingText(work), work.reason.why]);
}

function line(
  work: { readonly id: number; readonly title: string; readonly creators: readonly Author[] },
  about: readonly string[],
): string {
  const creators = joined(work.creators.map(creatorName));
  return `${String(work.id).padStart(6)}  ${workTitle(work)}${creators === '' ? '' : `, by ${creators}`} (${about.join('; ')})`;
}

function nothing({ as }: ListOptions): string {
  return as === 'owner' ? 'No works here yet.' : 'No works here that a guest may see; --as owner looks as the owner.';
}
