/** What a person says of a work or a post in place of what was read: applied when works are joined and composed, never written into a reading. */
import type { Author, Kind, Part, Permission, Rating, Reading, SeriesPlace, Status, Tag, TagKind } from '../words/index.ts';
import type { WorkDraft } from './compose.ts';
import { slugOf } from './slug.ts';
import { tagsOf, warningTags } from './tags.ts';

/** A field of a work, in the order in which forms offer them. */
export type WorkCorrection =
  | { readonly field: 'title'; readonly value: string }
  | { readonly field: 'creators'; readonly value: readonly Author[] }
  | { readonly field: 'rating'; readonly value: Rating }
  | { readonly field: TextField; readonly value: string | null }
  | { readonly field: ListField; readonly value: readonly string[] }
  | { readonly field: 'series'; readonly value: SeriesPlace | null }
  | { readonly field: 'language'; readonly value: string }
  | { readonly field: 'status'; readonly value: Status }
  /** What its author's own words allow, where they were misread; permission that was given otherwise is a decision of its own. */
  | { readonly field: 'permission'; readonly value: Permission };

export type TextField = 'summary' | 'warnings' | 'disclaimer';
export type ListField = 'fandoms' | 'relationships' | 'characters' | 'genres';

/** A field of one post. */
export type PostCorrection =
  | { readonly field: 'part'; readonly value: Part | null }
  | { readonly field: 'kind'; readonly value: Kind };

export type Correction = WorkCorrection | PostCorrection;
export type CorrectedField = Correction['field'];

export const POST_FIELDS = ['part', 'kind'] as const;
export const WORK_FIELDS = [
  'title',
  'creators',
  'rating',
  'summary',
  'warnings',
  'disclaimer',
  'fandoms',
  'relationships',
  'characters',
  'genres',
  'series',
  'language',
  'status',
  'permission',
] as const satisfies readonly WorkCorrection['field'][];

export function isPostCorrection(correction: Correction): correction is PostCorrection {
  return correction.field === 'part' || correction.field === 'kind';
}

/** The work as people say it is. Of two corrections of one field the later holds; what a person settled is doubted no more. */
export function correctedWork(draft: WorkDraft, corrections: readonly WorkCorrection[]): WorkDraft {
  const settled = new Set(corrections.map(({ field }) => READ_AS[field] ?? field));
  const corrected = corrections.reduce(withCorrection, draft);
  return settled.size === 0 ? corrected : { ...corrected, doubts: draft.doubts.filter(({ field }) => !settled.has(field)) };
}

/** What the reading calls a field, where that is another word. */
const READ_AS: Partial<Readonly<Record<WorkCorrection['field'], string>>> = { creators: 'authors', permission: 'distribution' };

const TAG_OF_LIST = {
  fandoms: 'fandom',
  relationships: 'relationship',
  characters: 'character',
  genres: 'genre',
} as const satisfies Readonly<Record<ListField, TagKind>>;

function withCorrection(draft: WorkDraft, correction: WorkCorrection): WorkDraft {
  switch (correction.field) {
    case 'title':
      return { ...draft, title: correction.value, slug: slugOf(correction.value) };
    case 'creators':
      return { ...draft, creators: correction.value.map((author) => ({ ...author, canonical: null })) };
    case 'rating':
      return { ...draft, rating: correction.value };
    case 'summary':
      return { ...draft, summary: correction.value };
    case 'disclaimer':
      return { ...draft, disclaimer: correction.value };
    case 'warnings': {
      const tags = withTags(draft.tags, 'warning', warningTags(correction.value));
      return { ...draft, warnings: correction.value, tags };
    }
    case 'fandoms':
    case 'relationships':
    case 'characters':
    case 'genres':
      return { ...draft, tags: withTags(draft.tags, TAG_OF_LIST[correction.field], correction.value) };
    case 'series':
      return { ...draft, series: correction.value };
    case 'language':
      return { ...draft, language: correction.value };
    case 'status':
      return { ...draft, status: correction.value };
    case 'permission':
      return { ...draft, distribution: { ...draft.distribution, permission: correction.value } };
    default:
      return correction satisfies never;
  }
}

/** Tags of this kind in place of those that were there, where those stood. */
function withTags(tags: readonly Tag[], kind: TagKind, names: readonly string[]): readonly Tag[] {
  const before = tags.findIndex((tag) => tag.kind === kind);
  const others = tags.filter((tag) => tag.kind !== kind);
  const at = before < 0 ? others.length : before;
  return [...others.slice(0, at), ...tagsOf(kind, names), ...others.slice(at)];
}

/** A post as people say it is: what joining goes by. */
export function correctedReading(reading: Reading, corrections: readonly PostCorrection[]): Reading {
  let corrected = reading;
  for (const correction of corrections)
    corrected = correction.field === 'part' ? { ...corrected, part: correction.value } : { ...corrected, kind: correction.value };
  return corrected;
}
