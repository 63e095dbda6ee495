/** Posts that name stories with their facts and hold the text of none: news of an archive, recommendations. */
import { chatter } from './header/chatter.ts';
import type { Sheet } from './regions/sheet.ts';
import { isAside, joined, unitsIn } from './regions/sheet.ts';
import type { StoryFound } from './story.ts';
import { fold } from './values/folding.ts';

/** Fewer stories without a text are a collection with a text or two missing. */
const FEWEST_LISTED = 3;
const LONGEST_REMARK = 400;

/** "Why you should read it: …" says a reader of another's story. */
const RECOMMENDS =
  /^\W*(?:why (?:(?:you|we|everyone) (?:should|must|need|have|want|will)|to read|i (?:love|like|rec|chose)|(?:this|it)(?:'s| is| must| works| rocks))\b|reasons? (?:to read|why|for)\b|(?:my )?rec(?:'d|ced|ommended|ommendation|ommender|cer)?(?:'s|s)? ?(?:by|because|notes?|comments?|reasons?|:))/;

function recommends({ lines }: Sheet, { from, bodyTo }: StoryFound): boolean {
  for (let i = from; i < bodyTo; i++) {
    const text = lines[i]?.text ?? '';
    if (text.slice(0, 60).includes(':') && RECOMMENDS.test(fold(text.slice(0, 60)))) return true;
  }
  return false;
}

/** The title is a link to where the story stands. */
function isElsewhere(sheet: Sheet, { fields }: StoryFound): boolean {
  const title = fields.find(({ key, place }) => key === 'title' && place === 'header');
  if (title === undefined) return false;
  return sheet.lines.some(
    ({ line }) =>
      line.at[1] >= title.at[1] &&
      line.at[0] <= title.at[0] &&
      line.runs.some(({ kind, at }) => kind === 'link' && at[0] <= title.at[0] && at[1] >= title.at[1]),
  );
}

/** A page of news or of recommendations may close with a word to its readers. */
export function listsStories(sheet: Sheet, found: readonly StoryFound[]): boolean {
  const last = found.at(-1);
  if (last === undefined || found.slice(0, -1).some((story) => story.body.length > 0)) return false;
  let units = unitsIn(sheet, last.bodyFrom, last.bodyTo);
  for (let i = last.bodyFrom; i < last.bodyTo; i++) if (isAside(sheet, i)) units -= unitsIn(sheet, i, i + 1);
  if (units >= LONGEST_REMARK) return false;
  if (found.every((story) => recommends(sheet, story))) return true;
  if (found.length > 1 && found.every((story) => isElsewhere(sheet, story))) return true;
  return found.length >= FEWEST_LISTED && (units === 0 || chatter(joined(sheet, last.bodyFrom, last.bodyTo)) >= 0.5);
}
