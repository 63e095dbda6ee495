/** What subjects and dates are read by, in one file. */
export * from '../decode/dates.ts';
export * from '../values/subjects.ts';
