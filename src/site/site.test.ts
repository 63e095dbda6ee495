import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, links, ORIGIN } from './asking.fixture.ts';
import { CONTENT_POLICY } from './guard/headers.ts';
import { FORM_LIMIT } from './guard/limits.ts';
import { createSite } from './index.ts';
import { openShelf } from './library.fixture.ts';
import { ASSETS, STYLE } from './style/style.ts';

const EVERYWHERE = [
  '/',
  '/works',
  '/fandoms',
  '/creators',
  '/reading-settings',
  '/nothing',
  '/works/',
  '/style.css',
  '/robots.txt',
  '/health',
  '/key/x',
  '/desk',
];

test('every answer carries the headers that keep it from running, framing and telling', async () => {
  const { get } = await asker();
  for (const path of EVERYWHERE) {
    const { headers } = await get(path);
    assert.equal(headers.get('content-security-policy'), CONTENT_POLICY, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('referrer-policy'), 'same-origin', path);
    assert.ok(headers.get('cache-control'), path);
    assert.equal(headers.get('strict-transport-security'), null, path);
  }
  assert.ok(!/unsafe|data:|\*|http/.test(CONTENT_POLICY));
});

test('pages are each reader’s own and vary by their cookies; the owner’s are kept nowhere', async () => {
  const { get } = await asker();
  const guest = await get('/works');
  assert.equal(guest.headers.get('cache-control'), 'private, no-cache');
  assert.equal(guest.headers.get('vary'), 'Cookie');
  assert.equal((await get('/works', 'owner')).headers.get('cache-control'), 'private, no-store');
});

test('the style sheet may be kept for good at its own address, and asks for nothing from elsewhere', async () => {
  const { get } = await asker();
  const page = await get('/');
  assert.ok(page.text.includes(`href="${STYLE.address}"`));
  for (const asset of ASSETS) {
    const named = await get(asset.address);
    assert.match(named.headers.get('cache-control') ?? '', /immutable/);
    const bare = await get(asset.path);
    assert.ok(!/immutable/.test(bare.headers.get('cache-control') ?? ''));
    assert.equal((await get(asset.address, 'guest', { 'if-none-match': named.headers.get('etag') ?? '' })).status, 304);
  }
  assert.ok(!/https?:|@import|url\((?!\/)/.test(STYLE.body));
});

test('foreign names are refused before anything else', async () => {
  const { shelf } = await asker();
  const site = createSite(shelf.world, {
    baseUrl: new URL('https://archive.example.org'),
    hosts: ['shelf.lan'],
    onFault: () => undefined,
  });
  const ask = async (host: string) => (await site.request('/works', { headers: { host } })).status;
  assert.deepEqual([await ask('127.0.0.1:4180'), await ask('archive.example.org'), await ask('shelf.lan:4180')], [200, 200, 200]);
  assert.deepEqual([await ask('evil.example.com'), await ask('archive.example.org.evil.example.com')], [421, 421]);
});

test('forms from elsewhere do nothing', async () => {
  const { post } = await asker();
  const from = async (headers: Record<string, string>) => {
    const { status, headers: told } = await post('/adult', { back: '/' }, 'guest', headers);
    return [status, told.get('set-cookie') !== null];
  };
  assert.deepEqual(await from({ origin: 'https://evil.example.com', 'sec-fetch-site': 'cross-site' }), [403, false]);
  assert.deepEqual(await from({ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }), [403, false]);
  assert.deepEqual(await from({ origin: 'null', 'sec-fetch-site': 'none' }), [403, false]);
  assert.deepEqual(await from({}), [303, true]);
  const bare = await asker().then(({ shelf }) => createSite(shelf.world, { baseUrl: null, hosts: [], onFault: () => undefined }));
  assert.equal((await bare.request(`${ORIGIN}/adult`, { method: 'POST', body: new URLSearchParams({ back: '/' }) })).status, 403);
});

test('behind a proxy that ends TLS, the public origin is our own', async () => {
  const { shelf } = await asker();
  const site = createSite(shelf.world, { baseUrl: new URL('https://archive.example.org'), hosts: [], onFault: () => undefined });
  const sent = await site.request('http://archive.example.org/adult', {
    method: 'POST',
    body: new URLSearchParams({ back: '/' }),
    headers: { origin: 'https://archive.example.org' },
  });
  assert.deepEqual([sent.status, sent.headers.get('set-cookie')], [303, 'adult=yes; Path=/; HttpOnly; Secure; SameSite=Lax']);
});

test('a form that is too large, and a body that is no form, are refused', async () => {
  const { post, shelf } = await asker();
  assert.equal((await post('/adult', { back: 'x'.repeat(FORM_LIMIT) })).status, 413);
  const site = createSite(shelf.world, { baseUrl: null, hosts: [], onFault: () => assert.fail('no fault') });
  const broken = await site.request(`${ORIGIN}/adult`, {
    method: 'POST',
    body: 'not a form',
    headers: { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=x' },
  });
  assert.equal(broken.status, 400);
});

test('slashes at the end lead to the page without, and never to another host', async () => {
  const { get } = await asker();
  for (const [path, to] of [
    ['/works/', '/works'],
    ['/works//?page=2', '/works?page=2'],
    ['//evil.example.com//', '/evil.example.com'],
  ] as const) {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers.get('location')], [301, to], path);
  }
});

test('every page answers HEAD like GET, without a body', async () => {
  const { get, head } = await asker();
  for (const path of EVERYWHERE.filter((one) => !one.startsWith('/key'))) {
    const [whole, top] = [await get(path), await head(path)];
    assert.deepEqual([top.status, top.bytes.length], [whole.status, 0], path);
    assert.deepEqual(top.headers.get('content-type'), whole.headers.get('content-type'), path);
  }
});

test('every link that a guest or the owner can follow leads somewhere', async () => {
  const { get } = await asker();
  for (const who of ['guest', 'owner'] as const) {
    const seen = new Set<string>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { status, text, headers } = await get(path, who);
      assert.ok([200, 302, 403].includes(status), `${who} ${path}: ${status}`);
      if (headers.get('content-disposition') !== null || !(headers.get('content-type') ?? '').startsWith('text/html')) continue;
      waiting.push(
        ...links(text)
          .filter((href) => href.startsWith('/'))
          .map((href) => href.split('#')[0] ?? ''),
      );
    }
    assert.ok(seen.size > 100, `${who} saw ${seen.size} pages`);
  }
});

test('machines are told where there is nothing to read, and that all is well', async () => {
  const { get } = await asker();
  assert.match((await get('/robots.txt')).text, /Disallow: \/desk/);
  assert.deepEqual(JSON.parse((await get('/health')).text), { ok: true, masterlist: '1.2.3' });
});

test('health is asked of the store, and a fault of it is told without a word of what it was', async () => {
  const shelf = await openShelf();
  const changes = () => Promise.reject(new Error('somebody@example.org could not be read'));
  const { get, faults } = await asker({ ...shelf, world: { ...shelf.world, changes } });
  const { status, headers, text } = await get('/health');
  assert.deepEqual([status, headers.get('cache-control')], [503, 'no-store']);
  assert.deepEqual(JSON.parse(text), { ok: false, masterlist: '1.2.3' });
  assert.deepEqual(
    faults.map(({ route }) => route),
    ['/health'],
  );
});
