/** Stands in for the doors of what only posts with letters beyond ASCII need: decode/detect.ts and decode/mend.ts. */
import { Part } from './part.ts';

type Detecting = typeof import('../decode/detect.ts');
type Mending = typeof import('../decode/mend.ts');

const CHARSETS = new Part<Detecting & Mending>(() => import('./charsets-parts.ts'));

export const STRAY_BYTE: Mending['STRAY_BYTE'] = 0xdc00;

const NOT_ASCII = /[^\0-\x7f]/;

export const detectCharset: Detecting['detectCharset'] = (bytes) => CHARSETS.it.detectCharset(bytes);
export const believable: Detecting['believable'] = (charset, bytes) => CHARSETS.it.believable(charset, bytes);
/** In ASCII there is nothing to mend. */
export const mend: Mending['mend'] = (text) => (NOT_ASCII.test(text) ? CHARSETS.it.mend(text) : { text, repairs: [] });
export const unmend: Mending['unmend'] = (text, repairs) => CHARSETS.it.unmend(text, repairs);
export const shown: Mending['shown'] = (text) => CHARSETS.it.shown(text);
