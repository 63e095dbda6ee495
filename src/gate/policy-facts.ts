/** What policies look at: all that is known of a work, of each of its posts, or of one post that is not kept yet. */
import type { PolicyName, Reading, Tag, Work } from '../words/index.ts';
import type { ComposedReading } from '../works/index.ts';
import type { PostSigns, Signal } from './signs.ts';

export interface PolicyFacts {
  readonly names: Readonly<Record<PolicyName, readonly string[]>>;
  readonly ratings: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly status: string;
  readonly words: number;
  readonly signals: readonly Signal[];
  /** Title, summary, notes and labels. */
  readonly header: readonly string[];
  /** Asked for only where a policy looks at the story: the texts may have to be fetched. */
  texts(): readonly string[];
}

/** What a work is by its draft, after corrections. */
type Described = Pick<
  Work,
  | 'title'
  | 'creators'
  | 'rating'
  | 'tags'
  | 'summary'
  | 'words'
  | 'language'
  | 'status'
  | 'warnings'
  | 'notes'
  | 'disclaimer'
  | 'spoilers'
  | 'venues'
>;

/**
 * The facts of a joined work: what it is called after corrections, and what any of its posts says, so that a correction hides nothing from a policy.
 */
export function factsOfWork(
  work: Described,
  readings: readonly ComposedReading[],
  signs: readonly PostSigns[],
  texts: () => readonly string[],
): PolicyFacts {
  const own = work.creators.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]));
  const tagged = (kind: Tag['kind']) =>
    work.tags
      .filter((tag) => tag.kind === kind)
      .flatMap(({ name, canonical }) => (canonical === null ? [name] : [name, canonical]));
  const said = readings.map(namesOf);
  const all = (name: PolicyName, more: readonly string[]) => [...more, ...said.flatMap((one) => one[name])];
  const kinds = {
    fandom: all('fandom', tagged('fandom')),
    creator: all('creator', own),
    character: all('character', tagged('character')),
    relationship: all('relationship', tagged('relationship')),
    genre: all('genre', tagged('genre')),
    warning: all('warning', tagged('warning')),
    venue: all('venue', work.venues),
  };
  return {
    names: { ...kinds, tag: [...tagged('additional'), ...tagsAmong(kinds)] },
    ratings: new Set([work.rating.level, ...readings.map(({ rating }) => rating.level)]),
    languages: new Set([work.language, ...readings.map(({ language }) => language)].map(primary)),
    status: work.status,
    words: work.words,
    signals: signs.flatMap(({ signals }) => signals),
    header: [
      ...present([work.title, work.summary, work.warnings, work.disclaimer, work.spoilers, ...work.notes]),
      ...readings.flatMap(headerOf),
    ],
    texts,
  };
}

/** The facts of one story before it is kept. */
export function factsOfReading(reading: Reading, signs: PostSigns): PolicyFacts {
  const names = namesOf(reading);
  return {
    names: { ...names, tag: tagsAmong(names) },
    ratings: new Set([reading.rating.level]),
    languages: new Set([primary(reading.language)]),
    status: reading.status,
    words: reading.body.words,
    signals: signs.signals,
    header: headerOf(reading),
    texts: () => [reading.body.text],
  };
}

type Names = Readonly<Record<Exclude<PolicyName, 'tag'>, readonly string[]>>;

function namesOf(reading: ComposedReading): Readonly<Record<PolicyName, readonly string[]>> {
  const warning = present([reading.warnings]).flatMap((text) => [text, ...text.split(/[,;\n]/)]);
  const names: Names = {
    fandom: reading.fandoms,
    creator: reading.authors.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias])),
    character: reading.characters,
    relationship: reading.relationships,
    genre: reading.genres,
    warning,
    venue: present([reading.source.venue]),
  };
  return { ...names, tag: tagsAmong(names) };
}

const tagsAmong = (names: Names): readonly string[] => [
  ...names.fandom,
  ...names.character,
  ...names.relationship,
  ...names.genre,
  ...names.warning,
];

function headerOf(reading: ComposedReading): readonly string[] {
  return present([
    reading.title,
    reading.summary,
    reading.warnings,
    reading.disclaimer,
    reading.spoilers,
    reading.source.subject,
    reading.leadIn,
    ...reading.notes,
    ...reading.genres,
    ...reading.fandoms,
    ...reading.characters,
    ...reading.relationships,
  ]);
}

const present = (texts: readonly (string | null)[]): readonly string[] => texts.filter((text) => text !== null);
const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
