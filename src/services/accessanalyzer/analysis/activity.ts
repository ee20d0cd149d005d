/**
 * What a principal did, as the logs of trails tell it: they are read where the trails deliver them, as the role that
 * the request hands over.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html
 */
import { gunzipSync } from "node:zlib";
import { parseArn } from "../../../aws/arn.ts";
import { DAY, type Instant, instant } from "../../../base/instant.ts";
import type { TrailProperties } from "../../../gen/accessanalyzer.ts";
import { cloudtrail } from "../../../gen/cloudtrail.ts";
import { s3 } from "../../../gen/s3.ts";
import type { RolePrincipal } from "../../../kernel/iam/principal.ts";
import { assumeRole } from "../../../targets/role.ts";
import type { Prepare } from "../kit.ts";
import { SERVICE } from "./linked-role.ts";

export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

interface LoggedEvent {
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly errorCode?: string;
  readonly userIdentity?: {
    readonly arn?: string;
    readonly sessionContext?: { readonly sessionIssuer?: { readonly arn?: string } };
  };
}

/** The actions of a principal that went well, "sqs:SendMessage". Throws what the role, the trails or the bucket refuse with. */
export async function actionsOf(
  ctx: Prepare,
  principalArn: string,
  trails: readonly TrailProperties[],
  accessRole: string,
  period: Period,
): Promise<string[]> {
  const use = { service: SERVICE, sourceArn: principalArn, sessionName: "access-analyzer-policy-generation" };
  const as = await assumeRole(ctx, accessRole, use);
  const actions = new Set<string>();
  for (const trail of trails)
    for await (const event of eventsOf(ctx, trail, as, period))
      if (isBy(event, principalArn) && event.errorCode === undefined) actions.add(actionOf(event));
  return [...actions].sort();
}

function isBy({ userIdentity }: LoggedEvent, principalArn: string): boolean {
  return (
    userIdentity?.arn === principalArn || userIdentity?.sessionContext?.sessionIssuer?.arn === principalArn
  );
}

/** Operations whose permission has another name: what S3 lists, most of all. */
const RENAMED: Readonly<Record<string, string>> = {
  "s3:ListBuckets": "s3:ListAllMyBuckets",
  "s3:ListObjects": "s3:ListBucket",
  "s3:ListObjectsV2": "s3:ListBucket",
  "s3:HeadBucket": "s3:ListBucket",
  "s3:HeadObject": "s3:GetObject",
  "s3:CopyObject": "s3:PutObject",
  "lambda:Invoke": "lambda:InvokeFunction",
};

function actionOf({ eventSource, eventName }: LoggedEvent): string {
  const service = eventSource.split(".", 1)[0] ?? "";
  // Lambda's events carry the version of its API in their names.
  const action = `${service === "monitoring" ? "cloudwatch" : service}:${eventName.replace(/\d{8}(v\d)?$/, "")}`;
  return RENAMED[action] ?? action;
}

async function* eventsOf(
  ctx: Prepare,
  { cloudTrailArn, regions = [], allRegions }: TrailProperties,
  as: RolePrincipal,
  { from, to }: Period,
): AsyncGenerator<LoggedEvent> {
  const options = { as, region: parseArn(cloudTrailArn)?.region ?? ctx.scope.region };
  const { Trail: trail } = await ctx.call(cloudtrail, "GetTrail", { Name: cloudTrailArn }, options);
  const { S3BucketName: Bucket = "", S3KeyPrefix: prefix } = trail ?? {};
  const account = parseArn(cloudTrailArn)?.account ?? "";
  const root = [prefix, "AWSLogs", account, "CloudTrail"].filter((part) => part !== undefined && part !== "");
  const wanted = allRegions === true ? await foldersIn(ctx, Bucket, `${root.join("/")}/`, as) : regions;
  for (const region of wanted)
    for (let day = from; day - DAY < to; day = instant(day + DAY)) {
      const date = new Date(day).toISOString().slice(0, 10).replaceAll("-", "/");
      for await (const event of eventsIn(ctx, Bucket, [...root, region, date, ""].join("/"), as)) {
        const at = Date.parse(event.eventTime);
        if (at >= from && at <= to) yield event;
      }
    }
}

/** The Regions that a trail of all of them has logs of. */
async function foldersIn(ctx: Prepare, Bucket: string, Prefix: string, as: RolePrincipal): Promise<string[]> {
  const { CommonPrefixes = [] } = await ctx.call(
    s3,
    "ListObjectsV2",
    { Bucket, Prefix, Delimiter: "/" },
    { as },
  );
  return CommonPrefixes.map(({ Prefix: folder = "" }) => folder.slice(Prefix.length, -1));
}

async function* eventsIn(
  ctx: Prepare,
  Bucket: string,
  Prefix: string,
  as: RolePrincipal,
): AsyncGenerator<LoggedEvent> {
  let ContinuationToken: string | undefined;
  do {
    const page = await ctx.call(s3, "ListObjectsV2", { Bucket, Prefix, ContinuationToken }, { as });
    for (const { Key = "" } of page.Contents ?? []) {
      const { Body } = await ctx.call(s3, "GetObject", { Bucket, Key }, { as });
      const pieces: Uint8Array[] = [];
      if (Body instanceof Uint8Array) pieces.push(Body);
      else for await (const piece of Body ?? []) pieces.push(piece);
      const { Records = [] } = JSON.parse(gunzipSync(Buffer.concat(pieces)).toString()) as {
        readonly Records?: readonly LoggedEvent[];
      };
      yield* Records;
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
}
