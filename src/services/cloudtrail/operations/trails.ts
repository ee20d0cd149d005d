/** Trails: making, changing, showing, switching on and off. */

import type { Instant } from "../../../base/instant.ts";
import { isoInstant } from "../../../base/instant.ts";
import {
  type CreateTrailRequest,
  type CreateTrailResponse,
  cloudtrail,
  type DescribeTrailsRequest,
  type Trail as TrailShape,
  type UpdateTrailRequest,
} from "../../../gen/cloudtrail.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import {
  invalidCloudWatchLogsLogGroupArn,
  invalidParameterCombination,
  invalidS3Prefix,
  maximumNumberOfTrailsExceeded,
  trailAlreadyExists,
} from "../errors.ts";
import { type Prepare, type Read, read, staged, type Write, write } from "../kit.ts";
import { TRAILS_PER_REGION_MAX } from "../limits.ts";
import { arnOf, checkName, trailAtHome, trailNamed } from "../trail/addressing.ts";
import { checkDestinations } from "../trail/destinations.ts";
import { beginChains } from "../trail/digest.ts";
import { organizationOf } from "../trail/organization.ts";
import { covers, type Trail, trailArn } from "../trail/trail.ts";
import { checkTags } from "./tags.ts";

export const CreateTrail = staged("CreateTrail", {
  prepare: async (ctx, input) => {
    checkName(input.Name);
    checkTags(input.TagsList ?? []);
    const arn = trailArn(ctx.scope, ctx.request.region, input.Name);
    refuseAnother(ctx, arn, input);
    const blank: Trail = {
      arn,
      name: input.Name,
      homeRegion: ctx.request.region,
      bucket: input.S3BucketName,
      globalEvents: true,
      multiRegion: false,
      validation: false,
      logging: false,
      intervals: [],
    };
    return checkDestinations(ctx, changed(ctx, blank, input));
  },
  commit: (ctx, input, trail) => {
    refuseAnother(ctx, trail.arn, input);
    ctx.store.putTrail(trail);
    for (const { Key, Value = "" } of input.TagsList ?? []) ctx.store.tag(trail.arn, Key, Value);
    return told(trail);
  },
});

export const UpdateTrail = staged("UpdateTrail", {
  prepare: async (ctx, input) => checkDestinations(ctx, changed(ctx, trailAtHome(ctx, input.Name), input)),
  commit: (ctx, input, wanted) => {
    // Only what UpdateTrail is about: logging may have begun or ended meanwhile.
    const { logging, intervals, selectors, advanced } = trailAtHome(ctx, input.Name);
    const trail = { ...wanted, logging, intervals, selectors, advanced };
    ctx.store.putTrail(trail);
    if (logging) beginChains(ctx, trail);
    return told(trail);
  },
});

function refuseAnother(ctx: Read, arn: string, { Name }: CreateTrailRequest): void {
  if (ctx.store.trail(arn) !== undefined)
    throw trailAlreadyExists(`Trail ${Name} already exists for customer: ${ctx.scope.account}`);
  const here = ctx.store.trails().filter((trail) => covers(trail, ctx.request.region));
  if (here.length >= TRAILS_PER_REGION_MAX)
    throw maximumNumberOfTrailsExceeded(
      `User: ${ctx.scope.account} already has ${TRAILS_PER_REGION_MAX} trails in ${ctx.request.region}.`,
    );
}

/** The trail as the request wants it. An empty text takes something away. */
function changed(ctx: Read, trail: Trail, input: CreateTrailRequest | UpdateTrailRequest): Trail {
  const { S3KeyPrefix: prefix = trail.prefix, CloudWatchLogsLogGroupArn: group = trail.logGroupArn } = input;
  const { CloudWatchLogsRoleArn: role = trail.logRoleArn, SnsTopicName: topic = trail.topicArn } = input;
  if ((prefix ?? "").length > 200) throw invalidS3Prefix("The S3 key prefix is longer than 200 characters.");
  if ((group ?? "") !== "" && !/^arn:[\w-]+:logs:[^:]+:\d{12}:log-group:[^:]+(?::\*)?$/.test(group ?? ""))
    throw invalidCloudWatchLogsLogGroupArn("CloudTrail cannot validate the specified log group ARN.");
  if (((group ?? "") === "") !== ((role ?? "") === ""))
    throw invalidCloudWatchLogsLogGroupArn(
      "A CloudWatch Logs log group ARN and a role ARN must be specified together.",
    );
  const multiRegion = input.IsMultiRegionTrail ?? trail.multiRegion;
  const globalEvents = input.IncludeGlobalServiceEvents ?? (multiRegion || trail.globalEvents);
  if (multiRegion && !globalEvents)
    throw invalidParameterCombination("Multi-Region trail must include global service events.");
  return {
    ...trail,
    bucket: input.S3BucketName ?? trail.bucket,
    prefix: prefix || undefined,
    topicArn: topicOf(ctx, topic),
    globalEvents,
    multiRegion,
    validation: input.EnableLogFileValidation ?? trail.validation,
    logGroupArn: group || undefined,
    logRoleArn: role || undefined,
    kmsKeyId: (input.KmsKeyId ?? trail.kmsKeyId) || undefined,
    organization: organizationOf(ctx, trail.organization, input.IsOrganizationTrail),
  };
}

function topicOf({ scope, request }: Read, topic: string | undefined): string | undefined {
  if (topic === undefined || topic === "") return undefined;
  return topic.startsWith("arn:")
    ? topic
    : `arn:${scope.partition}:sns:${request.region}:${scope.account}:${topic}`;
}

export const DeleteTrail = write("DeleteTrail", (ctx, { Name }) => {
  ctx.store.removeTrail(trailAtHome(ctx, Name).arn);
  return {};
});

