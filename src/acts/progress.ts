/** How far an act has come, for whoever waits. */
export interface Progress {
  /**
   * `reading`: posts are read and stored, nothing shows yet. `joining`: works are made of them. `checking`: originals are read anew. `bagging`: they are written into a bag. `verifying`: the files of one
   * are read. */
  readonly stage: 'reading' | 'joining' | 'checking' | 'bagging' | 'verifying';
  /** Items of the stage that are done. */
  readonly done: number;
  /** Null while nobody knows how many there are. */
  readonly total: number | null;
  /** Bytes read of the sources, and in all where that is known. */
  readonly bytes: number;
  readonly totalBytes: number | null;
  /** What is being read; null while joining. */
  readonly path: string | null;
}

/** An act in hand: who hears of it, and who may stop it. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
