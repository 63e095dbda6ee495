// Runs the import's thread from source: registers tsx, which a thread does not inherit, then goes on in TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./import-worker.ts');
