/** What labels that no table lists may be about, in one file. */
export * from '../header/by-value.ts';
export * from '../header/latin-stems.ts';
export * from '../header/site-line.ts';
