export interface Weight {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface ServedFile {
  readonly name: string;
  readonly code: string;
  /** Loaded with reading.js itself, not later. */
  readonly first: boolean;
}

export function script(): Promise<{ readonly code: string; readonly inputs: readonly string[] }>;
export function parts(): Promise<readonly ServedFile[]>;
export function weigh(code: string): Weight;
export function summed(weights: readonly Weight[]): Weight;
