/** A mailbox: many messages in one file, each below a line `From …`. Streams; a file of any size takes no more memory than its largest message. */
import { POST_CAP } from './limits.ts';
import { mailPosts } from './mail.ts';
import { beginsMailbox, type CutMessage, MboxCutter } from './mbox-cutter.ts';
import type { Format } from './piece.ts';
import { skip, TOO_LARGE } from './skips.ts';

export const mbox: Format = {
  name: 'mbox',
  recognises: ({ head }) => beginsMailbox(head),
  async *read({ path, chunks }, call) {
    const cutter = new MboxCutter(POST_CAP);
    let index = 0;
    function* posts(messages: readonly CutMessage[]) {
      for (const message of messages) {
        if (message.kind === 'too-large') {
          yield { kind: 'skip', skip: skip(`${path}#${index}`, TOO_LARGE) } as const;
          index++;
          continue;
        }
        const { items, posts: count } = mailPosts(message.bytes, path, index, call);
        index += count;
        yield* items;
      }
    }
    for await (const chunk of chunks) yield* posts(cutter.push(chunk));
    yield* posts(cutter.end());
  },
};
