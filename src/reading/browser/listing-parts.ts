/** What posts that list stories or show how a header should look are known by, in one file. */
export * from '../header/sample.ts';
export * from '../listing.ts';
export * from '../regions/answering.ts';
