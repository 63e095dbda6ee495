import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asker, asker, links, linkTo } from '../asking.fixture.ts';
import { ownShelf } from '../library.fixture.ts';

/** A public work of several parts, by its address. */
async function aWork({ get }: Asker): Promise<string> {
  const { text } = await get('/creators/Mara%20Venn');
  return linkTo(text, /^\/works\/\d+-the-tide-clock$/);
}

test('every page of a work leads to its report, which needs no account', async () => {
  const site = await asker();
  const path = await aWork(site);
  for (const page of [path, `${path}/1`, `${path}/3`, `${path}/whole`])
    assert.ok(links((await site.get(page)).text).includes(`${path}/report`), page);
  const { status, text } = await site.get(`${path}/report`);
  assert.equal(status, 200);
  assert.match(text, /<form[^>]* method="post" action="\/works\/[^"]+\/report">/);
  assert.equal((await site.get(`${path.replace('tide-clock', 'x')}/report`)).headers.get('location'), `${path}/report`);
});

test('a slip loses nothing of what was written', async () => {
  const site = await asker();
  const path = await aWork(site);
  const { status, text } = await site.post(`${path}/report`, { words: 'The <lamp> is mine.', answer: 'me@example.org' });
  assert.equal(status, 422);
  assert.match(text, /choose what it is about/);
  assert.ok(text.includes('The &lt;lamp&gt; is mine.') && text.includes('value="me@example.org"'));
  assert.equal((await site.post(`${path}/report`, { ground: 'other' })).status, 422);
});

test('a report on the withholding ground takes the work from every page; the answer names a number and no work', async () => {
  const site = await asker(await ownShelf());
  const path = await aWork(site);
  const sent = await site.post(`${path}/report`, { ground: 'minors', words: 'Part 2.', answer: '' });
  assert.equal(sent.status, 200);
  const [reference = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(sent.text) ?? [];
  assert.ok(!/tide|clock/i.test(sent.text));
  const report = await site.shelf.library.reports.find(reference);
  assert.deepEqual([report?.ground, report?.words, report?.answerTo], ['minors', 'Part 2.', null]);
  const never = await site.get('/works/987654-never-was/report');
  for (const end of ['', '/1', '/whole', '.epub', '/report']) assert.equal((await site.get(path + end)).text, never.text, end);
  assert.ok(!(await site.get('/works?order=title')).text.includes('Tide Clock'));
  const again = await site.post(`${path}/report`, { ground: 'minors' });
  assert.deepEqual([again.status, again.text], [404, never.text]);
});

test('one who reports again and again has to wait, and is told so', async () => {
  const site = await asker(await ownShelf());
  const path = await aWork(site);
  const statuses = [];
  for (let n = 0; n < 7; n++) statuses.push((await site.post(`${path}/report`, { ground: 'copied', words: 'x' })).status);
  assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200, 429]);
});
