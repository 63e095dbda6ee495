import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, links } from '../asking.fixture.ts';
import { HELD_WORD, MEMBERS_WORD, openEmptyShelf, SEALED_WORD } from '../library.fixture.ts';

test('the first page says what is here, shows the newest and leads on', async () => {
  const { get } = await asker();
  const { status, text } = await get('/');
  assert.equal(status, 200);
  assert.match(text, /32 works by 4 authors, in 4 fandoms\./);
  assert.equal(text.match(/class="entry"/g)?.length, 8);
  const found = links(text);
  assert.deepEqual(
    found.filter((href) => href.startsWith('/ratings/')),
    ['/ratings/general', '/ratings/teen', '/ratings/mature'],
  );
  for (const path of [
    '/works',
    '/fandoms',
    '/creators',
    '/fandoms/Marram%20Bay',
    '/creators/Mara%20Venn',
    '/ratings/teen',
    '/reading-settings',
  ]) {
    assert.ok(found.includes(path), path);
  }
});

test('guests are told nothing of what they may not see, not even in counts', async () => {
  const { get } = await asker();
  const guest = await get('/');
  const owner = await get('/', 'owner');
  for (const word of [HELD_WORD, SEALED_WORD, MEMBERS_WORD]) assert.ok(!guest.text.includes(word), word);
  assert.match(owner.text, /34 works/);
  assert.ok(!owner.text.includes(SEALED_WORD));
});

test('an empty library greets its owner with what to do, and a guest with patience', async () => {
  const { get } = await asker(await openEmptyShelf());
  assert.match((await get('/', 'owner')).text, /href="\/add"/);
  const guest = await get('/');
  assert.match(guest.text, /shelves are still empty/);
  assert.ok(!guest.text.includes('href="/add"'));
});
