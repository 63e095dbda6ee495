/** A plain text: one post, or a digest that someone saved without its mail header. */
import { cutDigest } from '../reading/decode/index.ts';
import { POST_CAP } from './limits.ts';
import { mailPosts, mentionsDigest } from './mail.ts';
import { collected, type Format } from './piece.ts';
import { EMPTY, skip, TOO_LARGE } from './skips.ts';

/** Bytes below which a text is worth looking through for a single letter. */
const MAY_BE_BLANK = 4096;

export const text: Format = {
  name: 'text',
  recognises: () => true,
  async *read({ path, chunks }, call) {
    const bytes = await collected(chunks, POST_CAP);
    if (bytes === null) yield { kind: 'skip', skip: skip(path, TOO_LARGE) };
    else if (bytes.length < MAY_BE_BLANK && bytes.toString('latin1').trim() === '')
      yield { kind: 'skip', skip: skip(path, EMPTY) };
    else if (mentionsDigest(bytes) && cutDigest(bytes) !== null) yield* mailPosts(bytes, path, 0, call).items;
    else
      yield {
        kind: 'post',
        post: {
          place: { path, index: 0 },
          facts: { format: 'text', venue: call.venue, url: null, charset: null, private: false },
          bytes,
        },
      };
  },
};
