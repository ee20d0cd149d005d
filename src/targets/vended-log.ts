/**
 * Logs that CloudWatch Logs delivers for another service: to a log group, to a bucket, to a Firehose stream. Whoever
 * configures them lets the delivery in, by its own permissions; afterwards the policies there decide.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
import { gzipSync } from "node:zlib";
import { formatArn } from "../aws/arn.ts";
import { type Instant, isoInstant } from "../base/instant.ts";
import { firehose } from "../gen/firehose.ts";
import { iam } from "../gen/iam.ts";
import { logs } from "../gen/logs.ts";
import { s3 } from "../gen/s3.ts";
import { AwsError } from "../kernel/dispatch/errors.ts";
import { WholeBody } from "../kernel/edge/body.ts";
import type { Principal, ServicePrincipal } from "../kernel/iam/principal.ts";
import { assumeRole, type DeliveryContext } from "./role.ts";

const SERVICE = "delivery.logs.amazonaws.com";
const ROLE_PATH = `aws-service-role/${SERVICE}/AWSServiceRoleForLogDelivery`;
const GROUP_POLICY = "AWSLogDeliveryWrite20150319";
/** Streams that bear it take such logs. */
const STREAM_TAG = { Key: "LogDeliveryEnabled", Value: "true" };

export type LogDestination =
  | { readonly kind: "group"; readonly name: string }
  | { readonly kind: "bucket"; readonly name: string; readonly prefix?: string; readonly owner?: string }
  | { readonly kind: "stream"; readonly name: string };

/** Whose log it is. */
export interface VendedLog {
  /** "pipes": part of the keys of objects. */
  readonly service: string;
  /** Of the resource that the log tells of. */
  readonly name: string;
  /** Log groups: the stream. */
  readonly logStream: string;
}

export interface LogRecord {
  readonly at: Instant;
  readonly message: string;
}

/** Lets the delivery into a destination, as the caller may. Throws what the caller is refused. */
export async function admitDelivery(ctx: DeliveryContext, destination: LogDestination): Promise<void> {
  await ADMISSIONS[destination.kind](ctx, destination);
}

type Admission = (ctx: DeliveryContext, destination: LogDestination) => Promise<void>;

const ADMISSIONS: Readonly<Record<LogDestination["kind"], Admission>> = {
  group: async (ctx, { name }) => {
    const { resourcePolicies = [] } = await ctx.call(logs, "DescribeResourcePolicies", {});
    const known = resourcePolicies.find(({ policyName }) => policyName === GROUP_POLICY)?.policyDocument;
    const group = arnOf(ctx, "logs", `log-group:${name}:log-stream:*`);
    const grant = statement(ctx, ["logs:CreateLogStream", "logs:PutLogEvents"], group);
    const policyDocument = withStatements(known, [grant]);
    if (policyDocument !== known)
      await ctx.call(logs, "PutResourcePolicy", { policyName: GROUP_POLICY, policyDocument });
  },
  bucket: async (ctx, { name }) => {
    const bucket = `arn:${ctx.scope.partition}:s3:::${name}`;
    const objects = `${bucket}/*`;
    const known = await bucketPolicy(ctx, name);
    const write = statement(ctx, ["s3:PutObject"], objects, { "s3:x-amz-acl": "bucket-owner-full-control" });
    const Policy = withStatements(known, [write, statement(ctx, ["s3:GetBucketAcl"], bucket)]);
    if (Policy !== known) await ctx.call(s3, "PutBucketPolicy", { Bucket: name, Policy });
  },
  stream: async (ctx, { name }) => {
    if (ctx.identity.role(roleArn(ctx)) === undefined)
      await ctx.call(iam, "CreateServiceLinkedRole", { AWSServiceName: SERVICE });
    await ctx.call(firehose, "TagDeliveryStream", { DeliveryStreamName: name, Tags: [STREAM_TAG] });
  },
};

async function bucketPolicy(ctx: DeliveryContext, Bucket: string): Promise<string | undefined> {
  try {
    return (await ctx.call(s3, "GetBucketPolicy", { Bucket })).Policy;
  } catch (error) {
    if (error instanceof AwsError && error.code === "NoSuchBucketPolicy") return undefined;
    throw error;
  }
}

/** Of a policy. */
interface Statement {
  readonly Action: readonly string[] | string;
  readonly Resource: string;
  readonly [element: string]: unknown;
}

function statement(
  ctx: DeliveryContext,
  Action: readonly string[],
  Resource: string,
  more: Readonly<Record<string, string>> = {},
): Statement {
  const StringEquals = { ...more, "aws:SourceAccount": ctx.scope.account };
  return {
    Sid: `AWSLogDelivery${Action[0]?.split(":")[1]}`,
    Effect: "Allow",
    Principal: { Service: SERVICE },
    Action,
    Resource,
    Condition: { StringEquals, ArnLike: { "aws:SourceArn": arnOf(ctx, "logs", "*") } },
  };
}

