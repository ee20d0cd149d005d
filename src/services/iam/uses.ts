import type { Reading } from "./kit.ts";
import type { Use } from "./store/usage.ts";

/** What `who` (an access key or unique id) used, the newest first: what is written down and what is not yet. */
export function usesOf(ctx: Reading, who: string): Use[] {
  return ctx.store.usage.of(who, ctx.identity.usesOf(ctx.scope.account));
}
