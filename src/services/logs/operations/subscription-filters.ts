/** Subscription filters, and the destinations through which they reach other accounts. */
import { gzipSync } from "node:zlib";
import { parseArn } from "../../../aws/arn.ts";
import { lambda } from "../../../gen/lambda.ts";
import type { PutSubscriptionFilterRequest } from "../../../gen/logs.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { parseDocument } from "../account-policy.ts";
import { asService } from "../acting.ts";
import { checkStandard, groupNamed } from "../addressing.ts";
import { deliver, destinationAt, type Target } from "../delivery.ts";
import * as errors from "../errors.ts";
import { compiledPattern } from "../filter-pattern.ts";
import { groupArn, type LogGroup } from "../group.ts";
import { type Prepare, read, staged, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { page, pageAfter } from "../paging.ts";
import { checkTags } from "../tags.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html */
export const PutSubscriptionFilter = staged("PutSubscriptionFilter", {
  prepare: async (ctx, input) => {
    const group = groupNamed(ctx, input.logGroupName);
    checkStandard(group, "PutSubscriptionFilter");
    compiledPattern(input.filterPattern);
    if (input.fieldSelectionCriteria) throw errors.notBuilt("fieldSelectionCriteria");
    if (input.emitSystemFields?.length) throw errors.notBuilt("emitSystemFields");
    const key = `${group.id}/${input.filterName}`;
    const others = ctx.store.subscriptionFilter.count(`${group.id}/`);
    if (
      ctx.store.subscriptionFilter.get(key) === undefined &&
      others >= limits.SUBSCRIPTION_FILTERS_PER_GROUP_MAX
    )
      throw errors.limitExceeded();
    await checkTarget(ctx, group, input);
  },
  commit: (ctx, input) => {
    const group = groupNamed(ctx, input.logGroupName);
    const { logGroupName, filterName, filterPattern, destinationArn, roleArn, distribution } = input;
    const known = ctx.store.subscriptionFilter.get(`${group.id}/${filterName}`);
    ctx.store.subscriptionFilter.put(`${group.id}/${filterName}`, {
      filterName,
      logGroupName,
      filterPattern,
      destinationArn,
      ...(roleArn !== undefined && { roleArn }),
      distribution: distribution ?? "ByLogStream",
      applyOnTransformedLogs: input.applyOnTransformedLogs ?? false,
      creationTime: known?.creationTime ?? ctx.now,
    });
    return {};
  },
});

/** Makes sure that what matches can be delivered: a function by a dry run, a stream by a control message. */
export async function checkTarget(
  ctx: Prepare,
  group: LogGroup,
  { destinationArn, roleArn }: Pick<PutSubscriptionFilterRequest, "destinationArn" | "roleArn">,
): Promise<void> {
  const arn = parseArn(destinationArn);
  switch (arn?.service) {
    case "lambda":
      if (roleArn !== undefined)
        throw errors.invalidParameter("destinationArn for vendor lambda cannot be used with roleArn");
      return checkFunction(ctx, group, destinationArn);
    case "kinesis":
    case "firehose":
      if (roleArn === undefined)
        throw errors.invalidParameter(`destinationArn for vendor ${arn.service} requires roleArn`);
      return checkStream(ctx, group, { destinationArn, roleArn }, arn.service);
    case "logs":
      return checkDestination(ctx, arn.account, destinationArn);
    default:
      throw errors.invalidParameter(
        "Invalid destinationArn: it must name a Kinesis stream, a Firehose stream, a Lambda function or a destination.",
      );
  }
}

async function checkFunction(ctx: Prepare, group: LogGroup, FunctionName: string): Promise<void> {
  const sourceArn = `${groupArn(ctx.scope, group.name)}:*`;
  const region = parseArn(FunctionName)?.region ?? ctx.scope.region;
  try {
    await asService(ctx, sourceArn, (as) =>
      ctx.call(lambda, "Invoke", { FunctionName, InvocationType: "DryRun" }, { as, region }),
    );
  } catch (error) {
    if (!(error instanceof AwsError) || error.code === "NotImplemented") throw error;
    throw errors.invalidParameter(
      "Could not execute the lambda function. " +
        "Make sure you have given CloudWatch Logs permission to execute your function.",
    );
  }
}

const STREAMS = {
  kinesis: ["Kinesis", "kinesis"],
  firehose: ["Firehose", "Firehose"],
} as const;

async function checkStream(
  ctx: Prepare,
  group: LogGroup,
  target: Target,
  service: "kinesis" | "firehose",
): Promise<void> {
  const [name, again] = STREAMS[service];
  const message = {
    messageType: "CONTROL_MESSAGE",
    owner: "CloudwatchLogs",
    logGroup: "",
    logStream: "",
    subscriptionFilters: [],
    logEvents: [
      {
        id: "",
        timestamp: ctx.now,
        message: `CWL CONTROL MESSAGE: Checking health of destination ${name}.`,
      },
    ],
  };
  try {
    await deliver(ctx, group, target, gzipSync(JSON.stringify(message)), "CONTROL_MESSAGE");
  } catch (error) {
    if (!(error instanceof AwsError) || error.code === "NotImplemented") throw error;
    throw errors.invalidParameter(
      `Could not deliver test message to specified ${name} stream. ` +
        `Check if the given ${again} stream is in ACTIVE state.`,
    );
  }
}

/** The destination's policy must let whoever subscribes; its owner needs none. */
async function checkDestination(ctx: Prepare, account: string, arn: string): Promise<void> {
  const name = arn.split(":destination:")[1] ?? "";
  const destination = name === "" ? undefined : await destinationAt(ctx, account, name);
  if (destination === undefined) throw errors.resourceNotFound("The specified destination does not exist.");
  if (account === ctx.scope.account) return;
  const allowed = ctx.permits({
    action: "logs:PutSubscriptionFilter",
    resource: arn,
    resourcePolicy: destination.accessPolicy,
    resourceAccount: account,
  });
  if (!allowed)
    throw new AwsError(
      "AccessDeniedException",
      400,
      `User with accountId: ${ctx.scope.account} is not authorized to perform: logs:PutSubscriptionFilter on resource: ${arn}`,
    );
}

export const DescribeSubscriptionFilters = read("DescribeSubscriptionFilters", (ctx, input) => {
  const group = groupNamed(ctx, input.logGroupName);
  const { filterNamePrefix = "", limit = limits.DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, "subscription filters", input.nextToken);
  const prefix = `${group.id}/${filterNamePrefix}`;
  const start = after === "" ? "" : `${group.id}/${after}`;
  const found = ctx.store.subscriptionFilter.list(prefix, start, limit + 1);
  const { items, nextToken } = page(
    ctx,
    "subscription filters",
    found,
    limit,
    (each) => each.filterName ?? "",
  );
  return { subscriptionFilters: items, ...(nextToken && { nextToken }) };
});

export const DeleteSubscriptionFilter = write(
  "DeleteSubscriptionFilter",
  (ctx, { logGroupName, filterName }) => {
    const group = groupNamed(ctx, logGroupName);
    if (!ctx.store.subscriptionFilter.remove(`${group.id}/${filterName}`)) throw errors.filterNotFound();
    return {};
  },
);

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDestination.html */
export const PutDestination = write("PutDestination", (ctx, input) => {
  const { destinationName, targetArn, roleArn, tags } = input;
  const { partition, region, account } = ctx.scope;
  const target = parseArn(targetArn);
  if (target?.service !== "kinesis" && target?.service !== "firehose")
    throw errors.invalidParameter("Invalid targetArn: it must name a Kinesis stream or a Firehose stream.");
  const arn = `arn:${partition}:logs:${region}:${account}:destination:${destinationName}`;
  checkTags(tags ?? {}, {}, arn);
  const known = ctx.store.destination.get(destinationName);
  const destination = {
    destinationName,
    targetArn,
    roleArn,
    ...(known?.accessPolicy !== undefined && { accessPolicy: known.accessPolicy }),
    arn,
    creationTime: known?.creationTime ?? ctx.now,
  };
  ctx.store.destination.put(destinationName, { ...destination, tags: tags ?? known?.tags ?? {} });
  return { destination };
});

export const PutDestinationPolicy = write(
  "PutDestinationPolicy",
  (ctx, { destinationName, accessPolicy }) => {
    const destination = ctx.store.destination.get(destinationName);
    if (destination === undefined) throw errors.resourceNotFound("The specified destination does not exist.");
    parseDocument(accessPolicy);
    ctx.store.destination.put(destinationName, { ...destination, accessPolicy });
    return {};
  },
);

export const DescribeDestinations = read("DescribeDestinations", (ctx, input) => {
  const { DestinationNamePrefix: prefix = "", limit = limits.DESCRIBED_MAX } = input;
  const after = pageAfter(ctx, "destinations", input.nextToken);
  const found = ctx.store.destination.list(prefix, after, limit + 1);
  const { items, nextToken } = page(ctx, "destinations", found, limit, (each) => each.destinationName ?? "");
  return { destinations: items.map(({ tags: _, ...shown }) => shown), ...(nextToken && { nextToken }) };
});

export const DeleteDestination = write("DeleteDestination", (ctx, { destinationName }) => {
  if (!ctx.store.destination.remove(destinationName))
    throw errors.resourceNotFound("The specified destination does not exist.");
  return {};
});
