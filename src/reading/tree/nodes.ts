/** The small tree of a post: a closed set of nodes, each knowing where in the decoded post it came from. Placeholder, completed by the tree step. */
import type { Range } from '../../words/index.ts';

export interface Tree {
  readonly at: Range;
  readonly blocks: readonly unknown[];
}
