/** Headings of a part: `Part 1 by X`, `Chapter Three - Name`, `PROLOGUE`, a day. */

import type { Part } from '../../words/index.ts';
import { fold } from '../values/folding.ts';
import { readOrdinalWord } from '../values/numbers.ts';
import { findPart } from '../values/parts.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';

/** A heading is not longer. */
const LONGEST = 80;
/** Words that open a heading of a part, in any language: asked before the notation is read, since every short line is asked. */
const OPENS = new SightedPattern(
  /^\W{0,12}(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|last|final)|letzte|derniere?|ultim[ao]|последн|ostatni|posledni|utolso|laatste|sista|viimeinen|part|pt|chapter|chap|ch|prolog|epilog|proloog|epiloog|conclusion|interlude|act|episode|section|book|day|teil|kapitel|partie|chapitre|capitulo|cap|parte|capitolo|часть|глава|гл|серия|пролог|эпилог|епілог|розділ|частина|avsnitt|prelude|引子|大结局|大結局|最終|最终|完结|完結|終幕|終章|幕間|外伝|尾聲|プロローグ|エピローグ|외전|최종|마지막|rozdzial|rozdz|czesc|cz|kapitola|cast|dil|fejezet|resz|\d{1,3}\s?[./]|osa|luku|\d{1,2}(?:st|nd|rd|th) |del|hoofdstuk|hfst|deel|第|章|序|楔子|终章|終章|番外|尾声|その|其の|上|中|下|前編|中編|後編|[ivx]{1,6}\b|프롤로그|에필로그|제|\d{1,3}\s?(?:부|화|편|장|話|章))/u,
);
const FIRST_WORD = /^\W{0,12}(\p{L}{2,20}) \p{L}/u;

/** True where a line opens as a heading of a part may: with its noun, its number, or an ordinal of any language. */
function opensHeading(folded: string): boolean {
  if (OPENS.test(folded)) return true;
  const word = FIRST_WORD.exec(folded)?.[1];
  return word !== undefined && readOrdinalWord(word) !== null;
}

const DAYS =
  /^\W{0,6}(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last) (?:day|night|morning)|day (?:\d{1,3}|one|two|three|four|five|six|seven|the \w+)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\W{0,6}$/;

/** "Capítulo único": the one part of a story that sites nonetheless part into chapters. */
const ONLY =
  /^\W{0,6}(?:(?:capitulo|capitolo|chapitre) uni(?:co|que)|unico capitulo|einziges kapitel|единственная глава|enda kapitlet|jedina kapitola|jedyny rozdzial|egyetlen fejezet|enige hoofdstuk|ainoa luku)\W{0,6}$/;

/** The part that a line heads, where the line is a heading and nothing else; null elsewhere. */
export function partHeading(text: string): Part | null {
  if (text.length <= 30 && ONLY.test(fold(text))) return { number: 1, total: 1, label: text.trim() };
  if (text.length > LONGEST || text.length === 0 || !mayHead(text)) return null;
  const sure = ROUGHLY.without(text);
  return sure === text || mayHead(sure) ? headed(sure) : null;
}

/** Speech and clauses end so, on a line whose last three units these are. */
const ENDS_CLAUSE = /[?!,;]["”']?$|[^.]\.["”]$/;

function mayHead(text: string): boolean {
  return !ENDS_CLAUSE.test(text.slice(-3)) && opensHeading(fold(text));
}

/** A number that may change: "Chapter 6/12 or so". */
const ROUGHLY = new SightedPattern(/\s+\(?(?:or so|-?ish|i think|maybe|probably|approx\.?(?:imately)?)\)?\.?$/i);

function headed(text: string): Part | null {
  const found = findPart(text, 'line');
  if (found === null || /[\p{L}\p{N}]/u.test(text.slice(0, found.at[0]))) return null;
  const rest = text.slice(found.at[1]).trim();
  if (/^[,;.!?]+["'”’»]/.test(rest)) return null;
  if (rest === '' || /^[:.\-–—,;)\]~*=_|"“«」】]+/.test(rest) || /^(?:by|von|par|di|por|de|от)\s/i.test(rest)) return found.part;
  return rest.length <= 40 && /^[\p{Lu}\p{Lo}]/u.test(rest) && !/[.]$/.test(rest) ? found.part : null;
}

/** "Monday", "Day Two", "The third night" on a line of their own. */
export function isDayHeading(text: string): boolean {
  return text.length <= 30 && DAYS.test(fold(text));
}
