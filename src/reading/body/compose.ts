/** The body of a reading: the story alone, as clean HTML and as text. */
import type { Body, Range } from '../../words/index.ts';
import type { Decoded, Line } from '../decoded.ts';
import { serialize } from '../tree/serialize.ts';
import { Clip } from './clip.ts';
import { emphasisFor } from './emphasis.ts';
import { finished } from './finish.ts';
import { markupStory } from './markup-story.ts';
import { plainStory } from './plain-story.ts';
import { plainTextOf } from './plain-text.ts';
import { proseLines } from './prose-lines.ts';
import { countWords } from './words.ts';

/**
 * The story that lies in the given ranges of a decoded post.
 *
 * `html` holds only what `tree/policy.ts` lists and is well-formed as HTML and as XHTML; cleaning it again changes nothing. `text` has
 * the post's own marks; paragraphs are parted by an empty line, wrapped lines joined, verse by lines. Every non-blank character of
 * the ranges stands in `text`, in its order, but for the `> ` of quoted lines and for controls that XML cannot hold.
 * `words` counts as `words.ts` says.
 * @param lines What `layout` made of the same post.
 * @param ranges The story, usually one range; several where notes were cut out of it. None: an empty body.
 */
export function composeBody(decoded: Decoded, lines: readonly Line[], ranges: readonly Range[]): Body {
  const clip = new Clip(ranges);
  if (clip.isEmpty) return { html: '', text: '', words: 0 };
  const { content, text } = decoded;
  const blocks = finished(
    content.kind === 'html'
      ? markupStory(text, content.tree, clip)
      : plainStory(proseLines(text, lines, clip), { flowed: content.flowed, emphasis: emphasisFor(text) }),
  );
  const written = plainTextOf(blocks);
  const html = blocks.every((block) => block.kind === 'rule')
    ? ''
    : serialize(blocks, content.kind === 'html' ? content.url : null).trimEnd();
  return { html, text: written, words: countWords(written) };
}
