/** Weighing signals: how sure a paragraph without a key is of one kind. */
import { fold, oneLine } from './folding.ts';
import { PatternTable } from './pattern-table.ts';

export interface Signal {
  /** Over folded text. */
  readonly pattern: RegExp;
  /** How much of the doubt it takes away: 0.5 halves it. Negative where it speaks against. */
  readonly weight: number;
  readonly example: string;
}

/** Only the start of a paragraph is weighed. */
const LONGEST = 1500;

/** Signals of one kind, those for it apart from those against it. */
export class Signals {
  private readonly speakFor: PatternTable<Signal>;
  private readonly speakAgainst: PatternTable<Signal>;

  constructor(signals: readonly Signal[]) {
    this.speakFor = new PatternTable(signals.filter(({ weight }) => weight > 0));
    this.speakAgainst = new PatternTable(signals.filter(({ weight }) => weight <= 0));
  }

  /** 0 to 1: each signal found takes its share of the doubt that is left; those against it take their share of the surety. */
  weigh(paragraph: string): number {
    const text = oneLine(fold(paragraph.slice(0, LONGEST)));
    if (text === '') return 0;
    let doubt = 1;
    for (const { weight } of this.speakFor.matching(text)) doubt *= 1 - weight;
    // Where nothing speaks for it, nothing needs to speak against it.
    if (doubt === 1) return 0;
    let against = 1;
    for (const { weight } of this.speakAgainst.matching(text)) against *= 1 + weight;
    return (1 - doubt) * against;
  }
}

/** Signs of story rather than of a note: dialogue, narration in the past. Packs add those of their languages. */
export const STORY_SIGNALS: readonly Signal[] = [
  { pattern: /^["“„«»—–-] ?\p{L}/u, weight: -0.8, example: '"It belongs to my father," he said.' },
  {
    pattern:
      /["”“»,] ?(?:said|asked|cried|replied|whispered|murmured|answered|shouted|muttered|thought|sagte|fragte|rief|dit|demanda|dijo|pregunto|disse|chiese|perguntou|сказал|спросил|ответил|powiedzial|zapytal|rekl|zeptal|mondta|kerdezte)/u,
    weight: -0.8,
    example: '… he said',
  },
  {
    // speech after a dash, as most of Europe prints it: "- Опять? - спросил сторож", "—Es tarde —dijo", "– Késő van – mondta"
    pattern:
      /[\p{L}!?….,] ?[—–-] ?(?:сказал|спросил|ответил|прошептал|заметил|подумал|отозвал|крикнул|буркнул|пробормотал|dijo|pregunto|respondio|propuso|anoto|susurro|grito|disse|perguntou|respondeu|sugeriu|ditou|chiese|rispose|annoto|powiedzial|spytal|zapytal|rzekl|odparl|zapisal|mruknal|rekl|zeptal|mondta|kerdezte|felelte|szolt|javasolta|irta|olvasta|diktalta)\p{L}*/u,
    weight: -0.8,
    example: '- Опять? - спросил сторож.',
  },
  {
    // speech in the quotes of East Asia, closed behind its own mark: 「又來？」, “不早了，”老板娘说
    pattern: /[。，！？、,?!.…][」』]|[，。！？,.?!…][”"] ?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u,
    weight: -0.8,
    example: '「又來？」守衛問著，關上了窗。',
  },
  {
    pattern: /\b(?:he|she|they) (?:was|were|had|looked|turned|went|came|took|stood|sat|walked|laughed|smiled|could|would|did)\b/,
    weight: -0.5,
    example: 'He turned round.',
  },
];
