/** The numbers of works whose posts an undo took out, by the marks of these: the same posts get them back when they come again. */
export const leftHomes = `
CREATE TABLE left_homes (bytes_mark BLOB PRIMARY KEY, home INTEGER NOT NULL) WITHOUT ROWID;
`;
