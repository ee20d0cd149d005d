/**
 * Object Lambda access points: access points whose answers a function makes.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/transforming-objects.html
 */
import { parseArn } from "../../../aws/arn.ts";
import type { ObjectLambdaConfiguration } from "../../../gen/s3control.ts";
import { EVERYTHING_BLOCKED } from "../access/access-settings.ts";
import { checkObjectLambdaPolicy } from "../access/bucket-policy.ts";
import { isPublicPolicy } from "../access/public-policy.ts";
import { ACCESS_POINT_ALIAS, accessPointAt, isAccessPointArn, OBJECT_LAMBDA_SUFFIX } from "../addressing.ts";
import * as errors from "../errors.ts";
import type { Read } from "../kit.ts";
import { objectLambdaArn } from "../object-lambda/configuration.ts";
import type { ObjectLambda } from "../store/object-lambdas.ts";
import { read, staged, write } from "./kit.ts";

const NAME = /^[a-z0-9][a-z0-9-]{1,43}[a-z0-9]$/;
const ALIAS_LENGTH = 34;
const ALIAS_NAME_MAX = 63 - ALIAS_LENGTH - OBJECT_LAMBDA_SUFFIX.length - 1;
const ALIAS_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const PAGE_MAX = 1_000;
const ACTIONS: ReadonlySet<string> = new Set(["GetObject", "HeadObject", "ListObjects", "ListObjectsV2"]);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessPointForObjectLambda.html */
export const CreateAccessPointForObjectLambda = staged("CreateAccessPointForObjectLambda", {
  prepare: async (ctx, { Name: name, Configuration }): Promise<string> => {
    checkName(ctx, name);
    checkConfiguration(ctx, Configuration);
    const random = ctx.ids.text(ALIAS_LENGTH, ALIAS_CHARACTERS);
    const alias = `${name.slice(0, ALIAS_NAME_MAX)}-${random}${OBJECT_LAMBDA_SUFFIX}`;
    await ctx.names.claim(ACCESS_POINT_ALIAS, alias);
    return alias;
  },
  commit: (ctx, { Name: name, Configuration }, alias) => {
    checkName(ctx, name);
    const configuration = JSON.stringify(Configuration);
    ctx.store.objectLambdas.put({ name, alias, createdAt: ctx.now, configuration, policy: undefined });
    return { ObjectLambdaAccessPointArn: objectLambdaArn(ctx.scope, name), Alias: aliasTold(alias) };
  },
});

function aliasTold(Value: string) {
  return { Value, Status: "READY" as const };
}

function checkName(ctx: Read, name: string): void {
  if (!NAME.test(name) || name.endsWith(OBJECT_LAMBDA_SUFFIX))
    throw errors.invalidRequest("Your Amazon S3 AccessPoint name is invalid");
  const taken = ctx.store.objectLambdas.named(name) ?? ctx.store.accessPoints.named(name);
  if (taken !== undefined) throw errors.accessPointAlreadyOwned(name);
}

function checkConfiguration(ctx: Read, configuration: ObjectLambdaConfiguration): void {
  const { SupportingAccessPoint: point, TransformationConfigurations: transformations } = configuration;
  if (!isAccessPointArn(point)) throw errors.invalidRequest("The supporting access point ARN is invalid");
  if (accessPointAt(ctx.store, ctx.scope, point) === undefined) throw errors.noSuchAccessPoint(point);
  const actions = transformations.flatMap(({ Actions }) => Actions);
  if (actions.length === 0 || new Set(actions).size !== actions.length) throw errors.malformedXml();
  if (!actions.every((action) => ACTIONS.has(action))) throw errors.malformedXml();
  for (const { ContentTransformation } of transformations) {
    const arn = parseArn(ContentTransformation.AwsLambda?.FunctionArn ?? "");
    if (arn?.service !== "lambda") throw errors.invalidRequest("The Lambda function ARN is invalid");
  }
}

