/** What stands where a work was: a stone without a name, and only where guests had once been led. */
import type { Viewer, Work } from '../words/index.ts';
import { visibility } from './visibility.ts';

/**
 * Whether this viewer is told that a work was withdrawn here. Of a withdrawn work that never was public they are told nothing.
 * @param wasPublic whether a guest was ever led to a work by the number that was asked for
 */
export function leavesTombstone(work: Pick<Work, 'state'>, wasPublic: boolean, viewer: Viewer): boolean {
  return work.state === 'withdrawn' && wasPublic && !visibility(viewer, 'page').states.includes(work.state);
}
