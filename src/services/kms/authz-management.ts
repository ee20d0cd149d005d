/** What managing keys, aliases and grants demands. */
import type { Scope } from "../../aws/scope.ts";
import { isoInstant } from "../../base/instant.ts";
import type {
  CreateGrantRequest,
  CreateKeyRequest,
  EnableKeyRotationRequest,
  GetParametersForImportRequest,
  ImportKeyMaterialRequest,
  PutKeyPolicyRequest,
  ReplicateKeyRequest,
  ScheduleKeyDeletionRequest,
  Tag,
  TagResourceRequest,
  UntagResourceRequest,
  UpdatePrimaryRegionRequest,
} from "../../gen/kms.ts";
import type { AuthzRule, Demand } from "../../kernel/dispatch/contract.ts";
import { aliasIn } from "./addressing.ts";
import { type Asked, type Context, callerContext, demandOn } from "./demand.ts";
import * as errors from "./errors.ts";
import { checkGrantTokens, constraintsOf, grantIdOfToken, isNamed } from "./grant.ts";
import { aliasArn, keyArn } from "./key.ts";
import type { Read } from "./kit.ts";
import { DELETION_WINDOW_DAYS_MAX, ROTATION_PERIOD_DAYS_DEFAULT } from "./limits.ts";
import type { KmsReader } from "./store.ts";
import { requestTags } from "./tags.ts";

type Rule<I> = AuthzRule<I, KmsReader>;

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

/** kms:CreateKey knows no resource. Tags given at once need the permission to tag. */
export const onNewKey: Rule<CreateKeyRequest> = (ctx, input) => {
  const {
    KeySpec,
    CustomerMasterKeySpec,
    KeyUsage = "ENCRYPT_DECRYPT",
    Origin = "AWS_KMS",
    MultiRegion,
  } = input;
  const context = {
    ...callerContext(ctx),
    "kms:KeySpec": KeySpec ?? CustomerMasterKeySpec ?? "SYMMETRIC_DEFAULT",
    "kms:KeyUsage": KeyUsage,
    "kms:KeyOrigin": Origin,
    "kms:MultiRegion": MultiRegion === true,
    ...(MultiRegion && { "kms:MultiRegionKeyType": "PRIMARY" }),
    "kms:BypassPolicyLockoutSafetyCheck": input.BypassPolicyLockoutSafetyCheck === true,
  };
  return creation(ctx.scope, context, input.Tags);
};

function creation(
  scope: Scope,
  context: Context,
  tags: readonly Tag[] | undefined,
): Demand | readonly Demand[] {
  const given = requestTags(tags);
  const create: Demand = { action: "kms:CreateKey", resource: "*", context, requestTags: given };
  if (tags === undefined || tags.length === 0) return create;
  return [create, { action: "kms:TagResource", resource: keyArn(scope, "*"), context, requestTags: given }];
}

export const onScheduledDeletion = onOwnKey<ScheduleKeyDeletionRequest>("ScheduleKeyDeletion", (input) => ({
  context: {
    "kms:ScheduleKeyDeletionPendingWindowInDays": input.PendingWindowInDays ?? DELETION_WINDOW_DAYS_MAX,
  },
}));

export const onPutPolicy = onOwnKey<PutKeyPolicyRequest>("PutKeyPolicy", (input) => ({
  context: { "kms:BypassPolicyLockoutSafetyCheck": input.BypassPolicyLockoutSafetyCheck === true },
}));

export const onTagged = onOwnKey<TagResourceRequest>("TagResource", (input) => ({
  more: { requestTags: requestTags(input.Tags) },
}));

export const onUntagged = onOwnKey<UntagResourceRequest>("UntagResource", (input) => ({
  more: { tagKeys: input.TagKeys },
}));

export const onEnabledRotation = onOwnKey<EnableKeyRotationRequest>("EnableKeyRotation", (input) => ({
  context: { "kms:RotationPeriodInDays": input.RotationPeriodInDays ?? ROTATION_PERIOD_DAYS_DEFAULT },
}));

export const onImportParameters = onOwnKey<GetParametersForImportRequest>(
  "GetParametersForImport",
  (input) => ({
    context: {
      "kms:WrappingAlgorithm": input.WrappingAlgorithm,
      "kms:WrappingKeySpec": input.WrappingKeySpec,
    },
  }),
);

export const onImport = onOwnKey<ImportKeyMaterialRequest>("ImportKeyMaterial", (input) => ({
  context: {
    "kms:ExpirationModel": input.ExpirationModel ?? "KEY_MATERIAL_EXPIRES",
    ...(input.ValidTo !== undefined && { "kms:ValidTo": isoInstant(input.ValidTo) }),
  },
}));

export const onPrimaryRegion = onOwnKey<UpdatePrimaryRegionRequest>("UpdatePrimaryRegion", (input) => ({
  context: { "kms:PrimaryRegion": input.PrimaryRegion },
}));

/** Replicating is managing the primary key, and making a key in the other Region. */
export const onReplication: Rule<ReplicateKeyRequest> = (ctx, input) => {
  const { ReplicaRegion } = input;
  const replicates = demandOn(ctx, input.KeyId, {
    action: "ReplicateKey",
    context: { "kms:ReplicaRegion": ReplicaRegion },
  });
  const context = { ...callerContext(ctx), "kms:MultiRegion": true, "kms:MultiRegionKeyType": "REPLICA" };
  return [replicates, creation({ ...ctx.scope, region: ReplicaRegion }, context, input.Tags)].flat();
};

/** Whether an AWS service, acting for the caller, manages grants for a resource of its own. */
export const forAwsResource = (_input: object, ctx: Read): { readonly context: Context } => ({
  context: { "kms:GrantIsForAWSResource": ctx.request.via !== undefined },
});

export const onNewGrant: Rule<CreateGrantRequest> = (ctx, input) => {
  checkGrantTokens(ctx, input.GrantTokens);
  const { GranteePrincipal, RetiringPrincipal, Operations } = input;
  const constraints = constraintsOf(input.Constraints);
  const constraintTypes = Object.keys(constraints ?? {});
  return demandOn(ctx, input.KeyId, {
    action: "CreateGrant",
    foreign: true,
    grant: "CreateGrant",
    delegates: { operations: Operations, ...(constraints !== undefined && { constraints }) },
    encryptionContext: constraints?.EncryptionContextEquals ?? constraints?.EncryptionContextSubset,
    context: {
      "kms:GrantIsForAWSResource": ctx.request.via !== undefined,
      "kms:GrantOperations": Operations,
      "kms:GranteePrincipal": GranteePrincipal,
      ...(RetiringPrincipal !== undefined && { "kms:RetiringPrincipal": RetiringPrincipal }),
      ...(constraintTypes[0] !== undefined && { "kms:GrantConstraintType": constraintTypes[0] }),
    },
  });
};

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
