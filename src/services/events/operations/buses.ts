/** Event buses: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html */
import { busFor, busIfAny, known } from "../bus.ts";
import { busDoesNotExist, busExists, limitExceeded, notBuilt, validation } from "../errors.ts";
import { type Input, read, type Write, write } from "../kit.ts";
import { BUSES_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { type Bus, busArn, busNameIn, DEFAULT_BUS } from "../resource.ts";
import { newTags } from "../tags.ts";

type Settings = Pick<Input<"CreateEventBus">, "KmsKeyIdentifier" | "DeadLetterConfig" | "LogConfig">;

function refuseUnbuilt({ KmsKeyIdentifier, DeadLetterConfig, LogConfig }: Settings): void {
  if ((KmsKeyIdentifier ?? "") !== "") throw notBuilt("event buses encrypted with customer managed keys");
  if (DeadLetterConfig?.Arn !== undefined) throw notBuilt("dead-letter queues of event buses");
  if ((LogConfig?.Level ?? "OFF") !== "OFF") throw notBuilt("logs of event buses");
}

export const CreateEventBus = write("CreateEventBus", (ctx, input) => {
  const { Name: name, EventSourceName, Description: description } = input;
  if (EventSourceName !== undefined) throw notBuilt("event buses of partner event sources");
  if (name.startsWith("aws.")) throw validation("EventBus name starting with 'aws.' is not valid.");
  if (name.includes("/")) throw validation(`Event bus name ${name} must not contain '/'.`);
  refuseUnbuilt(input);
  if (busIfAny(ctx, name) !== undefined) throw busExists(name);
  if (ctx.store.count("bus") >= BUSES_MAX) throw limitExceeded();
  const bus: Bus = { name, description, createdAt: ctx.now, modifiedAt: ctx.now };
  ctx.store.put("bus", bus);
  const EventBusArn = busArn(ctx.scope, name);
  ctx.store.setTags(EventBusArn, newTags(input.Tags));
  return { EventBusArn, Description: description };
});

export const UpdateEventBus = write("UpdateEventBus", (ctx, input) => {
  refuseUnbuilt(input);
  const bus = busFor(ctx, input.Name);
  const changed: Bus = { ...bus, description: input.Description ?? bus.description, modifiedAt: ctx.now };
  ctx.store.put("bus", changed);
  return { Arn: busArn(ctx.scope, bus.name), Name: bus.name, Description: changed.description };
});

export const DescribeEventBus = read("DescribeEventBus", (ctx, input) => {
  const bus = busFor(ctx, input.Name);
  return { ...described(ctx, bus), Description: bus.description };
});

function described({ scope }: Pick<Write, "scope">, bus: Bus) {
  return {
    Name: bus.name,
    Arn: busArn(scope, bus.name),
    Description: bus.description,
    Policy: bus.policy,
    CreationTime: known(bus.createdAt),
    LastModifiedTime: known(bus.modifiedAt),
  };
}

export const ListEventBuses = read("ListEventBuses", (ctx, input) => {
  const { NamePrefix: prefix = "" } = input;
  const after = pageStart(ctx, input);
  const custom = [...ctx.store.resources<Bus>("bus", prefix, after)];
  const isDefault = DEFAULT_BUS.startsWith(prefix) && DEFAULT_BUS > after;
  const missing = isDefault && !custom.some(({ name }) => name === DEFAULT_BUS);
  const all = missing ? [...custom, busFor(ctx, DEFAULT_BUS)] : custom;
  all.sort((left, right) => (left.name < right.name ? -1 : 1));
  const { items, NextToken } = page(ctx, input, all, ({ name }) => name);
  return { EventBuses: items.map((bus) => described(ctx, bus)), NextToken };
});

export const DeleteEventBus = write("DeleteEventBus", (ctx, input) => {
  const name = busNameIn(input.Name);
  if (name === DEFAULT_BUS) throw validation("Cannot delete event bus default.");
  if (ctx.store.resource("bus", name) === undefined) return {};
  if (ctx.store.ruleCount(name) > 0)
    throw validation(`Event bus ${name} can't be deleted since it has rules.`);
  ctx.store.remove("bus", name);
  ctx.store.removeAllTags(busArn(ctx.scope, name));
  return {};
});

/** A bus that is to hold something. Throws ResourceNotFoundException. */
export function busOrRefuse(ctx: Write, name: string): Bus {
  const bus = busIfAny(ctx, name);
  if (bus === undefined) throw busDoesNotExist(name);
  return bus;
}
