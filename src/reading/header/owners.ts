/** Paragraphs right above a story that say whose its people are, and what may be done with it: the place says as much as the words. */
import { fold } from '../values/folding.ts';
import { readDistribution } from '../values/permission.ts';
import { narrates } from './unkeyed.ts';

/** "Emma and Mr. Knightley are Miss Austen's.", "The mill was thought of by Mrs. Gaskell": whose it is closes its clause. */
const OWNED =
  /\b(?:is|are|was|were|be|belong|come|comes|came|remain|remains)\b[^.!?;:]{0,60}?(?:(?:\b[\w-]+(?:'s|s')|\b(?:nobody|no one|anybody|anyone|everybody|everyone)'s)(?: alone| entirely| own)?(?: (?:works?|creations?|inventions?|property|people|characters))?(?=\s*[.,;!?)]|$| and\b| but\b)|\bby (?:mr|mrs|miss|ms|sir|lady|dr|m|mme)\b|\bby [\w.]+ [\w.]+)|\b(?:come|comes|came) (?:out of|from|by way of)\b|\bbelongs? to (?:who(?:ever)?|any|every|all|the)\b/;
/** What the writer has, makes, does: the other half of such a paragraph. */
const DISOWNED =
  /\bi (?:(?:have )?(?:only|just|merely) \w+ (?:with )?(?:them|him|her|it|these|those|their|his)|have (?:done|made|no|nothing)|(?:make|made|claim|own|take|get|earn|want) (?:no|nothing|none|neither)|do not|don't|did not|didn't|am (?:only|just|not|merely))\b|\b(?:is|are) (?:all )?(?:mine|my own|nobody's|no one's)\b|\bnot mine\b|\b(?:nobody|no one) (?:is|gets|was) (?:being )?paid\b|\bthis is (?:all |just |only )?for (?:fun|love|pleasure)\b/;

/** The people of a book, named together: "…, and all the rest of them", "…, and everyone else". */
const ALL_OF =
  /\b(?:all )?(?:the )?(?:rest|others)\b|\b(?:every(?:one|body|thing)|anyone) else\b|\bthe whole (?:cast|company|crew|lot)\b/;
const NAMED_TOGETHER =
  /^(?:\p{Lu}[\w.'’-]*(?: \p{Lu}[\w.'’-]*){0,2}, ){1,8}(?:and )?\p{Lu}[\w.'’-]*(?: \p{Lu}[\w.'’-]*){0,2},? and \p{Lu}/u;
const PRESENT = /\b(?:is|are|belongs?|remains?)\b/;
/** One owner named twice: "Malory's knights … are Malory's". */
const NAMED_TWICE = /\b([a-z-]{3,30})(?:'s|')(?![\w']).{0,120}?\b\1(?:'s|')(?![\w'])/;
/** "Malory's knights", with nothing said of them. */
const POSSESSED =
  /^(?:and )?(?:(?:mr|mrs|miss|ms|dr|sir|lady|m|mme) )?[a-z-]{3,30}(?:'s|') (?!is |was |had |has )[a-z-]{2,30}(?: [a-z-]{2,30})?$/;

/** True for a sentence that only lists what is whose: "Malory's knights, Malory's weather." */
function listsPossessions(folded: string): boolean {
  const sentence = /^[^.!?]{8,160}(?=[.!?])/.exec(folded)?.[0];
  if (sentence === undefined || !NAMED_TWICE.test(sentence)) return false;
  return sentence.split(/, | and /).every((piece) => POSSESSED.test(piece));
}

/**
 * How much says that a paragraph tells whose the people and places are: 0 to 2. It counts only where a header has just ended.
 *
 * @param parted it stands apart from the story by more than a blank line: above its title, or in the present above what is told in the past
 */
export function claimsOwner(paragraph: string, parted = false): number {
  if (paragraph.length > 500 || /["“”]/.test(paragraph)) return 0;
  const folded = fold(paragraph).replace(/(?<![\w'])(mr|mrs|ms|dr|st|[a-z])\./g, '$1');
  if (!OWNED.test(folded) && !listsPossessions(folded)) return 0;
  if (DISOWNED.test(folded)) return 2;
  if (!PRESENT.test(folded)) return 1;
  const signs = [parted, ALL_OF.test(folded), NAMED_TOGETHER.test(paragraph), NAMED_TWICE.test(folded)];
  return signs.filter((sign) => sign).length >= 2 ? 2 : 1;
}

/** Words with which a writer lets others have the text itself. */
const GIVES =
  /\b(?:any(?:one|body)|who(?:ever)?|those|people|you|all)\b(?: [a-z']{1,12}){0,5} (?:(?:can|may|should|is|are)(?: (?:always|certainly|quite|very))?(?: welcome to| free to)?) (?:have|take|copy|keep|use|print|share|pass|put|post)(?: on| up)? (?:it|this|a copy)\b|\bfeel free to (?:copy|take|keep|use|print|share|pass|put|post|save|send)\b|\b(?:copy|take|keep|print|share|post) (?:it|this)\b.{0,40}\b(?:so long as|as long as|if you|freely|wherever|anywhere|provided)\b/;

/** True where a paragraph gives the text away, or says on what terms it is had. */
export function givesLeave(paragraph: string): boolean {
  if (paragraph.length > 500 || /^["“«„]/.test(paragraph) || !GIVES.test(fold(paragraph)) || narrates(paragraph)) return false;
  return readDistribution(paragraph).permission !== 'unknown';
}
