import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf, rangeOf, textPost } from '../../../test/reading/posts.ts';

/** Prose to wrap, of invented people. */
const FIRST =
  'The heron had come to the mill on a Tuesday and nobody had asked it to stay. It stood in the race and looked at its feet for a long while, as if it had not seen them before.';
const SAID = '"You are early," said the miller.';
const ANSWERED =
  '"I am a heron," said the heron, which was true, and he could think of nothing to say to that, although he tried.';
const WAITED =
  'They waited together for the rain. It came at four and it went at five, and neither of them had moved by so much as a feather.';
const STORY: readonly string[] = [FIRST, SAID, ANSWERED, WAITED, '"Well," said the miller.', '"Well," said the heron.'];

/** Wrapped as mail programs do. */
function wrapped(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

const SETTINGS: readonly (readonly [what: string, set: (paragraphs: readonly string[], width: number) => string])[] = [
  ['empty lines between', (all, width) => all.map((one) => wrapped(one, width)).join('\n\n')],
  ['empty lines and indented first lines', (all, width) => all.map((one) => wrapped(one, width, '     ')).join('\n\n')],
  ['indented first lines, no empty lines', (all, width) => all.map((one) => wrapped(one, width, '    ')).join('\n')],
  ['first lines indented by a tab', (all, width) => all.map((one) => wrapped(one, width, '\t')).join('\n')],
  ['neither', (all, width) => all.map((one) => wrapped(one, width)).join('\n')],
  [
    'an empty line after every line, two after a paragraph',
    (all, width) => all.map((one) => wrapped(one, width).replaceAll('\n', '\n\n')).join('\n\n\n'),
  ],
  ['everything set in', (all, width) => all.map((one) => wrapped(one, width).replaceAll(/^/gm, '   ')).join('\n\n')],
  ['a paragraph a line', (all) => all.join('\n')],
  ['a paragraph a line, empty lines between', (all) => all.join('\n\n')],
  ['quoted in a forward', (all, width) => all.map((one) => wrapped(one, width).replaceAll(/^/gm, '> ')).join('\n>\n')],
  [
    'CR LF',
    (all, width) =>
      all
        .map((one) => wrapped(one, width))
        .join('\n\n')
        .replaceAll('\n', '\r\n'),
  ],
];

describe('unwrapping: the same paragraphs come back from every setting', () => {
  for (const [what, set] of SETTINGS) {
    for (const width of [60, 66, 72, 76]) {
      test(`${what}, ${width} columns`, () => {
        assert.deepEqual(bodyOf(textPost(set(STORY, width))).text.split('\n\n'), STORY);
      });
    }
  }

  test('wrapped by hand', () => {
    const text =
      'The heron had come to the mill on a Tuesday\nand nobody had asked it to stay. It stood in the race and\nlooked at its feet for a long while, as if\nit had not seen them before, and then it looked\nat the miller.';
    assert.equal(bodyOf(textPost(text)).text, text.replaceAll('\n', ' '));
  });

  test('wrapped twice', () => {
    const text =
      'The heron had come to the mill on a Tuesday and nobody had asked it to\nstay, and it stood in the race and looked at its feet for a while as\nif it\nhad not seen them before, and then it looked at the miller, who had\nnot\nbeen looked at for a year.';
    assert.equal(bodyOf(textPost(text)).text, text.replaceAll('\n', ' '));
  });

  test('a compound keeps its hyphen, a dash its blank; Chinese and Japanese lines join without one, Korean with', () => {
    const lines =
      'It was a thing that everybody at the mill and in the village knew as a well-\nknown fact, but nobody had ever thought of it as a cause for alarm, he said --\nand he coughed.';
    assert.equal(bodyOf(textPost(lines)).text, lines.replace('well-\n', 'well-').replace('--\n', '-- '));
    assert.equal(
      bodyOf(
        textPost('退治は三番窓口ですと心太郎は言った。鬼は番号札を握りしめて、長い間そこで待ってい\nたが、だれも呼ばなかった。'),
      ).text.includes('待っていたが'),
      true,
    );
    assert.equal(
      bodyOf(textPost('길동은 분신을 여덟이나 데리고 관아로 갔다. 포졸은 한참 동안 그들을 보다가 고개를\n저었다.')).text.includes(
        '고개를 저었다',
      ),
      true,
    );
  });
});

const KEPT: readonly (readonly [what: string, text: string, html: string])[] = [
  [
    'verse',
    `He sang it:\n\nThe miller had a heron,\n  A heron had a mill,\nAnd which of them was master\n  They are disputing still.\n\n${wrapped(FIRST, 70)}`,
    `<p>He sang it:</p>\n<p class="verse">The miller had a heron,<br/>A heron had a mill,<br/>And which of them was master<br/>They are disputing still.</p>\n<p>${FIRST}</p>`,
  ],
  [
    'verse with lines as long as those of prose',
    `${wrapped(FIRST, 70)}\n\nO traveller who goest by with mud upon thy boots and hat in hand,\nConsider him who lies below and never owned an acre of the land,\nBut who was kind to herons all his days, and fed them, and was grand\nIn nothing but his dinner, which was fish, and never very bland.`,
    `<p>${FIRST}</p>\n<p class="verse">O traveller who goest by with mud upon thy boots and hat in hand,<br/>Consider him who lies below and never owned an acre of the land,<br/>But who was kind to herons all his days, and fed them, and was grand<br/>In nothing but his dinner, which was fish, and never very bland.</p>`,
  ],
  [
    'verse without capitals',
    `${wrapped(FIRST, 70)}\n\nnobody asked\nthe heron in the race\nwhat it had lost`,
    `<p>${FIRST}</p>\n<p class="verse">nobody asked<br/>the heron in the race<br/>what it had lost</p>`,
  ],
  [
    'a dateline in capitals',
    `THE OLD MILL\nTUESDAY\n0600 HOURS\n\n${wrapped(FIRST, 70)}`,
    `<p class="verse">THE OLD MILL<br/>TUESDAY<br/>0600 HOURS</p>\n<p>${FIRST}</p>`,
  ],
  [
    'a letter at the margin',
    `Dear Madam,\n${wrapped('I have your heron. It came on Tuesday and shows no sign of going, and it has eaten what was meant for the curate.', 70)}\nYours in some distress,\nJ. Miller`,
    '<p class="verse">Dear Madam,<br/>I have your heron. It came on Tuesday and shows no sign of going, and it has eaten what was meant for the curate.<br/>Yours in some distress,<br/>J. Miller</p>',
  ],
  [
    'a letter set in is a quotation',
    `The letter was short.\n\n    Dear Madam,\n\n${wrapped('I have your heron. It came on Tuesday and shows no sign of going, and it has eaten what was meant for the curate.', 60).replaceAll(/^/gm, '    ')}\n\n    Yours,\n    J. Miller\n\nShe folded it up small.`,
    '<p>The letter was short.</p>\n<blockquote>\n<p>Dear Madam,</p>\n<p>I have your heron. It came on Tuesday and shows no sign of going, and it has eaten what was meant for the curate.</p>\n<p class="verse">Yours,<br/>J. Miller</p>\n</blockquote>\n<p>She folded it up small.</p>',
  ],
  [
    'a mail inside a story',
    'He read it again.\n\n> Please send the key by return. We have had to climb in by the window\n> since Friday.\n\nThen he ate it.',
    '<p>He read it again.</p>\n<blockquote>\n<p>Please send the key by return. We have had to climb in by the window since Friday.</p>\n</blockquote>\n<p>Then he ate it.</p>',
  ],
  [
    'a list, its items wrapped',
    'There were rules:\n\n1. No herons after dark, whatever they may say about the state of the\n   roads.\n2. No singing.\n3. The key stays on its nail.',
    '<p>There were rules:</p>\n<ul class="marked">\n<li>1. No herons after dark, whatever they may say about the state of the roads.</li>\n<li>2. No singing.</li>\n<li>3. The key stays on its nail.</li>\n</ul>',
  ],
  [
    'a play',
    'HOLMES: Have you seen the heron, Watson? It was here when I went to bed\nand it is not here now.\nWATSON: I have not.\nHOLMES: Then it has been stolen.',
    '<p>HOLMES: Have you seen the heron, Watson? It was here when I went to bed and it is not here now.</p>\n<p>WATSON: I have not.</p>\n<p>HOLMES: Then it has been stolen.</p>',
  ],
  [
    'centred lines',
    `${wrapped(FIRST, 70)}\n\n                              The Mill\n                          at four o'clock`,
    `<p>${FIRST}</p>\n<p class="verse centre">The Mill<br/>at four o'clock</p>`,
  ],
  ["a chapter's heading", `Chapter Two: The Race\n\n${wrapped(FIRST, 70)}`, `<h3>Chapter Two: The Race</h3>\n<p>${FIRST}</p>`],
];

describe("line ends that are the author's", () => {
  for (const [what, text, html] of KEPT) test(what, () => assert.equal(bodyOf(textPost(text)).html, html));
});

describe('scene breaks', () => {
  test('become rules that know their signs; the text keeps them', () => {
    const { html, text } = bodyOf(textPost('One.\n\n* * *\n\nTwo.\n~*~\nThree.\n\n#\n\nFour.'));
    assert.equal(
      html,
      '<p>One.</p>\n<hr data-mark="* * *"/>\n<p>Two.</p>\n<hr data-mark="~*~"/>\n<p>Three.</p>\n<hr data-mark="#"/>\n<p>Four.</p>',
    );
    assert.equal(text, 'One.\n\n* * *\n\nTwo.\n\n~*~\n\nThree.\n\n#\n\nFour.');
  });
  test("a writer's own, by their coming again", () => {
    assert.equal(
      bodyOf(textPost('One.\n\nW.W.\n\nTwo.\n\nW.W.\n\nThree.')).html,
      '<p>One.</p>\n<hr data-mark="W.W."/>\n<p>Two.</p>\n<hr data-mark="W.W."/>\n<p>Three.</p>',
    );
    assert.equal(bodyOf(textPost('One.\n\nW.W.\n\nTwo.')).html, '<p>One.</p>\n<p>W.W.</p>\n<p>Two.</p>');
  });
  test('empty lines alone, where they are many more than elsewhere', () => {
    assert.equal(
      bodyOf(textPost('One.\n\nTwo.\n\n\n\n\n\nThree.')).html,
      '<p>One.</p>\n<p>Two.</p>\n<hr class="space"/>\n<p>Three.</p>',
    );
  });
  test('two in a row are one', () => {
    assert.equal(bodyOf(textPost('One.\n\n***\n***\n\nTwo.')).html, '<p>One.</p>\n<hr data-mark="*** ***"/>\n<p>Two.</p>');
  });
  test('signs that are said are no break', () => {
    assert.equal(bodyOf(textPost('One.\n\n"..."\n\n?!')).html, '<p>One.</p>\n<p>"..."</p>\n<p>?!</p>');
  });
});

describe('ranges', () => {
  const post = textPost(`Title: x\n\n${wrapped(FIRST, 70)}\n\n(A/N: sorry!)\n\n${SAID} (A/N: he is.) He coughed.\n\nThe End`);
  test('cut exactly', () => {
    assert.equal(bodyOf(post, [rangeOf(post, 'nobody had asked')]).text, 'nobody had asked');
    assert.equal(bodyOf(post, []).html, '');
    assert.equal(bodyOf(post, [[5, 5]]).words, 0);
  });
  test('notes between paragraphs and inside lines are left out', () => {
    const [start] = rangeOf(post, 'The heron');
    const between = rangeOf(post, '(A/N: sorry!)');
    const inside = rangeOf(post, '(A/N: he is.)');
    const [end] = rangeOf(post, 'The End');
    assert.equal(
      bodyOf(post, [
        [start, between[0]],
        [between[1], inside[0]],
        [inside[1], end],
      ]).text,
      `${FIRST}\n\n${SAID} He coughed.`,
    );
  });
});

describe('text and words', () => {
  test("the text keeps the post's own marks, the HTML their sense", () => {
    const { html, text, words } = bodyOf(textPost('"It is _raining_," said //he//. **Stop** & <go>.'));
    assert.equal(text, '"It is _raining_," said //he//. **Stop** & <go>.');
    assert.equal(
      html,
      '<p>"It is <em data-mark="_">raining</em>," said <em class="thought">//he//</em>. <strong data-mark="**">Stop</strong> &amp; &lt;go&gt;.</p>',
    );
    assert.equal(words, 7);
  });
  test('what XML cannot hold is left out', () => {
    assert.equal(bodyOf(textPost('a\u0000b\u0008c\u000bd \ud800e\uffff')).html, '<p>abc d \ufffde</p>');
  });
  test('format=flowed', () => {
    const paragraphs = [FIRST, `${ANSWERED} ${ANSWERED}`, WAITED];
    assert.deepEqual(bodyOf(textPost(paragraphs.join('\n'), { flowed: true })).text.split('\n\n'), paragraphs);
  });
});
