/** Access tokens of OAuth connections, kept sealed until shortly before they expire. */
import { after, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { AccessToken } from "../../targets/http-endpoint.ts";
import type { Read, Write } from "./kit.ts";
import type { Named } from "./resource.ts";

interface KeptToken extends Named {
  readonly sealed: string;
  readonly until: Instant;
}

/** A token about to expire is renewed before it is sent. */
const MARGIN = 10 * SECOND;
const PURPOSE = "events token";

/** The connection's token, if it is good for a while. */
export function tokenOf(ctx: Read, connection: string): string | undefined {
  const kept = ctx.store.resource<KeptToken>("token", connection);
  if (kept === undefined || instant(kept.until) <= ctx.now) return undefined;
  const plain = ctx.sealer.open(PURPOSE, kept.sealed);
  return plain && Buffer.from(plain).toString();
}

/** Keeps a token whose end is known. */
export function keepToken(ctx: Write, connection: string, { text, expiresIn }: AccessToken): void {
  if (expiresIn <= MARGIN) return;
  const until = after(ctx.now, expiresIn - MARGIN);
  const kept: KeptToken = { name: connection, sealed: ctx.sealer.seal(PURPOSE, text), until };
  ctx.store.put("token", kept);
}

/** After the credentials changed, or the endpoint refused the token. */
export function forgetToken(ctx: Write, connection: string): void {
  ctx.store.remove("token", connection);
}
