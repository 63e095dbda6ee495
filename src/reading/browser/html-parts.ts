/** What posts of HTML need, in one file. */
export * from '../body/markup-story.ts';
export * from '../decode/html.ts';
export * from '../header/page-title.ts';
export * from '../layout/markup.ts';
