/** Stands in for listing.ts, header/sample.ts and regions/answering.ts: posts that are no stories for all their fields, loaded for the first that may be one. */
import { Part } from './part.ts';

type Answers = typeof import('../regions/answering.ts');
type Listing = typeof import('../listing.ts');
type Sample = typeof import('../header/sample.ts');

const LISTING = new Part<Listing & Sample & Answers>(() => import('./listing-parts.ts'));

/** Words that praise another's story open so. */
const WHY = /^\W*(?:why|reasons?|(?:my )?rec)/i;
const FORM = /your|author|story|\b[gk] (?:to|through|-)|yes,? no|line|sentence|word/i;

export const listsStories: Listing['listsStories'] = (sheet, found) =>
  found.slice(0, -1).every(({ body }) => body.length === 0) &&
  (found.length > 1 || sheet.lines.some(({ text }) => WHY.test(text))) &&
  LISTING.it.listsStories(sheet, found);
export const isSample: Sample['isSample'] = (sheet, fields) =>
  fields.length > 2 &&
  (fields.some(({ value }) => value === '' || FORM.test(value)) || sheet.lines.some(({ text }) => text.endsWith(':'))) &&
  LISTING.it.isSample(sheet, fields);
export const answers: Answers['answers'] = (folded) => LISTING.it.answers(folded);
