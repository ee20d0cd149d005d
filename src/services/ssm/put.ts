/**
 * What a PutParameter would make of a parameter. It is worked out twice: before KMS is asked, and again when the change
 * is made. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
import type { ParameterType, PutParameterRequest } from "../../gen/ssm.ts";
import { checkAllowed } from "./allowed-pattern.ts";
import { DEFAULT_KEY } from "./encryption.ts";
import * as errors from "./errors.ts";
import type { Read } from "./kit.ts";
import * as limits from "./limits.ts";
import { checkNewName } from "./name.ts";
import type { ParameterRecord, Tags, Tier, Version } from "./parameter.ts";
import { type PolicyRecord, parsePolicies, renewed } from "./policies.ts";
import { defaultTier } from "./settings.ts";
import { withTags } from "./tags.ts";

export interface Plan {
  readonly previous: ParameterRecord | undefined;
  /** All of the version but its value. */
  readonly version: Omit<Version, "value">;
  readonly tags: Tags;
}

const IMAGE_ID = /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;
const DATA_TYPES: ReadonlyMap<string, ParameterType | undefined> = new Map([
  ["text", undefined],
  ["aws:ec2:image", "String"],
  ["aws:ssm:integration", "SecureString"],
]);

/** Refuses what cannot be put. `earlier` is the plan that was made of this request before KMS was asked. */
export function planPut(ctx: Read, input: PutParameterRequest, earlier?: Plan["version"]): Plan {
  checkNewName(ctx.scope, input.Name);
  checkRequest(input);
  const previous = ctx.store.parameters.get(input.Name);
  if (previous !== undefined && input.Overwrite !== true) throw errors.alreadyExists();
  const type = typeOf(input, previous);
  const keyId = keyOf(input, type, previous);
  const dataType = input.DataType ?? previous?.current.dataType ?? "text";
  checkDataType(dataType, type, input.Value);
  const allowedPattern = input.AllowedPattern ?? previous?.current.allowedPattern;
  if (earlier === undefined || earlier.allowedPattern !== allowedPattern || earlier.type !== type)
    checkAllowed(allowedPattern, type === "StringList" ? input.Value.split(",") : [input.Value]);
  const policies = policiesOf(ctx, input, previous);
  const tier = tierOf(ctx, input, previous, policies);
  checkNumbers(ctx, input.Name, tier, previous);
  const description = input.Description ?? previous?.current.description;
  return {
    previous,
    tags: withTags(previous?.tags ?? {}, input.Tags ?? []),
    version: {
      version: (previous?.current.version ?? 0) + 1,
      type,
      ...(keyId !== undefined && { keyId }),
      ...(description !== undefined && { description }),
      ...(allowedPattern !== undefined && { allowedPattern }),
      tier,
      dataType,
      policies,
      modifiedAt: ctx.now,
      modifiedBy: "arn" in ctx.caller ? ctx.caller.arn : "",
    },
  };
}

function checkRequest({ Value, Overwrite, Tags: tags }: PutParameterRequest): void {
  if (Value === "") throw errors.emptyValue();
  if (Overwrite === true && tags !== undefined && tags.length > 0) throw errors.tagsWithOverwrite();
  const opening = Value.indexOf("{{");
  if (opening >= 0 && Value.indexOf("}}", opening) >= 0) throw errors.nestedParameter();
}

function typeOf({ Name, Type }: PutParameterRequest, previous: ParameterRecord | undefined): ParameterType {
  if (previous === undefined) {
    if (Type === undefined) throw errors.typeRequired();
    return Type;
  }
  const { type } = previous.current;
  if (Type !== undefined && Type !== type && Name.startsWith("/")) throw errors.typeChangedInHierarchy();
  return Type ?? type;
}

function keyOf(
  { KeyId }: PutParameterRequest,
  type: ParameterType,
  previous: ParameterRecord | undefined,
): string | undefined {
  if (type !== "SecureString") {
    if (KeyId !== undefined) throw errors.keyIdNotSecure();
    return undefined;
  }
  return KeyId ?? previous?.current.keyId ?? DEFAULT_KEY;
}

function checkDataType(dataType: string, type: ParameterType, value: string): void {
  if (!DATA_TYPES.has(dataType)) throw errors.unsupportedDataType(dataType);
  const needed = DATA_TYPES.get(dataType);
  if (needed !== undefined && needed !== type) throw errors.dataTypeNeeds(dataType, needed);
  if (dataType === "aws:ec2:image" && !IMAGE_ID.test(value)) throw errors.invalidImageId(value);
}

function policiesOf(
  ctx: Read,
  { Policies }: PutParameterRequest,
  previous: ParameterRecord | undefined,
): readonly PolicyRecord[] {
  if (Policies === undefined) return renewed(previous?.current.policies ?? [], ctx.now);
  const policies = parsePolicies(Policies, ctx.now);
  if (policies.some(({ type, at }) => type === "Expiration" && at <= ctx.now))
    throw errors.invalidPolicyAttribute("The expiration has to lie in the future.");
  return policies;
}

/** The tier the parameter is to have. There is no way back from Advanced. */
function tierOf(
  ctx: Read,
  input: PutParameterRequest,
  previous: ParameterRecord | undefined,
  policies: readonly PolicyRecord[],
): Tier {
  const size = Buffer.byteLength(input.Value);
  if (size > limits.ADVANCED_VALUE_BYTES_MAX) throw errors.advancedValueTooLong();
  const advanced = previous?.current.tier === "Advanced";
  const asked = input.Tier ?? (advanced ? "Advanced" : defaultTier(ctx));
  if (asked === "Standard" && advanced) throw errors.downgrade();
  if (asked === "Advanced" || advanced) return "Advanced";
  const tooLong = size > limits.STANDARD_VALUE_BYTES_MAX;
  if (asked === "Intelligent-Tiering") {
    const full = ctx.store.parameters.count("Standard") >= limits.STANDARD_PARAMETERS_MAX;
    return tooLong || policies.length > 0 || (full && previous === undefined) ? "Advanced" : "Standard";
  }
  if (tooLong) throw errors.standardValueTooLong();
  if (policies.length > 0) throw errors.policiesNeedAdvanced();
  return "Standard";
}

function checkNumbers(ctx: Read, name: string, tier: Tier, previous: ParameterRecord | undefined): void {
  const { parameters, labels } = ctx.store;
  if (previous?.current.tier !== tier) {
    const most = tier === "Standard" ? limits.STANDARD_PARAMETERS_MAX : limits.ADVANCED_PARAMETERS_MAX;
    if (parameters.count(tier) >= most) throw errors.parameterLimit();
  }
  if (previous === undefined) return;
  const { current, oldestVersion } = previous;
  const full = current.version - oldestVersion + 1 >= limits.VERSIONS_MAX;
  if (full && labels.of(name, oldestVersion).length > 0) throw errors.versionLimit(name, oldestVersion);
}
