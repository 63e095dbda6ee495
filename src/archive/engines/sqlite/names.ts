/** Names that people merged: the decision, and the mark on the stories of all works that carry one of them, in one transaction. */
import { CanonicalNames, type Merged, nameKey } from '../../../works/index.ts';
import type { NameDecision } from '../../archive.ts';
import { decisionOf, SELECT_DECISIONS } from './decisions.ts';
import type { Connection } from './driver.ts';

/** Merges that hold, oldest first. */
export function mergedNames(connection: Connection): readonly NameDecision[] {
  const found = connection
    .prepare(`${SELECT_DECISIONS} WHERE d.act IN ('same-creator', 'same-tag') AND t.by_id IS NULL ORDER BY d.id`)
    .all();
  // The acts asked for.
  return found.map((row) => decisionOf(row) as NameDecision);
}

/** Inside a transaction, after a merge was written down or taken back: the works that carry any of its names, by any of its ways to call them. */
export function nameAnew(connection: Connection, decision: NameDecision): void {
  const { kind, names, canonical } = decision.covers;
  const others = mergedNames(connection).filter(({ id }) => id !== decision.id);
  const known = [others, [...others, decision]].map((all) => new CanonicalNames(all.map(({ covers }) => covers)));
  const keys = new Set<string>();
  for (const name of [...names, canonical]) {
    keys.add(nameKey(name));
    for (const one of known) keys.add(nameKey(one.of(kind, name) ?? name));
  }
  const mark = connection.prepare(
    `UPDATE stories SET dirty = 1 WHERE dirty = 0 AND work IN (
       SELECT w.work_id FROM facets f JOIN work_facets w ON w.facet_id = f.id WHERE f.kind = ? AND f.key = ?)`,
  );
  for (const key of keys) mark.run(kind, key);
}

export function canonicalName(connection: Connection, kind: Merged['kind'], name: string): string | null {
  return new CanonicalNames(mergedNames(connection).map(({ covers }) => covers)).of(kind, name);
}
