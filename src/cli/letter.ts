/** The letter that tells an author of their work here, with what the settings say of the archive. */
import type { Library } from '../archive/archive.ts';
import { type NoticeLetter, noticeLetter } from '../editions/index.ts';
import type { Shown } from '../gate/index.ts';
import { workPath } from '../site/addresses.ts';
import type { Work } from '../words/index.ts';
import { readersAddress } from './address.ts';
import { settingsNow } from './settings.ts';

/** @param served where readers reach the archive, where it is being served; else the settings say it */
export async function letterFor(library: Library, work: Shown<Work>, served?: string): Promise<NoticeLetter> {
  const { settings } = await settingsNow(library);
  return noticeLetter(work, {
    archive: settings['archive.title'],
    address: (served ?? readersAddress(settings)) + workPath(work.value),
    contact: settings['archive.contact'] || null,
  });
}
