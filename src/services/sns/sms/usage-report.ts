/**
 * Daily reports of the texts an account sends, a day after the day they are of.
 * https://docs.aws.amazon.com/sns/latest/dg/sms_stats_usage.html
 */
import { gzipSync } from "node:zlib";
import { after, DAY, instant, isoInstant } from "../../../base/instant.ts";
import { s3 } from "../../../gen/s3.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { ServicePrincipal } from "../../../kernel/iam/principal.ts";
import type { SentMessage } from "../../../kernel/ports/outbox.ts";
import { invalidParameter } from "../errors.ts";
import type { Prepare, Read, Write } from "../kit.ts";

export const USAGE_REPORT = "usage-report";
/** The setting that asks for reports. */
export const USAGE_BUCKET = "UsageReportS3Bucket";

const COLUMNS =
  "PublishTimeUTC,MessageId,DestinationPhoneNumber,MessageType,DeliveryStatus,PriceInUSD,PartNumber,TotalParts";

const reporter = ({ scope }: Read): ServicePrincipal => ({
  kind: "service",
  service: "sns.amazonaws.com",
  sourceAccount: scope.account,
  sourceArn: `arn:${scope.partition}:sns:${scope.region}:${scope.account}:*`,
});

/** Throws InvalidParameter when a bucket does not let SNS look at it. */
export async function checkReportBucket(ctx: Prepare, Bucket: string): Promise<void> {
  const options = { as: reporter(ctx) };
  try {
    await ctx.call(s3, "GetBucketLocation", { Bucket }, options);
    await ctx.call(s3, "ListObjectsV2", { Bucket, MaxKeys: 1 }, options);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw invalidParameter(USAGE_BUCKET, `SNS cannot use the bucket ${Bucket}: ${error.message}`);
  }
}

/** Notes a text for the report of its day, if reports are asked for. Those who opted out are not in it. */
export function noteUsage(ctx: Write, { at, to, failure, details }: SentMessage): void {
  const { phones } = ctx.store;
  if ((phones.settings()[USAGE_BUCKET] ?? "") === "" || phones.texted(to)?.optedOutAt !== undefined) return;
  const day = isoInstant(at).slice(0, 10);
  const parts = Number(details["Parts"]);
  const status = failure ?? "Message has been accepted by phone carrier";
  const price = failure === undefined ? Number(details["PriceInUSD"]) / parts : 0;
  for (let part = 1; part <= parts; part++) {
    const cells = [isoInstant(at), details["MessageId"], to.slice(1), details["SMSType"], quoted(status)];
    phones.noteUsage(day, [...cells, price, part, parts].join(","));
  }
  ctx.schedule(reportedAt(day), { kind: USAGE_REPORT, key: day });
}

/** RFC 4180. */
const quoted = (cell: string): string => (cell.includes(",") ? `"${cell}"` : cell);

/** A day after the day's end. */
const reportedAt = (day: string) => after(instant(Date.parse(`${day}T00:00:00Z`)), 2 * DAY);

/** Job: writes a day's report. What the bucket refuses is lost. */
export const reportUsage = {
  prepare: async (ctx: Prepare, { key: day }: DueJob): Promise<void> => {
    const Bucket = ctx.store.phones.settings()[USAGE_BUCKET] ?? "";
    const lines = ctx.store.phones.usage(day);
    if (Bucket === "" || lines.length === 0) return;
    const Body = new WholeBody(gzipSync(`${[COLUMNS, ...lines].join("\n")}\n`));
    const Key = `SMSUsageReports/${ctx.scope.region}/${day.replaceAll("-", "/")}/001.csv.gz`;
    try {
      await ctx.call(s3, "PutObject", { Bucket, Key, Body }, { as: reporter(ctx) });
    } catch (error) {
      if (!(error instanceof AwsError) || error.status >= 500) throw error;
    }
  },
  commit: (ctx: Write, { key: day }: DueJob): void => ctx.store.phones.forgetUsage(day),
};
