/** What a person decided, as half a sentence behind who did: for commands and for the desk. */
import type { Decision } from '../archive/archive.ts';

export function decisionTold(decision: Decision): string {
  switch (decision.act) {
    case 'join':
      return `joined works ${decision.covers.works.join(', ')}`;
    case 'part':
      return `parted ${posts(decision.covers.marks.length)} from work ${decision.work}`;
    case 'take-back':
      return `took decision ${decision.covers.decision} back`;
    case 'release':
      return `released work ${decision.work}`;
    case 'refuse':
      return `refused work ${decision.work}`;
    case 'correct':
      return `corrected the ${decision.covers.correction.field} of ${decision.work === null ? 'a post' : `work ${decision.work}`}`;
    case 'confirm':
      return `confirmed the ${decision.covers.fields.join(', ')} of work ${decision.work}`;
    case 'permit':
      return `recorded permission of ${decision.covers.on} for work ${decision.work}`;
    case 'notice':
      return `noted the notice of ${decision.covers.on} for work ${decision.work}`;
    case 'unlock':
      return `unlocked work ${decision.work}`;
    case 'withdraw':
      return `withdrew work ${decision.work} (the ${decision.covers.ground}’s wish)`;
    case 'policy':
      return `set the policy ${decision.covers.policy.name}`;
    case 'same-creator':
    case 'same-tag':
      return `merged the ${decision.covers.kind} ${decision.covers.names.map((name) => `“${name}”`).join(', ')} into “${decision.covers.canonical}”`;
    case 'judge-report':
      return `${decision.covers.outcome === 'dismissed' ? 'dismissed' : 'upheld'} report ${decision.covers.report} on work ${decision.work}`;
    default:
      return decision satisfies never;
  }
}

const posts = (count: number): string => (count === 1 ? '1 post' : `${count} posts`);
