import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asker, asker, links, linkTo } from '../asking.fixture.ts';
import { openEmptyShelf } from '../library.fixture.ts';

const PROSE = [
  'The gate stood open all morning, and the hens went in and out of it as if they had been asked to count it.',
  'By noon they had made it forty, and the farmer, who had been asked to count the hens, had made it eleven.',
  'Somebody shut the gate in the evening, and nobody ever said who.',
];

function mail(day: number, list: string, text: readonly string[], archive = 'Anywhere.'): string {
  return `From: Pell <pell@example.org>\nTo: ${list}@groups.example.com\nSubject: FIC: The Gate\nDate: ${String(day).padStart(2, '0')} Mar 2003 10:00:00 +0000\nMessage-ID: <${day}@example.org>\n\nTitle: The Gate\nAuthor: Pell\nFandom: The Quarto Office\nArchive: ${archive}\n\n${text.join('\n\n')}\n\nThe End\n`;
}

const FIRST = mail(3, 'lamplight', PROSE);
const LATER = mail(9, 'harbour', [
  ...PROSE.slice(0, 2),
  'It was the postmistress who shut the gate, and she said so, with a marigoldword in her hat.',
]);

async function shelved(...posts: readonly string[]): Promise<Asker> {
  const site = await asker(await openEmptyShelf());
  for (const [n, text] of posts.entries()) {
    const kept = await site.shelf.world.keep({ name: `${n}.eml`, bytes: new TextEncoder().encode(text) }, { silence: 'public' });
    assert.equal(kept.kind, 'done');
  }
  return site;
}

const EDITIONS = /\/editions$/;

test('a later version shows; the owner finds both, with what differs', async () => {
  const site = await shelved(FIRST, LATER);
  const [work] = (
    await site.shelf.library.catalogue.list({ visible: { states: ['public'] }, order: 'title', offset: 0, limit: 9 })
  ).works;
  const path = `/works/${work?.id}-the-gate`;
  const front = await site.get(path, 'owner');
  assert.match(front.text, /marigoldword/);
  assert.match(front.text, /2 editions of this part are kept/);
  const list = await site.get(linkTo(front.text, EDITIONS), 'owner');
  assert.equal(list.status, 200);
  const rows = [
    ...list.text.matchAll(
      /<tr><th scope="row"><a href="([^"]+)">([^<]+)<\/a>(<span class="hint"> the one that is shown<\/span>)?/g,
    ),
  ];
  assert.deepEqual(
    rows.map(([, , when, shown]) => [when, shown !== undefined]),
    [
      ['9 March 2003', true],
      ['3 March 2003', false],
    ],
  );
  const first = await site.get(rows[1]?.[1] ?? '', 'owner');
  assert.equal(first.status, 200);
  assert.match(first.text, /<div class="story"[^>]*>\s*<p>The gate stood open/);
  assert.match(first.text, /Only in this edition<\/h2><ul class="skips"><li><bdi>Somebody shut the gate/);
  assert.match(first.text, /Only in the one that is shown<\/h2><ul class="skips"><li><bdi>It was the postmistress/);
});

test('guests are told nothing of it: no link, no page, and not the older text', async () => {
  const site = await shelved(FIRST, LATER);
  const never = await site.get('/nothing-here', 'guest');
  const path = '/works/1-the-gate';
  for (const end of ['', '/whole', '/1', '.txt', '.html']) {
    const { text } = await site.get(path + end);
    assert.ok(!text.includes('Somebody shut the gate') && !/editions?\b/.test(text), path + end);
  }
  for (const end of ['/1/editions', '/1/editions/1', '/1/editions/2', '/9/editions']) {
    const answer = await site.get(path + end);
    assert.deepEqual([answer.status, answer.text], [404, never.text], end);
  }
});

test('a part with one edition has no link to others; a wrong one is not there', async () => {
  const site = await shelved(FIRST);
  const front = await site.get('/works/1-the-gate', 'owner');
  assert.deepEqual(
    links(front.text).filter((link) => EDITIONS.test(link)),
    [],
  );
  for (const end of ['/2/editions', '/1/editions/99', '/x/editions', '/1/editions/x'])
    assert.equal((await site.get(`/works/1-the-gate${end}`, 'owner')).status, 404, end);
});

test('of a sealed work there is no edition for the owner either', async () => {
  const sealed = (text: string) => text.replace('Fandom:', 'Rating: NC-17\nWarnings: underage\nFandom:');
  const site = await shelved(sealed(FIRST), sealed(LATER));
  for (const end of ['/1/editions', '/1/editions/1', '/1/editions/2'])
    assert.equal((await site.get(`/works/1-the-gate${end}`, 'owner')).status, 404, end);
});
