/** Archiving statements. */
import type { Distribution } from '../../words/index.ts';

/** The value of a distribution field, or an unkeyed statement. */
export function readDistribution(raw: string): Distribution {
  return { raw, permission: 'unknown', places: [], refused: [], conditions: [] };
}

/** How sure it is (0 to 1) that a paragraph or sentence without a key is a statement on archiving. */
export function isPermissionStatement(_paragraph: string): number {
  return 0;
}
