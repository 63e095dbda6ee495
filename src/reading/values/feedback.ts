/** Paragraphs without a key that ask for feedback. */

import { anyOf } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold } from './folding.ts';
import type { Signal } from './signals.ts';
import { Signals, STORY_SIGNALS } from './signals.ts';

export const FEEDBACK_SIGNALS: readonly Signal[] = [
  {
    pattern: /\bfeed-?back\b|\bc ?& ?c\b|\br ?& ?r\b|\blocs?\b|\bcon ?crit\b|\bconstructive criticism\b|\bread and review\b/,
    weight: 0.85,
    example: 'Feedback is craved.',
  },
  {
    pattern:
      /\b(?:comments?|criticism|corrections?|critique|reactions?|opinions|letters|e-?mails?|reviews?)(?:,? [a-z]+){0,5},? (?:gladly|eagerly|gratefully|happily|always|greedily) (?:read|answered|received|accepted|taken|devoured)\b/,
    weight: 0.7,
    example: 'Comments, public or private, gladly read at the address above.',
  },
  { pattern: /\bflam(?:es?|ers?|ing)\b|\bno flames\b/, weight: 0.6, example: 'No flames.' },
  {
    pattern:
      /\b(?:please |pls |plz )(?:leave a |do )?(?:review|comment|r&r|write)\b|\breviews? (?:please|are|is|welcome|appreciated|make|would|make me)\b|\breview(?:s)?[!?]|\b(?:comments?|criticism|corrections?|critique|reactions?|replies|letters?) (?:of (?:every|any|all) (?:kind|sort)s? )?(?:are |is |always |very |most |would be |will be |gladly |gratefully |both )*(?:welcome|appreciated|accepted|received|answered|adored|loved|wanted|craved|encouraged)|\b(?:comments?|repl(?:y|ies)|reactions?)(?:, good or bad,|,? (?:[a-z]+ ){0,2})? (?:(?:should|can|may|must) (?:please )?(?:come|go|be sent)(?: straight| directly| only)? (?:to me )?)?(?:by|via|in) (?:private |e-?)?mail\b/,
    weight: 0.8,
    example: 'Comments are welcome.',
  },
  {
    pattern:
      /\b(?:let me know|tell me) (?:what|if|how|whether) (?:you|it|to|anyone|anybody)\b|\bwhat (?:do|did) you think\b|\blike it\? hate it\b|\bwas it (?:any )?good\b|\b(?:is|was) (?:it|this|that|the \w+) any good\b|^any good\b|\bany good ?\?|\bshould i (?:continue|go on|write more)\b|\b(?:want|like) (?:me to )?(?:more|write more)\?/,
    weight: 0.75,
    example: 'Let me know what you think.',
  },
  {
    pattern: /\b(?:e-?mail|write|send|drop|mail)\b.{0,30}\b(?:me|comments?|to|thoughts?|praise|opinions?)\b.{0,60}(?:@|\bat\b|$)/,
    weight: 0.35,
    example: 'Write to me at …',
  },
  {
    pattern:
      /\bbe (?:kind|gentle|nice|merciful|brutal|honest)\b|\b(?:do not|don't) spare me\b|\bgo easy\b|^i can take it\b|[.,] i can take it\b/,
    weight: 0.4,
    example: 'Be gentle.',
  },
  { pattern: /\bfirst (?:fic|story|attempt|try)\b|\bnew (?:at|to) this\b|\bnewbie\b/, weight: 0.4, example: 'My first fic.' },
  {
    pattern:
      /\b(?:i|we)(?:'d| would|'ll)? (?:[a-z]+ ){0,3}to (?:hear (?:from (?:you|any)|what you|your|it\b)|(?:know|learn|find out|see) (?:what|if|how|whether) you\b)|\bdearly love some\b|\ball (?:e-?mail|mail|letters|comments) (?:is |are |will be )?answered\b|^opinions\b|^lik(?:e|ed) it\?|\bglad of a (?:line|word|note)\b|\bfeed the (?:author|muse|writer)\b|\b(?:feeds? the muse|keeps? me (?:writing|going)|(?:e-?mails?|letters?|comments?|reviews?) (?:makes? my day|are the only))\b|\b(?:guest ?book|mail ?box|inbox) is\b|\bword of encouragement\b|\bdid you (?:like|enjoy|hate) (?:it|this)\b.{0,20}\?/,
    weight: 0.62,
    example: "I'd love to hear what you think.",
  },
  {
    pattern: /\b(?:praise|brickbats?|corrections?|complaints?|comments?|thoughts|letters)\b.{0,40}\b(?:to|at) \S{1,40}@/,
    weight: 0.62,
    example: 'Praise and brickbats to nube@example.org',
  },
  {
    pattern:
      /\bif you (?:enjoyed|liked|hated|loved) (?:it|this)\b|\bi (?:answer|read|treasure|reply to) (?:every|all|each)|\bwhere i (?:went|have gone) wrong\b|\bgood,? bad\b|\bwould be (?:very |most )?(?:welcome|appreciated)\b/,
    weight: 0.45,
    example: 'If you enjoyed this, write to me.',
  },
  { pattern: /^comments\?|\bcomments\?|\bpraise\b|\bkudos\b|\bcomments? (?:to|please)\b/, weight: 0.5, example: 'Comments?' },
  {
    pattern: /\bthank(?:s| you|ing|ed)\b.{0,50}\b(?:feedback|comments|reviews?|reviewed|kind words|mails?)\b/,
    weight: -0.8,
    example: 'Thanks for all the feedback on part 1.',
  },
  // leave for an archive
  { pattern: /\b(?:write|mail)(?: to)? me first\b/, weight: -0.8, example: 'New pages, please write to me first.' },
  { pattern: /\breviews? ?\?/, weight: 0.8, example: 'Review?' },
  ...STORY_SIGNALS,
];

/** What people answer to a "Comments:" of their own. */
const welcome = ofPacks((packs) => {
  const says = packs.flatMap(({ welcomes }) => welcomes.map(({ say }) => say));
  return new RegExp(`^\\W{0,2}(?:${anyOf(says)})[\\s.!…~:)]*$`, 'u');
});
/** An answer is short. */
const LONGEST_WELCOME = 60;

/** "Please! To the list or to me, I don't mind." */
const WHERE_TO = /(?<=[.!]) (?:to|on|off) .{0,60}$/i;

/** "…, a nube@example.org": where to. */
const ADDRESSED = /,?\s*(?:\p{L}{1,4}\s+)?<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?[\s.!]*$/u;

/** True where the value of a Comments field only says that comments are welcome: it asks for them, and is no comment of the author's. */
export function saysWelcome(value: string): boolean {
  const said = value.replace(ADDRESSED, '').replace(WHERE_TO, '');
  return said.length <= LONGEST_WELCOME && welcome().test(fold(said).trim());
}

const signals = ofPacks(
  (packs) => new Signals([...FEEDBACK_SIGNALS, ...packs.flatMap(({ pleas, told }) => [...pleas, ...told])]),
);

/** How sure it is (0 to 1) that a paragraph without a key asks for feedback. */
export function isFeedbackPlea(paragraph: string): number {
  return signals().weigh(paragraph);
}
