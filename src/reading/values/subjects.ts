/**
 * Subject lines: `[state|list tag|fandom tag]* title [part] [by author] [(pairing)] [rating] [warnings] [was: old]`.
 *
 * Tags are taken off the front, facts off the back; what stands between is the title.
 */

import type { Author, Part, Rating, RatingLevel, SeriesPlace, Status } from '../../words/index.ts';
import { ofPacks } from '../packs/packs.ts';
import { readAuthors } from './authors.ts';
import { fold, oneLine } from './folding.ts';
import { crossoverFandoms, isGenreWord, isPair, readGenres } from './lists.ts';
import { readPairings } from './pairings.ts';
import { findPart } from './parts.ts';
import { findRating, isBareRating, ratingLevel } from './ratings.ts';
import { STATES } from './states.ts';
import { statusFromSubject } from './subject-status.ts';
import { FORWARD_PREFIXES, LIST_NAME, REPLY_PREFIXES, SHOW_CODES } from './subjects-words.ts';
import { readTitle, splitByline, undecorated } from './titles.ts';

export interface SubjectReading {
  readonly reply: boolean;
  readonly forward: boolean;
  /** A posting state, in capitals: FIC, NEW, REPOST, REV, N2U …; null where none stands there. */
  readonly state: string | null;
  /** Tags that name the list rather than the story ("[LISTNAME]", "LISTNAME:"). */
  readonly listTags: readonly string[];
  readonly title: string | null;
  readonly part: Part | null;
  readonly rating: Rating | null;
  readonly authors: readonly Author[];
  readonly relationships: readonly string[];
  readonly fandoms: readonly string[];
  readonly genres: readonly string[];
  readonly status: Status | null;
  readonly series: SeriesPlace | null;
  /** A mark says that this is a story (FIC:, STORY:, NEW:, [fic] …). */
  readonly fic: boolean;
}

const LONGEST = 500;

const ficByState = ofPacks(
  (packs): ReadonlyMap<string, boolean> =>
    new Map([
      ...STATES.flatMap((row) => row.words.map((word) => [word, row.fic] as const)),
      ...packs.flatMap(({ states }) => states.map((word) => [word, true] as const)),
    ]),
);
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const REPLY = new RegExp(`^(?:${REPLY_PREFIXES.map(literal).join('|')})\\s*(?:\\[\\d+\\]|\\(\\d+\\)|\\^\\d+)?\\s*[:;]\\s*`);
const FORWARD = new RegExp(`^\\[?(?:${FORWARD_PREFIXES.map(literal).join('|')})\\s*(?:\\[\\d+\\])?\\s*:\\s*`);
const EMPTY =
  /^[([<]?\s*(?:no subject|none|no title|kein betreff|sans objet|sin asunto|senza oggetto|sem assunto|без темы|bez tematu|bez predmetu|无主题|無題|件名なし|제목 ?없음)\s*[)\]>]?$/;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s*[:,-]?\s+/;

/** What has been found so far. */
interface Facts {
  reply: boolean;
  forward: boolean;
  state: string | null;
  fic: boolean;
  readonly listTags: string[];
  readonly fandoms: string[];
  readonly genres: string[];
  readonly relationships: string[];
  readonly authors: Author[];
  rating: { raw: string; level: RatingLevel } | null;
  status: Status | null;
  part: Part | null;
}

function stateOf(word: string, facts: Facts): boolean {
  const folded = fold(word)
    .trim()
    .replace(/[!*~]+/g, '')
    .trim();
  const pieces = folded.split(/\s*[/,|+]\s*/);
  const fic =
    ficByState().get(folded) ??
    (pieces.length > 1 && pieces.every((piece) => ficByState().has(piece))
      ? pieces.some((piece) => ficByState().get(piece) === true)
      : undefined);
  if (fic === undefined) return false;
  facts.state ??= word.trim().toUpperCase();
  facts.fic ||= fic;
  facts.status ??= statusFromSubject(`${folded}: x`) ?? statusFromSubject(`[${folded}] x`);
  if (/^(?:adult|nc-?17|slash nc-17)$/.test(folded)) facts.rating ??= { raw: word.trim(), level: 'explicit' };
  else if (isBareRating(word) && !/^[tm]$/.test(folded)) facts.rating ??= { raw: word.trim(), level: ratingLevel(word) };
  else if (/^(?:gen|het|slash|femslash|xover|x-over|crossover)$/.test(folded)) facts.genres.push(word.trim());
  return true;
}

