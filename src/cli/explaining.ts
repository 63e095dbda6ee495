/** Posts with what was read of them, and why: as a marked view or as JSON. */
import { quotedReadings, quotedWithholding } from '../acts/quoted.ts';
import { type Evidence, evidenceOf } from '../editions/index.ts';
import {
  admitPostText,
  admitPreview,
  admitSealedReading,
  type SealedReading,
  type Shown,
  signsOf,
  type Withholding,
} from '../gate/index.ts';
import { sayEvidence } from '../messages/evidence.ts';
import { decodePost } from '../reading/decode/index.ts';
import { readPost } from '../reading/read.ts';
import { openSources, sha256 } from '../sources/index.ts';
import type { Post, PostId, PostPlace, Reading, Skip } from '../words/index.ts';
import { joinFacts } from '../works/index.ts';
import { type Joinable, type Joined, type Joining, joinAll } from './evidence/joining.ts';
import { type Look, lookOf } from './evidence/look.ts';
import { markedLines } from './evidence/marked-post.ts';
import { neutralJson, neutralLine } from './evidence/neutral.ts';
import { type Picks, picksOf } from './evidence/picks.ts';
import { fieldLines, headingLine, joiningLines, sealedLines, sourceLines, verdictLines, wishLines } from './evidence/reasons.ts';
import type { ExplainOptions } from './explain.ts';
import { ndjson } from './ndjson.ts';
import { fail, type Session } from './session.ts';
import { complain, note, printPaced } from './terminal.ts';

/** A person reads this many posts, no more; a pile's posts are picked by their number. */
const MOST_POSTS = 40;

/** A post that is to be explained. */
interface Chosen {
  readonly place: PostPlace;
  readonly text: string;
  readonly stories: readonly { readonly post: PostId; readonly reading: Reading }[];
  readonly quoted: readonly Withholding[];
}

interface Gathered {
  readonly chosen: readonly Chosen[];
  /** Of all that was read: posts that are not shown are joined, too. */
  readonly stories: readonly Joinable[];
  /** Posts that were asked for beyond the most. */
  readonly more: number;
  /** What could not be read, and was told. */
  readonly unread: ReadonlySet<string>;
}

/** What may be shown of one story. */
type StoryShown =
  | { readonly kind: 'open'; readonly evidence: Evidence; readonly held: Withholding; readonly joining: Joining }
  | { readonly kind: 'sealed'; readonly sealed: Shown<SealedReading> | null };

interface PostShown {
  readonly place: PostPlace;
  readonly text: Shown<string> | null;
  readonly stories: readonly StoryShown[];
}

/** Reads the files, joins what is in them, and prints each chosen post with its reasons. */
export async function explain(files: readonly string[], options: ExplainOptions, session: Session): Promise<void> {
  const picks = await picksOf(files);
  const { chosen, stories, more, unread } = await gather(picks, session);
  const joined = joinAll(stories);
  const look = lookOf(session.terminal.output, process.env);
  for (const [index, post] of chosen.entries()) {
    const shown = showPost(post, joined);
    if (options.json) await printPaced(session.terminal, neutralJson(ndjson(jsonOf(shown))));
    else for (const line of view(shown, look, options.whole === true, index > 0)) await printPaced(session.terminal, line);
  }
  tellUnmet(picks, chosen, unread, session);
  if (more > 0)
    note(
      session.terminal,
      `masterlist: ${more} more posts are not shown; pick one by its number, as in ${neutralLine(chosen[0]?.place.path ?? '')}#${MOST_POSTS}.`,
    );
}

async function gather(picks: Picks, session: Session): Promise<Gathered> {
  const chosen: Chosen[] = [];
  const stories: Joinable[] = [];
  const unread = new Set<string>();
  let more = 0;
  for await (const { item } of openSources(picks.paths, { standardInput: bytesOf(session) })) {
    if (item.kind === 'skip' && item.skip.failure) {
      tell(item.skip, session);
      unread.add(item.skip.path);
    }
    if (item.kind !== 'post') continue;
    const read = readPost(item.post, sha256(item.post.bytes)).map((reading, index) => ({
      post: stories.length + index,
      reading,
    }));
    for (const { post, reading } of read) stories.push({ facts: joinFacts(reading, post), signs: signsOf(reading, post) });
    if (!picks.wants(item.post.place)) continue;
    if (chosen.length < MOST_POSTS) chosen.push(chosenOf(item.post, read));
    else more++;
  }
  return { chosen, stories, more, unread };
}

