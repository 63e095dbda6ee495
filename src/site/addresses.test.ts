import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chapterPath, creatorPath, fandomPath, filePath, localPath, withQuery, workPath } from './addresses.ts';

const WORK = { id: 12, slug: 'the-tide-clock' };

test('addresses of a work, its parts and its files', () => {
  assert.equal(workPath(WORK), '/works/12-the-tide-clock');
  assert.equal(workPath({ id: 12, slug: '' }), '/works/12');
  assert.equal(chapterPath(WORK, 3), '/works/12-the-tide-clock/3');
  assert.equal(filePath(WORK, 'epub'), '/works/12-the-tide-clock.epub');
});

test('names become one segment, whatever they hold', () => {
  assert.equal(fandomPath('Ships/Harbours & #1?'), '/fandoms/Ships%2FHarbours%20%26%20%231%3F');
  assert.equal(creatorPath('half \ud800 a pair'), '/creators/half%20%EF%BF%BD%20a%20pair');
  assert.equal(withQuery('/works', { rating: 'teen', order: null, page: '2' }), '/works?rating=teen&page=2');
});

const ELSEWHERE = [
  undefined,
  '',
  'works',
  'https://example.org/',
  '//example.org',
  '/\\example.org',
  '/.//example.org',
  'javascript:alert(1)',
  '/\t/example.org',
];
for (const asked of ELSEWHERE) {
  test(`does not go back to ${JSON.stringify(asked)}`, () => assert.equal(localPath(asked), '/'));
}

test('goes back to a page of this site with its query', () => assert.equal(localPath('/works?page=2'), '/works?page=2'));

test('never leads to another host', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '/', '//', '/\\', '/./', '/..//'), (text, start) => {
      assert.equal(new URL(localPath(start + text), 'http://site.invalid').host, 'site.invalid');
    }),
  );
});
