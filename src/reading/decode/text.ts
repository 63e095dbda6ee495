/** Plain text posts: their charset, mended text and the envelope that someone pasted above. */
import type { PostFacts } from '../../words/index.ts';
import type { Decoded } from '../decoded.ts';
import { binaryString } from './bytes.ts';
import { decodeBytes } from './chosen.ts';
import { readDate } from './dates.ts';
import { pastedEnvelope } from './envelope.ts';
import { plainLines } from './lines.ts';
import { mend } from './mend.ts';
import { messageId } from './message-id.ts';
import { isEvidentlyQuotedPrintable, quotedPrintable } from './transfer.ts';

/** Decodes a text post. */
export function decodeText(bytes: Uint8Array, facts: PostFacts): Decoded {
  let decoded = decodeBytes(bytes, facts.charset);
  if (isEvidentlyQuotedPrintable(decoded.text)) decoded = decodeBytes(quotedPrintable(binaryString(bytes)), facts.charset);
  const lines = plainLines(decoded.text);
  const { text, repairs } = decoded.ascii ? { text: lines, repairs: [] } : mend(lines);
  const pasted = pastedEnvelope(text);
  const value = (name: string): string | null => pasted?.fields.find((field) => field.name === name)?.value ?? null;
  const date = value('date') ?? value('sent') ?? value('posted');
  return {
    text,
    contentStart: pasted?.contentStart ?? 0,
    charset: decoded.charset,
    charsetFrom: repairs.length > 0 ? 'repaired' : decoded.from,
    repairs,
    envelope: pasted?.fields ?? [],
    id: messageId(value('message-id') ?? value('article-i.d.')),
    date: date === null ? null : readDate(date),
    from: value('from'),
    subject: value('subject'),
    content: { kind: 'text', flowed: false },
  };
}
