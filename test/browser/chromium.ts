/** Debian's Chromium, driven by playwright-core, looking at the real site over the samples. */
import { existsSync } from 'node:fs';
import { after, before, describe, type TestContext, test } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type OpenedLibrary, openSamples } from '../library.ts';
import { needs, pathOf } from '../needs.ts';
import { type OpenedSite, openSite } from '../site.ts';

/** Headless, and silent: a browser that asks its maker for updates is no part of a test. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: pathOf('chromium'), headless: true, args: ARGUMENTS });
}

export type Theme = 'light' | 'dark' | 'sepia';

/** Who sits before the browser, and how they have set it. */
export interface Reader {
  readonly owner?: boolean;
  readonly adult?: boolean;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly script?: boolean;
}

/** A browser with the site before it. */
export interface Room {
  readonly site: OpenedSite;
  readonly library: OpenedLibrary['library'];
  readonly browser: Browser;
  /** A page of a reader's own; it goes with the room. */
  page(reader?: Reader): Promise<Page>;
  context(reader?: Reader): Promise<BrowserContext>;
  close(): Promise<void>;
}

const WIDTH = 1280;
const HEIGHT = 900;

/** @param open the library that the site serves */
export async function openRoom(open: () => Promise<OpenedLibrary> = openSamples): Promise<Room> {
  const { library, close: closeLibrary } = await open();
  const site = await openSite(library);
  const browser = await openBrowser();
  const owner = await ownersSession(browser, site);
  const context = async ({ theme, width = WIDTH, height = HEIGHT, script = true, ...reader }: Reader = {}) => {
    const made = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: script, baseURL: site.url });
    await made.addCookies([
      ...(theme === undefined ? [] : [{ name: 'reading', value: `theme-${theme}`, url: site.url }]),
      ...(reader.adult ? [{ name: 'adult', value: 'yes', url: site.url }] : []),
      ...(reader.owner ? [owner] : []),
    ]);
    return made;
  };
  const close = async () => {
    await browser.close();
    await site.close();
    await closeLibrary();
  };
  return { site, library, browser, context, page: async (reader) => (await context(reader)).newPage(), close };
}

async function ownersSession(browser: Browser, site: OpenedSite) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.ownersAddress);
  const cookie = (await context.cookies()).find(({ name }) => name === 'owner');
  await context.close();
  if (cookie === undefined) throw new Error("the owner's address left no cookie");
  return { name: cookie.name, value: cookie.value, url: site.url };
}

/** Tests in one room: opened before the first of them, closed after the last; skipped where there is no Chromium. */
export function inRoom(
  name: string,
  tests: (check: (what: string, work: (room: Room, t: TestContext) => Promise<void>) => void) => void,
  open?: () => Promise<OpenedLibrary>,
): void {
  describe(name, () => {
    let room: Room | null = null;
    before(async () => {
      if (isThere()) room = await openRoom(open);
    });
    after(() => room?.close());
    tests((what, work) =>
      test(what, async (t) => {
        if (!needs(t, 'chromium')) return;
        if (room === null) throw new Error('the room was not opened');
        await work(room, t);
      }),
    );
  });
}

function isThere(): boolean {
  return existsSync(pathOf('chromium'));
}
