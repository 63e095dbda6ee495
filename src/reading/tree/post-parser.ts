/**
 * parse5 with the bounds and the tags that old posts need. The bounds keep time and memory linear in the length of any input:
 * the parser itself follows the HTML standard, which lets a short page describe a very large tree.
 */
import { InsertionMode, html as names, Parser, Token } from 'parse5';
import type { Soup, SoupMap } from './soup.ts';
import { type RunHandler, RunTokenizer } from './text-runs.ts';

const TAG = names.TAG_ID;
const { CHARACTER } = Token.TokenType;

/** Elements deeper than this stand beside each other instead of inside: browsers do the same at 512, and no page nests by intent so deep. */
export const DEEPEST = 256;

/**
 * Formatting that is left open is made anew in every paragraph, so n paragraphs that each leave another tag open make n² elements.
 * Beyond this many elements for each tag read, what is left open is let go.
 */
const MADE_PER_TAG = 3;
const MADE_AT_LEAST = 2000;

/** Their content is raw text, ended by its own rules; they never hold elements, so depth is no matter. */
const RAW = new Set<number>([
  TAG.SCRIPT,
  TAG.STYLE,
  TAG.TITLE,
  TAG.TEXTAREA,
  TAG.XMP,
  TAG.IFRAME,
  TAG.NOEMBED,
  TAG.NOSCRIPT,
  TAG.PLAINTEXT,
]);
/** A page of frames shows its words in `noframes`; without the frames they are the page. */
const FRAMES = new Set<number>([TAG.FRAMESET, TAG.FRAME, TAG.NOFRAMES]);
/** Journal tags that stand for a name, with the attributes that hold it. They are never closed. */
const NAME_TAGS: Readonly<Record<string, readonly string[]>> = { lj: ['user', 'comm', 'syn'], user: ['name'] };

const CUT_TAGS = new Set(['lj-cut', 'cut', 'lj-spoiler']);

export class PostParser extends Parser<SoupMap> implements RunHandler {
  private readonly soup: Soup;
  private tags = 0;
  /** How many elements of each name were set flat because they stood too deep: as many end tags mean nothing. */
  private readonly flattened = new Map<string, number>();

  constructor(soup: Soup) {
    super({ treeAdapter: soup, scriptingEnabled: true });
    this.soup = soup;
    this.tokenizer = new RunTokenizer(this);
  }

  /** Parses the whole source into the soup. */
  read(source: string): void {
    this.tokenizer.write(source, true);
  }

  takesRuns(): boolean {
    const mode = this.insertionMode;
    return (mode === InsertionMode.IN_BODY || mode === InsertionMode.IN_CELL) && !this.tokenizer.inForeignNode;
  }

  override onStartTag(token: Token.TagToken): void {
    this.tags += 1;
    const tag = token.tagID;
    if (FRAMES.has(tag)) return;
    const name = tag === TAG.UNKNOWN ? nameTag(token) : null;
    if (name !== null) {
      if (name !== '') this.onCharacter({ type: CHARACTER, chars: name, location: null });
      return;
    }
    if (this.openElements.stackTop >= DEEPEST && !RAW.has(tag)) {
      this.flattened.set(token.tagName, (this.flattened.get(token.tagName) ?? 0) + 1);
      // The parser treats it as a tag without content, under its own name.
      token.tagID = TAG.WBR;
    }
    if (this.soup.made > MADE_PER_TAG * this.tags + MADE_AT_LEAST) this.activeFormattingElements.clearToLastMarker();
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.tags += 1;
    if (this.flattened.size > 0) {
      const open = this.flattened.get(token.tagName) ?? 0;
      if (open > 0) {
        this.flattened.set(token.tagName, open - 1);
        return;
      }
    }
    if (CUT_TAGS.has(token.tagName)) this.endParagraphInside(token.tagName);
    super.onEndTag(token);
  }

  /** A journal's cut ends where it says, also where a paragraph inside was left open; for an unknown element the standard would go on. */
  private endParagraphInside(name: string): void {
    if (this.openElements.current?.name === name) return;
    if (this.openElements.hasInButtonScope(TAG.P)) this._closePElement();
  }
}

/** The name that a journal's name tag stands for (`<lj user="ann">` is the word `ann`), '' where it gives none; null for any other tag. */
function nameTag(token: Token.TagToken): string | null {
  const holders = Object.hasOwn(NAME_TAGS, token.tagName) ? NAME_TAGS[token.tagName] : undefined;
  if (holders === undefined) return null;
  return token.attrs.find((attribute) => holders.includes(attribute.name))?.value.trim() ?? '';
}
