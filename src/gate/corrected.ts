/** Words that a person put in place of what was read: the rule of withholding weighs them beside the original words, never instead of them. */
import type { Reading, Tag } from '../words/index.ts';
import type { WorkCorrection } from '../works/index.ts';
import { type PostSigns, signsOf } from './signs.ts';

/** The signs in corrections of a work; none where there are none. */
export function signsOfCorrections(corrections: readonly WorkCorrection[], language: string): readonly PostSigns[] {
  return corrections.map((correction) => signsOf({ ...SAYS_NOTHING, language, ...said(correction) }, null));
}

/** The signs in names that people or policies set beside those that were read: canonical forms of tags, and labels. */
export function signsOfNames(tags: readonly Tag[], labels: readonly string[], language: string): PostSigns {
  const canonical = (kind: Tag['kind']) =>
    tags.flatMap((tag) => (tag.kind === kind && tag.canonical !== null ? [tag.canonical] : []));
  const warnings = canonical('warning');
  const said: Partial<Reading> = {
    fandoms: canonical('fandom'),
    characters: canonical('character'),
    relationships: canonical('relationship'),
    genres: [...canonical('genre'), ...canonical('additional'), ...labels],
    warnings: warnings.length === 0 ? null : warnings.join(', '),
  };
  return signsOf({ ...SAYS_NOTHING, language, ...said }, null);
}

/** What of a reading a correction stands for. */
function said(correction: WorkCorrection): Partial<Reading> {
  switch (correction.field) {
    case 'title':
      return { title: correction.value };
    case 'creators':
      return { authors: correction.value };
    case 'rating':
      return { rating: correction.value };
    case 'summary':
      return { summary: correction.value };
    case 'warnings':
      return { warnings: correction.value };
    case 'disclaimer':
      return { disclaimer: correction.value };
    case 'fandoms':
      return { fandoms: correction.value };
    case 'relationships':
      return { relationships: correction.value };
    case 'characters':
      return { characters: correction.value };
    case 'genres':
      return { genres: correction.value };
    case 'series':
      return { series: correction.value };
    case 'language':
    case 'status':
    case 'permission':
      return {};
    default:
      return correction satisfies never;
  }
}

const SAYS_NOTHING: Reading = {
  source: {
    path: '',
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
  distribution: { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] },
  betas: [],
  translators: [],
  notes: [],
  series: null,
  part: null,
  status: 'unknown',
  previousLink: null,
  language: 'und',
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
