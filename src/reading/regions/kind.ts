/** What a post is: a story, feedback on one, an announcement, or unknown. */

import type { Kind } from '../../words/index.ts';
import { chatter } from '../header/chatter.ts';
import { fold } from '../values/folding.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';
import { answers } from './answering.ts';
import type { Sheet } from './sheet.ts';
import { isAside, joined, paragraphEnd } from './sheet.ts';

export interface KindClaims {
  readonly subject: string | null;
  readonly reply: boolean;
  /** A marker of the subject says that this is a story, or it has a part. */
  readonly fic: boolean;
  /** It quotes the post that it answers. */
  readonly answers: boolean;
  /** Keys of the header's own fields. */
  readonly keys: ReadonlySet<string>;
  /** The text itself has a title line, a byline or a heading of a part. */
  readonly titled: boolean;
  readonly hasEndMark: boolean;
  /** A field of the header or a line of it is the address of the story, which stands elsewhere. */
  readonly linked: boolean;
  /** One of several stories in one post. */
  readonly several: boolean;
  /** The header shows how one should look. */
  readonly sample: boolean;
  /** The header names a part: one that is nothing else stands before the first. */
  readonly parted: boolean;
}

/** Keys that make a header a story's. */
const STORY_KEYS: readonly string[] = [
  'title',
  'author',
  'rating',
  'summary',
  'disclaimer',
  'pairing',
  'characters',
  'charactersOrPairings',
  'fandom',
  'distribution',
  'feedback',
  'spoilers',
  'warnings',
  'warningsOrSpoilers',
  'genre',
  'classification',
  'beta',
  'series',
  'part',
  'status',
  'note',
  'email',
  'previous',
];

