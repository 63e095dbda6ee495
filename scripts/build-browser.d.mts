export function bundle(format?: 'esm' | 'iife'): Promise<{ readonly code: string; readonly inputs: readonly string[] }>;
export function weigh(code: string): { readonly bytes: number; readonly gzip: number; readonly brotli: number };
