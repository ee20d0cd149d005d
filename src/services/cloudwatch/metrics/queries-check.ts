/** What metric data queries must be like, wherever they are given. */
import type { MetricDataQuery } from "../../../gen/cloudwatch.ts";
import { isInsightsQuery } from "../../../lang/metrics-insights/parse.ts";
import * as errors from "../errors.ts";
import { knownStatistic, parsedMath } from "./query.ts";

const ID = /^[a-z][A-Za-z0-9_]*$/;
const SHORT_PERIODS = [1, 5, 10, 20, 30];

export const isPeriod = (period: number): boolean =>
  SHORT_PERIODS.includes(period) || (period >= 60 && period % 60 === 0);

export function checkQueries(queries: readonly MetricDataQuery[]): void {
  const seen = new Set<string>();
  queries.forEach((query, i) => {
    const { Id, MetricStat, Expression, Period } = query;
    const member = `MetricDataQueries.member.${i + 1}`;
    if (!ID.test(Id))
      throw errors.validation(
        `The value ${Id} for parameter ${member}.Id is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.`,
      );
    if (seen.has(Id)) throw errors.validation(`The value ${Id} for parameter ${member}.Id is not unique.`);
    seen.add(Id);
    if ((MetricStat === undefined) === (Expression === undefined))
      throw errors.validation(
        `Exactly one of the parameters ${member}.MetricStat and ${member}.Expression must be specified.`,
      );
    if (Period !== undefined && !isPeriod(Period)) throw badPeriod(Period, `${member}.Period`);
    if (MetricStat !== undefined) {
      if (!isPeriod(MetricStat.Period)) throw badPeriod(MetricStat.Period, `${member}.MetricStat.Period`);
      knownStatistic(MetricStat.Stat);
    } else if (!isInsightsQuery(Expression ?? "")) parsedMath(Id, Expression ?? "");
  });
}

const badPeriod = (period: number, name: string) =>
  errors.validation(
    `The value ${period} for parameter ${name} is not a valid period: it must be 1, 5, 10, 20, 30 or a multiple of 60.`,
  );
