/**
 * An archive with a work in every state, by every way into it, each with words of its own by which it is known wherever it comes out. Bodies are
 * clean; labels are data.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctWork } from '../../src/acts/correct.ts';
import {
  joinByHand,
  judgeReport,
  type Library,
  releaseWork,
  reportWork,
  setPolicies,
  withdrawWork,
} from '../../src/acts/index.ts';
import { joinerOf } from '../../src/acts/join.ts';
import { permitWork } from '../../src/acts/permit.ts';
import type { Viewer, WorkId } from '../../src/words/index.ts';
import { openWith } from '../library.ts';

/** How a work came to be where it is. */
export type Way =
  | 'public'
  | 'silent'
  | 'asked'
  | 'refused-by-author'
  | 'sealed'
  | 'sealed-part'
  | 'review'
  | 'withdrawn'
  | 'withdrawn-unseen'
  | 'reported'
  | 'upheld'
  | 'policy-held'
  | 'policy-members'
  | 'draft';

/** The word in the title, header and text of each, and another that stands in its text alone. Made up, so that nothing else holds them. */
export const WORDS: Readonly<Record<Way, { readonly header: string; readonly text: string }>> = {
  public: { header: 'marigoldrum', text: 'tansyvale' },
  silent: { header: 'cornflorin', text: 'vetchmore' },
  asked: { header: 'larkspurrin', text: 'campionel' },
  'refused-by-author': { header: 'sorrelquay', text: 'burdockin' },
  sealed: { header: 'foxglovane', text: 'betonyard' },
  'sealed-part': { header: 'hollyhockel', text: 'teaselwick' },
  review: { header: 'yarrowmint', text: 'melilotte' },
  withdrawn: { header: 'heleniumor', text: 'knapweedle' },
  'withdrawn-unseen': { header: 'agrimonel', text: 'valerianth' },
  reported: { header: 'delphiniard', text: 'comfreyton' },
  upheld: { header: 'gentianole', text: 'speedwellin' },
  'policy-held': { header: 'verbenalith', text: 'toadflaxen' },
  'policy-members': { header: 'salviadore', text: 'loosestrith' },
  draft: { header: 'columbinter', text: 'scabiousel' },
};
export const WAYS = Object.keys(WORDS) as readonly Way[];

/** What only the owner may read beside the works themselves: reasons, proofs, reports, addresses. */
export const KEEPERS = ['keeperswordly', 'proofwordly', 'reportwordly', 'policywordly', 'tellwordly'];

/** What each viewer may read on the shelves. */
const MEMBERS: readonly Way[] = ['public', 'silent', 'policy-members'];
export const READS: Readonly<Record<Viewer, readonly Way[]>> = {
  guest: ['public'],
  member: MEMBERS,
  moderator: MEMBERS,
  owner: WAYS.filter((way) => way !== 'sealed' && way !== 'sealed-part'),
};

export interface MarkedArchive {
  readonly library: Library;
  readonly dir: string;
  /** The files that were imported. */
  readonly pile: string;
  readonly ids: Readonly<Record<Way, WorkId>>;
  /** Cookies of a session of each viewer's. */
  cookie(viewer: Viewer): string;
  close(): Promise<void>;
}

const HEADERS: Partial<Readonly<Record<Way, string>>> = {
  asked: 'Archive: Please ask me first.',
  'refused-by-author': 'Archive: Nowhere, please.',
  sealed: 'Rating: NC-17\nWarnings: underage\nArchive: Anywhere.',
  'sealed-part': 'Rating: NC-17\nWarnings: underage\nArchive: Anywhere.',
  review: 'Rating: R\nWarnings: underage\nArchive: Anywhere.',
  'withdrawn-unseen': 'Archive: Please ask me first.',
  silent: '',
};

function postOf(way: Way): string {
  const { header, text } = WORDS[way];
  return `Title: The ${header} Ledger
Author: ${header} Quill
E-mail: ${header}@example.org
Fandom: ${header} Stories
Characters: Old ${header}
Summary: In which ${header} is counted.
Author's Note: For ${header}.
${HEADERS[way] ?? 'Archive: Anywhere.'}

The clerk of ${way.replaceAll('-', ' ')} street counted ${text} twice, and wrote it in the ledger under ${header}.

Nobody asked for it again ${text.length} days after, so it stayed where it was put.

The End
`;
}

