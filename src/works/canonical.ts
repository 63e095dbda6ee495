/** Names that a person merged: this name is that creator's, this tag means that one. Both stay as written; lists go by the canonical one. */
import type { Author, Creator, Tag, TagKind } from '../words/index.ts';
import type { WorkDraft } from './compose.ts';
import { nameKey } from './fold.ts';

/** What is named: a creator, or a tag of a kind. */
export type NamedKind = 'creator' | TagKind;

/** Names of one kind that a person called one. */
export interface Merged {
  readonly kind: NamedKind;
  readonly names: readonly string[];
  readonly canonical: string;
}

export class CanonicalNames {
  readonly #leads = new Map<string, string>();

  /** @param merged oldest first: where two contradict each other, the later one holds */
  constructor(merged: readonly Merged[]) {
    for (const { kind, names, canonical } of merged) {
      for (const name of names) {
        if (nameKey(name) === nameKey(canonical)) continue;
        this.#leads.delete(keyOf(kind, name));
        // Said before the other way round: what is the canonical name now leads nowhere any more.
        if (nameKey(this.#end(kind, canonical)) === nameKey(name)) this.#leads.delete(keyOf(kind, canonical));
        this.#leads.set(keyOf(kind, name), canonical);
      }
    }
  }

  /** The canonical name of a name; null where it is its own. */
  of(kind: NamedKind, name: string): string | null {
    const end = this.#end(kind, name);
    return nameKey(end) === nameKey(name) ? null : end;
  }

  /** Names lead to names; no circle is ever closed above. */
  #end(kind: NamedKind, name: string): string {
    let at = name;
    for (let next = this.#leads.get(keyOf(kind, at)); next !== undefined; next = this.#leads.get(keyOf(kind, at))) at = next;
    return at;
  }
}

const keyOf = (kind: NamedKind, name: string): string => `${kind} ${nameKey(name)}`;

/** The work with the canonical names beside those that are written. */
export function withCanonicalNames(draft: WorkDraft, names: CanonicalNames): WorkDraft {
  return {
    ...draft,
    creators: draft.creators.map((creator) => withCanonical(creator, names)),
    tags: draft.tags.map((tag): Tag => ({ ...tag, canonical: names.of(tag.kind, tag.name) })),
  };
}

/** By the name first; a name behind "aka" goes with it. */
function withCanonical({ name, alias }: Author, names: CanonicalNames): Creator {
  const canonical = names.of('creator', name) ?? (alias === null ? null : names.of('creator', alias));
  return { name, alias, canonical: canonical !== null && nameKey(canonical) === nameKey(name) ? null : canonical };
}
