/** Plain-text layouts of a header and a story, after the catalogue of layouts in the field. */
import { type Header, type HeaderLine, header } from './headers.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import type { Truth } from './truth.ts';
import { wrap } from './wrapping.ts';

export interface Rendered {
  readonly text: string;
  readonly truth: Truth;
}
export type Layout = (random: Random, story: Story, truth: Truth) => string;

const upper = (line: HeaderLine): HeaderLine => ({ key: line.key.toUpperCase(), value: line.value });
const lower = (line: HeaderLine): HeaderLine => ({ key: line.key.toLowerCase(), value: line.value });

/** The story itself, wrapped or not, with its scene breaks; also says where it begins and ends. */
export function body(random: Random, story: Story, truth: Truth): string {
  const column = random.pick([60, 66, 72, 76, 10_000]);
  const breakMark = random.pick(['***', '* * *', '~*~', '-----', '#', '* * * * *', 'o0o0o']);
  const indent = random.chance(0.1) ? '    ' : '';
  const parts: string[] = [];
  story.paragraphs.forEach((paragraph, i) => {
    if (i > 1 && i < story.paragraphs.length - 1 && random.chance(0.1)) parts.push(breakMark);
    parts.push(indent + wrap(paragraph, column).join('\n'));
  });
  const words = story.paragraphs.join(' ').split(/\s+/);
  truth.first_body_words = words.slice(0, 6).join(' ');
  truth.last_body_words = words.slice(-6).join(' ');
  return parts.join('\n\n');
}

/** The body with its end: marker, signature, nothing. */
export function bodyWithEnd(random: Random, story: Story, truth: Truth): string {
  const text = body(random, story, truth);
  if (!story.endMarker) return text;
  truth.end_marker = story.endMarker.says;
  truth.status = story.endMarker.status;
  return `${text}\n\n${random.chance(0.2) ? ' '.repeat(28) : ''}${story.endMarker.says}`;
}

const leadIn = (random: Random, story: Story): string =>
  (story.leadIn ? `${wrap(story.leadIn, 70).join('\n')}\n\n` : '') + (random.chance(0.05) ? 'On with the story...\n\n' : '');
const rule = (random: Random): string =>
  random.chance(0.25) ? `${random.pick(['*'.repeat(60), '-'.repeat(50), '='.repeat(40), '~'.repeat(44)])}\n\n` : '';

function keyed(random: Random, story: Story, truth: Truth, shape: string, write: (h: Header) => string): string {
  truth.shape = shape;
  const h = header(random, story);
  h.tell(truth);
  return `${leadIn(random, story)}${write(h)}\n\n${rule(random)}${bodyWithEnd(random, story, truth)}`;
}

const columns = [60, 66, 72, 76];

export const TEXT_LAYOUTS: readonly Layout[] = [
  (r, s, t) =>
    keyed(r, s, t, 'key: value', (h) => h.lines.map((l) => wrap(`${l.key}: ${l.value}`, r.pick(columns)).join('\n')).join('\n')),
  (r, s, t) =>
    keyed(r, s, t, 'KEY: value, wrapped without indent', (h) =>
      h.lines
        .map(upper)
        .map((l) => wrap(`${l.key}: ${l.value}`, 50).join('\n'))
        .join('\n'),
    ),
  (r, s, t) =>
    keyed(r, s, t, 'blank line between fields', (h) =>
      h.lines.map((l) => wrap(`${l.key}: ${l.value}`, 66).join('\n')).join('\n\n'),
    ),
  (r, s, t) =>
    keyed(r, s, t, 'lower-case keys', (h) =>
      h.lines
        .map(lower)
        .map((l) => wrap(`${l.key}: ${l.value}`, 70).join('\n'))
        .join('\n'),
    ),
  (r, s, t) =>
    keyed(r, s, t, 'padded to a column, hanging indent', (h) =>
      h.lines.map((l) => wrap(`${(`${l.key}:`).padEnd(16)}${l.value}`, 66, ' '.repeat(16)).join('\n')).join('\n'),
    ),
  (r, s, t) =>
    keyed(r, s, t, 'odd colons', (h) => {
      const colon = r.pick([' : ', ':: ', ':', ' :: ']);
      return h.lines.map((l) => `${l.key}${colon}${l.value}`).join('\n');
    }),
  (r, s, t) => keyed(r, s, t, 'key - value', (h) => h.lines.map((l) => `${l.key} - ${l.value}`).join('\n')),
  (r, s, t) => keyed(r, s, t, 'dotted leaders', (h) => h.lines.map((l) => `${l.key.padEnd(22, '.')}${l.value}`).join('\n')),
  (r, s, t) => keyed(r, s, t, 'box of stars', (h) => box(h.lines, r.pick(['*', '#', '|']))),
  (r, s, t) => keyed(r, s, t, 'starred keys', (h) => h.lines.map((l) => `*${l.key}:* ${l.value}`).join('\n')),
  (r, s, t) =>
    keyed(r, s, t, 'bulleted keys', (h) => h.lines.map((l) => `${r.pick(['- ', '* ', '> '])}${l.key}: ${l.value}`).join('\n')),
  (r, s, t) => keyed(r, s, t, 'two fields on one line', (h) => pairUp(h.lines)),
  byline,
  bylineWithKeys,
  headerAfterStory,
  unkeyedParagraphs,
  parenthesised,
  compact,
  bracketed,
  repeatedTitle,
];

function box(lines: readonly HeaderLine[], mark: string): string {
  const inner = 58;
  const edge = mark === '|' ? `+${'-'.repeat(inner + 2)}+` : mark.repeat(inner + 4);
  const rows = lines.flatMap((l) => wrap(`${(`${l.key}:`).padEnd(14)}${l.value}`, inner, ' '.repeat(14)));
  return [edge, ...rows.map((row) => `${mark} ${row.padEnd(inner)} ${mark}`), edge].join('\n');
}

