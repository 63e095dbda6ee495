/** The signs of one post for the rule of withholding: what its labels, header and text say of age, and of sexual content. */
import type { Field, PostId, RatingLevel, Reading } from '../words/index.ts';
import { type Context, scan } from './scan.ts';
import type { SignalKind } from './signals/rows.ts';

/** One sign, told so that the owner can judge it without the text. */
export interface Signal {
  readonly kind: SignalKind | 'rating';
  /** The row of the tables: `en/high-school`; of a rating its level: `rating/explicit`. */
  readonly row: string;
  /** The field it stands in, by the keys of a reading; `text` for the story. */
  readonly where: string;
  /** True where it is declared, in a label: warnings, genres, subject, rating. */
  readonly label: boolean;
  /** The words that matched; null where they are story. */
  readonly excerpt: string | null;
  readonly post: PostId | null;
}

/** All that the rule needs of a post; small, so that the posts of a long work can be weighed together. */
export interface PostSigns {
  readonly post: PostId | null;
  readonly rating: RatingLevel;
  readonly signals: readonly Signal[];
}

interface Piece {
  readonly where: string;
  readonly context: Context;
  readonly text: string;
}

/** Fields that speak of the post, its poster or its readers and not of the story. */
const NOT_OF_THE_STORY: ReadonlySet<string> = new Set(
  (
    'author email website contact feedback distribution consent translationLeave beta thanks translator artist dedication date length language link original ' +
    'previous sequel part status'
  ).split(' '),
);
/** How the other fields are read: all of them, as a reading keeps the best of two that say the same. Keys that stand nowhere here are labels. */
const NAMES: ReadonlySet<string> = new Set(
  'fandom characters pairing charactersOrPairings seriesOrFandom fandomOrSpoilers'.split(' '),
);
const PROSE: ReadonlySet<string> = new Set(
  'title chapterTitle originalTitle story summary disclaimer spoilers note comments series challenge'.split(' '),
);
/** A field of unknown meaning with more words than this is prose, not a label. */
const LONGEST_LABEL = 200;
const LONGEST_EXCERPT = 60;

/** Reads a post for signs. Linear in its length. */
export function signsOf(reading: Reading, post: PostId | null): PostSigns {
  const language = reading.language === 'und' ? null : (reading.language.toLowerCase().split('-')[0] ?? null);
  const found = new Map<string, Signal>();
  for (const { where, context, text } of pieces(reading)) {
    for (const hit of scan(text, context, language)) {
      if (where === 'rating' && hit.kind === 'minor') continue;
      const label = context === 'label';
      const key = `${hit.row} ${where}`;
      if (!found.has(key))
        found.set(key, {
          kind: hit.kind,
          row: hit.row,
          where,
          label,
          excerpt: context === 'story' ? null : hit.words.slice(0, LONGEST_EXCERPT),
          post,
        });
    }
  }
  for (const age of agesBesideNames(reading))
    found.set(`age-beside-name ${age.where}`, { kind: 'minor', row: 'any/age-beside-name', label: true, post, ...age });
  const { level, raw } = reading.rating;
  if (level === 'explicit' || level === 'mature') {
    found.set('rating', {
      kind: 'rating',
      row: `rating/${level}`,
      where: 'rating',
      label: true,
      excerpt: raw?.slice(0, LONGEST_EXCERPT) ?? null,
      post,
    });
  }
  return { post, rating: level, signals: [...found.values()] };
}

function* pieces(reading: Reading): Generator<Piece> {
  const label = (where: string, text: string | null): Piece => ({ where, context: 'label', text: text ?? '' });
  const header = (where: string, text: string | null): Piece => ({ where, context: 'header', text: text ?? '' });
  const name = (where: string, text: string): Piece => ({ where, context: 'name', text });
  yield label('warnings', reading.warnings);
  yield label('rating', reading.rating.raw);
  yield label('subject', withoutTitle(reading.source.subject, reading.title));
  yield label('genres', reading.genres.join('\n'));
  yield label('qualified', reading.qualified.map((one) => one.qualifier).join('\n'));
  yield name('fandoms', reading.fandoms.join('\n'));
  yield name('characters', reading.characters.join('\n'));
  yield name('relationships', reading.relationships.join('\n'));
  yield name('venue', reading.source.venue ?? '');
  yield header('title', reading.title);
  yield header('summary', reading.summary);
  yield header('notes', reading.notes.join('\n'));
  yield header('disclaimer', reading.disclaimer);
  yield header('spoilers', reading.spoilers);
  yield header('series', reading.series?.name ?? null);
  yield header('leadIn', reading.leadIn);
  yield header('endMarker', reading.endMarker);
  yield header('part', reading.part?.label ?? null);
  for (const field of reading.fields) {
    if (!NOT_OF_THE_STORY.has(field.key)) yield { where: field.key, context: contextOf(field), text: field.value };
  }
  yield { where: 'text', context: 'story', text: reading.body.text };
}

function contextOf({ key, value }: Field): Context {
  if (NAMES.has(key)) return 'name';
  return PROSE.has(key) || value.length > LONGEST_LABEL ? 'header' : 'label';
}

/** The tags of a subject; its title is read as a title. */
function withoutTitle(subject: string | null, title: string | null): string {
  if (subject === null) return '';
  const at = title === null || title === '' ? -1 : subject.toLowerCase().indexOf(title.toLowerCase());
  return at < 0 ? subject : `${subject.slice(0, at)} . ${subject.slice(at + (title?.length ?? 0))}`;
}

/** `Hugh (15)`, `Ned, 16` in the list of characters or pairings. */
function agesBesideNames(reading: Reading): readonly { readonly where: string; readonly excerpt: string }[] {
  const beside = /\p{L}\s{0,2}[(,]\s{0,2}(\d{1,2})\s{0,2}(?:\)|$|[,;/])/u;
  return [['characters', reading.characters] as const, ['relationships', reading.relationships] as const].flatMap(
    ([where, names]) =>
      names.flatMap((entry) => {
        const age = Number(beside.exec(entry)?.[1] ?? '0');
        return age >= 4 && age < 18 ? [{ where, excerpt: entry.slice(0, LONGEST_EXCERPT) }] : [];
      }),
  );
}
