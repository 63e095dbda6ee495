import type { Events, LibraryEvent } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { row, rows, tables } from './schema.ts';

export function events(connection: Connection): Events {
  return {
    async add(event) {
      return addEvent(connection, event);
    },
    async list(filter, limit) {
      let query = tables.selectFrom('events').selectAll().orderBy('id', 'desc').limit(limit);
      if (filter.work !== undefined) query = query.where('work_id', '=', filter.work);
      if (filter.import !== undefined) query = query.where('import_id', '=', filter.import);
      if (filter.what !== undefined) query = query.where('what', '=', filter.what);
      return rows(connection, query).map(({ id, at, who, what, work_id, import_id, data }) => ({
        id,
        at,
        who,
        what,
        work: work_id,
        import: import_id,
        // Written by `addEvent` alone.
        data: JSON.parse(data) as LibraryEvent['data'],
      }));
    },
  };
}

export function addEvent(connection: Connection, event: Omit<LibraryEvent, 'id'>): LibraryEvent {
  const { at, who, what, work, import: imported, data } = event;
  const values = { at, who, what, work_id: work, import_id: imported, data: JSON.stringify(data) };
  const added = row(connection, tables.insertInto('events').values(values).returning('id'));
  if (!added) throw new Error('an event was not written');
  return { id: added.id, ...event };
}
