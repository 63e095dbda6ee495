import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { htmlPost, linesOf, textPost } from '../../../test/reading/posts.ts';
import type { Decoded } from '../decoded.ts';

/** Lines as a table: gap, kind, marks, text. */
function drawn(post: Decoded): readonly string[] {
  return linesOf(post).map((line) => {
    const marks = [
      line.kind === 'heading' ? `h${line.level}` : line.kind === 'text' ? '' : line.kind,
      line.quoted > 0 ? `>${line.quoted}` : '',
      line.centred ? 'centred' : '',
      line.furniture ?? '',
      line.cut === undefined ? '' : `cut:${line.cut}`,
    ].filter((mark) => mark !== '');
    const said = line.cells.length > 0 ? line.cells.map((cell) => post.text.slice(...cell)).join(' | ') : line.text;
    return `${line.gap} ${marks.map((mark) => `${mark} `).join('')}"${said.replace(/\s+/g, ' ')}"`;
  });
}

const TEXTS: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
  ['lines and gaps', 'a\n\n\nb\nc\n', ['0 "a"', '2 "b"', '0 "c"']],
  ['CR LF, CR, LF and no end', 'a\r\nb\rc\n\rd', ['0 "a"', '0 "b"', '0 "c"', '1 "d"']],
  ['blank lines before the first', '\n \t\n a ', ['0 " a "']],
  ['quotes', '> a\n>> b\n> > c\n>\n> d\n e', ['0 >1 "> a"', '0 >2 ">> b"', '0 >2 "> > c"', '0 >1 ">"', '1 >1 "> d"', '0 " e"']],
  [
    'thoughts between arrows are no quote',
    '>>Come to me,<< he thought.\n>>and on\ntwo lines<<',
    ['0 ">>Come to me,<< he thought."', '0 ">>and on"', '0 "two lines<<"'],
  ],
  ['a line that mbox spoilt is no quote', '>From the hills he came.', ['0 ">From the hills he came."']],
  [
    'centred lines',
    'Prose that stands at the left margin, and goes on for a while.\n\n                              The End\n\n                             by a heron',
    ['0 "Prose that stands at the left margin, and goes on for a while."', '1 centred " The End"', '1 centred " by a heron"'],
  ],
  [
    'verse set in is not centred',
    '          A heron had a mill,\n          And which of them was master there\n          They are disputing',
    ['0 " A heron had a mill,"', '0 " And which of them was master there"', '0 " They are disputing"'],
  ],
  [
    'paragraphs set in by a tab are not centred',
    '\tThis first line is some forty columns wide\n\n\tThis one is a little wider than the first\n\n\tAnd this is a third one, of fifty columns or so',
    [
      '0 " This first line is some forty columns wide"',
      '1 " This one is a little wider than the first"',
      '1 " And this is a third one, of fifty columns or so"',
    ],
  ],
];

describe('lines of plain text', () => {
  for (const [what, text, lines] of TEXTS) test(what, () => assert.deepEqual(drawn(textPost(text)), lines));

  test('begin where the message begins', () => {
    const post = textPost('a\nb', { envelope: 'Subject: x\n\n' });
    assert.deepEqual(
      linesOf(post).map((line) => line.at),
      [
        [12, 13],
        [14, 15],
      ],
    );
  });
});

