/** Addresses as the commands print them. */
import type { Settings } from '../settings/index.ts';

/** Where readers reach the archive: its public address, or the one that it answers at on this machine. No slash at the end. */
export function readersAddress(settings: Settings): string {
  const { 'server.base-url': baseUrl, 'server.host': host, 'server.port': port } = settings;
  if (baseUrl !== null) return baseUrl.replace(/\/$/, '');
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
