/** `masterlist policy`: what this archive allows, beside what authors wish. */
import { Argument, Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export const POLICY_ACTS = ['list', 'try', 'add', 'remove'] as const;
export type PolicyAct = (typeof POLICY_ACTS)[number];

export interface PolicyOptions {
  readonly data: string;
  readonly because: string;
  readonly as: Viewer;
  readonly json?: true;
}

export function policyCommand(session: Session): Command {
  return new Command('policy')
    .description('List the archive’s policies, try one on all works, set it, or end it.')
    .addArgument(new Argument('<act>', 'list; try FILE; add FILE; remove NAME').choices([...POLICY_ACTS]))
    .argument('[what]', 'a file of policies (JSON; - reads standard input), or the name of one to remove')
    .option('--because <reason>', 'why, in your own words; it is kept', '')
    .addOption(asOption())
    .addOption(jsonOption('one policy, or one work that would change, a line'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
A policy makes stricter what authors allow, never laxer: it labels works, keeps them for members,
holds them, or keeps posts out at import (works that are here it holds). It can add to what the rule
of withholding weighs; what that seals stays sealed when the policy ends. docs/policies.md says how
one is written. Try it first: that prints each work that would change, and writes nothing. To let
one work off a policy, release it.

Examples:
  masterlist policy try no-letters.json --as owner
  masterlist policy add no-letters.json --because "Agreed among the keepers in May."
  masterlist policy remove no-letters
  masterlist policy list --as owner`,
    )
    .action(async (act: PolicyAct, what: string | undefined, options: PolicyOptions) => {
      const { policy } = await import('./policies.ts');
      await policy(act, what, options, session);
    });
}