/** Whether a tag in brackets or before a colon names a list rather than a show. */
function isListName(tag: string, colon: boolean): boolean {
  const bare = tag.trim();
  if (/\s/u.test(bare)) return LIST_NAME.test(fold(bare)) && bare.split(/\s+/u).length <= 3;
  const capitals = bare === bare.toUpperCase() && bare.length >= 2 && bare !== bare.toLowerCase();
  return colon
    ? capitals
    : capitals || LIST_NAME.test(fold(bare)) || /[-_]/u.test(bare) || (bare === bare.toLowerCase() && /^[a-z0-9]+$/.test(bare));
}

/** A tag in brackets: a state, a rating, a part, a status, a list or a show. */
function bracketTag(inner: string, first: boolean, more: boolean, facts: Facts): void {
  const text = inner.trim();
  if (stateOf(text, facts)) return;
  const status = statusFromSubject(`[${text}] x`);
  const part = findPart(text, 'subject');
  if (status !== null) facts.status ??= status;
  else if (part !== null && part.at[0] === 0 && part.at[1] === text.length) facts.part ??= part.part;
  else if (isBareRating(text) && !/^[tmk]$/i.test(text)) facts.rating ??= { raw: text, level: ratingLevel(text) };
  else if (text.split(/\s*[,/]\s*/).every(isGenreWord)) facts.genres.push(...readGenres(text));
  else if (isPair(text)) facts.relationships.push(text);
  else if (first && (isListName(text, false) || (more && !/\s/u.test(text)))) facts.listTags.push(text);
  else if (/\p{L}/u.test(text)) facts.fandoms.push(...text.split(/\s*[,;]\s*/u));
}

