/** Targets of rules: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html */
import { parseArn } from "../../../aws/arn.ts";
import type { Target } from "../../../gen/events.ts";
import { parseJsonPath } from "../../../lang/event-template/path.ts";
import { isDeadLetterQueue } from "../../../targets/dead-letter.ts";
import { BUILT_KINDS, targetKind } from "../../../targets/target.ts";
import { invalidParameter, limitExceeded, notBuilt, validation } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { TARGETS_PER_RULE_MAX } from "../limits.ts";
import { isDiscoverer } from "../observer.ts";
import { page, pageStart } from "../paging.ts";
import { checkInput } from "../payload.ts";
import { isOwnService, refuseManaged, ruleFor } from "./rules.ts";

export const PutTargets = write("PutTargets", (ctx, input) => {
  const rule = ruleFor(ctx, input.Rule, input.EventBusName);
  refuseManaged(ctx, rule);
  const ids = new Set(input.Targets.map(({ Id }) => Id));
  if (ids.size !== input.Targets.length) throw invalidParameter("Targets", "Target ids must be distinct.");
  for (const target of input.Targets) check(ctx, { ...target, RoleArn: target.RoleArn ?? rule.roleArn });
  for (const { Id } of ctx.store.targets(rule.bus, rule.name)) ids.add(Id);
  if (ids.size > TARGETS_PER_RULE_MAX) throw limitExceeded();
  for (const target of input.Targets) ctx.store.putTarget(rule.bus, rule.name, target);
  return { FailedEntryCount: 0, FailedEntries: [] };
});

/** Parameters that belong to kinds of targets which are not built. */
const UNBUILT = [
  "RunCommandParameters",
  "EcsParameters",
  "BatchParameters",
  "RedshiftDataParameters",
  "SageMakerPipelineParameters",
  "AppSyncParameters",
] as const;

function check(ctx: Read, target: Target): void {
  const { Id, Arn } = target;
  const arn = parseArn(Arn);
  if (arn === undefined) throw invalidParameter(Id, "Provided Arn is not in correct format.");
  for (const name of UNBUILT) if (target[name] !== undefined) throw notBuilt(`${name} of targets`);
  checkKind(ctx, target);
  checkInput(target);
  const queue = target.DeadLetterConfig?.Arn;
  if (queue !== undefined && (!isDeadLetterQueue(queue) || parseArn(queue)?.region !== ctx.scope.region))
    throw invalidParameter("DeadLetterConfig", `${queue} is no standard queue of this Region.`);
}

function checkKind(ctx: Read, target: Target): void {
  const { scope } = ctx;
  const { Arn, RoleArn, SqsParameters, KinesisParameters, HttpParameters } = target;
  const arn = parseArn(Arn);
  const kind = targetKind(Arn);
  const isBus = arn?.service === "events" && arn.resource.startsWith("event-bus/");
  const isDestination = arn?.service === "events" && arn.resource.startsWith("api-destination/");
  // Only the schema registry itself makes rules for its discoverers.
  if (isDiscoverer(Arn) && isOwnService(ctx)) return;
  if (kind === undefined && !isBus && !isDestination) throw notBuilt(`targets such as ${Arn}`);
  if (kind !== undefined && !BUILT_KINDS.has(kind)) throw notBuilt(`targets such as ${Arn}`);
  if (isDestination && RoleArn === undefined) throw validation(`RoleArn is required for target ${Arn}.`);
  if ((kind === "kinesis" || kind === "firehose" || kind === "states") && RoleArn === undefined)
    throw validation(`RoleArn is required for target ${Arn}.`);
  const elsewhere = arn?.account !== scope.account || arn.region !== scope.region;
  if (isBus && elsewhere && RoleArn === undefined) throw validation(`RoleArn is required for target ${Arn}.`);
  if (!isBus && arn?.region !== scope.region)
    throw invalidParameter(target.Id, "Only event buses of other Regions can be targets.");
  const isFifo = kind === "sqs" && Arn.endsWith(".fifo");
  if (isFifo && SqsParameters?.MessageGroupId === undefined)
    throw validation(`Parameter(s) SqsParameters must be specified for target: ${target.Id}.`);
  if (SqsParameters !== undefined && kind !== "sqs")
    throw invalidParameter("SqsParameters", "It is for queues.");
  if (
    KinesisParameters !== undefined &&
    (kind !== "kinesis" || !parseJsonPath(KinesisParameters.PartitionKeyPath))
  )
    throw invalidParameter("KinesisParameters");
  if (HttpParameters !== undefined && !isDestination) throw invalidParameter("HttpParameters");
}

export const RemoveTargets = write("RemoveTargets", (ctx, input) => {
  const rule = ruleFor(ctx, input.Rule, input.EventBusName);
  if (input.Force !== true) refuseManaged(ctx, rule);
  const FailedEntries = input.Ids.flatMap((TargetId) =>
    ctx.store.removeTarget(rule.bus, rule.name, TargetId)
      ? []
      : [
          {
            TargetId,
            ErrorCode: "ResourceNotFoundException",
            ErrorMessage: `Rule ${rule.name} does not have a target with the Id ${TargetId}.`,
          },
        ],
  );
  return { FailedEntryCount: FailedEntries.length, FailedEntries };
});

export const ListTargetsByRule = read("ListTargetsByRule", (ctx, input) => {
  const rule = ruleFor(ctx, input.Rule, input.EventBusName);
  const all = ctx.store.targets(rule.bus, rule.name, pageStart(ctx, input));
  const { items, NextToken } = page(ctx, input, all, ({ Id }) => Id);
  return { Targets: items, NextToken };
});
