/** What posts with letters beyond ASCII need, in one file. */
export * from '../decode/chosen.ts';
export * from '../decode/mend.ts';
