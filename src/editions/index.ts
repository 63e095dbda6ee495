/** Every way out of the archive that is a file, and the front matter that all of them and the pages share. */
export { type Differences, differences } from './differences.ts';
export { DOWNLOADS, type Download } from './downloads.ts';
export { epub } from './epub/epub.ts';
export * from './evidence/index.ts';
export { fileName } from './file-name.ts';
export { partHeading, partName, workTitle } from './front/headings.ts';
export { direction, languageTag } from './front/languages.ts';
export { chapterMarkup, closingMarkup, factList, openingMarkup } from './front/markup.ts';
export { creatorName, type Fact, type FrontMatter, frontMatter, namesBeside, ratingText, tagText } from './front/matter.ts';
export { wishSentences } from './front/wishes.ts';
export { htmlDocument } from './html/document.ts';
export type { EditionPlace } from './place.ts';
export { textDocument } from './text/document.ts';
export { type NoticeLetter, type NoticePlace, noticeLetter } from './text/notice.ts';
