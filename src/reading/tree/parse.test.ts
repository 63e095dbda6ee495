import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FURNITURE_RULES, WORDIEST_FURNITURE } from './furniture.ts';
import { inlineStyle, STYLE_RULES } from './inline-styles.ts';
import type { Block, Tree } from './nodes.ts';
import { parseHtml } from './parse.ts';

/** A tree as a line: containers with their blocks in brackets, text with its marks in braces. */
function drawn(source: string, base = 0): string {
  const { text, tree } = parseHtml(source, base);
  return tree.blocks.map((block) => draw(block, ' '.repeat(base) + text)).join(' ');
}

function draw(block: Block, text: string): string {
  if ('blocks' in block) {
    const inner = block.blocks.map((held) => draw(held, text)).join(' ');
    const which =
      block.kind === 'furniture'
        ? `:${block.which}`
        : block.kind === 'cut'
          ? `:${block.label}`
          : block.kind === 'list' && block.ordered
            ? ':ordered'
            : '';
    return `${block.kind}${which}(${inner})`;
  }
  if (block.kind === 'rule') return `rule${block.written === null ? '' : `:${block.written}`}${block.space ? ':space' : ''}`;
  const pieces = block.pieces.map((piece) => {
    if (piece.kind === 'break') return '/';
    if (piece.kind === 'cut') return '~';
    if (piece.kind === 'image') return `[${piece.alt}]`;
    const said = text.slice(...piece.at).replace(/\s+/g, ' ');
    return piece.marks.length === 0
      ? said
      : `{${piece.marks.map((mark) => mark.kind + (mark.href === null ? '' : `=${mark.href}`)).join('+')} ${said}}`;
  });
  const name =
    block.kind === 'heading' ? `h${block.level}` : block.kind === 'paragraph' ? (block.spaced ? 'p' : 'text') : 'typed';
  const align = 'align' in block && block.align !== null ? `.${block.align}` : '';
  return `${name}${align}"${pieces.join('')}"`;
}

const TREES: readonly (readonly [what: string, source: string, tree: string])[] = [
  ['unclosed paragraphs, upper case', '<BODY><P>One<P>Two</BODY>', 'p"One" p"Two"'],
  ['bare text between blocks', 'a<div>b</div>c', 'text"a" text"b" text"c"'],
  ['breaks', 'a<br>b<BR/>c', 'text"a/b/c"'],
  ['font soup', '<font color=red><FONT size=2>a</FONT></font> b', 'text"a b"'],
  [
    'marks by their old and new names',
    '<i>a</i><em>b</em><b>c</b><strike>d</strike><tt>e</tt>',
    'text"{emphasis a}{emphasis b}{strong c}{struck d}{code e}"',
  ],
  ['misnested marks', '<b>a<i>b</b>c</i>', 'text"{strong a}{strong+emphasis b}{emphasis c}"'],
  ['a mark over two paragraphs', '<b><p>a<p>b</b>', 'p"{strong a}" p"{strong b}"'],
  ['a mark twice', '<b><b>a</b></b>', 'text"{strong a}"'],
  ['headings', '<h1>a</h1><h4 align=center>b</h4>', 'h1"a" h4.centre"b"'],
  ['centred', '<center>a<p>b</center>c<p align="RIGHT">d', 'text.centre"a" p.centre"b" text"c" p.right"d"'],
  ['lists', '<ul><li>a<li>b</ul><ol><li>c</ol>', 'list(item(text"a") item(text"b")) list:ordered(item(text"c"))'],
  ['a table', '<table><tr><th>a<td>b</table>', 'table(row(cell(text"a") cell(text"b")))'],
  [
    'text loose in a table stays at its place',
    '<table>a<tr><td>b</td>c</tr></table>',
    'table(text"a" row(cell(text"b")) text"c")',
  ],
  ['definitions', '<dl><dt>a<dd>b</dl>', 'definitions(term(text"a") detail(text"b"))'],
  ['quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>', 'quote(text"a" quote(text"b"))'],
  ['a rule', 'a<hr>b', 'text"a" rule text"b"'],
  ['an image for a rule', 'a<img src="images/divider2.gif">b', 'text"a" rule text"b"'],
  ['an image with words, one without', '<img alt="a heron"><img src=x.gif>', 'text"[a heron]"'],
  ['typed text', '<pre>a\n  b</pre>', 'typed"a b"'],
  ['old typed text', '<xmp><b>a</xmp><plaintext><i>b', 'typed"<b>a" typed"<i>b"'],
  [
    'what is no text',
    '<style>a</style><script>b</script><noscript>c</noscript><template>d</template><iframe>e</iframe>f',
    'text"f"',
  ],
  ['a script of another kind', '<svg><script>a</script><style>b</style><text>c</text></svg>', 'text"c"'],
  ['the title', '<title>a &amp; b</title>c', 'furniture:title(text"a & b") text"c"'],
  ['frames', '<frameset><frame src=a></frameset><noframes>b</noframes>', 'text"b"'],
  [
    'Word',
    "<p class=MsoNormal><span style='font-family:Georgia'>a</span><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>",
    'p"a" p" "',
  ],
  [
    "a journal's names",
    'by <lj user="ann_b">, <lj comm=mill> and <span class="ljuser"><a href="/u"><img alt="[info]"><b>bob</b></a></span>!',
    'text"by ann_b, mill and bob!"',
  ],
  ["a journal's cut", 'a<lj-cut text="More &amp; more">b<p>c</lj-cut>d', 'text"a" cut:More & more(text"b" p"c") text"d"'],
  ['a cut without an end', 'a<lj-cut>b', 'text"a" cut:(text"b")'],
  ['a cut as pages show it', '<a name="cutid1"></a>a<div class="ljcut" text="x">b</div>', 'text"~a" cut:x(text"b")'],
  [
    'links',
    '<a href=" http://a.example/ ">a</a><a href="javascript:b()">b</a><a href="p2.html">c</a><a href="mailto:d@example.org">d</a>',
    'text"{link=http://a.example/ a}b{link=p2.html c}{link=mailto:d@example.org d}"',
  ],
  [
    'styles',
    '<span style="font-style:italic">a</span><p style="text-align:center; font-weight:bold">b',
    'text"{emphasis a}" p.centre"{strong b}"',
  ],
  [
    'a style that ends a mark',
    '<b style="font-weight:normal">a</b><i>b<span style="font-style: normal">c</span></i>',
    'text"a{emphasis b}c"',
  ],
  ['navigation by name', '<div id="footer">a</div><p>b', 'furniture:navigation(text"a") p"b"'],
  ['comments', '<div class="b-x comments">a</div>', 'furniture:comments(text"a")'],
  ['a body whose class speaks of comments', '<body class="comments">a', 'text"a"'],
  [
    'our own mark-up',
    '<p class="verse">a<br/>b</p><hr data-mark="~*~"/><hr class="space"/><em class="thought">//c//</em>',
    'p"a/b" rule:~*~ rule:space text"{thought //c//}"',
  ],
];

