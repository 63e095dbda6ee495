/** The words of the field. Everything may import this; this imports nothing. */
export * from './keeper-page.ts';
export * from './policy.ts';
export * from './post.ts';
export * from './reading.ts';
export * from './report.ts';
export * from './state.ts';
export * from './work.ts';