function named(ctx: Read, name: string): ObjectLambda {
  const found = ctx.store.objectLambdas.named(name.replace(/^arn:.*:accesspoint\//, ""));
  if (found === undefined) throw errors.noSuchAccessPoint(name);
  return found;
}

export const GetAccessPointForObjectLambda = read("GetAccessPointForObjectLambda", (ctx, input) => {
  const { name, alias, createdAt } = named(ctx, input.Name);
  return {
    Name: name,
    PublicAccessBlockConfiguration: EVERYTHING_BLOCKED,
    CreationDate: createdAt,
    Alias: aliasTold(alias),
  };
});

export const ListAccessPointsForObjectLambda = read("ListAccessPointsForObjectLambda", (ctx, input) => {
  const limit = Math.min(input.MaxResults ?? PAGE_MAX, PAGE_MAX);
  const after =
    input.NextToken === undefined ? "" : Buffer.from(input.NextToken, "base64url").toString("utf8");
  const found = ctx.store.objectLambdas.list(after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    ObjectLambdaAccessPointList: page.map(({ name, alias }) => ({
      Name: name,
      ObjectLambdaAccessPointArn: objectLambdaArn(ctx.scope, name),
      Alias: aliasTold(alias),
    })),
    ...(found.length > limit &&
      last !== undefined && { NextToken: Buffer.from(last.name).toString("base64url") }),
  };
});

export const DeleteAccessPointForObjectLambda = write("DeleteAccessPointForObjectLambda", (ctx, input) => {
  const { name, alias } = named(ctx, input.Name);
  ctx.store.objectLambdas.remove(name);
  ctx.releaseName(ACCESS_POINT_ALIAS, alias);
  return {};
});

export const GetAccessPointConfigurationForObjectLambda = read(
  "GetAccessPointConfigurationForObjectLambda",
  (ctx, input) => ({
    Configuration: JSON.parse(named(ctx, input.Name).configuration) as ObjectLambdaConfiguration,
  }),
);

export const PutAccessPointConfigurationForObjectLambda = write(
  "PutAccessPointConfigurationForObjectLambda",
  (ctx, input) => {
    const found = named(ctx, input.Name);
    checkConfiguration(ctx, input.Configuration);
    ctx.store.objectLambdas.put({ ...found, configuration: JSON.stringify(input.Configuration) });
    return {};
  },
);

export const PutAccessPointPolicyForObjectLambda = write(
  "PutAccessPointPolicyForObjectLambda",
  (ctx, input) => {
    const found = named(ctx, input.Name);
    const arn = objectLambdaArn(ctx.scope, found.name);
    checkObjectLambdaPolicy(ctx, input.Policy, arn);
    if (isPublicPolicy(input.Policy))
      throw errors.publicPolicyBlocked(
        "arn" in ctx.caller ? ctx.caller.arn : ctx.caller.kind,
        "s3:PutAccessPointPolicyForObjectLambda",
        arn,
      );
    ctx.store.objectLambdas.put({ ...found, policy: input.Policy });
    return {};
  },
);

export const GetAccessPointPolicyForObjectLambda = read(
  "GetAccessPointPolicyForObjectLambda",
  (ctx, input) => {
    const { policy, name } = named(ctx, input.Name);
    if (policy === undefined) throw errors.noSuchAccessPointPolicy(name);
    return { Policy: policy };
  },
);

export const DeleteAccessPointPolicyForObjectLambda = write(
  "DeleteAccessPointPolicyForObjectLambda",
  (ctx, input) => {
    ctx.store.objectLambdas.put({ ...named(ctx, input.Name), policy: undefined });
    return {};
  },
);

/** Public policies are never taken. */
export const GetAccessPointPolicyStatusForObjectLambda = read(
  "GetAccessPointPolicyStatusForObjectLambda",
  (ctx, input) => {
    const { policy, name } = named(ctx, input.Name);
    if (policy === undefined) throw errors.noSuchAccessPointPolicy(name);
    return { PolicyStatus: { IsPublic: false } };
  },
);
