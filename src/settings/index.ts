/** The one validated table of settings. */
export * from './read.ts';
export * from './settings.ts';
