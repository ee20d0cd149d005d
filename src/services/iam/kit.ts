/** The words IAM is written in. */
import type { Operations } from "../../gen/iam.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type StagedHandler,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { IamReader, IamWriter } from "./store.ts";

export type Reading = ReadContext<IamReader>;
export type Writing = WriteContext<IamReader, IamWriter>;
export type Preparing = PrepareContext<IamReader>;

export type Name = keyof Operations & string;
export type Input<N extends Name> = Operations[N]["input"];
export type Output<N extends Name> = Operations[N]["output"];

const words = serviceOf<Operations, IamReader, IamWriter>();
export const { read, define } = words;

/** Changes to an account's IAM are also the moments at which its notes of use are written down. */
export const write: typeof words.write = (name, run) =>
  words.write(name, (ctx, input) => {
    const output = run(ctx, input);
    ctx.store.usage.settle(ctx.identity.usesOf(ctx.scope.account));
    return output;
  });

export function staged<N extends Name, P>(
  name: N,
  handler: Omit<StagedHandler<Input<N>, Output<N>, IamReader, IamWriter, P>, "form">,
): StagedHandler<Input<N>, Output<N>, IamReader, IamWriter, P> {
  return words.staged(name, handler);
}

/** The answer of operations that have nothing to say. */
export const DONE: Readonly<Record<string, never>> = {};
