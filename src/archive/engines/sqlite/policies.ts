/** Policies as decisions, and the works that they are tried on. */
import { setImmediate } from 'node:timers/promises';
import type { WorkId } from '../../../words/index.ts';
import type { PolicyChange, PolicySet, StoryToJoin, TakenBack } from '../../archive.ts';
import { addDecision } from './decisions.ts';
import type { Connection } from './driver.ts';
import { nextWork } from './meta.ts';
import { storiesOfWork, storyNodes } from './story-nodes.ts';

export function setPolicies(connection: Connection, { set, ended, works }: PolicyChange): readonly PolicySet[] {
  return connection.transaction(() => {
    const end = connection.prepare('INSERT INTO taken_back (decision_id, by_id) VALUES (?, ?)');
    for (const decision of ended) {
      const back = addDecision<TakenBack>(connection, decision);
      end.run(back.covers.decision, back.id);
    }
    const standing = set.map((decision) => addDecision<PolicySet>(connection, decision));
    const again = connection.prepare('UPDATE stories SET dirty = 1 WHERE work = ? AND dirty = 0');
    for (const work of works) again.run(work);
    return standing;
  });
}

/** Works fetched at a time: to judge one takes a millisecond or two, and pages are served in between. */
const PAGE = 20;

export async function* worksWithStories(
  connection: Connection,
): AsyncGenerator<{ readonly work: WorkId; readonly stories: readonly StoryToJoin[] }> {
  const page = connection.prepare('SELECT id FROM works WHERE id > ? AND id < ? ORDER BY id LIMIT ?');
  for (let last = 0; ; ) {
    const found = page.all(last, nextWork(connection), PAGE) as { readonly id: WorkId }[];
    for (const { id } of found) {
      yield { work: id, stories: storyNodes(connection, storiesOfWork(connection, id)) };
      last = id;
    }
    if (found.length < PAGE) return;
    // Lets whoever waits for a page through.
    await setImmediate();
  }
}
