/**
 * Log files: every five minutes, for each account and Region in which a trail found something.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { after, type Instant, instant } from "../../../base/instant.ts";
import { s3 } from "../../../gen/s3.ts";
import { sns } from "../../../gen/sns.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { type BlockBuilder, parseLine } from "../history/block.ts";
import { recordOf, type Salts, saltsOf, type TrailRecord } from "../history/record.ts";
import type { Prepare, Write } from "../kit.ts";
import { DELIVERY_GIVEN_UP_AFTER, DELIVERY_INTERVAL } from "../limits.ts";
import type { StoredBlock } from "../store.ts";
import { addToChain } from "./digest.ts";
import { sendToLogs } from "./logs.ts";
import { selects } from "./selectors.ts";
import { covers, folderOf, type LogFile, loggedAt, type Trail, type TrailStatus } from "./trail.ts";

export const DELIVER = "deliver";
/** How many blocks one round takes: so much lies in memory at once. */
const BLOCKS_AT_ONCE = 64;

/** A block has something for these trails: it goes out when the five minutes end. */
export function awaitDelivery(ctx: Write, trails: readonly Trail[], block: BlockBuilder): void {
  const own = block.account === ctx.scope.account;
  for (const trail of trails)
    if (covers(trail, block.region) && (own || trail.organization !== undefined))
      scheduleDelivery(ctx, trail.arn);
}

function scheduleDelivery(ctx: Write, arn: string): void {
  const due = instant((Math.floor(ctx.now / DELIVERY_INTERVAL) + 1) * DELIVERY_INTERVAL);
  ctx.schedule(due, { kind: DELIVER, key: `${arn}|${due}` });
}

/** As whom CloudTrail delivers. */
export function deliverer(trail: Trail, account: string): ServicePrincipal {
  return {
    kind: "service",
    service: "cloudtrail.amazonaws.com",
    sourceAccount: account,
    sourceArn: trail.arn,
  };
}

interface Part {
  readonly account: string;
  readonly region: string;
  readonly records: TrailRecord[];
}

interface Outcome {
  /** Behind which block the next round goes on. */
  readonly cursor: number;
  readonly more: boolean;
  readonly files: readonly (LogFile & Pick<Part, "account" | "region">)[];
  readonly status: TrailStatus;
  readonly failed: boolean;
}

const arnOf = (job: DueJob): string => job.key.split("|", 1)[0] ?? "";

export const deliver = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome | undefined> => {
    const trail = ctx.store.trail(arnOf(job));
    if (trail === undefined) return undefined;
    const cursor = ctx.store.cursor(trail.arn);
    const blocks = ctx.store.blocksBehind(cursor, BLOCKS_AT_ONCE);
    const parts = partsOf(trail, blocks, ctx.scope.account, saltsOf(ctx));
    const newest = blocks.at(-1)?.seq ?? cursor;
    const more = blocks.length === BLOCKS_AT_ONCE;
    if (parts.length === 0) return { cursor: newest, more, files: [], status: {}, failed: false };
    return deliverParts(ctx, trail, parts, { newest, cursor, more, oldest: blocks[0]?.first ?? 0 });
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome | undefined): void => {
    const trail = ctx.store.trail(arnOf(job));
    if (outcome === undefined || trail === undefined) return;
    const { cursor, files, status, more, failed } = outcome;
    ctx.store.setCursor(trail.arn, cursor);
    ctx.store.forgetDelivered();
    ctx.store.putStatus(trail.arn, { ...without(ctx.store.status(trail.arn), status), ...status });
    if (trail.validation) for (const file of files) addToChain(ctx, trail, file);
    if (failed) scheduleDelivery(ctx, trail.arn);
    else if (more) ctx.schedule(ctx.now, { kind: DELIVER, key: `${trail.arn}|more` });
  },
};

/** What went well this time has no error any more. */
function without(old: TrailStatus, { deliveredAt, notifiedAt, loggedAt: logged }: TrailStatus): TrailStatus {
  const { deliveryError, notificationError, loggingError, ...others } = old;
  return {
    ...others,
    ...(deliveredAt === undefined && deliveryError !== undefined && { deliveryError }),
    ...(notifiedAt === undefined && notificationError !== undefined && { notificationError }),
    ...(logged === undefined && loggingError !== undefined && { loggingError }),
  };
}

/** What the trail takes of the blocks, by account and Region. */
function partsOf(trail: Trail, blocks: readonly StoredBlock[], own: string, salts: Salts): Part[] {
  const parts = new Map<string, Part>();
  for (const block of blocks) {
    const { account, region, data, seq, heads } = block;
    if (!covers(trail, region) || (account !== own && trail.organization === undefined)) continue;
    block.lines.forEach((text, index) => {
      const line = parseLine(text);
      const head = heads[line.head];
      if (head === undefined || !loggedAt(trail, line.at) || !selects(trail, { head, line, data })) return;
      const key = `${account}/${region}`;
      const part = parts.get(key) ?? { account, region, records: [] };
      parts.set(key, part);
      part.records.push(recordOf({ salts, block: seq, index, account, region, data }, head, text));
    });
  }
  return [...parts.values()];
}

