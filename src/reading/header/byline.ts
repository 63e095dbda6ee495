/** Lines that name the author: `by Name`, `Title by Name`, `An Odyssey story by Name`, `Name <addr>`. */

import type { Range } from '../../words/index.ts';
import { anyOf } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';

export interface Byline {
  /** Offsets in the line; null where the next line has the name ("a FanFiction by"). */
  readonly author: Range | null;
  readonly title: Range | null;
  readonly fandom: Range | null;
}

const LONGEST = 140;
/** "by" in the languages read here. */
const BY = '(?:by|von|par|di|por|od|door|av|af|от|автор[аы]?)';
const FORMS =
  '(?:fan ?-?fic(?:tion)?|fic(?:let)?|story|stories|tale|vignette|drabble|adventure|novel(?:la|ette)?|poem|crossover|pastiche|short|one-?shot|round robin|parody|filk|casefile)';
/** Words that are no fandom where they stand before "story". */
const GENERIC =
  /^(?:a|an|the|short|very short|little|silly|new|another|true|sad|my|first|christmas|halloween|holiday|some|original|small|long|quick|humou?r|romance|angst|gen|slash|crossover|fan|bedtime|ghost|love|whole|brief|unfinished)$/;

const OWN_LINE = new SightedPattern(
  new RegExp(`^(?:(?:story |fic |written |words |text |tale |as told |posted )?${BY})\\b\\s*:?\\s*(\\S.*)$`),
);
/** Words so short that what follows them must be a name beyond doubt: French, Spanish, Portuguese, Dutch. */
const SHORT_LINES = "de|d'|da|do|van|af";
/** Bylines of other languages that fill their line. */
const foreignLine = ofPacks((packs) => {
  const says = packs.flatMap(({ bylines }) => bylines.map(({ say }) => say));
  return new RegExp(`^(?:${anyOf(says)})\\s*:?\\s*(\\S.*)$`, 'u');
});
const SHORT_LINE = new SightedPattern(new RegExp(`^(?:${SHORT_LINES})\\s+(\\S.*)$`));

/** A byline of another language; null where a line is none. */
function foreignByline(line: string, folded: string): Byline | null {
  const long = foreignLine().exec(folded)?.[1];
  const rest = long ?? SHORT_LINE.exec(folded)?.[1];
  if (rest === undefined) return null;
  const from = line.length - rest.length;
  const names = line.slice(from);
  const words = names.split(/\s+/);
  const named = looksLikeNames(names) && words.length <= 6 && !/[.!?,;:]$/.test(names);
  const sure = long !== undefined || (words.length <= 4 && /^[\p{Lu}\d]|[_\d]/u.test(names));
  return named && sure ? { author: [from, line.length], title: null, fandom: null } : null;
}
const OPEN_LINE = new SightedPattern(new RegExp(`^(?:an? )?(?:${FORMS} )?(?:written )?by\\s*:?$`));
const FORM_LINE = new SightedPattern(
  new RegExp(`^(?:(?:an?|the|some|more) )?(.{0,60}?)\\s?\\b${FORMS},? (?:written )?by:? (\\S.*)$`),
);
/** Under a title: `a tale of Laputa by Idony Marsh`. */
const FORM_OF = new SightedPattern(
  new RegExp(`^an? (?:[a-z-]+ ){0,2}?${FORMS} (?:of|about|for|from|after|set in|based on) .{1,60}?,? (?:written )?by:? (\\S.*)$`),
);
const TITLE_LINE = new SightedPattern(new RegExp(`^(\\S.{0,90}?)[,;:]?\\s+(?:[-–—~*|]+ )?(?:written )?${BY}:? (\\S.*)$`));
const ADDRESS =
  /(?:[<([]\s?)?(?:mailto:)?[\w.+-]{1,40}(?:@| at | \[at\] |\(at\)|_at_)[\w.-]{2,40}(?:(?: dot | \[dot\] |\(dot\))[\w-]{2,20}){0,3}\s?[>)\]]?\.?$/i;

