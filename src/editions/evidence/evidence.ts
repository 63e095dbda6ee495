/** Why a reading says what it says: each field with its place and its doubts, what was mended, what the author allows. For the owner alone. */
import type { Shown } from '../../gate/shown.ts';
import type {
  Author,
  Distribution,
  Doubt,
  Field,
  Kind,
  Part,
  Rating,
  Reading,
  ReadingSource,
  Region,
  Repair,
  Status,
} from '../../words/index.ts';
import { wishSentences } from '../front/wishes.ts';
import { placesIn, type TextSpan } from './places.ts';

/** Below this a field is pointed out, whether a doubt names it or not. */
export const SURE_FROM = 0.7;

export interface FieldEvidence extends Field {
  /** Where its value stands. */
  readonly span: TextSpan;
  /** What a person should look at. */
  readonly doubts: readonly string[];
}

export interface RegionEvidence extends Region {
  /** First and last line. */
  readonly lines: readonly [first: number, last: number];
}

export interface RepairEvidence extends Repair {
  readonly span: TextSpan;
}

/** One story's reading with its reasons, the story itself aside. */
export interface Evidence {
  readonly source: ReadingSource;
  readonly kind: Kind;
  readonly title: string | null;
  readonly authors: readonly Author[];
  readonly rating: Rating;
  readonly part: Part | null;
  readonly status: Status;
  readonly language: string;
  readonly words: number;
  readonly fields: readonly FieldEvidence[];
  readonly regions: readonly RegionEvidence[];
  readonly repairs: readonly RepairEvidence[];
  /** Doubts that no field carries. */
  readonly doubts: readonly Doubt[];
  readonly distribution: Distribution;
  /** What the author allows, in plain words. */
  readonly wishes: readonly string[];
}

/** Doubts name facts of a reading; these facts are read from fields of another key. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  authors: ['author'],
  betas: ['beta', 'thanks'],
  genres: ['genre'],
  relationships: ['pairing'],
  fandoms: ['fandom'],
  notes: ['note'],
};

/**
 * The evidence of a reading that passed the gate.
 * @param text the decoded post, which every `at` counts in: of it only places are told
 * @param whole whether the post may be shown as a whole; what was mended in it is told only then, since it can stand in another story of it
 */
export function evidenceOf(shown: Shown<Reading>, text: string, whole: boolean): Evidence {
  const reading = shown.value;
  const places = placesIn(text);
  const fields = reading.fields.map((field) => ({
    ...field,
    span: places.span(field.at),
    doubts: doubtsOn(field.key, reading.doubts),
  }));
  return {
    source: whole ? reading.source : { ...reading.source, repairs: [] },
    kind: reading.kind,
    title: reading.title,
    authors: reading.authors,
    rating: reading.rating,
    part: reading.part,
    status: reading.status,
    language: reading.language,
    words: reading.body.words,
    fields,
    regions: inOrder(reading.regions).map((region) => {
      const { start, end } = places.span(region.at);
      return { ...region, lines: [start.line, end.line] };
    }),
    repairs: (whole ? reading.source.repairs : []).map((repair) => ({ ...repair, span: places.span(repair.at) })),
    doubts: reading.doubts.filter(({ field }) => !fields.some(({ key }) => names(field, key))),
    distribution: reading.distribution,
    wishes: wishSentences(reading.distribution),
  };
}

/** Regions in the order of the post. */
export function inOrder(regions: readonly Region[]): readonly Region[] {
  return [...regions].sort((a, b) => a.at[0] - b.at[0]);
}

const names = (fact: string, key: string): boolean => fact === key || (FIELDS_OF[fact]?.includes(key) ?? false);

function doubtsOn(key: string, doubts: readonly Doubt[]): readonly string[] {
  return doubts.filter(({ field }) => names(field, key)).map(({ why }) => why);
}
