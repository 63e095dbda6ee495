/**
 * What needs a file for itself. libsql gives a file that was closed free only when the statements on it are collected; until then this very
 * process stands in its own way.
 */
import { setImmediate } from 'node:timers/promises';
import { StoreTrouble } from '../../archive.ts';
import { collectGarbage } from '../../collect.ts';
import { pickDriver } from './driver.ts';

/** A collection does not always find all at once. */
const MOST_TRIES = 6;

/** Runs the work; where somebody holds the file, again after this process has let go of what it closed. */
export async function alone<T>(work: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof StoreTrouble) || error.code !== 'busy' || pickDriver() !== 'libsql' || tries === MOST_TRIES)
        throw error;
    }
    collectGarbage();
    // What was collected is given free in a later turn.
    await setImmediate();
    await setImmediate();
  }
}
