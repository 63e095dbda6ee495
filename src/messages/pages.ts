/** The pages that a keeper fills in: their names, what stands on them until then, and the form. */
import type { KeeperPageName } from '../words/index.ts';
import { sayIn } from './say.ts';

const TEXTS = {
  about: 'About this archive',
  contact: 'Contact',
  privacy: 'Privacy',
  policy: 'What this archive holds',
  footAbout: 'About',
  footContact: 'Contact',
  footPrivacy: 'Privacy',
  footPolicy: 'Policy',
  archive: 'The archive itself',
  wayTo: 'The page “{page}”',
  change: 'Write this page anew',
  form: 'Pages',
  formIntro: 'What stands on the pages that every archive has. Until you write one, a text of the program’s stands there.',
  formText: 'Its text',
  formTextHint:
    'Paragraphs are parted by an empty line. In HTML, what stories may hold may stand: headings, lists, links, emphasis.',
  formFormat: 'Written as',
  formPlain: 'plain text',
  formHtml: 'HTML',
  formSave: 'Put it on the page',
  formReset: 'Back to the program’s own text',
  tooLong: 'This is longer than a page takes ({most} characters). Make it shorter.',
  empty: 'A page cannot be empty. To have the program’s own text back, press that button.',
} as const;

export const sayPage = sayIn('en', TEXTS);

/** What stands there until the keeper wrote something. */
export const DEFAULT_PAGES: Readonly<Record<KeeperPageName, (archive: string, contact: string) => string>> = {
  about: (
    archive,
  ) => `${archive} is a library of stories that fans wrote for fans. They were once posts: on mailing lists, in journals, in newsgroups and on home pages. Here they stand as works again, with their parts in order, under the names that their authors signed with, and with what their authors wished for them.

Each work says what its author allows. Where an author asks to be told or asked first, or does not want a story archived, it is not shown.

The library is kept with Masterlist. Its pages need no script, count nobody, and follow nobody.`,
  contact: (
    _archive,
    contact,
  ) => `${contact === '' ? 'The keeper of this archive has not said yet how to be reached otherwise than by the form under each work.' : `The keeper of this archive can be reached here: ${contact}`}

About a single work, use the link under it: “Report this work, or ask for its withdrawal”. It needs no account, and you need not say who you are. If you wrote a work that stands here and want it gone, changed or put under another name, say so there; leave an address if you want an answer.`,
  privacy: () => `You can read everything that is public here without an account and without telling anybody who you are.

Your browser is asked to keep as little as a page needs: how you like to read (theme, text size), and that you agreed to see works for adults, if you did. Both stay in your browser. There is no script, no counter, and nothing from other sites.

The archive’s own log holds faults of the program. It holds no addresses of readers and nothing of what they read. A machine that stands before this server may keep a log of its own; ask the keeper.

If you report a work, the keeper gets what you wrote, and the address to answer at if you left one. Neither stands on any page. So that nobody can send reports by the thousand, the program remembers for a day, in memory alone, a scrambled form of the network address that a report came from.

Authors’ e-mail addresses are shown to nobody but the keeper, wherever in a post they stood.`,
  policy:
    () => `What an author allows comes first: a story stands here only as far as its author’s own words let it. The archive may be stricter than its authors, never laxer.

Sexual content that involves anybody under 18 is not shown, whatever else is said of it. Works that may hold any are withheld until a person has looked at them, and whoever finds one can report it: it is hidden at once.

An author can have any work of theirs withdrawn, at any time and without giving a reason. Use the link under the work.`,
};
