/** The rule of who sees what as a table for people: made from the data that queries apply, so that it cannot say anything else. */
import { EDITIONS, type Edition, STATES, type State, VIEWERS, type Viewer } from '../words/index.ts';
import { visibility } from './visibility.ts';

/** Rows are states, columns are viewers; in Markdown, a line a row. */
export function gateTable(): readonly string[] {
  return [
    `| state of the work | ${VIEWERS.join(' | ')} |`,
    `|---|${VIEWERS.map(() => '---|').join('')}`,
    ...STATES.map((state) => `| ${state} | ${VIEWERS.map((viewer) => cell(state, viewer)).join(' | ')} |`),
  ];
}

function cell(state: State, viewer: Viewer): string {
  const seen = EDITIONS.filter((edition) => visibility(viewer, edition).states.includes(state));
  if (seen.length === 0) return '–';
  const missing = EDITIONS.filter((edition) => !seen.includes(edition));
  if (missing.length === 0) return 'everything';
  return seen.length <= missing.length ? `only ${named(seen)}` : `all but ${named(missing)}`;
}

const named = (editions: readonly Edition[]): string => editions.join(', ');
