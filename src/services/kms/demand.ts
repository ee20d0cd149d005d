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
  const question = { key: key.id, operation: grant as GrantOperation, context: encryptionContext };
  let context: Context | undefined; // most policies ask for none of it
  return {
    action: `kms:${action}`,
    resource: keyArn(ctx.scope, key.id),
    resourcePolicy: foreign || !isForeign(ctx) ? key.policy : undefined,
    resourceTags: key.tags,
    mode: "trust",
    get context() {
      context ??= keyContext(ctx, key, aliasIn(name), encryptionContext, asked.context);
      return context;
    },
    ...(grant !== undefined && {
      granted: () => grantFor(ctx, delegates === undefined ? question : { ...question, delegates }),
    }),
    ...more,
  };
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

function viaService(ctx: Read): string | undefined {
  const { request, scope } = ctx;
  if (request.via === undefined) return undefined;
  const suffix = scope.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  return `${request.via.split(".")[0]}.${request.region}.${suffix}`;
}

function keyContext(
  ctx: Read,
  key: Key,
  alias: string | undefined,
  encryptionContext: EncryptionContext | undefined,
  more: Context | undefined,
): Context {
  const context: Record<string, ContextValue | undefined> = {
    "kms:CallerAccount": callerAccount(ctx),
    "kms:ViaService": viaService(ctx),
    "kms:KeySpec": key.spec,
    "kms:KeyUsage": key.usage,
    "kms:KeyOrigin": key.origin,
    "kms:MultiRegion": key.multiRegion !== undefined,
    "kms:MultiRegionKeyType": multiRegionKeyType(ctx, key),
    "kms:RequestAlias": alias,
    get "kms:ResourceAliases"() {
      return ctx.store.aliases.of(key.id, "", ALIASES_PER_KEY_MAX).map((each) => each.name);
    },
  };
  if (encryptionContext !== undefined) {
    const names = Object.keys(encryptionContext);
    context["kms:EncryptionContextKeys"] = names;
    for (const name of names) context[`kms:EncryptionContext:${name}`] = encryptionContext[name];
  }
  for (const name in more) context[name] = more[name];
  return context as Context;
}

function multiRegionKeyType(ctx: Read, { multiRegion }: Key): "PRIMARY" | "REPLICA" | undefined {
  if (multiRegion === undefined) return undefined;
  return multiRegion.primary === ctx.scope.region ? "PRIMARY" : "REPLICA";
}
