/**
 * What needs a file for itself. libsql gives a file that was closed free only when the statements on it are collected; until then this very
 * process stands in its own way.
 */
import { setImmediate } from 'node:timers/promises';
import { StoreTrouble } from '../../archive.ts';
import { collectGarbage } from '../../collect.ts';
import { pickDriver } from './driver.ts';

/** Runs the work; where somebody holds the file, once more after this process has let go of what it closed. */
export async function alone<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StoreTrouble) || error.code !== 'busy' || pickDriver() !== 'libsql') throw error;
    collectGarbage();
    // What was collected is given free in the next turn.
    await setImmediate();
    return work();
  }
}
