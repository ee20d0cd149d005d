/** From what a request names to what is there. */

import type { Home } from "../../kernel/dispatch/contract.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import * as errors from "./errors.ts";
import { type LogGroup, type NamedGroup, parseIdentifier } from "./group.ts";
import type { Read } from "./kit.ts";
import type { LogStream } from "./store/streams.ts";

export interface ByNameOrIdentifier {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
}

/** The group that an input names one way or the other; it need not be there. */
export function namedIn({ logGroupName, logGroupIdentifier }: ByNameOrIdentifier): NamedGroup {
  if ((logGroupName === undefined) === (logGroupIdentifier === undefined))
    throw errors.oneOfNameAndIdentifier();
  return identified(logGroupName ?? (logGroupIdentifier as string));
}

/** Throws for what is no name and no log group's ARN. */
export function identified(identifier: string): NamedGroup {
  const named = parseIdentifier(identifier);
  if (named === undefined) throw errors.invalidIdentifier();
  return named;
}

export function groupNamed(ctx: Read, name: string): LogGroup {
  const group = ctx.store.groups.named(name);
  if (group === undefined) throw errors.groupNotFound();
  return group;
}

export function groupAt(ctx: Read, identifier: string): LogGroup {
  return groupNamed(ctx, identified(identifier).name);
}

export function streamNamed(ctx: Read, group: LogGroup, name: string): LogStream {
  const stream = ctx.store.streams.named(group.id, name);
  if (stream === undefined) throw errors.streamNotFound();
  return stream;
}

/** Refuses what AWS offers to log groups of class STANDARD only. */
export function checkStandard(group: LogGroup, what: string): void {
  if (group.class !== "STANDARD") throw errors.notForClass(what, group.class);
}

/** Whose cell: the account of an ARN, the caller's, or the one on whose behalf a service comes. */
export function home(input: object, _operation: string, caller: Principal): Home {
  const { logGroupIdentifier } = input as ByNameOrIdentifier;
  const named = logGroupIdentifier === undefined ? undefined : parseIdentifier(logGroupIdentifier);
  const own = caller.kind === "service" ? caller.sourceAccount : accountOf(caller);
  return { account: named?.account ?? own };
}
