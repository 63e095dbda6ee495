import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOurs } from './host.ts';
import { trimmed } from './slashes.ts';

const OWN = new Set(['archive.example.org']);

const HOSTS: readonly [string | undefined, boolean][] = [
  ['127.0.0.1:4180', true],
  ['localhost', true],
  ['LOCALHOST:4180', true],
  ['[::1]:4180', true],
  ['192.168.1.20:4180', true],
  ['archive.example.org', true],
  ['Archive.Example.org:443', true],
  ['evil.example.com', false],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com', false],
  ['archive.example.org@example.com', false],
  ['', false],
  [undefined, false],
];
for (const [host, ours] of HOSTS) {
  test(`${ours ? 'answers' : 'refuses'} the host ${JSON.stringify(host)}`, () => assert.equal(isOurs(host, OWN), ours));
}

test('slashes at the end go, and no path becomes another host', () => {
  assert.equal(trimmed('/works/'), '/works');
  assert.equal(trimmed('//example.org//'), '/example.org');
  assert.equal(trimmed('/\\example.org/'), '/example.org');
  assert.equal(trimmed('//'), '/');
  fc.assert(
    fc.property(fc.string(), (text) => assert.equal(new URL(trimmed(`/${text}/`), 'http://site.invalid').host, 'site.invalid')),
  );
});
