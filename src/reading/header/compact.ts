/** Headers of one line without keys: `Fandom, A/B, PG, 300 words`, parted by commas, bars, slashes or colons. */
import type { Range } from '../../words/index.ts';
import { fold } from '../values/folding.ts';
import { isBareRating } from '../values/ratings.ts';
import { couldBeRating } from './entry.ts';
import type { FieldKey } from './keys.ts';

export interface CompactField {
  readonly key: FieldKey;
  /** Offsets in the line. */
  readonly at: Range;
}

const LONGEST = 180;
const PARTING = /\s*(?:\|+|::+|;|,(?!\d)|(?<=\s)[-–—•*~/](?=\s)| {3,})\s*/g;
const LENGTH = /^(?:~|about |ca\.? |approx\.? |exactly )?\d[\d,.]*\s?k?\+? ?(?:words?|wds|w)$/;
const PAIRING =
  /^[\p{Lu}\p{Lo}][\p{L}'’.\- ]{0,30}(?:\/|×| ?& ?| ?x )[\p{Lu}\p{Lo}][\p{L}'’.\- ]{0,30}(?:\/[\p{Lu}][\p{L}'’.\- ]{0,30})?$/u;
const KIND =
  /^(?:gen|het|slash|femslash|preslash|pre-slash|au|humou?r|angst|fluff|romance|drama|adventure|h\/c|hurt\/comfort|crack|friendship|family|missing scene|post-ep|drabble|ficlet|vignette|crossover)$/;

const BY = /^(?:by|von|par|di|por)\s+/i;

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
  for (const match of line.matchAll(PARTING)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.length);
  return tokens;
}

function keyOf({ text }: Token): FieldKey | null {
  const bare = fold(text.replace(/^[([]|[)\]]$/g, ''));
  if (text.length <= 20 && couldBeRating(text) && isBareRating(text)) return 'rating';
  if (LENGTH.test(bare)) return 'length';
  if (KIND.test(bare)) return 'genre';
  return PAIRING.test(text) ? 'pairing' : null;
}

/** The fields of a line that is a header by itself; empty for any other line. */
export function readCompactLine(line: string): readonly CompactField[] {
  if (line.length > LONGEST || line.length < 5 || /[.!?]["”]?$/.test(line.replace(/(?:words|etc)\.$/i, ''))) return [];
  const bare = line.replace(/^[([]\s*|\s*[)\]]$/g, (mark) => ' '.repeat(mark.length));
  const all = tokensOf(bare);
  if (all.length < 2 || all.length > 9) return [];
  const fields: CompactField[] = [];
  const signed = all[1] === undefined ? null : BY.exec(all[1].text);
  if (all[0] !== undefined && all[1] !== undefined && signed !== null) {
    fields.push({ key: 'title', at: all[0].at }, { key: 'author', at: [all[1].at[0] + signed[0].length, all[1].at[1]] });
  }
  const tokens = all.slice(fields.length);
  let others = 0;
  for (const [i, token] of tokens.entries()) {
    const key = keyOf(token);
    if (key !== null) fields.push({ key, at: token.at });
    else if (i === 0 && /^[\p{Lu}\p{Lo}"“'\d]/u.test(token.text)) fields.push({ key: 'fandom', at: token.at });
    else others++;
  }
  const sure = fields.filter(({ key }) => key === 'rating' || key === 'length').length;
  const evident = fields.filter(({ key }) => key !== 'fandom').length;
  return sure >= 1 && others <= 1 && (evident >= 2 || tokens.length === 2) ? fields : [];
}
