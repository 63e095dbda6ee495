/** Hostile posts, really imported, before a real browser: nothing of them runs, nothing of them asks another host for anything. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { filePath, workPath } from '../../src/site/addresses.ts';
import { ATTACKS } from '../hostile/attacks.ts';
import { FIELD_ATTACKS } from '../hostile/field-attacks.ts';
import { type OpenedLibrary, openWith } from '../library.ts';
import { everyWork } from '../walk/addresses.ts';
import { inRoom, type Room } from './chromium.ts';

/** Of the attacks as they came, uncleaned, at least so many must be seen to do something: else the watch sees nothing at all. */
const LEAST_SEEN = 100;

inRoom(
  'hostile posts',
  (check) => {
    check('each becomes a work that a guest may read', async (room) => {
      const titles = (await everyWork(room.library)).filter(({ state }) => state === 'public').map(({ title }) => title);
      for (const index of ATTACKS.keys()) assert.ok(titles.includes(titleOf(index)), titleOf(index));
      assert.ok(titles.length >= ATTACKS.length + FIELD_ATTACKS.length, `${titles.length} works`);
    });

    check('the watch sees them do something where they are not cleaned', async (room) => {
      // One page alone: what an attack does to the whole browser must not be counted against another.
      const { page, came } = await watched(room);
      let seen = 0;
      for (const { html } of ATTACKS) {
        await lay(page, html);
        if (came.splice(0).length > 0) seen += 1;
      }
      await page.context().close();
      assert.ok(seen >= LEAST_SEEN, `${seen} of ${ATTACKS.length} seen`);
    });

    check('nothing of a cleaned story does anything in a page without any protection', async (room) =>
      eachWatched(room, await everyWork(room.library), async ({ page, came }, work) => {
        for await (const { html } of room.library.catalogue.chapters(work.id)) {
          await lay(page, html);
          assert.deepEqual(came, [], work.title);
        }
      }),
    );

    check('nothing of a work does anything on its page, and the browser has nothing to refuse there', async (room) =>
      eachWatched(room, await everyWork(room.library), async ({ page, came, refused }, work) => {
        const answer = await page.goto(workPath(work));
        assert.equal(answer?.status(), 200, work.title);
        await poke(page);
        assert.deepEqual([...came, ...refused], [], work.title);
      }),
    );

    check('nothing of a work does anything in its HTML download', async (room) =>
      eachWatched(room, await everyWork(room.library), async ({ page, came }, work) => {
        const file = await page.request.get(room.site.url + filePath(work, 'html'));
        assert.equal(file.status(), 200, work.title);
        await lay(page, await file.text());
        assert.deepEqual(came, [], work.title);
      }),
    );

    check('nothing of a header does anything on a shelf, at the desk or where it is read field by field', async (room) => {
      const { page, came } = await watched(room, true);
      const { creators, fandoms } = room.library.catalogue;
      const everyone = { states: ['public'] } as const;
      const shelves = [
        ...(await creators.call(room.library.catalogue, everyone)).map(({ name }) => `/creators/${encodeURIComponent(name)}`),
        ...(await fandoms.call(room.library.catalogue, everyone)).map(({ name }) => `/fandoms/${encodeURIComponent(name)}`),
      ].filter((path) => !path.includes('Nobody'));
      const pages = Array.from({ length: 12 }, (_, index) => `/works?page=${index + 1}`);
      for (const path of ['/', ...pages, '/creators', '/fandoms', '/desk', ...shelves]) {
        await page.goto(path);
        await poke(page);
        assert.deepEqual(came, [], path);
      }
      for (const attack of FIELD_ATTACKS) {
        await page.goto('/add');
        await page.fill('textarea[name="text"]', fieldPost(attack, 0));
        await page.click('form.form .button-first');
        await poke(page);
        assert.deepEqual(came, [], attack);
      }
      await page.context().close();
    });
  },
  importAttacks,
);

interface Watched {
  readonly page: Page;
  /** All that happened and should not have, as sentences. */
  readonly came: string[];
  /** What the browser told its console: there it says what a page's policy made it refuse. */
  readonly refused: string[];
}

/** Most of the time of a look goes by in waiting for the browser to draw. */
const LANES = 2;

