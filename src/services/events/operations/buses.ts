/** Event buses: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html */
import { parseArn } from "../../../aws/arn.ts";
import { isDeadLetterQueue } from "../../../targets/dead-letter.ts";
import { busFor, busIfAny, known } from "../bus.ts";
import { busExists, invalidParameter, limitExceeded, validation, wrongSourceState } from "../errors.ts";
import { type Input, type Read, read, staged, type Write, write } from "../kit.ts";
import { BUSES_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { changeSource, type EventSource } from "../partner.ts";
import { type Bus, busArn, busNameIn, DEFAULT_BUS } from "../resource.ts";
import { checkKey } from "../sealing.ts";
import { newTags } from "../tags.ts";
import { sourceFor } from "./event-sources.ts";

type Settings = Pick<Input<"CreateEventBus">, "KmsKeyIdentifier" | "DeadLetterConfig" | "LogConfig">;

/** What can be said of a bus's settings without asking KMS. */
function checkSettings({ scope }: Read, { DeadLetterConfig }: Settings): void {
  const queue = DeadLetterConfig?.Arn;
  if (queue !== undefined && (!isDeadLetterQueue(queue) || parseArn(queue)?.region !== scope.region))
    throw invalidParameter("DeadLetterConfig", `${queue} is no standard queue of this Region.`);
}

/** A bus's settings as they are answered. */
function settingsOf({ kmsKey, deadLetterArn, log }: Bus) {
  return {
    ...(kmsKey !== undefined && { KmsKeyIdentifier: kmsKey }),
    ...(deadLetterArn !== undefined && { DeadLetterConfig: { Arn: deadLetterArn } }),
    ...(log !== undefined && { LogConfig: log }),
  };
}

export const CreateEventBus = staged("CreateEventBus", {
  prepare: (ctx, { Name, KmsKeyIdentifier: key }) =>
    key === undefined ? undefined : checkKey(ctx, Name, key),
  commit: createBus,
});

function createBus(ctx: Write, input: Input<"CreateEventBus">) {
  const { Name: name, EventSourceName, Description: description } = input;
  const source = EventSourceName === undefined ? undefined : sourceOffered(ctx, EventSourceName, name);
  if (source === undefined) checkName(name);
  checkSettings(ctx, input);
  if (busIfAny(ctx, name) !== undefined) throw busExists(name);
  if (ctx.store.count("bus") >= BUSES_MAX) throw limitExceeded();
  if (source !== undefined) changeSource(ctx, source, "ACTIVE");
  const bus: Bus = {
    name,
    description,
    kmsKey: input.KmsKeyIdentifier || undefined,
    deadLetterArn: input.DeadLetterConfig?.Arn,
    log: input.LogConfig,
    createdAt: ctx.now,
    modifiedAt: ctx.now,
  };
  ctx.store.put("bus", bus);
  const EventBusArn = busArn(ctx.scope, name);
  ctx.store.tags.set(EventBusArn, newTags(input.Tags));
  return { EventBusArn, Description: description, ...settingsOf(bus) };
}

function checkName(name: string): void {
  if (name.startsWith("aws.")) throw validation("EventBus name starting with 'aws.' is not valid.");
  if (name.includes("/")) throw validation(`Event bus name ${name} must not contain '/'.`);
}

/** A partner's source is taken up by a bus that bears its name. */
function sourceOffered(ctx: Read, source: string, name: string): EventSource {
  if (name !== source)
    throw validation(`Event bus name ${name} must be the name of its event source ${source}.`);
  const offered = sourceFor(ctx, source);
  if (offered.state !== "PENDING") throw wrongSourceState(source, offered.state);
  return offered;
}

export const UpdateEventBus = staged("UpdateEventBus", {
  prepare: (ctx, { Name, KmsKeyIdentifier: key }) => {
    const { name } = busFor(ctx, Name);
    return key === undefined ? undefined : checkKey(ctx, name, key);
  },
  commit: (ctx, input) => {
    checkSettings(ctx, input);
    const bus = busFor(ctx, input.Name);
    const { KmsKeyIdentifier: key, DeadLetterConfig: letters } = input;
    const changed: Bus = {
      ...bus,
      description: input.Description ?? bus.description,
      kmsKey: key === undefined ? bus.kmsKey : key || undefined,
      deadLetterArn: letters === undefined ? bus.deadLetterArn : letters.Arn,
      log: input.LogConfig ?? bus.log,
      modifiedAt: ctx.now,
    };
    ctx.store.put("bus", changed);
    const { name, description } = changed;
    return { Arn: busArn(ctx.scope, name), Name: name, Description: description, ...settingsOf(changed) };
  },
});

export const DescribeEventBus = read("DescribeEventBus", (ctx, input) => {
  const bus = busFor(ctx, input.Name);
  return { ...described(ctx, bus), ...settingsOf(bus) };
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
  const source = ctx.store.resource<EventSource>("event-source", name);
  if (source?.state === "ACTIVE") changeSource(ctx, source, "PENDING");
  ctx.store.remove("bus", name);
  ctx.store.tags.removeAll(busArn(ctx.scope, name));
  return {};
});
