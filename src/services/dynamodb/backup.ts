/**
 * Backups: a space of their own with the items as they were, and the table's record.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_HowItWorks.html
 */
import { after } from "../../base/instant.ts";
import type { BackupDescription, BackupDetails, BackupType } from "../../gen/dynamodb.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { copyLater } from "./copying.ts";
import type { Write } from "./kit.ts";
import { discardSpace } from "./life.ts";
import { DELETED_TABLE_BACKUP_LIFETIME } from "./limits.ts";
import type { Backup } from "./store/backups.ts";
import { type IndexRecord, type TableRecord, tableArn } from "./table.ts";

/** The ARNs of a table's backups sort by when they were made. */
function backupArn(ctx: Write, table: TableRecord): string {
  return `${tableArn(ctx.scope, table.name)}/backup/${String(ctx.now).padStart(14, "0")}-${ctx.ids.hex(8)}`;
}

function newBackup(ctx: Write, table: TableRecord, name: string, type: BackupType, space: number): Backup {
  const fill = ctx.store.items.fill(table.id);
  return {
    arn: backupArn(ctx, table),
    tableArn: tableArn(ctx.scope, table.name),
    ...{ name, type, space, table, createdAt: ctx.now, items: fill.items, bytes: fill.bytes },
    status: "AVAILABLE",
  };
}

/** Backs a table up as it is now. */
export function backUp(ctx: Write, table: TableRecord, name: string): Backup {
  const space = ctx.store.items.openSpace();
  const backup: Backup = { ...newBackup(ctx, table, name, "USER", space), status: "CREATING" };
  ctx.store.backups.put(backup);
  copyLater(ctx, table, space, { kind: "completeBackup", key: backup.arn });
  return backup;
}

/** The job: a backup whose copy is whole can be restored. */
export function completeBackup(ctx: Write, job: DueJob): void {
  const backup = ctx.store.backups.withArn(job.key);
  if (backup !== undefined) ctx.store.backups.put({ ...backup, status: "AVAILABLE" });
}

/** A table with point-in-time recovery that is deleted leaves its items behind as a backup, for 35 days. */
export function backUpDeleted(ctx: Write, table: TableRecord): void {
  const made = newBackup(ctx, table, `${table.name}$DeletedTableBackup`, "SYSTEM", table.id);
  const backup = { ...made, expiresAt: after(ctx.now, DELETED_TABLE_BACKUP_LIFETIME) };
  ctx.store.backups.put(backup);
  ctx.schedule(backup.expiresAt, { kind: "expireBackup", key: backup.arn });
}

/** The job: a backup whose time is over goes. */
export function expireBackup(ctx: Write, job: DueJob): void {
  const backup = ctx.store.backups.withArn(job.key);
  if (backup !== undefined) removeBackup(ctx, backup);
}

export function removeBackup(ctx: Write, backup: Backup): void {
  ctx.store.backups.remove(backup.arn);
  discardSpace(ctx, backup.space);
}

export function detailsOf(
  backup: Backup,
  status = backup.status as BackupDetails["BackupStatus"],
): BackupDetails {
  return {
    BackupArn: backup.arn,
    BackupName: backup.name,
    BackupSizeBytes: backup.bytes,
    BackupStatus: status,
    BackupType: backup.type,
    BackupCreationDateTime: backup.createdAt,
    BackupExpiryDateTime: backup.expiresAt,
  };
}

export function describeBackup(
  backup: Backup,
  status = backup.status as BackupDetails["BackupStatus"],
): BackupDescription {
  const { table } = backup;
  return {
    BackupDetails: detailsOf(backup, status),
    SourceTableDetails: {
      TableName: table.name,
      TableId: table.tableId,
      TableArn: backup.tableArn,
      TableSizeBytes: backup.bytes,
      KeySchema: table.keySchema,
      TableCreationDateTime: table.createdAt,
      ProvisionedThroughput: throughputOf(table.throughput),
      OnDemandThroughput: table.onDemand,
      ItemCount: backup.items,
      BillingMode: table.billing,
    },
    SourceTableFeatureDetails: featuresOf(table),
  };
}

function featuresOf(table: TableRecord): NonNullable<BackupDescription["SourceTableFeatureDetails"]> {
  const locals = table.indexes.filter((index) => index.local);
  const globals = table.indexes.filter((index) => !index.local);
  return {
    ...(locals.length > 0 && { LocalSecondaryIndexes: locals.map(indexInfo) }),
    ...(globals.length > 0 && {
      GlobalSecondaryIndexes: globals.map((index) => ({
        ...indexInfo(index),
        ProvisionedThroughput: throughputOf(index.throughput ?? { read: 0, write: 0 }),
        OnDemandThroughput: index.onDemand,
      })),
    }),
    ...(table.stream !== undefined && {
      StreamDescription: { StreamEnabled: true, StreamViewType: table.stream.viewType },
    }),
    ...(table.ttl !== undefined && {
      TimeToLiveDescription: { TimeToLiveStatus: table.ttl.status, AttributeName: table.ttl.attribute },
    }),
    ...(table.encryption !== undefined && {
      SSEDescription: { Status: "ENABLED", SSEType: "KMS", KMSMasterKeyArn: table.encryption.keyArn },
    }),
  };
}

function indexInfo({ name, keySchema, projection }: IndexRecord) {
  return { IndexName: name, KeySchema: keySchema, Projection: projection };
}

function throughputOf({ read, write }: { read: number; write: number }) {
  return { ReadCapacityUnits: read, WriteCapacityUnits: write };
}
