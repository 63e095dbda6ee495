/** How much of a fault suite runs: a short version among all tests, the whole of it by `npm run test:faults`. */
export const WHOLE = process.env['MASTERLIST_FAULTS'] === 'whole';

export function bounded(short: number, whole: number): number {
  return WHOLE ? whole : short;
}
