/** The posts of a chapter with what was read of them, for the owner's view field by field. Nothing is changed. */
import type { Library, Original } from '../archive/archive.ts';
import { type Outcome, signsOf, stricter, type Withholding, withholding } from '../gate/index.ts';
import { decodePost } from '../reading/decode/index.ts';
import type { PostId, Reading, WorkId } from '../words/index.ts';
import { type Beside, joinFacts, type Member, postsBeside } from '../works/index.ts';
import { storyMarks, textMark } from './marks.ts';
import { quotedReadings, quotedWithholding } from './quoted.ts';
import { strictest } from './remembered.ts';

/** Chapters this far to either side are looked at for what ties them together. */
const REACH = 12;
/** More copies of one chapter than this are not shown on one page. */
const MOST_COPIES = 6;

/** Another story that stands in the same post. */
export interface Sibling {
  readonly reading: Reading;
  /** What the rule says of it, or said of it before. */
  readonly outcome: Outcome;
}

/** Raw: the gate decides what of it may be shown. */
export interface PostEvidence {
  readonly post: PostId;
  /** The decoded post, which every `at` of its reading counts in. */
  readonly text: string;
  /** As the library holds it. */
  readonly reading: Reading;
  readonly siblings: readonly Sibling[];
  /** What the rule says of what stands quoted in it. */
  readonly quoted: readonly Withholding[];
  readonly beside: readonly Beside[];
}

/** The posts of one chapter of a work, the one that it is shown by first, then its copies; empty where there is no such chapter. */
export async function chapterEvidence(library: Library, work: WorkId, position: number): Promise<readonly PostEvidence[]> {
  const posts = await library.catalogue.posts(work);
  const chapter = await library.catalogue.chapter(work, position);
  if (chapter === null) return [];
  const here = posts.filter((post) => post.position === position).map(({ post }) => post);
  const shown = [chapter.post, ...here.filter((post) => post !== chapter.post)].slice(0, MOST_COPIES);
  const members = await membersAround(library, posts, position);
  const found = await Promise.all(shown.map((post) => evidenceOfPost(library, post, position, members)));
  return found.filter((one) => one !== null);
}

async function membersAround(
  { catalogue }: Library,
  posts: readonly { readonly post: PostId; readonly position: number }[],
  position: number,
): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const near of posts.filter((one) => Math.abs(one.position - position) <= REACH)) {
    const reading = await catalogue.reading(near.post);
    if (reading !== null) members.push({ facts: joinFacts(reading, near.post), position: near.position });
  }
  return members;
}

async function evidenceOfPost(
  library: Library,
  post: PostId,
  position: number,
  members: readonly Member[],
): Promise<PostEvidence | null> {
  const [reading, original] = [await library.catalogue.reading(post), await library.originals.of(post)];
  if (reading === null || original === null) return null;
  const { text } = decodePost(original.bytes, original.facts);
  const self = members.find(({ facts }) => facts.post === post) ?? { facts: joinFacts(reading, post), position };
  return {
    post,
    text,
    reading,
    siblings: await siblingsOf(library, original, post),
    quoted: await quotedIn(library, text, reading),
    beside: postsBeside(self, members),
  };
}

async function siblingsOf(library: Library, original: Original, post: PostId): Promise<readonly Sibling[]> {
  const key = await library.withheld.key();
  const siblings: Sibling[] = [];
  for (const other of original.posts.filter((one) => one !== post)) {
    const reading = await library.catalogue.reading(other);
    if (reading === null) continue;
    const { bytes, text } = storyMarks(key, reading);
    const remembered = strictest(await library.withheld.sealed(text === null ? [bytes] : [bytes, text]));
    const { outcome } = withholding({ posts: [signsOf(reading, other)] });
    siblings.push({ reading, outcome: stricter(outcome, remembered) });
  }
  return siblings;
}

/** What the rule says of what is quoted, and what the library remembers of those very texts. */
export async function quotedIn(library: Library, text: string, { regions }: Reading): Promise<readonly Withholding[]> {
  const readings = quotedReadings(text, regions);
  const key = await library.withheld.key();
  const marks = readings.map((reading) => textMark(key, reading.body.text)).filter((mark) => mark !== null);
  const remembered = strictest(await library.withheld.sealed(marks));
  const held = quotedWithholding(readings);
  if (remembered !== 'sealed') return held;
  return [...held, { outcome: 'sealed', signals: [], reason: 'It quotes a text that is sealed here.' }];
}
