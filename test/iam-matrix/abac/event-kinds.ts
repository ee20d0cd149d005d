/** Kinds of resources with tags that learn from events. */
import * as events from "@aws-sdk/client-eventbridge";
import * as schemas from "@aws-sdk/client-schemas";
import { given, type Kind } from "./kind.ts";

export const EVENT_KINDS: readonly Kind[] = [
  {
    type: "schemas:discoverer",
    beside: { Action: "events:*", Resource: ["*"] },
    before: async (of) => {
      for (const Name of ["first", "second", "third", "fourth"])
        await of(events.EventBridgeClient).send(new events.CreateEventBusCommand({ Name }));
    },
    make: async (of, name, tags) => {
      const SourceArn = `arn:aws:events:us-east-1:000000000000:event-bus/${name}`;
      const discoverer = { SourceArn, Tags: given(tags) };
      const made = await of(schemas.SchemasClient).send(new schemas.CreateDiscovererCommand(discoverer));
      return made.DiscovererArn ?? "";
    },
    read: (of, arn) =>
      of(schemas.SchemasClient).send(
        new schemas.DescribeDiscovererCommand({ DiscovererId: arn.slice(arn.lastIndexOf("/") + 1) }),
      ),
    tag: (of, ResourceArn, Tags) =>
      of(schemas.SchemasClient).send(new schemas.TagResourceCommand({ ResourceArn, Tags })),
    untag: (of, ResourceArn, TagKeys) =>
      of(schemas.SchemasClient).send(new schemas.UntagResourceCommand({ ResourceArn, TagKeys })),
  },
];
