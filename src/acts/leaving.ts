/** Originals on their way out of the library: each is asked of the gate with all that stands in it. */
import type { Library } from '../archive/archive.ts';
import type { CarriedOriginal } from '../archive/carrying.ts';
import { admitContainer, admitOriginal, admitPreview, type Verdict } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import { decodePost } from '../reading/decode/index.ts';
import type { Reading, State, Viewer, WorkId } from '../words/index.ts';
import { quotedIn } from './evidence.ts';
import { storyMarks } from './marks.ts';
import { rememberedOf } from './remembered.ts';

/** The bytes of an original as this viewer may take them out; null where not. */
export async function leavingOriginal(
  library: Library,
  original: CarriedOriginal,
  viewer: Viewer,
): Promise<Shown<Uint8Array> | null> {
  const verdict =
    original.kind === 'post'
      ? await verdictOnPost(library, original.sha256, viewer)
      : await verdictOnContainer(library, original, viewer);
  return verdict?.kind === 'shown' ? verdict.shown : null;
}

async function verdictOnPost(library: Library, sha256: string, viewer: Viewer): Promise<Verdict<Uint8Array> | null> {
  const original = await library.originals.find(sha256);
  if (original === null) return null;
  const { text } = decodePost(original.bytes, original.facts);
  const stories: Verdict<Reading>[] = [];
  const quoted = [];
  for (const post of original.posts) {
    const reading = await library.catalogue.reading(post);
    if (reading === null) continue;
    stories.push(admitPreview(reading, viewer, await stateOf(library, reading)));
    quoted.push(...(await quotedIn(library, text, reading)));
  }
  return admitOriginal(original.bytes, stories, quoted, viewer);
}

async function verdictOnContainer(
  library: Library,
  { number }: CarriedOriginal,
  viewer: Viewer,
): Promise<Verdict<Uint8Array> | null> {
  const bytes = await library.carrying.bytes(number);
  if (bytes === null) return null;
  const posts: Verdict<Uint8Array>[] = [];
  for (const sha256 of await library.carrying.postsIn(number)) {
    const verdict = await verdictOnPost(library, sha256, viewer);
    if (verdict !== null) posts.push(verdict);
  }
  return admitContainer(bytes, posts, viewer);
}

/** The reading of one story as this viewer may take it out; null where not. */
export async function leavingReading(library: Library, post: number, viewer: Viewer): Promise<Shown<Reading> | null> {
  const reading = await library.catalogue.reading(post);
  if (reading === null) return null;
  const verdict = admitPreview(reading, viewer, await stateOf(library, reading));
  return verdict.kind === 'shown' ? verdict.shown : null;
}

/** Of the work that it stands in. What stands in none is asked of the rule, and of what the library remembers of its text. */
async function stateOf(library: Library, reading: Reading): Promise<State | null> {
  if (reading.work !== null) {
    const found = await library.catalogue.find(workOf(reading.work.id));
    if (found.kind === 'work') return found.work.state;
  }
  const key = await library.withheld.key();
  return (await rememberedOf(library, [storyMarks(key, reading)])) === 'sealed' ? 'sealed' : null;
}

/** In a library a work's place holds its number. */
const workOf = (id: string): WorkId => Number(id);
