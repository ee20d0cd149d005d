/** Rules: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html */
import type { RuleState } from "../../../gen/events.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { parseSchedule } from "../../../lang/schedule/schedule.ts";
import { busFor, checkPattern } from "../bus.ts";
import { invalidParameter, limitExceeded, managedRule, ruleDoesNotExist, validation } from "../errors.ts";
import { scheduleRule } from "../jobs.ts";
import { type Input, type Read, read, type Write, write } from "../kit.ts";
import { RULES_PER_BUS_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { DEFAULT_BUS, ruleArn } from "../resource.ts";
import type { Rule } from "../rule.ts";
import { newTags } from "../tags.ts";

export const PutRule = write("PutRule", (ctx, input) => {
  const bus = busFor(ctx, input.EventBusName).name;
  check(input, bus);
  const known = ctx.store.rule(bus, input.Name);
  const managedBy = serviceBehind(ctx);
  if (known !== undefined) refuseManaged(ctx, known);
  if (known === undefined && ctx.store.ruleCount(bus) >= RULES_PER_BUS_MAX) throw limitExceeded();
  const rule: Rule = {
    bus,
    name: input.Name,
    pattern: input.EventPattern,
    schedule: input.ScheduleExpression,
    state: input.State ?? "ENABLED",
    description: input.Description,
    roleArn: input.RoleArn,
    managedBy,
    createdBy: known?.createdBy ?? accountOf(ctx.caller) ?? ctx.scope.account,
    since: ctx.now,
  };
  const RuleArn = ruleArn(ctx.scope, bus, rule.name);
  // Of a rule that is there, tags are not changed.
  if (known === undefined) ctx.store.tags.set(RuleArn, newTags(input.Tags));
  ctx.store.putRule(rule);
  if (bus === DEFAULT_BUS) scheduleRule(ctx, rule, ctx.now);
  return { RuleArn };
});

/** Services that make rules for their callers, and alone may change them. */
const OWNERS: ReadonlySet<string> = new Set(["schemas.amazonaws.com"]);

function serviceBehind({ request }: Read): string | undefined {
  const service = request.calledVia?.at(-1);
  return service !== undefined && OWNERS.has(service) ? service : undefined;
}

export const isOwnService = (ctx: Read): boolean => serviceBehind(ctx) !== undefined;

/** Throws ManagedRuleException when the rule is a service's, and the caller is not that service. */
export function refuseManaged(ctx: Read, { name, managedBy }: Rule): void {
  if (managedBy !== undefined && managedBy !== serviceBehind(ctx)) throw managedRule(name);
}

function check({ EventPattern, ScheduleExpression, State }: Input<"PutRule">, bus: string): void {
  if ((EventPattern ?? "") === "" && (ScheduleExpression ?? "") === "")
    throw validation("Parameter(s) EventPattern or ScheduleExpression must be specified.");
  if (ScheduleExpression !== undefined && ScheduleExpression !== "") {
    if (bus !== DEFAULT_BUS)
      throw validation("ScheduleExpression is supported only on the default event bus.");
    if (parseSchedule(ScheduleExpression, "rule") === undefined) throw invalidParameter("ScheduleExpression");
  }
  if (EventPattern !== undefined && EventPattern !== "") checkPattern(EventPattern);
  if (State === "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" && EventPattern === undefined)
    throw invalidParameter("State", "A scheduled rule receives no management events.");
}

/** Throws ResourceNotFoundException. */
export function ruleFor(ctx: Read, name: string, busNameOrArn: string | undefined): Rule {
  const bus = busFor(ctx, busNameOrArn).name;
  const rule = ctx.store.rule(bus, name);
  if (rule === undefined) throw ruleDoesNotExist(name, bus);
  return rule;
}

function described(ctx: Read, rule: Rule) {
  return {
    Name: rule.name,
    Arn: ruleArn(ctx.scope, rule.bus, rule.name),
    EventPattern: rule.pattern,
    ScheduleExpression: rule.schedule,
    State: rule.state,
    Description: rule.description,
    RoleArn: rule.roleArn,
    ManagedBy: rule.managedBy,
    EventBusName: rule.bus,
  };
}

export const DescribeRule = read("DescribeRule", (ctx, input) => {
  const rule = ruleFor(ctx, input.Name, input.EventBusName);
  return { ...described(ctx, rule), CreatedBy: rule.createdBy };
});

export const ListRules = read("ListRules", (ctx, input) => {
  const bus = busFor(ctx, input.EventBusName).name;
  const all = ctx.store.rules(bus, input.NamePrefix, pageStart(ctx, input));
  const { items, NextToken } = page(ctx, input, all, ({ name }) => name);
  return { Rules: items.map((rule) => described(ctx, rule)), NextToken };
});

export const ListRuleNamesByTarget = read("ListRuleNamesByTarget", (ctx, input) => {
  const bus = busFor(ctx, input.EventBusName).name;
  const all = ctx.store.rulesOfTarget(bus, input.TargetArn, pageStart(ctx, input));
  const { items, NextToken } = page(ctx, input, all, (name) => name);
  return { RuleNames: items, NextToken };
});

function setState(ctx: Write, name: string, bus: string | undefined, state: RuleState): void {
  const rule = ruleFor(ctx, name, bus);
  refuseManaged(ctx, rule);
  if (state === "ENABLED" && rule.state !== "DISABLED") return;
  const changed: Rule = { ...rule, state, since: ctx.now };
  ctx.store.putRule(changed);
  if (rule.bus === DEFAULT_BUS) scheduleRule(ctx, changed, ctx.now);
}

export const EnableRule = write("EnableRule", (ctx, input) => {
  setState(ctx, input.Name, input.EventBusName, "ENABLED");
  return {};
});

export const DisableRule = write("DisableRule", (ctx, input) => {
  setState(ctx, input.Name, input.EventBusName, "DISABLED");
  return {};
});

export const DeleteRule = write("DeleteRule", (ctx, input) => {
  const bus = busFor(ctx, input.EventBusName).name;
  const rule = ctx.store.rule(bus, input.Name);
  if (rule === undefined) return {};
  if (input.Force !== true) refuseManaged(ctx, rule);
  if (ctx.store.targets(bus, rule.name).length > 0)
    throw validation("Rule can't be deleted since it has targets.");
  scheduleRule(ctx, { ...rule, state: "DISABLED" }, ctx.now);
  ctx.store.removeRule(bus, rule.name);
  ctx.store.tags.removeAll(ruleArn(ctx.scope, bus, rule.name));
  return {};
});
