/** What fandoms, characters, pairings and genres are read by, in one file. */
export * from '../values/combined.ts';
export * from '../values/lists.ts';
export * from '../values/pairings.ts';
