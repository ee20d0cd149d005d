/** What S3 Control's operations demand: they are their own account's alone. */

import type { CreateJobRequest } from "../../../gen/s3control.ts";
import type { AuthzRule, Demand, Home } from "../../../kernel/dispatch/contract.ts";
import { abacTags } from "../access/demands.ts";
import type { Read } from "../kit.ts";
import { multiRegionArn } from "../multi-region/names.ts";
import { objectLambdaArn } from "../object-lambda/configuration.ts";
import type { S3Reader } from "../store.ts";
import { operationName } from "./batch/job.ts";
import { jobContext } from "./batch/operations.ts";
import { BATCH_SERVICE, jobArn } from "./batch/run.ts";

interface ByName {
  readonly Name: string;
}

export function accessPointArn({ scope }: Read, name: string): string {
  return name.startsWith("arn:")
    ? name
    : `arn:${scope.partition}:s3:${scope.region}:${scope.account}:accesspoint/${name}`;
}

/** Something about one access point. Cross-account callers are told nothing. */
export const onAccessPoint =
  <I extends ByName>(action: string): AuthzRule<I, S3Reader> =>
  (ctx, { Name }): Demand => ({
    action: `s3:${action}`,
    resource: accessPointArn(ctx, Name),
    resourcePolicy: undefined,
    resourceTags: tagsOf(ctx, Name),
  });

/** Something about one Object Lambda access point. */
export const onObjectLambda =
  <I extends ByName>(action: string): AuthzRule<I, S3Reader> =>
  (ctx, { Name }): Demand => ({
    action: `s3:${action}`,
    resource: Name.startsWith("arn:") ? Name : objectLambdaArn(ctx.scope, Name),
  });

/** Something about one multi-Region access point, by its name, its alias or its ARN. */
export const onMultiRegion =
  <I>(action: string, nameIn: (input: I) => string): AuthzRule<I, S3Reader> =>
  (ctx, input): Demand => {
    const name = nameIn(input);
    if (name.startsWith("arn:")) return { action: `s3:${action}`, resource: name };
    const alias = ctx.store.multiRegions.named(name)?.alias ?? name;
    return {
      action: `s3:${action}`,
      resource: multiRegionArn(ctx.scope, { account: ctx.scope.account, alias }),
    };
  };

/** Something about what was asked for and takes its time. */
export const onAsyncRequest =
  (action: string): AuthzRule<{ readonly RequestTokenARN: string }, S3Reader> =>
  (_ctx, { RequestTokenARN }) => ({ action: `s3:${action}`, resource: RequestTokenARN });

/** Something about the account. */
export const onAccount =
  (action: string): AuthzRule<object, S3Reader> =>
  () => ({ action: `s3:${action}`, resource: "*" });

/** Something about a resource that is named by its ARN. */
export const onArn =
  <
    I extends {
      readonly ResourceArn: string;
      readonly Tags?: readonly Tag[] | undefined;
      readonly TagKeys?: readonly string[] | undefined;
    },
  >(
    action: string,
  ): AuthzRule<I, S3Reader> =>
  (ctx, { ResourceArn, Tags, TagKeys }) => ({
    action: `s3:${action}`,
    resource: ResourceArn,
    resourceTags: tagsAt(ctx, ResourceArn),
    requestTags: requestTags(Tags),
    ...(TagKeys !== undefined && { tagKeys: TagKeys }),
  });

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-tagging.html */
export const onNewAccessPoint: AuthzRule<
  { readonly Name: string; readonly Tags?: readonly Tag[] | undefined },
  S3Reader
> = (ctx, { Name, Tags }) => {
  const create: Demand = {
    action: "s3:CreateAccessPoint",
    resource: accessPointArn(ctx, Name),
    requestTags: requestTags(Tags),
  };
  return create.requestTags === undefined ? create : [create, { ...create, action: "s3:TagResource" }];
};

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

function requestTags(tags: readonly Tag[] | undefined): Readonly<Record<string, string>> | undefined {
  if (tags === undefined || tags.length === 0) return undefined;
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}

/** A bucket's tags count once its owner says so. */
function tagsAt(ctx: Read, arn: string): Readonly<Record<string, string>> | undefined {
  const point = /:accesspoint\/(.+)$/.exec(arn)?.[1];
  if (point !== undefined) return tagsOf(ctx, point);
  const bucket = ctx.store.buckets.named(arn.slice(arn.lastIndexOf(":") + 1));
  return bucket && abacTags(bucket);
}

/** A job hands a role over to S3 Batch Operations. */
export const onNewJob: AuthzRule<CreateJobRequest, S3Reader> = (ctx, input) => {
  const context = {
    "s3:RequestJobPriority": input.Priority,
    "s3:RequestJobOperation": operationName(input),
  };
  const tags = requestTags(input.Tags);
  const passed = { "iam:PassedToService": BATCH_SERVICE };
  return [
    { action: "s3:CreateJob", resource: "*", requestTags: tags, context },
    ...(tags === undefined
      ? []
      : [{ action: "s3:PutJobTagging", resource: jobArn(ctx, "*"), requestTags: tags }]),
    { action: "iam:PassRole", resource: input.RoleArn, context: passed },
  ];
};

/** Something about a job that is there, or not. */
export const onJob =
  <I extends { readonly JobId: string; readonly Tags?: readonly Tag[] | undefined }>(
    action: string,
  ): AuthzRule<I, S3Reader> =>
  (ctx, { JobId: id, Tags }) => {
    const tags = ctx.store.batch.job(id)?.tags;
    return {
      action: `s3:${action}`,
      resource: jobArn(ctx, id),
      resourceTags: tags === undefined ? undefined : (JSON.parse(tags) as Record<string, string>),
      requestTags: requestTags(Tags),
      context: jobContext(ctx, id),
    };
  };

function tagsOf(ctx: Read, name: string): Readonly<Record<string, string>> | undefined {
  const tags = ctx.store.accessPoints.named(name)?.tags;
  return tags === undefined ? undefined : (JSON.parse(tags) as Record<string, string>);
}

/** Where multi-Region access points are managed, whichever Region is asked. */
const MULTI_REGION_HOME = "us-west-2";

/** The account that every request names. */
export function home(input: object, operation: string): Home {
  const { AccountId: account } = input as { readonly AccountId?: string };
  return operation.includes("MultiRegion") ? { account, region: MULTI_REGION_HOME } : { account };
}
