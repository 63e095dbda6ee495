/** Bytes as a string of one char a byte, and back: mail is cut and searched in this form where it is not plain ASCII. */
import { WINDOWS_1252_UPPER } from './windows1252.ts';

/** Reads bytes above 9F as themselves, and 80-9F as the signs of windows-1252 or (on runtimes that read it wrong) as themselves. */
// Without `ignoreBOM`: with it, Node 20 loses a first byte FF.
const nearlyBinary = new TextDecoder('windows-1252');
const SIGN = new RegExp(`[${WINDOWS_1252_UPPER.replaceAll('\uFFFD', '')}]`);
const EACH_SIGN = new RegExp(SIGN, 'g');

/** One char (U+0000 to U+00FF) for each byte. */
export function binaryString(bytes: Uint8Array): string {
  const text = nearlyBinary.decode(bytes);
  if (!SIGN.test(text)) return text;
  return text.replace(EACH_SIGN, (sign) => String.fromCharCode(0x80 + WINDOWS_1252_UPPER.indexOf(sign)));
}

/** The bytes of a binary string; chars above U+00FF keep their low byte. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** One array of bytes after another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
