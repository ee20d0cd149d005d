/** Amazon DynamoDB: the table of contents. */
import { tagMap } from "../../aws/tags.ts";
import { home } from "./addressing.ts";
import * as authz from "./authz.ts";
import { completeBackup, expireBackup } from "./backup.ts";
import { saysInvalid } from "./constraints.ts";
import { copySpace } from "./copying.ts";
import { deliver, settleDestination } from "./destination.ts";
import { reseal } from "./encryption.ts";
import { expire, findExpiring } from "./expiry.ts";
import { exportTable } from "./exporting.ts";
import { logImport } from "./import-log.ts";
import { importTable } from "./importing.ts";
import { define, unlocking, unlockingFacts } from "./kit.ts";
import { forgetNotes } from "./lagging.ts";
import { backfill, discard, drop, dropIndex, settle } from "./life.ts";
import { gauge, meters } from "./metrics.ts";
import * as account from "./operations/account.ts";
import { BatchExecuteStatement } from "./operations/BatchExecuteStatement.ts";
import { BatchGetItem } from "./operations/BatchGetItem.ts";
import { BatchWriteItem } from "./operations/BatchWriteItem.ts";
import * as backups from "./operations/backups.ts";
import { CreateTable } from "./operations/CreateTable.ts";
import * as continuous from "./operations/continuous-backups.ts";
import * as insights from "./operations/contributor-insights.ts";
import { DeleteItem } from "./operations/DeleteItem.ts";
import { DeleteTable } from "./operations/DeleteTable.ts";
import { DescribeTable } from "./operations/DescribeTable.ts";
import { ExecuteStatement } from "./operations/ExecuteStatement.ts";
import { ExecuteTransaction } from "./operations/ExecuteTransaction.ts";
import { GetItem } from "./operations/GetItem.ts";
import * as globals from "./operations/global-tables.ts";
import * as destinations from "./operations/kinesis-destinations.ts";
import { ListTables } from "./operations/ListTables.ts";
import { PutItem } from "./operations/PutItem.ts";
import { Query } from "./operations/Query.ts";
import * as scaling from "./operations/replica-auto-scaling.ts";
import * as policies from "./operations/resource-policies.ts";
import { Scan } from "./operations/Scan.ts";
import { TransactGetItems } from "./operations/TransactGetItems.ts";
import { TransactWriteItems } from "./operations/TransactWriteItems.ts";
import * as tags from "./operations/tags.ts";
import * as timeToLive from "./operations/time-to-live.ts";
import * as transfers from "./operations/transfers.ts";
import { UpdateItem } from "./operations/UpdateItem.ts";
import { UpdateTable } from "./operations/UpdateTable.ts";
import { trimHistory } from "./recovery.ts";
import { adoptScaling } from "./replica-auto-scaling.ts";
import { REPLICATION } from "./replicas.ts";
import { seedReplica } from "./replication.ts";
import { completeRestore, fillIndexes } from "./restoring.ts";
import * as statements from "./statement-authz.ts";
import { STORE } from "./store.ts";
import { trimStream } from "./stream.ts";

const { onAll, onArn, onBackup, onBatch, onItems, onTable, onTransaction } = authz;

