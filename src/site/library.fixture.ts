/** A library for the site's tests: real posts, really imported into SQLite, once for all tests of one run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskOf } from '../acts/desk.ts';
import { chapterEvidence } from '../acts/evidence.ts';
import {
  endSession,
  importPosts,
  keepPost,
  type Library,
  makeKey,
  openLibrary,
  previewPost,
  useKey,
  viewerOf,
} from '../acts/index.ts';
import { pageOf, resetPage, setPage } from '../acts/pages.ts';
import { partEditions } from '../acts/part-editions.ts';
import { standingPolicies } from '../acts/policies.ts';
import { setPolicies, tryPolicies } from '../acts/policy.ts';
import { listReports, reportWork } from '../acts/report.ts';
import { noticeLetter } from '../editions/index.ts';
import { workPath } from './addresses.ts';
import type { World } from './world.ts';

/** Words that stand in works which guests may not see: no answer to a guest may hold one. */
export const HELD_WORD = 'quillfeather';
export const SEALED_WORD = 'brasslantern';
export const MEMBERS_WORD = 'mossgarden';
/** An address that posts give as their author's own. */
export const ADDRESS = 'mara.venn@example.org';

function serial(part: number, day: string, text: string): string {
  return `Title: The Tide Clock ${part}/4
Author: Mara Venn
E-mail: ${ADDRESS}
Fandom: Marram Bay
Rating: PG-13
Pairing: Ines/Tomas
Summary: The clock in the harbour tower stopped on the night the
ferry did not come back.
Feedback: yes, to ${ADDRESS}
Author's Note: For Wren, who asked for a lighthouse & got a "clock" <of sorts>.

${text}

That was part ${part} of the tide on a ${day}.
`;
}

const THURSDAY = `The ferry came in on the last of the flood, an hour late, with one
lamp lit. Ines had counted the boats twice since the shop shut, and
did not like the number she arrived at.

"She is low in the water," said Tomas.

"She is low because she is full," said Ines, and stepped closer to the
edge of the quay, *close* enough that the old man put out a hand.

* * *

In the morning the clock was going again, and nobody in Marram Bay
said a word about it.`;

const FRIDAY = `Nobody rang the bell. It hung in its tower over the fish market with
its rope tied up out of reach, as it had since October, and the gulls
sat along the beam as if they had been invited.

Tomas brought a ladder. He had not asked anyone whose ladder it was,
and by noon four people had come to tell him that it was theirs.`;

const SUNDAY = `The letter said only that the mainspring had never been broken. It had
been in somebody's coat the whole time, eleven winters, going from one
peg to another.

Ines read it twice and laughed, and the sound went out over the bar,
where a seal, or something with better manners than a seal, answered.`;

const POSTS: Readonly<Record<string, string>> = {
  'tide-1.txt': serial(1, 'Thursday', THURSDAY),
  'tide-2.txt': serial(2, 'Friday', FRIDAY),
  'tide-4.txt': serial(4, 'Sunday', SUNDAY),
  'ledger.txt': `Title: An Honest Ledger
Author: Pell
Fandom: The Quarto Office
Rating: G
Summary: Six times the accounts did not balance.
Disclaimer: The Office belongs to its readers.

The ledger lay open at the wrong page, and Bryn, who had not left it
so, stood for a while with her hat on. It is a small thing, a page. It
is a small thing, too, that the ink was wet.

"Somebody has been honest in here," she said at last.
`,
  'hostile.html': `<html><head><title>post</title></head><body>
<p><b>Title:</b> Ash &amp; "Sons" &lt;script&gt;alert("1")&lt;/script&gt;<br>
<b>Author:</b> O'Hara "&lt;i&gt;Red" Teague<br>
<b>Fandom:</b> Ships &amp; Harbours #1?<br>
<b>Rating:</b> G<br>
<b>Summary:</b> &lt;/p&gt;&lt;img src=x onerror=alert(1)&gt; and two brothers.</p>
<p>The ashes were cold, and the two brothers who swept them were colder. They swept until the bell, and then they swept the bell.</p>
<p>"Again," said the elder, and the younger said nothing &lt;at all&gt;.</p>
</body></html>
`,
  'winter.txt': `Title: What the Winter Kept
Author: Pell
Fandom: The Quarto Office
Rating: R
Warnings: gloom

Snow lay on the ledgers. In the whole of the office there was one stove, and it was for the inkwells. They wrote with their coats on until the
spring came, late, and apologised to nobody.
`,
  'held.txt': `Title: The ${HELD_WORD} Letters
Author: Hester Lyle
Fandom: ${HELD_WORD} Hall
Rating: G
Summary: What the ${HELD_WORD} wrote.
Archive: Please ask me first.

The first letter was written with a ${HELD_WORD}, and said so. The second said only that the first had been a mistake, and that the garden was
doing well without it.
`,
  'sealed.txt': `Title: The ${SEALED_WORD}
Author: Ansel Crane
Fandom: ${SEALED_WORD} Lane
Rating: NC-17
Warnings: underage
Summary: A ${SEALED_WORD} on a windowsill.

The ${SEALED_WORD} stood on the windowsill and lit the lane as far as the pump. Nobody came by. It was a quiet evening and there is no more to
say about it.
`,
};

