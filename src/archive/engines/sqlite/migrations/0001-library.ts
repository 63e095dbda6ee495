/**
 * The library as it begins. Times are milliseconds since 1970, hashes are blobs, what is nested is JSON text.
 *
 * Small rows that joining and lists walk over (`stories`, `sightings`, `facets`) stand apart from large ones that are fetched by their
 * number (`bytes`, `readings`), so that changing a small one never rewrites a text.
 */
export const library = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Imports and what they met.
CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  what TEXT NOT NULL, samples INTEGER NOT NULL, silence TEXT NOT NULL, venue TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('reading', 'joining', 'done', 'undoing', 'undone')),
  started_at INTEGER NOT NULL, finished_at INTEGER, undone_at INTEGER,
  posts INTEGER NOT NULL DEFAULT 0, known INTEGER NOT NULL DEFAULT 0, stories INTEGER NOT NULL DEFAULT 0,
  works TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE skips (
  id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES imports (id),
  path TEXT NOT NULL, code TEXT NOT NULL, what TEXT NOT NULL, remedy TEXT NOT NULL, failure INTEGER NOT NULL
);
CREATE INDEX skips_of_import ON skips (import_id);

-- Originals: posts, and the frames around the posts of digests. The bytes are kept once, wherever they were met.
CREATE TABLE originals (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('post', 'rest', 'whole')),
  sha256 BLOB NOT NULL, size INTEGER NOT NULL,
  UNIQUE (sha256, kind)
);
CREATE TABLE bytes (original_id INTEGER PRIMARY KEY REFERENCES originals (id) ON DELETE CASCADE, bytes BLOB NOT NULL);
-- Where an import met an original. read_here: 1 where its reading was made of this place, 2 where it is to be
-- read anew from here. posts: of a frame, how many posts were cut from it, from its place on.
CREATE TABLE sightings (
  import_id INTEGER NOT NULL REFERENCES imports (id), path TEXT NOT NULL, place INTEGER NOT NULL,
  original_id INTEGER NOT NULL REFERENCES originals (id) ON DELETE CASCADE,
  format TEXT, venue TEXT, url TEXT, charset TEXT, private INTEGER NOT NULL, read_here INTEGER NOT NULL, posts INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (import_id, path, place, original_id)
) WITHOUT ROWID;
CREATE INDEX sightings_of_original ON sightings (original_id);
CREATE INDEX sightings_to_read ON sightings (original_id) WHERE read_here = 2;
-- Originals that nothing holds any more, until the sweep has deleted them.
CREATE TABLE doomed (original_id INTEGER PRIMARY KEY);

-- Stories: what was read in a post. Their numbers are the numbers of posts everywhere else.
CREATE TABLE stories (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  original_id INTEGER NOT NULL REFERENCES originals (id) ON DELETE CASCADE, story INTEGER NOT NULL,
  kind TEXT NOT NULL, added_at INTEGER NOT NULL, bytes_mark BLOB NOT NULL, text_mark BLOB,
  facts TEXT, keys TEXT NOT NULL DEFAULT '[]', signs TEXT NOT NULL DEFAULT '[]',
  -- facts: what joining goes by; null where it joins no work. signs: what the rule of withholding weighs. home: the work's number that it was first given, kept through joins, so
  -- that parting gives it back. dirty: 1 to be joined (anew), 2 waiting until all of its import
  -- is read. dead: leaves its work at the next joining.
  home INTEGER, work INTEGER, position INTEGER, repost_of INTEGER,
  dirty INTEGER NOT NULL DEFAULT 0, dead INTEGER NOT NULL DEFAULT 0,
  UNIQUE (original_id, story)
);
CREATE INDEX stories_of_work ON stories (work, position) WHERE work IS NOT NULL;
CREATE INDEX stories_by_text ON stories (text_mark) WHERE text_mark IS NOT NULL;
CREATE INDEX stories_by_home ON stories (home, id) WHERE home IS NOT NULL;
CREATE INDEX stories_to_join ON stories (id) WHERE dirty = 1;
CREATE INDEX stories_waiting ON stories (id) WHERE dirty = 2;
CREATE INDEX stories_to_leave ON stories (id) WHERE dead = 1;
CREATE TABLE readings (
  story_id INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
  reading TEXT NOT NULL, html TEXT NOT NULL, text TEXT NOT NULL
);
-- Blocking keys, as 52-bit hashes: a clash costs one comparison and joins nothing by itself.
CREATE TABLE join_keys (key INTEGER NOT NULL, story_id INTEGER NOT NULL, PRIMARY KEY (key, story_id)) WITHOUT ROWID;

