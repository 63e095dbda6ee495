/** What the owner sees of a reading beside its story: the marked post and the reasons. */
export {
  type Evidence,
  evidenceOf,
  type FieldEvidence,
  inOrder,
  type RegionEvidence,
  type RepairEvidence,
  SURE_FROM,
} from './evidence.ts';
export { type Places, placesIn, type TextPlace, type TextSpan } from './places.ts';
export { type Run, runs } from './runs.ts';
export { spanText } from './spans.ts';
