/** Stands in for the doors of what only posts with letters beyond ASCII need: decode/chosen.ts with the charsets, and decode/mend.ts. */
import { Part } from './part.ts';

type Choosing = typeof import('../decode/chosen.ts');
type Mending = typeof import('../decode/mend.ts');

const CHARSETS = new Part<Choosing & Mending>(() => import('./charsets-parts.ts'));

export const STRAY_BYTE: Mending['STRAY_BYTE'] = 0xdc00;

const NOT_ASCII = /[^\0-\x7f]/;

/** Other charsets than UTF-8 write letters in ASCII too, but not without a label, an escape or a NUL. */
const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80 && byte !== 0 && byte !== 0x1b);

export const decodeBytes: Choosing['decodeBytes'] = (bytes, label) => {
  if ((label !== null && label !== 'utf-8') || !isPlain(bytes)) return CHARSETS.it.decodeBytes(bytes, label);
  const text = new TextDecoder().decode(bytes);
  return { text, charset: 'utf-8', from: label === null ? 'utf-8' : 'declared', ascii: true };
};
/** In ASCII there is nothing to mend. */
export const mend: Mending['mend'] = (text) => (NOT_ASCII.test(text) ? CHARSETS.it.mend(text) : { text, repairs: [] });
export const unmend: Mending['unmend'] = (text, repairs) => CHARSETS.it.unmend(text, repairs);
export const shown: Mending['shown'] = (text) => CHARSETS.it.shown(text);
