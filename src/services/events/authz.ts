/**
 * What each operation demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html
 */

import { parseArn } from "../../aws/arn.ts";
import { tagMap } from "../../aws/tags.ts";
import type { PutEventsRequestEntry, Tag, Target } from "../../gen/events.ts";
import type { AuthzRule, Demand, Home } from "../../kernel/dispatch/contract.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import { passRole } from "../../targets/role.ts";
import type { Read } from "./kit.ts";
import { sourceArn } from "./partner.ts";
import { arnOf, type Bus, busArn, busNameIn, ruleArn } from "./resource.ts";
import type { EventsReader } from "./store.ts";

type Rule<I> = AuthzRule<I, EventsReader>;
interface ByBus {
  readonly EventBusName?: string | undefined;
}
interface ByName extends ByBus {
  readonly Name: string;
  readonly RoleArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}
interface ByRule extends ByBus {
  readonly Rule: string;
  readonly Targets?: readonly Target[];
}

const SERVICE = "events.amazonaws.com";

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `events:${action}`, resource: "*" });

function tagsOf(tags: readonly Tag[] | undefined): Record<string, string> | undefined {
  return tags && tagMap(tags);
}

function onBusNamed(ctx: Read, action: string, name: string): Demand {
  const resource = busArn(ctx.scope, name);
  return {
    action: `events:${action}`,
    resource,
    resourcePolicy: ctx.store.resource<Bus>("bus", name)?.policy,
    resourceTags: ctx.store.tags.of(resource),
  };
}

/** The bus that `EventBusName` names. */
export const onBus =
  (action: string): Rule<ByBus> =>
  (ctx, input) =>
    onBusNamed(ctx, action, busNameIn(input.EventBusName));

/** The bus that `Name` names. */
export const onNamedBus =
  (
    action: string,
  ): Rule<{ readonly Name?: string | undefined; readonly Tags?: readonly Tag[] | undefined }> =>
  (ctx, input) => ({
    ...onBusNamed(ctx, action, busNameIn(input.Name)),
    requestTags: tagsOf(input.Tags),
  });

/** A bus's policy may let other accounts make rules on it; those who made a rule are told by a condition key. */
function onRuleNamed(ctx: Read, action: string, busName: string, name: string): Demand {
  const resource = ruleArn(ctx.scope, busName, name);
  const rule = ctx.store.rule(busName, name);
  return {
    action: `events:${action}`,
    resource,
    resourcePolicy: ctx.store.resource<Bus>("bus", busName)?.policy,
    resourceTags: ctx.store.tags.of(resource),
    context: {
      "events:creatorAccount": rule?.createdBy ?? accountOf(ctx.caller) ?? "",
      ...(rule?.managedBy !== undefined && { "events:ManagedBy": rule.managedBy }),
    },
  };
}

export const onNamedRule =
  (action: string): Rule<ByName> =>
  (ctx, input) => {
    const demand: Demand = {
      ...onRuleNamed(ctx, action, busNameIn(input.EventBusName), input.Name),
      requestTags: tagsOf(input.Tags),
    };
    return input.RoleArn === undefined ? demand : [demand, passRole(input.RoleArn, SERVICE)];
  };

export const onRule =
  (action: string): Rule<ByRule> =>
  (ctx, input) => {
    const demand = onRuleNamed(ctx, action, busNameIn(input.EventBusName), input.Rule);
    const roles = new Set((input.Targets ?? []).flatMap(({ RoleArn }) => RoleArn ?? []));
    const context = { ...(demand.context as object), "events:TargetArn": targetArns(input) };
    return [{ ...demand, context }, ...[...roles].map((role) => passRole(role, SERVICE))];
  };

function targetArns({ Targets = [] }: ByRule): readonly string[] {
  return Targets.map(({ Arn }) => Arn);
}

