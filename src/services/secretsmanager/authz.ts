/**
 * What each operation demands. Whether a secret is there is told to those only who might do it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 */
import { kmsKeyArn } from "../../envelope/data-key.ts";
import type {
  CreateSecretRequest,
  DeleteSecretRequest,
  GetSecretValueRequest,
  PutResourcePolicyRequest,
  ReplicateSecretToRegionsRequest,
  RotateSecretRequest,
  TagResourceRequest,
  UntagResourceRequest,
  UpdateSecretRequest,
  UpdateSecretVersionStageRequest,
  ValidateResourcePolicyRequest,
} from "../../gen/secretsmanager.ts";
import type { AuthzRule, ContextValue, Demand } from "../../kernel/dispatch/contract.ts";
import { secretIfAny } from "./addressing.ts";
import type { Read } from "./kit.ts";
import { arnOf, type Secret } from "./secret.ts";
import type { SecretsReader } from "./store.ts";
import { requestTags } from "./tags.ts";

type Rule<I> = AuthzRule<I, SecretsReader>;
/** Condition keys of the request, in lower case and without prefix. */
type Asked = Readonly<Record<string, ContextValue | undefined>>;
interface ById {
  readonly SecretId: string;
}

const PREFIX = "secretsmanager:";
const TAG = "resourcetag/";
const NOTHING: Asked = {};

function demandOn(ctx: Read, action: string, secretId: string, asked: Asked, more?: Partial<Demand>): Demand {
  const secret = secretIfAny(ctx, secretId);
  const demand: Demand = {
    action,
    resource: secret === undefined ? secretId : arnOf(ctx.scope, secret),
    resourcePolicy: secret?.policy,
    resourceTags: secret?.tags,
    context: contextOf(secret, secretId, asked),
  };
  return more === undefined ? demand : { ...demand, ...more };
}

function contextOf(secret: Secret | undefined, secretId: string, asked: Asked) {
  return (key: string): ContextValue | undefined => {
    if (!key.startsWith(PREFIX)) return undefined;
    const name = key.slice(PREFIX.length);
    if (name === "secretid") return secretId;
    if (name === "secretprimaryregion") return secret?.primaryRegion;
    if (name === "resource/allowrotationlambdaarn") return secret?.rotation?.lambdaArn;
    if (name.startsWith(TAG)) return tagNamed(secret, name.slice(TAG.length));
    return asked[name];
  };
}

/** Condition keys know no case, tags do. */
function tagNamed(secret: Secret | undefined, name: string): string | undefined {
  return Object.entries(secret?.tags ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The secret's policy may let other accounts do it. */
export function onSecret<I extends ById>(
  operation: string,
  asked?: (input: I, ctx: Read) => Asked,
  more?: (input: I) => Partial<Demand>,
): Rule<I> {
  const action = PREFIX + operation;
  return (ctx, input) => demandOn(ctx, action, input.SecretId, asked?.(input, ctx) ?? NOTHING, more?.(input));
}

/** Operations that know no resource. */
export const onEverything =
  (action: string): Rule<object> =>
  () => ({ action: PREFIX + action, resource: "*" });

/** The name is followed by six characters that nobody knows yet; "-*" and "-??????" stand for them in policies. */
export const onNewSecret: Rule<CreateSecretRequest> = (ctx, input) => {
  const { Name: name, Tags, AddReplicaRegions } = input;
  const resource = arnOf(ctx.scope, { name, suffix: "??????" });
  const tags = requestTags(Tags);
  const asked: Asked = {
    name,
    description: input.Description,
    type: input.Type,
    addreplicaregions: AddReplicaRegions?.map(({ Region = "" }) => Region),
    forceoverwritereplicasecret: input.ForceOverwriteReplicaSecret,
    ...keyAsked(ctx, input.KmsKeyId),
  };
  const demand = (action: string): Demand => ({
    action: PREFIX + action,
    resource,
    requestTags: tags,
    context: contextOf(undefined, name, asked),
    denial: (sentence) => sentence.replace(resource, name),
  });
  const demands = [demand("CreateSecret")];
  if (tags !== undefined && Object.keys(tags).length > 0) demands.push(demand("TagResource"));
  if (AddReplicaRegions !== undefined) demands.push(demand("ReplicateSecretToRegions"));
  return demands;
};

/** The ARN of a key that is named by an alias is for KMS to know. */
function keyAsked({ scope }: Read, kmsKeyId: string | undefined): Asked {
  if (kmsKeyId === undefined || kmsKeyId === "") return {};
  const arn = kmsKeyArn(scope, kmsKeyId);
  return { kmskeyid: kmsKeyId, kmskeyarn: arn.includes(":key/") ? arn : undefined };
}

export const onValue = onSecret<GetSecretValueRequest>("GetSecretValue", (input) => ({
  versionid: input.VersionId,
  versionstage: input.VersionStage,
}));

export const onUpdate = onSecret<UpdateSecretRequest>("UpdateSecret", (input, ctx) => ({
  description: input.Description,
  type: input.Type,
  ...keyAsked(ctx, input.KmsKeyId),
}));

export const onStage = onSecret<UpdateSecretVersionStageRequest>("UpdateSecretVersionStage", (input) => ({
  versionstage: input.VersionStage,
}));

export const onDeletion = onSecret<DeleteSecretRequest>("DeleteSecret", (input) => ({
  recoverywindowindays: input.RecoveryWindowInDays,
  forcedeletewithoutrecovery: input.ForceDeleteWithoutRecovery,
}));

export const onPolicy = onSecret<PutResourcePolicyRequest>("PutResourcePolicy", (input) => ({
  blockpublicpolicy: input.BlockPublicPolicy,
}));

export const onPolicyToCheck: Rule<ValidateResourcePolicyRequest> = (ctx, { SecretId }) => {
  const action = "secretsmanager:ValidateResourcePolicy";
  return SecretId === undefined ? { action, resource: "*" } : demandOn(ctx, action, SecretId, {});
};

export const onTagged = onSecret<TagResourceRequest>("TagResource", undefined, (input) => ({
  requestTags: requestTags(input.Tags),
}));

export const onUntagged = onSecret<UntagResourceRequest>("UntagResource", undefined, (input) => ({
  tagKeys: input.TagKeys,
}));

export const onReplication = onSecret<ReplicateSecretToRegionsRequest>(
  "ReplicateSecretToRegions",
  (input) => ({
    addreplicaregions: input.AddReplicaRegions.map(({ Region = "" }) => Region),
    forceoverwritereplicasecret: input.ForceOverwriteReplicaSecret,
  }),
);

export const onRotation = onSecret<RotateSecretRequest>("RotateSecret", (input) => ({
  rotationlambdaarn: input.RotationLambdaARN,
  externalsecretrotationrolearn: input.ExternalSecretRotationRoleArn,
  rotateimmediately: input.RotateImmediately,
  modifyrotationrules: input.RotationRules !== undefined,
}));
