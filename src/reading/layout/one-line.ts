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
/** A title and a name without labels that the dump opens with are not longer. */
const LONGEST_TITLE = 140;
/** Where the last value ends: at a rule, else at a full stop before what opens a sentence. */
const SENTENCE = /[.!?]["”)]?\s+(?=["“(]?\p{Lu})/u;
const RULE = /\s(?:[*~=#_+-]{3,80}|[*~#+-](?: [*~#+-]){2,20})\s+(?=\S)/;
/** A rule that parts header and story stands so near the last label. */
const RULE_WITHIN = 500;
/** An end mark and what is said below it are not longer. */
const LONGEST_TAIL = 260;
const END_MARK =
  /\s(["“*~-]{0,3}(?:The End|THE END|Finis|FINIS|Fin|FIN|END)["”*~.!-]{0,3})\s*$|\s(THE END|FINIS|~ ?Fin ?~)[.!]?(?=\s\S.{0,200}$)/;

/** The pieces of such a line, the story's own first piece marked; null for any other line. */
export function cutOneLine(line: string): { readonly pieces: readonly Range[]; readonly story: number } | null {
  if (line.length < SHORTEST) return null;
  const labels = [...line.slice(0, LONGEST_HEADER).matchAll(LABEL)].map(({ index }) => index);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined || labels.length < FEWEST_LABELS) return null;
  if (first > LONGEST_TITLE || /[a-z]{3}[.!?]\s/.test(line.slice(0, first))) return null;
  const starts = first > 2 ? [0, ...labels] : labels;
  const rule = RULE.exec(line.slice(last, last + RULE_WITHIN));
  const stop = rule ?? SENTENCE.exec(line.slice(last, last + LONGEST_HEADER));
  if (stop === null) return null;
  const story = last + stop.index + stop[0].length;
  const tail = Math.max(story, line.length - LONGEST_TAIL);
  const end = END_MARK.exec(line.slice(tail));
  const mark = end === null ? line.length : tail + end.index + 1;
  const after = mark + (end?.[2]?.length ?? line.length);
  const cuts = [...starts, ...(rule === null ? [] : [last + rule.index + 1]), story, mark, after].filter(
    (at) => at < line.length,
  );
  return { pieces: cuts.map((from, i) => [i === 0 ? 0 : from, cuts[i + 1] ?? line.length]), story: starts.length };
}
