/** Where stories stood before they came here, as 52-bit hashes: their addresses and message ids, and what their links to the part before led to. */
export const oldAddresses = `
CREATE TABLE old_addresses (
  key INTEGER NOT NULL, leads TEXT NOT NULL CHECK (leads IN ('here', 'before')),
  story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  PRIMARY KEY (key, leads, story_id)
) WITHOUT ROWID;
CREATE INDEX old_addresses_of_story ON old_addresses (story_id);
`;
