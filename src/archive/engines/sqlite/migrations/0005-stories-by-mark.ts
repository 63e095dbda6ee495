/** Decisions name posts by their marks: what one speaks of is found by them. */
export const storiesByMark = `
CREATE INDEX stories_by_mark ON stories (bytes_mark);
`;
