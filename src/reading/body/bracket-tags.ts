/** Bulletin boards' own tags around whole paragraphs: `[center]…[/center]`. Those inside a line are emphasis and stand in its table. */
import type { Alignment } from '../tree/nodes.ts';
import type { Rich, StoryParagraph } from '../tree/story.ts';

interface BracketRule {
  readonly open: string;
  readonly close: string;
  readonly align: Alignment;
}

export const BRACKET_RULES: readonly BracketRule[] = [
  { open: '[center]', close: '[/center]', align: 'centre' },
  { open: '[centre]', close: '[/centre]', align: 'centre' },
  { open: '[right]', close: '[/right]', align: 'right' },
];

/** A paragraph of one line with its tags made alignment; the tags stay in what was written. */
export function bracketAlignment(paragraph: StoryParagraph): StoryParagraph {
  const [line] = paragraph.lines;
  if (line === undefined || paragraph.lines.length > 1 || !line.shown.startsWith('[')) return paragraph;
  const start = line.shown.slice(0, 8).toLowerCase();
  for (const rule of BRACKET_RULES) {
    if (!start.startsWith(rule.open) || !line.shown.toLowerCase().endsWith(rule.close)) continue;
    // tags round nothing are all that the line says
    if (line.shown.slice(rule.open.length, -rule.close.length).trim() !== '') {
      return { ...paragraph, lines: [without(line, rule.open.length, rule.close.length)], align: rule.align };
    }
  }
  return paragraph;
}

function without(line: Rich, lead: number, tail: number): Rich {
  const shown = line.shown.slice(lead, line.shown.length - tail);
  const spans = line.spans
    .map((span) => ({ start: Math.max(0, span.start - lead), end: Math.min(shown.length, span.end - lead), mark: span.mark }))
    .filter((span) => span.start < span.end);
  return { shown, written: line.written, spans };
}
