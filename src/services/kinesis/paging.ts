/** Tokens of lists: where the next page begins, good for five minutes. */
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import { TOKEN_LIFETIME } from "./limits.ts";

const purposeOf = (list: string): string => `kinesis ${list}`;

export function sealToken(ctx: Read, list: string, place: object): string {
  return ctx.sealer.seal(purposeOf(list), JSON.stringify({ place, at: ctx.now }));
}

export function openToken<T extends object>(ctx: Read, list: string, token: string): T {
  const opened = ctx.sealer.open(purposeOf(list), token);
  if (opened === undefined) throw errors.invalidToken();
  const { place, at } = JSON.parse(Buffer.from(opened).toString()) as { place: T; at: number };
  if (ctx.now - at > TOKEN_LIFETIME) throw errors.expiredToken();
  return place;
}
