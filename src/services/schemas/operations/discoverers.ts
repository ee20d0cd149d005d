/** Discoverers: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-infer.html */
import { parseArn } from "../../../aws/arn.ts";
import { events } from "../../../gen/events.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { discovererArn, page, placeOf } from "../addressing.ts";
import { badRequest, discovererDoesNotExist, discovererExists } from "../errors.ts";
import { type Prepare, type Read, read, staged } from "../kit.ts";
import type { Discoverer } from "../store.ts";
import { newTags } from "../tags.ts";

const RULE_PREFIX = "Schemas-";

function discovererFor(ctx: Read, id: string): Discoverer {
  const discoverer = ctx.store.discoverer(id);
  if (discoverer === undefined) throw discovererDoesNotExist(id);
  return discoverer;
}

/** "arn:aws:events:us-east-1:1:event-bus/orders" -> "orders" */
function busIn(sourceArn: string): string {
  const { service, resource = "" } = parseArn(sourceArn) ?? {};
  if (service !== "events" || !resource.startsWith("event-bus/"))
    throw badRequest(`${sourceArn} is no event bus.`);
  return resource.slice("event-bus/".length);
}

/** "events-event-bus-orders" */
const idOf = (sourceArn: string): string => `events-event-bus-${busIn(sourceArn).replaceAll("/", "-")}`;

/** Refusals of EventBridge, as the registry passes them on. */
async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof AwsError && error.code !== "AccessDeniedException") throw badRequest(error.message);
    throw error;
  }
}

/** The rule by which EventBridge tells the discoverer of events; made as the caller may. */
async function putRule(
  ctx: Prepare,
  { id, sourceArn, crossAccount }: Omit<Discoverer, "state">,
): Promise<void> {
  const where = { EventBusName: busIn(sourceArn) };
  const pattern = crossAccount ? { version: ["0"] } : { account: [ctx.scope.account] };
  const Name = RULE_PREFIX + id;
  const EventPattern = JSON.stringify(pattern);
  await asked(ctx.call(events, "PutRule", { ...where, Name, EventPattern }));
  const Targets = [{ Id: id, Arn: discovererArn(ctx.scope, id) }];
  await asked(ctx.call(events, "PutTargets", { ...where, Rule: Name, Targets }));
}

function described(ctx: Read, { id, description, sourceArn, state, crossAccount }: Discoverer) {
  const DiscovererArn = discovererArn(ctx.scope, id);
  return {
    DiscovererArn,
    DiscovererId: id,
    Description: description,
    SourceArn: sourceArn,
    State: state,
    CrossAccount: crossAccount,
    Tags: ctx.store.tags.of(DiscovererArn),
  };
}

export const CreateDiscoverer = staged("CreateDiscoverer", {
  prepare: async (ctx, { SourceArn, Description, CrossAccount = true, Tags }) => {
    newTags(Tags);
    const id = idOf(SourceArn);
    if (ctx.store.discoverer(id) !== undefined) throw discovererExists(SourceArn);
    const bus = await asked(ctx.call(events, "DescribeEventBus", { Name: busIn(SourceArn) }));
    if (bus.KmsKeyIdentifier !== undefined)
      throw badRequest(
        "Schema discovery is not supported for event buses encrypted with a customer managed key.",
      );
    const discoverer = { id, description: Description, sourceArn: SourceArn, crossAccount: CrossAccount };
    await putRule(ctx, discoverer);
    return discoverer;
  },
  commit: (ctx, { Tags }, made) => {
    const discoverer: Discoverer = { ...made, state: "STARTED" };
    ctx.store.putDiscoverer(discoverer);
    ctx.store.tags.set(discovererArn(ctx.scope, made.id), newTags(Tags));
    return described(ctx, discoverer);
  },
});

export const UpdateDiscoverer = staged("UpdateDiscoverer", {
  prepare: async (ctx, { DiscovererId, Description, CrossAccount }) => {
    const known = discovererFor(ctx, DiscovererId);
    const description = Description ?? known.description;
    const changed = { ...known, description, crossAccount: CrossAccount ?? known.crossAccount };
    if (changed.crossAccount !== known.crossAccount) await putRule(ctx, changed);
    return changed;
  },
  commit: (ctx, _input, changed) => {
    ctx.store.putDiscoverer(changed);
    return described(ctx, changed);
  },
});

export const DescribeDiscoverer = read("DescribeDiscoverer", (ctx, { DiscovererId }) =>
  described(ctx, discovererFor(ctx, DiscovererId)),
);

export const ListDiscoverers = read("ListDiscoverers", (ctx, input) => {
  const { DiscovererIdPrefix = "", SourceArnPrefix = "" } = input;
  const all = ctx.store
    .discoverers(DiscovererIdPrefix, placeOf(ctx, input.NextToken))
    .filter(({ sourceArn }) => sourceArn.startsWith(SourceArnPrefix));
  const { items, ...token } = page(ctx, all, input.Limit, ({ id }) => id);
  const Discoverers = items.map((discoverer) => {
    const { Description: _, ...summary } = described(ctx, discoverer);
    return summary;
  });
  return { Discoverers, ...token };
});

async function turnRule(ctx: Prepare, id: string, operation: "EnableRule" | "DisableRule"): Promise<void> {
  const { sourceArn } = discovererFor(ctx, id);
  const rule = { Name: RULE_PREFIX + id, EventBusName: busIn(sourceArn) };
  await asked(ctx.call(events, operation, rule));
}

export const StartDiscoverer = staged("StartDiscoverer", {
  prepare: (ctx, { DiscovererId }) => turnRule(ctx, DiscovererId, "EnableRule"),
  commit: (ctx, { DiscovererId }) => {
    ctx.store.putDiscoverer({ ...discovererFor(ctx, DiscovererId), state: "STARTED" });
    return { DiscovererId, State: "STARTED" as const };
  },
});

export const StopDiscoverer = staged("StopDiscoverer", {
  prepare: (ctx, { DiscovererId }) => turnRule(ctx, DiscovererId, "DisableRule"),
  commit: (ctx, { DiscovererId }) => {
    ctx.store.putDiscoverer({ ...discovererFor(ctx, DiscovererId), state: "STOPPED" });
    return { DiscovererId, State: "STOPPED" as const };
  },
});

export const DeleteDiscoverer = staged("DeleteDiscoverer", {
  prepare: async (ctx, { DiscovererId: id }) => {
    const { sourceArn } = discovererFor(ctx, id);
    const [EventBusName, Rule] = [busIn(sourceArn), RULE_PREFIX + id];
    await asked(ctx.call(events, "RemoveTargets", { EventBusName, Rule, Ids: [id] }));
    await asked(ctx.call(events, "DeleteRule", { EventBusName, Name: Rule }));
  },
  commit: (ctx, { DiscovererId: id }) => {
    ctx.store.removeDiscoverer(id);
    ctx.store.tags.removeAll(discovererArn(ctx.scope, id));
    return {};
  },
});
