/** Headers of one line without keys: `Fandom, A/B, PG, 300 words`, parted by bars, semicolons, commas, slashes or dashes. */

import type { Range } from '../../words/index.ts';
import { readEmail } from '../values/authors.ts';
import { fold } from '../values/folding.ts';
import { couldBeRating, isBareRating } from '../values/ratings.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { looksLikeNames } from './byline.ts';
import type { FieldKey } from './keys.ts';

export interface CompactField {
  readonly key: FieldKey;
  /** Offsets in the line. */
  readonly at: Range;
}

const LONGEST = 180;
/** What parts the pieces of a line: bars where it has some, else semicolons, else anything. */
const BARS = /\s*\|+\s*/g;
const SEMICOLONS = /\s*;\s*/g;
const ANYTHING = /\s*(?:::+|;|,(?!\d)|(?<=\s)(?:[-–—•*~/]|\/\/)(?=\s)| {3,})\s*/g;
const LENGTH = new SightedPattern(/^(?:~|about |ca\.? |approx\.? |exactly )?\d[\d,.]*\s?k?\+? ?(?:words?|wds|w)$/);
const QUALIFIED = '(?:\\s?\\([^()]{1,40}\\))?';
const PAIRING = new RegExp(
  `^(?:the )?[\\p{Lu}\\p{Lo}][\\p{L}'’.\\- ]{0,30}(?:\\/|×| ?& ?| ?x )(?:the )?[\\p{Lu}\\p{Lo}][\\p{L}'’.\\- ]{0,30}(?:\\/[\\p{Lu}][\\p{L}'’.\\- ]{0,30})?${QUALIFIED}$`,
  'u',
);
const KIND = new SightedPattern(
  /^(?:gen|het|slash|femslash|preslash|pre-slash|au|humou?r|angst|fluff|romance|drama|adventure|h\/c|hurt\/comfort|crack|friendship|family|missing scene|post-ep|drabble|ficlet|vignette|crossover|action|horror|mystery|general|fantasy|parody|tragedy|poetry|comedy)$/,
);
const STATUS = /^(?:complete[d]?|finished|wip|work in progress|in progress|unfinished|incomplete)$/;
const PART = /^(?:\d{1,3}\s?(?:\/|of)\s?(?:\d{1,3}|\?)|part \w{1,8}(?: of \w{1,8})?|chapter \w{1,8})$/;
const RATED = /^(?:rated|rating)\b\s*:?\s*/i;
const BY = /^(?:by|von|par|di|por)\s+/i;
const FOR = /^(?:(?:written )?for|dedicated to|a gift for)\s+\S/i;

interface Token {
  readonly text: string;
  readonly at: Range;
}

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = line.slice(from, to).trim();
    const at = line.indexOf(text, from);
    if (text !== '') tokens.push({ text, at: [at, at + text.length] });
  };
  const parting = /\s\|/.test(line) ? BARS : (line.match(/;/g)?.length ?? 0) >= 2 ? SEMICOLONS : ANYTHING;
  for (const match of line.matchAll(parting)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.length);
  return tokens;
}

/** What a piece of a line says by its own looks, with where it says it; null where it could be anything. */
export function evidentField(text: string): CompactField | null {
  const whole: Range = [0, text.length];
  const bare = fold(text.replace(/^[([]|[)\]]$/g, ''));
  if (text.length <= 24 && couldBeRating(text) && isBareRating(text))
    return { key: 'rating', at: [RATED.exec(text)?.[0].length ?? 0, text.length] };
  if (LENGTH.test(bare)) return { key: 'length', at: whole };
  if (KIND.test(bare) || (bare.includes('/') && bare.split(/\s*\/\s*/).every((kind) => KIND.test(kind))))
    return { key: 'genre', at: whole };
  if (text.length <= 80 && /\S (?:crossover|x-?over)$/.test(bare)) return { key: 'fandom', at: whole };
  if (STATUS.test(bare)) return { key: 'status', at: whole };
  if (PART.test(bare)) return { key: 'part', at: whole };
  if (text.length <= 60 && !/\s\S+\s\S+\s/.test(text) && readEmail(text) !== null) return { key: 'email', at: whole };
  return PAIRING.test(text) ? { key: 'pairing', at: whole } : null;
}

/** Behind facts, a piece that signs or dedicates: "… | G | by marram | for tern, who asked". */
function signedField(text: string): CompactField | null {
  const by = BY.exec(text)?.[0].length;
  if (by !== undefined && looksLikeNames(text.slice(by))) return { key: 'author', at: [by, text.length] };
  return FOR.test(text) ? { key: 'dedication', at: [0, text.length] } : null;
}

function shifted({ key, at }: CompactField, by: number): CompactField {
  return { key, at: [at[0] + by, at[1] + by] };
}

