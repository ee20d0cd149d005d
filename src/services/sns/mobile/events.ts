/** What happens to an application's endpoints, told to the topics it names. */
import type { Write } from "../kit.ts";
import { publish } from "../message/publishing.ts";
import type { Application, Endpoint } from "../store/mobile.ts";
import { topicNameIn } from "../topic/topic.ts";
import { endpointArn } from "./push.ts";

export type EndpointEvent = "EventEndpointCreated" | "EventEndpointDeleted" | "EventEndpointUpdated";

/** https://docs.aws.amazon.com/sns/latest/dg/application-event-notifications.html */
export function announce(
  ctx: Write,
  application: Application,
  event: EndpointEvent,
  endpoint: Endpoint,
): void {
  const arn = application.attributes[event];
  const topic =
    arn === undefined || arn === "" ? undefined : ctx.store.topics.named(topicNameIn(ctx.scope, arn));
  if (topic === undefined || topic.fifo) return;
  const text = JSON.stringify({
    EventType: event.slice("Event".length),
    EndpointArn: endpointArn(ctx.scope, endpoint),
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
