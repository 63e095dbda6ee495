/** Stands in for decode/mail.ts where mail is left out: a mail is read as the text that it is. */
import { decodeText } from '../decode/text.ts';

export const decodeMail: typeof import('../decode/mail.ts').decodeMail = decodeText;
