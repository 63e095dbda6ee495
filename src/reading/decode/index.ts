/** Decoding: a post's bytes to its text, its envelope and what it is written in. */
export { utf8Text } from './charset.ts';
export { damageOf } from './damage.ts';
export { readDate } from './dates.ts';
export { cutDigest, type Digest, type DigestMessage } from './digest.ts';
export { type HeaderBlock, type HeaderLine, headerValue, readHeaderBlock } from './header-lines.ts';
export { decodePost } from './post.ts';
