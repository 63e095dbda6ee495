/**
 * Who asks, as far as a limit has to know: a hash of the address with a key that is made anew each day, and kept nowhere but in memory. It can be
 * compared with itself for a day, and turned back into an address by nobody.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Asked } from '../place.ts';

const DAY_MS = 86_400_000;

/** Makes the function that names whoever asks. @param proxies how many proxies stand before this server, each adding to `X-Forwarded-For` */
export function clientNames(proxies: number): (c: Asked, now: number) => string {
  let day = -1;
  let key = randomBytes(32);
  return (c, now) => {
    const today = Math.floor(now / DAY_MS);
    if (today !== day) [day, key] = [today, randomBytes(32)];
    const address = clientAddress(c.req.header('x-forwarded-for'), c.env?.incoming?.socket?.remoteAddress, proxies);
    return createHmac('sha256', key).update(network(address)).digest('base64url');
  };
}

/** What the outermost of our own proxies saw: so many from the end. What stands before that, anybody can write. */
export function clientAddress(forwarded: string | undefined, remote: string | undefined, proxies: number): string {
  const seen = (forwarded ?? '').split(',').map((one) => one.trim());
  const named = proxies === 0 ? undefined : seen.at(-proxies);
  return named || (remote ?? '');
}

/** Of an IPv6 address the network: one household has more addresses than anybody can count. */
function network(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const [before, after] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const groups = address.includes('::')
    ? [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
    : before;
  return groups
    .slice(0, 4)
    .map((group) => String(group).replace(/^0+(?=.)/, ''))
    .join(':');
}
