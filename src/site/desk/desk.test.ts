import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker } from '../asking.fixture.ts';
import { HELD_WORD, MEMBERS_WORD, SEALED_WORD } from '../library.fixture.ts';

test('the desk counts the states and shows what is withheld with its reasons', async () => {
  const { get } = await asker();
  const { status, text } = await get('/desk', 'owner');
  assert.equal(status, 200);
  assert.match(text, /<th scope="row">Public<\/th><td>everyone<\/td><td class="figures">32<\/td>/);
  assert.ok(text.includes(`The ${HELD_WORD} Letters`) && text.includes(`A ${MEMBERS_WORD} in Spring`));
});

test('of a sealed work the desk shows header facts and what called the rule, without link, summary or text', async () => {
  const { get } = await asker();
  const { text } = await get('/desk', 'owner');
  const sealed = text.slice(text.indexOf('id="sealed"'), text.indexOf('id="held"'));
  assert.match(sealed, new RegExp(`<h3 [^>]*>The ${SEALED_WORD}</h3>`));
  assert.match(sealed, /underage/);
  assert.ok(!sealed.includes('href="/works/'));
  for (const words of ['on a windowsill', 'as far as the pump', 'stood on the']) assert.ok(!text.includes(words), words);
});

test('every import stands there with its balance sheet', async () => {
  const { get, shelf } = await asker();
  const { text } = await get('/desk', 'owner');
  for (const sheet of await shelf.library.imports.list()) {
    assert.ok(text.includes(`id="import-${sheet.id}"`));
    assert.equal(sheet.items, sheet.posts + sheet.known + sheet.skips.length);
  }
  assert.match(text, /<dt class="label">Items in the pile<\/dt><dd class="figures">36<\/dd>/);
});
