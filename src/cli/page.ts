/** `masterlist page`: the pages that the keeper fills in. */
import { Argument, Command, Option } from 'commander';
import { KEEPER_PAGES, type KeeperPageName, PAGE_FORMATS, type PageFormat } from '../words/index.ts';
import { dataOption } from './options.ts';
import type { Session } from './session.ts';

const PAGE_ACTS = ['show', 'set', 'reset'] as const;
export type PageAct = (typeof PAGE_ACTS)[number];

export interface PageOptions {
  readonly data: string;
  readonly format?: PageFormat;
}

export function pageCommand(session: Session): Command {
  return new Command('page')
    .description('Show or write the pages that every archive has: about, contact, privacy, policy.')
    .addArgument(new Argument('<act>', 'show, set or reset').choices([...PAGE_ACTS]))
    .addArgument(new Argument('<page>', 'about, contact, privacy or policy').choices([...KEEPER_PAGES]))
    .argument('[file]', 'to set it: a file with its text; - reads standard input')
    .addOption(
      new Option('--format <format>', 'what the file is written in: text or html (html where it is called .html)').choices([
        ...PAGE_FORMATS,
      ]),
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Until you write one, a text of the program's stands there. HTML goes through what reads stories:
headings, lists, links and emphasis stay, everything else goes.

Examples:
  masterlist page show privacy
  masterlist page set about about-us.txt
  masterlist page reset about`,
    )
    .action(async (act: PageAct, name: KeeperPageName, file: string | undefined, options: PageOptions) => {
      const { page } = await import('./pages.ts');
      await page(act, name, file, options, session);
    });
}