interface Round {
  readonly newest: number;
  readonly cursor: number;
  readonly more: boolean;
  readonly oldest: number;
}

async function deliverParts(ctx: Prepare, trail: Trail, parts: Part[], round: Round): Promise<Outcome> {
  const { now } = ctx;
  const files: Outcome["files"][number][] = [];
  let status: TrailStatus = { attemptedAt: now };
  for (const part of parts) {
    try {
      files.push({ ...(await putLogFile(ctx, trail, part)), account: part.account, region: part.region });
      status = { ...status, deliveredAt: now };
    } catch (error) {
      const deliveryError = codeOf(error);
      const givenUp = round.oldest < now - DELIVERY_GIVEN_UP_AFTER;
      // The files before this one lie there, and the next round writes them again: at least once, as in AWS.
      if (!givenUp)
        return {
          cursor: round.cursor,
          more: false,
          files: [],
          status: { ...status, deliveryError },
          failed: true,
        };
      status = { ...status, deliveryError };
    }
  }
  if (trail.logGroupArn !== undefined) status = { ...status, ...(await toLogs(ctx, trail, parts)) };
  if (trail.topicArn !== undefined && files.length > 0)
    status = { ...status, ...(await notify(ctx, trail, files)) };
  return { cursor: round.newest, more: round.more, files, status, failed: false };
}

export async function putLogFile(
  ctx: Prepare,
  trail: Trail,
  part: Part,
  kind: "CloudTrail" | "CloudTrail-Insight" = "CloudTrail",
): Promise<LogFile> {
  const { account, region, records } = part;
  const text = Buffer.from(JSON.stringify({ Records: records }));
  const minute = stamp(ctx.now).replace(/\d\dZ$/, "Z");
  const name = `${account}_${kind}_${region}_${minute}_${ctx.ids.text(16, ALPHANUMERIC)}.json.gz`;
  const key = `${folderOf(trail, kind, account, region, ctx.now)}/${name}`;
  await putFile(ctx, trail, key, gzipSync(text));
  const times = records.map(({ eventTime }) => eventTime).sort();
  const hash = createHash("sha256").update(text).digest("hex");
  return { bucket: trail.bucket, key, hash, oldest: times[0] ?? "", newest: times.at(-1) ?? "" };
}

/** "20260102T030405Z" */
export function stamp(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Puts a file into the trail's bucket, as far as the bucket lets CloudTrail. */
export async function putFile(
  ctx: Prepare,
  trail: Trail,
  Key: string,
  bytes: Uint8Array,
  Metadata?: Readonly<Record<string, string>>,
): Promise<void> {
  const encryption =
    trail.kmsKeyId === undefined
      ? ({ ServerSideEncryption: "AES256" } as const)
      : ({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: trail.kmsKeyId } as const);
  await ctx.call(
    s3,
    "PutObject",
    {
      Bucket: trail.bucket,
      Key,
      Body: new WholeBody(bytes),
      ACL: "bucket-owner-full-control",
      ContentType: "application/json",
      ContentEncoding: "gzip",
      ...(Metadata && { Metadata }),
      ...(Metadata === undefined ? encryption : { ServerSideEncryption: "AES256" as const }),
    },
    { as: deliverer(trail, ctx.scope.account), region: trail.homeRegion },
  );
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html */
async function notify(ctx: Prepare, trail: Trail, files: readonly LogFile[]): Promise<TrailStatus> {
  const Message = JSON.stringify({ s3Bucket: trail.bucket, s3ObjectKey: files.map(({ key }) => key) });
  const { topicArn: TopicArn = "" } = trail;
  const region = TopicArn.split(":")[3] ?? trail.homeRegion;
  try {
    await ctx.call(
      sns,
      "Publish",
      { TopicArn, Message },
      { as: deliverer(trail, ctx.scope.account), region },
    );
    return { notifiedAt: ctx.now };
  } catch (error) {
    return { notificationError: codeOf(error) };
  }
}

async function toLogs(ctx: Prepare, trail: Trail, parts: readonly Part[]): Promise<TrailStatus> {
  try {
    for (const { account, region, records } of parts)
      await sendToLogs(ctx, trail, `${account}_CloudTrail_${region}`, records);
    return { loggedAt: after(ctx.now, 0) };
  } catch (error) {
    return { loggingError: codeOf(error) };
  }
}

/** What GetTrailStatus calls a refusal. Defects are nobody's refusal. */
export function codeOf(error: unknown): string {
  if (error instanceof AwsError) return error.code;
  throw error;
}
