/** `masterlist undo-decision`: take a decision back. */
import { Command } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import { decisionArgument } from './places.ts';
import type { Session } from './session.ts';

export interface UndoDecisionOptions {
  readonly data: string;
  readonly because: string;
  readonly json?: true;
}

export function undoDecisionCommand(session: Session): Command {
  return new Command('undo-decision')
    .description('Take a decision back, by another decision.')
    .argument('<decision>', 'its number, as masterlist decisions lists it', decisionArgument)
    .option('--because <reason>', 'why, in your own words; it is kept', '')
    .addOption(jsonOption('print the new decision as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Works are joined and judged anew as if it had not been decided, and get their own numbers back. Nothing
is unsealed by it: what stood in a sealed work stays sealed. A refusal cannot be taken back.

Example:
  masterlist undo-decision 3 --because "They are two stories after all."`,
    )
    .action(async (decision: number, options: UndoDecisionOptions) => {
      const { undoDecision } = await import('./by-hand.ts');
      await undoDecision(decision, options, session);
    });
}