/** Pieces that no look tells: a name before its address is the author, else the first is the show and a second one of names the cast. */
function tellRest(tokens: readonly Token[], keys: readonly (FieldKey | null)[], barred: boolean): (FieldKey | null)[] {
  let show = keys.includes('fandom');
  return tokens.map(({ text }, i) => {
    const key = keys[i] ?? null;
    if (key !== null || !/^[\p{Lu}\p{Lo}"“'\d]/u.test(text)) return key;
    if (keys[i + 1] === 'email' && looksLikeNames(text)) return 'author';
    if (!show && (i === 0 || barred)) {
      show = true;
      return 'fandom';
    }
    return barred && looksLikeNames(text) && !keys.includes('characters') ? 'characters' : null;
  });
}

/** FanFiktion.de, the form of the text glued to its genres: `GeschichteFantasy, Familie / P12 / Gen`. */
const PORTAL = new SightedPattern(
  /^(?<form>Geschichte|Kurzgeschichte|Oneshot|Drabble|Songfic|Gedicht|Sammlung|Parodie)? ?(?<genres>\p{Lu}[\p{L}/-]+(?:, ?\p{Lu}[\p{L}/-]+){0,4}) \/ (?<rating>P(?:6|12|16|18)[\w -]{0,10}?)(?: \/ \p{L}{2,12})?$/u,
);

function portalFields(line: string): readonly CompactField[] {
  const { form = '', genres, rating } = PORTAL.exec(line)?.groups ?? {};
  if (genres === undefined || rating === undefined) return [];
  const [from, rated] = [line.indexOf(genres, form.length), line.lastIndexOf(rating)];
  return [
    { key: 'genre', at: [from, from + genres.length] },
    { key: 'rating', at: [rated, rated + rating.length] },
  ];
}

/** `Books » Wuthering Heights » The Grange Accounts`: the shelves of a large site, down to the story. */
const SHELVES =
  /^(?:books?|tv(?: shows?)?|movies?|anime(?:\/manga)?|games?|comics?|plays?(?:\/musicals?)?|misc|cartoons?) (?:»|>) (?<show>[^»>]{2,60}) (?:»|>) (?<title>[^»>]{2,90})$/i;

function shelvedFields(line: string): readonly CompactField[] {
  const { show, title } = SHELVES.exec(line)?.groups ?? {};
  if (show === undefined || title === undefined) return [];
  const from = line.indexOf(show);
  return [
    { key: 'fandom', at: [from, from + show.length] },
    { key: 'title', at: [line.length - title.length, line.length] },
  ];
}

/** The fields of a line that is a header by itself; empty for any other line. */
export function readCompactLine(line: string): readonly CompactField[] {
  if (line.length > LONGEST || line.length < 5) return [];
  for (const sited of [portalFields(line), shelvedFields(line)]) if (sited.length > 0) return sited;
  if (!/[.!?]["”]?$/.test(line.replace(/(?:words|etc)\.$/i, ''))) return compactFields(line);
  // "Show; A/B; PG. What it is about." ends with the summary
  const stop = /[\p{L}\d)\]]\.\s+(?=[\p{Lu}"“'])/u.exec(line);
  if (stop === null) return [];
  const head = compactFields(line.slice(0, stop.index + 1));
  if (head.filter(({ key }) => key === 'rating' || key === 'length' || key === 'pairing').length < 2) return [];
  return [...head, { key: 'summary', at: [stop.index + stop[0].length, line.length] }];
}

/** `Les Misérables, Toussaint, Valjean, G, 280 words`: beside a rating and a length, so many names. */
const MOST_NAMES = 4;

function compactFields(line: string): readonly CompactField[] {
  const bare = /^[([].*[)\]]$/.test(line) ? ` ${line.slice(1, -1)} ` : line;
  const all = tokensOf(bare);
  if (all.length < 2 || all.length > 9) return [];
  const fields: CompactField[] = [];
  const signed = all.slice(0, 2).findIndex(({ text }) => BY.test(text));
  for (const { text, at } of all.slice(0, signed + 1)) {
    const by = BY.exec(text)?.[0].length;
    fields.push(by === undefined ? { key: 'title', at } : { key: 'author', at: [at[0] + by, at[1]] });
  }
  const tokens = all.slice(fields.length);
  const barred = /\s\|/.test(bare);
  const evident = tokens.map(({ text }) => evidentField(text) ?? (barred ? signedField(text) : null));
  // a name at the end signs what stands first: the show comes behind it
  const author = evident.findIndex((field) => field?.key === 'author');
  if (author > 1 && evident[0] === null && evident[1] === null)
    evident[0] = { key: 'title', at: [0, tokens[0]?.text.length ?? 0] };
  const keys = tellRest(
    tokens,
    evident.map((field) => field?.key ?? null),
    barred,
  );
  for (const [i, { at }] of tokens.entries()) {
    const [field, key] = [evident[i], keys[i]];
    if (field != null) fields.push(shifted(field, at[0]));
    else if (key != null) fields.push({ key, at });
  }
  const others = keys.filter((key) => key === null).length;
  const sure = fields.filter(({ key }) => key === 'rating' || key === 'length').length;
  const told = fields.filter(({ key }) => key !== 'fandom' && key !== 'characters').length;
  const strangers =
    others <= 1 || (sure >= 2 && others <= MOST_NAMES && tokens.every(({ text }, i) => keys[i] != null || looksLikeNames(text)));
  return sure >= 1 && strangers && (told >= 2 || tokens.length === 2) ? fields : [];
}
