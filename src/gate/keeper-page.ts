/** A page that the keeper fills in: everybody's to read, an address on it included, since the keeper put it there. */
import type { KeeperPage, Viewer } from '../words/index.ts';
import { markShown, type Shown } from './shown.ts';

export function admitPage(page: KeeperPage, viewer: Viewer): Shown<KeeperPage> {
  return markShown(page, viewer, 'page');
}
