/** Who wants to hear of what. https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html */
import type { FilteredMessage } from "../../../lang/event-pattern/filter-policy.ts";
import { METRICS } from "../delivery/notes.ts";
import type { Write } from "../kit.ts";
import type { Subscription } from "../subscription/subscription.ts";
import type { Topic } from "../topic/topic.ts";
import { type Message, textFor } from "./message.ts";

/** Whether the subscription's filter policy lets the message through; counts those it does not. */
export function passes(ctx: Write, topic: Topic, subscription: Subscription, message: Message): boolean {
  const { filter, protocol } = subscription;
  if (filter === undefined || filter.matches(filteredOf(message, protocol))) return true;
  const series = ctx.meter.series(ctx.scope, METRICS, "TopicName", topic.name);
  series.add("NumberOfNotificationsFilteredOut", 1);
  series.add(`NumberOfNotificationsFilteredOut-${filteredBecause(filter.scope, message)}`, 1);
  return false;
}

function filteredOf(message: Message, protocol: string): FilteredMessage {
  return { body: textFor(message, protocol), attributes: message.attributes ?? {} };
}

function filteredBecause(scope: "MessageAttributes" | "MessageBody", { attributes }: Message): string {
  if (scope === "MessageBody") return "MessageBody";
  return attributes === undefined ? "NoMessageAttributes" : "MessageAttributes";
}
