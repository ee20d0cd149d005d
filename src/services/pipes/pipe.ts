/** Pipes: what is kept of them. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html */
import { formatArn, parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { SealedText } from "../../envelope/sealed-text.ts";
import type {
  PipeEnrichmentParameters,
  PipeLogConfiguration,
  PipeSourceParameters,
  PipeState,
  PipeTargetParameters,
  RequestedPipeState,
} from "../../gen/pipes.ts";

export interface Pipe {
  readonly name: string;
  readonly description?: string | undefined;
  readonly source: string;
  readonly sourceParameters: PipeSourceParameters;
  readonly enrichment?: string | undefined;
  readonly enrichmentParameters: PipeEnrichmentParameters;
  readonly target: string;
  readonly targetParameters: PipeTargetParameters;
  readonly roleArn: string;
  readonly log?: PipeLogConfiguration | undefined;
  /** As it was named: id, alias or ARN. */
  readonly kmsKey?: string | undefined;
  /** The parameters of a pipe with a key, which are empty beside it. */
  readonly sealed?: SealedText;
  readonly desired: RequestedPipeState | "DELETED";
  readonly state: PipeState;
  readonly stateReason?: string | undefined;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  /** When it last began to read: what LATEST means. */
  readonly startedAt: Instant;
}

export type SourceKind = "sqs" | "dynamodb" | "kinesis";

/** Undefined for sources that are not built. */
export function sourceKind(arn: string): SourceKind | undefined {
  const parsed = parseArn(arn);
  if (parsed?.service === "sqs") return "sqs";
  if (parsed?.service === "dynamodb" && /^table\/[^/]+\/stream\//.test(parsed.resource)) return "dynamodb";
  return parsed?.service === "kinesis" && /^stream\/[^/]+$/.test(parsed.resource) ? "kinesis" : undefined;
}

export function pipeArn({ partition, region, account }: Scope, name: string): string {
  return formatArn({ partition, service: "pipes", region, account, resource: `pipe/${name}` });
}

/** How many records of the source go through at a time. */
export function batchSizeOf({ sourceParameters }: Pipe): number | undefined {
  return (
    sourceParameters.SqsQueueParameters?.BatchSize ??
    sourceParameters.DynamoDBStreamParameters?.BatchSize ??
    sourceParameters.KinesisStreamParameters?.BatchSize
  );
}
