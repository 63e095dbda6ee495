/** Why two works or posts are one work, or are not. */
import { whyTogether } from '../acts/why.ts';
import type { HandDecision, Library } from '../archive/archive.ts';
import { admit, admitExplanation, type Shown } from '../gate/index.ts';
import type { PostId, Viewer, Work } from '../words/index.ts';
import { neutralJson, neutralLine } from './evidence/neutral.ts';
import { findWork } from './finding.ts';
import { inLibrary } from './library.ts';
import { ndjson } from './ndjson.ts';
import type { Named } from './places.ts';
import { fail, type Session } from './session.ts';
import { complain, print } from './terminal.ts';
import type { WhyOptions } from './why.ts';

/** What a person named, and the work that it is or stands in, which this viewer may see. */
interface Found {
  readonly work: Shown<Work>;
  readonly posts: readonly PostId[];
}

export async function why(one: Named, other: Named, options: WhyOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const a = await found(library, one, options.as, session);
    const b = a === null ? null : await found(library, other, options.as, session);
    if (a === null || b === null) return;
    // Two names of one work: any two of its posts say why it is one.
    const itself = one.kind === 'work' && other.kind === 'work' && a.work.value.id === b.work.value.id;
    const known = await whyTogether(library, itself ? a.posts.slice(0, 1) : a.posts, itself ? b.posts.slice(1) : b.posts);
    if (known === null) {
      const remedy = 'Name two works, or two posts.';
      complain(session.terminal, { name: `work ${a.work.value.id}`, what: 'it is one post, which needs no joining.', remedy });
      return fail(session);
    }
    const { value: explained, viewer } = admitExplanation(known.explained, a.work, b.work);
    // Reasons are the keeper's own words.
    const decisions = viewer === 'owner' ? known.decisions : [];
    if (options.json) return print(session.terminal, neutralJson(ndjson({ ...explained, decisions: decisions.map(told) })));
    const { together, repost } = explained;
    print(session.terminal, together ? (repost ? 'One work, and one part of it twice:' : 'One work:') : 'Two works:');
    for (const line of explained.why) print(session.terminal, `  ${neutralLine(line)}`);
    for (const { id, act, who, reason } of decisions)
      print(session.terminal, `  decision ${id}: ${who} ${act === 'join' ? 'joined' : 'parted'} them: ${neutralLine(reason)}`);
  });
}

const told = ({ id, act, who, at, reason }: HandDecision) => ({ id, act, who, at: new Date(at).toISOString(), reason });

async function found(library: Library, named: Named, viewer: Viewer, session: Session): Promise<Found | null> {
  if (named.kind === 'work') {
    const work = await findWork(library, named.id, viewer, 'page', session);
    return work === null ? null : { work, posts: (await library.catalogue.posts(work.value.id)).map(({ post }) => post) };
  }
  const stories = await library.originals.at(named.place);
  for (const post of stories) {
    const work = (await library.catalogue.reading(post))?.work;
    if (!work) continue;
    const shown = await admitted(library, Number(work.id), viewer);
    if (shown !== null) return { work: shown, posts: [post] };
  }
  complain(session.terminal, {
    name: `${named.place.path}#${named.place.index}`,
    what: `no story of such a post is here that ${viewer === 'owner' ? 'may be looked at' : 'a guest may see'}.`,
    remedy: 'Name the path as it was imported, and count posts from 0, as masterlist read does.',
  });
  fail(session);
  return null;
}

async function admitted({ catalogue }: Library, id: number, viewer: Viewer): Promise<Shown<Work> | null> {
  const work = await catalogue.find(id);
  const verdict = work.kind === 'work' ? admit(work.work, viewer, 'page') : null;
  return verdict?.kind === 'shown' ? verdict.shown : null;
}
