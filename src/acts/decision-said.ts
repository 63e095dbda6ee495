/** What a decision holds beside who, when and why: as data, through the gate. */
import type { Decision, Library } from '../archive/archive.ts';
import { admitSaid, type Verdict } from '../gate/index.ts';
import type { State, Viewer } from '../words/index.ts';
import { rememberedOf } from './remembered.ts';

/** What it covers, without the marks by which it names posts. */
export type Said = Readonly<Record<string, unknown>>;

export async function decisionSaid(library: Library, decision: Decision, viewer: Viewer): Promise<Verdict<Said>> {
  return admitSaid(saidBy(decision), await statesFor(library, decision), viewer);
}

function saidBy({ covers }: Decision): Said {
  const unsaid: ReadonlySet<string> = new Set(['marks', 'from', 'withheld']);
  return Object.fromEntries(Object.entries(covers).filter(([name]) => !unsaid.has(name)));
}

/** Of the works that hold what it speaks of. What most decisions say are numbers, days and codes, or words of no work: none of it matters then. */
async function statesFor(library: Library, decision: Decision): Promise<readonly (State | null)[]> {
  if (decision.act !== 'correct' && decision.act !== 'permit') return [null];
  const states: (State | null)[] = [];
  for (const { work, ...marks } of await library.withheld.stories(decision.covers.marks)) {
    const found = work === null ? null : await library.catalogue.find(work);
    if (found?.kind === 'work') states.push(found.work.state);
    else states.push((await rememberedOf(library, [marks])) === 'sealed' ? 'sealed' : null);
  }
  return states;
}