describe('the tree of an HTML post', () => {
  for (const [what, source, tree] of TREES) test(what, () => assert.equal(drawn(source), tree));

  test('ranges are ranges of the decoded post', () => {
    const { text, tree } = parseHtml('<p>ab<p>c', 10);
    assert.equal(text, 'abc');
    assert.deepEqual(tree.at, [10, 13]);
    assert.deepEqual(
      tree.blocks.map((block) => block.at),
      [
        [10, 12],
        [12, 13],
      ],
    );
  });

  test('references are decoded, and controls among them kept for the decoder to mend', () => {
    assert.equal(parseHtml('&eacute;&#8220;&#147;&unknown;&lt;p&gt;', 0).text, 'é““&unknown;<p>');
  });

  test('what a part of a page is called counts for less than the story that it holds', () => {
    const story = 'The heron stood in the mill race and said nothing. '.repeat(20);
    assert.ok(story.length > WORDIEST_FURNITURE);
    assert.equal(drawn(`<div class="menu">${story}</div>`), `text"${story}"`);
    assert.match(drawn(`<div class="comments">${story}</div>`), /^furniture:comments/);
  });
});

describe('tables of the parser, each row by its example', () => {
  for (const { which, names, example } of FURNITURE_RULES) {
    test(`${which}: ${names[0] ?? ''}`, () => assert.match(drawn(`${example}a`), new RegExp(`^furniture:${which}`)));
    for (const name of names)
      test(`${which}: ${name}`, () =>
        assert.match(drawn(`<div class="x ${name.replaceAll('-', '_')}">a</div>`), new RegExp(`^furniture:${which}`)));
  }
  for (const { example, mark, ends } of STYLE_RULES) {
    test(example, () => assert.deepEqual(ends ? inlineStyle(example).ends : inlineStyle(example).marks, [mark]));
  }
});

describe('bounds', () => {
  /** The deepest nesting of a tree, counted without recursion. */
  function depthOf(tree: Tree): number {
    let depth = 0;
    let level: readonly Block[] = tree.blocks;
    while (level.length > 0) {
      depth += 1;
      level = level.flatMap((block) => ('blocks' in block ? block.blocks : []));
    }
    return depth;
  }

  for (const tag of ['div', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'font color=a', 'lj-cut', 'span', 'dl><dd']) {
    test(`100,000 times <${tag}> is shallow, and no text is lost`, () => {
      const { text, tree } = parseHtml(`<${tag}>a`.repeat(100_000), 0);
      assert.equal(text.length, 100_000);
      assert.ok(depthOf(tree) <= 300, `depth ${depthOf(tree)}`);
    });
  }

  test('formatting that is never closed does not multiply', () => {
    const source = Array.from({ length: 20_000 }, (_, index) => `<p><font face=f${index}>a`).join('');
    const { text } = parseHtml(source, 0);
    assert.equal(text.length, 20_000);
  });

  test('end tags of what was set flat close nothing else', () => {
    assert.equal(drawn(`${'<div>'.repeat(400)}a${'</div>'.repeat(400)}<p>b`), 'text"a" p"b"');
  });
});
