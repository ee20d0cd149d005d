/**
 * Point-in-time recovery: for each write, what was there before. Going back to an instant undoes what came after it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html
 */
import { after, DAY, type Instant, instant, SECOND } from "../../base/instant.ts";
import type { ContinuousBackupsDescription } from "../../gen/dynamodb.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { Write } from "./kit.ts";
import { ROWS_PER_STEP } from "./limits.ts";
import type { TableRecord } from "./table.ts";

/** The stretch of time that a table can be brought back to. */
export function restorable(
  { recovery }: TableRecord,
  now: Instant,
): { readonly from: Instant; readonly to: Instant } | undefined {
  if (recovery === undefined) return undefined;
  const from = instant(Math.max(recovery.since, after(now, -recovery.days * DAY)));
  return { from, to: instant(Math.floor(now / SECOND) * SECOND) };
}

export function describeRecovery(record: TableRecord, now: Instant): ContinuousBackupsDescription {
  const stretch = restorable(record, now);
  if (stretch === undefined)
    return {
      ContinuousBackupsStatus: "ENABLED",
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "DISABLED" },
    };
  return {
    ContinuousBackupsStatus: "ENABLED",
    PointInTimeRecoveryDescription: {
      PointInTimeRecoveryStatus: "ENABLED",
      RecoveryPeriodInDays: record.recovery?.days,
      EarliestRestorableDateTime: stretch.from,
      LatestRestorableDateTime: stretch.to,
    },
  };
}

/** The job, once a day: forgets what is too old to go back to. */
export function trimHistory(ctx: Write, job: DueJob): void {
  const record = ctx.store.tables.ofSpace(Number(job.key))?.record;
  if (record?.recovery === undefined) return;
  const more = ctx.store.history.trim(record.id, after(ctx.now, -record.recovery.days * DAY), ROWS_PER_STEP);
  ctx.schedule(more ? ctx.now : after(ctx.now, DAY), { kind: "trimHistory", key: job.key });
}
