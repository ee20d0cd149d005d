/** Whether an event that another service could tell would find a hearer: asked before it goes to the trouble. */
import type { AwsEvent } from "../../kernel/facts/aws-event.ts";
import { spreadNames } from "../../lang/event-pattern/dotted.ts";
import type { JsonObject } from "../../lang/event-pattern/pattern.ts";
import { DEFAULT_BUS } from "./resource.ts";
import type { EventsReader } from "./store.ts";

export function isHeard(store: EventsReader, { source, detailType, resources, detail }: AwsEvent): boolean {
  const event = { source, "detail-type": detailType, resources, detail } as unknown as JsonObject;
  return store.index(DEFAULT_BUS).matching(spreadNames(event)).length > 0;
}
