/** What a reading anew changes, counted; and of one work, field by field. */
import type { WorkChange } from '../archive/rereading.ts';
import { TAG_KINDS, type Work } from '../words/index.ts';

export interface RereadSummary {
  /** Works of which a field changes, though they stay what they are. */
  readonly changed: number;
  readonly joined: number;
  readonly parted: number;
  readonly gone: number;
  /** Works that guests may read from then on, and that they may read no more. */
  readonly opened: number;
  readonly closed: number;
  /** Works that the rule of withholding seals or holds from then on. */
  readonly withheld: number;
  /** How many works change in each field, the most first. */
  readonly fields: Readonly<Record<string, number>>;
}

export const NO_CHANGES: RereadSummary = {
  changed: 0,
  joined: 0,
  parted: 0,
  gone: 0,
  opened: 0,
  closed: 0,
  withheld: 0,
  fields: {},
};

export function addChange(summary: RereadSummary, change: WorkChange): RereadSummary {
  const [before, after] = [wasOf(change), isOf(change)];
  const fields = { ...summary.fields };
  if (change.kind === 'changed')
    for (const { field } of fieldsChanged(change.before, change.after)) fields[field] = (fields[field] ?? 0) + 1;
  const isPublic = (work: Work | null) => work?.state === 'public';
  const isWithheld = (work: Work | null) => work?.reason.code === 'withheld' || work?.reason.code === 'review';
  return {
    ...summary,
    [change.kind]: summary[change.kind] + 1,
    opened: summary.opened + Number(isPublic(after) && !isPublic(before)),
    closed: summary.closed + Number(change.kind !== 'joined' && isPublic(before) && !isPublic(after)),
    withheld: summary.withheld + Number(isWithheld(after) && !isWithheld(before)),
    fields,
  };
}

const wasOf = (change: WorkChange): Work | null => (change.kind === 'parted' ? null : change.before);
const isOf = (change: WorkChange): Work | null => (change.kind === 'changed' || change.kind === 'parted' ? change.after : null);

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The facts of a work that a person knows by name, each as data. */
function factsOf(work: Work): Readonly<Record<string, unknown>> {
  const tags = TAG_KINDS.map(
    (kind) => [`${kind}s`, work.tags.filter((tag) => tag.kind === kind).map(({ name }) => name)] as const,
  );
  const { title, creators, rating, summary, warnings, disclaimer, feedback, spoilers, distribution, notes, series } = work;
  return {
    title,
    creators: creators.map(({ name, alias }) => (alias === null ? name : `${name} aka ${alias}`)),
    rating: rating.raw ?? rating.level,
    ...Object.fromEntries(tags),
    summary,
    warnings,
    disclaimer,
    feedback,
    spoilers,
    permission: distribution.permission,
    archiving: distribution.raw,
    credits: [...work.betas, ...work.translators],
    notes,
    series,
    language: work.language,
    status: work.status,
    parts: work.entries.map((entry) => (entry.kind === 'gap' ? `(${entry.label})` : (entry.label ?? '1'))),
    'chapter titles': work.entries.map((entry) => (entry.kind === 'gap' ? null : entry.title)),
    chapters: work.chapters,
    words: work.words,
    posted: work.posted?.iso ?? work.posted?.raw ?? null,
    venues: work.venues,
    address: work.email,
    state: work.state,
    reason: work.reason.code,
  };
}

/** The fields in which a work differs from what it was. */
export function fieldsChanged(before: Work, after: Work): readonly FieldChange[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  return Object.keys(now).flatMap((field) =>
    JSON.stringify(old[field]) === JSON.stringify(now[field]) ? [] : [{ field, from: old[field], to: now[field] }],
  );
}
