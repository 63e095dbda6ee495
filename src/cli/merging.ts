/** Names of creators and tags merged. */
import { mergeCreators, mergeTags } from '../acts/same-name.ts';
import type { NamedKind } from '../works/index.ts';
import { counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import type { MergeOptions } from './merge-creators.ts';
import { ndjson } from './ndjson.ts';
import type { Session } from './session.ts';
import { print } from './terminal.ts';

/** Who decides at the command line: whoever may write in the library's folder. */
const WHO = 'owner';

export async function merge(kind: NamedKind, names: readonly string[], options: MergeOptions, session: Session): Promise<void> {
  const { data, into: canonical, because, json } = options;
  await inLibrary(session, data, false, async (library) => {
    const merged = { names, canonical };
    const outcome =
      kind === 'creator'
        ? await mergeCreators(library, merged, WHO, because)
        : await mergeTags(library, kind, merged, WHO, because);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { decision, works } = outcome;
    if (json) return print(session.terminal, ndjson({ decision, works }));
    print(session.terminal, `${canonical} has ${counted(works, 'work')} now.`);
    print(session.terminal, `This is decision ${decision}; masterlist undo-decision ${decision} takes it back.`);
  });
}
