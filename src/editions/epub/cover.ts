/** A cover made of text alone: title and creators on a plain ground, the same for one work at every time. */
import { sayEdition } from '../../messages/editions.ts';
import { escaped } from '../escape.ts';
import type { Book } from './book.ts';

const WIDTH = 1600;
const HEIGHT = 2560;
const MARGIN = 160;
/** Sizes that are tried for the title, largest first; the last one is cut with an ellipsis where it is still too long. */
const TITLE_SIZES = [200, 160, 120, 96, 76] as const;
const TITLE_HEIGHT = 1050;
const BYLINE_SIZE = 80;
const MOST_CREATORS = 4;
const TITLE_TOP = 640;
const LEADING = 1.25;
/** Ground and ink; the contrast of each pair is above 7:1. */
const COLOURS = [
  ['#22333b', '#f5efe6'],
  ['#3d2c2e', '#f7ede2'],
  ['#1d3557', '#f1faee'],
  ['#344e41', '#f4f1de'],
  ['#4a2545', '#fbeff5'],
  ['#5b2a1e', '#fdf3e7'],
] as const;

/** The cover as SVG: text in the reader's own serif. */
export function coverImage(book: Book): string {
  const [ground, ink] = COLOURS[book.work.id % COLOURS.length] ?? COLOURS[0];
  const title = fitted(book.matter.title);
  const byline = creatorLines(book.matter.creators).flatMap((name) => lines(name, BYLINE_SIZE).slice(0, 2));
  const ruleTop = TITLE_TOP + title.lines.length * title.size * LEADING + 60;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" xml:lang="${book.language}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/>
<rect x="60" y="60" width="${WIDTH - 120}" height="${HEIGHT - 120}" fill="none" stroke="${ink}" stroke-width="4"/>
<g font-family="Georgia, 'Noto Serif', serif" fill="${ink}" text-anchor="middle"${book.direction === 'rtl' ? ' direction="rtl"' : ''}>
${textLines(title.lines, TITLE_TOP, title.size)}
<path d="M ${WIDTH / 2 - 120} ${ruleTop} h 240" stroke="${ink}" stroke-width="4"/>
${textLines(byline, ruleTop + 160, BYLINE_SIZE)}
</g>
</svg>
`;
}

function creatorLines(names: readonly string[]): readonly string[] {
  if (names.length <= MOST_CREATORS) return names;
  const shown = names.slice(0, MOST_CREATORS - 1);
  return [...shown, sayEdition('others', { n: names.length - shown.length })];
}

function textLines(shown: readonly string[], top: number, size: number): string {
  return shown
    .map(
      (line, index) =>
        `<text x="${WIDTH / 2}" y="${Math.round(top + index * size * LEADING)}" font-size="${size}">${escaped(line)}</text>`,
    )
    .join('\n');
}

function fitted(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of TITLE_SIZES) {
    const wrapped = lines(title, size);
    if (wrapped.length * size * LEADING <= TITLE_HEIGHT) return { size, lines: wrapped };
  }
  const size = TITLE_SIZES[TITLE_SIZES.length - 1] ?? BYLINE_SIZE;
  const most = Math.floor(TITLE_HEIGHT / (size * LEADING));
  const kept = lines(title, size).slice(0, most);
  return { size, lines: kept.map((line, index) => (index === most - 1 ? `${line} …` : line)) };
}

/** Breaks at blanks; a word wider than the line, and scripts without blanks, break between characters. */
function lines(text: string, size: number): readonly string[] {
  const room = (WIDTH - 2 * MARGIN) / size;
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room) line = longer;
    else {
      if (line !== '') wrapped.push(line);
      const pieces = broken(word, room);
      wrapped.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    }
  }
  return line === '' ? wrapped : [...wrapped, line];
}

function broken(word: string, room: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    const needed = width(segment);
    if (piece !== '' && taken + needed > room) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += segment;
    taken += needed;
  }
  return [...pieces, piece];
}

/** About how wide a serif sets this text, in ems. */
function width(text: string): number {
  let ems = 0;
  for (const character of text)
    ems += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u.test(character)
      ? 1
      : /\p{Lu}|[mwMW]/u.test(character)
        ? 0.75
        : 0.54;
  return ems;
}
