/** A work as a file. */
import { createHash } from 'node:crypto';
import { shownChapters } from '../../acts/shown-chapters.ts';
import { DOWNLOADS, type Download, fileName } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import type { Chapter, Work } from '../../words/index.ts';
import { type FileFormat, workPath } from '../addresses.ts';
import { missing } from '../errors/answer.ts';
import type { Asked, Place } from '../place.ts';

/** Answers with the file of an opened work. The gate was asked for this edition when it was opened. */
export async function download(c: Asked, place: Place, work: Shown<Work>, format: FileFormat): Promise<Response> {
  const way = DOWNLOADS.find(({ ending }) => ending === format);
  if (way === undefined) return missing(c);
  const bytes = await make(way, place, work, await shownChapters(place.world, work));
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const told = {
    ETag: tag,
    'Content-Type': way.mediaType,
    'Content-Disposition': `attachment; filename="${fileName(work.value, way.ending)}"`,
  };
  if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304, told);
  return c.body(new Uint8Array(bytes), 200, { ...told, 'Content-Length': String(bytes.byteLength) });
}

function make(
  way: Download,
  { world, baseUrl }: Place,
  work: Shown<Work>,
  chapters: readonly Shown<Chapter>[],
): Promise<Uint8Array> {
  return way.make(work, chapters, {
    archive: world.name,
    library: world.library,
    address: baseUrl === null ? null : baseUrl.origin + workPath(work.value),
    changedAt: null,
  });
}

/** Whether the asker already holds the file with this tag (RFC 9110, 13.1.2; weak and strong tags compare alike). */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((given) => given.trim().replace(/^W\//, '') === tag);
}