-- The catalogue. A work shows once its number lies under meta.next-work.
CREATE TABLE works (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL, reason TEXT NOT NULL, newest INTEGER NOT NULL, title_key TEXT NOT NULL,
  summary TEXT NOT NULL, detail TEXT NOT NULL, entries TEXT NOT NULL, signals TEXT NOT NULL
);
CREATE INDEX works_by_title ON works (state, title_key, id);
CREATE INDEX works_by_reason ON works (reason);
CREATE TABLE redirects (old_id INTEGER PRIMARY KEY, new_id INTEGER NOT NULL);
CREATE INDEX redirects_to ON redirects (new_id);
CREATE TABLE facets (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, key)
);
CREATE TABLE work_facets (
  facet_id INTEGER NOT NULL, state TEXT NOT NULL, newest INTEGER NOT NULL, work_id INTEGER NOT NULL,
  PRIMARY KEY (facet_id, state, newest, work_id)
) WITHOUT ROWID;
CREATE INDEX facets_of_work ON work_facets (work_id);
CREATE TABLE facet_counts (
  kind TEXT NOT NULL, facet_id INTEGER NOT NULL, state TEXT NOT NULL, works INTEGER NOT NULL,
  PRIMARY KEY (kind, facet_id, state)
) WITHOUT ROWID;

-- The memory of withholding: keyed hashes, no text.
CREATE TABLE seals (mark BLOB PRIMARY KEY, level TEXT NOT NULL, why TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE refused (mark BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;

-- What people decided and what happened: written once.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, who TEXT NOT NULL, act TEXT NOT NULL, work_id INTEGER,
  reason TEXT NOT NULL, covers TEXT NOT NULL
);
CREATE INDEX decisions_of_work ON decisions (work_id);
CREATE TABLE decision_marks (mark BLOB NOT NULL, decision_id INTEGER NOT NULL REFERENCES decisions (id), PRIMARY KEY (mark, decision_id)) WITHOUT ROWID;
CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, work_id INTEGER, import_id INTEGER,
  data TEXT NOT NULL
);
CREATE INDEX events_of_work ON events (work_id);
CREATE INDEX events_of_import ON events (import_id);
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decisions_are_kept BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_marks_stay BEFORE UPDATE ON decision_marks BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_marks_are_kept BEFORE DELETE ON decision_marks BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER refused_stay BEFORE UPDATE ON refused BEGIN SELECT RAISE(ABORT, 'refusals are append-only'); END;
CREATE TRIGGER refused_are_kept BEFORE DELETE ON refused BEGIN SELECT RAISE(ABORT, 'refusals are append-only'); END;
-- REPLACE deletes without asking the triggers above.
CREATE TRIGGER decisions_are_not_replaced BEFORE INSERT ON decisions WHEN EXISTS (SELECT 1 FROM decisions WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER events_are_not_replaced BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

-- Keys and sessions: hashes only.
CREATE TABLE keys (id INTEGER PRIMARY KEY, hash BLOB NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER);
CREATE TABLE sessions (hash BLOB PRIMARY KEY, viewer TEXT NOT NULL, at INTEGER NOT NULL, ends_at INTEGER NOT NULL) WITHOUT ROWID;
`;
