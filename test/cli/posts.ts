/** Posts for the tests of commands, each with a marker word that stands in its text alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export const POSTS = {
  'open.txt': `Title: The Open Door
Author: Ann Example
E-mail: ann@example.org
Fandom: Treasure Island
Rating: G
Summary: Somebody left it open.
Archive: Anywhere you like.

The door stood open all winter, and nobody minded, since the marigoldword grew on the sill.

"Come in," said Silver.

The End
`,
  'silent.txt': `Title: The Silent Stair
Author: Bea Sample
Fandom: Kidnapped
Rating: G
Summary: A stair that says nothing.

Alan went up the stair without a sound, and the cornflowerword nodded in its glass.

The End
`,
  'asked.txt': `Title: The Asking Price
Author: Cal Third
Fandom: Kidnapped
Rating: G
Summary: It was too much.
Archive: Please ask me first.

David asked, and was told, and put the larkspurword back in the tray with a sigh.

The End
`,
  'sealed.txt': `Title: The Shut Ledger
Author: Dee Fourth
Fandom: Kidnapped
Rating: NC-17
Warnings: underage
Summary: The foxgloveword stands in this summary.
Archive: Anywhere you like.

The ledger was shut, and the hollyhockword lay pressed between two quiet pages of sums.

The End
`,
} as const;

/** A folder of its own for a test file, gone after it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes all posts into a folder and returns it. */
export function pileIn(folder: string): string {
  const pile = join(folder, 'pile');
  mkdirSync(pile, { recursive: true });
  for (const [name, text] of Object.entries(POSTS)) writeFileSync(join(pile, name), text);
  return pile;
}
