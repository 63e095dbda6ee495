/** How much a request may carry. A form of this site is small; a pile of posts is not. */

/** Forms with a few fields. */
export const FORM_LIMIT = 64 * 1024;

/** Posts pasted or uploaded. They are read in memory on the thread that serves pages, so larger piles belong to the command. */
export const UPLOAD_LIMIT = 8 * 1024 * 1024;

/** The limit as a person says it. */
export const UPLOAD_LIMIT_SAID = '8 MB';