export const StartLogging = write("StartLogging", (ctx, { Name }) => {
  const trail = trailAtHome(ctx, Name);
  if (trail.logging) return {};
  if (ctx.store.status(trail.arn).startedAt === undefined || ctx.store.cursor(trail.arn) === 0)
    ctx.store.setCursor(trail.arn, ctx.store.newestBlock());
  const intervals: Trail["intervals"] = [...trail.intervals.slice(-9), [ctx.now, null]];
  ctx.store.putTrail({ ...trail, logging: true, intervals });
  ctx.store.putStatus(trail.arn, { ...ctx.store.status(trail.arn), startedAt: ctx.now });
  beginChains(ctx, { ...trail, logging: true, intervals });
  return {};
});

export const StopLogging = write("StopLogging", (ctx, { Name }) => {
  stop(ctx, trailAtHome(ctx, Name));
  return {};
});

function stop(ctx: Write, trail: Trail): void {
  if (!trail.logging) return;
  const intervals = trail.intervals.map(([from, to]): readonly [Instant, Instant] => [from, to ?? ctx.now]);
  ctx.store.putTrail({ ...trail, logging: false, intervals });
  ctx.store.putStatus(trail.arn, { ...ctx.store.status(trail.arn), stoppedAt: ctx.now });
}

export const GetTrail = read("GetTrail", (ctx, { Name }) => ({
  Trail: described(ctx, trailNamed(ctx, Name)),
}));

/** Trails of other Regions that log here, too, are told as shadow trails; members see their organization's. */
export const DescribeTrails = staged("DescribeTrails", {
  prepare: (ctx, input) => organizationsTrails(ctx, input),
  commit: (ctx, input, organizations) => {
    const { trailNameList: names = [], includeShadowTrails = true } = input;
    const { region } = ctx.request;
    const arns = new Set(names.map((name) => arnOf(ctx, name)));
    const named = (trail: Trail) =>
      arns.has(trail.arn) || (trail.multiRegion && includeShadowTrails && names.includes(trail.name));
    const own = ctx.store
      .trails()
      .filter((trail) => names.length === 0 || named(trail))
      .filter((trail) => trail.homeRegion === region || (includeShadowTrails && covers(trail, region)))
      .map((trail) => described(ctx, trail));
    const theirs = organizations.filter(({ TrailARN = "" }) => names.length === 0 || arns.has(TrailARN));
    return { trailList: [...own, ...theirs] };
  },
});

/** What the account that manages the caller's organization answers; nothing where that is the caller's own. */
async function organizationsTrails(
  ctx: Prepare,
  input: DescribeTrailsRequest,
): Promise<readonly TrailShape[]> {
  const { account, partition } = ctx.scope;
  const management = ctx.organization.standing(account, partition)?.membership?.management;
  if (management === undefined || management === account) return [];
  const { includeShadowTrails } = input;
  const as = rootOf(management, partition);
  const { trailList = [] } = await ctx.call(cloudtrail, "DescribeTrails", { includeShadowTrails }, { as });
  return trailList.filter(({ IsOrganizationTrail }) => IsOrganizationTrail === true);
}

export const ListTrails = read("ListTrails", (ctx) => ({
  Trails: ctx.store
    .trails()
    .map(({ arn, name, homeRegion }) => ({ TrailARN: arn, Name: name, HomeRegion: homeRegion })),
}));

export const GetTrailStatus = read("GetTrailStatus", (ctx, { Name }) => {
  const trail = trailNamed(ctx, Name);
  const s = ctx.store.status(trail.arn);
  const text = (at: Instant | undefined) => (at === undefined ? "" : isoInstant(at).replace(/\.\d+Z$/, "Z"));
  return {
    IsLogging: trail.logging,
    LatestDeliveryError: s.deliveryError,
    LatestNotificationError: s.notificationError,
    LatestDeliveryTime: s.deliveredAt,
    LatestNotificationTime: s.notifiedAt,
    StartLoggingTime: s.startedAt,
    StopLoggingTime: s.stoppedAt,
    LatestCloudWatchLogsDeliveryError: s.loggingError,
    LatestCloudWatchLogsDeliveryTime: s.loggedAt,
    LatestDigestDeliveryTime: s.digestedAt,
    LatestDigestDeliveryError: s.digestError,
    LatestDeliveryAttemptTime: text(s.attemptedAt),
    LatestNotificationAttemptTime: text(s.notifiedAt),
    LatestNotificationAttemptSucceeded: text(s.notifiedAt),
    LatestDeliveryAttemptSucceeded: text(s.deliveredAt),
    TimeLoggingStarted: text(s.startedAt),
    TimeLoggingStopped: text(s.stoppedAt),
  };
});

function told(trail: Trail): CreateTrailResponse {
  return {
    Name: trail.name,
    S3BucketName: trail.bucket,
    S3KeyPrefix: trail.prefix,
    SnsTopicName: trail.topicArn?.split(":").at(-1),
    SnsTopicARN: trail.topicArn,
    IncludeGlobalServiceEvents: trail.globalEvents,
    IsMultiRegionTrail: trail.multiRegion,
    TrailARN: trail.arn,
    LogFileValidationEnabled: trail.validation,
    CloudWatchLogsLogGroupArn: trail.logGroupArn,
    CloudWatchLogsRoleArn: trail.logRoleArn,
    KmsKeyId: trail.kmsKeyId,
    IsOrganizationTrail: trail.organization !== undefined,
  };
}

function described(ctx: Read, trail: Trail): TrailShape {
  return {
    ...told(trail),
    HomeRegion: trail.homeRegion,
    HasCustomEventSelectors: trail.selectors !== undefined || trail.advanced !== undefined,
    HasInsightSelectors: ctx.store.lake.thing("insights", trail.arn) !== undefined,
  };
}