/** Looks at each of them, a few pages beside each other. */
async function eachWatched<T>(room: Room, all: Iterable<T>, look: (watched: Watched, one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    const page = await watched(room);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await look(page, one);
    await page.page.context().close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** A page in which every sign of life is noted: code that runs, a dialog, a fault of a script, a question to another host. */
async function watched(room: Room, owner = false): Promise<Watched> {
  const context = await room.context({ owner });
  const came: string[] = [];
  const refused: string[] = [];
  await context.exposeBinding('ran', () => void came.push('code ran'));
  // Only noted, not stopped: the hosts that attacks ask are of a kind that no network knows.
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(?:data|about):/.test(address) && !address.startsWith(`${room.site.url}/`)) came.push(`a question to ${address}`);
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    came.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => came.push(`a fault of a script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(`the console: ${message.text()}`);
  });
  return { page, came, refused };
}

/** Lays mark-up in an empty page without any policy, and does there what a reader might. */
async function lay(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  // Written in from outside, so that scripts in it run as those of a page that was loaded.
  await page.setContent(`<!doctype html><meta charset=utf-8><body>${html}`, { waitUntil: 'domcontentloaded' });
  await poke(page);
}

/** Sets off every handler that any element may hold, follows every link that would run, and waits until what was set off has come. */
async function poke(page: Page): Promise<void> {
  const runs = await page
    .evaluate(async (events) => {
      const all = [...document.querySelectorAll('*')];
      const addresses = all.flatMap((one) =>
        ['href', 'xlink:href', 'action', 'formaction', 'src', 'data'].map((name) => one.getAttribute(name)),
      );
      for (const one of all) for (const name of events) one.dispatchEvent(new Event(name));
      // Two frames: images that fail and animations that begin are told of in the first.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return addresses.filter(
        (one) => one !== null && /^(?:javascript|data|vbscript):/i.test(one.replace(/[\u0000-\u0020]/g, '')),
      );
    }, EVENTS)
    // An attack that leads the page elsewhere ends this; where it would have gone, the watch has noted.
    .catch((error: Error) => (/navigat|destroyed|closed/.test(error.message) ? [] : Promise.reject(error)));
  if (runs.length > 0) await page.evaluate(`ran(${JSON.stringify(runs.join(' '))})`);
}

const EVENTS = [
  'click',
  'mouseover',
  'mouseenter',
  'pointerenter',
  'focus',
  'load',
  'error',
  'toggle',
  'animationstart',
  'start',
  'begin',
  'pageshow',
];

/** A library with one post for each attack in mark-up and in a header, and one of all attacks as plain text. */
async function importAttacks(): Promise<OpenedLibrary> {
  const pile = mkdtempSync(join(tmpdir(), 'masterlist-hostile-'));
  try {
    mkdirSync(join(pile, 'posts'));
    const put = (name: string, text: string) => writeFileSync(join(pile, 'posts', name), text);
    for (const [index, { html }] of ATTACKS.entries()) put(`markup-${index}.html`, markupPost(html, index));
    for (const [index, attack] of FIELD_ATTACKS.entries()) put(`field-${index}.txt`, fieldPost(attack, index));
    put(
      'typed.txt',
      `Title: All of it typed\nAuthor: Nobody Else\nArchive: anywhere\n\n${ATTACKS.map(({ html }, index) => `${prose(index)}\n\n${html.slice(0, 300)}`).join('\n\n')}\n`,
    );
    return await openWith([join(pile, 'posts')], { silence: 'public' });
  } finally {
    rmSync(pile, { recursive: true, force: true });
  }
}

function titleOf(index: number): string {
  return `Hostile post ${nameOf(index)}`;
}

function markupPost(html: string, index: number): string {
  return `<html><head><meta charset=utf-8></head><body>
<p>Title: ${titleOf(index)}<br>Author: Nobody ${nameOf(index)}<br>Rating: G<br>Archive: anywhere</p>
<p>${prose(index)}</p>
${html}
<p>${prose(index + ATTACKS.length)}</p></body></html>
`;
}

function fieldPost(attack: string, index: number): string {
  return `Title: The lamp ${attack} ${nameOf(index)}
Author: Ines ${attack}
Fandom: Harbours ${attack}
Pairing: Ines/Tomas ${attack}
Rating: G ${attack}
Summary: A lamp is lit. ${attack}
Warnings: none ${attack}
Disclaimer: Mine. ${attack}
Author's Note: For Wren. ${attack}
Archive: anywhere
Feedback: yes ${attack}

${prose(index + 2 * ATTACKS.length)}
`;
}

const LETTERS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];

/** A number in words, since a figure at the end of a title is a part. */
function nameOf(index: number): string {
  return [...String(index)].map((digit) => LETTERS[Number(digit)]).join(' ');
}

/** A paragraph that no other post has, nor one much like it: near copies are reposts. */
function prose(index: number): string {
  const word = (at: number) =>
    THINGS[(index * (2 * at + 1) + at * at + Math.floor(index / THINGS.length) * (at + 3)) % THINGS.length];
  const said = Array.from({ length: 12 }, (_, at) => `the ${word(at)} by the ${word(at + 12)}`);
  return `"${nameOf(index)}," said the ferryman, "has ${said.slice(0, 6).join(', ')}." They looked for ${said.slice(6).join(', and for ')}, and did not say anything at all.`;
}

const THINGS =
  'teapot umbrella ladder almanac kettle compass doorbell thimble lantern inkwell bellows anvil spindle bucket saddle trumpet mirror candle barrel hammock sundial parasol'.split(
    ' ',
  );
