/** Stands in for values/addresses.ts: how addresses are written out, loaded for the first text that may hold one. */
import { Part } from './part.ts';

type Addresses = typeof import('../values/addresses.ts');

const ADDRESSES = new Part<Addresses>(() => import('../values/addresses.ts'));

/** No address goes without one of these: a sign, a bracket or dash round a word for it, the bare word, or a letter that folding may turn into such. */
const MAY_HOLD =
  /[@[({<*_-]|[^\t\n\r -~]| (?:at|bei|arroba|chiocciola|malpa|zavinac|kukac|snabel-?a|apenstaartje|miukumauku|arobase) /i;

export const findAddresses: Addresses['findAddresses'] = (text) => (MAY_HOLD.test(text) ? ADDRESSES.it.findAddresses(text) : []);
export const readEmail: Addresses['readEmail'] = (text) => (MAY_HOLD.test(text) ? ADDRESSES.it.readEmail(text) : null);
