/** Who may read a report: the owner, and moderators, who judge it, without the address of whoever sent it. */
import type { Report, Viewer } from '../words/index.ts';
import { maskAddresses } from './addresses.ts';
import { NOT_HERE, type Verdict } from './admit.ts';
import { markShown } from './shown.ts';

export function admitReport(report: Report, viewer: Viewer): Verdict<Report> {
  if (viewer === 'owner') return { kind: 'shown', shown: markShown(report, viewer, 'desk') };
  if (viewer !== 'moderator') return { kind: 'refused', reason: NOT_HERE };
  const { judged } = report;
  const masked = {
    ...report,
    words: maskAddresses(report.words),
    answerTo: null,
    // The keeper's own words stay the owner's.
    judged: judged === null ? null : { ...judged, reason: '' },
  };
  return { kind: 'shown', shown: markShown(masked, viewer, 'desk') };
}

/** Who may read and judge reports at all. */
export function judgesReports(viewer: Viewer): boolean {
  return viewer === 'owner' || viewer === 'moderator';
}
