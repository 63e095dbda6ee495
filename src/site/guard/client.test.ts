import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../place.ts';
import { clientAddress, clientNames } from './client.ts';
import { rate } from './rate.ts';

const HOPS: readonly [forwarded: string | undefined, proxies: number, expected: string][] = [
  [undefined, 0, '10.0.0.9'],
  ['203.0.113.7', 0, '10.0.0.9'],
  ['203.0.113.7', 1, '203.0.113.7'],
  ['made.up, 203.0.113.7', 1, '203.0.113.7'],
  ['made.up, 203.0.113.7, 198.51.100.2', 2, '203.0.113.7'],
  ['203.0.113.7', 2, '10.0.0.9'],
  [undefined, 1, '10.0.0.9'],
];
for (const [forwarded, proxies, expected] of HOPS)
  test(`behind ${proxies} proxies, “${forwarded}” is ${expected}`, () =>
    assert.equal(clientAddress(forwarded, '10.0.0.9', proxies), expected));

/** What the names look at, and nothing else of a request. */
const from = (remoteAddress: string) =>
  ({ req: { header: () => undefined }, env: { incoming: { socket: { remoteAddress } } } }) as unknown as Asked;

test('a client has one name for a day, which is not its address; a network of IPv6 is one client', () => {
  const name = clientNames(0);
  const [today, tomorrow] = [5 * 86_400_000 + 1, 6 * 86_400_000];
  assert.equal(name(from('203.0.113.7'), today), name(from('::ffff:203.0.113.7'), today + 5));
  assert.notEqual(name(from('203.0.113.7'), today), name(from('203.0.113.8'), today));
  assert.equal(name(from('2001:db8:0:7::1'), today), name(from('2001:DB8::7:aaaa:bbbb:cccc:dddd'), today));
  assert.notEqual(name(from('2001:db8:0:7::1'), today), name(from('2001:db8:0:8::1'), today));
  const before = name(from('203.0.113.7'), today);
  assert.ok(!before.includes('203'));
  assert.notEqual(name(from('203.0.113.7'), tomorrow), before);
});

test('a client may do it so often in an hour, and another all the same', () => {
  const limit = rate(2, 1000);
  assert.deepEqual(
    [0, 1, 2, 500, 1001].map((now) => limit.take('a', now)),
    [true, true, false, false, true],
  );
  assert.equal(limit.take('b', 2), true);
});
