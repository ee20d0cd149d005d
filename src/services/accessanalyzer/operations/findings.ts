/** Findings, as both versions of the API tell them. */
import type { ListFindingsRequest } from "../../../gen/accessanalyzer.ts";
import { keep } from "../analysis/scan.ts";
import { resourceNotFound, validation } from "../errors.ts";
import { analyzerAt, type KeptFinding, meets, summaryOf } from "../finding.ts";
import { type Read, read, write } from "../kit.ts";
import { pageOf } from "../paging.ts";
import { checkFilter } from "./rules.ts";

function listed(ctx: Read, input: ListFindingsRequest) {
  const { name } = analyzerAt(ctx, input.analyzerArn);
  const { filter = {}, sort } = input;
  checkFilter(filter);
  if (sort !== undefined) throw validation("Cloudlet does not support sorted findings yet.");
  return pageOf(ctx, "findings", input, {
    from: (after) => ctx.store.findings(name, after),
    key: ({ id }: KeptFinding) => id,
    wanted: (finding) => meets(finding, filter),
  });
}

export const ListFindings = read("ListFindings", (ctx, input) => {
  const { items, ...rest } = listed(ctx, input);
  return { findings: items.map(summaryOf), ...rest };
});

const common = (finding: KeptFinding) => ({
  id: finding.id,
  resource: finding.resource,
  resourceType: finding.resourceType,
  resourceOwnerAccount: finding.owner,
  status: finding.status,
  createdAt: finding.createdAt,
  analyzedAt: finding.analyzedAt,
  updatedAt: finding.updatedAt,
  findingType: "ExternalAccess" as const,
});

export const ListFindingsV2 = read("ListFindingsV2", (ctx, input) => {
  const { items, ...rest } = listed(ctx, input);
  return { findings: items.map(common), ...rest };
});

function found(ctx: Read, analyzerArn: string, id: string): KeptFinding {
  const finding = ctx.store.finding(analyzerAt(ctx, analyzerArn).name, id);
  if (finding === undefined) throw resourceNotFound(`No finding found with id ${id}`);
  return finding;
}

export const GetFinding = read("GetFinding", (ctx, { analyzerArn, id }) => ({
  finding: summaryOf(found(ctx, analyzerArn, id)),
}));

export const GetFindingV2 = read("GetFindingV2", (ctx, { analyzerArn, id }) => {
  const finding = found(ctx, analyzerArn, id);
  const { action, condition, isPublic, principal } = finding;
  return {
    ...common(finding),
    findingDetails: [{ externalAccessDetails: { action, condition, isPublic, principal } }],
  };
});

/** Archives findings, or makes them active again. */
export const UpdateFindings = write(
  "UpdateFindings",
  (ctx, { analyzerArn, status, ids = [], resourceArn }) => {
    const analyzer = analyzerAt(ctx, analyzerArn);
    if ((ids.length === 0) === (resourceArn === undefined))
      throw validation("Specify either ids or resourceArn.");
    const findings =
      resourceArn === undefined
        ? ids.map((id) => found(ctx, analyzerArn, id))
        : ctx.store.findingsOn(analyzer.name, resourceArn);
    for (const finding of findings)
      if (finding.status !== "RESOLVED" && finding.status !== status)
        keep(ctx, analyzer, { ...finding, status }, true);
    return {};
  },
);
