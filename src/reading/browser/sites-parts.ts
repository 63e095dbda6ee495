/** What boards, dumps of archives and links to other parts are read by, in one file. */
export * from '../header/block-key.ts';
export * from '../header/owners.ts';
export * from '../header/previous-link.ts';
export * from '../layout/one-line.ts';
export * from '../regions/board.ts';
export * from '../regions/interruptions.ts';
export * from '../regions/journal.ts';
