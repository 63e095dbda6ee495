/**
 * Ties in place of blocking keys (`join_keys` holds their numbers now; opening an older library makes them anew), titles that find
 * their kin, and decisions by hand that were taken back.
 */
export const ties = `
-- One person's title, by its key among join_keys; kept while a story carries it. forms, shapes: JSON.
CREATE TABLE own_titles (key INTEGER PRIMARY KEY, forms TEXT NOT NULL, shapes TEXT NOT NULL);
CREATE TABLE title_shapes (shape INTEGER NOT NULL, title INTEGER NOT NULL, PRIMARY KEY (shape, title)) WITHOUT ROWID;

-- Decisions by hand that hold no more, and the decisions that took them back.
CREATE TABLE taken_back (
  decision_id INTEGER PRIMARY KEY REFERENCES decisions (id), by_id INTEGER NOT NULL REFERENCES decisions (id)
);
CREATE TRIGGER taken_back_stay BEFORE UPDATE ON taken_back BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER taken_back_are_kept BEFORE DELETE ON taken_back BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
`;
