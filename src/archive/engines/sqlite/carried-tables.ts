/**
 * What becomes of each table in a bag. A migration that makes a table says here whether its rows travel: a test holds that.
 * `carried`: people or piles put it in. `derived`: made again from that. `own`: of this installation, or secret; it stays.
 */

export interface CarriedTable {
  readonly name: string;
  /** The columns by which its rows are ordered and told apart. */
  readonly key: readonly string[];
  /** The columns that travel, where not all do. */
  readonly columns?: readonly string[];
}

/** In the order in which rows can be put in: what others name comes first. */
export const CARRIED: readonly CarriedTable[] = [
  { name: 'meta', key: ['key'] },
  { name: 'settings', key: ['key'] },
  { name: 'imports', key: ['id'] },
  { name: 'skips', key: ['id'] },
  { name: 'damages', key: ['id'] },
  { name: 'originals', key: ['id'] },
  { name: 'sightings', key: ['import_id', 'path', 'place', 'original_id'] },
  // What was read is read again; the numbers stay, and the marks, by which seals go over where it is read otherwise.
  {
    name: 'stories',
    key: ['id'],
    columns: ['id', 'original_id', 'story', 'kind', 'added_at', 'bytes_mark', 'text_mark', 'home'],
  },
  { name: 'left_homes', key: ['bytes_mark'] },
  { name: 'redirects', key: ['old_id'] },
  { name: 'seals', key: ['mark'] },
  { name: 'refused', key: ['mark'] },
  { name: 'decisions', key: ['id'] },
  { name: 'decision_marks', key: ['mark', 'decision_id'] },
  { name: 'taken_back', key: ['decision_id'] },
  { name: 'reports', key: ['id'] },
  { name: 'report_marks', key: ['mark', 'report_id'] },
  { name: 'shown', key: ['work_id'] },
  { name: 'events', key: ['id'] },
];

export const DERIVED: readonly string[] = [
  'readings',
  'join_keys',
  'own_titles',
  'title_shapes',
  'works',
  'facets',
  'work_facets',
  'facet_counts',
  'work_doubts',
  'old_addresses',
  'rereadings',
];

/** `bytes` travel as files. What is doomed is swept before a bag is written. */
export const OWN: readonly string[] = ['bytes', 'doomed', 'keys', 'sessions'];

/** What travels of the single facts of a library: who it is, by what it knows texts again, which numbers it gave. */
export const CARRIED_FACTS: readonly string[] = ['library-id', 'mark-key', 'next-work'];

/** Decisions whose data are marks, days and codes. Those of other kinds hold words of a work: they stay with a sealed one. */
export const WORDLESS: ReadonlySet<string> = new Set([
  'release',
  'refuse',
  'join',
  'part',
  'take-back',
  'confirm',
  'notice',
  'unlock',
  'withdraw',
  'judge-report',
]);
