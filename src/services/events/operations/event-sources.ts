/** Partner event sources as customers see them: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html */
import { eventSourceDoesNotExist, wrongSourceState } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { page, pageStart } from "../paging.ts";
import { changeSource, createdBy, type EventSource, sourceArn } from "../partner.ts";

/** Throws ResourceNotFoundException. */
export function sourceFor(ctx: Read, name: string): EventSource {
  const source = ctx.store.resource<EventSource>("event-source", name);
  if (source === undefined) throw eventSourceDoesNotExist(name);
  return source;
}

function described({ scope }: Read, { name, state, createdAt, expiresAt }: EventSource) {
  return {
    Arn: sourceArn(scope, name),
    CreatedBy: createdBy(name),
    CreationTime: createdAt,
    ExpirationTime: expiresAt,
    Name: name,
    State: state,
  };
}

export const ListEventSources = read("ListEventSources", (ctx, input) => {
  const all = ctx.store.resources<EventSource>("event-source", input.NamePrefix, pageStart(ctx, input));
  const { items, NextToken } = page(ctx, input, all, ({ name }) => name);
  return { EventSources: items.map((source) => described(ctx, source)), NextToken };
});

export const DescribeEventSource = read("DescribeEventSource", (ctx, { Name }) =>
  described(ctx, sourceFor(ctx, Name)),
);

/** Takes up again what was deactivated: its bus is still there. */
export const ActivateEventSource = write("ActivateEventSource", (ctx, { Name }) => {
  const source = sourceFor(ctx, Name);
  if (source.state === "DELETED" || ctx.store.resource("bus", Name) === undefined)
    throw wrongSourceState(Name, source.state);
  if (source.state === "PENDING") changeSource(ctx, source, "ACTIVE");
  return {};
});

export const DeactivateEventSource = write("DeactivateEventSource", (ctx, { Name }) => {
  const source = sourceFor(ctx, Name);
  if (source.state !== "ACTIVE") throw wrongSourceState(Name, source.state);
  changeSource(ctx, source, "PENDING");
  return {};
});
