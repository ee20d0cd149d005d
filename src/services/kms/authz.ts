/**
 * What each operation demands. A key's policy is the root of all trust in it; IAM policies count as far as it lets them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
 */
import type { GrantOperation } from "../../gen/kms.ts";
import type { AuthzRule, ContextValue, Demand } from "../../kernel/dispatch/contract.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import { aliasIn, keyIfAny, keyNamed, type Naming } from "./addressing.ts";
import { keyOfCiphertext } from "./crypto/ciphertext.ts";
import type { EncryptionContext } from "./encryption-context.ts";
import * as errors from "./errors.ts";
import { checkGrantTokens, type Grant, grantFor, grantIdOfToken, isNamed } from "./grant.ts";
import { aliasArn, type Key, keyArn } from "./key.ts";
import type { Read } from "./kit.ts";
import { ALIASES_PER_KEY_MAX } from "./limits.ts";
import type { KmsReader } from "./store.ts";

type Rule<I> = AuthzRule<I, KmsReader>;
type Context = Readonly<Record<string, ContextValue>>;
interface ByKey {
  readonly KeyId: string;
  readonly GrantTokens?: readonly string[] | undefined;
}

/** What is asked of a key. */
interface Asked {
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

/** Cryptography, and what else grants and other accounts may be let do. The key may be named by an alias. */
export const onUsedKey =
  <I extends ByKey>(
    action: GrantOperation,
    details: (input: I) => Pick<Asked, "encryptionContext" | "context"> = () => ({}),
  ): Rule<I> =>
  (ctx, input) => {
    checkGrantTokens(ctx, input.GrantTokens);
    return demandOn(ctx, input.KeyId, {
      action: usedBySelf(ctx) && action === "Encrypt" ? "ReEncryptTo" : action,
      naming: "key or alias",
      foreign: true,
      grant: usedBySelf(ctx) && action === "Encrypt" ? "ReEncryptTo" : action,
      ...details(input),
    });
  };

/** The second half of a ReEncrypt whose keys belong to two accounts: KMS calls itself. */
function usedBySelf(ctx: Read): boolean {
  return ctx.request.via === "kms.amazonaws.com";
}

/** Management of a key by its own account. */
export const onOwnKey =
  <I extends { readonly KeyId: string }>(
    action: string,
    details: (input: I, ctx: Read) => Pick<Asked, "context" | "more"> = () => ({}),
  ): Rule<I> =>
  (ctx, input) =>
    demandOn(ctx, input.KeyId, { action, ...details(input, ctx) });

/** Management that other accounts may be let do. */
export const onSharedKey =
  <I extends { readonly KeyId: string }>(
    action: string,
    details: (input: I, ctx: Read) => Pick<Asked, "context" | "grant" | "delegates"> = () => ({}),
  ): Rule<I> =>
  (ctx, input) =>
    demandOn(ctx, input.KeyId, { action, foreign: true, ...details(input, ctx) });

/** Operations that know no resource. */
export const onEverything =
  (action: string): Rule<object> =>
  (ctx) => ({ action: `kms:${action}`, resource: "*", context: callerContext(ctx) });

/** An alias and the keys it is to be taken from and given to. */
export const onAlias =
  <I extends { readonly AliasName: string; readonly TargetKeyId?: string }>(action: string): Rule<I> =>
  (ctx, { AliasName, TargetKeyId }) => {
    const demands: Demand[] = [
      { action: `kms:${action}`, resource: aliasArn(ctx.scope, AliasName), context: callerContext(ctx) },
    ];
    const present = action === "CreateAlias" ? undefined : ctx.store.aliases.get(AliasName);
    for (const name of [present?.key, TargetKeyId])
      if (name !== undefined && aliasIn(name) === undefined) demands.push(demandOn(ctx, name, { action }));
    return demands;
  };

interface Deciphering {
  readonly CiphertextBlob?: Uint8Array | undefined;
  readonly KeyId?: string | undefined;
  readonly EncryptionContext?: EncryptionContext | undefined;
  readonly EncryptionAlgorithm?: string | undefined;
  readonly GrantTokens?: readonly string[] | undefined;
}

export const onDecrypt: Rule<Deciphering> = (ctx, input) => {
  checkGrantTokens(ctx, input.GrantTokens);
  return decipherDemand(ctx, "Decrypt", input, {});
};

/** Both keys of a ReEncrypt; a destination in another account is asked for by the call that encrypts with it. */
export const onReEncrypt: Rule<{
  readonly CiphertextBlob?: Uint8Array | undefined;
  readonly SourceKeyId?: string | undefined;
  readonly SourceEncryptionContext?: EncryptionContext | undefined;
  readonly SourceEncryptionAlgorithm?: string | undefined;
  readonly DestinationKeyId: string;
  readonly DestinationEncryptionContext?: EncryptionContext | undefined;
  readonly DestinationEncryptionAlgorithm?: string | undefined;
  readonly GrantTokens?: readonly string[] | undefined;
}> = (ctx, input) => {
  checkGrantTokens(ctx, input.GrantTokens);
  const { DestinationKeyId: destination } = input;
  const here = !destination.startsWith("arn:") || destination.split(":")[4] === ctx.scope.account;
  const target = here ? keyNamed(ctx, destination, "key or alias") : undefined;
  const sourceId = sourceKeyId(ctx, input.SourceKeyId, input.CiphertextBlob);
  const same = { "kms:ReEncryptOnSameKey": target !== undefined && target.id === sourceId };
  const source = decipherDemand(
    ctx,
    "ReEncryptFrom",
    {
      CiphertextBlob: input.CiphertextBlob,
      KeyId: input.SourceKeyId,
      EncryptionContext: input.SourceEncryptionContext,
      EncryptionAlgorithm: input.SourceEncryptionAlgorithm,
    },
    same,
  );
  if (!here) return source;
  const to = demandOn(ctx, destination, {
    action: "ReEncryptTo",
    naming: "key or alias",
    foreign: true,
    grant: "ReEncryptTo",
    encryptionContext: input.DestinationEncryptionContext,
    context: { ...same, "kms:EncryptionAlgorithm": input.DestinationEncryptionAlgorithm ?? "SYMMETRIC_DEFAULT" },
  });
  return [source, to];
};

function sourceKeyId(ctx: Read, name: string | undefined, blob: Uint8Array | undefined): string | undefined {
  if (name !== undefined) return keyIfAny(ctx, name, "key or alias")?.id;
  return blob === undefined ? undefined : keyOfCiphertext(blob)?.keyId;
}

/** Without a KeyId the ciphertext names its key; of a key out of reach the caller learns nothing. */
function decipherDemand(
  ctx: Read,
  action: "Decrypt" | "ReEncryptFrom",
  input: Deciphering,
  context: Context,
): Demand {
  const asked: Asked = {
    action,
    naming: "key or alias",
    foreign: true,
    grant: action,
    encryptionContext: input.EncryptionContext,
    context: { ...context, "kms:EncryptionAlgorithm": input.EncryptionAlgorithm ?? "SYMMETRIC_DEFAULT" },
  };
  if (input.KeyId !== undefined) return demandOn(ctx, input.KeyId, asked);
  const { keyId } = (input.CiphertextBlob && keyOfCiphertext(input.CiphertextBlob)) ?? {};
  if (keyId === undefined) throw errors.invalidCiphertext();
  if (ctx.store.keys.get(keyId) === undefined) throw errors.accessDenied(errors.CIPHERTEXT_OUT_OF_REACH);
  const demand = demandOn(ctx, keyId, asked);
  return isForeign(ctx) ? { ...demand, denial: errors.CIPHERTEXT_OUT_OF_REACH } : demand;
}

interface Retiring {
  readonly GrantToken?: string | undefined;
  readonly KeyId?: string | undefined;
  readonly GrantId?: string | undefined;
}

/**
 * Who may retire a grant is told by the grant: its retiring principal, and its grantee if it says so. Beyond that, key
 * policy and IAM decide. https://docs.aws.amazon.com/kms/latest/developerguide/grant-delete.html
 */
export const onRetiredGrant: Rule<Retiring> = (ctx, { GrantToken, KeyId, GrantId }) => {
  const id = GrantToken === undefined ? GrantId : grantIdOfToken(ctx, GrantToken);
  const grant = id === undefined ? undefined : ctx.store.grants.get(id);
  const name = grant?.key ?? KeyId;
  if (name === undefined) throw errors.grantNotFound(id ?? "");
  const demand = demandOn(ctx, name, { action: "RetireGrant", foreign: true, grant: "RetireGrant" });
  const retires =
    grant !== undefined &&
    ((grant.retiring !== undefined && isNamed(ctx, grant.retiring)) ||
      (grant.operations.includes("RetireGrant") && isNamed(ctx, grant.grantee)));
  return { ...demand, granted: () => (retires ? { name: `grant ${id}`, naming: "direct" } : undefined) };
};

/** What is demanded of a key. One that is not there is told to its own account only. */
export function demandOn(ctx: Read, name: string, asked: Asked): Demand {
  const { action, naming = "key", foreign = false, grant, delegates, encryptionContext, more } = asked;
  const key = isForeign(ctx) ? keyIfAny(ctx, name, naming) : keyNamed(ctx, name, naming);
  if (key === undefined) return { action: `kms:${action}`, resource: name, mode: "trust" };
  const question = { key: key.id, operation: grant as GrantOperation, context: encryptionContext };
  return {
    action: `kms:${action}`,
    resource: keyArn(ctx.scope, key.id),
    resourcePolicy: foreign || !isForeign(ctx) ? key.policy : undefined,
    resourceTags: key.tags,
    mode: "trust",
    context: keyContext(ctx, key, aliasIn(name), encryptionContext, asked.context),
    ...(grant !== undefined && {
      granted: () => grantFor(ctx, delegates === undefined ? question : { ...question, delegates }),
    }),
    ...more,
  };
}

function isForeign(ctx: Read): boolean {
  const { caller } = ctx;
  return "account" in caller && caller.account !== ctx.scope.account;
}

/** kms:CallerAccount and kms:ViaService. */
export function callerContext(ctx: Read): Record<string, ContextValue> {
  const { caller, request, scope } = ctx;
  const context: Record<string, ContextValue> = {};
  const account = accountOf(caller) ?? (caller.kind === "service" ? caller.sourceAccount : undefined);
  if (account !== undefined) context["kms:CallerAccount"] = account;
  if (request.via !== undefined && !usedBySelf(ctx)) {
    const suffix = scope.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
    context["kms:ViaService"] = `${request.via.split(".")[0]}.${request.region}.${suffix}`;
  }
  return context;
}

function keyContext(
  ctx: Read,
  key: Key,
  alias: string | undefined,
  encryptionContext: EncryptionContext | undefined,
  more: Context | undefined,
): Context {
  const context = callerContext(ctx);
  context["kms:KeySpec"] = key.spec;
  context["kms:KeyUsage"] = key.usage;
  context["kms:KeyOrigin"] = key.origin;
  context["kms:MultiRegion"] = key.multiRegion !== undefined;
  if (key.multiRegion !== undefined)
    context["kms:MultiRegionKeyType"] = key.multiRegion.primary === ctx.scope.region ? "PRIMARY" : "REPLICA";
  if (alias !== undefined) context["kms:RequestAlias"] = alias;
  if (encryptionContext !== undefined) {
    const names = Object.keys(encryptionContext);
    context["kms:EncryptionContextKeys"] = names;
    for (const name of names) context[`kms:EncryptionContext:${name}`] = encryptionContext[name] as string;
  }
  if (more !== undefined) Object.assign(context, more);
  // Read only when a policy asks for it: it is the one key that costs a look into the store.
  Object.defineProperty(context, "kms:ResourceAliases", {
    enumerable: true,
    get: () => ctx.store.aliases.of(key.id, "", ALIASES_PER_KEY_MAX).map((each) => each.name),
  });
  return context;
}
