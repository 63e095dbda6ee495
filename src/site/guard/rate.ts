/** How often one client may do what costs somebody's attention. */

/** So many clients are remembered; beyond that the one that was seen longest ago is forgotten. */
const MOST_CLIENTS = 10_000;

export interface Rate {
  /** True where this client may do it now; then it counts. */
  take(client: string, now: number): boolean;
}

/** @param most times in each stretch of so many ms */
export function rate(most: number, during: number): Rate {
  const seen = new Map<string, readonly number[]>();
  return {
    take(client, now) {
      const recent = (seen.get(client) ?? []).filter((at) => at > now - during && at <= now);
      seen.delete(client);
      const allowed = recent.length < most;
      seen.set(client, allowed ? [...recent, now] : recent);
      if (seen.size > MOST_CLIENTS) seen.delete(seen.keys().next().value ?? client);
      return allowed;
    },
  };
}
