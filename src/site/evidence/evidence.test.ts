import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import { type Asker, asker, linkTo } from '../asking.fixture.ts';
import { ADDRESS, HELD_WORD, openEmptyShelf, SEALED_WORD } from '../library.fixture.ts';

const READING = /^\/works\/[^/]+\/\d+\/reading$/;

/** Brings posts as the owner does, and tells how many works there are then. */
async function keep(site: Asker, posts: readonly string[]): Promise<void> {
  for (const [index, text] of posts.entries()) {
    const kept = await site.shelf.world.keep({ name: `post-${index}.txt`, bytes: Buffer.from(text) }, { silence: 'public' });
    assert.equal(kept.kind, 'done');
  }
}

async function workCalled(site: Asker, title: string): Promise<string> {
  const all = { states: ['public', 'members', 'held', 'sealed', 'draft', 'withdrawn'] } as const;
  const { works } = await site.shelf.library.catalogue.list({ visible: all, order: 'newest', offset: 0, limit: 200 });
  const work = works.find((one) => one.title === title);
  assert.ok(work, title);
  return `/works/${work.id}-${work.slug}`;
}

test('the owner comes from a part to what was read of it: marked, with places, reasons and neighbours', async () => {
  const site = await asker();
  const part = await site.get(`${await workCalled(site, 'The Tide Clock')}/2`, 'owner');
  const { status, text } = await site.get(linkTo(part.text, READING), 'owner');
  assert.equal(status, 200);
  assert.match(
    text,
    /<mark><span class="field-key">title, part<\/span>The Tide Clock 2\/4<\/mark>|<mark><span class="field-key">title<\/span>/,
  );
  for (const region of ['header', 'body']) assert.ok(text.includes(`region-${region}`), region);
  assert.match(text, /<bdi>The Tide Clock 2\/4<\/bdi><\/td><td>header, line 1, columns 8 to 25/);
  assert.match(text, /utf-8: its bytes are UTF-8 throughout/);
  assert.match(text, /\d+ bytes, SHA-256 [0-9a-f]{64}/);
  assert.match(text, /The author did not say where this story may be archived\./);
  assert.match(
    text,
    /<li>Follows The Tide Clock, 1\/4 \([^)]*tide-1\.txt#0\): one title: “The Tide Clock”; one author: Mara Venn/,
  );
  assert.match(text, /<li>Comes before The Tide Clock, 4\/4 /);
  assert.ok(text.includes(ADDRESS), 'it is the owner’s own look, addresses and all');
});

test('a work of one part has its page, too, and links to it', async () => {
  const site = await asker();
  const front = await site.get(await workCalled(site, 'An Honest Ledger'), 'owner');
  const { text } = await site.get(linkTo(front.text, READING), 'owner');
  assert.match(text, /It stands alone in its work\./);
  assert.match(text, /Nothing here is in doubt\./);
});

test('what the post says is shown as text, whatever it holds', async () => {
  const site = await asker();
  const { works } = await site.shelf.library.catalogue.list({
    visible: { states: ['public'] },
    order: 'title',
    offset: 0,
    limit: 100,
  });
  const hostile = works.find(({ title }) => title.startsWith('Ash'));
  assert.ok(hostile);
  const { status, text } = await site.get(`/works/${hostile.id}-${encodeURIComponent(hostile.slug)}/1/reading`, 'owner');
  assert.equal(status, 200);
  assert.ok(text.includes('&lt;img src=x onerror=alert(1)&gt;') && !text.includes('<img'));
});

test('to everyone else there is no such page, of any work, and no link to it', async () => {
  const site = await asker();
  const nowhere = await site.get('/works/99999/1/reading', 'adult guest');
  for (const title of [
    'The Tide Clock',
    'An Honest Ledger',
    'What the Winter Kept',
    `The ${HELD_WORD} Letters`,
    `The ${SEALED_WORD}`,
  ]) {
    const work = await workCalled(site, title);
    for (const path of [`${work}/1/reading`, `${work}-wrong/1/reading`, `${work}/7/reading`]) {
      const guest = await site.get(path, 'adult guest');
      assert.deepEqual([path, guest.status, guest.text], [path, 404, nowhere.text]);
    }
    const page = await site.get(`${work}/1`, 'adult guest');
    assert.ok(!page.text.includes('/reading"'), title);
  }
});

test('of a sealed work there is no page for the owner either; of a held one there is', async () => {
  const site = await asker();
  const sealed = await site.get(`${await workCalled(site, `The ${SEALED_WORD}`)}/1/reading`, 'owner');
  assert.equal(sealed.status, 404);
  const held = await site.get(`${await workCalled(site, `The ${HELD_WORD} Letters`)}/1/reading`, 'owner');
  assert.deepEqual([held.status, held.text.includes(HELD_WORD)], [200, true]);
  assert.match(held.text, /The words: “Please ask me first\.”/);
});

/** A digest-like post of two stories of which the rule seals the second. */
const OPEN_STORY = `Title: The Open Gate
Author: Pell
Fandom: The Quarto Office
Rating: G

The gate stood open all morning, and the hens went in and out of it as if they had been asked to count it. By noon they had made it forty.

The End
`;
const SEALED_STORY = `Title: The Shut Gate
Author: Pell
Fandom: The Quarto Office
Rating: NC-17
Warnings: underage

The gate was shut, and a thistledownword lay on the latch. Nobody came by that evening, and there is no more to say about it than that.

The End
`;

test('a post that holds a sealed story, too, is not shown as a whole', async () => {
  const site = await asker(await openEmptyShelf());
  await keep(site, [`${OPEN_STORY}\n\n${SEALED_STORY}`]);
  const { status, text } = await site.get(`${await workCalled(site, 'The Open Gate')}/1/reading`, 'owner');
  assert.equal(status, 200);
  assert.match(text, /is not shown as a whole/);
  assert.ok(!text.includes('thistledownword') && !text.includes('The Shut Gate'));
  assert.match(text, /<bdi>The Open Gate<\/bdi>/);
});

test('nor is one that quotes a sealed story', async () => {
  const site = await asker(await openEmptyShelf());
  const quoted = SEALED_STORY.replace(/^/gm, '> ');
  await keep(site, [
    `From: Pell <pell@example.org>\nSubject: FIC: The Open Gate\nDate: Mon, 3 Mar 2003 10:00:00 +0000\n\n${OPEN_STORY}\n\nAnn Example wrote:\n\n${quoted}\n`,
  ]);
  const { status, text } = await site.get(`${await workCalled(site, 'The Open Gate')}/1/reading`, 'owner');
  assert.equal(status, 200);
  assert.ok(!text.includes('thistledownword'), text);
});
