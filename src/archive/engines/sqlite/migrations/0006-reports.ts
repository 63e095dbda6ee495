/** Reports on works, and the memory of what was once public: what was withdrawn leaves a tombstone only where it had stood. */
export const reports = `
-- A reference is random; who sent a report is not known here. holds: 1 while it hides what it speaks of. judged_by: the latest judgement.
CREATE TABLE reports (
  id INTEGER PRIMARY KEY AUTOINCREMENT, reference TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, work_id INTEGER NOT NULL,
  ground TEXT NOT NULL, words TEXT NOT NULL, answer_to TEXT, holds INTEGER NOT NULL, outcome TEXT, judged_by INTEGER REFERENCES decisions (id)
);
CREATE INDEX reports_by_time ON reports (ground, at);
CREATE INDEX reports_of_work ON reports (work_id);
-- The texts that a report speaks of: it follows them through joins, partings and rereading.
CREATE TABLE report_marks (
  mark BLOB NOT NULL, report_id INTEGER NOT NULL REFERENCES reports (id), PRIMARY KEY (mark, report_id)
) WITHOUT ROWID;

-- Numbers at which a guest was once led to a work: its own, and those that forwarded to it.
CREATE TABLE shown (work_id INTEGER PRIMARY KEY);
INSERT INTO shown SELECT id FROM works WHERE state = 'public'
  AND id < coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'next-work'), 1);
INSERT OR IGNORE INTO shown SELECT r.old_id FROM redirects r JOIN works w ON w.id = r.new_id WHERE w.state = 'public';
`;
