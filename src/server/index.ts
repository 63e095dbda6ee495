/** Serving the site over HTTP. */
export { type Log, openLog } from './log.ts';
export { type Listening, type NotListening, type ServerOptions, startServer } from './server.ts';
