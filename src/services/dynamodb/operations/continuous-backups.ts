import { after, DAY, instant, SECOND } from "../../../base/instant.ts";
import type { RestoreTableToPointInTimeInput } from "../../../gen/dynamodb.ts";
import { nameIn } from "../addressing.ts";
import { copyLater } from "../copying.ts";
import { describe } from "../description.ts";
import { encryptionOf, keepKey } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Read, read, refusing, staged, type Write, write } from "../kit.ts";
import { RECOVERY_DAYS_MAX } from "../limits.ts";
import { describeRecovery, restorable } from "../recovery.ts";
import { restore } from "../restoring.ts";
import type { Encryption } from "../table.ts";
import { type TableRecord, tableArn } from "../table.ts";

function tableOf(ctx: Read, given: string): TableRecord {
  const name = nameIn(given);
  const table = ctx.store.tables.named(name);
  if (table === undefined) throw errors.backupTableNotFound(name);
  return table.record;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContinuousBackups.html */
export const DescribeContinuousBackups = read("DescribeContinuousBackups", (ctx, input) => ({
  ContinuousBackupsDescription: describeRecovery(tableOf(ctx, input.TableName), ctx.now),
}));

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateContinuousBackups.html */
export const UpdateContinuousBackups = write("UpdateContinuousBackups", (ctx, input) => {
  const record = tableOf(ctx, input.TableName);
  const { PointInTimeRecoveryEnabled: wanted, RecoveryPeriodInDays: days } =
    input.PointInTimeRecoverySpecification;
  if (!wanted && days !== undefined)
    throw errors.invalid("RecoveryPeriodInDays can only be specified when point-in-time recovery is enabled");
  const since = record.recovery?.since ?? ctx.now;
  const recovery = wanted ? { since, days: days ?? record.recovery?.days ?? RECOVERY_DAYS_MAX } : undefined;
  const changed = { ...record, recovery };
  ctx.store.tables.put(changed);
  const key = String(record.id);
  if (wanted) ctx.schedule(after(ctx.now, DAY), { kind: "trimHistory", key });
  else {
    if (!ctx.store.copies.isCopied(record.id)) ctx.store.history.forget(record.id);
    ctx.unschedule("trimHistory", key);
  }
  return { ContinuousBackupsDescription: describeRecovery(changed, ctx.now) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableToPointInTime.html */
export const RestoreTableToPointInTime = staged("RestoreTableToPointInTime", {
  prepare: (ctx, input) => encryptionOf(ctx, input.TargetTableName, input.SSESpecificationOverride),
  commit: (ctx, input, key) => ({
    TableDescription: describe(
      ctx,
      refusing(() => goBack(ctx, input, keepKey(ctx, key))),
    ),
  }),
});

function goBack(
  ctx: Write,
  input: RestoreTableToPointInTimeInput,
  encryption: Encryption | undefined,
): TableRecord {
  const given = input.SourceTableName ?? input.SourceTableArn;
  if (given === undefined)
    throw errors.validation("Either SourceTableName or SourceTableArn must be specified");
  const source = tableOf(ctx, given);
  const stretch = restorable(source, ctx.now);
  if (stretch === undefined) throw errors.noRecovery(source.name);
  const { UseLatestRestorableTime: latest, RestoreDateTime } = input;
  if ((latest === true) === (RestoreDateTime !== undefined))
    throw errors.validation("Exactly one of UseLatestRestorableTime and RestoreDateTime must be specified");
  const at =
    RestoreDateTime === undefined ? stretch.to : instant(Math.floor(RestoreDateTime / SECOND) * SECOND);
  const earliest = Math.floor(stretch.from / SECOND) * SECOND;
  if (at < earliest || at > stretch.to) throw errors.invalidRestoreTime();
  const restored = { tableArn: tableArn(ctx.scope, source.name), at, underWay: true };
  return restore(ctx, input.TargetTableName, source, input, encryption, restored, (space, then) =>
    copyLater(ctx, source, space, then, latest === true ? undefined : at),
  );
}
