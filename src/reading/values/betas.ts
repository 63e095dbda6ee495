/** Beta readers and translators. */

/** Names in the value of a Beta, Thanks or Credits field; `thanks` names only those thanked for reading. */
export function readBetas(_raw: string, _key: 'beta' | 'thanks' = 'beta'): readonly string[] {
  return [];
}

/** Names that a note credits with beta reading. */
export function betasInNote(_note: string): readonly string[] {
  return [];
}

export function readTranslators(_raw: string): readonly string[] {
  return [];
}