/** @param folder an empty one, for the pile */
export async function markedArchive(folder: string): Promise<MarkedArchive> {
  const pile = join(folder, 'pile');
  mkdirSync(pile);
  for (const way of WAYS) writeFileSync(join(pile, `${way}.txt`), postOf(way));
  const { library, dir, close } = await openWith([pile]);
  const ids = await idsOf(library);
  await decide(library, ids);
  const sessions = await sessionsOf(library);
  return { library, dir, pile, ids, cookie: (viewer) => sessions[viewer], close };
}

async function idsOf(library: Library): Promise<Readonly<Record<Way, WorkId>>> {
  const found: [Way, WorkId][] = [];
  for await (const { work, stories } of library.joining.works()) {
    const title = stories[0]?.reading().title ?? '';
    const way = WAYS.find((one) => title.includes(WORDS[one].header));
    if (way !== undefined) found.push([way, work]);
  }
  if (found.length !== WAYS.length) throw new Error(`${found.length} works of ${WAYS.length} were found`);
  // One for each, as counted above.
  return Object.fromEntries(found) as Record<Way, WorkId>;
}

async function decide(library: Library, ids: Readonly<Record<Way, WorkId>>): Promise<void> {
  const policy = (name: string, way: Way, outcome: 'hold' | 'members') => ({
    name,
    when: { text: [WORDS[way].text] },
    outcome,
    reason: 'policywordly',
  });
  const reporting = { words: 'reportwordly', answerTo: 'tellwordly@example.org' } as const;
  await good(
    setPolicies(
      library,
      { set: [policy('a', 'policy-held', 'hold'), policy('b', 'policy-members', 'members')], end: [] },
      'owner',
      'keeperswordly',
    ),
  );
  for (const way of ['withdrawn', 'withdrawn-unseen'] as const)
    await good(withdrawWork(library, ids[way], 'owner', 'keeperswordly', 'author'));
  await good(reportWork(library, ids.reported, 'guest', { ground: 'minors', ...reporting }));
  await good(reportWork(library, ids.public, 'guest', { ground: 'copied', ...reporting }));
  const upheld = await good(reportWork(library, ids.upheld, 'guest', { ground: 'private', ...reporting }));
  if ('reference' in upheld) await good(judgeReport(library, upheld.reference, 'upheld', 'owner', 'keeperswordly'));
  await good(permitWork(library, ids.public, { proof: 'proofwordly', on: '2003-05-30' }, 'owner', 'keeperswordly'));
  const summary = { field: 'summary', value: `A summary of ${WORDS.asked.header}.` };
  await good(correctWork(library, ids.asked, summary, 'owner', 'keeperswordly'));
  await good(joinByHand(library, [ids.sealed, ids['sealed-part']], 'owner', 'keeperswordly'));
  await good(releaseWork(library, ids.review, 'owner', 'keeperswordly'));
  await good(reportWork(library, ids.review, 'guest', { ground: 'minors', ...reporting }));
  await asDraft(library, ids.draft);
}

async function good<T extends { readonly kind: string }>(act: Promise<T>): Promise<T> {
  const outcome = await act;
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Authors will keep drafts once there are accounts; the gate knows them now, so one is made as joining would make it. */
async function asDraft(library: Library, id: WorkId): Promise<void> {
  const joiner = await joinerOf(library, Date.now());
  await library.joining.again([id]);
  await library.joining.run(
    (stories) =>
      joiner(stories).map((joined) => ({
        ...joined,
        compose: (number) => {
          const stored = joined.compose(number);
          return { ...stored, work: { ...stored.work, state: 'draft', reason: { code: 'draft', why: 'It is a draft.' } } };
        },
      })),
    { at: Date.now() },
  );
}

async function sessionsOf({ keys }: Library): Promise<Readonly<Record<Viewer, string>>> {
  const now = Date.now();
  const add = async (viewer: Viewer) => {
    const session = `session-of-a-${viewer}`;
    await keys.addSession(createHash('sha256').update(session).digest(), viewer, now, now + 3_600_000);
    return `owner=${session}; adult=yes`;
  };
  return { guest: 'adult=yes', member: await add('member'), moderator: await add('moderator'), owner: await add('owner') };
}
