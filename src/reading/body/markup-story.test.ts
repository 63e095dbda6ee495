import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf, htmlPost, rangeOf } from '../../../test/reading/posts.ts';

const LONG =
  'The heron had come to the mill on a Tuesday and nobody had asked it to stay, so it stood in the race and looked at its feet.';

const BODIES: readonly (readonly [what: string, source: string, html: string])[] = [
  ['paragraphs', '<P>One<P><FONT FACE="Comic Sans MS">Two</FONT>', '<p>One</p>\n<p>Two</p>'],
  ['two breaks are a paragraph border', 'One<br><br>Two<br>\n<br>\n<br>Three', '<p>One</p>\n<p>Two</p>\n<p>Three</p>'],
  ['one is a line end', 'Tuesday<br>23.10<br>Toad Hall', '<p class="verse">Tuesday<br/>23.10<br/>Toad Hall</p>'],
  [
    'paragraphs that only one break parts',
    `${LONG}<br>"Well," said the miller.<br>${LONG}`,
    `<p>${LONG}</p>\n<p>"Well," said the miller.</p>\n<p>${LONG}</p>`,
  ],
  [
    'a wrapped mail, a break after each line',
    'The heron had come to the mill on a Tuesday and nobody had asked it to<br>stay, so it stood in the race and looked at its feet for a long while<br>as if it had not seen them before.',
    '<p>The heron had come to the mill on a Tuesday and nobody had asked it to stay, so it stood in the race and looked at its feet for a long while as if it had not seen them before.</p>',
  ],
  [
    'paragraphs set in by blanks',
    '&nbsp;&nbsp;&nbsp;The heron came.<br>&nbsp;&nbsp;&nbsp;"You are early."<br>It stood in the race.<br>&nbsp;&nbsp;&nbsp;"I am a heron."',
    '<p>The heron came.</p>\n<p class="verse">"You are early."<br/>It stood in the race.</p>\n<p>"I am a heron."</p>',
  ],
  ['empty paragraphs', '<p>One</p><p>&nbsp;</p><p></p><p>Two', '<p>One</p>\n<p>Two</p>'],
  [
    'marks',
    '<p><i>a</i> <B>b</B> <u>c</u> <strike>d</strike> x<sup>2</sup> <tt>e</tt>',
    '<p><em>a</em> <strong>b</strong> <u>c</u> <s>d</s> x<sup>2</sup> <code>e</code></p>',
  ],
  ['marks that cross', '<p><b>a <i>b</b> c</i>', '<p><strong>a <em>b</em></strong><em> c</em></p>'],
  ['marks that touch, marks on nothing', '<p><i>a</i><i>b</i><b> </b>c<i></i>', '<p><em>ab</em> c</p>'],
  ['a mark over a break', '<p><i>a<br>b</i></p>', '<p class="verse"><em>a</em><br/><em>b</em></p>'],
  [
    'scene breaks',
    'One<hr>Two<p>***<p>Three<center>* * *</center>Four<p>&#8226;<p>Five',
    '<p>One</p>\n<hr/>\n<p>Two</p>\n<hr data-mark="***"/>\n<p>Three</p>\n<hr data-mark="* * *"/>\n<p>Four</p>\n<hr data-mark="•"/>\n<p>Five</p>',
  ],
  ['rules that fence the story off', '<hr><p>One<hr>', '<p>One</p>'],
  [
    'headings, on levels that a story may have',
    '<h1>a</h1><p>b<h4>c</h4><p>d<h4>e</h4><p>f',
    '<h3>a</h3>\n<p>b</p>\n<h4>c</h4>\n<p>d</p>\n<h4>e</h4>\n<p>f</p>',
  ],
  [
    'no level is left out',
    '<h2>a</h2><p>b<h6>c</h6><p>d<h3>e</h3><p>f',
    '<h3>a</h3>\n<p>b</p>\n<h4>c</h4>\n<p>d</p>\n<h4>e</h4>\n<p>f</p>',
  ],
  [
    'lists',
    '<ul><li>a<li><p>b<p>c</ul><ol><li>d<li>e</ol>',
    '<ul>\n<li>a</li>\n<li><p>b</p>\n<p>c</p>\n</li>\n</ul>\n<ol>\n<li>d</li>\n<li>e</li>\n</ol>',
  ],
  ['a list that only sets in', '<ul><p>a<p>b</ul><p>c', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
  ['a list of one', '<ul><li>a<br><br>b</ul>', '<p>a</p>\n<p>b</p>'],
  ['a page in a quote', '<blockquote><blockquote><p>a<p>b</blockquote></blockquote>', '<p>a</p>\n<p>b</p>'],
  ['a quotation', '<p>a<blockquote>b</blockquote><p>c', '<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>'],
  [
    'a table of facts',
    '<table><tr><th>a<th>b<tr><td>c<td><i>d</i></table>',
    '<table><tbody>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td><em>d</em></td></tr>\n</tbody></table>',
  ],
  ['a table that lays out a page', '<table><tr><td>menu<td><p>a<p>b</table>', '<p>menu</p>\n<p>a</p>\n<p>b</p>'],
  ['definitions', '<dl><dt>a<dd>b</dl>', '<p>a</p>\n<p>b</p>'],
  ['typed text whose columns matter', '<pre>\n /\\_/\\\n( o.o )\n</pre>', '<pre> /\\_/\\\n( o.o )</pre>'],
  [
    'a mail in typed text',
    '<pre>The heron had come to the mill on a Tuesday and nobody had asked it to\nstay, so it stood in the <i>race</i> and looked at its feet for a while.\n\n"You are early," said the miller.</pre>',
    '<p>The heron had come to the mill on a Tuesday and nobody had asked it to stay, so it stood in the <em>race</em> and looked at its feet for a while.</p>\n<p>"You are early," said the miller.</p>',
  ],
  ['images', '<p>a <img src="http://x.example/y.gif" alt="a heron"> b<img src=z.gif>', '<p>a [a heron] b</p>'],
  ['buttons of the page', '<p>a</p><p><a href=i.html><img src=b.gif alt="back to Lantern Street"></a></p>', '<p>a</p>'],
  [
    'links',
    '<p><a href="http://a.example/?b&c" onclick="d()">e</a> <a href="mailto:f@example.org">f</a> <a href="javascript:g()">g</a> <a name=h>h</a>',
    '<p><a href="http://a.example/?b&amp;c">e</a> f g h</p>',
  ],
  [
    'names, cuts, styles and ids',
    '<div id=x class=y style="color:red"><lj-cut text="z">a <lj user="ann"> b</lj-cut></div>',
    '<p>a ann b</p>',
  ],
  [
    'centred and right',
    '<p>a<p align=center>b<p style="text-align:right">c<p>d',
    '<p>a</p>\n<p class="centre">b</p>\n<p class="right">c</p>\n<p>d</p>',
  ],
  ['a page that centres everything', '<center><p>a<p>b<p>c<p>d</center>', '<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>'],
  [
    'verse keeps its class',
    '<p class="verse x">a long line that could have been prose as well, for all that one can see<br>and another one',
    '<p class="verse">a long line that could have been prose as well, for all that one can see<br/>and another one</p>',
  ],
  ['a forwarded mail', '&gt; One<br>&gt;<br>&gt; Two', '<p>One</p>\n<p>Two</p>'],
  ['a mail inside a story', '<p>a<p>&gt; b<p>c', '<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>'],
  ['a heading without mark-up', '<p>Prologue</p><p>a', '<h3>Prologue</h3>\n<p>a</p>'],
  ['letters that mark-up is made of', '<p>a &lt;b&gt; &amp; "c" &#39;d&#39;&nbsp;e', '<p>a &lt;b&gt; &amp; "c" \'d\'\u00a0e</p>'],
];

describe('HTML to clean HTML', () => {
  for (const [what, source, html] of BODIES) test(what, () => assert.equal(bodyOf(htmlPost(source)).html, html));

  test('signs are emphasis only where the author had no mark-up for it', () => {
    assert.equal(bodyOf(htmlPost('<p>a *b* c')).html, '<p>a <em data-mark="*">b</em> c</p>');
    assert.equal(bodyOf(htmlPost('<p>a *b* <i>c</i>')).html, '<p>a *b* <em>c</em></p>');
  });

  test('relative links, where the page says where it stood', () => {
    const source = '<p><a href="part2.html">a</a>';
    assert.equal(bodyOf(htmlPost(source)).html, '<p>a</p>');
    assert.equal(
      bodyOf(htmlPost(source, { url: 'http://a.example/x/part1.html' })).html,
      '<p><a href="http://a.example/x/part2.html">a</a></p>',
    );
  });

  test('the text parts paragraphs, and keeps the lines of verse', () => {
    const { text, words } = bodyOf(
      htmlPost('<p>One  \n <i>two</i><p>a<br>b<hr><p>***<ul><li>c<li>d</ul><table><tr><td>e<td>f<tr><td>g<td>h</table>'),
    );
    assert.equal(text, 'One two\n\na\nb\n\n***\n\nc\nd\n\ne\tf\ng\th');
    assert.equal(words, 10);
  });
});

describe('ranges of an HTML post', () => {
  const post = htmlPost(
    '<h2>Title</h2><p>One <b>two three</b> four.</p><p>(A/N: hi!)</p><p>Five (A/N: ho!) six.</p><hr><p>End</p>',
    { envelope: 'Subject: x\n\n' },
  );
  test('cut through marks', () => assert.equal(bodyOf(post, [rangeOf(post, 'three f')]).html, '<p><strong>three</strong> f</p>'));
  test('leave out what stands between them', () => {
    const [start] = rangeOf(post, 'One');
    const note = rangeOf(post, '(A/N: hi!)');
    const inside = rangeOf(post, '(A/N: ho!) ');
    const [, end] = rangeOf(post, 'six.');
    assert.equal(
      bodyOf(post, [
        [start, note[0]],
        [note[1], inside[0]],
        [inside[1], end],
      ]).html,
      '<p>One <strong>two three</strong> four.</p>\n<p>Five six.</p>',
    );
  });
  test('nothing of a range is nothing', () => assert.deepEqual(bodyOf(post, []), { html: '', text: '', words: 0 }));
});
