/**
 * Contributor insights: which rules CloudWatch has for a table. What they count is told by ../insights.ts; the reports
 * are CloudWatch's.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html
 */
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { tableNamed } from "../addressing.ts";
import * as errors from "../errors.ts";
import { insightsKey as keyOf, ruleName } from "../insights.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import type { Insights, TableRecord } from "../table.ts";

function insightsOf(record: TableRecord, index: string | undefined): Insights | undefined {
  if (index !== undefined && !record.indexes.some(({ name }) => name === index))
    throw errors.tableNotFound(`${record.name}/index/${index}`);
  return record.insights?.[keyOf(index)];
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateContributorInsights.html */
export const UpdateContributorInsights = write("UpdateContributorInsights", (ctx, input) => {
  const { record } = tableNamed(ctx, input.TableName);
  const { IndexName: index, ContributorInsightsAction: action } = input;
  const before = insightsOf(record, index);
  const mode = input.ContributorInsightsMode ?? before?.mode ?? "ACCESSED_AND_THROTTLED_KEYS";
  const status = action === "ENABLE" ? "ENABLING" : "DISABLING";
  const madeAt = before?.madeAt ?? ctx.now;
  put(ctx, record, index, { status, mode, changedAt: ctx.now, madeAt });
  const payload = { table: record.id, index: keyOf(index) };
  ctx.schedule(ctx.now, { kind: "settleInsights", key: `${record.id} ${keyOf(index)}`, payload });
  return {
    TableName: record.name,
    IndexName: index,
    ContributorInsightsStatus: status,
    ContributorInsightsMode: mode,
  };
});

function put(ctx: Write, record: TableRecord, index: string | undefined, insights: Insights): void {
  ctx.store.tables.put({ ...record, insights: { ...record.insights, [keyOf(index)]: insights } });
}

/** The job: contributor insights that are being enabled or disabled are so. */
export function settleInsights(ctx: Write, job: DueJob): void {
  const { table, index } = job.payload as { table: number; index: string };
  const record = ctx.store.tables.ofSpace(table)?.record;
  const insights = record?.insights?.[index];
  if (record === undefined || insights === undefined) return;
  put(ctx, record, index, { ...insights, status: insights.status === "ENABLING" ? "ENABLED" : "DISABLED" });
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeContributorInsights.html */
export const DescribeContributorInsights = read("DescribeContributorInsights", (ctx, input) => {
  const { record } = tableNamed(ctx, input.TableName);
  const insights = insightsOf(record, input.IndexName);
  const told = { TableName: record.name, IndexName: input.IndexName };
  if (insights === undefined) return { ...told, ContributorInsightsStatus: "DISABLED" };
  return {
    ...told,
    ...(insights.status === "ENABLED" && {
      ContributorInsightsRuleList: rulesOf(record, input.IndexName, insights),
    }),
    ContributorInsightsStatus: insights.status,
    LastUpdateDateTime: insights.changedAt,
    ContributorInsightsMode: insights.mode,
  };
});

/** Most accessed and most throttled partition keys, and the same with sort keys. */
function rulesOf(record: TableRecord, index: string | undefined, insights: Insights): string[] {
  const keySchema = record.indexes.find(({ name }) => name === index)?.keySchema ?? record.keySchema;
  const kinds = keySchema.some(({ KeyType }) => KeyType === "RANGE")
    ? (["PK", "SK"] as const)
    : (["PK"] as const);
  const counts = insights.mode === "THROTTLED_KEYS" ? (["T"] as const) : (["C", "T"] as const);
  return kinds.flatMap((kind) => counts.map((count) => ruleName(kind, count, record.name, index, insights)));
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListContributorInsights.html */
export const ListContributorInsights = read("ListContributorInsights", (ctx, input) => {
  const limit = input.MaxResults === undefined || input.MaxResults === 0 ? 100 : input.MaxResults;
  const after = input.NextToken === undefined ? "" : openToken(ctx, input.NextToken);
  const names =
    input.TableName === undefined
      ? ctx.store.tables.names(after, limit + 1)
      : [tableNamed(ctx, input.TableName).name];
  const shown = names.slice(0, limit);
  return {
    ContributorInsightsSummaries: shown.flatMap((name) => summariesOf(tableNamed(ctx, name).record)),
    ...(names.length > limit && { NextToken: ctx.sealer.seal(LIST, shown.at(-1) ?? "") }),
  };
});

const LIST = "dynamodb contributor insights";

function openToken(ctx: Read, token: string): string {
  const opened = ctx.sealer.open(LIST, token);
  if (opened === undefined) throw errors.validation("Invalid NextToken");
  return Buffer.from(opened).toString();
}

function summariesOf({ name, insights = {} }: TableRecord) {
  return Object.entries(insights).map(([index, { status, mode }]) => ({
    TableName: name,
    ...(index !== "" && { IndexName: index }),
    ContributorInsightsStatus: status,
    ContributorInsightsMode: mode,
  }));
}
