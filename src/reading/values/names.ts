/** Names of people in a value: split where several stand together, aliases told from asides. */

import type { Author } from '../../words/index.ts';
import { fold, oneLine } from './folding.ts';
import { matchesOf } from './matches.ts';
import { SightedPattern } from './sighted-pattern.ts';

/** What joins names. A word stands between blanks. */
const JOINTS =
  /\s*[;；、，]\s*|(?<=\p{L})\s+a\s+(?=\p{Lu})|\s*,\s+(?:and|und|et|y|e|и|i|och|en|ja|és|&)\s+|\s*,\s*|\s*[&＆+]\s*|\s+(?:and|und|et|y|e|и|та|i|och|en|ja|és|with|mit|avec|con|com|plus)\s+|\s+\/\s+|\s*[和與与及]\s*(?=[\p{Script=Han}\p{Lu}])/giu;

/** Clauses that say something about the name before them. */
const NO_NAME =
  /^(?:who|whose|which|that|my|the|a|an|but|for|from|because|as|in|on|of|with|without|thanks?|thank|also|aged?|esq|ph\.?d|m\.?d|jr|sr|iii?|he|she|it|they|we|you|i|is|was|are|were|his|her|their|our|still|again|not|all|ever|only|now|then|so|when|where|if|at|to|by|though|although|even|especially|formerly|hugs|love|bless|always|and|or|some|every|everyone|everybody|anyone|others?|many|several|any|this|these|those|here|there|dziekuje|danke|merci|gracias|grazie|obrigad[oa]|спасибо|kiitos|tack|köszönöm|děkuji|díky|dzięki)(?![\p{L}'-])/iu;

/** An alias stands behind one of these. */
const ALIAS = new SightedPattern(
  /[\s,;(]{0,4}(?:\ba\.?\s?k\.?\s?a\b\.?:?|\balso known as\b|\balias\b|\bwriting as\b|\bposting as\b|\bbetter known as\b|\bknown as\b|\bpseudonym\b:?|\bteż jako\b|\bauch bekannt als\b|\balias dictus\b|\bон же\b|\bона же\b|\bжe\b)\s*/iu,
);

/** The author says "me". */
const ME = new SightedPattern(
  /^(?:me|myself|moi|moi-même|yours truly|ich|ego|я|yo|eu|io|ja|já|én|minä|jag|ik|我|私|나|me again|me, myself and i|yours|guess|little ol' me|who else)[\s!.,?;:)-]*$/iu,
);

/** A list of names is not longer. */
const LONGEST = 1500;

/** A name has no more words than this; what is longer is a sentence. */
const MOST_WORDS = 7;

function unquoted(name: string): string {
  const inner = /^["“„«‘'](.*)["”“»’']$/u.exec(name)?.[1];
  return inner !== undefined && !/["“”„«»]/u.test(inner) ? inner.trim() : name;
}

function trimmed(name: string): string {
  return unquoted(
    name
      .replace(/^[\s,;:~*_=<>|–—-]+|[\s,;:~*_=<>|–—-]+$/gu, '')
      .replace(/^(?:(?:written|story|fic|posted) by|by|von|par|por|di|door|av)[:\s]\s*/iu, '')
      .replace(/^(?:à|al|alla|allo|a|do|dla|an|aan|till) (?=\p{Lu})/u, '')
      .replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s+)?/iu, '')
      .replace(/[\s,]*(?:©|\(c\)|copyright)?\s*(?:19|20)\d\d$/iu, '')
      .trim(),
  );
}

/** Whether what stands in brackets behind a name is another name of that person, rather than a remark. */
function isAlias(inner: string, name: string): boolean {
  const words = inner.split(/\s+/u);
  if (words.length > 4 || (NO_NAME.test(inner) && !/^The\s+\p{Lu}/u.test(inner)) || /[!?:;]|[.]\s|https?:/u.test(inner))
    return false;
  if (
    /^(?:beta|author|translator|co-?author|editor|ed|artist|art|lj|dw|ao3|ffn|he|him|she|her|they|them)\b/i.test(inner) ||
    /^\p{N}+$/u.test(inner)
  )
    return false;
  const first = inner.charAt(0);
  if (first === first.toLowerCase() && first !== first.toUpperCase())
    return words.length === 1 && (/[_\d]/.test(inner) || name === name.toLowerCase() || /^[a-z][a-z0-9]{2,}$/i.test(inner));
  return true;
}

function nameOf(piece: string): Author | null {
  const bare = oneLine(piece);
  const alias = ALIAS.exec(bare);
  if (alias !== null && alias.index > 0) {
    const name = trimmed(bare.slice(0, alias.index));
    const other = trimmed(bare.slice(alias.index + alias[0].length).replace(/[)\]]+\s*$/u, ''));
    return name === '' ? null : { name, alias: other === '' ? null : other };
  }
  const bracketed = /^([^()[\]]+?)\s*[([]([^()[\]]*)[)\]]\s*(.*)$/u.exec(bare);
  if (bracketed !== null) {
    const [, before = '', inner = '', after = ''] = bracketed;
    const name = trimmed(`${before} ${after.replace(/[([][^()[\]]*[)\]]/gu, '')}`);
    const other = trimmed(inner.replace(/^(?:lj|dw|livejournal|on lj|at lj|ao3|ffn|nick|penname|pen name)\s*[:=-]\s*/iu, ''));
    if (name === '') return null;
    return { name, alias: other !== '' && isAlias(other, name) ? other : null };
  }
  const name = trimmed(bare.replace(/[[(].*$/u, ''));
  return name === '' ? null : { name, alias: null };
}

/** Cut at joints that stand outside brackets and quotes. */
function pieces(text: string): string[] {
  const masked = mask(text);
  const out: string[] = [];
  let from = 0;
  for (const match of matchesOf(masked, JOINTS)) {
    out.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  out.push(text.slice(from));
  return out;
}

/** Brackets and what stands in them turned to one letter, unit for unit, so that no joint is seen inside. */
function mask(text: string): string {
  let depth = 0;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if ('([{（'.includes(unit)) depth++;
    out += depth > 0 ? '\u0001' : unit;
    if (')]}）'.includes(unit) && depth > 0) depth--;
  }
  // an alias after a comma belongs to the name before it
  return out.replace(/,(?=\s*(?:a\.?\s?k\.?\s?a|alias|also known|writing as|posting as))/giu, '\u0001');
}

/** The names in a value, in its order. Remarks ("she draws the maps") and clauses ("who swims") are left out. */
export function readNames(raw: string): readonly Author[] {
  const text = oneLine(raw.slice(0, LONGEST));
  if (text === '' || ME.test(text)) return [];
  const found: Author[] = [];
  for (const piece of pieces(text)) {
    if (found.length > 0 && NO_NAME.test(trimmed(piece)) && !/^(?:The|A|An)\s+\p{Lu}/u.test(trimmed(piece))) {
      // a clause: nothing after it is a name, unless a later piece starts one
      continue;
    }
    const author = nameOf(piece);
    if (
      author === null ||
      ME.test(author.name) ||
      author.name.split(/\s+/u).length > MOST_WORDS ||
      !/[\p{L}\p{N}]/u.test(author.name)
    )
      continue;
    if (!found.some((other) => fold(other.name) === fold(author.name))) found.push(author);
  }
  return found;
}
