/** Pages by keyboard alone, and the reader's settings without script. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { inRoom, type Reader } from './chromium.ts';
import { atEachPlace, places, readPasted } from './places.ts';

/** A page on which Tab goes further than this has no end. */
const MOST_STOPS = 400;

/** What the focus stands on, as the page itself sees it. */
interface Stop {
  readonly what: string;
  /** Whether it can be told from the same thing without the focus, by outline, border, shadow or ground. */
  readonly marked: boolean;
  /** Whether it stands inside the window. */
  readonly inSight: boolean;
}

inRoom('keyboard', (check) => {
  check('the first Tab shows the way past the masthead, and Enter goes it', (room) =>
    atEachPlace(room, { script: false }, async (page, { name }) => {
      await page.evaluate(startAtTop);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      assert.equal(await skip.getAttribute('href'), '#main', name);
      const box = await skip.boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.y >= 0 && box.width > 20 && box.height > 10, `${name}: the link is in sight`);
      await page.keyboard.press('Enter');
      assert.equal(await page.locator(':focus').getAttribute('id'), 'main', name);
    }),
  );

  check('Tab reaches all that can be used, each with a mark of the focus, in sight', (room) =>
    atEachPlace(room, {}, async (page, { name }) => {
      await page.evaluate(startAtTop);
      const usable = await countUsable(page);
      const stops = await walkThrough(page);
      assert.deepEqual(
        stops.filter(({ marked, inSight }) => !marked || !inSight),
        [],
        name,
      );
      assert.equal(stops.length, usable, `${name}: ${stops.map(({ what }) => what).join(', ')}`);
    }),
  );

  const reader: Reader = { script: false };
  check('theme and text size are chosen in the panel without script, stay, and lead back to the page', async (room) => {
    const serial = (await places(room)).find(({ name }) => name === 'a chapter');
    assert.ok(serial);
    const page = await room.page(reader);
    await page.goto(serial.path);
    const before = await look(page);
    for (const [name, value] of [
      ['theme', 'dark'],
      ['size', 'largest'],
    ] as const) {
      await page.locator('details.panel > summary').press('Enter');
      await page.locator(`details.panel button[name="${name}"][value="${value}"]`).press('Enter');
      await page.waitForURL((url) => url.pathname === serial.path);
    }
    const after = await look(page);
    assert.notEqual(after.ground, before.ground);
    assert.ok(after.size > before.size * 1.2, `${before.size} to ${after.size} pixels`);
    await page.goto('/works');
    assert.equal((await look(page)).ground, after.ground);
  });

  check('all settings of the reader are chosen on their page without script, and taken back', async (room) => {
    const page = await room.page(reader);
    await page.goto('/reading-settings?back=/works');
    const before = await look(page);
    await page.check('input[name="theme"][value="sepia"]');
    await page.check('input[name="size"][value="smallest"]');
    await page.locator('main button:not([name="reset"])').first().press('Enter');
    const after = await look(page);
    assert.notEqual(after.ground, before.ground);
    assert.ok(after.size < before.size);
    await page.locator('main button[name="reset"]').press('Enter');
    assert.deepEqual(await look(page), before);
  });

  check('the notice before an adult work is answered without script, once', async (room) => {
    const notice = (await places(room)).find(({ name }) => name === 'the adult notice');
    assert.ok(notice);
    const page = await room.page(reader);
    await page.goto(notice.path);
    assert.equal(await page.locator('.story').count(), 0);
    await page.locator('main form button').press('Enter');
    await page.waitForURL((url) => url.pathname === notice.path);
    assert.equal(await page.locator('.story').count(), 1);
    await page.goto(`${notice.path}/1`);
    assert.equal(await page.locator('.story').count(), 1);
  });

  check('the owner pastes a post, sees what was read, and keeps it, without script', async (room) => {
    const page = await room.page({ ...reader, owner: true });
    await page.goto('/add');
    await readPasted(page);
    for (const text of ['The Kettle at the Edge of the Map', 'Tamsin Oke', 'tamsin@example.org'])
      assert.ok((await page.textContent('main'))?.includes(text), text);
    assert.ok((await page.locator('details.marked mark').count()) >= 6, 'the fields are marked in the post');
    const { total } = await room.library.catalogue.list({ visible: { states: ['held'] }, order: 'newest', offset: 0, limit: 1 });
    await page.locator('button[name="keep"]').press('Enter');
    await page.waitForURL((url) => url.pathname === '/desk');
    const kept = await room.library.catalogue.list({ visible: { states: ['held'] }, order: 'newest', offset: 0, limit: 1 });
    assert.deepEqual([kept.total, kept.works[0]?.title], [total + 1, 'The Kettle at the Edge of the Map']);
  });
});

/** The ground of the page and the size of its text, as they are seen. */
async function look(page: Page): Promise<{ readonly ground: string; readonly size: number }> {
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const grounds = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
    const text = main.querySelector('.story p, .specimen p, p') ?? main;
    return {
      ground: grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? '',
      size: Number.parseFloat(getComputedStyle(text).fontSize),
    };
  });
}

/** Runs in the page. Tab goes on from where one last pressed, so what a place was prepared with must not count. */
function startAtTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}

/** Tab by Tab until the focus leaves the page or comes round again. */
async function walkThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (; stops.length < MOST_STOPS; ) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab finds no end: ${stops.slice(-5).map(({ what }) => what)}`);
}

/** Runs in the page. */
function stopHere(): Stop | null {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return null;
  // At its end the walk begins anew, with or without a stop at the browser's own buttons.
  if (here.hasAttribute('data-passed')) return null;
  here.setAttribute('data-passed', '');
  // A radio button's label or a skip link may carry the mark in its place.
  const carriers = [here, here.closest('label'), here.nextElementSibling].filter(
    (one): one is HTMLElement => one instanceof HTMLElement,
  );
  const SEEN = [
    'outlineStyle',
    'outlineWidth',
    'outlineColor',
    'boxShadow',
    'borderColor',
    'backgroundColor',
    'textDecorationLine',
  ] as const;
  const focused = carriers.map((one) => ({ ...Object.fromEntries(SEEN.map((name) => [name, getComputedStyle(one)[name]])) }));
  const box = here.getBoundingClientRect();
  here.blur();
  const blurred = carriers.map((one) => ({ ...Object.fromEntries(SEEN.map((name) => [name, getComputedStyle(one)[name]])) }));
  here.focus({ preventScroll: true });
  return {
    what: `${here.tagName.toLowerCase()} ${here.getAttribute('name') ?? here.getAttribute('href') ?? here.textContent?.trim().slice(0, 30)}`,
    marked: JSON.stringify(focused) !== JSON.stringify(blurred),
    inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}

/** How many stops there should be: all that can be used, of a group of radio buttons one. */
async function countUsable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), textarea, select, summary'),
    ];
    const seen = all.filter((one) => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary)'));
    const stops = seen.map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? `radio ${one.name}` : one));
    return new Set(stops).size;
  });
}
