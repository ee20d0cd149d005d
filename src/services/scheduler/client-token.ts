/** Requests that are told twice and done once. */
import { instant } from "../../base/instant.ts";
import { tokenReused } from "./errors.ts";
import type { Write } from "./kit.ts";
import { CLIENT_TOKEN_LIFETIME } from "./limits.ts";

/**
 * Whether a request with this token was done already; if not, it is from now on. Throws ConflictException when it was
 * another request.
 */
export function isRepeated(
  ctx: Write,
  operation: string,
  input: { readonly ClientToken?: string | undefined },
): boolean {
  const { ClientToken, ...parameters } = input;
  if (ClientToken === undefined) return false;
  const since = instant(ctx.now - CLIENT_TOKEN_LIFETIME);
  const request = JSON.stringify([operation, parameters]);
  const known = ctx.store.request(ClientToken, since);
  if (known !== undefined && known !== request) throw tokenReused();
  if (known === undefined) ctx.store.remember(ClientToken, request, ctx.now, since);
  return known !== undefined;
}