async function* bytesOf({ terminal }: Session): AsyncGenerator<Uint8Array> {
  for await (const chunk of terminal.input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

function chosenOf(post: Post, stories: Chosen['stories']): Chosen {
  const { text } = decodePost(post.bytes, post.facts);
  const quoted = quotedWithholding(quotedReadings(text, stories[0]?.reading.regions ?? []));
  return { place: post.place, text, stories, quoted };
}

function tell({ path, what, remedy }: Skip, session: Session): void {
  complain(session.terminal, { name: path, what, remedy });
  fail(session);
}

/** Posts that were asked for by number and are not there. */
function tellUnmet({ named }: Picks, chosen: readonly Chosen[], unread: ReadonlySet<string>, session: Session): void {
  for (const { asked, path, index } of named) {
    if (unread.has(path) || chosen.some(({ place }) => place.path === path && place.index === index)) continue;
    complain(session.terminal, {
      name: asked,
      what: `no post with this number was found in ${path}.`,
      remedy: 'Posts are counted from 0; masterlist read prints the number of each as source.index.',
    });
    fail(session);
  }
}

/** One's own files are the owner's look at them; what the rule seals is shown to nobody, here as anywhere. */
function showPost({ place, text, stories, quoted }: Chosen, joined: Joined): PostShown {
  const judged = stories.map(({ post, reading }) => {
    const held = joined.withholding(post);
    return { post, reading, held, verdict: admitPreview(reading, 'owner', held.outcome === 'sealed' ? 'sealed' : null) };
  });
  const whole = admitPostText(
    text,
    judged.map(({ verdict }) => verdict),
    quoted,
    'owner',
  );
  return {
    place,
    text: whole.kind === 'shown' ? whole.shown : null,
    stories: judged.map(({ post, reading, held, verdict }) => {
      if (verdict.kind === 'shown')
        return {
          kind: 'open',
          evidence: evidenceOf(verdict.shown, text, whole.kind === 'shown'),
          held,
          joining: joined.joining(post),
        };
      const sealed = admitSealedReading(reading, 'owner', held);
      return { kind: 'sealed', sealed: sealed.kind === 'shown' ? sealed.shown : null };
    }),
  };
}

function jsonOf({ place, text, stories }: PostShown): unknown {
  return {
    ...place,
    text: text?.value ?? null,
    stories: stories.map((story) =>
      story.kind === 'open'
        ? { sealed: false, ...story.evidence, withholding: story.held, joining: story.joining }
        : { sealed: true, ...story.sealed?.value },
    ),
  };
}

function* view({ place, text, stories }: PostShown, look: Look, whole: boolean, follows: boolean): Generator<string> {
  if (follows) yield* ['', ''];
  yield headingLine(`${place.path}#${place.index}`, look);
  yield '';
  const open = stories.filter((story) => story.kind === 'open').map(({ evidence }) => evidence);
  if (text !== null) {
    const fields = open.flatMap(({ fields }) => fields);
    yield* markedLines({ text: text.value, regions: open[0]?.regions ?? [], fields }, look, whole);
  } else yield sayEvidence('closed');
  for (const [index, story] of stories.entries()) {
    yield '';
    if (stories.length > 1) yield headingLine(sayEvidence('story', { n: index + 1, of: stories.length }), look);
    if (story.kind === 'open') yield* openLines(story, index === 0, look);
    else if (story.sealed !== null) yield* sealedLines(story.sealed.value, look);
    else yield sayEvidence('sealed');
  }
}

function* openLines(
  { evidence, held, joining }: Extract<StoryShown, { kind: 'open' }>,
  first: boolean,
  look: Look,
): Generator<string> {
  if (first) yield* sourceLines(evidence, look);
  if (evidence.kind === 'story') {
    yield* fieldLines(evidence, look);
    yield* wishLines(evidence, look);
  }
  yield* verdictLines(held, look);
  yield* joiningLines(joining, look);
}
