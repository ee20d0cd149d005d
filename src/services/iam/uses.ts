import { DAY } from "../../base/instant.ts";
import type { Reading } from "./kit.ts";
import type { Use } from "./store/usage.ts";

/** How far back RoleLastUsed and the access advisor look; the last use of a key is told however long ago it was. */
const TRACKING_PERIOD = 400 * DAY;

/** What `who` (an access key or unique id) used, the newest first: what is written down and what is not yet. */
export function usesOf(ctx: Reading, who: string): Use[] {
  return ctx.store.usage.of(who, ctx.identity.usesOf(ctx.scope.partition, ctx.scope.account));
}

/** The same, as far as it lies in the tracking period. */
export function recentUsesOf(ctx: Reading, who: string): Use[] {
  return usesOf(ctx, who).filter((use) => ctx.now - use.at <= TRACKING_PERIOD);
}
