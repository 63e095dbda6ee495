/** Loads what a post calls for. */
import type { Post } from '../../words/index.ts';
import { decodePost } from '../decode/post.ts';
import { layout } from '../layout/layout.ts';
import { lettersCalledFor } from './calls.ts';
import { loadLanguages } from './packs.ts';
import { Lacking } from './part.ts';

/** Loads the languages that a post's letters and words call for. */
export async function loadLanguagesFor({ bytes, facts }: Post): Promise<void> {
  const lines = await withParts(() => {
    const decoded = decodePost(bytes, facts);
    return layout(decoded).map(({ at }) => decoded.text.slice(at[0], at[1]));
  });
  for (const letters of lettersCalledFor(lines)) await loadLanguages(letters);
}

/**
 * What a step gives when all parts that it needs are loaded. Only the step itself can tell which these are, so it is begun anew after each; it must
 * change nothing.
 */
export async function withParts<T>(step: () => T): Promise<T> {
  for (;;) {
    try {
      return step();
    } catch (problem) {
      if (!(problem instanceof Lacking)) throw problem;
      await problem.part.load();
    }
  }
}
