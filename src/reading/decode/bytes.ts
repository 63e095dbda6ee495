/** Bytes as a string of one char a byte, and back: mail is cut and searched in this form where it is not plain ASCII. */

/** Arguments one call may carry without overflowing the stack. */
const CHUNK = 8192;

/** One char (U+0000 to U+00FF) for each byte. `TextDecoder('latin1')` will not do: it means windows-1252 on newer runtimes. */
export function binaryString(bytes: Uint8Array): string {
  if (bytes.length <= CHUNK) return String.fromCharCode.apply(null, bytes as unknown as number[]); // apply takes any array-like; its type names arrays only
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    // as above: an array-like is enough for apply
    parts.push(String.fromCharCode.apply(null, bytes.subarray(start, start + CHUNK) as unknown as number[]));
  }
  return parts.join('');
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
