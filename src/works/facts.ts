/** The facts of one post that joining needs: small, plain data, so that a million can be spooled or kept in columns. */
import type { Kind, PostId, Reading } from '../words/index.ts';
import { saysAgain } from './again.ts';
import { dateSpan, type Span } from './dates.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { authorKeys, emailKey, nameWords } from './names.ts';
import { type PartPlace, partPlace } from './place.ts';
import { type TitleKeys, titleKeys } from './title.ts';

export interface JoinFacts {
  readonly post: PostId;
  readonly path: string;
  readonly index: number;
  readonly story: number;
  readonly kind: Kind;
  /** As written, for explaining. */
  readonly title: string | null;
  readonly titles: TitleKeys;
  /** As written, for explaining. */
  readonly authors: readonly string[];
  readonly authorKeys: readonly string[];
  readonly nameWords: readonly (readonly string[])[];
  readonly email: string | null;
  readonly place: PartPlace;
  /** The label as written, as a chapter list shows it. */
  readonly label: string | null;
  readonly date: Span | null;
  /** The post says of itself that it is posted again, or revised. */
  readonly again: boolean;
  /** How many fields its header had: of two undated copies the fuller is taken for the original. */
  readonly fields: number;
  /** The post's own addresses, folded: message id and old URL. */
  readonly addresses: readonly string[];
  /** What it says it follows, folded: the link to the previous part, and the messages it answers. */
  readonly follows: readonly string[];
  readonly venue: string | null;
  /** Primary subtag; null where not sure. */
  readonly language: string | null;
  readonly text: Fingerprint;
}

/**
 * Takes from a reading what joining needs.
 * @param references message ids that the post answers, where its source knows them
 */
export function joinFacts(reading: Reading, post: PostId, references: readonly string[] = []): JoinFacts {
  const { source } = reading;
  const rawTitles = reading.fields.filter((field) => field.key === 'title').map((field) => field.value);
  return {
    post,
    path: source.path,
    index: source.index,
    story: source.story,
    kind: reading.kind,
    title: reading.title,
    titles: titleKeys(reading.title),
    authors: reading.authors.map((author) => (author.alias === null ? author.name : `${author.name} (${author.alias})`)),
    authorKeys: authorKeys(reading.authors),
    nameWords: nameWords(reading.authors),
    email: emailKey(reading.email),
    place: partPlace(reading.part),
    label: reading.part?.label ?? null,
    date: dateSpan(source.date),
    again: saysAgain([source.subject, reading.leadIn, ...rawTitles]),
    fields: reading.fields.length,
    addresses: [source.id, source.url].map(addressKey).filter((key) => key !== null),
    // A link to a site's front page says nothing: thousands follow it.
    follows: [reading.previousLink, ...references]
      .map(addressKey)
      .filter((key): key is string => key !== null && /[/@#?]/.test(key)),
    venue: source.venue,
    language: reading.language === 'und' ? null : (reading.language.toLowerCase().split('-')[0] ?? null),
    text: fingerprint(reading.body.text),
  };
}

/** A URL or message id folded: without scheme, `www.`, angle brackets, fragment and closing slash. */
function addressKey(address: string | null): string | null {
  if (address === null) return null;
  const key =
    address
      .trim()
      .toLowerCase()
      .replace(/^<|>$/g, '')
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .split('#')[0] ?? '';
  const bare = key.endsWith('/') ? key.slice(0, -1) : key;
  return bare.length >= 4 ? bare : null;
}

/** `path#index`: how a reading names another post. */
export function placeOf(facts: JoinFacts): string {
  return `${facts.path}#${facts.index}`;
}
