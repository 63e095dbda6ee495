import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asker, asker, links, linkTo } from '../asking.fixture.ts';
import { ADDRESS } from '../library.fixture.ts';

/** The address of a work by its title, as its author's page gives it. */
async function addressOf({ get }: Asker, title: string): Promise<string> {
  const pages = await Promise.all(['/works?order=title', '/works?order=title&page=2'].map((path) => get(path, 'owner')));
  for (const { text } of pages) {
    const found = new RegExp(`<a href="(/works/[^"]+)"[^>]*>[^<]*${title}`).exec(text);
    if (found?.[1] !== undefined) return found[1];
  }
  throw new Error(`no work is called ${title}`);
}

test('the front of a serial is its title page with contents, gaps shown as gaps', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Tide Clock');
  assert.match(path, /^\/works\/\d+-the-tide-clock$/);
  const { status, text } = await site.get(path);
  assert.equal(status, 200);
  assert.match(text, /<h1 lang="en" dir="ltr">The Tide Clock<\/h1>/);
  assert.match(text, /<li class="gap">Part 3 has not been found<\/li>/);
  assert.deepEqual(
    links(text).filter((href) => /\/\d+$/.test(href)),
    [`${path}/1`, `${path}/2`, `${path}/4`],
  );
  for (const ending of ['.epub', '.html', '.txt', '/whole']) assert.ok(links(text).includes(path + ending), ending);
  assert.match(text, /The author’s wishes/);
});

test('a part has its text, its neighbours across a gap, and is told as missing where it is', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Tide Clock');
  const second = await site.get(`${path}/2`);
  assert.match(second.text, /part 2 of the tide/);
  assert.ok(!second.text.includes('part 1 of the tide'));
  assert.match(second.text, /Part 3 has not been found/);
  assert.match(second.text, new RegExp(`<link rel="prev" href="${path}/1">`));
  assert.match(second.text, new RegExp(`<link rel="next" href="${path}/4">`));
  const gap = await site.get(`${path}/3`);
  assert.equal(gap.status, 404);
  assert.match(gap.text, /Part 3 has not been found/);
  for (const wrong of ['0', '5', '02', 'two', '999999999']) assert.equal((await site.get(`${path}/${wrong}`)).status, 404, wrong);
});

test('the whole work has every part once, in order, with the gap between', async () => {
  const site = await asker();
  const { text } = await site.get(`${await addressOf(site, 'Tide Clock')}/whole`);
  const places = ['part 1 of the tide', 'part 2 of the tide', 'Part 3 has not been found', 'part 4 of the tide'].map((words) => {
    assert.equal(text.split(words).length, 2, words);
    return text.indexOf(words);
  });
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

test('a work of one part is read on its own page, at its part’s address too', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Honest Ledger');
  const { text } = await site.get(path);
  assert.match(text, /Somebody has been honest/);
  assert.match(text, /href="#story"/);
  for (const end of ['/1', '/whole']) {
    const { status, headers } = await site.get(path + end);
    assert.deepEqual([status, headers.get('location')], [302, path]);
  }
});

test('addresses with another name lead to the right one', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Tide Clock');
  const id = path.slice('/works/'.length).split('-')[0];
  for (const [wrong, right] of [
    [`/works/${id}`, path],
    [`/works/${id}-old-name`, path],
    [`/works/${id}-old-name/2`, `${path}/2`],
    [`/works/${id}-old-name/whole`, `${path}/whole`],
    [`/works/${id}-old-name.epub`, `${path}.epub`],
    [`${path}/`, path],
  ]) {
    const { status, headers } = await site.get(wrong ?? '');
    assert.deepEqual([status, headers.get('location')], [301, right], wrong);
  }
  assert.equal((await site.get(`${path}.pdf`)).status, 301, 'an unknown ending is a wrong name');
  assert.equal((await site.get(`${path}.epub/2`)).status, 404);
});

test('files come as downloads that are known again by their tags', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Tide Clock');
  const types = { epub: 'application/epub+zip', html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8' };
  for (const [ending, type] of Object.entries(types)) {
    const file = await site.get(`${path}.${ending}`);
    assert.equal(file.status, 200, ending);
    assert.equal(file.headers.get('content-type')?.toLowerCase(), type);
    assert.match(
      file.headers.get('content-disposition') ?? '',
      new RegExp(`^attachment; filename="the-tide-clock-[a-z0-9-]+\\.${ending}"$`),
    );
    const tag = file.headers.get('etag') ?? '';
    assert.match(tag, /^"[\w-]{20,}"$/);
    const again = await site.get(`${path}.${ending}`, 'guest', { 'if-none-match': tag });
    assert.deepEqual([again.status, again.bytes.length, again.headers.get('etag')], [304, 0, tag]);
    const head = await site.head(`${path}.${ending}`);
    assert.deepEqual([head.status, head.bytes.length, head.headers.get('etag')], [200, 0, tag]);
  }
  assert.deepEqual([...(await site.get(`${path}.epub`)).bytes.slice(0, 4)], [0x50, 0x4b, 0x03, 0x04]);
});

test('works for adults wait behind a notice, their files too, until the reader asks for them', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Winter Kept');
  const notice = await site.get(path);
  assert.equal(notice.status, 200);
  assert.match(notice.text, /<meta name="robots" content="noindex">/);
  assert.match(notice.text, /name="back" value="\/works\//);
  for (const [end, status] of [
    ['', 200],
    ['/whole', 200],
    ['/1', 200],
    ['.epub', 403],
    ['.html', 403],
    ['.txt', 403],
  ] as const) {
    const answer = await site.get(path + end);
    assert.equal(answer.status, status, end);
    assert.match(answer.text, /I am an adult/, end);
    assert.ok(!answer.text.includes('ledgers'), end);
  }
  const yes = await site.post('/adult', { back: path });
  assert.deepEqual([yes.status, yes.headers.get('location')], [303, path]);
  assert.match(yes.headers.get('set-cookie') ?? '', /^adult=yes; Path=\/; HttpOnly; SameSite=Lax$/);
  assert.match((await site.get(path, 'adult guest')).text, /Snow lay on the ledgers/);
  assert.equal((await site.get(`${path}.epub`, 'adult guest')).status, 200);
  assert.match((await site.get(path, 'owner')).text, /Snow lay on the ledgers/);
});

test('what authors wrote is text, never mark-up', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Ash &amp;');
  const { text } = await site.get(path);
  assert.match(text, /&lt;script&gt;alert\(&quot;1&quot;\)/);
  assert.match(text, /said nothing &lt;at all&gt;/);
  assert.ok(!text.includes('<script') && !text.includes('<img') && !text.includes('<i>Red'));
});

test('an author’s address is the owner’s alone', async () => {
  const site = await asker();
  const path = await addressOf(site, 'Tide Clock');
  for (const end of ['', '/1', '/2', '/whole', '.html', '.txt']) {
    assert.ok(!(await site.get(path + end)).text.includes(ADDRESS), end);
  }
  assert.ok((await site.get(path, 'owner')).text.includes(ADDRESS));
});

test('asking for the head of a streamed page sends no body and holds nothing open', async () => {
  const site = await asker();
  const path = `${await addressOf(site, 'Tide Clock')}/whole`;
  const head = await site.head(path);
  assert.deepEqual([head.status, head.bytes.length], [200, 0]);
  assert.equal((await site.get(path)).status, 200);
  assert.equal(linkTo((await site.get(path)).text, /\.epub$/), `${path.replace('/whole', '')}.epub`);
});