export const dynamodb = define({
  id: "dynamodb",
  store: STORE,
  home,
  operations: {
    CreateTable: { allow: authz.onNewTable, does: CreateTable },
    DescribeTable: { allow: onTable("DescribeTable"), does: DescribeTable, readOnly: true },
    UpdateTable: { allow: onTable("UpdateTable"), does: UpdateTable },
    DeleteTable: { allow: onTable("DeleteTable"), does: DeleteTable },
    ListTables: { allow: onAll("ListTables"), does: ListTables },

    GetItem: { allow: onItems("GetItem"), does: GetItem, dataEvent: true, readOnly: true },
    PutItem: { allow: onItems("PutItem"), does: PutItem, dataEvent: true },
    UpdateItem: { allow: onItems("UpdateItem"), does: UpdateItem, dataEvent: true },
    DeleteItem: { allow: onItems("DeleteItem"), does: DeleteItem, dataEvent: true },
    Query: { allow: onItems("Query"), does: Query, dataEvent: true, readOnly: true },
    Scan: { allow: onItems("Scan"), does: Scan, dataEvent: true, readOnly: true },
    BatchGetItem: { allow: onBatch("BatchGetItem"), does: BatchGetItem, dataEvent: true, readOnly: true },
    BatchWriteItem: { allow: onBatch("BatchWriteItem"), does: BatchWriteItem, dataEvent: true },
    TransactGetItems: {
      allow: onTransaction("TransactGetItems"),
      does: TransactGetItems,
      dataEvent: true,
      readOnly: true,
    },
    TransactWriteItems: {
      allow: onTransaction("TransactWriteItems"),
      does: TransactWriteItems,
      dataEvent: true,
    },
    ExecuteStatement: { allow: statements.onStatement, does: ExecuteStatement, dataEvent: true },
    BatchExecuteStatement: { allow: statements.onStatements, does: BatchExecuteStatement, dataEvent: true },
    ExecuteTransaction: {
      allow: statements.onTransactedStatements,
      does: ExecuteTransaction,
      dataEvent: true,
    },

    UpdateTimeToLive: { allow: onTable("UpdateTimeToLive"), does: timeToLive.UpdateTimeToLive },
    DescribeTimeToLive: { allow: onTable("DescribeTimeToLive"), does: timeToLive.DescribeTimeToLive },

    CreateBackup: { allow: onTable("CreateBackup"), does: backups.CreateBackup },
    DescribeBackup: { allow: onBackup("DescribeBackup"), does: backups.DescribeBackup },
    DeleteBackup: { allow: onBackup("DeleteBackup"), does: backups.DeleteBackup },
    ListBackups: { allow: onAll("ListBackups"), does: backups.ListBackups },
    RestoreTableFromBackup: { allow: authz.onRestoreFromBackup, does: backups.RestoreTableFromBackup },
    DescribeContinuousBackups: {
      allow: onTable("DescribeContinuousBackups"),
      does: continuous.DescribeContinuousBackups,
    },
    UpdateContinuousBackups: {
      allow: onTable("UpdateContinuousBackups"),
      does: continuous.UpdateContinuousBackups,
    },
    RestoreTableToPointInTime: {
      allow: authz.onRestoreToPointInTime,
      does: continuous.RestoreTableToPointInTime,
    },

    ExportTableToPointInTime: { allow: authz.onExport, does: transfers.ExportTableToPointInTime },
    DescribeExport: { allow: authz.onTransfer("DescribeExport"), does: transfers.DescribeExport },
    ListExports: { allow: onAll("ListExports"), does: transfers.ListExports },
    ImportTable: { allow: authz.onImport, does: transfers.ImportTable },
    DescribeImport: { allow: authz.onTransfer("DescribeImport"), does: transfers.DescribeImport },
    ListImports: { allow: onAll("ListImports"), does: transfers.ListImports },

    TagResource: {
      allow: onArn("TagResource", (input) => ({ requestTags: tagMap(input.Tags) })),
      does: tags.TagResource,
    },
    UntagResource: {
      allow: onArn("UntagResource", (input) => ({ tagKeys: input.TagKeys })),
      does: tags.UntagResource,
    },
    ListTagsOfResource: { allow: onArn("ListTagsOfResource"), does: tags.ListTagsOfResource },
    PutResourcePolicy: { allow: onArn("PutResourcePolicy"), does: policies.PutResourcePolicy },
    GetResourcePolicy: { allow: onArn("GetResourcePolicy"), does: policies.GetResourcePolicy },
    DeleteResourcePolicy: { allow: onArn("DeleteResourcePolicy"), does: policies.DeleteResourcePolicy },

    CreateGlobalTable: { allow: authz.onGlobalTable("CreateGlobalTable"), does: globals.CreateGlobalTable },
    UpdateGlobalTable: { allow: authz.onGlobalTable("UpdateGlobalTable"), does: globals.UpdateGlobalTable },
    DescribeGlobalTable: {
      allow: authz.onGlobalTable("DescribeGlobalTable"),
      does: globals.DescribeGlobalTable,
    },
    ListGlobalTables: { allow: onAll("ListGlobalTables"), does: globals.ListGlobalTables },
    DescribeGlobalTableSettings: {
      allow: authz.onGlobalTable("DescribeGlobalTableSettings"),
      does: globals.DescribeGlobalTableSettings,
      readOnly: true,
    },
    UpdateGlobalTableSettings: {
      allow: authz.onGlobalTable("UpdateGlobalTableSettings"),
      does: globals.UpdateGlobalTableSettings,
    },
    DescribeTableReplicaAutoScaling: {
      allow: onTable("DescribeTableReplicaAutoScaling"),
      does: scaling.DescribeTableReplicaAutoScaling,
      readOnly: true,
    },
    UpdateTableReplicaAutoScaling: {
      allow: onTable("UpdateTableReplicaAutoScaling"),
      does: scaling.UpdateTableReplicaAutoScaling,
    },

    EnableKinesisStreamingDestination: {
      allow: onTable("EnableKinesisStreamingDestination"),
      does: destinations.EnableKinesisStreamingDestination,
    },
    DisableKinesisStreamingDestination: {
      allow: onTable("DisableKinesisStreamingDestination"),
      does: destinations.DisableKinesisStreamingDestination,
    },
    UpdateKinesisStreamingDestination: {
      allow: onTable("UpdateKinesisStreamingDestination"),
      does: destinations.UpdateKinesisStreamingDestination,
    },
    DescribeKinesisStreamingDestination: {
      allow: onTable("DescribeKinesisStreamingDestination"),
      does: destinations.DescribeKinesisStreamingDestination,
    },

    UpdateContributorInsights: {
      allow: onTable("UpdateContributorInsights"),
      does: insights.UpdateContributorInsights,
      grade: "control-plane",
    },
    DescribeContributorInsights: {
      allow: onTable("DescribeContributorInsights"),
      does: insights.DescribeContributorInsights,
      grade: "control-plane",
    },
    ListContributorInsights: {
      allow: onAll("ListContributorInsights"),
      does: insights.ListContributorInsights,
      grade: "control-plane",
    },

    DescribeLimits: { allow: onAll("DescribeLimits"), does: account.DescribeLimits },
    DescribeEndpoints: { allow: onAll("DescribeEndpoints"), does: account.DescribeEndpoints },
  },
  saysInvalid,
  hears: unlockingFacts(REPLICATION),
  meters,
  gauge,
  jobs: unlocking({
    settle,
    backfill,
    dropIndex,
    drop,
    discard,
    expire,
    findExpiring,
    fillIndexes,
    copySpace,
    forgetNotes,
    completeBackup,
    completeRestore,
    trimStream,
    trimHistory,
    expireBackup,
    seedReplica,
    exportTable,
    importTable,
    logImport,
    reseal,
    adoptScaling,
    deliver,
    settleDestination,
    settleInsights: insights.settleInsights,
  }),
});
