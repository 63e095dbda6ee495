/** Message ids, in the one form that References and archives share. */

/** `<x@y>`; an id without its brackets gets them, a thing that is no id is none. */
export function messageId(value: string | null): string | null {
  if (value === null) return null;
  const open = value.indexOf('<');
  const closed = value.indexOf('>', open);
  if (open >= 0 && closed > open + 1) return value.slice(open, closed + 1).replace(/\s+/g, '');
  const bare = value.trim();
  return /^[^\s<>]+@[^\s<>]+$/.test(bare) ? `<${bare}>` : null;
}