function pairUp(lines: readonly HeaderLine[]): string {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const a = lines[i];
    const b = lines[i + 1];
    if (!a) continue;
    if (
      b &&
      a.value.length + b.value.length < 34 &&
      /rating|rated|pairing|genre|category|fandom|ship/i.test(a.key) &&
      /rating|pairing|genre|category|fandom|characters|ship/i.test(b.key)
    ) {
      out.push(`${a.key}: ${a.value}    ${b.key}: ${b.value}`);
      i++;
    } else out.push(...wrap(`${a.key}: ${a.value}`, 72));
  }
  return out.join('\n');
}

function byline(r: Random, s: Story, t: Truth): string {
  t.shape = 'title, by-line, address, prose';
  t.title = s.title;
  t.authors = [s.author];
  const lines = [s.title, `${r.pick(['by', 'By', 'by:'])} ${s.author}`];
  if (r.chance(0.4)) {
    lines.push(r.pick([`<${s.address}>`, s.address, `(${s.address})`]));
    t.email = s.address;
  }
  if (s.rating && /^(G|PG|PG-13|R|K\+?|T)$/.test(s.rating.says) && r.chance(0.6)) {
    lines.push(`Rated ${s.rating.says}`);
    t.rating_raw = s.rating.says;
    t.rating = s.rating.level;
  }
  const centred = r.chance(0.3);
  return `${lines.map((l) => (centred ? ' '.repeat(20) : '') + l).join('\n')}\n\n${bodyWithEnd(r, s, t)}`;
}

function bylineWithKeys(r: Random, s: Story, t: Truth): string {
  t.shape = 'title and by-line, then keys';
  const h = header(r, s, ['title', 'author', 'email']);
  h.tell(t);
  t.title = s.title;
  t.authors = [s.author];
  return `${r.chance(0.3) ? (s.title.toUpperCase() === s.title ? s.title : `"${s.title}"`) : s.title}\nby ${s.author}\n\n${h.lines.map((l) => wrap(`${l.key}: ${l.value}`, 70).join('\n')).join('\n')}\n\n${rule(r)}${bodyWithEnd(r, s, t)}`;
}

function headerAfterStory(r: Random, s: Story, t: Truth): string {
  t.shape = 'header after the story';
  const h = header(r, s);
  h.tell(t);
  const text = bodyWithEnd(r, { ...s, endMarker: s.endMarker ?? { says: 'The End', status: 'complete' } }, t);
  return `${text}\n\n${'-'.repeat(60)}\n${h.lines.map((l) => wrap(`${l.key}: ${l.value}`, 66).join('\n')).join('\n')}`;
}

function unkeyedParagraphs(r: Random, s: Story, t: Truth): string {
  t.shape = 'nothing keyed: paragraphs';
  t.title = s.title;
  t.authors = [s.author];
  const disclaimer = r.pick([
    'These characters are not mine and I make no money from them.',
    "I don't own any of these people. I am only borrowing them for an hour.",
    'The characters in this story belong to their creators. No infringement is intended and no profit is being made.',
  ]);
  const permission = r.pick([
    { says: 'Please feel free to archive this anywhere, as long as my name stays on it.', permission: 'anyone' },
    { says: 'Please do not archive this story without asking me first.', permission: 'ask' },
    { says: 'This may be archived and passed on freely provided this notice is left in place.', permission: 'anyone' },
  ]);
  t.disclaimer = disclaimer;
  t.distribution_raw = permission.says;
  t.permission = permission.permission;
  return `${s.title}\nby ${s.author}\n\n${wrap(disclaimer, 70).join('\n')}\n\n${wrap(permission.says, 70).join('\n')}\n\n* * *\n\n${bodyWithEnd(r, s, t)}`;
}

function parenthesised(r: Random, s: Story, t: Truth): string {
  t.shape = 'title by author, fields in parentheses';
  t.title = s.title;
  t.authors = [s.author];
  const rating = r.pick([
    { says: 'PG', level: 'general' },
    { says: 'G', level: 'general' },
    { says: 'PG-13', level: 'teen' },
  ]);
  t.rating_raw = rating.says;
  t.rating = rating.level;
  return `${s.title}, by ${s.author}\n(${rating.says})\n\n${bodyWithEnd(r, s, t)}`;
}

function compact(r: Random, s: Story, t: Truth): string {
  t.shape = 'compact keyless: title by author / fandom, rating / summary';
  t.title = s.title;
  t.authors = [s.author];
  const fandom = s.fandom ?? 'Robin Hood';
  t.fandoms = [fandom];
  t.rating_raw = 'PG';
  t.rating = 'general';
  t.unscored = ['summary'];
  return `${s.title} by ${s.author}\n${fandom}, PG\n\n${bodyWithEnd(r, s, t)}`;
}

function bracketed(r: Random, s: Story, t: Truth): string {
  t.shape = 'bracketed keys';
  const h = header(r, s);
  h.tell(t);
  return `${leadIn(r, s)}${h.lines.map((l) => `[${l.key}] ${l.value}`).join('\n')}\n\n${bodyWithEnd(r, s, t)}`;
}

function repeatedTitle(r: Random, s: Story, t: Truth): string {
  t.shape = 'title and by-line repeated between header and story';
  const h = header(r, s);
  h.tell(t);
  return `${h.lines.map((l) => wrap(`${l.key}: ${l.value}`, 70).join('\n')).join('\n')}\n\n${'*'.repeat(30)}\n\n${s.title}\nby ${s.author}\n\n${bodyWithEnd(r, s, t)}`;
}
