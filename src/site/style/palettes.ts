/**
 * The colours of each page theme, as data. The test beside this file holds every pair to WCAG 2.2 AA.
 * `ink` and `quiet` are words, `accent` is the printer's red, `edge` draws what a hand must find (fields, buttons),
 * `hairline` only ornaments.
 */
export interface Palette {
  readonly paper: string;
  readonly leaf: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly edge: string;
  readonly hairline: string;
  readonly mark: string;
}

export const PALETTES = {
  light: {
    paper: '#fcfaf5',
    leaf: '#f5f1e7',
    ink: '#221e19',
    quiet: '#5e5648',
    accent: '#8a2c1d',
    edge: '#8a8070',
    hairline: '#ddd5c5',
    mark: '#f3e3bd',
  },
  sepia: {
    paper: '#f4e9d3',
    leaf: '#ecdfc4',
    ink: '#35291b',
    quiet: '#634f38',
    accent: '#7f2e19',
    edge: '#8a7150',
    hairline: '#d9c7a6',
    mark: '#e6cd94',
  },
  dark: {
    paper: '#181613',
    leaf: '#221f1b',
    ink: '#d9d1c3',
    quiet: '#a89e8d',
    accent: '#e3a47f',
    edge: '#83796a',
    hairline: '#39342c',
    mark: '#4a3d22',
  },
} as const satisfies Readonly<Record<string, Palette>>;

export type PaletteName = keyof typeof PALETTES;

function variables(palette: Palette, scheme: 'light' | 'dark'): string {
  const colours = Object.entries(palette).map(([name, colour]) => `--${name}:${colour};`);
  return `color-scheme:${scheme};${colours.join('')}`;
}

/** The palettes as style rules: light by default, dark where the reader's system asks for it, and each where it was chosen. */
export function paletteRules(): string {
  const light = variables(PALETTES.light, 'light');
  const sepia = variables(PALETTES.sepia, 'light');
  const dark = variables(PALETTES.dark, 'dark');
  return `
:root,[data-theme="light"]{${light}}
@media (prefers-color-scheme:dark){:root,[data-theme="auto"]{${dark}}:root[data-theme="light"],[data-theme="light"]{${light}}}
:root[data-theme="sepia"],[data-theme="sepia"]{${sepia}}
:root[data-theme="dark"],[data-theme="dark"]{${dark}}
@media print{:root,:root[data-theme]{--paper:#fff;--leaf:#fff;--ink:#000;--quiet:#333;--accent:#000;--edge:#777;--hairline:#bbb;--mark:#eee;color-scheme:light}}
`;
}
