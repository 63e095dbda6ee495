/** Decoded posts made by hand, for tests of the steps after decoding. */
import { composeBody } from '../../src/reading/body/compose.ts';
import type { Decoded, Line } from '../../src/reading/decoded.ts';
import { layout } from '../../src/reading/layout/layout.ts';
import { parseHtml } from '../../src/reading/tree/parse.ts';
import type { Body, Range } from '../../src/words/index.ts';

const PLAIN: Omit<Decoded, 'text' | 'contentStart' | 'content'> = {
  charset: 'utf-8',
  charsetFrom: 'utf-8',
  repairs: [],
  envelope: [],
  id: null,
  date: null,
  from: null,
  subject: null,
};

/** A plain text post; `envelope` stands before its message. */
export function textPost(text: string, options: { readonly envelope?: string; readonly flowed?: boolean } = {}): Decoded {
  const envelope = options.envelope ?? '';
  return {
    ...PLAIN,
    text: envelope + text,
    contentStart: envelope.length,
    content: { kind: 'text', flowed: options.flowed ?? false },
  };
}

/** An HTML post; `envelope` stands before its text. */
export function htmlPost(source: string, options: { readonly envelope?: string; readonly url?: string } = {}): Decoded {
  const envelope = options.envelope ?? '';
  const { text, tree } = parseHtml(source, envelope.length);
  return {
    ...PLAIN,
    text: envelope + text,
    contentStart: envelope.length,
    content: { kind: 'html', tree, url: options.url ?? null },
  };
}

/** The lines of a post. */
export function linesOf(post: Decoded): readonly Line[] {
  return layout(post);
}

/** The body of a whole post, or of ranges of it. */
export function bodyOf(post: Decoded, ranges: readonly Range[] = [[post.contentStart, post.text.length]]): Body {
  return composeBody(post, layout(post), ranges);
}

/** Where a piece of text stands in a post. */
export function rangeOf(post: Decoded, piece: string): Range {
  const start = post.text.indexOf(piece);
  if (start < 0) throw new Error(`the post does not hold ${JSON.stringify(piece)}`);
  return [start, start + piece.length];
}
