/** Importing in a thread of its own, so that the thread which serves pages stays free. This file is both ends of it. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ImportOptions, ImportOutcome } from './import.ts';
import type { OpenOutcome } from './open.ts';
import type { Progress, Watch } from './progress.ts';

/** What crosses to the thread: all that is plain data. */
interface Job {
  readonly masterlistImport: true;
  readonly dir: string;
  readonly paths: readonly string[];
  readonly options: Omit<ImportOptions, keyof Watch>;
}

type Told =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: WorkerOutcome };

export type WorkerOutcome = ImportOutcome | Exclude<OpenOutcome, { readonly kind: 'open' }>;

/** Imports into the library of a folder that is there already, over a connection of the thread's own. */
export function importInWorker(dir: string, paths: readonly string[], options: ImportOptions = {}): Promise<WorkerOutcome> {
  const { onProgress, signal, ...plain } = options;
  const job: Job = { masterlistImport: true, dir, paths, options: plain };
  const standardInput = paths.includes('-');
  const worker = new Worker(entry(), { workerData: job, stdin: standardInput });
  if (standardInput && worker.stdin) process.stdin.pipe(worker.stdin);
  const stop = () => worker.postMessage('stop');
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  return new Promise<WorkerOutcome>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if (told.kind === 'progress') onProgress?.(told.progress);
      else resolve(told.outcome);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the import's thread ended with ${code} before it was done`)));
  }).finally(() => signal?.removeEventListener('abort', stop));
}

/** From source, a bootstrap registers tsx first; a release runs the compiled file itself. */
function entry(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  return new URL(fromSource ? './import-worker.mjs' : './import-worker.js', import.meta.url);
}

async function work({ dir, paths, options }: Job, tell: (told: Told) => void, signal: AbortSignal): Promise<WorkerOutcome> {
  const [{ openLibrary }, { importPosts }] = await Promise.all([import('./open.ts'), import('./import.ts')]);
  const opened = await openLibrary(dir, { create: false });
  if (opened.kind !== 'open') return opened;
  try {
    return await importPosts(opened.library, paths, {
      ...options,
      signal,
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    });
  } finally {
    await opened.library.close();
  }
}

function isJob(data: unknown): data is Job {
  return typeof data === 'object' && data !== null && 'masterlistImport' in data;
}

if (!isMainThread && parentPort && isJob(workerData)) {
  const port = parentPort;
  const stop = new AbortController();
  port.on('message', () => stop.abort());
  const outcome = await work(workerData, (told) => port.postMessage(told), stop.signal);
  port.postMessage({ kind: 'outcome', outcome } satisfies Told);
  port.close();
}
