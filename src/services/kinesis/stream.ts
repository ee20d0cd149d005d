/** Streams, shards and consumers as they are kept. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { ConsumerStatus, MetricsName, StreamMode, StreamStatus } from "../../gen/kinesis.ts";
import type { HashRange } from "./hash-key.ts";

/** What a stream that is UPDATING becomes, once the job has run. */
export type Pending =
  | { readonly kind: "split"; readonly shard: number; readonly at: string }
  | { readonly kind: "merge"; readonly shard: number; readonly with: number }
  | { readonly kind: "rescale"; readonly count: number }
  | { readonly kind: "settle" };

export interface Stream {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Instant;
  readonly status: StreamStatus;
  readonly mode: StreamMode;
  /** The number that its next shard has. */
  readonly nextShard: number;
  readonly retentionHours: number;
  readonly maxRecordKib: number;
  /** MiB per second that an on-demand stream is kept ready for. */
  readonly warmMibps?: number | undefined;
  readonly metrics: readonly MetricsName[];
  /** The key as it was named, and its ARN. */
  readonly encryption?: { readonly keyId: string; readonly keyArn: string } | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly policy?: string | undefined;
  readonly pending?: Pending | undefined;
  /** When its shard count and its mode were changed, as far as that still counts. */
  readonly rescaledAt: readonly Instant[];
  readonly modeChangedAt: readonly Instant[];
}

/** A part of the ring of hash keys for as long as it is open. */
export interface Shard extends HashRange {
  readonly number: number;
  readonly parent: number | undefined;
  readonly adjacentParent: number | undefined;
  readonly openedAt: Instant;
  readonly closedAt: Instant | undefined;
  /** The numbers of the records that it can hold; `last` once it is closed. */
  readonly first: number;
  readonly last: number | undefined;
}

export interface Consumer {
  readonly stream: number;
  readonly name: string;
  readonly arn: string;
  readonly status: ConsumerStatus;
  readonly createdAt: Instant;
  readonly tags: Readonly<Record<string, string>>;
  readonly policy?: string | undefined;
}

export function streamArn({ partition, region, account }: Scope, name: string): string {
  return `arn:${partition}:kinesis:${region}:${account}:stream/${name}`;
}
