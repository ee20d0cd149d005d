import { nameIn } from "../addressing.ts";
import { backUp, describeBackup, detailsOf, removeBackup } from "../backup.ts";
import { copyLater } from "../copying.ts";
import { describe } from "../description.ts";
import { encryptionOf, keepKey } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Read, read, refusing, staged, write } from "../kit.ts";
import { restore } from "../restoring.ts";
import type { Backup } from "../store/backups.ts";

const PAGE = 100;

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateBackup.html */
export const CreateBackup = write("CreateBackup", (ctx, input) => {
  const name = nameIn(input.TableName);
  const record = ctx.store.tables.named(name)?.record;
  if (record === undefined) throw errors.backupTableNotFound(name);
  if (record.status === "CREATING" || record.status === "DELETING") throw errors.backupTableInUse(name);
  return { BackupDetails: detailsOf(backUp(ctx, record, input.BackupName)) };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeBackup.html */
export const DescribeBackup = read("DescribeBackup", (ctx, input) => ({
  BackupDescription: describeBackup(backupOf(ctx, input.BackupArn)),
}));

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteBackup.html */
export const DeleteBackup = write("DeleteBackup", (ctx, input) => {
  const backup = backupOf(ctx, input.BackupArn);
  if (backup.status === "CREATING" || ctx.store.copies.isCopied(backup.space))
    throw errors.backupInUse(backup.arn);
  removeBackup(ctx, backup);
  ctx.unschedule("expireBackup", backup.arn);
  return { BackupDescription: describeBackup(backup, "DELETED") };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListBackups.html */
export const ListBackups = read("ListBackups", (ctx, input) => {
  const limit = input.Limit ?? PAGE;
  const found = ctx.store.backups.list(
    {
      table: input.TableName === undefined ? undefined : nameIn(input.TableName),
      from: input.TimeRangeLowerBound ?? 0,
      to: input.TimeRangeUpperBound ?? Number.MAX_SAFE_INTEGER,
      type: input.BackupType === undefined || input.BackupType === "ALL" ? undefined : input.BackupType,
    },
    input.ExclusiveStartBackupArn ?? "",
    limit + 1,
  );
  const shown = found.slice(0, limit);
  return {
    BackupSummaries: shown.map((backup) => ({
      TableName: backup.table.name,
      TableId: backup.table.tableId,
      TableArn: backup.tableArn,
      ...detailsOf(backup),
    })),
    ...(found.length > limit && { LastEvaluatedBackupArn: shown.at(-1)?.arn }),
  };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableFromBackup.html */
export const RestoreTableFromBackup = staged("RestoreTableFromBackup", {
  prepare: (ctx, input) => encryptionOf(ctx, input.TargetTableName, input.SSESpecificationOverride),
  commit: (ctx, input, key) => {
    const backup = backupOf(ctx, input.BackupArn);
    if (backup.status === "CREATING") throw errors.backupInUse(backup.arn);
    const { arn: backupArn, tableArn, createdAt: at, table, space: from } = backup;
    const restored = { backupArn, tableArn, at, underWay: true };
    const record = refusing(() =>
      restore(ctx, input.TargetTableName, table, input, keepKey(ctx, key), restored, (space, then) =>
        copyLater(ctx, from, space, then),
      ),
    );
    return { TableDescription: describe(ctx, record) };
  },
});

function backupOf(ctx: Read, arn: string): Backup {
  const backup = ctx.store.backups.withArn(arn);
  if (backup === undefined) throw errors.backupNotFound(arn);
  return backup;
}
