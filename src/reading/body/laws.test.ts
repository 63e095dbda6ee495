/** Laws that hold for every post: nothing throws, nothing is lost, clean stays clean, and time grows with length. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { breachesOf } from '../../../test/hostile/breaches.ts';
import { bodyOf, htmlPost, linesOf, textPost } from '../../../test/reading/posts.ts';
import type { Decoded } from '../decoded.ts';
import { detectLanguage } from '../language/detect.ts';
import { fit } from './characters.ts';

const WORDS = fc.constantFrom(
  'heron',
  'The',
  '"Hi,"',
  'he',
  'said.',
  '*x*',
  '_y',
  '_',
  '/z/',
  '//th//',
  '::',
  '***',
  '* * *',
  '--',
  'W.W.',
  'o0o0o',
  'Chapter One',
  'x=y',
  '1.',
  '2)',
  '* ',
  'é',
  '漢字',
  '許',
  '한글',
  '\u{1f600}',
  '\ud800',
  '\u0000',
  '\u0001',
  '\u00a0',
  '\u3000',
  '...',
  '"',
  'prose that goes on for so long that a line of it is wrapped by and by',
  '[center]',
  '[/center]',
  '[i]',
  '[/i]',
  '>',
  '> ',
  '>>',
  '<<',
  ' ',
  '  ',
  '      ',
);
const ENDS = fc.constantFrom('\n', '\n', '\n\n', '\n\n\n\n\n\n', '\r\n', '\r', '\t', ' ', ' ', '');
const TAGS = fc.constantFrom(
  'p',
  'p',
  'br',
  'br',
  'div',
  'b',
  'i',
  'em',
  'u',
  's',
  'a',
  'span',
  'font',
  'center',
  'h2',
  'h4',
  'hr',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'xmp',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'tbody',
  'svg',
  'math',
  'mi',
  'foreignObject',
  'desc',
  'style',
  'script',
  'title',
  'textarea',
  'select',
  'option',
  'button',
  'form',
  'template',
  'noscript',
  'lj-cut',
  'nav',
  'sup',
  'body',
  'html',
  'head',
  'frameset',
  'nobr',
  'ruby',
  'plaintext',
  'o:p',
);
const ATTRIBUTES = fc.constantFrom(
  '',
  '',
  '',
  ' class=comments',
  ' class="verse"',
  ' class="space"',
  ' class="marked"',
  ' class=thought',
  ' data-mark="*"',
  ' align=center',
  ' style="font-weight:bold"',
  ' style="font-style:normal"',
  ' href="http://a.example/?a&b"',
  ' href="javascript:ran()"',
  ' onclick="ran()"',
  ' name=cutid1',
  ' id=menu',
  ' alt="a" src=b',
);
const REFERENCES = fc.constantFrom(
  '&nbsp;',
  '&lt;b&gt;',
  '&amp;',
  '&#13;',
  '&#1;',
  '&gt; ',
  '&',
  '<',
  '<!-- c -->',
  '<![CDATA[c]]>',
);

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: WORDS },
      { weight: 3, arbitrary: ENDS },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join(''));
const start = fc.tuple(TAGS, ATTRIBUTES).map(([tag, attribute]) => `<${tag}${attribute}>`);
const html = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: WORDS },
      { weight: 1, arbitrary: ENDS },
      { weight: 4, arbitrary: start },
      { weight: 3, arbitrary: TAGS.map((tag) => `</${tag}>`) },
      { weight: 1, arbitrary: REFERENCES },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    ),
    { maxLength: 50 },
  )
  .map((all) => all.join(''));

const RUNS = { numRuns: 250 };
const bare = (written: string): string => fit(written).replace(/\s+/g, '');
/** Quote marks before lines may go. */
const withoutArrows = (written: string): string => written.replaceAll('>', '');

function everyLetterStandsInOneLine(post: Decoded): void {
  const lines = linesOf(post);
  const covered = new Uint8Array(post.text.length);
  let before = 0;
  for (const line of lines) {
    assert.equal(line.text, post.text.slice(...line.at));
    assert.ok(line.at[0] >= before, 'lines stand in the order of the text');
    before = line.at[1];
    covered.fill(1, ...line.at);
  }
  for (let at = post.contentStart; at < post.text.length; at++) {
    if (/\S/.test(post.text.charAt(at))) assert.equal(covered[at], 1, `unit ${at} stands in no line`);
  }
}

describe('plain text', () => {
  test('every letter stands in one line', () =>
    fc.assert(
      fc.property(text, (source) => everyLetterStandsInOneLine(textPost(source, { envelope: 'A: b\n\n' }))),
      RUNS,
    ));
  test('no letter is lost', () =>
    fc.assert(
      fc.property(text, (source) =>
        assert.equal(withoutArrows(bare(bodyOf(textPost(source)).text)), withoutArrows(bare(source))),
      ),
      RUNS,
    ));
  test('what is not quoted loses no arrow either', () =>
    fc.assert(
      fc.property(text, (source) => {
        const unquoted = source.replace(/^\s*>/gm, 'x');
        const post = textPost(unquoted);
        if (linesOf(post).every((line) => line.quoted === 0)) assert.equal(bare(bodyOf(post).text), bare(unquoted));
      }),
      RUNS,
    ));
  test('its HTML is clean', () =>
    fc.assert(
      fc.property(text, (source) => assert.deepEqual(breachesOf(bodyOf(textPost(source)).html), [])),
      RUNS,
    ));
});

