/** Signs that stand for emphasis in plain text, as a table with its examples. */
import type { MarkKind } from '../tree/nodes.ts';

export interface EmphasisRule {
  readonly open: string;
  readonly close: string;
  readonly mark: MarkKind;
  /** What may not stand between the signs. */
  readonly never: RegExp | null;
  /** Signs that stay to be seen, since they say more than emphasis. */
  readonly kept: boolean;
  readonly example: string;
  /** What the example becomes, marks in braces. */
  readonly becomes: string;
}

/** Longer signs stand before shorter ones that they begin with. */
export const EMPHASIS_RULES: readonly EmphasisRule[] = [
  {
    open: '***',
    close: '***',
    mark: 'strong',
    never: null,
    kept: false,
    example: 'It was ***huge***.',
    becomes: 'It was {strong huge}.',
  },
  {
    open: '**',
    close: '**',
    mark: 'strong',
    never: null,
    kept: false,
    example: 'I said **no**!',
    becomes: 'I said {strong no}!',
  },
  {
    open: '*',
    close: '*',
    mark: 'emphasis',
    never: null,
    kept: false,
    example: '"I *never* said so."',
    becomes: '"I {emphasis never} said so."',
  },
  {
    open: '__',
    close: '__',
    mark: 'strong',
    never: null,
    kept: false,
    example: 'A __very__ small dog.',
    becomes: 'A {strong very} small dog.',
  },
  {
    open: '_',
    close: '_',
    mark: 'emphasis',
    never: null,
    kept: false,
    example: 'It is _raining_, he said.',
    becomes: 'It is {emphasis raining}, he said.',
  },
  {
    open: '//',
    close: '//',
    mark: 'thought',
    never: null,
    kept: true,
    example: '//Where is he?// she thought.',
    becomes: '{thought //Where is he?//} she thought.',
  },
  {
    open: '/',
    close: '/',
    mark: 'emphasis',
    never: /[/\\]/,
    kept: false,
    example: 'She /knew/ it.',
    becomes: 'She {emphasis knew} it.',
  },
  {
    open: '::',
    close: '::',
    mark: 'thought',
    never: null,
    kept: true,
    example: '::Not again,:: he thought.',
    becomes: '{thought ::Not again,::} he thought.',
  },
  {
    open: '<<',
    close: '>>',
    mark: 'thought',
    never: null,
    kept: true,
    example: '<<Can you hear me?>>',
    becomes: '{thought <<Can you hear me?>>}',
  },
  {
    open: '=',
    close: '=',
    mark: 'emphasis',
    never: /[=<>]/,
    kept: false,
    example: 'Not =that= one.',
    becomes: 'Not {emphasis that} one.',
  },
  {
    open: '[i]',
    close: '[/i]',
    mark: 'emphasis',
    never: null,
    kept: false,
    example: '[i]Oh[/i], he said.',
    becomes: '{emphasis Oh}, he said.',
  },
  { open: '[b]', close: '[/b]', mark: 'strong', never: null, kept: false, example: 'a[b]b[/b]c', becomes: 'a{strong b}c' },
  {
    open: '[u]',
    close: '[/u]',
    mark: 'underline',
    never: null,
    kept: false,
    example: 'the [u]Nautilus[/u]',
    becomes: 'the {underline Nautilus}',
  },
  {
    open: '[s]',
    close: '[/s]',
    mark: 'struck',
    never: null,
    kept: false,
    example: 'the [s]wine[/s] weather',
    becomes: 'the {struck wine} weather',
  },
  { open: '<i>', close: '</i>', mark: 'emphasis', never: null, kept: false, example: '<i>No</i>!', becomes: '{emphasis No}!' },
  {
    open: '<em>',
    close: '</em>',
    mark: 'emphasis',
    never: null,
    kept: false,
    example: 'so <em>small</em>',
    becomes: 'so {emphasis small}',
  },
  { open: '<b>', close: '</b>', mark: 'strong', never: null, kept: false, example: '<b>STOP</b>', becomes: '{strong STOP}' },
  {
    open: '<strong>',
    close: '</strong>',
    mark: 'strong',
    never: null,
    kept: false,
    example: '<strong>STOP</strong>',
    becomes: '{strong STOP}',
  },
  {
    open: '<u>',
    close: '</u>',
    mark: 'underline',
    never: null,
    kept: false,
    example: '<u>Title</u>',
    becomes: '{underline Title}',
  },
];