/** Tags off the front, as many as there are. What is left starts the title. */
function tagsOff(subject: string, facts: Facts): string {
  let rest = subject;
  let brackets = 0;
  for (let round = 0; round < 10; round++) {
    rest = rest.replace(/^[\s:,|–—-]+(?=[\p{L}[([“"„«《「『【\d])/u, '').trimStart();
    const folded = fold(rest);
    const reply = REPLY.exec(folded);
    // "REP: Damp" is a repost on lists that say so
    if (reply !== null && !(/^REP\s*:/.test(rest) && round === 0)) {
      facts.reply = true;
      rest = rest.slice(reply[0].length);
      continue;
    }
    const forward = FORWARD.exec(folded);
    if (forward !== null) {
      facts.forward = true;
      rest = rest.slice(forward[0].length).replace(/\]$/, '');
      continue;
    }
    const bracket = /^[[【{(]([^[\]【】{}()]{1,60})[\]】})]\s*[:-]?\s*/u.exec(rest);
    if (bracket?.[1] !== undefined && (rest.charAt(0) !== '(' || isTag(bracket[1])) && bracket[0].length < rest.length + 1) {
      const after = rest.slice(bracket[0].length);
      if (after.trim() === '' && round === 0) break;
      bracketTag(bracket[1], brackets === 0, /^[[【]/u.test(after), facts);
      brackets++;
      rest = after;
      continue;
    }
    const colon = /^([^:;"“”„«»()[\]]{1,30}?)\s*(?:[:：]+|\s-{1,2}\s)\s*(?=\S)/u.exec(rest);
    if (colon?.[1] !== undefined) {
      const tag = colon[1];
      const after = rest.slice(colon[0].length);
      const dashed = /-\s*$/.test(colon[0]);
      if (stateOf(tag, facts)) {
        rest = after;
        continue;
      }
      if (
        !dashed &&
        facts.listTags.length === 0 &&
        facts.state === null &&
        isListName(tag, true) &&
        !/^\s*$/.test(after) &&
        !isOnlyPart(after)
      ) {
        facts.listTags.push(tag);
        rest = after;
        continue;
      }
    }
    const spaced = /^(NEW|N2U|REP|REPOST|COR|REV|DRA|WIP|FIC|NEU|FANFIC)\s+(?=["“„«]|[A-Z\d/]{2,8}\s|\p{Lu}|[[(])/u.exec(rest);
    if (spaced?.[1] !== undefined && facts.state === null) {
      facts.state = spaced[1];
      facts.fic = true;
      facts.status ??= spaced[1] === 'WIP' ? 'in-progress' : null;
      rest = rest.slice(spaced[0].length);
      continue;
    }
    const code = /^([A-Z\d/]{2,7})(?:\s*:\s*|\s+)(?=\S)/.exec(rest);
    if (code?.[1] !== undefined && facts.state !== null && SHOW_CODES.includes(code[1])) {
      facts.fandoms.push(code[1]);
      rest = rest.slice(code[0].length);
      continue;
    }
    const date = DATE.exec(rest);
    if (date !== null && round === 0 && rest.length > date[0].length) {
      rest = rest.slice(date[0].length);
      continue;
    }
    break;
  }
  return rest.trim();
}

/** A tag in round brackets is one only where it is a state. */
function isTag(text: string): boolean {
  return ficByState().has(fold(text).trim()) || isBareRating(text);
}

function isOnlyPart(text: string): boolean {
  const part = findPart(text, 'subject');
  return part !== null && `${text.slice(0, part.at[0])}${text.slice(part.at[1])}`.trim() === '';
}

/** A remark that a subject may hold and a reading does not keep. */
const REMARK =
  /^(?:(?:some |mild |no |minor |major |big |huge )?spoilers?\b.*|warnings?\b.*|long|short|sorry.*|finally.*|at last.*|new|take (?:two|2)|again|try again|second try|resend.*|repost.*|re-?posted.*|revised.*|edited.*|corrected.*|please read.*|first (?:fic|time|post).*|challenge.*|for .*|with .*|[!?.*~]+|\d+k|\d+ ?words?|unbeta'?d|x-?posted.*|cross-?posted.*|feedback.*|archive.*|f|ff|fic|fanfic|fan fiction|story|drabble|ficlet|vignette|complete|wip|part|aka|adult|au)$/;

/** One piece behind the title. True where it says something that a subject says beside its title. */
function fact(raw: string, facts: Facts, sure: boolean): boolean {
  const text = raw.trim().replace(/^[\s:,;–—-]+|[\s,;–—-]+$/gu, '');
  if (text === '') return true;
  const folded = fold(text);
  const by = /^(?:by|von|par|por|di|door|av|作者[:：]?)\s+(\S.*)$/iu.exec(text);
  if (by?.[1] !== undefined) {
    facts.authors.push(...readAuthors(by[1]).authors.filter(() => facts.authors.length === 0));
    return true;
  }
  const part = findPart(text, 'subject');
  if (part !== null && part.at[1] - part.at[0] >= text.length) {
    facts.part ??= part.part;
    return true;
  }
  const rating = findRating(text, 'subject');
  if (
    rating !== null &&
    text.slice(0, rating.at[0]).replace(/rated|rating|[\s:([-]/giu, '') === '' &&
    rating.at[1] >= text.length
  ) {
    facts.rating ??= { raw: rating.raw, level: rating.level };
    return true;
  }
  const status = statusFromSubject(`x (${text})`) ?? statusFromSubject(`x - ${text}`);
  if (status !== null) {
    facts.status ??= status;
    return true;
  }
  const crossed = crossoverFandoms(text);
  if (crossed !== null && crossed.length > 0) {
    facts.fandoms.push(...crossed);
    return true;
  }
  if (
    isPair(text) ||
    (sure && /^(?:implied|past|hints of|pre-|eventual|background)/.test(folded)) ||
    /^(?:MSR|UST|OTP)$/.test(text)
  ) {
    const { relationships } = readPairings(text);
    if (facts.state !== null && /^X-?OVER|^CROSSOVER/.test(facts.state)) {
      facts.fandoms.push(...text.split('/').map((name) => name.trim()));
      return true;
    }
    if (relationships.length > 0) {
      facts.relationships.push(...relationships);
      return true;
    }
  }
  const items = text.split(/\s*[,/&+]\s*/u);
  if (items.every((item) => isGenreWord(item)) && !(items.length === 1 && /^[A-Z]$/.test(text))) {
    facts.genres.push(...readGenres(text));
    return true;
  }
  if (rating !== null && sure) {
    facts.rating ??= { raw: rating.raw, level: rating.level };
    fact(text.slice(0, rating.at[0]), facts, sure);
    fact(text.slice(rating.at[1]), facts, sure);
    return true;
  }
  return REMARK.test(folded);
}

/** The pieces behind a title: brackets, and what commas, semicolons, bars and dashes part. */
function pieces(text: string): string[] {
  return text
    .split(/[()[\]{}【】]|\s*[,;|~]\s*|\s+[-–—]+\s+|\s*--\s*|\s+(?=by\s+\S)|\s{2,}|(?<=\S)\s+\/\s+/u)
    .filter((piece) => piece.trim() !== '');
}

/** "FIC: Kelp (The Tempest) 1/2": between title and part, what is no remark and reads as a name is the show's. */
function namesShow([piece = '', ...others]: readonly string[]): boolean {
  return (
    others.length === 0 &&
    /^\p{Lu}[\p{L}'’.& -]{2,40}$/u.test(piece) &&
    !/^(?:an?|and|or|but|for|my|in|on|at|to|of|with|are|is|not|no|i|we|you|he|she|it|how|why|when|where|what|who|after|before)\b/i.test(
      piece,
    )
  );
}

/** Facts taken off the end of a title, as long as there are some. */
function factsOff(text: string, facts: Facts): string {
  let rest = text.trim();
  for (let round = 0; round < 8; round++) {
    rest = rest.replace(/[\s,;|]+$/u, '');
    const bracket = /^(.*\S)\s*[([{【]([^()[\]{}【】]+)[)\]}】]\s*[!.]*$/u.exec(rest);
    if (bracket?.[1] !== undefined && bracket[2] !== undefined) {
      const inner = pieces(bracket[2]);
      const known = inner.map((piece) => fact(piece, facts, inner.length > 1));
      const square = /[\]】]\s*[!.]*$/u.test(rest);
      if (known.some(Boolean) || square || (facts.fic && facts.part !== null && namesShow(inner))) {
        // among facts, what is left is the show: "(Robin Hood, PG)"
        inner.forEach((piece, i) => {
          if (!known[i] && /^\p{Lu}|^\p{Lo}/u.test(piece.trim())) facts.fandoms.push(piece.trim());
        });
        rest = bracket[1];
        continue;
      }
      break;
    }
    const tail = /^(.*\S)(?:\s*[,;|]\s*|\s+[-–—:]+\s+|\s*--+\s*)([^,;|]{1,60})$/u.exec(rest);
    if (tail?.[1] !== undefined && tail[2] !== undefined && fact(tail[2], facts, false)) {
      rest = tail[1];
      continue;
    }
    const rating = findRating(rest, 'subject');
    if (rating !== null && rating.at[0] > 0 && rating.at[1] >= rest.replace(/[\s)\]!.]+$/u, '').length) {
      facts.rating ??= { raw: rating.raw, level: rating.level };
      rest = rest.slice(0, rating.at[0]).replace(/(?:\brated|\brating:?)?[\s([:,–—-]*$/iu, '');
      continue;
    }
    const pair = /^(.*\S)\s+(\S{1,20}\/\S{1,20})$/u.exec(rest);
    if (pair?.[1] !== undefined && pair[2] !== undefined && isPair(pair[2])) {
      facts.relationships.push(pair[2]);
      rest = pair[1];
      continue;
    }
    const byline = splitByline(rest);
    if (
      byline !== null &&
      (byline.confidence > 0.6 || (facts.part !== null && byline.confidence > 0.4)) &&
      facts.authors.length === 0
    ) {
      facts.authors.push(...readAuthors(byline.author).authors);
      rest = byline.title;
      continue;
    }
    break;
  }
  return rest.replace(/[\s:,;–—-]+$/u, '');
}

/** `Cyrano: "The Pastrycook's Sonnet"`. */
const QUOTED_BEHIND_SHOW = /^([\p{Lu}\p{Lo}][^:"“”«»]{1,40}?)(?::| [-–—])\s*["“«]([^"“”«»]{2,120})["”»]$/u;

/** What a subject line says. Never throws; a subject that is only tags has no title. */
export function readSubject(subject: string): SubjectReading {
  const facts: Facts = {
    reply: false,
    forward: false,
    state: null,
    fic: false,
    listTags: [],
    fandoms: [],
    genres: [],
    relationships: [],
    authors: [],
    rating: null,
    status: null,
    part: null,
  };
  const whole = oneLine(subject.slice(0, LONGEST));
  facts.status = statusFromSubject(whole);
  let rest = tagsOff(withoutOld(whole), facts);
  if (EMPTY.test(fold(rest))) rest = '';
  // "Stick (gen, G, 1/1, Oz)": the part is one of several facts
  if (/[([][^()[\]]*,[^()[\]]*[)\]]$/u.test(rest) && isInBracket(rest, findPart(rest, 'subject')?.at[0] ?? 0))
    rest = factsOff(rest, facts);
  const found = findPart(rest, 'subject');
  let title = rest;
  if (found !== null) {
    facts.part ??= found.part;
    const before = rest.slice(0, found.at[0]);
    const after = rest.slice(found.at[1]);
    title = before;
    const left = pieces(after).filter((piece) => !fact(piece, facts, true));
    if (undecorated(before) === '') title = left.find((piece) => /^[“"„«《]?[\p{Lu}\p{Lo}\d]/u.test(piece.trim())) ?? '';
    else if (facts.fandoms.length === 0) facts.fandoms.push(...bracketedFandoms(after, left));
  }
  title = factsOff(title, facts);
  const behind = facts.fandoms.length === 0 ? QUOTED_BEHIND_SHOW.exec(title) : null;
  if (behind?.[1] !== undefined && behind[2] !== undefined) {
    facts.fandoms.push(behind[1]);
    title = behind[2];
  }
  // a tag inside the quotes: 《[show] title》
  const inner = undecorated(title);
  const tagged = inner === title ? inner : tagsOff(inner, facts);
  const reading = readTitle(found === null ? tagged : `${tagged} (${found.part.label})`);
  const stripped = found === null ? reading : readTitle(tagged);
  return {
    reply: facts.reply,
    forward: facts.forward,
    state: facts.state,
    listTags: facts.listTags,
    title: tagged === '' ? null : stripped.title,
    part: facts.part,
    rating: facts.rating,
    authors: facts.authors,
    relationships: facts.relationships,
    fandoms: facts.fandoms,
    genres: facts.genres,
    status: facts.status ?? stripped.status,
    series: reading.series,
    fic: facts.fic,
  };
}

function isInBracket(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
}

/** "[Robin Hood]" behind a part is the show. */
function bracketedFandoms(after: string, left: readonly string[]): readonly string[] {
  return left
    .filter((piece) => after.includes(`[${piece}]`) && /^[\p{Lu}\p{Lo}]/u.test(piece.trim()))
    .map((piece) => piece.trim());
}

/** "(was: an older subject)" cut off. */
function withoutOld(subject: string): string {
  const match = /\s*(?:[([]\s*was\b|[-–—,;]?\s+was\s*:)/iu.exec(subject);
  return match === null || match.index === 0 ? subject : subject.slice(0, match.index);
}
