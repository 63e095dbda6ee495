/** Works of a query through the gate, one by one: the query saw only what this viewer may see, and the gate has the last word. */

import type { Shown } from '../../gate/index.ts';
import { admitSummary } from '../../gate/index.ts';
import type { Viewer, WorkSummary } from '../../words/index.ts';

export function listed(works: readonly WorkSummary[], viewer: Viewer): readonly Shown<WorkSummary>[] {
  return works.flatMap((work) => {
    const verdict = admitSummary(work, viewer, 'listing');
    return verdict.kind === 'shown' ? [verdict.shown] : [];
  });
}
