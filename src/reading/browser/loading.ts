/** Loads what a post calls for, before it is read: what its format and its bytes need, and the languages that its letters and words call for. */
import type { Post } from '../../words/index.ts';
import { decodePost } from '../decode/post.ts';
import type { Decoded } from '../decoded.ts';
import { layout } from '../layout/layout.ts';
import { lettersCalledFor } from './calls.ts';
import { loadLanguages } from './packs.ts';
import { Lacking } from './part.ts';

/** When it is done, `readPost` reads the post as it does where everything is at hand. */
export async function loadFor(post: Post): Promise<void> {
  const decoded = await decode(post);
  const lines = layout(decoded).map(({ at }) => decoded.text.slice(at[0], at[1]));
  for (const letters of lettersCalledFor(lines)) await loadLanguages(letters);
}

/** Which parts decoding needs only decoding itself can tell: charsets within transfer encodings, letters within references. */
async function decode({ bytes, facts }: Post): Promise<Decoded> {
  for (;;) {
    try {
      return decodePost(bytes, facts);
    } catch (problem) {
      if (!(problem instanceof Lacking)) throw problem;
      await problem.part.load();
    }
  }
}
