/** Stands in for layout/one-line.ts, regions/board.ts, regions/interruptions.ts, regions/journal.ts, header/previous-link.ts, header/owners.ts and header/block-key.ts: dumps, boards, journals, links and statements, loaded for the first post that may have one. */
import type { Sheet } from '../regions/sheet.ts';
import { Part } from './part.ts';

type OneLine = typeof import('../layout/one-line.ts');
type Board = typeof import('../regions/board.ts');
type Interruptions = typeof import('../regions/interruptions.ts');
type BlockKey = typeof import('../header/block-key.ts');
type Owners = typeof import('../header/owners.ts');
type Journal = typeof import('../regions/journal.ts');
type Previous = typeof import('../header/previous-link.ts');

const SITES = new Part<OneLine & Board & Interruptions & Journal & Previous & BlockKey & Owners>(
  () => import('./sites-parts.ts'),
);

/** A dump holds labels; a board dates its posts to the minute behind a label; an address or a link leads to other parts. */
const LABELLED = /[A-Za-z] ?:\s.*[A-Za-z] ?:\s/;
const DATED = /^\W{0,3}\S.{0,24}:.{4,80}\d[:.]\d\d/;
/** What journals and web groups say above a post. */
const WROTE = /\bwr(?:ote|ites)\b|\bpost(?:ed|ing)\b|^message #?\d/i;
const LOOKED_AT = 31;
const ADDRESS = /https?:|www\./;

/** Whose something is, and who may have it, is not said without one of these. */
const OF_OWNERS = /['’]|\bby\b|\bc[oa]me|\bbelongs?\b/i;
const OF_LEAVE = /\b(?:have|take|copy|keep|use|print|share|pass|put|post|save|send)\b/i;

export const claimsOwner: Owners['claimsOwner'] = (words, parted) =>
  words.length <= 500 && OF_OWNERS.test(words) ? SITES.it.claimsOwner(words, parted) : 0;
export const givesLeave: Owners['givesLeave'] = (words) =>
  words.length <= 500 && OF_LEAVE.test(words) && SITES.it.givesLeave(words);
export const cutOneLine: OneLine['cutOneLine'] = (line) =>
  line.length >= 300 && LABELLED.test(line.slice(0, 4000)) ? SITES.it.cutOneLine(line) : null;
export const keyInBlock: BlockKey['keyInBlock'] = (words) => SITES.it.keyInBlock(words);
export const keyAboveTitle: BlockKey['keyAboveTitle'] = (words) => SITES.it.keyAboveTitle(words);
export const readBoard: Board['readBoard'] = (lines, marks) =>
  lines.some(({ text }) => text.length <= 120 && DATED.test(text)) ? SITES.it.readBoard(lines, marks) : null;
export const readJournalHead: Journal['readJournalHead'] = (lines, marks) =>
  lines.slice(0, LOOKED_AT).some(({ text }) => WROTE.test(text))
    ? SITES.it.readJournalHead(lines, marks)
    : { from: readBoard(lines, marks), venue: null, date: null };

function leadsOn({ lines }: Sheet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line !== undefined && (ADDRESS.test(line.text) || line.line.runs.some(({ kind }) => kind === 'link'))) return true;
  }
  return false;
}

export const speaksOfEarlierParts: Previous['speaksOfEarlierParts'] = (sheet, from, to) =>
  leadsOn(sheet, from, Math.min(to + 1, from + 6)) && SITES.it.speaksOfEarlierParts(sheet, from, to);
export const findPreviousLink: Previous['findPreviousLink'] = (sheet, lines, number) =>
  leadsOn(sheet, 0, sheet.lines.length) ? SITES.it.findPreviousLink(sheet, lines, number) : null;

/** What notes of the author inside a story open with. */
const OPENS_NOTE = /^[[({*_<~\s]{0,4}(?:a\s?\/\s?n|an\s?:|auth|anmerk|n\s?\/\s?a|not[ae]|прим)/i;

export const findInterruptions: Interruptions['findInterruptions'] = (sheet, from, to) =>
  sheet.lines.slice(from, to).some(({ text }) => OPENS_NOTE.test(text)) ? SITES.it.findInterruptions(sheet, from, to) : [];
