/**
 * parse5's tokenizer with one short cut. It hands text on word by word, because some places of a document treat blanks and words apart.
 * In a body they are treated alike, and there a whole run up to the next tag or reference can be handed on at once.
 */
import { Token, type TokenHandler, Tokenizer } from 'parse5';

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;

/** What takes the tokens, and says where it stands. */
export interface RunHandler extends TokenHandler {
  /** True where words and blanks of text are treated alike. */
  takesRuns(): boolean;
}

export class RunTokenizer extends Tokenizer {
  private readonly runs: RunHandler;

  constructor(handler: RunHandler) {
    super({}, handler);
    this.runs = handler;
  }

  protected override _stateData(cp: number): void {
    if (cp > BLANK && cp !== LESS_THAN && cp !== AMPERSAND && this.runs.takesRuns()) this.takeRun();
    else super._stateData(cp);
  }

  /** Hands on the text from the current character to the next that is not plain, which is left to be read. */
  private takeRun(): void {
    this._emitCurrentCharacterToken(null);
    const { html, codePointStart } = this.preprocessor;
    let end = this.preprocessor.pos + 1;
    for (; end < html.length; end++) {
      const unit = html.charCodeAt(end);
      // A carriage return is not plain: the preprocessor makes a line feed of it.
      if (unit === LESS_THAN || unit === AMPERSAND || unit === CARRIAGE_RETURN || unit === 0) break;
    }
    this.runs.onCharacter({ type: Token.TokenType.CHARACTER, chars: html.slice(codePointStart, end), location: null });
    this.preprocessor.pos = end - 1;
  }
}
