/** Chatter: what a poster says to the list before, beside and after the story. Told from a story by what it talks of. */
import { fold } from '../values/folding.ts';
import { PatternTable } from '../values/pattern-table.ts';

interface ChatterCue {
  readonly is: string;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly example: string;
}

/** Cues count once each. A story in the first person has some, so that it takes talk of posting to make chatter. */
export const CHATTER_CUES: readonly ChatterCue[] = [
  {
    is: 'curtain up',
    pattern:
      /\b(?:on with (?:the|it|my|this)|enough (?:of|about|from) (?:me|that|my)|without further ado|here goes|here (?:it|we|you) (?:is|are|go(?:es)?)\b|here's (?:the|my|a|part|chapter)|read on|curtain up|enjoy[!.]|now on to|and now(?:,| for) the|on to the|let the (?:story|fic|show)|okay?\. if you're still|that's enough|happy reading|so,? here)/,
    weight: 0.7,
    example: 'On with the fic...',
  },
  {
    is: 'greeting',
    pattern:
      /^(?:hi|hello|hey|hiya|howdy|greetings|dear (?:all|list|everyone|readers)|hallo|bonjour|hola|ciao|salut|привет|всем привет|liebe)\b/,
    weight: 0.55,
    example: 'Hi all! Long-time lurker.',
  },
  {
    is: 'posting',
    pattern:
      /\b(?:post(?:ed|ing|s|er)?|repost(?:ed|ing)?|x-?post(?:ed|ing)?|cross-?post(?:ed|ing)?|lurk(?:er|ing|ed)?|newbie|de-?lurk(?:ing)?|mailer|my server|isp|hotmail|the list|this list|mailing list|the group|community|comm|lj|livejournal|archive|challenge|fest|ficathon|meme|prompts?|exchange|secret santa|forward(?:ing|ed)?)\b/,
    weight: 0.35,
    example: 'first-time poster',
  },
  {
    is: 'writing',
    pattern:
      /\b(?:fics?|fan ?fiction|ficlets?|drabbles?|this story|my story|a story|the story|stories|chapters?|this part|next part|sequel|prequel|wip|beta(?:d|'d|ed|s)?|plot ?bunn(?:y|ies)|muse|wrote (?:this|it)|written (?:this|for|a|in)|writing (?:this|it)|write(?:r's)?|word count|words|cliffhanger|cliffie|series|plot)\b/,
    weight: 0.35,
    example: 'I wrote this instead of a paper',
  },
  {
    is: 'reader',
    pattern:
      /\b(?:feedback|review(?:s|ed|ing)?|comments?|let me know|tell me|hope (?:you|someone|this)|you (?:all|guys|have seen)|some of you|folks|everyone who|anyone who|(?:get|got|gets|arrives?) (?:this|it|here )?(?:twice|again)|thanks? (?:to|for|you)|thank you|sorry (?:for|if|about|it)|apolog(?:y|ies|ise|ize)|flames?|be (?:kind|gentle|nice)|bear with|if you (?:haven't|have|like|want|already)|you know who you are|spoilers?|rated|disclaimer|warnings?|rating|pairing)\b/,
    weight: 0.35,
    example: 'Sorry if this arrives twice',
  },
  {
    is: 'first person',
    pattern: /\b(?:i|i'm|i've|i'll|i'd|my|me|we|our|ich|je|yo|io|я)\b/,
    weight: 0.15,
    example: 'I know there are a hundred',
  },
  {
    is: 'in brackets',
    pattern: /^[([][^()[\]]{8,400}[)\]]$/,
    weight: 0.2,
    example: '(my server says that it sent this on Monday.)',
  },
  {
    is: 'smile',
    pattern: /[:;]-?[)(dp](?:\s|$)|\^_?\^|<g>|<grin>|<eg>|\blol\b|\bheh\b|\*(?:g|grin|sigh|snerk|blush|hides|ducks|waves)\*|!!/,
    weight: 0.3,
    example: 'keep those :)',
  },
];

const CUES = new PatternTable(CHATTER_CUES);

/** From here on a paragraph is taken for chatter. */
export const CHATTER = 0.6;

/** How much a paragraph reads as chatter rather than story: 0 to 1. Dialogue and length speak against it. */
export function chatter(paragraph: string): number {
  const head = fold(paragraph.slice(0, 1200));
  let score = 0;
  for (const { weight } of CUES.matching(head)) score += weight;
  if (/^["«„]/.test(head)) score -= 0.5;
  if (
    /["»“] (?:said|asked|cried|replied|whispered|murmured)\b|\b(?:said|asked|cried|replied|whispered|murmured) \w+[,.]/.test(head)
  )
    score -= 0.5;
  if (paragraph.length > 700) score -= 0.2;
  return Math.max(0, Math.min(1, score));
}

/** `*runs and hides*`: what the poster does, between stars, in small letters. */
export function isStageDirection(paragraph: string): boolean {
  return /^\*{1,2}\p{Ll}[\p{L}' ]{2,32}\*{1,2}[.!]*$/u.test(paragraph) && paragraph.split(' ').length <= 5;
}

/** Sentences that hand over to the story, whatever else stands round them. */
export function handsOver(paragraph: string): boolean {
  const cue = CHATTER_CUES[0];
  return paragraph.length < 200 && cue !== undefined && cue.pattern.test(fold(paragraph));
}
