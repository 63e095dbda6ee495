/** What an element's own style says that matters to the tree: emphasis and alignment. */
import type { Alignment, MarkKind } from './nodes.ts';

export interface InlineStyle {
  readonly marks: readonly MarkKind[];
  /** Marks of elements around it that end here: word processors wrap whole texts in `<b style="font-weight:normal">`. */
  readonly ends: readonly MarkKind[];
  /** Undefined where the style says nothing of it; null for text that starts at the margin. */
  readonly align: Alignment | undefined;
}

interface StyleRule {
  readonly property: string;
  readonly value: RegExp;
  readonly mark: MarkKind;
  readonly ends?: true;
  readonly example: string;
}

/** Word writes `mso-bidi-font-weight:normal` and the like beside the real property: names are compared whole. */
export const STYLE_RULES: readonly StyleRule[] = [
  { property: 'font-style', value: /^(?:italic|oblique)\b/, mark: 'emphasis', example: 'color: red; font-style: italic' },
  { property: 'font-weight', value: /^(?:bold|bolder|[6-9]00)\b/, mark: 'strong', example: 'font-weight:bold' },
  { property: 'font-style', value: /^normal\b/, mark: 'emphasis', ends: true, example: 'font-style: normal' },
  { property: 'font-weight', value: /^(?:normal|[34]00)\b/, mark: 'strong', ends: true, example: 'font-weight: normal' },
  { property: 'text-decoration', value: /\bunderline\b/, mark: 'underline', example: 'text-decoration: underline' },
  { property: 'text-decoration', value: /\bline-through\b/, mark: 'struck', example: 'text-decoration:line-through' },
  { property: 'vertical-align', value: /^super\b/, mark: 'superscript', example: 'vertical-align:super' },
  { property: 'vertical-align', value: /^sub\b/, mark: 'subscript', example: 'vertical-align:sub' },
];

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  center: 'centre',
  centre: 'centre',
  middle: 'centre',
  right: 'right',
  end: 'right',
  left: null,
  start: null,
  justify: null,
};
const NOTHING: InlineStyle = { marks: [], ends: [], align: undefined };
/** A style longer than this is a page's design, not an author's emphasis. */
const LONGEST = 1000;

/** Reads the `style` attribute. */
export function inlineStyle(style: string): InlineStyle {
  if (style.length > LONGEST) return NOTHING;
  const marks: MarkKind[] = [];
  const ends: MarkKind[] = [];
  let align: Alignment | undefined;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    if (property === 'text-align') align = alignment(value);
    else
      for (const rule of STYLE_RULES)
        if (rule.property === property && rule.value.test(value)) (rule.ends ? ends : marks).push(rule.mark);
  }
  return marks.length === 0 && ends.length === 0 && align === undefined ? NOTHING : { marks, ends, align };
}

/** What an `align` attribute or a `text-align` says; undefined where it says nothing known. */
export function alignment(value: string): Alignment | undefined {
  const word = value.trim().toLowerCase();
  return Object.hasOwn(ALIGNMENTS, word) ? ALIGNMENTS[word] : undefined;
}
