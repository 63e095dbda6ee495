/** What labels are read by that only their value or their letters tell, in one file. */
export * from '../header/east-asian-labels.ts';
export * from '../header/shared-labels.ts';
