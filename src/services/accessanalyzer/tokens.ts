/** Client tokens: a request that is made again is answered again, and does nothing more. */
import { after } from "../../base/instant.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { conflict } from "./errors.ts";
import type { Read, Write } from "./kit.ts";
import { TOKEN_LIFE } from "./limits.ts";

export const FORGET_TOKEN = "forget token";

/** The job that ends a token's life. */
export function forgetToken(ctx: Write, { key }: DueJob): void {
  ctx.store.forgetEntry("token", key);
}

/** Throws ConflictException where the token came with another request. */
export function once<Out extends object>(
  ctx: Write,
  operation: string,
  { clientToken, ...asked }: { readonly clientToken?: string | undefined },
  work: () => Out,
): Out {
  if (clientToken === undefined) return work();
  const request = JSON.stringify([operation, asked]);
  const before = ctx.store.entry("token", clientToken);
  if (before?.request === request) return before.answer as Out;
  if (before !== undefined) throw conflict("The client token was used before with another request.");
  const answer = work();
  ctx.store.putEntry("token", clientToken, { request, answer });
  ctx.schedule(after(ctx.now, TOKEN_LIFE), { kind: FORGET_TOKEN, key: clientToken });
  return answer;
}

/** Whether a request is one that was answered before. */
export function isAgain(
  ctx: Read,
  operation: string,
  { clientToken, ...asked }: { readonly clientToken?: string | undefined },
): boolean {
  const before = clientToken === undefined ? undefined : ctx.store.entry("token", clientToken);
  return before?.request === JSON.stringify([operation, asked]);
}
