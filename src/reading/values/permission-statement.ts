/** Paragraphs without a key that speak of archiving. */
import type { LanguagePack } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold, oneLine } from './folding.ts';
import { readDistribution } from './permission.ts';
import { ELSEWHERE, GREETING, OTHER_LEAVE } from './permission-signs.ts';
import { Signals, STORY_SIGNALS } from './signals.ts';

/** A statement is a sentence or three; what follows is not read. */
const LONGEST = 1200;

/** Only where words have blanks between them there are borders of words. */
function archivingPattern(packs: readonly LanguagePack[]): RegExp {
  const say = (...letters: readonly LanguagePack['letters'][]): string =>
    packs
      .filter((pack) => letters.includes(pack.letters))
      .flatMap((pack) => pack.archivingWords.map((row) => row.say))
      .join('|');
  const unbroken = say('east-asian');
  return new RegExp(`(?<![\\p{L}])(?:${say('latin', 'cyrillic')})${unbroken === '' ? '' : `|${unbroken}`}`, 'u');
}
const archiving = ofPacks(archivingPattern);

/** How sure it is (0 to 1) that a paragraph or sentence without a key is a statement on archiving. */
export function isPermissionStatement(paragraph: string): number {
  const text = oneLine(paragraph.slice(0, LONGEST));
  const folded = fold(text);
  if (text === '' || GREETING.test(folded) || ELSEWHERE.test(folded) || !archiving().test(folded)) return 0;
  const { permission, places } = readDistribution(text);
  if (permission === 'unknown') return /\bsee (?:part|chapter)\b/.test(folded) ? 0.3 : 0.1;
  const words = text.split(/\s+/u).length;
  const base = places.length > 0 || permission === 'ask' || permission === 'none' ? 0.9 : 0.85;
  const length = words > 60 ? 0.6 : 1;
  const other = OTHER_LEAVE.test(folded) && !/archiv|distribut|repost/.test(folded) ? 0.4 : 1;
  const told =
    /\b(?:was|were|had|said|asked|took|gave|went)\b/.test(folded) && !/\b(?:i|me|my|you|your)\b/.test(folded) ? 0.3 : 1;
  const unlikely = told * (1 + Math.min(0, storyWeight(text)));
  return base * length * other * unlikely;
}

/** Signs of story against a statement that is sure otherwise. */
const story = ofPacks(
  (packs) => new Signals([{ pattern: /^/, weight: 1, example: '' }, ...STORY_SIGNALS, ...packs.flatMap(({ told }) => told)]),
);

/** How much a paragraph looks like story, as a negative number. */
function storyWeight(text: string): number {
  return story().weigh(text) - 1;
}