const MEMBERS: Readonly<Record<string, string>> = {
  'members.txt': `Title: A ${MEMBERS_WORD} in Spring
Author: Lavinia Treadwell
Fandom: ${MEMBERS_WORD} Street
Rating: G

The ${MEMBERS_WORD} was planted in a week and watered for a year. By then the street had another name, but the moss kept the old one, and so did
everybody who walked there.
`,
};

const THINGS = [
  'teapot',
  'umbrella',
  'ladder',
  'almanac',
  'kettle',
  'compass',
  'doorbell',
  'thimble',
  'lantern',
  'inkwell',
  'bellows',
  'anvil',
  'spindle',
  'bucket',
];

/** Enough short works for more than one page of a list. */
function drabbles(): Readonly<Record<string, string>> {
  const posts: Record<string, string> = {};
  THINGS.forEach((thing, one) => {
    for (const [other, place] of ['attic', 'cellar'].entries()) {
      posts[`drabble-${one}-${other}.txt`] = `Title: The ${thing} of the ${place}
Author: Wren Tolliver
Fandom: Household Gods
Rating: ${other === 0 ? 'G' : 'PG-13'}

Of all that stood in the ${place}, the ${thing} was the one that listened. It had heard the whole house ${one + 3} times over, and of the ${place}
it knew every board. On the ${one + 1}th evening of the frost it spoke, once, and the ${thing} has been treated with respect in that ${place} since.
`;
    }
  });
  return posts;
}

export interface Shelf {
  readonly library: Library;
  readonly world: World;
  /** An owner's session. */
  readonly session: string;
}

let opened: Promise<Shelf> | null = null;

/** The filled library; opened once. */
export function openShelf(): Promise<Shelf> {
  opened ??= fill();
  return opened;
}

/** One of a test's own, filled in the same way: for what changes it. */
export function ownShelf(): Promise<Shelf> {
  return fill();
}

/** A library with nothing in it. */
export async function openEmptyShelf(): Promise<Shelf> {
  return shelfOf(await library(mkdtempSync(join(tmpdir(), 'masterlist-site-'))));
}

async function fill(): Promise<Shelf> {
  const root = mkdtempSync(join(tmpdir(), 'masterlist-site-'));
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  const made = await library(join(root, 'library'));
  await bring(made, root, 'posts', { ...POSTS, ...drabbles() }, 'public');
  await bring(made, root, 'members', MEMBERS, 'members');
  return shelfOf(made);
}

async function library(dir: string): Promise<Library> {
  const outcome = await openLibrary(dir, { create: true });
  if (outcome.kind !== 'open') throw new Error(outcome.message);
  return outcome.library;
}

async function bring(
  into: Library,
  root: string,
  name: string,
  posts: Readonly<Record<string, string>>,
  silence: 'public' | 'members',
): Promise<void> {
  const dir = join(root, name);
  mkdirSync(dir);
  for (const [file, text] of Object.entries(posts)) writeFileSync(join(dir, file), text);
  const outcome = await importPosts(into, [dir], { silence });
  if (outcome.kind !== 'done') throw new Error(`the posts for the tests were not imported: ${JSON.stringify(outcome)}`);
}

async function shelfOf(made: Library): Promise<Shelf> {
  const key = await makeKey(made);
  const session = key.kind === 'made' ? await useKey(made, key.key) : null;
  if (session === null) throw new Error('no session');
  return { library: made, world: worldOf(made), session };
}

function worldOf(made: Library): World {
  return {
    name: 'Masterlist',
    version: '1.2.3',
    library: made.id,
    catalogue: made.catalogue,
    changes: () => made.changes(),
    imports: () => made.imports.list(),
    viewerOf: (session) => viewerOf(made, session),
    useKey: (key) => useKey(made, key),
    endSession: (session) => endSession(made, session),
    preview: (brought, options) => previewPost(made, brought, options),
    evidence: (work, position) => chapterEvidence(made, work, position),
    editions: (work, position) => partEditions(made, work, position),
    page: (name) => pageOf(made, name),
    setPage: (name, text, format) => setPage(made, name, text, format, 'owner'),
    resetPage: (name) => resetPage(made, name, 'owner'),
    policies: () => standingPolicies(made),
    tryPolicies: (wish) => tryPolicies(made, wish),
    setPolicies: (wish, because) => setPolicies(made, wish, 'owner', because),
    report: (work, viewer, given) => reportWork(made, work, viewer, given),
    openReports: async () => (await made.reports.list(true, 0, 0)).total,
    reports: (viewer, limit) => listReports(made, viewer, true, limit),
    letterFor: async (work) =>
      noticeLetter(work, { archive: 'Masterlist', address: `http://127.0.0.1:4180${workPath(work.value)}`, contact: null }),
    desk: async () => deskOf(made, 'owner'),
    keep: (brought, options) => keepPost(made, brought, options),
  };
}
