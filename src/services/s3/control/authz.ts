/** What S3 Control's operations demand: they are their own account's alone. */

import type { CreateJobRequest } from "../../../gen/s3control.ts";
import type { AuthzRule, Demand, Home } from "../../../kernel/dispatch/contract.ts";
import type { Read } from "../kit.ts";
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

/** Something about the account. */
export const onAccount =
  (action: string): AuthzRule<object, S3Reader> =>
  () => ({ action: `s3:${action}`, resource: "*" });

/** Something about a resource that is named by its ARN. */
export const onArn =
  <I extends { readonly ResourceArn: string }>(action: string): AuthzRule<I, S3Reader> =>
  (_ctx, { ResourceArn }) => ({ action: `s3:${action}`, resource: ResourceArn });

/** A job hands a role over to S3 Batch Operations. */
export const onNewJob: AuthzRule<CreateJobRequest, S3Reader> = (ctx, input) => {
  const context = {
    "s3:RequestJobPriority": input.Priority,
    "s3:RequestJobOperation": operationName(input),
  };
  const passed = { "iam:PassedToService": BATCH_SERVICE };
  return [
    { action: "s3:CreateJob", resource: "*", context },
    ...((input.Tags ?? []).length === 0 ? [] : [{ action: "s3:PutJobTagging", resource: jobArn(ctx, "*") }]),
    { action: "iam:PassRole", resource: input.RoleArn, context: passed },
  ];
};

/** Something about a job that is there, or not. */
export const onJob =
  <I extends { readonly JobId: string }>(action: string): AuthzRule<I, S3Reader> =>
  (ctx, { JobId: id }) => {
    const tags = ctx.store.batch.job(id)?.tags;
    return {
      action: `s3:${action}`,
      resource: jobArn(ctx, id),
      resourceTags: tags === undefined ? undefined : (JSON.parse(tags) as Record<string, string>),
      context: jobContext(ctx, id),
    };
  };

function tagsOf(ctx: Read, name: string): Readonly<Record<string, string>> | undefined {
  const tags = ctx.store.accessPoints.named(name)?.tags;
  return tags === undefined ? undefined : (JSON.parse(tags) as Record<string, string>);
}

/** The account that every request names. */
export function home(input: object): Home {
  const { AccountId } = input as { readonly AccountId?: string };
  return { account: AccountId };
}
