import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf, htmlPost, textPost } from '../reading/posts.ts';
import { ATTACKS } from './attacks.ts';
import { breachesOf } from './breaches.ts';

describe('the check itself', () => {
  const BAD: readonly string[] = [
    '<script>a</script>',
    '<p onclick="a">b</p>',
    '<a href="javascript:a">b</a>',
    '<p class="page">a</p>',
    '<img>',
    '<svg></svg>',
    '<!-- a -->',
    '<p>a',
    '<br>',
    '<p>&nbsp;</p>',
    '<p>\u0001</p>',
    'a < b',
  ];
  for (const html of BAD) test(html, () => assert.notDeepEqual(breachesOf(html), []));
  test('clean HTML has no breach', () =>
    assert.deepEqual(breachesOf('<p class="verse">a &amp; <em data-mark="*">b</em><br/>c</p>\n<hr data-mark="&quot;*"/>'), []));
});

describe('hostile HTML', () => {
  test('there is enough of it', () => assert.ok(ATTACKS.length >= 150, `${ATTACKS.length} attacks`));

  for (const { group, html } of ATTACKS) {
    test(`${group}: ${JSON.stringify(html.slice(0, 70))}`, () => {
      const clean = bodyOf(htmlPost(html, { url: 'http://page.example/a' })).html;
      assert.deepEqual(breachesOf(clean), [], clean);
      assert.equal(bodyOf(htmlPost(clean)).html, clean, 'cleaning again changes it');
      const typed = bodyOf(textPost(html)).html;
      assert.deepEqual(breachesOf(typed), [], typed);
    });
  }

  test('all of it on one page', () => {
    const clean = bodyOf(htmlPost(ATTACKS.map(({ html }) => html).join('<p>heron</p>'))).html;
    assert.deepEqual(breachesOf(clean), []);
  });
});
