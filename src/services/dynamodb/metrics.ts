/**
 * DynamoDB's metrics, AWS/DynamoDB.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
 */
import type { Instant } from "../../base/instant.ts";
import type { MeteredCall } from "../../kernel/dispatch/contract.ts";
import type { Gauge, MeterContext } from "../../kernel/meter/meter.ts";
import type { Series } from "../../kernel/meter/series.ts";
import type { DynamoReader } from "./store.ts";

export const METRICS = "AWS/DynamoDB";

/** A table's metrics, or those of one of its global indexes. */
export const seriesOf = (
  meter: MeterContext,
  scope: MeteredCall["scope"],
  table: string,
  index?: string,
): Series =>
  index === undefined
    ? meter.series(scope, METRICS, "TableName", table)
    : meter.series(scope, METRICS, "TableName", table, "GlobalSecondaryIndexName", index);

/** How many items a Query or Scan found. */
export function noteReturned(
  { meter, scope }: { readonly meter: MeterContext; readonly scope: MeteredCall["scope"] },
  table: string,
  operation: "Query" | "Scan",
  items: number,
): void {
  meter.series(scope, METRICS, "TableName", table, "Operation", operation).add("ReturnedItemCount", items);
}

const THROTTLED = ["ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"];

/** How long a call on one table took, or why it failed. */
export function meters({ scope, operation, input, error, took }: MeteredCall, meter: MeterContext): void {
  const { TableName } = input as { readonly TableName?: string };
  if (error === undefined) {
    if (TableName !== undefined)
      meter
        .series(scope, METRICS, "TableName", TableName, "Operation", operation)
        .add("SuccessfulRequestLatency", Math.round(took * 100) / 100, "Milliseconds");
    return;
  }
  if (THROTTLED.includes(error.code)) {
    if (TableName !== undefined)
      meter
        .series(scope, METRICS, "TableName", TableName, "Operation", operation)
        .add("ThrottledRequests", 1);
  } else if (error.code === "ConditionalCheckFailedException") {
    if (TableName !== undefined) seriesOf(meter, scope, TableName).add("ConditionalCheckFailedRequests", 1);
  } else if (error.status >= 500) {
    if (TableName !== undefined)
      meter.series(scope, METRICS, "TableName", TableName, "Operation", operation).add("SystemErrors", 1);
  } else meter.series(scope, METRICS).add("UserErrors", 1);
}

/** What a table or index is provisioned for. */
export function gauge(
  store: DynamoReader,
  dimensions: Readonly<Record<string, string>>,
  _now: Instant,
): Gauge | undefined {
  const { TableName, GlobalSecondaryIndexName, Operation } = dimensions;
  const table =
    TableName === undefined || Operation !== undefined ? undefined : store.tables.named(TableName);
  const holder =
    GlobalSecondaryIndexName === undefined
      ? table?.record
      : table?.indexes.find(({ name }) => name === GlobalSecondaryIndexName)?.record;
  const throughput = table?.record.billing === "PROVISIONED" ? holder?.throughput : undefined;
  if (throughput === undefined) return undefined;
  return [
    { metric: "ProvisionedReadCapacityUnits", value: throughput.read, unit: "Count" },
    { metric: "ProvisionedWriteCapacityUnits", value: throughput.write, unit: "Count" },
  ];
}
