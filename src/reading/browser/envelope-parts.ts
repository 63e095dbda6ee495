/** What pasted envelopes, dates and subjects are read by, in one file. */
export * from '../decode/dates.ts';
export * from '../decode/envelope.ts';
export * from '../header/false-byline.ts';
export * from '../values/subject-status.ts';
export * from '../values/subjects.ts';
