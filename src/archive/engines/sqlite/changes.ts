/** What differs between two states of one library: each read over a connection that sees it, in the order of numbers, a page at a time. */
import type { PostId, Work, WorkId } from '../../../words/index.ts';
import type { WorkChange } from '../../rereading.ts';
import { findWork, loadWork } from './catalogue.ts';
import type { Connection } from './driver.ts';
import { nextWork } from './meta.ts';

const PAGE = 500;

export function* changesBetween(before: Connection, after: Connection): Generator<WorkChange> {
  const [olds, news] = [rowsOf(before), rowsOf(after)];
  let [old, now] = [olds.next(), news.next()];
  while (!old.done || !now.done) {
    if (!old.done && (now.done || old.value.id < now.value.id)) {
      yield left(before, after, old.value.id);
      old = olds.next();
    } else if (!now.done && (old.done || now.value.id < old.value.id)) {
      yield { kind: 'parted', after: workAt(after, now.value.id), from: worksOfStories(before, after, now.value.id) };
      now = news.next();
    } else if (!old.done && !now.done) {
      const { id } = now.value;
      if (old.value.text !== now.value.text) yield { kind: 'changed', before: workAt(before, id), after: workAt(after, id) };
      [old, now] = [olds.next(), news.next()];
    }
  }
}

interface WorkText {
  readonly id: WorkId;
  /** All that is stored of it. */
  readonly text: string;
}

function* rowsOf(connection: Connection): Generator<WorkText> {
  const page = connection.prepare(
    'SELECT id, summary || detail || entries AS text FROM works WHERE id > ? AND id < ? ORDER BY id LIMIT ?',
  );
  const bar = nextWork(connection);
  for (let last = 0; ; ) {
    const found = page.all(last, bar, PAGE) as WorkText[];
    yield* found;
    last = found.at(-1)?.id ?? last;
    if (found.length < PAGE) return;
  }
}

function left(before: Connection, after: Connection, id: WorkId): WorkChange {
  const found = findWork(after, id);
  const work = workAt(before, id);
  return found.kind === 'moved' ? { kind: 'joined', before: work, into: found.to } : { kind: 'gone', before: work };
}

function workAt(connection: Connection, id: WorkId): Work {
  const work = loadWork(connection, id);
  if (!work) throw new Error(`work ${id} was in the list and is not there`);
  return work;
}

/** Where the stories of a work stood before. */
function worksOfStories(before: Connection, after: Connection, id: WorkId): readonly WorkId[] {
  const stood = before.prepare('SELECT work FROM stories WHERE id = ? AND work IS NOT NULL');
  const posts = after.prepare('SELECT id FROM stories WHERE work = ?').all(id) as { readonly id: PostId }[];
  const works = posts.flatMap((post) => {
    const found = stood.get(post.id);
    return found === undefined ? [] : [(found as { readonly work: WorkId }).work];
  });
  return [...new Set(works)].sort((a, b) => a - b);
}
