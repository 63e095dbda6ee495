/** How a reader wants pages to look: a closed table of choices, kept in one cookie, so that no script and no account is needed. */

interface Choice {
  readonly choices: readonly [string, ...string[]];
  readonly usual: string;
}

export const PREFERENCES = {
  theme: { choices: ['auto', 'light', 'sepia', 'dark'], usual: 'auto' },
  size: { choices: ['smallest', 'small', 'medium', 'large', 'larger', 'largest'], usual: 'medium' },
  face: { choices: ['serif', 'sans', 'typewriter'], usual: 'serif' },
  measure: { choices: ['narrow', 'medium', 'wide'], usual: 'medium' },
  leading: { choices: ['close', 'medium', 'open'], usual: 'medium' },
  paragraphs: { choices: ['indented', 'spaced'], usual: 'indented' },
} as const satisfies Readonly<Record<string, Choice>>;

export type PreferenceName = keyof typeof PREFERENCES;
export type PreferenceValue<K extends PreferenceName> = (typeof PREFERENCES)[K]['choices'][number];
export type Preferences = { readonly [K in PreferenceName]: PreferenceValue<K> };

/** All preference names, in the order in which the settings page shows them. */
export const PREFERENCE_NAMES: readonly PreferenceName[] = ['theme', 'size', 'face', 'leading', 'measure', 'paragraphs'];

export const USUAL: Preferences = {
  theme: PREFERENCES.theme.usual,
  size: PREFERENCES.size.usual,
  face: PREFERENCES.face.usual,
  measure: PREFERENCES.measure.usual,
  leading: PREFERENCES.leading.usual,
  paragraphs: PREFERENCES.paragraphs.usual,
};

function chosen<K extends PreferenceName>(name: K, value: string | undefined, otherwise: PreferenceValue<K>): PreferenceValue<K> {
  const choices: readonly PreferenceValue<K>[] = PREFERENCES[name].choices;
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** The preferences after some of them were chosen anew; a name or value that is not in the table changes nothing. */
export function choose(before: Preferences, values: Readonly<Record<string, string | undefined>>): Preferences {
  return {
    theme: chosen('theme', values['theme'], before.theme),
    size: chosen('size', values['size'], before.size),
    face: chosen('face', values['face'], before.face),
    measure: chosen('measure', values['measure'], before.measure),
    leading: chosen('leading', values['leading'], before.leading),
    paragraphs: chosen('paragraphs', values['paragraphs'], before.paragraphs),
  };
}

/** What the cookie says, `theme-dark.size-large`; whatever it does not say, or says wrongly, is as usual. */
export function readPreferences(cookie: string | undefined): Preferences {
  if (cookie === undefined) return USUAL;
  const values: Record<string, string> = {};
  for (const part of cookie.slice(0, 200).split('.')) {
    const dash = part.indexOf('-');
    if (dash > 0) values[part.slice(0, dash)] = part.slice(dash + 1);
  }
  return choose(USUAL, values);
}

/** The cookie's text: only what differs from the usual. */
export function writePreferences(preferences: Preferences): string {
  return PREFERENCE_NAMES.filter((name) => preferences[name] !== USUAL[name])
    .map((name) => `${name}-${preferences[name]}`)
    .join('.');
}
