import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeKey } from '../../acts/index.ts';
import { type Asker, asker } from '../asking.fixture.ts';

async function newKey({ shelf }: Asker): Promise<string> {
  const made = await makeKey(shelf.library);
  assert.equal(made.kind, 'made');
  return made.kind === 'made' ? made.key : '';
}

test('the key opens the desk once and leaves a durable cookie', async () => {
  const site = await asker();
  const key = await newKey(site);
  const opened = await site.get(`/key/${key}`);
  assert.deepEqual([opened.status, opened.headers.get('location')], [303, '/desk']);
  const cookie = opened.headers.get('set-cookie') ?? '';
  assert.match(cookie, /^owner=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
  assert.ok(!cookie.includes(key));
  const desk = await site.get('/desk', 'guest', { cookie: cookie.split(';')[0] ?? '' });
  assert.equal(desk.status, 200);
  assert.equal(desk.headers.get('cache-control'), 'private, no-store');
  const again = await site.get(`/key/${key}`);
  assert.equal(again.status, 404);
  assert.match(again.text, /This key no longer opens/);
  assert.equal(again.headers.get('set-cookie'), null);
});

test('looking at the address ahead of time does not use the key up', async () => {
  const site = await asker();
  const key = await newKey(site);
  assert.equal((await site.head(`/key/${key}`)).status, 503);
  assert.equal((await site.get(`/key/${key}`, 'guest', { 'sec-purpose': 'prefetch;prerender' })).status, 503);
  assert.equal((await site.get(`/key/${key}`)).status, 303);
});

test('behind https the cookie is bound to its host', async () => {
  const site = await asker(undefined, new URL('https://archive.example.org'));
  const opened = await site.get(`/key/${await newKey(site)}`);
  assert.match(
    opened.headers.get('set-cookie') ?? '',
    /^__Host-owner=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  assert.equal((await site.get('/desk', 'owner')).status, 200);
  assert.match(opened.headers.get('strict-transport-security') ?? '', /^max-age=\d+$/);
});

test('no page holds a key, and a wrong one opens nothing', async () => {
  const { get } = await asker();
  for (const key of ['x', 'A'.repeat(43), '%00', 'owner']) {
    const { status, text } = await get(`/key/${key}`);
    assert.equal(status, 404);
    assert.ok(!text.includes(`/key/`));
  }
});

test('putting the key away ends the session', async () => {
  const site = await asker();
  const cookie = ((await site.get(`/key/${await newKey(site)}`)).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  assert.equal((await site.get('/desk', 'guest', { cookie })).status, 200);
  const left = await site.post('/desk/leave', {}, 'guest', { cookie });
  assert.deepEqual([left.status, left.headers.get('location')], [303, '/']);
  assert.equal((await site.get('/desk', 'guest', { cookie })).status, 404);
});
