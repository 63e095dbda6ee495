/**
 * The reading for browsers: posts of text and HTML. Mail and the charsets that no browser knows are left out (scripts/build-browser.mjs puts
 * the files of browser/ in their place).
 */

export type { Reading } from '../words/index.ts';
export { type Given, readHtml, readText } from './posts.ts';
