/** Trails: making, changing, showing, switching on and off. */

import type { Instant } from "../../../base/instant.ts";
import { isoInstant } from "../../../base/instant.ts";
import type {
  CreateTrailRequest,
  CreateTrailResponse,
  Trail as TrailShape,
  UpdateTrailRequest,
} from "../../../gen/cloudtrail.ts";
import {
  cloudTrailAccessNotEnabled,
  invalidCloudWatchLogsLogGroupArn,
  invalidParameterCombination,
  invalidS3Prefix,
  maximumNumberOfTrailsExceeded,
  notOrganizationMasterAccount,
  organizationsNotInUse,
  trailAlreadyExists,
} from "../errors.ts";
import { type Read, read, staged, type Write, write } from "../kit.ts";
import { TRAILS_PER_REGION_MAX } from "../limits.ts";
import { arnOf, checkName, trailAtHome, trailNamed } from "../trail/addressing.ts";
import { checkDestinations } from "../trail/destinations.ts";
import { covers, type Trail, trailArn } from "../trail/trail.ts";
import { checkTags } from "./tags.ts";

const SERVICE = "cloudtrail.amazonaws.com";

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
    organization: organizationOf(ctx, trail, input.IsOrganizationTrail),
  };
}

function topicOf({ scope, request }: Read, topic: string | undefined): string | undefined {
  if (topic === undefined || topic === "") return undefined;
  return topic.startsWith("arn:")
    ? topic
    : `arn:${scope.partition}:sns:${request.region}:${scope.account}:${topic}`;
}

/** Only the account that manages an organization has trails for all of it, once CloudTrail was let in. */
function organizationOf(ctx: Read, trail: Trail, wanted: boolean | undefined): string | undefined {
  if (wanted === undefined) return trail.organization;
  if (!wanted) return undefined;
  const { account, partition } = ctx.scope;
  const membership = ctx.organization.standing(account, partition)?.membership;
  if (membership === undefined)
    throw organizationsNotInUse("The account does not belong to an organization in AWS Organizations.");
  if (membership.management !== account)
    throw notOrganizationMasterAccount(
      "The account making the request is not the management account of an organization.",
    );
  if (!membership.services.includes(SERVICE))
    throw cloudTrailAccessNotEnabled(
      "Trusted access of CloudTrail is not enabled in AWS Organizations for this organization.",
    );
  return membership.organizationId;
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

export const GetTrail = read("GetTrail", (ctx, { Name }) => ({ Trail: described(trailNamed(ctx, Name)) }));

/** Trails of other Regions that log here, too, are told as shadow trails. */
export const DescribeTrails = read("DescribeTrails", (ctx, input) => {
  const { trailNameList: names = [], includeShadowTrails = true } = input;
  const { region } = ctx.request;
  const arns = new Set(names.map((name) => arnOf(ctx, name)));
  const named = (trail: Trail) =>
    arns.has(trail.arn) || (trail.multiRegion && includeShadowTrails && names.includes(trail.name));
  const trailList = ctx.store
    .trails()
    .filter((trail) => names.length === 0 || named(trail))
    .filter((trail) => trail.homeRegion === region || (includeShadowTrails && covers(trail, region)))
    .map(described);
  return { trailList };
});

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

function described(trail: Trail): TrailShape {
  return {
    ...told(trail),
    HomeRegion: trail.homeRegion,
    HasCustomEventSelectors: trail.selectors !== undefined || trail.advanced !== undefined,
    HasInsightSelectors: false,
  };
}
