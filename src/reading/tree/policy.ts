/**
 * What clean HTML may hold: the closed list of elements, attributes, classes and schemes. The serializer writes nothing else, tests hold it
 * to that, and style sheets can rely on it.
 */

export type AttributeRule =
  /** One or several of these names. */
  | { readonly holds: 'classes'; readonly names: readonly string[] }
  /** A whole address with one of `SCHEMES`. */
  | { readonly holds: 'address' }
  /** The author's own signs, which the element stands for: `*` of `*word*`, `~*~` of a scene break. Text for people, never a name or an address. */
  | { readonly holds: 'mark' };

export interface ElementRule {
  readonly element: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Written as `<br/>`: it has no content. */
  readonly void: boolean;
  readonly means: string;
}

const mark: AttributeRule = { holds: 'mark' };
const classes = (...names: readonly string[]): AttributeRule => ({ holds: 'classes', names });
const element = (name: string, means: string, attributes: Readonly<Record<string, AttributeRule>> = {}): ElementRule => ({
  element: name,
  attributes,
  means,
  void: false,
});

export const POLICY: readonly ElementRule[] = [
  element('p', "a paragraph; `verse`: its line ends are the author's, as in a poem", {
    class: classes('verse', 'centre', 'right'),
  }),
  element('h3', 'the highest heading inside a story; a page and a chapter have the two above it', {
    class: classes('centre', 'right'),
  }),
  element('h4', 'a heading below it', { class: classes('centre', 'right') }),
  element('h5', 'a heading below it', { class: classes('centre', 'right') }),
  element('h6', 'a heading below it', { class: classes('centre', 'right') }),
  element('blockquote', 'a letter, a quotation, a quoted mail'),
  element('ul', 'a list; `marked`: its items carry their own signs or numbers as text', { class: classes('marked') }),
  element('ol', 'a numbered list'),
  element('li', 'an item'),
  element('pre', 'typed text whose columns matter'),
  element('table', 'a small table of plain cells'),
  element('tbody', 'its rows'),
  element('tr', 'a row'),
  element('th', 'a heading cell'),
  element('td', 'a cell'),
  {
    ...element('hr', 'a scene break; `space`: one that was only empty lines', { class: classes('space'), 'data-mark': mark }),
    void: true,
  },
  { ...element('br', 'a line end inside a paragraph'), void: true },
  element('a', 'a link out', { href: { holds: 'address' } }),
  element('em', 'emphasis; `thought`: what somebody thinks, its signs still in the text', {
    class: classes('thought'),
    'data-mark': mark,
  }),
  element('strong', 'strong emphasis', { 'data-mark': mark }),
  element('u', 'underlined by the author', { 'data-mark': mark }),
  element('s', 'struck by the author, mostly for a joke', { 'data-mark': mark }),
  element('sup', 'raised'),
  element('sub', 'lowered'),
  element('code', 'typed letters'),
];

/** The schemes of addresses that may be written. */
export const SCHEMES: readonly string[] = ['http:', 'https:'];

const RULES: ReadonlyMap<string, ElementRule> = new Map(POLICY.map((rule) => [rule.element, rule]));
/** Longer signs are cut: an attribute is no place for a page of stars. */
const LONGEST_MARK = 60;
const LONGEST_CLASS = 60;
const NO_CLASSES: readonly string[] = [];

/** The names in a class attribute that this policy gives a meaning to: those of clean HTML that is read again. */
export function ownClasses(name: string, value: string | undefined): readonly string[] {
  const rule = value === undefined ? undefined : RULES.get(name)?.attributes['class'];
  if (value === undefined || rule?.holds !== 'classes' || value.length > LONGEST_CLASS) return NO_CLASSES;
  return value.split(' ').filter((word) => rule.names.includes(word));
}

/** The author's signs in a `data-mark`, of clean HTML that is read again; null where there are none. */
export function ownMark(name: string, value: string | undefined): string | null {
  if (value === undefined || RULES.get(name)?.attributes['data-mark'] === undefined) return null;
  return fitMark(value);
}

/** Signs as a `data-mark` may hold them: on one line, not too long; null for none. */
export function fitMark(signs: string): string | null {
  const folded = signs
    .slice(0, 4 * LONGEST_MARK)
    .replace(/[\u0000-\u0020\u007f-\u00a0]+/g, ' ')
    .trim();
  const fitting = [...folded].slice(0, LONGEST_MARK).join('').trim();
  return fitting === '' ? null : fitting;
}
