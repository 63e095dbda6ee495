import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkAddress, writtenAddress } from './addresses.ts';

const READ: readonly (readonly [raw: string, address: string | null])[] = [
  ['http://a.example/b', 'http://a.example/b'],
  [' \n HTTPS://a.example \t', 'HTTPS://a.example'],
  ['ht\ntp://a.example/', 'http://a.example/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['part2.html', 'part2.html'],
  ['/users/ann', '/users/ann'],
  ['#top', null],
  ['', null],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['file:///etc/passwd', null],
  ['blob:http://a.example/x', null],
  [`http://a.example/${'x'.repeat(3000)}`, null],
];

for (const [raw, address] of READ)
  test(`a link to ${JSON.stringify(raw.slice(0, 40))}`, () => assert.equal(linkAddress(raw), address));

const WRITTEN: readonly (readonly [href: string, base: string | null, address: string | null])[] = [
  ['http://a.example/b?c=d&e', null, 'http://a.example/b?c=d&e'],
  ['HTTPS://A.example', null, 'https://a.example/'],
  ['http://a.example/"><script>', null, 'http://a.example/%22%3E%3Cscript%3E'],
  ['part2.html', null, null],
  ['part2.html', 'http://a.example/x/part1.html', 'http://a.example/x/part2.html'],
  ['//b.example/c', 'https://a.example/', 'https://b.example/c'],
  ['part2.html', 'file:///home/part1.html', null],
  ['mailto:a@example.org', null, null],
  ['http://user:secret@a.example/', null, null],
  ['http://', null, null],
  ['http://[', null, null],
  ['javascript:alert(1)', 'http://a.example/', null],
];

for (const [href, base, address] of WRITTEN) {
  test(`${JSON.stringify(href)} on ${base ?? 'no page'} is written as ${address}`, () =>
    assert.equal(writtenAddress(href, base), address));
}
