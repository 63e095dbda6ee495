/**
 * Events in the shape of PREMIS 3, an object each, as other archives know them. The library's own words of an event stand in its detail, so
 * that nothing is lost on the way there and back.
 */
import * as v from 'valibot';
import type { CarriedRow } from '../archive/carrying.ts';

const LOCAL = 'masterlist';
const WORK = `${LOCAL} work`;
const IMPORT = `${LOCAL} import`;

/** Words of the Library of Congress for what happens here (id.loc.gov/vocabulary/preservation/eventType); others stand for themselves. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['imported', 'ingestion'],
  ['undone', 'deaccession'],
  ['checked', 'fixity check'],
  ['backed up', 'replication'],
  ['restored', 'recovery'],
  ['originals restored', 'recovery'],
  ['withheld', 'quarantine'],
  ['released', 'unquarantine'],
  ['refused', 'deletion'],
  ['withdrawn', 'deaccession'],
  ['corrected', 'metadata modification'],
  ['joined', 'metadata modification'],
  ['parted', 'metadata modification'],
  ['names merged', 'metadata modification'],
  ['confirmed', 'quality review'],
  ['report judged', 'appraisal'],
  ['permission recorded', 'policy assignment'],
  ['policies set', 'policy assignment'],
  ['reread', 'metadata extraction'],
  ['exported', 'exporting'],
  ['bag read', 'ingestion'],
]);

const identified = <T extends string, V extends string>(type: T, value: V) =>
  v.object({ [type]: v.string(), [value]: v.string() } as Readonly<Record<T | V, v.StringSchema<undefined>>>);

const shape = v.object({
  eventIdentifier: identified('eventIdentifierType', 'eventIdentifierValue'),
  eventType: v.string(),
  /** ISO 8601. */
  eventDateTime: v.string(),
  /** What the library calls it, and what it knows of it. */
  eventDetailInformation: v.array(v.object({ eventDetail: v.string(), eventDetailExtension: v.unknown() })),
  linkingAgentIdentifier: v.array(identified('linkingAgentIdentifierType', 'linkingAgentIdentifierValue')),
  linkingObjectIdentifier: v.array(identified('linkingObjectIdentifierType', 'linkingObjectIdentifierValue')),
});

export type PremisEvent = v.InferOutput<typeof shape>;

/** @param row of the table of events */
export function premisEvent({ id, at, who, what, work_id, import_id, data }: CarriedRow): PremisEvent {
  const linked = (type: string, value: unknown) =>
    typeof value === 'number' ? [{ linkingObjectIdentifierType: type, linkingObjectIdentifierValue: String(value) }] : [];
  return {
    eventIdentifier: { eventIdentifierType: LOCAL, eventIdentifierValue: String(id) },
    eventType: TYPES.get(String(what)) ?? String(what),
    eventDateTime: new Date(Number(at)).toISOString(),
    eventDetailInformation: [{ eventDetail: String(what), eventDetailExtension: JSON.parse(String(data)) }],
    linkingAgentIdentifier: [{ linkingAgentIdentifierType: LOCAL, linkingAgentIdentifierValue: String(who) }],
    linkingObjectIdentifier: [...linked(WORK, work_id), ...linked(IMPORT, import_id)],
  };
}

/** The row that an event was made of; null where it is none of ours. */
export function eventRow(said: unknown): CarriedRow | null {
  const read = v.safeParse(shape, said);
  if (!read.success) return null;
  const { eventIdentifier, eventDateTime, eventDetailInformation, linkingAgentIdentifier, linkingObjectIdentifier } = read.output;
  const [[detail], [agent]] = [eventDetailInformation, linkingAgentIdentifier];
  const [id, at] = [Number(eventIdentifier.eventIdentifierValue), Date.parse(eventDateTime)];
  if (!detail || !agent || !Number.isSafeInteger(id) || Number.isNaN(at)) return null;
  const linked = (type: string): number | null => {
    const found = linkingObjectIdentifier.find((one) => one.linkingObjectIdentifierType === type);
    return found === undefined ? null : Number(found.linkingObjectIdentifierValue);
  };
  return {
    id,
    at,
    who: agent.linkingAgentIdentifierValue,
    what: detail.eventDetail,
    work_id: linked(WORK),
    import_id: linked(IMPORT),
    data: JSON.stringify(detail.eventDetailExtension),
  };
}
