/** The pages that readers and the owner come to, by their names in the samples. */
import type { Page } from 'playwright-core';
import {
  chapterPath,
  creatorPath,
  editionsPath,
  fandomPath,
  ratingPath,
  readingPath,
  reportPath,
  wholePath,
  workPath,
} from '../../src/site/addresses.ts';
import { everyWork } from '../walk/addresses.ts';
import type { Reader, Room } from './chromium.ts';

export interface Place {
  readonly name: string;
  readonly path: string;
  readonly owner: boolean;
  /** What is done there before it is looked at. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A post with a doubtful header, to be read field by field. */
export const PASTED = `Subject: FIC: The Kettle at the Edge of the Map (2/?)

Sorry this is late! The cat sat on the keyboard.

TITLE: The Kettle at the Edge of the Map
AUTHOR: Tamsin Oke (tamsin@example.org)
RATING: PG, for tea
FANDOM: Gulliver's Travels
SUMMARY: There is one more island, and somebody there has put
the water on.
ARCHIVE: Anywhere, but tell me where.
NOTES: For Wren.

It was not on the chart. It was about the size of a tablecloth, and in the
middle of it stood a kettle, and beside the kettle stood a very small man.

"You are late," he said.

TBC
`;

/** Every kind of page. */
export async function places(room: Room): Promise<readonly Place[]> {
  const works = await everyWork(room.library);
  const named = (title: string) => {
    const work = works.find((one) => one.title === title);
    if (work === undefined) throw new Error(`no sample is called ${title}`);
    return work;
  };
  const single = named('The Inventory at Camelot');
  const serial = named('Seven Letters from Ithaca');
  const [post] = (await room.library.catalogue.posts(serial.id)).filter(({ position }) => position === 2).map((one) => one.post);
  const guest = (name: string, path: string) => ({ name, path, owner: false });
  const owner = (name: string, path: string) => ({ name, path, owner: true });
  return [
    guest('home', '/'),
    { ...guest('home, the reading panel open', '/'), prepare: openPanel },
    guest('works', '/works'),
    guest('the second page of works', '/works?page=2'),
    guest('a shelf where nothing fits', '/works?rating=unrated'),
    guest('a work of one part', workPath(single)),
    guest('a serial', workPath(serial)),
    guest('a chapter', chapterPath(serial, 2)),
    guest('a gap', chapterPath(serial, 3)),
    guest('a whole work', wholePath(serial)),
    guest('a work in Russian', workPath(named('Третий стул'))),
    guest('a poem', workPath(named("The Windmill's Reply"))),
    guest('creators', '/creators'),
    guest('a creator', creatorPath('hallstand')),
    guest('fandoms', '/fandoms'),
    guest('a fandom', fandomPath('Sherlock Holmes')),
    guest('a rating', ratingPath('general')),
    guest('old addresses', '/old'),
    guest('an old address that leads nowhere', '/old?address=http://harbour.example/never.html'),
    guest('reading settings', '/reading-settings'),
    guest('the adult notice', workPath(named('The Spider in the Vestry'))),
    guest('the form that reports a work', reportPath(serial)),
    guest('about', '/about'),
    guest('privacy', '/privacy'),
    guest('nothing there', '/works/4000-nothing'),
    owner("the owner's home", '/'),
    owner('the desk', '/desk'),
    owner('what is doubtful', '/desk/doubts'),
    owner('what was decided', '/desk/decisions'),
    owner('what was reported', '/desk/reports'),
    owner('names that are one', '/desk/names'),
    owner('what waits for a person', '/desk/waiting/asks'),
    { ...owner('a work at the desk', `/desk/works/${named('The Quillibrand Ledger').id}`), prepare: openActs },
    owner('a serial at the desk', `/desk/works/${serial.id}`),
    owner('a held work', workPath(named('The Quillibrand Ledger'))),
    owner('what was read of a part', readingPath(serial, 2)),
    owner('policies', '/desk/policies'),
    { ...owner('a policy that is tried', '/desk/policies'), prepare: tryPolicy },
    owner('a page that the keeper writes', '/desk/pages/about'),
    owner('the editions of a part', editionsPath(serial, 2)),
    owner('one edition of a part', editionsPath(serial, 2, post)),
    owner('adding a post', '/add'),
    { ...owner('a post read field by field', '/add'), prepare: readPasted },
  ];
}

/** Goes to each place as the one whose page it is, and lets the work be done there, guest and owner beside each other. */
export async function atEachPlace(room: Room, reader: Reader, work: (page: Page, place: Place) => Promise<void>): Promise<void> {
  const all = await places(room);
  await Promise.all(
    [true, false].map(async (owner) => {
      const page = await room.page({ ...reader, owner });
      for (const place of all.filter((one) => one.owner === owner)) {
        await page.goto(place.path);
        await place.prepare?.(page);
        await work(page, place);
      }
      await page.context().close();
    }),
  );
}

/** The first button tries what the form holds. */
async function tryPolicy(page: Page): Promise<void> {
  await page.fill('#policy', '{"name": "all", "when": {"wordsOver": 1}, "outcome": "members", "reason": "A trial."}');
  await page.click('button[value="try"]');
  await page.waitForSelector('table');
}

async function openPanel(page: Page): Promise<void> {
  await page.click('details.panel > summary');
}

/** Unfolds all that can be decided. */
async function openActs(page: Page): Promise<void> {
  for (const act of await page.locator('details.act > summary').all()) await act.click();
}

/** Pastes a post, has it read, and opens the post with its marks. */
export async function readPasted(page: Page): Promise<void> {
  await page.fill('textarea[name="text"]', PASTED);
  await page.click('form.form .button-first');
  await page.click('details.marked > summary');
}
