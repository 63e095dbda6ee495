/** What the site needs of a library, and of the acts that people do on its pages. */
import { endSession, keepPost, type Library, listImports, previewPost, useKey, viewerOf } from '../acts/index.ts';
import type { Settings } from '../settings/index.ts';
import type { World } from '../site/world.ts';

/** One library as the site sees it. The archive's name is that of this start. */
export function worldOf(library: Library, settings: Settings): World {
  return {
    name: settings['archive.title'],
    library: library.id,
    catalogue: library.catalogue,
    changes: () => library.changes(),
    imports: () => listImports(library),
    viewerOf: (session) => viewerOf(library, session),
    useKey: (key) => useKey(library, key),
    endSession: (session) => endSession(library, session),
    preview: (brought, options) => previewPost(library, brought, options),
    keep: (brought, options) => keepPost(library, brought, options),
  };
}
