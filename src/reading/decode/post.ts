/** The door of this room: the bytes of a post, decoded by the way of its format. */
import type { PostFacts } from '../../words/index.ts';
import type { Decoded } from '../decoded.ts';
import { decodeHtml } from './html.ts';
import { decodeMail } from './mail.ts';
import { decodeText } from './text.ts';

/**
 * Decodes a post: transfer encoding, charset, line ends, mojibake, envelope.
 *
 * The text that comes out holds LF line ends, no C1 control, and no C0 control but tab and LF. Undoing `repairs` (each `now` replaced by its `was`)
 * gives the text before it was mended. Any bytes at all decode to something; it never throws, and takes time linear in the length.
 * @param bytes of this one post, as its container gave them
 * @param facts what the container knows; `charset` there counts where the post itself declares none
 */
export function decodePost(bytes: Uint8Array, facts: PostFacts): Decoded {
  switch (facts.format) {
    case 'mail':
      return decodeMail(bytes, facts);
    case 'html':
      return decodeHtml(bytes, facts);
    case 'text':
      return decodeText(bytes, facts);
  }
}
