import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { asker, elements } from '../asking.fixture.ts';
import { UPLOAD_LIMIT } from '../guard/limits.ts';
import { openEmptyShelf } from '../library.fixture.ts';

const POST = `Title: The Lamp Room
Author: Ann Example
Fandom: Marram Bay
Rating: PG
Archive: Anywhere, just tell me where.

The lamp room smelled of oil and of the sea, in that order. Every night at
six the keeper climbed to it, and every morning she came down again.

"It is only a lamp," she told the boy, who did not believe a word of it.

The End
`;

const SEALED = POST.replace('Rating: PG', 'Rating: NC-17\nWarnings: underage').replace(
  'lamp room smelled',
  'lamp room marblecake smelled',
);

/** The hidden fields of the page's form that keeps. */
function hiddenFields(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const element of elements(parse(text))) {
    const of = (name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';
    if (element.tagName === 'input' && of('type') === 'hidden' && of('name') !== 'back') found[of('name')] = of('value');
  }
  return found;
}

test('a paste is shown field by field, with its evidence, and nothing is kept', async () => {
  const site = await asker(await openEmptyShelf());
  const { status, text } = await site.post('/add', { text: POST, silence: '' }, 'owner');
  assert.equal(status, 200);
  assert.match(text, /<h2 lang="en"[^>]*>The Lamp Room<\/h2>/);
  assert.match(
    text,
    /<th scope="row">title<span class="hint"> written “Title”<\/span><\/th>\s*<td class="value"><bdi>The Lamp Room<\/bdi><\/td><td>header<\/td>/,
  );
  assert.match(text, /<mark><span class="field-key">title<\/span>The Lamp Room<\/mark>/);
  for (const region of ['header', 'body', 'end-marker']) assert.ok(text.includes(`region-${region}`), region);
  assert.equal((await site.shelf.library.originals.count()).originals, 0);
});

test('what was looked over is kept as it was pasted, as an import of its own', async () => {
  const site = await asker(await openEmptyShelf());
  const seen = await site.post('/add', { text: POST.replaceAll('\n', '\r\n') }, 'owner');
  const kept = await site.post('/add', { ...hiddenFields(seen.text), keep: 'yes' }, 'owner');
  assert.deepEqual([kept.status, kept.headers.get('location')], [303, '/desk#import-1']);
  assert.match((await site.get('/desk', 'owner')).text, /id="import-1"/);
  assert.match((await site.get('/works', 'owner')).text, /The Lamp Room/);
  const again = await site.post('/add', { text: POST }, 'owner');
  assert.match(again.text, /in the library already/);
});

test('a file is read like a paste, under its own name', async () => {
  const site = await asker(await openEmptyShelf());
  const { text } = await site.post('/add', { file: new File([POST], 'lamp.txt'), text: '' }, 'owner');
  assert.match(text, /lamp\.txt/);
  assert.equal(hiddenFields(text)['name'], 'lamp.txt');
});

test('what the rule seals is not shown, not even before it is kept, and what keeping does is said', async () => {
  const site = await asker(await openEmptyShelf());
  const seen = await site.post('/add', { text: SEALED }, 'owner');
  assert.equal(seen.status, 200);
  assert.match(seen.text, /The archive’s rule withholds this post/);
  assert.equal(hiddenFields(seen.text)['bytes'], undefined);
  const values = Object.values(hiddenFields(seen.text)).map((value) => `${value} ${Buffer.from(value, 'base64').toString()}`);
  assert.ok(![seen.text, ...values].join(' ').includes('marblecake'));
  assert.equal((await site.post('/add', { ...hiddenFields(seen.text), text: SEALED, keep: 'yes' }, 'owner')).status, 303);
  const desk = await site.get('/desk', 'owner');
  assert.match(desk.text, /id="sealed"/);
  assert.ok(!desk.text.includes('marblecake'));
});

test('nothing, too much and what is no post are told, and a paste is not lost', async () => {
  const site = await asker(await openEmptyShelf());
  const nothing = await site.post('/add', { text: '  ' }, 'owner');
  assert.deepEqual([nothing.status, /Nothing was pasted/.test(nothing.text)], [422, true]);
  const large = await site.post('/add', { file: new File([new Uint8Array(UPLOAD_LIMIT + 1)], 'large.txt') }, 'owner');
  assert.equal(large.status, 413);
  const picture = await site.post(
    '/add',
    { file: new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], 'a.png') },
    'owner',
  );
  assert.equal(picture.status, 422);
  assert.match(picture.text, /role="alert"/);
});
