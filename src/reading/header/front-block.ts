/** How far what stands before a story reaches, where lines further down say so. */
import type { Sheet, Stretch } from '../regions/sheet.ts';
import { isAside, joined, paragraphEnd, unitsIn } from '../regions/sheet.ts';
import { fold } from '../values/folding.ts';
import { readByline } from './byline.ts';
import { CHATTER, chatter } from './chatter.ts';
import { partHeading } from './headings.ts';
import { claimsOwner, givesLeave } from './owners.ts';
import { compactUnder, repeatsTitle } from './title-line.ts';
import { isTold, narrates, statementIn } from './unkeyed.ts';

/** Chatter above a header of one line is not longer, in lines and units. */
const COMPACT_WITHIN = 30;
const LONGEST_LEAD_IN = 1500;

/** Where a header of one line, or the title with its author, stands below chatter; null where none does. */
export function compactBelow(sheet: Sheet, { from, to }: Stretch, title: string): number | null {
  for (let i = from; i < Math.min(to, from + COMPACT_WITHIN); i++) {
    const text = sheet.lines[i]?.text ?? '';
    const above = unitsIn(sheet, from, i);
    if (above > LONGEST_LEAD_IN || (sheet.paragraph[i] === i && speaks(text))) return null;
    if (text.length > 180 || text === '' || isAside(sheet, i) || sheet.rules[i] === true) continue;
    const fields = compactUnder(text, title);
    const facts = fields.filter(({ key }) => key === 'rating' || key === 'length').length;
    const heads =
      (facts > 0 && (fields.length > 2 || facts > 1)) ||
      (title !== '' && repeatsTitle(text, title) && readByline(text, true)?.title != null);
    if (heads) return unitsIn(sheet, i + 1, to) > above ? i : null;
  }
  return null;
}

/** So many paragraphs, and units, above a story may be statements of which some are not understood. */
const LONGEST_BLOCK = 6;
const BLOCK_UNITS = 1800;
/** So little below the same rule is no other scene: an end mark, a name. */
const LONGEST_FOOT = 100;
/** From here on a statement is one even where no rule parts it from the story. */
const SURE = 0.7;
/** From here on a paragraph above a rule talks to readers. */
const TALK = 0.3;

function speaks(text: string): boolean {
  return /^["“«„»‘「『—–]/.test(text);
}

/** True where a rule parts what is above it from the story: it is drawn but once, and more stands below it. */
function opens(sheet: Sheet, rule: number, from: number, to: number): boolean {
  const text = sheet.lines[rule]?.text;
  if (unitsIn(sheet, rule, to) <= unitsIn(sheet, from, rule)) return false;
  for (let i = rule + 1; i < to; i++)
    if (sheet.rules[i] === true && sheet.lines[i]?.text === text && unitsIn(sheet, i, to) > LONGEST_FOOT) return false;
  return true;
}

/** "This is the second story in a series, which goes:" */
const OF_ITSELF =
  /^\W{0,2}this (?:\w+ )?(?:is|was|comes|follows|takes place|goes|belongs)\b.{0,80}\b(?:stor(?:y|ies)|fics?|series|sequel|prequel|parts?|chapters?|challenge)\b/;

/** What those who write speak of, and their people do not: "Not beta'd.", "Joseph's dialect has been toned down." */
const OF_THE_CRAFT =
  /\b(?:(?:un)?beta(?:'?e?d)?|typos?|mistakes are|every mistake|dialects?|accents?|spellings?|lyrics|italics|quotations?|canon|time ?line|(?:speech|dialogue|language) (?:is|has been)|all[ae] (?:fehler|fouten|fel)|toutes les (?:fautes|erreurs)|todos (?:los errores|os erros)|tutti gli errori|wszystkie bledy|vsechny chyby|minden hiba|kaikki virheet)\b|все ошибки/;

/** How a paragraph above a story reads: surely said by the poster, perhaps, or as story. */
function saidBy(sheet: Sheet, words: string, next: number, to: number): 'sure' | 'fenced' | 'maybe' | 'story' {
  if (speaks(words) || words.length > 700) return 'story';
  const own = statementIn(sheet, words);
  const told = own?.key !== 'feedback' && narrates(words);
  const owner = claimsOwner(words, !told && isTold(joined(sheet, next, paragraphEnd(sheet, next, to))));
  if (/@[\w-]{1,40}\.\w|https?:/.test(words) && !told) return 'sure';
  if (OF_ITSELF.test(fold(words))) return 'sure';
  if ((own !== null && own.confidence >= SURE && !told) || owner >= 2 || givesLeave(words)) return 'sure';
  const ofCraft = !told && words.length < 250 && OF_THE_CRAFT.test(fold(words));
  if (owner > 0 || (own !== null && !told) || ofCraft || chatter(words) >= CHATTER) return 'fenced';
  const dedicates = words.length < 120 && /^(?:For|To) [A-Z]/.test(words);
  const talks = !told && /\b(?:i|i'm|i've|me|my|you|your|we|our|please|thanks|anyone)\b/.test(fold(words));
  return talks || dedicates || chatter(words) >= TALK ? 'maybe' : 'story';
}

/**
 * The line after the paragraphs from `from` on that are statements, known by the last of them: one that is surely a statement, or stands
 * above the rule that opens the story. `from` where there are none.
 */
export function blockBelow(sheet: Sheet, from: number, to: number): number {
  let end = from;
  let fenced = from;
  for (let i = from, step = 0; i < to && step < LONGEST_BLOCK && unitsIn(sheet, from, i) < BLOCK_UNITS; step++) {
    if (sheet.rules[i] === true) return fenced === i && opens(sheet, i, from, to) ? i : end;
    const next = paragraphEnd(sheet, i, to);
    const words = joined(sheet, i, next);
    // "…, which goes:" and below it the list
    const goesOn = end === i && i > from && /:$/.test(sheet.lines[i - 1]?.text ?? '') && words.length < 400;
    const said = goesOn ? 'sure' : isAside(sheet, i) || partHeading(words) !== null ? 'story' : saidBy(sheet, words, next, to);
    if (said === 'story') return end;
    if (said === 'sure') end = next;
    if (said !== 'maybe' || fenced > from) fenced = next;
    i = next;
  }
  return end;
}
