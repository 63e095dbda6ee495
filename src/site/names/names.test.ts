import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeCreators, takeBackDecision } from '../../acts/index.ts';
import { asker, links, linkTo } from '../asking.fixture.ts';
import { HELD_WORD, MEMBERS_WORD, SEALED_WORD } from '../library.fixture.ts';

test('fandoms and authors have indexes that lead to their works', async () => {
  const { get } = await asker();
  const fandoms = await get('/fandoms');
  assert.deepEqual(links(fandoms.text).filter((href) => href.startsWith('/fandoms/')).length, 4);
  const marram = await get(linkTo(fandoms.text, /Marram/));
  assert.match(marram.text, /The Tide Clock/);
  assert.match(marram.text, /<p>1 work<\/p>/);
  const pell = await get(linkTo((await get('/creators')).text, /Pell/));
  assert.match(pell.text, /An Honest Ledger/);
  assert.match(pell.text, /What the Winter Kept/);
});

test('names with marks of addresses in them are found at their addresses', async () => {
  const { get } = await asker();
  const fandom = linkTo((await get('/fandoms')).text, /Ships/);
  assert.equal(fandom, '/fandoms/Ships%20%26%20Harbours%20%231%3F');
  assert.equal((await get(fandom)).status, 200);
  assert.equal((await get('/fandoms/Ships%2FHarbours')).status, 404);
  const creator = linkTo((await get('/creators')).text, /Hara/);
  assert.equal((await get(creator)).status, 200);
});

test('a shelf narrowed to nothing is a shelf; a name without works is none', async () => {
  const { get } = await asker();
  assert.equal((await get('/fandoms/Marram%20Bay?rating=mature')).status, 200);
  assert.equal((await get('/fandoms/Nowhere')).status, 404);
  assert.equal((await get('/creators/Nobody')).status, 404);
  assert.equal((await get('/fandoms/%E0%A4%A')).status, 404);
});

test('names that only withheld works carry are not there for guests', async () => {
  const { get } = await asker();
  for (const path of ['/fandoms', '/creators']) {
    const { text } = await get(path);
    for (const word of [HELD_WORD, SEALED_WORD, MEMBERS_WORD, 'Hester Lyle', 'Ansel Crane'])
      assert.ok(!text.includes(word), `${path}: ${word}`);
  }
  for (const path of [`/fandoms/${HELD_WORD}%20Hall`, '/creators/Hester%20Lyle']) {
    assert.equal((await get(path)).status, 404, path);
    assert.equal((await get(path, 'owner')).status, 200, path);
  }
  for (const path of [`/fandoms/${SEALED_WORD}%20Lane`, '/creators/Ansel%20Crane'])
    assert.equal((await get(path, 'owner')).status, 404, path);
});

test('the address of a merged name leads to the canonical one, for those who may see something under it', async () => {
  const { get, shelf } = await asker();
  const merged = await mergeCreators(shelf.library, { names: ['Hester Lyle'], canonical: 'H. Lyle' }, 'owner', 'One person.');
  assert.ok(merged.kind === 'merged');
  const owner = await get('/creators/hester%20lyle', 'owner');
  assert.deepEqual([owner.status, owner.headers.get('location')], [302, '/creators/H.%20Lyle']);
  assert.match((await get('/creators/H.%20Lyle', 'owner')).text, /<bdi>Hester Lyle<\/bdi><\/a> \(<bdi>H. Lyle<\/bdi>\)/);
  assert.equal((await get('/creators/hester%20lyle')).status, 404);
  await takeBackDecision(shelf.library, merged.decision, 'owner', '');
  assert.equal((await get('/creators/Hester%20Lyle', 'owner')).status, 200);
});
