/** How a bag is laid out: BagIt 1.0 (RFC 8493), and what this program puts in its payload. */

export const DECLARATION = 'bagit.txt';
export const INFO = 'bag-info.txt';
export const MANIFEST = 'manifest-sha512.txt';
export const TAG_MANIFEST = 'tagmanifest-sha512.txt';
export const PAYLOAD = 'data';

export const DECLARED = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What the payload holds, one object: by it a bag of this program is known. */
export const CONTENTS = `${PAYLOAD}/masterlist.json`;
export const WORKS = `${PAYLOAD}/works.ndjson`;
export const EVENTS = `${PAYLOAD}/events.ndjson`;

/** Of the layout below `data/`; a reader refuses a number that it does not know. */
export const FORMAT = 1;

/** The rows of one table of what travels. */
export function recordsPath(table: string): string {
  return `${PAYLOAD}/records/${table}.ndjson`;
}

/** @param sha256 hexadecimal */
export function originalPath(sha256: string): string {
  return `${PAYLOAD}/originals/${sha256.slice(0, 2)}/${sha256}`;
}

/** The readings of the originals whose hashes begin so. @param begin two hexadecimal digits */
export function readingsPath(begin: string): string {
  return `${PAYLOAD}/readings/${begin}.ndjson`;
}

/** Numbers are filled up, so that files stand in the order of their works. */
export function bookPath(work: number, slug: string): string {
  const name = slug.replace(/[^a-z0-9-]+/g, '').replace(/^-+|-+$/g, '');
  return `${PAYLOAD}/books/${String(work).padStart(8, '0')}${name === '' ? '' : `-${name}`}.epub`;
}

/** A path as a manifest writes it: line breaks and per cent signs would break its lines. */
export function writtenPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

export function readPath(written: string): string {
  return written.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replaceAll('%25', '%');
}
