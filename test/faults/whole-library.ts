/** All that a library holds and shows, for comparing two: their own random ids and keys aside. */
import assert from 'node:assert/strict';
import type { Library } from '../../src/archive/archive.ts';
import { everything } from '../acts/look.ts';

export async function wholeLibrary(library: Library) {
  const { originals, bytes, originalsHash, decisions } = await library.keeping.proof();
  const sheets = (await library.imports.list()).map(({ startedAt: _, finishedAt: _f, undoneAt: _u, ...sheet }) => sheet);
  const events = (await library.events.list({}, 10_000)).map(({ who, what, work, import: of, data }) => ({
    who,
    what,
    work,
    import: of,
    data,
  }));
  return { ...(await everything(library)), proof: { originals, bytes, originalsHash, decisions }, sheets, events };
}

/** Whatever happened to it, a library holds together: its file, its references, its originals, and what its sheets add up to. */
export async function assertSound(library: Library, when: string): Promise<void> {
  assert.deepEqual(await library.keeping.faults(), [], when);
  for await (const look of library.keeping.fixity(0)) assert.equal(look.fault, null, `${when}: original ${look.sha256}`);
  for (const sheet of await library.imports.list())
    assert.equal(sheet.items, sheet.posts + sheet.known + sheet.skips.length, `${when}: sheet ${sheet.id}`);
}
