import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { chaptersOf, HARD, PLACE, shown, shownAll, work } from '../../../test/editions/works.ts';
import { htmlDocument } from './document.ts';

const documents = HARD.map(({ name, work: of, chapter }) => ({
  name,
  html: htmlDocument(shown(of, 'html'), shownAll(chaptersOf(of, chapter), 'html'), PLACE),
}));

for (const { name, html } of documents) {
  test(`the HTML of ${name} is clean and needs nothing else`, () => {
    const problems: string[] = [];
    parse(html, { onParseError: ({ code }) => problems.push(code) });
    // A chapter of the test data holds a bare ampersand and a control character on purpose; the reading's own serializer writes neither.
    assert.deepEqual(
      problems.filter((code) => !/control-character|ambiguous|unknown-named/.test(code)),
      [],
    );
    assert.equal(/<(?:script|link|img|iframe|object)\b|@import|url\(/.test(html), false);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of html.matchAll(/<nav[\s\S]*?href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
  });
}

test('it holds the story, its gaps in their places, wishes and disclaimer', () => {
  const html = documents.find(({ name }) => name.includes('gaps'))?.html ?? '';
  const order = [
    'Prologue is missing here.',
    'in part 2,',
    'in part 3,',
    'Part 2b is missing here.',
    'in part 5,',
    'Part 4 is missing here.',
    'The author’s wishes',
    'Stevenson made them',
    'From the archive “The Test Shelf”.',
  ];
  const places = order.map((text) => html.indexOf(text));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.ok(!places.includes(-1), JSON.stringify(places));
});

test('each part says its own language and direction', () => {
  const of = work({ language: 'und' });
  const html = htmlDocument(shown(of), shownAll(chaptersOf(of, { language: 'he' })), PLACE);
  assert.ok(html.includes('<article id="part-1" lang="he" dir="rtl">'));
});

test('the address of the work is said where the archive has one', () => {
  const of = work();
  const html = htmlDocument(shown(of), shownAll(chaptersOf(of)), { ...PLACE, address: 'https://shelf.example.org/works/12?a&b' });
  assert.ok(html.includes('<a href="https://shelf.example.org/works/12?a&amp;b">'));
});
