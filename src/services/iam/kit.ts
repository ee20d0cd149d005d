/** The words IAM is written in. */
import { epochSeconds, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { Operations } from "../../gen/iam.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { IamReader, IamWriter } from "./store.ts";

export type Reading = ReadContext<IamReader>;
export type Writing = WriteContext<IamReader, IamWriter>;
export type Preparing = PrepareContext<IamReader>;

export type Name = keyof Operations & string;
export type Input<N extends Name> = Operations[N]["input"];

const words = serviceOf<Operations, IamReader, IamWriter>();
export const { read, define } = words;

/**
 * Changes to an account's IAM are also the moments at which its notes of use are written down. They come first: what
 * the change then forgets stays forgotten.
 */
function settleUses(ctx: Writing): void {
  ctx.store.usage.settle(ctx.identity.usesOf(ctx.scope.partition, ctx.scope.account));
}

export const write: typeof words.write = (name, run) =>
  words.write(name, (ctx, input) => {
    settleUses(ctx);
    return run(ctx, input);
  });

export const staged: typeof words.staged = (name, { prepare, commit }) =>
  words.staged(name, {
    prepare,
    commit(ctx, input, prepared) {
      settleUses(ctx);
      return commit(ctx, input, prepared);
    },
  });

/** IAM's dates are whole seconds. */
export function stamp(ctx: Reading): Instant {
  return instant(epochSeconds(ctx.now) * SECOND);
}

/** The answer of operations that have nothing to say. */
export const DONE: Readonly<Record<string, never>> = {};
