/** What happens to an application's endpoints, told to the topics it names. */
import type { Write } from "../kit.ts";
import { publish } from "../message/publishing.ts";
import type { Application, Endpoint } from "../store/mobile.ts";
import { topicNameIn } from "../topic/topic.ts";
import { applicationArn, endpointArn } from "./push.ts";

export type EndpointEvent = "EventEndpointCreated" | "EventEndpointDeleted" | "EventEndpointUpdated";

/** https://docs.aws.amazon.com/sns/latest/dg/application-event-notifications.html */
export function announce(
  ctx: Write,
  application: Application,
  event: EndpointEvent,
  endpoint: Endpoint,
): void {
  tell(ctx, application, event, { EndpointArn: endpointArn(ctx.scope, endpoint) });
}

/** What is known of a notification that did not arrive. */
interface Failure {
  readonly MessageId: string;
  readonly DeliveryAttempts: number;
  readonly FailureMessage: string;
}

export function announceFailure(
  ctx: Write,
  application: Application,
  endpoint: Endpoint,
  failure: Failure,
): void {
  const FailureType = endpoint.attributes["Enabled"] === "true" ? "InternalFailure" : "EndpointDisabled";
  const Resource = applicationArn(ctx.scope, application.platform, application.name);
  const EndpointArn = endpointArn(ctx.scope, endpoint);
  tell(ctx, application, "EventDeliveryFailure", { ...failure, EndpointArn, FailureType, Resource });
}

function tell(ctx: Write, application: Application, event: string, about: object): void {
  const arn = application.attributes[event];
  const topic =
    arn === undefined || arn === "" ? undefined : ctx.store.topics.named(topicNameIn(ctx.scope, arn));
  if (topic === undefined || topic.fifo) return;
  const text = JSON.stringify({
    EventType: event.slice("Event".length),
    ...about,
    Service: "SNS",
    Time: new Date(ctx.now).toISOString(),
  });
  const draft = {
    text,
    subject: undefined,
    structured: false,
    attributes: undefined,
    group: undefined,
    deduplication: undefined,
    bytes: text.length,
  };
  publish(ctx, topic, draft, undefined);
}
