/** Files and folders that systems and programs leave among others. */

const NAMES = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '__macosx',
  'icon\r',
  '$recycle.bin',
  'system volume information',
  'node_modules',
]);

/** Whether a name (one part of a path) is hidden or a system's own. */
export function isFurniture(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || NAMES.has(name.toLowerCase());
}
