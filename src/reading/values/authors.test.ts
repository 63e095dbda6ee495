import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readAuthors, readEmail, readFrom } from './authors.ts';

test('names, aliases and addresses of a byline', () => {
  const cases: readonly (readonly [raw: string, names: string, email: string | null])[] = [
    ['Fern Moss', 'Fern Moss', null],
    ['Fern (fern@example.com)', 'Fern', 'fern@example.com'],
    ['Fern <fern@example.org>', 'Fern', 'fern@example.org'],
    ['Fern: fern@example.org', 'Fern', 'fern@example.org'],
    ['Fern Moss, a.k.a. fernmoss', 'Fern Moss=fernmoss', null],
    ['Fern aka Moss', 'Fern=Moss', null],
    ['Fern, writing as Moss', 'Fern=Moss', null],
    ['Fern (fern@...)', 'Fern', null],
    ['Fern & Moss (she draws the maps)', 'Fern|Moss', null],
    ['A. Fern; Otto; R. J. Moss; Nell (The Late One)', 'A. Fern|Otto|R. J. Moss|Nell=The Late One', null],
    ['fern@example.invalid', '', 'fern@example.invalid'],
    ['Rook (rook at example dot org)', 'Rook', 'rook@example.org'],
    ['Fern Moss and Jack Reed', 'Fern Moss|Jack Reed', null],
    ['Fern (my husband helped)', 'Fern', null],
    ['Fern, Jack, and Moss', 'Fern|Jack|Moss', null],
    ['Rowan S.', 'Rowan S.', null],
    ['me', '', null],
    ['Me!', '', null],
    ['я', '', null],
    ['Fern - fern@example.org', 'Fern', 'fern@example.org'],
    ['Fern <f@example.org> and Jim <j@example.org>', 'Fern|Jim', 'f@example.org'],
    ['"Moth"', 'Moth', null],
    ['~*~Moth~*~', 'Moth', null],
    ['鹿角霜', '鹿角霜', null],
    ['甲、乙', '甲|乙', null],
    ['Яков Шпора и Г. Рапира', 'Яков Шпора|Г. Рапира', null],
    ['by Fern Moss', 'Fern Moss', null],
    ['Fern, who should be asleep', 'Fern', null],
    ['The Mad Hatter', 'The Mad Hatter', null],
    ['Rook [rook_77]', 'Rook=rook_77', null],
    ["Otis 'Teapot' Grey", "Otis 'Teapot' Grey", null],
    ['Fern Moss © 2001', 'Fern Moss', null],
    ['Fern (http://example.org/fern)', 'Fern', null],
  ];
  for (const [raw, names, email] of cases) {
    const reading = readAuthors(raw);
    assert.equal(reading.authors.map(({ name, alias }) => (alias === null ? name : `${name}=${alias}`)).join('|'), names, raw);
    assert.equal(reading.email, email, raw);
  }
});

test('From lines', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['"Fern Moss" <fern@example.org>', 'Fern Moss', 'fern@example.org'],
    ['fern@example.org (Fern Moss)', 'Fern Moss', 'fern@example.org'],
    ['Fern Moss', 'Fern Moss', null],
    ['fern@example.org (Fern a.k.a. Moss)', 'Fern a.k.a. Moss', 'fern@example.org'],
    ['fern@example.org', null, 'fern@example.org'],
    ['"Fern" <fern@...>', 'Fern', null],
    ['"Fern M." <fern@example.com>', 'Fern M.', 'fern@example.com'],
    ['"Nan (loud)" <nan@example.org>', 'Nan (loud)', 'nan@example.org'],
    ['Nan via Hats <list@example.org>', 'Nan', 'list@example.org'],
    ['"fern@example.org" <fern@example.org>', null, 'fern@example.org'],
    ['', null, null],
  ];
  for (const [raw, name, email] of cases) assert.deepEqual(readFrom(raw), { name, email }, raw);
});

test('addresses, obfuscated ones made plain, cut ones none', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Write to fern@example.org, good or bad', 'fern@example.org'],
    ['Feedback to fern@example.org.', 'fern@example.org'],
    ['fern at example dot org', 'fern@example.org'],
    ['fern [at] example [dot] org', 'fern@example.org'],
    ['fern(at)example.org', 'fern@example.org'],
    ['fern_at_example.org', 'fern@example.org'],
    ['fern AT example DOT org', 'fern@example.org'],
    ['fern @ example.org', 'fern@example.org'],
    ['fern★example.org', 'fern@example.org'],
    ['имя собака example.org', 'имя@example.org'],
    ['mailto:fern@example.org', 'fern@example.org'],
    ['fernNOSPAM@example.org', 'fern@example.org'],
    ['fern@NOSPAM.example.org', 'fern@example.org'],
    ['fern@...', null],
    ['me at example.org', null],
    ['archived at example.org', null],
    ['none', null],
    ['@', null],
    ['a@b', null],
  ];
  for (const [raw, email] of cases) assert.equal(readEmail(raw), email, raw);
});

test('a page’s date behind a name is no part of it', () => {
  const rows: readonly (readonly [raw: string, name: string])[] = [
    ['brina_di_mare   12/03/2009   5 recensioni', 'brina_di_mare'],
    ['霧笛 投稿日：2003年09月11日(木) 23時40分', '霧笛'],
    ['Rheintochter77 14.02.2011', 'Rheintochter77'],
    ['Lampcat (2004-05-12)', 'Lampcat'],
    ['Otso Karpalo 3.4.2007 klo 12:30', 'Otso Karpalo'],
    ['Agent 7.6', 'Agent 7.6'],
  ];
  for (const [raw, name] of rows)
    assert.deepEqual(
      readAuthors(raw).authors.map((author) => author.name),
      [name],
      raw,
    );
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readAuthors(text);
      readFrom(text);
    }),
  );
});
