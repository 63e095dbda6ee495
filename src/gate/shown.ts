/** The type that every way out demands, and that only the gate makes. */
import type { Edition, Viewer } from '../words/index.ts';

declare const passed: unique symbol;

/** A value that passed the gate for this viewer and this edition. Only `gate/` can make one. */
export interface Shown<T> {
  readonly [passed]: true;
  readonly value: T;
  readonly viewer: Viewer;
  readonly edition: Edition;
}

/** For `gate/` alone; the check of import directions refuses any other importer. */
export function markShown<T>(value: T, viewer: Viewer, edition: Edition): Shown<T> {
  // The brand exists in types only, so the one cast of the gate stands here.
  return { value, viewer, edition } as Shown<T>;
}
