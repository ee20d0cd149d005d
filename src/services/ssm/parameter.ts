/** A parameter and its versions, and how answers show them. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { Parameter, ParameterHistory, ParameterMetadata, ParameterType } from "../../gen/ssm.ts";
import { parameterArn } from "./name.ts";
import type { PolicyRecord } from "./policies.ts";
import type { ResourcePolicy } from "./sharing.ts";

export type Tier = "Standard" | "Advanced";
export type Tags = Readonly<Record<string, string>>;

/** One version of a parameter. */
export interface Version {
  readonly version: number;
  readonly type: ParameterType;
  /** As it lies there: a SecureString's is the ciphertext, in base64. */
  readonly value: string;
  readonly keyId?: string;
  readonly description?: string;
  readonly allowedPattern?: string;
  readonly tier: Tier;
  readonly dataType: string;
  readonly policies: readonly PolicyRecord[];
  readonly modifiedAt: Instant;
  /** ARN of the principal. */
  readonly modifiedBy: string;
}

export interface ParameterRecord {
  readonly name: string;
  /** Older versions are kept beside it. */
  readonly current: Version;
  readonly oldestVersion: number;
  readonly tags: Tags;
  readonly resourcePolicies: readonly ResourcePolicy[];
}

/** A version as GetParameter and its like answer it. `value` is the plain one where it was decrypted. */
export function shown(scope: Scope, name: string, version: Version, value: string): Parameter {
  return {
    Name: name,
    Type: version.type,
    Value: value,
    Version: version.version,
    LastModifiedDate: version.modifiedAt,
    ARN: parameterArn(scope, name),
    DataType: version.dataType,
  };
}

/** What is told of a version beside its value. */
export function metadata(name: string, version: Version): Omit<ParameterMetadata, "ARN"> {
  return {
    Name: name,
    Type: version.type,
    ...(version.keyId !== undefined && { KeyId: version.keyId }),
    LastModifiedDate: version.modifiedAt,
    LastModifiedUser: version.modifiedBy,
    ...(version.description !== undefined && { Description: version.description }),
    ...(version.allowedPattern !== undefined && { AllowedPattern: version.allowedPattern }),
    Version: version.version,
    Tier: version.tier,
    Policies: version.policies.map(({ text, type, status }) => ({
      PolicyText: text,
      PolicyType: type,
      PolicyStatus: status,
    })),
    DataType: version.dataType,
  };
}

export function historyEntry(
  name: string,
  version: Version,
  value: string,
  labels: readonly string[],
): ParameterHistory {
  return { ...metadata(name, version), Value: value, Labels: labels };
}
