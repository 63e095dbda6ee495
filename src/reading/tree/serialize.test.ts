import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Mark } from './nodes.ts';
import { fitMark, ownClasses, ownMark, POLICY, SCHEMES } from './policy.ts';
import { serialize } from './serialize.ts';
import { joined, plain, type Rich, type Span } from './story.ts';

function mark(kind: Mark['kind'], written: string | null = null, href: string | null = null): Mark {
  return { kind, written, href };
}

function rich(shown: string, ...spans: readonly Span[]): Rich {
  return { shown, written: shown, spans };
}

function html(line: Rich, base: string | null = null): string {
  return serialize([{ kind: 'paragraph', lines: [line], verse: false, align: null }], base).trim();
}

describe('marks', () => {
  const em = mark('emphasis');
  const strong = mark('strong');
  test('nest by their length', () => {
    assert.equal(
      html(rich('abc', { start: 1, end: 2, mark: em }, { start: 0, end: 3, mark: strong })),
      '<p><strong>a<em>b</em>c</strong></p>',
    );
  });
  test('over the same stretch nest in one order', () => {
    const spans: readonly Span[] = [
      { start: 0, end: 1, mark: em },
      { start: 0, end: 1, mark: strong },
    ];
    assert.equal(html(rich('a', ...spans)), '<p><strong><em>a</em></strong></p>');
    assert.equal(html(rich('a', ...spans.toReversed())), '<p><strong><em>a</em></strong></p>');
  });
  test('that cross are closed and opened again', () => {
    assert.equal(
      html(rich('abc', { start: 0, end: 2, mark: strong }, { start: 1, end: 3, mark: em })),
      '<p><strong>a<em>b</em></strong><em>c</em></p>',
    );
  });
  test("carry the author's signs, escaped", () => {
    assert.equal(html(rich('a', { start: 0, end: 1, mark: mark('emphasis', '<i>') })), '<p><em data-mark="&lt;i&gt;">a</em></p>');
    assert.equal(html(rich('//a//', { start: 0, end: 5, mark: mark('thought') })), '<p><em class="thought">//a//</em></p>');
  });
  test('links are written where their address may be', () => {
    const link = (href: string): Rich => rich('a', { start: 0, end: 1, mark: mark('link', null, href) });
    assert.equal(html(link('http://a.example/"')), '<p><a href="http://a.example/%22">a</a></p>');
    assert.equal(html(link('b.html'), 'http://a.example/c/'), '<p><a href="http://a.example/c/b.html">a</a></p>');
    assert.equal(html(link('b.html')), '<p>a</p>');
  });
});

describe('joined lines', () => {
  test('a mark goes on over the wrap', () => {
    const one = mark('emphasis', '*');
    const line = joined([rich('a b', { start: 2, end: 3, mark: one }), rich('c d', { start: 0, end: 1, mark: one })], [' ']);
    assert.equal(html(line), '<p>a <em data-mark="*">b c</em> d</p>');
  });
  test('what was written is joined as well', () => assert.equal(joined([plain('a-'), plain('b')], ['']).written, 'a-b'));
});

describe('the policy', () => {
  test('names each element once', () => assert.equal(new Set(POLICY.map((rule) => rule.element)).size, POLICY.length));
  test('lists nothing that runs, loads or frames', () => {
    const attributes = new Set(POLICY.flatMap((rule) => Object.keys(rule.attributes)));
    assert.deepEqual([...attributes].sort(), ['class', 'data-mark', 'href']);
    for (const name of ['script', 'style', 'img', 'iframe', 'object', 'svg', 'math', 'form', 'template', 'link', 'meta', 'base'])
      assert.ok(!POLICY.some((rule) => rule.element === name), name);
    assert.deepEqual(SCHEMES, ['http:', 'https:']);
  });
  test('knows its own classes and signs again, and no others', () => {
    assert.deepEqual(ownClasses('p', 'verse page centre'), ['verse', 'centre']);
    assert.deepEqual(ownClasses('div', 'verse'), []);
    assert.equal(ownMark('em', ' * \n'), '*');
    assert.equal(ownMark('p', '*'), null);
  });
  test('signs are short and on one line', () => {
    assert.equal(fitMark('* \n *'), '* *');
    assert.equal(fitMark('='.repeat(200)), '='.repeat(60));
    assert.equal(fitMark(' \t'), null);
    assert.equal(fitMark('\u{1f600}'.repeat(100)), '\u{1f600}'.repeat(60));
  });
});
