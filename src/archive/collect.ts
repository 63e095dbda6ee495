/** Node's own collection of what nobody holds any more, at once: for those few who cannot wait until it comes by itself. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

export function collectGarbage(): void {
  collect ??= collector();
  collect();
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  // A runtime without the call collects when it likes, as it would have.
  return typeof found === 'function' ? () => void found() : () => undefined;
}