/** Each bus that entries name, asked once for each kind of event. */
export const onEntries: Rule<{ readonly Entries: readonly PutEventsRequestEntry[] }> = (ctx, input) => {
  const demands = new Map<string, Demand>();
  for (const { EventBusName, Source = "", DetailType = "" } of input.Entries) {
    const { account, region } = parseArn(EventBusName ?? "") ?? ctx.scope;
    if (account !== ctx.scope.account || region !== ctx.scope.region) continue;
    const demand = onBusNamed(ctx, "PutEvents", busNameIn(EventBusName));
    const context = { "events:source": Source, "events:detail-type": DetailType };
    demands.set(`${demand.resource}\n${Source}\n${DetailType}`, { ...demand, context });
  }
  return [...demands.values()];
};

/** A resource of some kind by its name: archives, replays; those with an id behind it by all of that. */
export const onResource =
  <F extends string>(
    action: string,
    kind: string,
    field: F,
  ): Rule<{ readonly [K in F]: string } & { readonly Tags?: readonly Tag[] | undefined }> =>
  (ctx, input) => ({
    action: `events:${action}`,
    resource: arnOf(
      ctx.scope,
      `${kind}/${input[field]}${WITH_ID.has(kind) ? `/${idOf(ctx, kind, input[field])}` : ""}`,
    ),
  });

/** A partner's event source: its ARN names no account. */
export const onSource =
  (
    action: string,
  ): Rule<{ readonly Name?: string | undefined; readonly EventSourceName?: string | undefined }> =>
  ({ scope }, { Name, EventSourceName }) => ({
    action: `events:${action}`,
    resource: sourceArn(scope, Name ?? EventSourceName ?? ""),
    resourceAccount: scope.account,
  });

/** What Pipes looks up in its own account for a pipe's role, which itself is asked whether it may invoke the thing. */
export const onLookedUp =
  (action: string, kind: "connection" | "api-destination"): Rule<{ readonly Name: string }> =>
  (ctx, { Name }) => ({
    action: `events:${action}`,
    resource: arnOf(ctx.scope, `${kind}/${Name}/${idOf(ctx, kind, Name)}`),
    granted: () => (isPipes(ctx) ? { name: "EventBridge Pipes", naming: "direct" } : undefined),
  });

function isPipes({ caller, scope }: Read): boolean {
  return (
    caller.kind === "service" &&
    caller.service === "pipes.amazonaws.com" &&
    caller.sourceAccount === scope.account
  );
}

const WITH_ID: ReadonlySet<string> = new Set(["connection", "api-destination"]);

function idOf(ctx: Read, kind: string, name: string): string {
  const found = ctx.store.resource<{ name: string; id: string }>(
    kind as "connection" | "api-destination",
    name,
  );
  return found?.id ?? "*";
}

/** What tags are put on, or taken from. */
export const onArn =
  (
    action: string,
  ): Rule<{
    readonly ResourceARN: string;
    readonly Tags?: readonly Tag[];
    readonly TagKeys?: readonly string[];
  }> =>
  (ctx, input) => ({
    action: `events:${action}`,
    resource: input.ResourceARN,
    resourceTags: ctx.store.tags.of(input.ResourceARN),
    requestTags: tagsOf(input.Tags),
    ...(input.TagKeys !== undefined && { tagKeys: input.TagKeys }),
  });

/** A bus lives with its owner, whom its ARN names. Entries that name buses of several owners are sent on one by one. */
export function home(input: object): Home {
  const { EventBusName, Name, Entries } = input as {
    EventBusName?: string;
    Name?: string;
    Entries?: readonly PutEventsRequestEntry[];
  };
  if (Entries !== undefined) return homeOfEntries(Entries);
  return homeOf(EventBusName) ?? homeOf(Name) ?? {};
}

function homeOf(name: string | undefined): Home | undefined {
  const arn = name === undefined ? undefined : parseArn(name);
  return arn?.service === "events" ? { account: arn.account, region: arn.region } : undefined;
}

function homeOfEntries(entries: readonly PutEventsRequestEntry[]): Home {
  const homes = entries.map(({ EventBusName }) => homeOf(EventBusName));
  const [first] = homes;
  const same = homes.every((each) => each?.account === first?.account && each?.region === first?.region);
  return same ? (first ?? {}) : {};
}
