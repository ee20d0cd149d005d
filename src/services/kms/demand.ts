/** A demand on a key: what policies, grants and conditions are to decide about. */
import type { GrantOperation } from "../../gen/kms.ts";
import type { ContextValue, Demand } from "../../kernel/dispatch/contract.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import { aliasIn, keyIfAny, keyNamed, type Naming } from "./addressing.ts";
import type { EncryptionContext } from "./encryption-context.ts";
import { type Grant, grantFor } from "./grant.ts";
import { type Key, keyArn } from "./key.ts";
import type { Read } from "./kit.ts";
import { ALIASES_PER_KEY_MAX } from "./limits.ts";

export type Context = Readonly<Record<string, ContextValue>>;

/** What is asked of a key. */
export interface Asked {
  /** Without prefix. */
  readonly action: string;
  readonly naming?: Naming;
  /** Whether other accounts may be let in. */
  readonly foreign?: boolean;
  /** The grant operation that permits it, where grants can. */
  readonly grant?: GrantOperation | undefined;
  readonly delegates?: Pick<Grant, "operations" | "constraints">;
  readonly encryptionContext?: EncryptionContext | undefined;
  readonly context?: Context;
  readonly more?: Partial<Demand>;
}

/** The second half of a ReEncrypt whose keys belong to two accounts: KMS calls itself. */
export function usedBySelf(ctx: Read): boolean {
  return ctx.request.within === "ReEncrypt";
}

/** What is demanded of a key. One that is not there is told to its own account only. */
export function demandOn(ctx: Read, name: string, asked: Asked): Demand {
  const { action, naming = "key", foreign = false, grant, delegates, encryptionContext, more } = asked;
  const key = isForeign(ctx) ? keyIfAny(ctx, name, naming) : keyNamed(ctx, name, naming);
  if (key === undefined) return { action: `kms:${action}`, resource: name, mode: "trust" };
  const granted =
    grant === undefined
      ? undefined
      : () => grantFor(ctx, { key: key.id, operation: grant, context: encryptionContext, delegates });
  const demand: Demand = {
    action: `kms:${action}`,
    resource: keyArn(ctx.scope, key.id),
    resourcePolicy: foreign || !isForeign(ctx) ? key.policy : undefined,
    resourceTags: key.tags,
    mode: "trust",
    // Resource control policies spare AWS's own keys, and whoever gives a grant back.
    beyondControl: key.managedFor !== undefined || action === "RetireGrant",
    context: (condition) => conditionValue(ctx, condition, key, name, asked),
    granted,
  };
  return more === undefined ? demand : { ...demand, ...more };
}

export function isForeign(ctx: Read): boolean {
  const { caller } = ctx;
  return "account" in caller && caller.account !== ctx.scope.account;
}

/** kms:CallerAccount and kms:ViaService. */
export function callerContext(ctx: Read): Context {
  const account = callerAccount(ctx);
  const via = viaService(ctx);
  return {
    ...(account !== undefined && { "kms:CallerAccount": account }),
    ...(via !== undefined && { "kms:ViaService": via }),
  };
}

function callerAccount({ caller }: Read): string | undefined {
  return caller.kind === "service" ? caller.sourceAccount : accountOf(caller);
}

export function viaService(ctx: Read): string | undefined {
  const { request, scope } = ctx;
  if (request.via === undefined) return undefined;
  const suffix = scope.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  const { via } = request;
  return `${via.slice(0, via.indexOf("."))}.${request.region}.${suffix}`;
}

/** The value of a condition key, given in lower case. Most policies ask for none of them. */
function conditionValue(
  ctx: Read,
  condition: string,
  key: Key,
  name: string,
  { encryptionContext, context }: Asked,
): ContextValue | undefined {
  switch (condition) {
    case "kms:calleraccount":
      return callerAccount(ctx);
    case "kms:viaservice":
      return viaService(ctx);
    case "kms:keyspec":
      return key.spec;
    case "kms:keyusage":
      return key.usage;
    case "kms:keyorigin":
      return key.origin;
    case "kms:multiregion":
      return key.multiRegion !== undefined;
    case "kms:multiregionkeytype":
      return multiRegionKeyType(ctx, key);
    case "kms:requestalias":
      return aliasIn(name);
    case "kms:resourcealiases":
      return ctx.store.aliases.of(key.id, "", ALIASES_PER_KEY_MAX).map((each) => each.name);
    case "kms:encryptioncontextkeys":
      return encryptionContext && Object.keys(encryptionContext);
    default:
      return condition.startsWith(ENCRYPTION_CONTEXT)
        ? entryNamed(encryptionContext, condition.slice(ENCRYPTION_CONTEXT.length))
        : entryNamed(context, condition);
  }
}

const ENCRYPTION_CONTEXT = "kms:encryptioncontext:";

/** Condition keys know no case; the names of an encryption context do. */
function entryNamed<V>(entries: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  for (const key in entries)
    if (key.length === name.length && key.toLowerCase() === name) return entries[key];
  return undefined;
}

function multiRegionKeyType(ctx: Read, { multiRegion }: Key): "PRIMARY" | "REPLICA" | undefined {
  if (multiRegion === undefined) return undefined;
  return multiRegion.primary === ctx.scope.region ? "PRIMARY" : "REPLICA";
}
