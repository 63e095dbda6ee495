/** The pictures of the README: made anew by `UPDATE_SCREENSHOTS=1 npm test screenshots`, else only looked for. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { inRoom, type Reader, type Room } from './chromium.ts';
import { places } from './places.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const UPDATE = process.env['UPDATE_SCREENSHOTS'] === '1';

/** A README is read over slow lines, too; bytes. */
const MOST = 300_000;

interface Picture {
  readonly file: string;
  readonly place: string;
  readonly reader: Reader;
}

const PICTURES: readonly Picture[] = [
  { file: 'home.png', place: 'home', reader: { theme: 'light' } },
  { file: 'work.png', place: 'a serial', reader: { theme: 'light' } },
  { file: 'chapter-dark.png', place: 'a chapter', reader: { theme: 'dark' } },
  { file: 'add.png', place: 'a post read field by field', reader: { theme: 'light', owner: true } },
];

inRoom('screenshots', (check) => {
  for (const picture of PICTURES)
    check(`${picture.file} is 1280 by 900 pixels, and light enough`, async (room) => {
      if (UPDATE) await take(room, picture);
      const bytes = readFileSync(FOLDER + picture.file);
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1280, 900]);
      assert.ok(bytes.length <= MOST, `${bytes.length} bytes`);
    });

  check('the README shows them all', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const { file } of PICTURES) assert.ok(readme.includes(`](docs/screenshots/${file})`), file);
  });
});

async function take(room: Room, { file, place: name, reader }: Picture): Promise<void> {
  const place = (await places(room)).find((one) => one.name === name);
  if (place === undefined) throw new Error(`no page is called ${name}`);
  const page = await room.page(reader);
  await page.goto(place.path);
  await place.prepare?.(page);
  await settle(page);
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: FOLDER + file, animations: 'disabled', caret: 'hide' });
  await page.context().close();
}

/** At the top, with nothing pressed and no focus to be seen. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0); document.fonts.ready.then(() => undefined)');
}
