/**
 * What a service tells CloudTrail of itself, without anybody's call: it is recorded in the cell's account and Region.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/non-api-aws-service-events.html
 */
import type { Fact, Json } from "../dispatch/given.ts";

/** The kind of such facts. */
export const SERVICE_EVENT = "aws.ServiceEvent";

/** The detail of such a fact. */
export interface ServiceEvent {
  /** "secretsmanager" */
  readonly service: string;
  /** "RotationSucceeded" */
  readonly eventName: string;
  readonly errorMessage?: string;
  readonly additionalEventData: { readonly [key: string]: Json };
}

/** The fact to publish; `resource` is the ARN of what it happened to. */
export function serviceEvent(resource: string, event: ServiceEvent): Fact {
  return { kind: SERVICE_EVENT, resource, detail: { ...event } };
}
