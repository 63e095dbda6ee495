import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FieldEvidence, RegionEvidence } from '../../editions/index.ts';
import { placesIn } from '../../editions/index.ts';
import type { RegionKind } from '../../words/index.ts';
import { cells } from './cells.ts';
import { markedLines } from './marked-post.ts';

const PLAIN = { colour: false, columns: 60 };

function region(text: string, kind: RegionKind, part: string): RegionEvidence {
  const start = text.indexOf(part);
  const at = [start, start + part.length] as const;
  const { start: first, end: last } = placesIn(text).span(at);
  return { kind, at, lines: [first.line, last.line] };
}

function field(text: string, key: string, value: string, doubts: readonly string[] = []): FieldEvidence {
  const start = text.indexOf(value);
  const at = [start, start + value.length] as const;
  return { key, label: null, value, at, from: 'header', confidence: 0.9, span: placesIn(text).span(at), doubts };
}

function shown(
  text: string,
  regions: readonly RegionEvidence[],
  fields: readonly FieldEvidence[],
  look = PLAIN,
  whole = false,
): readonly string[] {
  return [...markedLines({ text, regions, fields }, look, whole)].map((line) => line.trimEnd());
}

test('each region is named where it begins, each line numbered, each field marked and explained below', () => {
  const text = 'Title: 灯台\nBy nobody\n\nIt was dark. The End';
  const regions = [
    region(text, 'header', 'Title: 灯台\nBy nobody'),
    region(text, 'body', 'It was dark.'),
    region(text, 'end-marker', 'The End'),
  ];
  const fields = [
    field(text, 'title', '灯台'),
    field(text, 'author', 'nobody', ['taken from the layout: no field names the author']),
  ];
  assert.deepEqual(shown(text, regions, fields), [
    '    header 1 │ Title: 灯台',
    '             │        ^^^^ title 90 % (header)',
    '           2 │ By nobody',
    '             │    ^^^^^^',
    '             │   author 90 % (header) ! taken from the',
    '             │   layout: no field names the author',
    '             │',
    '      body 4 │ It was dark.',
    'end-marker   │  The End',
  ]);
});

test('a field over several lines is marked on each, and explained once', () => {
  const text = 'Summary: one two\nthree\n';
  const lines = shown(text, [region(text, 'header', text.trim())], [field(text, 'summary', 'one two\nthree')]);
  assert.deepEqual(lines.slice(1), [
    '             │          ^^^^^^^ summary 90 % (header)',
    '           2 │ three',
    '             │ ^^^^^',
  ]);
});

test('colour marks what is sure and what is not, and every colour is closed', () => {
  const text = 'A: x\nB: y';
  const fields = [field(text, 'title', 'x'), field(text, 'part', 'y', ['two counts'])];
  const out = shown(text, [region(text, 'header', text)], fields, { colour: true, columns: 60 }).join('\n');
  assert.ok(out.includes('\u001b[1;32mx\u001b[0m') && out.includes('\u001b[1;33my\u001b[0m'), JSON.stringify(out));
});

test('of a long story only the edges are shown, unless all is asked for; a field within it always is', () => {
  const text = Array.from({ length: 60 }, (_, i) => `line number ${i + 1} of the story`).join('\n');
  const body = [region(text, 'body', text)];
  const short = shown(text, body, []);
  assert.ok(short.length < 20 && short.some((line) => line.includes('… 48 more lines; --whole prints them')), short.join('\n'));
  assert.equal(shown(text, body, [], PLAIN, true).length, 60);
  assert.ok(shown(text, body, [field(text, 'note', 'line number 30 of')]).some((line) => line.includes('^^^^^ note 90 %')));
});

test('one endless line is cut into rows, and its middle counted', () => {
  const text = 'word '.repeat(100_000).trim();
  const lines = shown(text, [region(text, 'body', text)], []);
  assert.ok(lines.length < 15);
  assert.ok(lines.some((line) => /… [\d,]+ more characters …/.test(line)));
});

test('printed whole, every character of a post stands there once, in rows that fit', () => {
  const unit = fc.constantFrom('a', 'b', '灯', ' ', ' ', '\n', 'é', '\u001b');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 400 }), fc.nat(400), fc.nat(400), fc.nat(400), (text, one, other, third) => {
      const [a, b, c] = [one, other, third].map((at) => Math.min(at, text.length)).sort((x, y) => x - y) as [
        number,
        number,
        number,
      ];
      const regions: RegionEvidence[] = [
        { kind: 'header', at: [0, a], lines: [1, 1] },
        { kind: 'body', at: [a, text.length], lines: [1, 1] },
      ];
      const at = [b, c] as const;
      const fields: FieldEvidence[] = [
        { key: 'k', label: null, value: '', at, from: 'header', confidence: 1, span: placesIn(text).span(at), doubts: [] },
      ];
      const rows = [...markedLines({ text, regions, fields }, { colour: false, columns: 40 }, true)];
      const posts = rows
        .map((row) => row.slice(row.indexOf('│') + 1))
        .filter((row) => !/^[ ^]*\^/.test(row) && !row.includes('k 100 %'));
      assert.equal(posts.join('').replace(/\s/g, ''), text.replaceAll('\u001b', '␛').replace(/\s/g, ''));
      for (const row of rows) assert.ok(cells(row) <= 60, row);
    }),
  );
});
