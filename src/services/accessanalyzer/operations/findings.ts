/** Findings, as both versions of the API tell them. */
import type { ListFindingsRequest, SortCriteria } from "../../../gen/accessanalyzer.ts";
import { keep } from "../analysis/scan.ts";
import { resourceNotFound, validation } from "../errors.ts";
import {
  type Analyzer,
  analyzerAt,
  externalAnalyzerAt,
  isFilterKey,
  type KeptFinding,
  meets,
  summaryOf,
  summaryV2Of,
  valuesAt,
} from "../finding.ts";
import { type Read, read, write } from "../kit.ts";
import { pageOf } from "../paging.ts";
import { once } from "../tokens.ts";
import { checkFilter } from "./rules.ts";

function listed(ctx: Read, { name }: Analyzer, input: ListFindingsRequest) {
  const { filter = {}, sort } = input;
  checkFilter(filter);
  const wanted = (finding: KeptFinding) => meets(finding, filter);
  if (sort !== undefined) return sorted(ctx, name, input, sort, wanted);
  return pageOf(ctx, "findings", input, {
    from: (after) => ctx.store.findings(name, after),
    key: ({ id }: KeptFinding) => id,
    wanted,
  });
}

/** Equal ones by id, so that a page goes on where the last one ended. */
function sorted(
  ctx: Read,
  name: string,
  input: ListFindingsRequest,
  { attributeName = "id", orderBy = "ASC" }: SortCriteria,
  wanted: (finding: KeptFinding) => boolean,
) {
  if (!isFilterKey(attributeName) && !/^(created|analyzed|updated)At$/.test(attributeName))
    throw validation(`The sort attribute ${attributeName} is not valid.`);
  const direction = orderBy === "ASC" ? 1 : -1;
  const value = (finding: KeptFinding) => `${valuesAt(finding, attributeName)[0] ?? ""}\n${finding.id}`;
  const all = [...ctx.store.findings(name)].filter(wanted);
  all.sort((a, b) => (value(a) < value(b) ? -direction : direction));
  return pageOf(ctx, `findings by ${attributeName} ${orderBy}`, input, {
    from: (after) =>
      after === ""
        ? all
        : all.filter((finding) => value(finding) > after === (direction === 1) && value(finding) !== after),
    key: value,
    wanted: () => true,
  });
}

export const ListFindings = read("ListFindings", (ctx, input) => {
  const { items, ...rest } = listed(ctx, externalAnalyzerAt(ctx, input.analyzerArn), input);
  return { findings: items.map(summaryOf), ...rest };
});

export const ListFindingsV2 = read("ListFindingsV2", (ctx, input) => {
  const { items, ...rest } = listed(ctx, analyzerAt(ctx, input.analyzerArn), input);
  return { findings: items.map(summaryV2Of), ...rest };
});

function found(ctx: Read, { name }: Analyzer, id: string): KeptFinding {
  const finding = ctx.store.finding(name, id);
  if (finding === undefined) throw resourceNotFound(`No finding found with id ${id}`);
  return finding;
}

export const GetFinding = read("GetFinding", (ctx, { analyzerArn, id }) => ({
  finding: summaryOf(found(ctx, externalAnalyzerAt(ctx, analyzerArn), id)),
}));

export const GetFindingV2 = read("GetFindingV2", (ctx, { analyzerArn, id }) => {
  const finding = found(ctx, analyzerAt(ctx, analyzerArn), id);
  return { ...summaryV2Of(finding), findingDetails: [finding.details] };
});

/** Archives findings, or makes them active again. */
export const UpdateFindings = write("UpdateFindings", (ctx, input) =>
  once(ctx, "UpdateFindings", input, () => {
    const { status, ids = [], resourceArn } = input;
    const analyzer = analyzerAt(ctx, input.analyzerArn);
    if ((ids.length === 0) === (resourceArn === undefined))
      throw validation("Specify either ids or resourceArn.");
    const findings =
      resourceArn === undefined
        ? ids.map((id) => found(ctx, analyzer, id))
        : ctx.store.findingsOn(analyzer.name, resourceArn);
    for (const finding of findings)
      if (finding.status !== "RESOLVED" && finding.status !== status)
        keep(ctx, analyzer, { ...finding, status }, true);
    return {};
  }),
);
