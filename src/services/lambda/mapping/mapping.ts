/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html */
import type { Instant } from "../../../base/instant.ts";
import type { DestinationConfig, EventSourcePosition } from "../../../gen/lambda.ts";

/** An event source mapping: what polls a source and invokes a function with what it finds. */
export interface Mapping {
  readonly id: string;
  readonly sourceArn: string;
  /** As it was named: the function, or one alias or version of it. */
  readonly functionArn: string;
  readonly enabled: boolean;
  readonly batchSize: number;
  readonly windowSeconds: number;
  /** JSON texts; none lets everything through. */
  readonly filters: readonly string[];
  readonly reportsFailures: boolean;
  readonly maximumConcurrency: number | undefined;
  /** Whether what becomes of events is counted. */
  readonly countsEvents?: boolean;
  readonly tags: Readonly<Record<string, string>>;
  readonly changedAt: Instant;
  readonly createdAt: Instant;
  readonly lastResult: string;
  /** What only streams have. */
  readonly stream: StreamSettings | undefined;
}

export interface StreamSettings {
  readonly position: EventSourcePosition;
  /** Where AT_TIMESTAMP begins. */
  readonly timestamp: Instant | undefined;
  readonly bisect: boolean;
  /** -1: as long as the records are there. */
  readonly retries: number;
  /** Seconds; -1: as long as the records are there. */
  readonly maxAge: number;
  readonly parallelization: number;
  readonly tumblingSeconds: number;
  readonly destinations: DestinationConfig;
}
