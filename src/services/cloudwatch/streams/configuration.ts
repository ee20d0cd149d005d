/** What PutMetricStream accepts. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html */
import { parseArn } from "../../../aws/arn.ts";
import type { Scope } from "../../../aws/scope.ts";
import type { MetricStreamFilter, PutMetricStreamInput } from "../../../gen/cloudwatch.ts";
import * as errors from "../errors.ts";
import {
  STREAM_FILTERS_MAX,
  STREAM_METRIC_NAMES_MAX,
  STREAM_STATISTICS_MAX,
  STREAM_STATISTICS_METRICS_MAX,
} from "../limits.ts";
import { isSimpleStatistic, statisticOf } from "../metrics/statistic.ts";

export function checkStream(scope: Scope, input: PutMetricStreamInput): void {
  const { Name, IncludeFilters, ExcludeFilters } = input;
  if (!/^[A-Za-z0-9_-]+$/.test(Name)) throw errors.invalidParameter(Name, "Name");
  if (input.IncludeLinkedAccountsMetrics === true)
    throw errors.unsupported("metrics of linked accounts (IncludeLinkedAccountsMetrics)");
  if ((IncludeFilters?.length ?? 0) > 0 && (ExcludeFilters?.length ?? 0) > 0)
    throw errors.exclusive("IncludeFilters", "ExcludeFilters");
  checkFilters(IncludeFilters ?? [], "IncludeFilters");
  checkFilters(ExcludeFilters ?? [], "ExcludeFilters");
  const firehose = parseArn(input.FirehoseArn);
  if (firehose?.service !== "firehose" || !/^deliverystream\/[\w.-]+$/.test(firehose.resource))
    throw errors.invalidParameter(input.FirehoseArn, "FirehoseArn");
  if (firehose.account !== scope.account || firehose.region !== scope.region)
    throw errors.invalidValue("The delivery stream must be in the account and Region of the metric stream.");
  if (!/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(input.RoleArn))
    throw errors.invalidParameter(input.RoleArn, "RoleArn");
  checkStatistics(input);
}

function checkFilters(filters: readonly MetricStreamFilter[], name: string): void {
  if (filters.length > STREAM_FILTERS_MAX) throw errors.tooLarge(name, STREAM_FILTERS_MAX);
  filters.forEach(({ Namespace, MetricNames = [] }, i) => {
    if (Namespace === undefined) throw errors.required(`${name}.member.${i + 1}.Namespace`);
    if (MetricNames.length > STREAM_METRIC_NAMES_MAX)
      throw errors.tooLarge(`${name}.member.${i + 1}.MetricNames`, STREAM_METRIC_NAMES_MAX);
  });
}

function checkStatistics({ OutputFormat, StatisticsConfigurations = [] }: PutMetricStreamInput): void {
  StatisticsConfigurations.forEach(({ IncludeMetrics, AdditionalStatistics }, i) => {
    const member = `StatisticsConfigurations.member.${i + 1}`;
    if (IncludeMetrics.length > STREAM_STATISTICS_METRICS_MAX)
      throw errors.tooLarge(`${member}.IncludeMetrics`, STREAM_STATISTICS_METRICS_MAX);
    if (AdditionalStatistics.length > STREAM_STATISTICS_MAX)
      throw errors.tooLarge(`${member}.AdditionalStatistics`, STREAM_STATISTICS_MAX);
    for (const name of AdditionalStatistics) {
      const known = statisticOf(name) !== undefined && !isSimpleStatistic(name);
      if (!known || (OutputFormat !== "json" && !/^p[\d.]+$/.test(name)))
        throw errors.invalidParameter(name, `${member}.AdditionalStatistics`);
    }
  });
}
