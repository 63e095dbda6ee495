/** Names that people merge: the decisions are found by their act, and creators have a canonical name beside the written one. */
export const names = `
CREATE INDEX decisions_on_names ON decisions (act, id) WHERE act IN ('same-creator', 'same-tag');
UPDATE works SET summary = json_set(summary, '$.creators', (
  SELECT json_group_array(json_set(creator.value, '$.canonical', NULL)) FROM json_each(works.summary, '$.creators') creator));
`;
