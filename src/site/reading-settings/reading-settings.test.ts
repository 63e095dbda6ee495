import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker } from '../asking.fixture.ts';
import { PREFERENCE_NAMES, PREFERENCES } from '../visit/preferences.ts';

test('every choice stands on the settings page, the usual ones chosen', async () => {
  const { get } = await asker();
  const { text } = await get('/reading-settings?back=/works');
  for (const name of PREFERENCE_NAMES) {
    for (const value of PREFERENCES[name].choices) assert.match(text, new RegExp(`name="${name}" value="${value}"`));
  }
  assert.equal(text.match(/ checked/g)?.length, PREFERENCE_NAMES.length);
  assert.match(text, /<a href="\/works">Back to where you were/);
});

test('one press in the panel sets a cookie and leads back; the next page wears it', async () => {
  const { get, post } = await asker();
  const { status, headers } = await post('/reading-settings', { theme: 'dark', back: '/works?page=2' });
  assert.deepEqual([status, headers.get('location')], [303, '/works?page=2']);
  const cookie = headers.get('set-cookie') ?? '';
  assert.match(cookie, /^reading=theme-dark; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
  const kept = { cookie: cookie.split(';')[0] ?? '' };
  assert.match((await get('/works', 'guest', kept)).text, /<html lang="en" data-theme="dark">/);
  const more = await post('/reading-settings', { size: 'large', back: '/' }, 'guest', kept);
  assert.match(more.headers.get('set-cookie') ?? '', /^reading=theme-dark\.size-large;/);
});

test('the usual again takes the cookie away', async () => {
  const { post } = await asker();
  const { headers } = await post('/reading-settings', { reset: 'yes', stay: 'yes', back: '/works' }, 'guest', {
    cookie: 'reading=theme-dark',
  });
  assert.match(headers.get('set-cookie') ?? '', /^reading=; Max-Age=0;/);
  assert.equal(headers.get('location'), '/reading-settings?back=%2Fworks');
});

test('nonsense changes nothing and leads nowhere else', async () => {
  const { get, post } = await asker();
  const { status, headers } = await post('/reading-settings', { theme: 'plaid', back: '//example.org/' });
  assert.deepEqual([status, headers.get('location')], [303, '/']);
  assert.match((await get('/', 'guest', { cookie: 'reading=theme-%22%3E%3Cscript%3E; adult=maybe' })).text, /<html lang="en">/);
  assert.ok(!(await get('/reading-settings?back=javascript:alert(1)')).text.includes('javascript'));
});
