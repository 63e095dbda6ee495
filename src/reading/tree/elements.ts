/** What each HTML element means to the tree. An element that is not here is nothing but its content. */
import type { FurnitureKind, MarkKind } from './nodes.ts';

export type Meaning =
  | { readonly is: 'paragraph' }
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'preformatted' }
  /** Ends the line before and after it, and means no more than that. */
  | { readonly is: 'block'; readonly align?: 'centre' }
  | { readonly is: 'container'; readonly kind: 'quote' | 'item' | 'table' | 'row' | 'definitions' | 'term' | 'detail' }
  | { readonly is: 'list'; readonly ordered: boolean }
  | { readonly is: 'cell'; readonly header: boolean }
  | { readonly is: 'cut'; readonly label: string }
  | { readonly is: 'furniture'; readonly which: FurnitureKind }
  | { readonly is: 'rule' }
  | { readonly is: 'break' }
  | { readonly is: 'image' }
  | { readonly is: 'link' }
  | { readonly is: 'mark'; readonly mark: MarkKind };

const block: Meaning = { is: 'block' };
const preformatted: Meaning = { is: 'preformatted' };
const emphasis: Meaning = { is: 'mark', mark: 'emphasis' };
const strong: Meaning = { is: 'mark', mark: 'strong' };
const underline: Meaning = { is: 'mark', mark: 'underline' };
const struck: Meaning = { is: 'mark', mark: 'struck' };
const code: Meaning = { is: 'mark', mark: 'code' };
const list: Meaning = { is: 'list', ordered: false };
const navigation: Meaning = { is: 'furniture', which: 'navigation' };

export const ELEMENTS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['p', { is: 'paragraph' }],
  ['h1', { is: 'heading', level: 1 }],
  ['h2', { is: 'heading', level: 2 }],
  ['h3', { is: 'heading', level: 3 }],
  ['h4', { is: 'heading', level: 4 }],
  ['h5', { is: 'heading', level: 5 }],
  ['h6', { is: 'heading', level: 6 }],
  ['pre', preformatted],
  // Browsers show these three as typed text, too.
  ['listing', preformatted],
  ['xmp', preformatted],
  ['plaintext', preformatted],
  ['center', { is: 'block', align: 'centre' }],
  ...[
    'html',
    'head',
    'body',
    'div',
    'section',
    'article',
    'main',
    'header',
    'hgroup',
    'address',
    'fieldset',
    'legend',
    'figure',
    'figcaption',
    'details',
    'summary',
    'form',
    'caption',
    'tbody',
    'thead',
    'tfoot',
    'dialog',
    'search',
    'marquee',
    'lj-poll',
    'lj-template',
  ].map((name): [string, Meaning] => [name, block]),
  ['blockquote', { is: 'container', kind: 'quote' }],
  ['ul', list],
  ['menu', list],
  ['dir', list],
  ['ol', { is: 'list', ordered: true }],
  ['li', { is: 'container', kind: 'item' }],
  ['table', { is: 'container', kind: 'table' }],
  ['tr', { is: 'container', kind: 'row' }],
  ['td', { is: 'cell', header: false }],
  ['th', { is: 'cell', header: true }],
  ['dl', { is: 'container', kind: 'definitions' }],
  ['dt', { is: 'container', kind: 'term' }],
  ['dd', { is: 'container', kind: 'detail' }],
  // The words of the link to what is folded away.
  ['lj-cut', { is: 'cut', label: 'text' }],
  ['cut', { is: 'cut', label: 'text' }],
  ['lj-spoiler', { is: 'cut', label: 'title' }],
  ['title', { is: 'furniture', which: 'title' }],
  ['nav', navigation],
  ['footer', navigation],
  ['select', navigation],
  ['datalist', navigation],
  ['button', navigation],
  ['textarea', navigation],
  ['hr', { is: 'rule' }],
  ['br', { is: 'break' }],
  ['img', { is: 'image' }],
  ['a', { is: 'link' }],
  ['em', emphasis],
  ['i', emphasis],
  ['cite', emphasis],
  ['dfn', emphasis],
  ['var', emphasis],
  ['strong', strong],
  ['b', strong],
  ['u', underline],
  ['ins', underline],
  ['s', struck],
  ['strike', struck],
  ['del', struck],
  ['sup', { is: 'mark', mark: 'superscript' }],
  ['sub', { is: 'mark', mark: 'subscript' }],
  ['code', code],
  ['tt', code],
  ['kbd', code],
  ['samp', code],
]);
