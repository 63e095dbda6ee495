/** Files that lost all their line breaks: header, story and end mark on one line, as some archives dumped them. */
import type { Range } from '../../words/index.ts';

/** A shorter line is no dump. */
const SHORTEST = 300;
/** Labels that begin a field in such a dump: it must open with one, and hold several. */
const LABEL =
  /(?:^|(?<=\s))(?:Title|Author|Written by|Rating|Rated|Fandom|Archive|Archiving|Distribution|Disclaimers?|Summary|Pairings?|Feedback|E-?mail|Spoilers?|Category|Classification|Genre|Keywords|Warnings?|Series|Characters?|Notes?|Author's Notes?|Part|Status|Date) ?:(?=\s)/gi;
const FEWEST_LABELS = 3;
/** A header is not longer. */
const LONGEST_HEADER = 4000;
/** Where the last value ends: a full stop before what opens a sentence. */
const SENTENCE = /[.!?]["”)]?\s+(?=["“(]?\p{Lu})/u;
const END_MARK = /\s(["“*~-]{0,3}(?:The End|THE END|Finis|FINIS|Fin|FIN|END)["”*~.!-]{0,3})\s*$/;

/** The pieces of such a line, the story's own first piece marked; null for any other line. */
export function cutOneLine(line: string): { readonly pieces: readonly Range[]; readonly story: number } | null {
  if (line.length < SHORTEST) return null;
  const labels = [...line.slice(0, LONGEST_HEADER).matchAll(LABEL)].map(({ index }) => index);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined || first > 2 || labels.length < FEWEST_LABELS) return null;
  const value = line.slice(last, last + LONGEST_HEADER);
  const stop = SENTENCE.exec(value);
  if (stop === null) return null;
  const story = last + stop.index + stop[0].length;
  const end = END_MARK.exec(line);
  const starts = [...labels, story, ...(end === null || end.index <= story ? [] : [end.index + 1])];
  return { pieces: starts.map((from, i) => [i === 0 ? 0 : from, starts[i + 1] ?? line.length]), story: labels.length };
}
