/** The texts of the page where old addresses are looked up. */
import { sayIn } from './say.ts';

const TEXTS = {
  title: 'Old addresses',
  intro:
    'Stories here stood elsewhere before: on lists, journals and pages that may be gone. Give the old address, and you are led to the story.',
  label: 'Old address',
  hint: 'The address of a page or a journal entry, of a message in a list’s archive, or a message id. A copy of it in a web archive will do, too.',
  look: 'Find it',
  nothing: 'Nothing that you may read here stood at that address.',
  nothingMore: 'Look at how it is written; the lists of works and of authors may find the story by another way.',
  several: 'More than one story stood at that address:',
  part: '{title}, {part}',
} as const;

export const sayOld = sayIn('en', TEXTS);
