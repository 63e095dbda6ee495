/**
 * What a person should look at in a work's readings, for the desk: works with a doubt alone stand here. What stands in the library already is
 * joined once more, which fills it.
 */
export const doubts = `
CREATE TABLE work_doubts (work_id INTEGER PRIMARY KEY, state TEXT NOT NULL, weight INTEGER NOT NULL, doubts TEXT NOT NULL);
CREATE INDEX doubts_by_weight ON work_doubts (state, weight DESC, work_id);
UPDATE stories SET dirty = 1 WHERE dirty = 0 AND facts IS NOT NULL;
`;
