/** How a command may look on its output: with colours or without, and how wide. */
import { WriteStream } from 'node:tty';

export interface Look {
  readonly colour: boolean;
  /** Cells in a line. */
  readonly columns: number;
}

/** Where nobody says how wide the output is. */
const USUAL_COLUMNS = 100;
/** A narrower terminal is written as if it were this wide: it wraps by itself. */
const FEWEST_COLUMNS = 40;
/** Longer lines are hard to read. */
const MOST_COLUMNS = 160;

/**
 * FORCE_COLOR stands above NO_COLOR, as Node itself has it (`0` and `false` force colours off); NO_COLOR counts where it is not empty
 * (no-color.org). Else a terminal gets colours, unless it calls itself dumb; a file or a pipe does not.
 */
export function lookOf(output: NodeJS.WritableStream, environment: Readonly<Record<string, string | undefined>>): Look {
  const terminal = output instanceof WriteStream ? output : null;
  const columns = terminal?.columns ?? (Number(environment['COLUMNS']) || USUAL_COLUMNS);
  return {
    colour: colours(terminal !== null, environment),
    columns: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns)),
  };
}

function colours(terminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return terminal && environment['TERM'] !== 'dumb';
}

/** What a stretch of the output is: each has its colour, and none is told by its colour alone. */
export type Tone = 'sure' | 'unsure' | 'quiet' | 'heading' | 'header' | 'body' | 'aside' | 'end' | 'alarm';

/** Select Graphic Rendition codes out of the sixteen that every theme sets for itself. */
const CODES: Readonly<Record<Tone, string>> = {
  sure: '1;32',
  unsure: '1;33',
  quiet: '2',
  heading: '1',
  header: '36',
  body: '39',
  aside: '35',
  end: '34',
  alarm: '1;31',
};

/** A text in its tone. The text must be neutral already. */
export function toned(text: string, tone: Tone, { colour }: Look): string {
  return colour && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text;
}
