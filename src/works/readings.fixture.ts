/** Readings for tests: a plain story with what the test names. */
import type { Author, Distribution, Part, PostDate, Reading } from '../words/index.ts';

const NO_WISH: Distribution = { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] };

/** A story that says nothing of itself. */
export const PLAIN: Reading = {
  source: {
    path: 'pile/1.txt',
    index: 0,
    story: 0,
    format: 'text',
    sha256: '',
    bytes: 0,
    charset: 'utf-8',
    charsetFrom: 'utf-8',
    repairs: [],
    id: null,
    url: null,
    date: null,
    from: null,
    subject: null,
    venue: null,
  },
  kind: 'story',
  private: false,
  title: null,
  authors: [],
  email: null,
  rating: { raw: null, level: 'unrated' },
  fandoms: [],
  characters: [],
  genres: [],
  relationships: [],
  qualified: [],
  summary: null,
  disclaimer: null,
  feedback: null,
  warnings: null,
  spoilers: null,
  distribution: NO_WISH,
  betas: [],
  translators: [],
  notes: [],
  series: null,
  part: null,
  status: 'unknown',
  previousLink: null,
  language: 'en',
  body: { html: '', text: '', words: 0 },
  leadIn: null,
  endMarker: null,
  comments: [],
  fields: [],
  regions: [],
  doubts: [],
  work: null,
  repostOf: null,
};

export interface Given extends Partial<Omit<Reading, 'source' | 'part' | 'authors' | 'distribution'>> {
  readonly at?: string;
  readonly path?: string;
  readonly index?: number;
  readonly by?: string | readonly Author[];
  /** A label such as `2a/5`, `Epilogue`, `Part 3`; its first number and the one behind the slash are read. */
  readonly part?: string | Part | null;
  readonly text?: string;
  readonly venue?: string;
  readonly url?: string;
  readonly id?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly distribution?: Partial<Distribution>;
}

/** A reading with these facts. */
export function reading(given: Given): Reading {
  const { at, path, index, by, part, text, venue, url, id, subject, from, distribution, ...rest } = given;
  const source = {
    ...PLAIN.source,
    path: path ?? PLAIN.source.path,
    index: index ?? 0,
    venue: venue ?? null,
    url: url ?? null,
    id: id ?? null,
    subject: subject ?? null,
    from: from ?? null,
    date: at === undefined ? null : dated(at),
  };
  const body = text === undefined ? PLAIN.body : { html: `<p>${text}</p>`, text, words: text.split(/\s+/).length };
  const authors = by === undefined ? [] : typeof by === 'string' ? [{ name: by, alias: null }] : by;
  return {
    ...PLAIN,
    body,
    ...rest,
    source,
    authors,
    part: typeof part === 'string' ? partOf(part) : (part ?? null),
    distribution: { ...NO_WISH, ...distribution },
  };
}

/** A day, month or year as a post's date. */
export function dated(iso: string): PostDate {
  return {
    raw: iso,
    iso,
    precision: iso.length > 10 ? 'second' : iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year',
  };
}

function partOf(label: string): Part {
  const number = /\d+/.exec(label);
  const total = /(?:\/|of )(\d+)/.exec(label);
  return { number: number === null ? null : Number(number[0]), total: total === null ? null : Number(total[1]), label };
}

/** Clean prose of so many words that no two seeds share. */
export function prose(seed: string, words: number): string {
  const nouns = [
    'lantern',
    'harbour',
    'kettle',
    'orchard',
    'ferry',
    'clock',
    'garden',
    'letter',
    'bridge',
    'violin',
    'stable',
    'window',
    'teapot',
    'meadow',
    'ladder',
  ];
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 33) + letter.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `${nouns[(state >>> 8) % nouns.length]}${(state >>> 16) % 97}`;
  }).join(' ');
}
