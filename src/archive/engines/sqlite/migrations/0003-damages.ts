/** Posts that were read though their bytes are damaged, as the sheet of their import tells them. */
export const damages = `
CREATE TABLE damages (
  id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES imports (id),
  path TEXT NOT NULL, code TEXT NOT NULL, what TEXT NOT NULL, remedy TEXT NOT NULL
);
CREATE INDEX damages_of_import ON damages (import_id);
`;
