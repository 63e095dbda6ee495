/** Every kind of page against the rules of WCAG 2.2 AA: in every theme, at desk width and on the narrowest screen, with script and without. */
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { inRoom, type Reader, type Room, type Theme } from './chromium.ts';
import { atEachPlace } from './places.ts';

const ALL = { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** What a theme can break: the others read structure, which no theme touches. */
const COLOURS = { rules: ['color-contrast', 'link-in-text-block'] } as const;
type Rules = typeof ALL | typeof COLOURS;

/** The narrowest screen that pages must fit on without scrolling sideways (WCAG 1.4.10), CSS pixels. */
const NARROW = 320;

const THEMES: readonly Theme[] = ['light', 'dark', 'sepia'];

inRoom('axe', (check) => {
  for (const theme of THEMES)
    check(`finds nothing on any page in the ${theme} theme`, (room) =>
      inspectAll(room, { theme, rules: theme === 'light' ? ALL : COLOURS }),
    );

  for (const theme of THEMES)
    check(
      `finds nothing on any page in the ${theme} theme at ${NARROW} pixels without script, and none scrolls sideways`,
      (room) => inspectAll(room, { theme, width: NARROW, height: 640, script: false, rules: theme === 'light' ? ALL : COLOURS }),
    );

  for (const script of [true, false])
    check(`does find what is wrong ${script ? 'with' : 'without'} script`, async (room) => {
      const page = await room.page({ script, width: NARROW });
      await page.setContent(
        '<!doctype html><html><body><img src="data:,"><p style="color:#ccc;background:#fff;width:40em">pale</p></body></html>',
      );
      const found = [...(await violations(page, script, ALL)), ...(await tooWide(page))].join('\n');
      for (const rule of ['image-alt', 'color-contrast', 'html-has-lang', 'scrolls sideways'])
        assert.match(found, new RegExp(`^${rule}`, 'm'));
      assert.match((await violations(page, script, COLOURS)).join('\n'), /^color-contrast/m);
    });
});

/** Looks at every place with the setting that its reader has; all that is wrong anywhere, so that one run tells the whole of it. */
async function inspectAll(room: Room, { rules, ...reader }: Reader & { readonly rules: Rules }): Promise<void> {
  const wrong: string[] = [];
  await atEachPlace(room, reader, async (page, { name, path }) => {
    for (const what of [...(await violations(page, reader.script ?? true, rules)), ...(await tooWide(page))])
      wrong.push(`${name} (${path}): ${what}`);
  });
  assert.deepEqual(wrong, []);
}

/** Each violation as its rule, what it wants, and the elements it was found on. */
async function violations(page: Page, script: boolean, rules: Rules): Promise<readonly string[]> {
  if (!script) await giveTimers(page);
  // Legacy mode looks at this page alone: there are no frames, and opening a blank page for each look costs as much as the look.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const asked = 'tags' in rules ? axe.withTags([...rules.tags]) : axe.withRules([...rules.rules]);
  const { violations: found } = await asked.analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** In a page without script no timer ever rings, and axe waits for one of no time at all after each rule. Promises are kept, though. */
async function giveTimers(page: Page): Promise<void> {
  // As text, since the functions that tsx writes call a helper which the page does not have.
  await page.evaluate(`window.setTimeout = (ring, ms = 0) => {
    if (ms === 0) void Promise.resolve().then(ring);
    return 0;
  }`);
}

async function tooWide(page: Page): Promise<readonly string[]> {
  const [width, room] = await page.evaluate(() => [document.scrollingElement?.scrollWidth ?? 0, window.innerWidth]);
  return width <= (room ?? 0) ? [] : [`scrolls sideways: ${width} pixels wide`];
}
