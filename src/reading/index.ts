/** Reading: a post's bytes → its readings. What other rooms and users of the library may call. */

export type * from '../words/post.ts';
export type * from '../words/reading.ts';
export {
  cutDigest,
  type Digest,
  type DigestMessage,
  damageOf,
  decodePost,
  type HeaderBlock,
  type HeaderLine,
  headerValue,
  readDate,
  readHeaderBlock,
  utf8Text,
} from './decode/index.ts';
export type { Decoded, DecodedContent, EnvelopeField, Line, LineKind, Run } from './decoded.ts';
export { layout } from './layout/layout.ts';
export { type Given, readHtml, readMail, readText } from './posts.ts';
export { readPost } from './read.ts';
