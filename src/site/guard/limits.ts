/** How much a request may carry. A form of this site is small; a pile of posts is not. */

/** Forms with a few fields. */
export const FORM_LIMIT = 64 * 1024;

/** Posts pasted or uploaded. They are read in memory on the thread that serves pages, so larger piles belong to the command. */
export const UPLOAD_LIMIT = 8 * 1024 * 1024;

/** The form that keeps what was previewed carries it once more, as base64, with a few fields beside it. */
export const KEEP_LIMIT = Math.ceil((UPLOAD_LIMIT * 4) / 3) + FORM_LIMIT;

/** The limit as a person says it. */
export const UPLOAD_LIMIT_SAID = '8 MB';
