/** Ties looked up in the store, for one walk over groups. */
import type { PostId, WorkId } from '../../../words/index.ts';
import type { OwnTitle, TieIndex } from '../../../works/index.ts';
import type { Connection } from './driver.ts';
import { parseKeys, titleOf } from './ties.ts';

/** Titles under one shape, as far as they are remembered: the works of one person come near each other. */
const REMEMBERED = 2000;

type Alike = readonly Pick<OwnTitle, 'key' | 'forms'>[];

export class StoredTies implements TieIndex {
  readonly #connection: Connection;
  readonly #marks: boolean;
  /** What is known to be crowded: nothing that counts comes or goes during a walk. */
  readonly #crowded = new Set<number>();
  readonly #alike = new Map<number, Alike>();
  #works = new Set<WorkId>();
  #crossed = false;

  /** @param marks whether stories that a key ties no more are marked to be joined anew: for a joining, not for a mere look */
  constructor(connection: Connection, marks: boolean) {
    this.#connection = connection;
    this.#marks = marks;
  }

  keys(post: PostId): readonly number[] | null {
    const found = this.#connection
      .prepare('SELECT keys, work FROM stories WHERE id = ? AND dirty < 2 AND dead = 0 AND facts IS NOT NULL')
      .get(post);
    if (found === undefined) return null;
    const { keys, work } = found as { readonly keys: string; readonly work: WorkId | null };
    if (work !== null) this.#works.add(work);
    return parseKeys(keys);
  }

  carriers(key: number, most: number): readonly PostId[] | null {
    if (this.#crowded.has(key)) return null;
    const limit = Number.isFinite(most) ? most + 1 : -1;
    const found = this.#connection.prepare('SELECT story_id AS id FROM join_keys WHERE key = ? LIMIT ?').all(key, limit);
    const posts = (found as { readonly id: PostId }[]).map(({ id }) => id);
    return posts.length > most ? this.#fewAlive(key, most) : posts;
  }

  title(key: number): OwnTitle | null {
    return titleOf(this.#connection, key);
  }

  alike(shape: number, most: number): Alike | null {
    if (this.#crowded.has(shape)) return null;
    const known = this.#alike.get(shape);
    if (known) return known;
    const found = this.#connection
      .prepare('SELECT t.key, t.forms FROM title_shapes s JOIN own_titles t ON t.key = s.title WHERE s.shape = ? LIMIT ?')
      .all(shape, most + 1) as { readonly key: number; readonly forms: string }[];
    if (found.length > most) return this.#fewTitlesAlive(shape, most);
    // Written by `writeTies` alone.
    const titles = found.map(({ key, forms }) => ({ key, forms: JSON.parse(forms) as OwnTitle['forms'] }));
    if (this.#alike.size >= REMEMBERED) this.#alike.clear();
    this.#alike.set(shape, titles);
    return titles;
  }

  /** The works that the stories asked for since the last call stand in. */
  worksMet(): ReadonlySet<WorkId> {
    const met = this.#works;
    this.#works = new Set();
    return met;
  }

  /** True where stories were marked to be joined anew since the last call. */
  crossed(): boolean {
    const crossed = this.#crossed;
    this.#crossed = false;
    return crossed;
  }

  /** Stories on their way in or out do not count. */
  #fewAlive(key: number, most: number): readonly PostId[] | null {
    const alive = this.#connection
      .prepare(
        'SELECT s.id, s.dirty FROM join_keys k JOIN stories s ON s.id = k.story_id WHERE k.key = ? AND s.dirty < 2 AND s.dead = 0 LIMIT ?',
      )
      .all(key, most + 1) as { readonly id: PostId }[];
    if (alive.length <= most) return alive.map(({ id }) => id);
    this.#crowded.add(key);
    this.#markWhereNew(
      'SELECT k.story_id AS id FROM join_keys k JOIN stories s ON s.id = k.story_id WHERE k.key = ? AND s.dirty = 0 AND s.dead = 0',
      key,
      most,
    );
    return null;
  }

  #fewTitlesAlive(shape: number, most: number): Alike | null {
    const found = this.#connection
      .prepare(
        `SELECT t.key, t.forms FROM title_shapes s JOIN own_titles t ON t.key = s.title WHERE s.shape = ? AND EXISTS (
           SELECT 1 FROM join_keys k JOIN stories o ON o.id = k.story_id WHERE k.key = t.key AND o.dirty < 2 AND o.dead = 0) LIMIT ?`,
      )
      .all(shape, most + 1) as { readonly key: number; readonly forms: string }[];
    if (found.length <= most) return found.map(({ key, forms }) => ({ key, forms: JSON.parse(forms) as OwnTitle['forms'] }));
    this.#crowded.add(shape);
    this.#markWhereNew(
      `SELECT k.story_id AS id FROM title_shapes t JOIN join_keys k ON k.key = t.title JOIN stories s ON s.id = k.story_id
       WHERE t.shape = ? AND s.dirty = 0 AND s.dead = 0`,
      shape,
      most,
    );
    return null;
  }

  /**
   * A key that was not crowded when its stories were last joined tied them then, and ties them no more: they are joined anew. It was
   * crowded then where so many as are not waiting crowd it by themselves.
   */
  #markWhereNew(settled: string, key: number, most: number): void {
    if (!this.#marks) return;
    const { n } = this.#connection.prepare(`SELECT count(*) AS n FROM (${settled} LIMIT ?)`).get(key, most + 1) as {
      readonly n: number;
    };
    if (n === 0 || n > most) return;
    this.#connection.prepare(`UPDATE stories SET dirty = 1 WHERE id IN (${settled})`).run(key);
    this.#crossed = true;
  }
}