const ANNOUNCING_SUBJECT = new SightedPattern(
  /^(?:re:\s*)?[[({*\s]*(?:admin|announce(?:ment)?|challenges?\b(?! (?:response|fic|story))|update[ds]?|site|web ?site|url|recs?|recommendations?|poll|question|query|request|ot|off.?topic|beta (?:wanted|needed)|wanted|looking for|seeking|searching|fic ?(?:search|finder)|faq|rules?|welcome|reminder|contest|awards?|meta|discussion|chat|intro(?:duction)?|(?:fan ?)?art|icons?|vids?|links?|new (?:at|on|web|site|archive|stories|fics?)|archive update|mod(?:erator)? (?:post|note)|sign.?ups?|call for|master ?list|fic (?:list|index|rec)|list (?:business|admin|rules))\b/,
);
const ANNOUNCING = new SightedPattern(
  /\b(?:(?:has|have|is|are) (?:just )?(?:been )?(?:updated|added|uploaded)|now (?:up|online|available|archived|posted) (?:at|on)|(?:is|are) (?:now )?up at|new (?:stories|fics?|chapters?|additions|fiction|this week)\b.{0,40}(?:at|on|to|:)|(?:please )?vote (?:for|in|at|by)|deadline|sign.?ups? (?:are|is|will|open)|submissions? (?:are|is|will|open|should)|(?:challenge|contest) (?:is|rules|closes|opens)|moved to|new (?:address|url|home|site)|check (?:it|them|us) out at|come (?:and )?(?:visit|join|see)|visit (?:the|my|our) (?:site|page|archive|community)|join (?:us|the|my|our)|(?:i'?m|we'?re|am|are) looking for|does any(?:one|body) (?:know|remember|have)|can any(?:one|body)|list (?:rules|members|administr)|must be read|i (?:recommend|rec)\b|recced by|why you should read)/,
);

/** What is asked for is told by its fields, as far as one remembers them. */
const SEEKING_SUBJECT =
  /^(?:re:\s*)?[[({*\s]*(?:looking for|seeking|searching|(?:fic|story) ?(?:search|finder)|help (?:me )?find(?:ing)?|trying to find|lost (?:fic|story))\b(?! the\b)/;

/** "[greyladies] " before what the subject says. */
const LIST_TAG = /^(?:re:\s*)?\[[^[\]]{1,40}\]\s*/;

function isProse(text: string): boolean {
  return text.length >= 60;
}

interface Weighing {
  prose: number;
  units: number;
  linkLines: number;
  lines: number;
  /** How much it tells rather than talks; weighed when it is asked for, since most headers settle the matter. */
  readonly narrative: number;
  /** More than half of the paragraphs that are long enough talk to the author of a story. */
  readonly answering: boolean;
}

/** Paragraphs, folded where they are looked at. */
function narrativeOf(paragraphs: readonly string[]): number {
  let narrative = 0;
  for (const words of paragraphs) {
    const folded = fold(words.slice(0, 1500));
    const speech = /^["«„]|[,.!?]["»“]\s/.test(folded);
    narrative += (speech ? 1 : 0.5) - chatter(words) - (answers(folded) ? 0.8 : 0) - (ANNOUNCING.test(folded) ? 0.6 : 0);
  }
  return narrative;
}

const LOOKED_AT = 40;

/** How the text of a story reads: enough paragraphs to tell. */
function weighText(sheet: Sheet, from: number, to: number): Weighing {
  const paragraphs: string[] = [];
  let narrative: number | null = null;
  const weighing: Weighing = {
    prose: 0,
    units: 0,
    linkLines: 0,
    lines: 0,
    get narrative() {
      narrative ??= narrativeOf(paragraphs);
      return narrative;
    },
    get answering() {
      const long = paragraphs.filter(isProse);
      return long.length > 0 && long.filter((words) => answers(fold(words.slice(0, 1500)))).length * 2 > long.length;
    },
  };
  for (let i = from; i < to && paragraphs.length < LOOKED_AT; i = paragraphEnd(sheet, i, to)) {
    if (sheet.rules[i] === true || isAside(sheet, i)) continue;
    const end = Math.min(paragraphEnd(sheet, i, to), i + 200);
    const words = joined(sheet, i, end);
    if (words === '') continue;
    paragraphs.push(words);
    weighing.lines++;
    weighing.units += words.length;
    if (/https?:|www\./.test(words) || (sheet.lines[i]?.line.runs.some((run) => run.kind === 'link') ?? false))
      weighing.linkLines++;
    if (isProse(words)) weighing.prose++;
  }
  return weighing;
}

/** Less text than this is no story, whatever it says; a drabble has a hundred words, a haiku some sixty units. */
const SHORTEST_STORY = 40;
const SHORTEST_UNKEYED = 160;
/** An answer is not longer. */
const LONGEST_ANSWER = 1500;

/**
 * The kind of a post, by its header, its subject and how its text reads.
 *
 * @param from the first line of what was taken for the story
 * @param to the line after its last
 */
export function tellKind(sheet: Sheet, from: number, to: number, claims: KindClaims): Kind {
  const text = weighText(sheet, from, to);
  const subject = claims.subject === null ? '' : fold(claims.subject);
  const storyKeys = STORY_KEYS.filter((key) => claims.keys.has(key)).length;
  const untagged = subject.replace(LIST_TAG, '');
  const announces = ANNOUNCING_SUBJECT.test(subject) || ANNOUNCING_SUBJECT.test(untagged);
  if (SEEKING_SUBJECT.test(untagged) && !claims.fic && !claims.hasEndMark && !claims.several && text.narrative <= text.lines / 2)
    return 'announcement';
  if (storyKeys >= 2) return headedKind(text, claims, announces, storyKeys);
  // the author's answer to herself that is the next part
  const tells = text.narrative / Math.max(1, text.lines) >= 0.4;
  if (claims.answers && claims.fic && claims.hasEndMark && tells) return 'story';
  if (claims.answers && !claims.titled) return text.narrative > 2 && text.units > 600 ? 'story' : 'feedback';
  if (claims.reply) return repliedKind(text, claims);
  if (announces && text.narrative <= 1) return 'announcement';
  if (text.lines > 2 && text.linkLines >= text.lines * 0.4) return 'announcement';
  if (text.units < SHORTEST_STORY) return 'unknown';
  if (!claims.titled && !claims.fic && text.units < LONGEST_ANSWER && text.answering) return 'feedback';
  if (claims.titled || claims.fic || claims.hasEndMark || storyKeys > 0) return text.narrative > -0.5 ? 'story' : 'announcement';
  if (text.narrative < 0) return 'announcement';
  return text.units >= SHORTEST_UNKEYED && text.narrative / Math.max(1, text.lines) > 0.2 ? 'story' : 'unknown';
}

/** A post of the list's keepers, which may show how a header should look. */
const ABOUT_THE_LIST =
  /^(?:re:\s*)?\W*(?:admin|list (?:rules|admin|business)|rules|faq|reminder|failure notice|returned mail|undeliver\w*|mail delivery|delivery status|mod(?:erator)? (?:post|note))\b(?!.{0,20}\bfic\b)/;

function headedKind(text: Weighing, claims: KindClaims, announces: boolean, storyKeys: number): Kind {
  if (claims.several) return 'story';
  if (claims.sample && !claims.fic && text.narrative <= text.lines / 2) return 'announcement';
  const pointsElsewhere = claims.linked && text.units < 900 && text.narrative <= 0.6;
  if (pointsElsewhere) return 'announcement';
  if (text.units < SHORTEST_STORY)
    return claims.keys.has('title') && ((text.units > 0 && (storyKeys > 2 || claims.fic)) || claims.parted) ? 'story' : 'unknown';
  if (ABOUT_THE_LIST.test(claims.subject === null ? '' : fold(claims.subject)) && text.narrative <= 2) return 'announcement';
  // an introduction with a joke of a header under it
  if (storyKeys <= 2 && !claims.fic && text.lines >= 2 && text.narrative / text.lines <= -0.25) return 'announcement';
  if (announces && (text.narrative <= 0 || (storyKeys < 3 && text.narrative <= 1))) return 'announcement';
  return 'story';
}

function repliedKind(text: Weighing, claims: KindClaims): Kind {
  if (text.units < SHORTEST_STORY) return 'feedback';
  const share = text.narrative / Math.max(1, text.lines);
  if (claims.titled || claims.hasEndMark) return share > 0.1 ? 'story' : 'feedback';
  return share >= 0.4 && text.units >= SHORTEST_UNKEYED ? 'story' : 'feedback';
}
