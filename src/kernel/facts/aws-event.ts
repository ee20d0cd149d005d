/**
 * What a service tells EventBridge of itself: the events service hears it in the cell's account and Region, and puts it
 * on the default bus. https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-overview.html
 */
import type { Fact, Json } from "../dispatch/given.ts";

/** The kind of such facts. */
export const AWS_EVENT = "aws.Event";

/** The detail of such a fact. */
export interface AwsEvent {
  /** "aws.s3" */
  readonly source: string;
  /** "Object Created" */
  readonly detailType: string;
  /** ARNs of what it is about. */
  readonly resources: readonly string[];
  readonly detail: { readonly [key: string]: Json };
  /** Where it happened, if that is not the Region of the cell that tells it. */
  readonly region?: string;
  /** Who is to hear it, if that is not the account of the cell that tells it. */
  readonly account?: string;
}

/** The fact to publish; `resource` is the ARN (or other name) of what it happened to. */
export function awsEvent(resource: string, event: AwsEvent): Fact {
  return { kind: AWS_EVENT, resource, detail: { ...event } };
}
