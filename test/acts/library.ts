/** A library in a folder that is gone when the test is. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../src/acts/open.ts';
import type { Library } from '../../src/archive/archive.ts';
import { newFolder } from '../folder.ts';

export async function withFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = newFolder();
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export async function openAt(dir: string): Promise<Library> {
  const opened = await openLibrary(dir, { create: true });
  assert.ok(opened.kind === 'open', opened.kind === 'failed' ? opened.message : '');
  return opened.library;
}

export function withLibrary(work: (library: Library, dir: string) => Promise<void>): Promise<void> {
  return withFolder(async (dir) => {
    const library = await openAt(join(dir, 'library'));
    try {
      await work(library, join(dir, 'library'));
    } finally {
      await library.close();
    }
  });
}
