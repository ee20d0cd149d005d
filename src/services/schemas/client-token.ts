/** Requests that are told twice and make one version. */
import { DAY, instant } from "../../base/instant.ts";
import { tokenReused } from "./errors.ts";
import type { Read, Write } from "./kit.ts";
import type { Version } from "./store.ts";

interface Tokened {
  readonly ClientTokenId?: string | undefined;
}

/** How long AWS remembers is not told: ours. */
const REMEMBERED = DAY;

const requestOf = ({ ClientTokenId: _, ...parameters }: Tokened): string => JSON.stringify(parameters);

/** The version that the same request made before. Throws ConflictException when it was another request. */
export function versionMadeBefore(ctx: Read, input: Tokened): string | undefined {
  if (input.ClientTokenId === undefined) return undefined;
  const known = ctx.store.request(input.ClientTokenId, instant(ctx.now - REMEMBERED));
  if (known !== undefined && known.request !== requestOf(input)) throw tokenReused();
  return known?.version;
}

export function rememberRequest(ctx: Write, input: Tokened, { number }: Version): void {
  if (input.ClientTokenId === undefined) return;
  ctx.store.remember(input.ClientTokenId, requestOf(input), number, ctx.now, instant(ctx.now - REMEMBERED));
}
