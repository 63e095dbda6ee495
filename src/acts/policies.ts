/** The policies that stand in a library, and how a release names the one that it lets a work off. */
import type { Library } from '../archive/archive.ts';
import type { StandingPolicy } from '../words/index.ts';

export async function standingPolicies(library: Library): Promise<readonly StandingPolicy[]> {
  return (await library.decisions.policies()).map(({ id, covers }) => ({ id, policy: covers.policy }));
}

const GROUND = /^policy:(\d+)$/;

export const groundOfPolicy = (id: number): string => `policy:${id}`;

export function policyOfGround(ground: string): number | null {
  const found = GROUND.exec(ground);
  return found === null ? null : Number(found[1]);
}