const PAGES: readonly (readonly [what: string, source: string, lines: readonly string[]])[] = [
  ['breaks and empty lines', 'a<br>b<br><br>c<br>&nbsp;<br><br>d', ['0 "a"', '0 "b"', '1 "c"', '2 "d"']],
  [
    'paragraphs, and those that hold nothing',
    '<p>a</p><p>b</p><p>&nbsp;</p><p>c</p><p></p><p>d',
    ['0 "a"', '1 "b"', '2 "c"', '1 "d"'],
  ],
  ['blocks that keep no space', '<div>a</div><div>b</div>c', ['0 "a"', '0 "b"', '0 "c"']],
  ['source newlines are blanks', '<p>a\nb</p>', ['0 "a b"']],
  ['padding with blanks that do not break', '<p>&nbsp;&nbsp;a&nbsp; b&nbsp;</p>', ['0 "a b"']],
  ['headings', '<h1>a</h1>b<h3 align=center>c</h3>', ['0 h1 "a"', '1 "b"', '1 h3 centred "c"']],
  [
    'a table of facts',
    '<table><tr><td>Title</td><td><b>a</b></td></tr><tr><td>Beta<td></tr></table><p>b',
    ['0 row "Title | a"', '0 row "Beta | "', '1 "b"'],
  ],
  ['a table that lays out a page', '<table><tr><td>menu<td><p>a<p>b</table>', ['0 "menu"', '1 "a"', '1 "b"']],
  ['a spacer cell beside a text', '<table><tr><td>&nbsp;<td>a</table>', ['0 "a"']],
  ['definitions', '<dl><dt>By<dd>marram<dt>Rating<dd>All Ages</dl>', ['0 pair "By | marram"', '0 pair "Rating | All Ages"']],
  ['details that only set in', '<dl><dd>a<dd>b</dl>', ['0 "a"', '0 "b"']],
  ['items', '<ul><li>a<p>b</p><li>c</ul>d', ['0 item "a"', '1 "b"', '1 item "c"', '1 "d"']],
  ['rules', 'a<hr>b', ['0 "a"', '1 rule ""', '1 "b"']],
  ['quotes', 'a<blockquote>b<blockquote>c</blockquote></blockquote>', ['0 "a"', '1 >1 "b"', '1 >2 "c"']],
  ['quotes around everything are a margin', '<blockquote><p>a<blockquote>b</blockquote></blockquote>', ['0 "a"', '1 >1 "b"']],
  ['typed text', '<pre>a\n  b\n\n&gt; c</pre>', ['0 "a"', '0 " b"', '1 >1 "> c"']],
  [
    'the title and a cut',
    '<title>t</title>a<lj-cut text="More">b<br>c</lj-cut>',
    ['0 title "t"', '1 "a"', '0 cut:More "b"', '0 "c"'],
  ],
  ['a cut as a page shows it', 'a<br><a name="cutid1"></a>b', ['0 "a"', '0 cut: "b"']],
  [
    'a list of links',
    '<ul><li><a href=a>Home</a><li><a href=b>Next</a></ul>c',
    ['0 item navigation "Home"', '0 item navigation "Next"', '1 "c"'],
  ],
  [
    'a list with links',
    '<ul><li><a href=a>Home</a> is where the heron is<li><a href=b>Next</a></ul>',
    ['0 item "Home is where the heron is"', '0 item "Next"'],
  ],
  [
    'a line of links',
    '<a href=a>Home</a> | <a href=b>Next</a><br><a href=a>a</a> by <a href=b>b</a>',
    ['0 navigation "Home | Next"', '0 "a by b"'],
  ],
  [
    'comments and adverts',
    '<p>a</p><div class="ad">b</div><div class=comments>(<a href=c>2 comments</a>)</div>',
    ['0 "a"', '1 advert "b"', '1 comments "(2 comments)"'],
  ],
];

describe('lines of HTML', () => {
  for (const [what, source, lines] of PAGES) test(what, () => assert.deepEqual(drawn(htmlPost(source)), lines));

  test('runs are what is bold, italic, linked or struck, and lie in the line', () => {
    const post = htmlPost('<p><b>Title:</b> <b>a <i>heron</i></b><br><s>b</s> <a href="http://a.example/">c</a>', {
      envelope: 'Subject: x\n\n',
    });
    const runs = linesOf(post).map((line) =>
      line.runs.map((run) => `${run.kind} ${post.text.slice(...run.at)}${run.href === null ? '' : ` ${run.href}`}`),
    );
    assert.deepEqual(runs, [
      ['bold Title:', 'bold a heron', 'italic heron'],
      ['struck b', 'link c http://a.example/'],
    ]);
  });

  test('runs of cells are runs of their row', () => {
    const post = htmlPost('<table><tr><td><b>Author</b></td><td><a href="mailto:a@example.org">Ann</a></td></tr></table>');
    assert.deepEqual(
      linesOf(post)[0]?.runs.map((run) => [run.kind, post.text.slice(...run.at), run.href]),
      [
        ['bold', 'Author', null],
        ['link', 'Ann', 'mailto:a@example.org'],
      ],
    );
  });
});
