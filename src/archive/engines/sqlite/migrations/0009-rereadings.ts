/** Which reader read a story (null where that was not kept yet), and posts that are read anew, until that is shown. */
export const rereadings = `
ALTER TABLE stories ADD COLUMN reader INTEGER;
CREATE TABLE rereadings (original_id INTEGER PRIMARY KEY REFERENCES originals (id) ON DELETE CASCADE, stories TEXT NOT NULL);
`;
