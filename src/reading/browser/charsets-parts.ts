/** What posts with letters beyond ASCII need, in one file. */
export * from '../decode/detect.ts';
export * from '../decode/mend.ts';
