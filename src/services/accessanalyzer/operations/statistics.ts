/** How many findings an analyzer has, of which kinds. */
import type { FindingAggregationAccountDetails, FindingsStatistics } from "../../../gen/accessanalyzer.ts";
import { analyzerAt, isUnusedAccess, type KeptFinding } from "../finding.ts";
import { read } from "../kit.ts";
import { TOP_ACCOUNTS_MAX } from "../limits.ts";

/** https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetFindingsStatistics.html */
export const GetFindingsStatistics = read("GetFindingsStatistics", (ctx, { analyzerArn }) => {
  const { name, type, lastAt } = analyzerAt(ctx, analyzerArn);
  const findings = [...ctx.store.findings(name)];
  const one = isUnusedAccess(type) ? unusedStatistics(findings) : externalStatistics(findings);
  return { findingsStatistics: [one], ...(lastAt !== undefined && { lastUpdatedAt: lastAt }) };
});

const active = (findings: readonly KeptFinding[]) => findings.filter(({ status }) => status === "ACTIVE");

function totals(findings: readonly KeptFinding[]) {
  const of = (wanted: KeptFinding["status"]) => findings.filter(({ status }) => status === wanted).length;
  return {
    totalActiveFindings: of("ACTIVE"),
    totalArchivedFindings: of("ARCHIVED"),
    totalResolvedFindings: of("RESOLVED"),
  };
}

function externalStatistics(findings: readonly KeptFinding[]): FindingsStatistics {
  const resourceTypeStatistics = Object.fromEntries(
    Object.entries(Object.groupBy(active(findings), ({ resourceType }) => resourceType)).map(
      ([type, group = []]) => {
        const open = group.filter(({ details }) => details.externalAccessDetails?.isPublic === true).length;
        return [
          type,
          { totalActivePublic: open, totalActiveCrossAccount: group.length - open, totalActiveErrors: 0 },
        ];
      },
    ),
  );
  return { externalAccessFindingsStatistics: { resourceTypeStatistics, ...totals(findings) } };
}

function unusedStatistics(findings: readonly KeptFinding[]): FindingsStatistics {
  const byType = Object.groupBy(active(findings), ({ type }) => type);
  const unusedAccessTypeStatistics = Object.entries(byType).map(([unusedAccessType, { length: total }]) => ({
    unusedAccessType,
    total,
  }));
  const topAccounts = Object.entries(Object.groupBy(active(findings), ({ owner }) => owner))
    .map(([account, group = []]) => accountDetails(account, group))
    .sort((a, b) => (b.numberOfActiveFindings ?? 0) - (a.numberOfActiveFindings ?? 0))
    .slice(0, TOP_ACCOUNTS_MAX);
  return { unusedAccessFindingsStatistics: { unusedAccessTypeStatistics, topAccounts, ...totals(findings) } };
}

function accountDetails(account: string, group: readonly KeptFinding[]): FindingAggregationAccountDetails {
  const byType = Object.entries(Object.groupBy(group, ({ type }) => type));
  const details = Object.fromEntries(byType.map(([type, { length }]) => [type, length]));
  return { account, numberOfActiveFindings: group.length, details };
}
