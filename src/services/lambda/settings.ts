/** What is configured beside functions and their versions. */
import type { Instant } from "../../base/instant.ts";
import type {
  CodeSigningPolicy,
  Cors,
  DestinationConfig,
  FunctionUrlAuthType,
  InvokeMode,
  UpdateRuntimeOn,
} from "../../gen/lambda.ts";

/** How asynchronous invocations of one qualifier go. */
export interface InvokeConfig {
  readonly qualifier: string;
  readonly retries: number | undefined;
  readonly maxAgeSeconds: number | undefined;
  readonly destinations: DestinationConfig;
  readonly modifiedAt: Instant;
}

export interface UrlConfig {
  /** What stands before "lambda-url" in the host name. */
  readonly id: string;
  readonly name: string;
  readonly qualifier: string | undefined;
  readonly auth: FunctionUrlAuthType;
  readonly cors: Cors | undefined;
  readonly mode: InvokeMode;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}

export interface ProvisionedConfig {
  readonly qualifier: string;
  readonly requested: number;
  readonly ready: boolean;
  readonly failure: string | undefined;
  /** Of which version environments were started last. */
  readonly version?: string;
  readonly modifiedAt: Instant;
}

export interface RuntimeManagement {
  readonly updateOn: UpdateRuntimeOn;
  readonly runtimeVersionArn: string | undefined;
}

export interface CodeSigningConfigRecord {
  readonly id: string;
  readonly description: string;
  readonly publishers: readonly string[];
  readonly policy: CodeSigningPolicy;
  readonly modifiedAt: Instant;
  /** Absent of those that were made before they could have any. */
  readonly tags?: Readonly<Record<string, string>>;
}
