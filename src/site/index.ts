/** The site: pages over HTTP, made by one function so that tests can ask it without a socket. */
export type { Fault } from './place.ts';
export { createSite, type SiteOptions } from './site.ts';
export type { World } from './world.ts';
