import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawWork } from '../../acts/index.ts';
import { type Answer, type Asker, asker } from '../asking.fixture.ts';
import { openEmptyShelf } from '../library.fixture.ts';

const PROSE =
  'The gate stood open all morning, and the hens went in and out of it as if they had been asked to count it. By noon they had made it forty.';

/** A saved journal entry. */
function entry(
  title: string,
  { at, more = '', link = '', text = PROSE }: { at: string; more?: string; link?: string; text?: string },
): string {
  return `<!-- saved from url=(0040)${at} -->
<html><head><title>${title}</title></head><body><p><b>Title:</b> ${title}<br><b>Author:</b> Pell<br><b>Fandom:</b> The Quarto Office<br><b>Rating:</b> G<br>${more}</p>
${link}<p>${title} began so. ${text}</p><p>The End</p></body></html>`;
}

async function shelved(...posts: readonly string[]): Promise<Asker> {
  const site = await asker(await openEmptyShelf());
  for (const [n, text] of posts.entries()) {
    const name = text.startsWith('From:') ? `${n}.eml` : `${n}.html`;
    const kept = await site.shelf.world.keep({ name, bytes: new TextEncoder().encode(text) }, { silence: 'public' });
    assert.equal(kept.kind, 'done');
  }
  return site;
}

const led = ({ status, headers }: Answer) => [status, headers.get('location')];

const ONE = 'http://pell.livejournal.com/101.html';
const TWO = 'http://pell.livejournal.com/102.html';

test('an old address leads to the part that it became, however it is written', async () => {
  const site = await shelved(entry('The Gate (1/2)', { at: ONE }), entry('The Gate (2/2)', { at: TWO }));
  const part = '/works/1-the-gate/2';
  for (const path of [
    `/old/${TWO}`,
    `/old/${encodeURIComponent(TWO)}`,
    `/old?address=${encodeURIComponent(TWO)}`,
    '/old/http:/users.livejournal.com/pell/102.html',
    '/old/www.livejournal.com/users/pell/102.html?mode=reply',
    `/old/http://web.archive.org/web/20030401/${TWO}`,
  ]) {
    assert.deepEqual(led(await site.get(path)), [302, part], path);
    assert.deepEqual(led(await site.head(path)), [302, part], path);
  }
  assert.equal((await site.get(part)).status, 200);
});

test('a message id leads, and stands on no page', async () => {
  const site = await shelved(
    `From: Pell <pell@example.org>\nSubject: FIC: The Lone Hen\nDate: Mon, 3 Mar 2003 10:00:00 +0000\nMessage-ID: <Hen.1@mail.example.org>\n\nTitle: The Lone Hen\nAuthor: Pell\nFandom: The Quarto Office\n\n${PROSE}\n`,
  );
  for (const id of ['<Hen.1@mail.example.org>', 'hen.1@mail.example.org'])
    assert.deepEqual(led(await site.get(`/old?address=${encodeURIComponent(id)}`)), [302, '/works/1-the-lone-hen'], id);
  const nothing = await site.get(`/old?address=${encodeURIComponent('<Hen.2@mail.example.org>')}`);
  assert.equal(nothing.status, 404);
  assert.ok(!nothing.text.includes('Hen.2'), 'what was asked for is not said back');
});

test('the link to the part before leads to that part, though it came from elsewhere', async () => {
  const first = entry('The Gate (1/2)', { at: 'http://mirror.example/gate-1.html' });
  const second = entry('The Gate (2/2)', {
    at: TWO,
    link: `<p>Previous parts can be found <a href="${ONE}">HERE</a>.</p>`,
  });
  const site = await shelved(first, second);
  assert.deepEqual(led(await site.get(`/old/${ONE}`)), [302, '/works/1-the-gate/1']);
});

test('where more than one story stood, each is named', async () => {
  const site = await shelved(
    entry('The Gate', { at: ONE }),
    entry('The Hen', {
      at: ONE,
      text: 'A hen walked to the sea and back in one day, and told nobody what it had seen there, nor whether the tide was in.',
    }),
  );
  const { status, text } = await site.get(`/old/${ONE}`);
  assert.equal(status, 200);
  for (const link of ['href="/works/1-the-gate"', 'href="/works/2-the-hen"']) assert.ok(text.includes(link), link);
});

test('to a guest the address of what is held answers like one that never was; the owner is led there', async () => {
  const site = await shelved(
    entry('The Gate', { at: ONE, more: '<b>Archive:</b> Please ask me first.<br>' }),
    entry('The Hen', { at: TWO, more: '<b>Archive:</b> Anywhere.<br>' }),
  );
  const never = await site.get('/old/http://pell.livejournal.com/999.html');
  assert.equal(never.status, 404);
  assert.match(never.text, /Nothing that you may read here stood at that address/);
  const held = await site.get(`/old/${ONE}`);
  assert.deepEqual([held.status, held.text, [...held.headers]], [never.status, never.text, [...never.headers]]);
  assert.deepEqual(led(await site.get(`/old/${ONE}`, 'owner')), [302, '/works/1-the-gate']);
});

test('the form asks, leads back to itself, and stands at the foot of every page', async () => {
  const site = await shelved();
  const { status, text } = await site.get('/old');
  assert.equal(status, 200);
  assert.match(text, /<form class="form" method="get" action="\/old">/);
  assert.match((await site.get('/works')).text, /<a href="\/old">Old addresses<\/a>/);
  for (const path of ['/old/', '/old?address=', '/old/%zz', '/old/tide', `/old/${'x'.repeat(3000)}`]) {
    const answer = await site.get(path);
    assert.ok([301, 404].includes(answer.status), `${path}: ${answer.status}`);
  }
});

test('where a public work was withdrawn, its old address says so, and no more; of one that never was public it says nothing', async () => {
  const site = await shelved(
    entry('The Gate', { at: ONE }),
    entry('The Hens', { at: TWO, more: 'Archive: Please ask me first.<br>' }),
  );
  const nowhere = await site.get('/old/http://pell.livejournal.com/999.html');
  for (const id of [1, 2]) assert.equal((await withdrawWork(site.shelf.library, id, 'owner', 'Gone.', 'author')).kind, 'decided');
  const [gone, never] = [await site.get(`/old/${ONE}`), await site.get(`/old/${TWO}`)];
  assert.deepEqual([gone.status, gone.text], [410, (await site.get('/works/1')).text]);
  assert.deepEqual([never.status, never.text], [nowhere.status, nowhere.text]);
  assert.equal((await site.get(`/old/${ONE}`, 'owner')).status, 302);
});
