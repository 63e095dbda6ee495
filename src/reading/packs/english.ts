/** English, as posts use it: the one language that every reading has at hand, since half-English headers are usual in all others. */
import { ENGLISH } from '../header/keys-english.ts';
import type { LanguagePack } from './pack.ts';

export const ENGLISH_PACK: LanguagePack = {
  language: 'en',
  letters: 'latin',
  labels: ENGLISH.rows,
  archiving: [],
  archivingWords: [
    {
      say: "archiv\\p{L}*|(?:re)?distribut\\p{L}*|re-?post\\p{L}*|redistrib\\p{L}*|(?:be|freely) (?:posted|distributed|copied|shared)|(?:posted|shared|passed) (?:on )?freely|forward(?:ed|ing)? (?:this|it)|mirror(?:ed|ing)?|reprint\\p{L}*|copied|copying|(?:post|put|host) (?:it|this) (?:elsewhere|any ?where|on|up)|(?:don't|do not|may|(?<!\\bi )can|not) (?:copy|take|share|repost|use)|take (?:this|it) (?:anywhere|elsewhere|if you (?:like|want))|(?:for|on|to) (?:your|any|another|their) (?:own )?(?:web ?)?(?:site|page)|(?:keep|want|like|have) (?:it|this|a copy)(?: (?:one|too|as well))? (?:on|at|for|elsewhere|any ?where)|lives (?:here|at)|pass (?:it|this) (?:on|along|a?round)|(?:other|someone's|people's|anyone's) (?:web ?)?(?:site|page)s?|(?:rather|prefer) (?:it|this) (?:stay|not|was)|before you (?:take|copy|post)|where it(?:'s| is)? (?:went|goes|going|ends up)|(?:post|put|plac|stick|upload|publish|hang)(?:e|ing|ting|ed)? (?:this|it|them|these|my (?:stories|story|fics?|work|stuff)) (?:up )?(?:on|in|at|to) (?:an? (?:web|site|archive|board)|any|your|another|other|some(?:one|body)|their)|on a web ?(?:site|page)|(?:no ?body|no ?one) else (?:takes?|hosts?|has|have|posts?|shows?)|permission",
      example: 'Please do not copy this.',
    },
  ],
  endings: [
    {
      status: 'complete',
      words:
        "the end | end | fin | finis | fini | finito | finished | theend | the very end | the real end | end of story | end of the story | end of fic | end of tale | end story | end fic | end of file | the end of the story | the end of story | 30 | thirty | that's all folks | that's all, folks | finit | done | owari | end of series | end of drabble | end of ficlet | end of transmission | the happy end | happy end | la fin | fine | finale | el fin | the final end | and that's the end | that's it | that's the end",
    },
    {
      status: 'in-progress',
      words:
        "tbc | t.b.c | t b c | to be continued | to be cont | to be cont'd | to be contd | to be continued soon | to be continued later | continued | cont'd | contd | cont | to be concluded | more to come | more soon | more later | more to follow | stay tuned | tsuzuku | to be cont. | continues | continued next post | end for now | the end for now | that's all for now | to be finished | tbf | will be continued | continued soon | tbc soon | tbc later | and so it goes on",
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'WIP',
      say: "wips?|works?[ -]in[ -]progress|in[ -]progress|in[ -]process|incomplete|not (?:yet )?(?:complete|completed|finished|done)|unfinished|uncompleted|on[ -]?going|on hold|hiatus|on hiatus|abandoned|discontinued|dead|stalled|to be continued|tbc|continuing|still (?:being written|writing|going|in progress)|being written|not done|more to come|pending|work(?:ing)? on it|almost (?:done|finished|complete)|nearly (?:done|finished|complete)|isn't (?:finished|complete)|no(?:t yet)?",
    },
    {
      status: 'complete',
      example: 'Complete',
      say: 'complete[d]?|finished|done|finis|fini|finally (?:complete|finished|done)|all (?:done|parts posted)|completed?|the end|final(?: part| chapter)?|conclud(?:ed|es)|stand-?alone|one-?shot|oneshot|one shot|single (?:part|story)|self[ -]contained|yes|yep|concluded|ended|whole(?: story)?',
    },
  ],
  owners: [],
  earlierParts: [],
  pointers: [],
  bylines: [{ say: '©|\\(c\\)', example: '© Ida Linden' }],
  welcomes: [
    {
      say: '(?:yes|yes,? please|please|always)|(?:always |very )?(?:welcome|appreciated|loved|adored|wanted)(?: (?:as )?always)?',
      example: 'always welcome',
    },
  ],
  genres: '',
  partNouns: [
    {
      words: [
        'part',
        'parts',
        'pt',
        'pts',
        'prt',
        'chapter',
        'chapters',
        'chap',
        'chaps',
        'chpt',
        'chptr',
        'ch',
        'chs',
        'episode',
        'ep',
        'section',
        'sections',
        'segment',
        'installment',
        'instalment',
        'act',
        'scene',
      ],
      example: 'Pt. 1',
    },
  ],
  numbers: [
    {
      cardinals:
        'one/un/une/uno/eins two/deux/dos/due/zwei three/trois/tres/tre/drei four/quatre/quattro/cuatro/vier five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      ordinals:
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    },
  ],
  disclaimers: [],
  pleas: [],
  told: [],
  endShapes: [],
  ratings: [],
  answers: [],
  stems: [],
  states: [],
  nones: [],
};