describe('HTML', () => {
  test('every letter stands in one line', () =>
    fc.assert(
      fc.property(html, (source) => everyLetterStandsInOneLine(htmlPost(source, { envelope: 'A: b\n\n' }))),
      RUNS,
    ));
  test('no letter is lost', () =>
    fc.assert(
      fc.property(html, (source) => {
        // Signs and words that stand in attributes are shown, but are no text of the post.
        const post = htmlPost(source.replaceAll('data-mark', 'x').replaceAll('alt=', 'x='));
        assert.equal(withoutArrows(bare(bodyOf(post).text)), withoutArrows(bare(post.text)));
      }),
      RUNS,
    ));
  test('what comes out is clean', () =>
    fc.assert(
      fc.property(html, (source) => assert.deepEqual(breachesOf(bodyOf(htmlPost(source)).html), [])),
      RUNS,
    ));
  test('cleaning again changes nothing', () =>
    fc.assert(
      fc.property(html, (source) => {
        const clean = bodyOf(htmlPost(source)).html;
        assert.equal(bodyOf(htmlPost(clean)).html, clean);
      }),
      { ...RUNS, examples: [['<title><p>&#13;&#1;\nheron']] },
    ));
  test('a parser reads it as it is written', () =>
    fc.assert(
      fc.property(html, (source) => {
        const clean = bodyOf(htmlPost(source)).html;
        assert.equal(
          serialize(parseFragment(clean)),
          clean.replace(/<(br|hr)([^>]*)\/>/g, '<$1$2>').replaceAll('\u00a0', '&nbsp;'),
        );
      }),
      RUNS,
    ));
});

describe('ranges', () => {
  test('hold what lies in them, and no more', () =>
    fc.assert(
      fc.property(html, fc.nat(80), fc.nat(80), (source, from, length) => {
        const post = htmlPost(source.replaceAll('data-mark', 'x').replaceAll('alt=', 'x='));
        const start = Math.min(from, post.text.length);
        const end = Math.min(start + length, post.text.length);
        assert.equal(withoutArrows(bare(bodyOf(post, [[start, end]]).text)), withoutArrows(bare(post.text.slice(start, end))));
      }),
      RUNS,
    ));
});

test('a language is said of any text', () =>
  fc.assert(
    fc.property(text, (source) => assert.match(detectLanguage(source), /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)),
    RUNS,
  ));

describe('length', () => {
  /** What would be slow if anything were not linear, as text and as HTML. */
  const PATTERNS: readonly (readonly [what: string, of: (times: number) => string])[] = [
    ['<div>', (n) => '<div>'.repeat(n)],
    ['<b>', (n) => '<b>'.repeat(n)],
    ['<blockquote><p>', (n) => '<blockquote><p>x'.repeat(n)],
    ['<ul><li>', (n) => '<ul><li>x'.repeat(n)],
    ['<table><tr><td>', (n) => '<table><tr><td>x'.repeat(n)],
    ['<p><font …>', (n) => Array.from({ length: n }, (_, index) => `<p><font face=${index}>x`).join('')],
    ['<table>x', (n) => `<table>${'x<b>'.repeat(n)}`],
    ['<a><div>', (n) => '<a href=b><div>'.repeat(n)],
    ['<br>', (n) => 'x<br>'.repeat(n)],
    ['<br> between marks', (n) => '<em>and on and on until the line is full and the next word does not fit</em><br>'.repeat(n)],
    ['<hr>', (n) => '<hr>***<br>'.repeat(n)],
    ['opening signs', (n) => '*a _b /c [i] '.repeat(n)],
    ['signs without partners', (n) => `${'*a '.repeat(n)}${'b_ '.repeat(n)}`],
    ['quotes', (n) => '> x\n'.repeat(n)],
    ['arrows', (n) => '>'.repeat(n)],
    ['capitals', (n) => `${'A'.repeat(n)}a\n${'B'.repeat(n)}`],
    ['quotation marks', (n) => `.${'"'.repeat(n)}x\ny`],
    ['blanks', (n) => `${' '.repeat(n)}x${' '.repeat(n)}`],
    ['carriage returns', (n) => 'x\r'.repeat(n)],
    ['classes', (n) => `<p class="${'x '.repeat(n)}">y`],
    ['attributes', (n) => `<p ${Array.from({ length: n }, (_, index) => `a${index}`).join(' ')}>y`],
    ['typed text', (n) => '<pre>a\nb</pre>'.repeat(n)],
    ['images', (n) => '<img alt=x>'.repeat(n)],
    ['own breaks', (n) => 'W.W.\n\n'.repeat(n)],
  ];
  const SMALL = 2500;
  const TIMES = 8;
  /** Linear is 8; a quadratic step would be 64. Between them is room for a busy machine. */
  const MOST = 30;
  /** Nothing this quick can be told from noise. */
  const NOISE = 60;

  /** Processor time of this process in ms, which other processes cannot lengthen much. */
  function spent(work: () => void): number {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  for (const [what, of] of PATTERNS) {
    for (const [kind, read] of [
      ['text', textPost],
      ['HTML', htmlPost],
    ] as const) {
      test(`${what}, as ${kind}`, () => {
        const run = (times: number): number => {
          const source = of(times);
          return spent(() => bodyOf(read(source)));
        };
        run(SMALL);
        const small = Math.max(run(SMALL), NOISE / TIMES);
        assert.ok(
          Math.min(run(SMALL * TIMES), run(SMALL * TIMES)) < small * MOST,
          `${TIMES} times the length took more than ${MOST} times as long`,
        );
      });
    }
  }

  test('100,000 deep', () => {
    for (const tag of ['b', 'blockquote', 'table><tr><td']) {
      const { text: said } = bodyOf(htmlPost(`<${tag}>x`.repeat(100_000)));
      assert.equal(bare(said).length, 100_000, tag);
    }
  });
});
