import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outwardLink, toXhtml } from './xhtml.ts';

const EXAMPLES: readonly (readonly [html: string, xhtml: string])[] = [
  ['<p>One<br>two</p><hr>', '<p>One<br/>two</p><hr/>'],
  ['<p>a&nbsp;b &amp; c &lt;d&gt; &#8212; &quot;e&quot;</p>', '<p>a&#160;b &amp; c &lt;d&gt; &#8212; &quot;e&quot;</p>'],
  ['<h3>Dawn</h3><h6>x</h6>', '<h2>Dawn</h2><h5>x</h5>'],
  ['<p data-was="*">x</p>', '<p>x</p>'],
  ['<p class="verse centre">a<br/>b</p><hr class="space"/>', '<p class="verse centre">a<br/>b</p><hr class="space"/>'],
  ['<pre>\n\n  typed</pre>', '<pre>\n  typed</pre>'],
  [
    '<table><tbody>\n<tr><th>A</th><td>1</td></tr>\n</tbody></table>',
    '<table><tbody>\n<tr><th>A</th><td>1</td></tr>\n</tbody></table>',
  ],
  ['<p>R&D and &bogus; and &</p>', '<p>R&amp;D and &amp;bogus; and &amp;</p>'],
  ['<p>bell &#7; and &#xFFFF; and \u0001</p>', '<p>bell  and  and </p>'],
  ['<p>open <em>ends', '<p>open <em>ends</em></p>'],
  ['<p>crossed <em>one <strong>two</em> three</strong></p>', '<p>crossed <em>one <strong>two</strong></em> three</p>'],
  ['stray</p> end', 'stray end'],
  ['<font color="red">old</font> <script>x</script>', 'old x'],
  ['2 < 3 <4', '2 &lt; 3 &lt;4'],
  ['<a href="https://example.org/?a=1&amp;b=2">out</a>', '<a href="https://example.org/?a=1&amp;b=2">out</a>'],
  ['<a href="#top">in</a> <a>none</a> <a href="javascript:x">bad</a>', 'in none bad'],
];
for (const [html, xhtml] of EXAMPLES) test(`${html} as XHTML`, () => assert.equal(toXhtml(html), xhtml));

const LINKS: readonly (readonly [href: string, link: string | null])[] = [
  ['https://example.org/a b|c', 'https://example.org/a%20b%7Cc'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['mailto:n@example.org', 'mailto:n@example.org'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/ü', 'https://example.org/%C3%BC'],
  ['//example.org/x', null],
  ['part2.html', null],
  ['#x', null],
  ['http://', null],
  ['http://a b/', null],
  ['data:text/html,x', null],
  ['', null],
];
for (const [href, link] of LINKS)
  test(`the link ${href} leads ${link === null ? 'nowhere' : 'out'}`, () => assert.equal(outwardLink(href), link));

test('any text at all comes out well-formed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<em>',
      '</em>',
      '<br>',
      '<a href="https://example.org/">',
      '</a>',
      '<',
      '>',
      '&',
      '&amp;',
      '"',
      '<h3>',
      '<p data-x="1"',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const xhtml = toXhtml(pieces.join(''));
      const open: string[] = [];
      for (const [, slash, name = '', empty] of xhtml.matchAll(/<(\/?)([a-z0-9]+)(?: href="[^"<>]*")?(\/?)>/g)) {
        if (slash === '/') assert.equal(open.pop(), name);
        else if (empty === '') open.push(name);
      }
      assert.deepEqual(open, []);
      assert.equal(xhtml.replace(/<[^<>]*>/g, '').match(/[<>]|&(?!(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);)/), null);
    }),
  );
});

test('text is kept whole, in time that grows with its length only', () => {
  const html = `<p>${'a < b & <em data-was="*">c</em> <a href="x" '.repeat(40_000)}</p>`;
  assert.ok(toXhtml(html).length > 1_000_000);
});
