/** Functions and their versions, as they are kept and as they are told. */
import { after, type Duration, type Instant, isoInstant, SECOND } from "../../base/instant.ts";
import type {
  Architecture,
  FunctionConfiguration,
  ImageConfig,
  LoggingConfig,
  Runtime,
  TracingMode,
  VpcConfigResponse,
} from "../../gen/lambda.ts";
import type { Durability } from "./durable/execution.ts";
import type { Read } from "./kit.ts";
import { functionArn } from "./name.ts";
import type { Told } from "./variables.ts";

/** Where a version's code lies. */
export type CodeRecord =
  | {
      readonly blob: string;
      readonly size: number;
      readonly unzipped: number;
      readonly sha256: string;
      readonly sealedBy?: ArchiveKey;
    }
  | { readonly directory: string; readonly size: 0; readonly unzipped: 0; readonly sha256: string }
  | { readonly image: ImageRecord; readonly size: 0; readonly unzipped: 0; readonly sha256: string };

/** A container image as it was given, and what that meant then. */
export interface ImageRecord {
  readonly uri: string;
  readonly resolved: string;
}

/** A data key under which an archive is encrypted, itself under a key of the customer's. */
export interface ArchiveKey {
  readonly kmsKeyArn: string;
  /** In base64. */
  readonly dataKey: string;
}

/** A layer's archive stays as long as a version uses it, even when the layer version is deleted. */
export interface LayerUse {
  readonly arn: string;
  readonly size: number;
  readonly unzipped: number;
  readonly blob: string;
}

/** What may be configured. */
export interface Settings {
  /** Undefined for images, as the handler is. */
  readonly runtime: Runtime | undefined;
  readonly role: string;
  readonly handler: string | undefined;
  readonly description: string;
  readonly timeout: number;
  readonly memory: number;
  /** In the clear only while a request is under way. */
  readonly variables: Readonly<Record<string, string>> | undefined;
  /** Under the customer's key, or the one AWS manages, in base64. */
  readonly sealedVariables: string | undefined;
  readonly kmsKeyArn: string | undefined;
  readonly deadLetterArn: string | undefined;
  readonly tracing: TracingMode;
  readonly layers: readonly LayerUse[];
  readonly architectures: readonly Architecture[];
  readonly ephemeral: number;
  readonly snapStart: boolean;
  readonly logging: LoggingConfig;
  readonly vpc: VpcConfigResponse | undefined;
  /** What an image is to run, where that is not what it says itself. */
  readonly imageConfig?: ImageConfig | undefined;
  /** Environments serve one tenant each. */
  readonly isolatesTenants?: boolean;
  /** Its executions outlive its invocations. */
  readonly durable?: Durability;
}

/** One version: a published one never changes. */
export interface VersionRecord extends Settings {
  readonly name: string;
  readonly version: string;
  readonly code: CodeRecord;
  readonly revision: string;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  /** Of a published version: the revision of the function that it was made of. */
  readonly from?: string;
  /** Of a version with snapshots: whether its initialization went well, or what was wrong with it. */
  readonly snapshot?: "pending" | "ready" | { readonly failure: string };
  /** When its code or configuration was last changed; undefined when never. */
  readonly updatedAt: Instant | undefined;
}

/** A function: its unpublished version, and what belongs to all of them. */
export interface FunctionRecord extends VersionRecord {
  readonly lastVersion: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** How long making a function ready takes, by the clock. AWS: seconds, without a number. */
export const CREATING: Duration = SECOND;
export const UPDATING: Duration = SECOND;

export function isPending(version: VersionRecord, now: Instant): boolean {
  return version.snapshot === "pending" || now < after(version.createdAt, CREATING);
}

export function isUpdating(version: VersionRecord, now: Instant): boolean {
  return version.updatedAt !== undefined && now < after(version.updatedAt, UPDATING);
}

/** 2026-01-01T00:00:00.000+0000 */
export function lambdaTime(at: Instant): string {
  return isoInstant(at).replace("Z", "+0000");
}

/** `qualified`: its ARN ends in the version. */
export function configurationOf(
  ctx: Read,
  version: VersionRecord,
  qualified: boolean,
  told: Told,
): FunctionConfiguration {
  const { code, layers, logging, kmsKeyArn } = version;
  return {
    FunctionName: version.name,
    FunctionArn: functionArn(ctx.scope, version.name, qualified ? version.version : undefined),
    ...(version.runtime !== undefined && { Runtime: version.runtime }),
    Role: version.role,
    ...(version.handler !== undefined && { Handler: version.handler }),
    CodeSize: code.size,
    Description: version.description,
    Timeout: version.timeout,
    MemorySize: version.memory,
    LastModified: lambdaTime(version.modifiedAt),
    CodeSha256: code.sha256,
    Version: version.version,
    TracingConfig: { Mode: version.tracing },
    RevisionId: version.revision,
    PackageType: "image" in code ? "Image" : "Zip",
    Architectures: version.architectures,
    EphemeralStorage: { Size: version.ephemeral },
    SnapStart: {
      ApplyOn: version.snapStart ? "PublishedVersions" : "None",
      OptimizationStatus: version.snapshot === "ready" ? "On" : "Off",
    },
    LoggingConfig: logging,
    ...stateOf(version, ctx.now),
    ...(layers.length > 0 && { Layers: layers.map(({ arn, size }) => ({ Arn: arn, CodeSize: size })) }),
    ...(told.variables !== undefined && { Environment: { Variables: told.variables } }),
    ...(told.error !== undefined && { Environment: { Error: told.error } }),
    ...(kmsKeyArn !== undefined && { KMSKeyArn: kmsKeyArn }),
    ...(version.deadLetterArn !== undefined && { DeadLetterConfig: { TargetArn: version.deadLetterArn } }),
    ...(version.vpc !== undefined && { VpcConfig: version.vpc }),
    ...kindOf(version),
    ...(version.runtime !== undefined && {
      RuntimeVersionConfig: { RuntimeVersionArn: runtimeVersionArn(ctx, version.runtime) },
    }),
  };
}

/** What only images, only functions with tenants, and only durable ones have. */
function kindOf({ imageConfig, isolatesTenants, durable }: VersionRecord): Partial<FunctionConfiguration> {
  return {
    ...(imageConfig !== undefined && { ImageConfigResponse: { ImageConfig: imageConfig } }),
    ...(isolatesTenants === true && { TenancyConfig: { TenantIsolationMode: "PER_TENANT" } }),
    ...(durable !== undefined && {
      DurableConfig: {
        ExecutionTimeout: durable.timeoutSeconds,
        RetentionPeriodInDays: durable.retentionDays,
      },
    }),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html */
function stateOf(version: VersionRecord, now: Instant): Partial<FunctionConfiguration> {
  if (isPending(version, now))
    return { State: "Pending", StateReason: "The function is being created.", StateReasonCode: "Creating" };
  if (typeof version.snapshot === "object") {
    const { failure } = version.snapshot;
    return { State: "Failed", StateReason: failure, StateReasonCode: "FunctionError" };
  }
  return { State: "Active", LastUpdateStatus: isUpdating(version, now) ? "InProgress" : "Successful" };
}

/** AWS names each build of a runtime by a digest; here there is one build, the program on this machine. */
export function runtimeVersionArn(ctx: Read, runtime: string): string {
  const digest = Buffer.from(runtime.padEnd(32, "\0")).toString("hex").slice(0, 64);
  return `arn:${ctx.scope.partition}:lambda:${ctx.scope.region}::runtime:${digest}`;
}