/** When it was written, behind the name: `in March, 1998`, `(June 1999)`, `, 2003`. */
export const WRITTEN_WHEN =
  /\s*(?:[,(-]|\bin\b|\bon\b)\s*(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?(?:\d{1,2})?,? ?)?(?:(?:19|20)\d\d|['’]\d\d)\)?$/i;

/** What is said beside the name: ", with a great deal of help from Bramah". */
const HELPED = /,? with (?:[\p{Ll}-]+ ){0,6}(?:help|thanks|apologies) (?:from|to) .*$/u;

/** Names are a few words that open with a capital, or a nickname of one word. */
export function looksLikeNames(text: string): boolean {
  const bare = text
    .replace(ADDRESS, '')
    .replace(/\s*[-–—,|]+\s*$/u, '')
    .trim();
  if (bare === '') return text !== '';
  if (bare.length > 80 || /[!?:"“”]|[a-z]{3,}\.(?:\s|$)|\d{4}/.test(bare.replace(/\b(?:a\.?k\.?a|mrs?|dr|jr|sr|st)\./gi, '')))
    return false;
  const words = bare
    .split(/[\s,;&/+]+/)
    .filter(
      (word) =>
        word !== '' &&
        !/^(?:and|und|et|y|e|и|aka|a\.k\.a\.?|the|of|de|la|le|von|van|der|du|with|also|known|as|z|ze|ze?r|od|af|av|di|da|do|dos|das|del|della|el)$/i.test(
          word,
        ),
    );
  if (words.length === 0 || words.length > 12) return false;
  return words.length === 1 || words.every((word) => /^[("'‘“[]?[\p{Lu}\p{Lo}\d]/u.test(word) || /[_\d]/.test(word));
}

function range(line: string, part: string, from = 0): Range {
  const at = line.indexOf(part, from);
  return [at, at + part.length];
}

/**
 * A line that names the author and perhaps more; null where it does not.
 *
 * @param alone the line stands in a paragraph of its own, or under a title
 */
export function readByline(line: string, alone: boolean): Byline | null {
  if (line.length > LONGEST || line.length < 2 || (/^["“„«]/.test(line) && !/["”“»]\s*,?\s*(?:by|von)\b/i.test(line)))
    return null;
  const folded = fold(line);
  if (OPEN_LINE.test(folded)) return { author: null, title: null, fandom: null };
  const own = OWN_LINE.exec(folded);
  if (own !== null) {
    const from = line.length - (own[1]?.length ?? 0);
    const names = line.slice(from).replace(WRITTEN_WHEN, '').replace(HELPED, '');
    const nick =
      names.length <= 40 &&
      names.split(/\s+/).length <= 4 &&
      !/^(?:the|a|an|my|this|his|her|their|now|then|day|night|and|all|that|it|order|way|means|far|no|some|request|popular)\b/.test(
        fold(names),
      ) &&
      !/[.,;:!?]$/.test(names);
    return looksLikeNames(names) || (alone && nick) ? { author: [from, from + names.length], title: null, fandom: null } : null;
  }
  const foreign = foreignByline(line, folded);
  if (foreign !== null) return foreign;
  const form = FORM_LINE.exec(folded);
  if (form !== null) {
    const names = line.slice(line.length - (form[2]?.length ?? 0));
    const kind = (form[1] ?? '').trim();
    // "The Heron Story by X" has a title before the name, "a heron story by X" has none.
    const titled =
      /[,:;]/.test(kind) ||
      /,\s*(?:written )?by:? /.test(folded) ||
      (/^the /.test(folded) && /\b(?:Story|Tale|Adventure|Poem|Novel)\b/.test(line));
    if (!titled && looksLikeNames(names)) {
      const named = kind !== '' && !GENERIC.test(kind) && kind.split(' ').length <= 6;
      const start = named ? folded.indexOf(kind) : -1;
      return {
        author: range(line, names, line.length - names.length),
        title: null,
        fandom: named ? [start, start + kind.length] : null,
      };
    }
  }
  const told = /^an? /.test(line) ? FORM_OF.exec(folded)?.[1] : undefined;
  if (told !== undefined && looksLikeNames(line.slice(line.length - told.length)))
    return { author: range(line, line.slice(line.length - told.length)), title: null, fandom: null };
  const signed = TITLE_LINE.exec(folded);
  if (signed !== null) {
    const from = line.length - (signed[2]?.length ?? 0);
    const names = line.slice(from).replace(HELPED, '');
    const title = line.slice(0, signed[1]?.length ?? 0);
    if (looksLikeNames(names) && !/[.!?;]\s\S/.test(title) && /^[("'“„«*_~\s]*[\p{Lu}\p{Lo}\d]/u.test(title)) {
      return { author: range(line, names, from), title: [0, title.length], fandom: null };
    }
  }
  return null;
}

/** `a story for The Odyssey`, `fan fiction based on Dracula`. */
const FORM_FOR = new SightedPattern(
  new RegExp(
    `^(?:an? |some |more )?(?:\\w+ )?${FORMS} (?:for|from|based on|set in|inspired by|in the (?:world|universe) of) (\\S.{1,50})$`,
  ),
);
/** "for Ellen's birthday" is no fandom. */
const OCCASION =
  / for [^.;:]{0,40}\b(?:birthday|challenge|contest|exchange|swap|fest|ficathon|prompts?|Christmas|Yuletide)\W{0,3}$/;
/** "…, being written as fast as I can" behind it. */
const REMARK = /,\s\p{Ll}[^,.!?]*$/u;
const FORM_ALONE = new SightedPattern(new RegExp(`^(?:an?|the|another) (.{0,60}?)\\s?\\b${FORMS}\\.?$`));

/** `A Narrow Street story` under a title, above the name: where the fandom stands in it, or null where it names none. */
export function readFormLine(line: string): { readonly fandom: Range | null } | null {
  if (line.length > 80 || /[>»]/.test(line)) return null;
  const remark = REMARK.exec(line);
  if (remark !== null) {
    const form = readFormLine(line.slice(0, remark.index));
    return form?.fandom == null ? null : form;
  }
  const occasion = OCCASION.exec(line);
  if (occasion !== null) return readFormLine(line.slice(0, occasion.index));
  const from = FORM_FOR.exec(fold(line))?.[1];
  if (from !== undefined && /^["“'‘]?\p{Lu}/u.test(line.slice(line.length - from.length)) && !/[.!?]\s/.test(line))
    return { fandom: [line.length - from.length, line.length] };
  const found = FORM_ALONE.exec(fold(line));
  if (found === null) return null;
  const kind = (found[1] ?? '').trim();
  // "A word before the story." speaks of it
  if (/\b(?:the|this|my|our)$/.test(kind)) return null;
  if (kind === '' || GENERIC.test(kind)) return { fandom: null };
  const start = fold(line).indexOf(kind);
  return /^\p{Lu}/u.test(line.slice(start)) ? { fandom: [start, start + kind.length] } : { fandom: null };
}

/** `A crossover between Dracula and Cranford`, `a Dracula/Cranford crossover`. */
export function isCrossoverLine(line: string): boolean {
  return (
    line.length <= 120 &&
    !/[.!?]["”]? \S/.test(line) &&
    /^\W{0,2}(?:an? |the |this is an? )?(?:\S.{0,60} )?(?:crossover|x-?over)\b/i.test(line)
  );
}

/** `Peaseblossom, 2003`: the name; null where a line is none. */
export function datedName(line: string): string | null {
  const name = line.replace(WRITTEN_WHEN, '');
  return name !== line && couldBeName(name) && looksLikeNames(name) ? name : null;
}

/** A line that can be a name and nothing else where a name must stand: right under a title, right over a header that names nobody. */
export function couldBeName(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    line.length <= 40 &&
    words.length <= 4 &&
    /\p{L}/u.test(line) &&
    !/[.,;:!?"“”„«»()[\]]/.test(line.replace(/\b(?:\p{Lu}|Mrs?|Ms|Dr|St|Jr|Sr)\.(?=\s|$)/gu, ''))
  );
}

/** A name with an address, or an address alone, under a title. */
export function readNameAndAddress(line: string): { readonly author: Range | null; readonly address: Range } | null {
  if (line.length > 120) return null;
  const address = ADDRESS.exec(line);
  if (address === null) return null;
  const name = line.slice(0, address.index).trim();
  if (name === '') return { author: null, address: [0, line.length] };
  return looksLikeNames(name) ? { author: [0, line.length], address: [address.index, line.length] } : null;
}