/** The policy with those statements that it does not hold. */
function withStatements(known: string | undefined, wanted: readonly Statement[]): string {
  const { Statement: held = [], ...rest } = JSON.parse(known ?? '{"Version":"2012-10-17"}');
  const all = [held].flat() as Statement[];
  const holds = (one: Statement) =>
    all.some(
      ({ Resource, Action }) =>
        Resource === one.Resource && [Action].flat().join() === [one.Action].flat().join(),
    );
  const absent = wanted.filter((one) => !holds(one));
  return absent.length === 0 && known !== undefined
    ? known
    : JSON.stringify({ ...rest, Statement: [...all, ...absent] });
}

/** Delivers records, oldest first. Throws what the destination refuses. */
export async function deliverLog(
  ctx: DeliveryContext,
  destination: LogDestination,
  log: VendedLog,
  records: readonly LogRecord[],
): Promise<void> {
  if (destination.kind === "group") await writeGroup(ctx, destination.name, log, records);
  else if (destination.kind === "stream") await putRecords(ctx, destination.name, records);
  else {
    const Key = objectKey(ctx, destination.prefix, log);
    const Body = new WholeBody(gzipSync(records.map(({ message }) => `${message}\n`).join("")));
    const where = { Bucket: destination.name, Key, ExpectedBucketOwner: destination.owner };
    const what = { Body, ContentType: "application/x-gzip", ACL: "bucket-owner-full-control" } as const;
    await ctx.call(s3, "PutObject", { ...where, ...what }, { as: delivery(ctx, log) });
  }
}

async function writeGroup(
  ctx: DeliveryContext,
  logGroupName: string,
  log: VendedLog,
  records: readonly LogRecord[],
): Promise<void> {
  const options = { as: delivery(ctx, log), region: ctx.scope.region };
  const where = { logGroupName, logStreamName: log.logStream };
  const logEvents = records.map(({ at, message }) => ({ timestamp: at, message }));
  const put = () => ctx.call(logs, "PutLogEvents", { ...where, logEvents }, options);
  try {
    await put();
  } catch (error) {
    if (!isCode(error, "ResourceNotFoundException")) throw error;
    await ctx.call(logs, "CreateLogStream", where, options).catch((reason) => {
      if (!isCode(reason, "ResourceAlreadyExistsException")) throw reason;
    });
    await put();
  }
}

const RECORDS_PER_CALL = 500;

async function putRecords(
  ctx: DeliveryContext,
  DeliveryStreamName: string,
  records: readonly LogRecord[],
): Promise<void> {
  const as: Principal = await assumeRole(ctx, roleArn(ctx), {
    service: SERVICE,
    sourceArn: roleArn(ctx),
    sessionName: "LogDelivery",
  });
  for (let at = 0; at < records.length; at += RECORDS_PER_CALL) {
    const some = records.slice(at, at + RECORDS_PER_CALL);
    const Records = some.map(({ message }) => ({ Data: Buffer.from(`${message}\n`) }));
    const options = { as, region: ctx.scope.region };
    await ctx.call(firehose, "PutRecordBatch", { DeliveryStreamName, Records }, options);
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof AwsError && error.code === code;

/** prefix/AWSLogs/account/service/region/2026/01/31/23/account_service_region_name_20260131T2359Z_hash.log.gz */
function objectKey(ctx: DeliveryContext, prefix: string | undefined, { service, name }: VendedLog): string {
  const { account, region } = ctx.scope;
  const [day = "", time = ""] = isoInstant(ctx.now).split("T");
  const stamp = `${day}T${time.slice(0, 5)}Z`.replace(/[-:]/g, "");
  const file = [account, service, region, name, stamp, ctx.ids.hex(8)].join("_");
  const folder = `AWSLogs/${account}/${service}/${region}/${day.replaceAll("-", "/")}/${time.slice(0, 2)}`;
  return `${prefix === undefined || prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`}${folder}/${file}.log.gz`;
}

function arnOf({ scope }: DeliveryContext, service: string, resource: string): string {
  const { partition, region, account } = scope;
  return formatArn({ partition, service, region, account, resource });
}

const roleArn = ({ scope: { partition, account } }: DeliveryContext): string =>
  `arn:${partition}:iam::${account}:role/${ROLE_PATH}`;

function delivery(ctx: DeliveryContext, { name }: VendedLog): ServicePrincipal {
  const sourceArn = arnOf(ctx, "logs", `delivery-source:${name}`);
  return { kind: "service", service: SERVICE, sourceArn, sourceAccount: ctx.scope.account };
}
