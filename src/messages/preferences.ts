/** The words of the reading settings. */

export const PREFERENCE_LABELS = {
  theme: 'Page',
  size: 'Text size',
  face: 'Letters',
  leading: 'Space between lines',
  measure: 'Width of the text',
  paragraphs: 'Paragraphs',
} as const;

export const CHOICE_NAMES = {
  theme: { auto: 'As my system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  size: { smallest: 'Smallest', small: 'Small', medium: 'Medium', large: 'Large', larger: 'Larger', largest: 'Largest' },
  face: { serif: 'Book face', sans: 'Plain face', typewriter: 'Typewriter' },
  leading: { close: 'Close', medium: 'Medium', open: 'Open' },
  measure: { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' },
  paragraphs: { indented: 'Indented, as in books', spaced: 'Spaced, as on screens' },
} as const;

/** The page themes where there is little room. */
export const SHORT_THEMES = { auto: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark' } as const;
