import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEEPER_PAGES } from '../../words/index.ts';
import { asker, links } from '../asking.fixture.ts';
import { ownShelf } from '../library.fixture.ts';

test('every archive has its pages from the start, and each page leads to them', async () => {
  const { get } = await asker();
  const ways = links((await get('/works')).text);
  for (const name of KEEPER_PAGES) {
    assert.ok(ways.includes(`/${name}`), name);
    const { status, text } = await get(`/${name}`);
    assert.equal(status, 200);
    assert.ok(text.includes('<p>') && !text.includes('/desk/pages'), name);
  }
});

test('the owner writes a page, in text or in HTML; nothing runs on it; it can be had back as it was', async () => {
  const site = await asker(await ownShelf());
  const write = (text: string, format: string) => site.post('/desk/pages/about', { text, format }, 'owner');
  const before = (await site.get('/about')).text;
  assert.equal((await write('We are <three>.\n\nAnd a cat.', 'text')).status, 303);
  assert.match((await site.get('/about')).text, /<p>We are &lt;three&gt;\.<\/p>\s*<p>And a cat\.<\/p>/);
  const hostile =
    '<h2>Us</h2><p onclick="x()">A <a href="javascript:x()">link</a><script>x()</script><img src="x" onerror="x()"></p><iframe src="/"></iframe><style>p{}</style>';
  assert.equal((await write(hostile, 'html')).status, 303);
  const { text } = await site.get('/about');
  assert.match(text, /<h2>Us<\/h2>|<h3>Us<\/h3>/);
  for (const word of ['javascript', 'onclick', 'onerror', '<script', '<iframe', '<style', 'x()'])
    assert.ok(!text.includes(word), word);
  assert.match((await site.get('/desk/pages/about', 'owner')).text, /&lt;h2&gt;Us/);
  assert.equal((await write(' ', 'text')).status, 422);
  assert.equal((await site.post('/desk/pages/about', { reset: 'yes' }, 'owner')).status, 303);
  assert.equal((await site.get('/about')).text, before);
});

test('to guests there is no such form', async () => {
  const { get, post } = await asker();
  for (const answer of [await get('/desk/pages/about'), await post('/desk/pages/about', { text: 'x' })])
    assert.equal(answer.status, 404);
  assert.equal((await get('/desk/pages/nothing', 'owner')).status, 404);
});
