/** Marks and hashes are hexadecimal outside the store and blobs inside. */
export function fromHex(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** SQLite's own limit is higher; short lists keep statements few and cached. */
const LIST = 200;

/** Cuts a list into pieces that fit one statement. */
export function* pieces<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += LIST) yield list.slice(from, from + LIST);
}
