/** The words RAM's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/ram.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import { operationNotPermitted } from "./errors.ts";
import type { RamReader, RamWriter } from "./store.ts";

export type Read = ReadContext<RamReader>;
export type Write = WriteContext<RamReader, RamWriter>;
export type Prepare = PrepareContext<RamReader>;

export const { read, write, staged, define } = serviceOf<Operations, RamReader, RamWriter>();

/** The caller's account. Throws OperationNotPermittedException for callers that have none. */
export function callerAccount(ctx: Read): string {
  const account = accountOf(ctx.caller);
  if (account === undefined) throw operationNotPermitted("The caller has no account.");
  return account;
}
