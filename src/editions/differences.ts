/** What one edition of a part says otherwise than another, by paragraphs. */
import type { Shown } from '../gate/index.ts';
import type { Reading } from '../words/index.ts';

export interface Differences {
  /** Paragraphs that stand in both. */
  readonly same: number;
  /** Paragraphs that stand in the one alone, as they stand there. */
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** White space and the order of paragraphs do not count. */
export function differences(one: Shown<Reading>, other: Shown<Reading>): Differences {
  const [first, second] = [paragraphs(one), paragraphs(other)];
  const rest = new Map<string, number>();
  for (const text of first) rest.set(text, (rest.get(text) ?? 0) + 1);
  const added: string[] = [];
  let same = 0;
  for (const text of second) {
    const left = rest.get(text) ?? 0;
    if (left === 0) added.push(text);
    else {
      same += 1;
      rest.set(text, left - 1);
    }
  }
  return { same, one: remaining(first, rest), other: added };
}

function paragraphs({ value: { body } }: Shown<Reading>): readonly string[] {
  return body.text
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Of the paragraphs those that nothing was found for, in order. */
function remaining(paragraphsInOrder: readonly string[], rest: Map<string, number>): readonly string[] {
  return paragraphsInOrder.filter((text) => {
    const left = rest.get(text) ?? 0;
    if (left > 0) rest.set(text, left - 1);
    return left > 0;
  });
}
