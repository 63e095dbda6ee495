/** The pages that a keeper fills in. Their text goes through the same parser and serializer as stories: nothing else can come out. */
import * as v from 'valibot';
import type { Library } from '../archive/archive.ts';
import { DEFAULT_PAGES, sayPage } from '../messages/pages.ts';
import { composeBody } from '../reading/body/compose.ts';
import type { Decoded } from '../reading/decoded.ts';
import { layout } from '../reading/layout/layout.ts';
import { parseHtml } from '../reading/tree/parse.ts';
import { type KeeperPage, type KeeperPageName, PAGE_FORMATS, type PageFormat } from '../words/index.ts';
import { type Failed, failed, guarded } from './failure.ts';
import { settingsOf } from './setting.ts';

export const LONGEST_PAGE = 100_000;

const kept = v.object({ format: v.picklist(PAGE_FORMATS), text: v.string() });

/** It stands among the library's settings, so that every backup carries it. */
const keyOf = (name: KeeperPageName): string => `page.${name}`;

/** What stands on a page: the keeper's text, or the program's own until there is one. */
export async function pageOf(library: Library, name: KeeperPageName): Promise<KeeperPage> {
  const written = (await library.settings.all()).get(keyOf(name));
  if (written !== undefined) {
    const { format, text } = v.parse(kept, JSON.parse(written));
    return { name, format, text, html: markupOf(text, format), own: true };
  }
  const { settings } = await settingsOf(library);
  const text = DEFAULT_PAGES[name](settings['archive.title'], settings['archive.contact']);
  return { name, format: 'text', text, html: markupOf(text, 'text'), own: false };
}

export type PageOutcome = { readonly kind: 'written' } | Failed;

export async function setPage(
  library: Library,
  name: KeeperPageName,
  text: string,
  format: PageFormat,
  who: string,
  now = Date.now(),
): Promise<PageOutcome> {
  const written = text.replace(/\r\n?/g, '\n').trim();
  if (written.length > LONGEST_PAGE) return failed('bad-page', sayPage('tooLong', { most: LONGEST_PAGE }));
  if (markupOf(written, format) === '') return failed('bad-page', sayPage('empty'));
  return guarded(library, async () => {
    await library.settings.set(keyOf(name), JSON.stringify({ format, text: written }));
    await library.events.add({ at: now, who, what: 'page written', work: null, import: null, data: { page: name } });
    return { kind: 'written' };
  });
}

/** The program's own text stands there again. */
export async function resetPage(library: Library, name: KeeperPageName, who: string, now = Date.now()): Promise<PageOutcome> {
  return guarded(library, async () => {
    await library.settings.unset(keyOf(name));
    await library.events.add({ at: now, who, what: 'page reset', work: null, import: null, data: { page: name } });
    return { kind: 'written' };
  });
}

function markupOf(written: string, format: PageFormat): string {
  const parsed = format === 'html' ? parseHtml(written, 0) : null;
  const text = parsed?.text ?? written;
  const decoded: Decoded = {
    text,
    contentStart: 0,
    charset: 'utf-8',
    charsetFrom: 'utf-8',
    repairs: [],
    envelope: [],
    id: null,
    date: null,
    from: null,
    subject: null,
    content: parsed === null ? { kind: 'text', flowed: false } : { kind: 'html', tree: parsed.tree, url: null },
  };
  return composeBody(decoded, layout(decoded), [[0, text.length]]).html;
}
