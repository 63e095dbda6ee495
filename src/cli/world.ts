/** What the site needs of a library, and of the acts that people do on its pages. */
import { endSession, useKey, viewerOf } from '../acts/key.ts';
import { partEditions } from '../acts/part-editions.ts';
import { standingPolicies } from '../acts/policies.ts';
import { listReports, reportWork } from '../acts/report.ts';
import type { Library } from '../archive/archive.ts';
import type { Settings } from '../settings/index.ts';
import type { World } from '../site/world.ts';
import { readersAddress } from './address.ts';
import { version } from './version.ts';

/** The whole reader is loaded when the owner first brings a post, so that the first page need not wait for it. */
const reader = () => import('../acts/preview.ts');
const pages = () => import('../acts/pages.ts');
const policy = () => import('../acts/policy.ts');
const evidence = () => import('../acts/evidence.ts');
const desk = () => import('../acts/desk.ts');
const letter = () => import('./letter.ts');

/** Who decides on pages: whoever holds the owner's key. */
const WHO = 'owner';

/** One library as the site sees it. The archive's name is that of this start. @param address where it is served, asked for when a letter names it */
export function worldOf(library: Library, settings: Settings, address: () => string = () => readersAddress(settings)): World {
  return {
    name: settings['archive.title'],
    version: version(),
    library: library.id,
    catalogue: library.catalogue,
    changes: () => library.changes(),
    imports: () => library.imports.list(),
    viewerOf: (session) => viewerOf(library, session),
    useKey: (key) => useKey(library, key),
    endSession: (session) => endSession(library, session),
    preview: async (brought, options) => (await reader()).previewPost(library, brought, options),
    evidence: async (work, position) => (await evidence()).chapterEvidence(library, work, position),
    editions: (work, position) => partEditions(library, work, position),
    page: async (name) => (await pages()).pageOf(library, name),
    setPage: async (name, text, format) => (await pages()).setPage(library, name, text, format, 'owner'),
    resetPage: async (name) => (await pages()).resetPage(library, name, 'owner'),
    policies: () => standingPolicies(library),
    tryPolicies: async (wish) => (await policy()).tryPolicies(library, wish),
    setPolicies: async (wish, because) => (await policy()).setPolicies(library, wish, 'owner', because),
    report: (work, viewer, given) => reportWork(library, work, viewer, given),
    openReports: async () => (await library.reports.list(true, 0, 0)).total,
    reports: (viewer, limit) => listReports(library, viewer, true, limit),
    letterFor: async (work) => (await letter()).letterFor(library, work, address()),
    desk: async () => (await desk()).deskOf(library, WHO),
    keep: async (brought, options) => (await reader()).keepPost(library, brought, options),
  };
}
