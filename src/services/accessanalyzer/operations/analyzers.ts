/** Analyzers and what they look at. */
import type { AnalyzerSummary, InlineArchiveRule } from "../../../gen/accessanalyzer.ts";
import { makeLinkedRole, scanAll } from "../analysis/resources.ts";
import { analyze, SCAN } from "../analysis/scan.ts";
import { conflict, resourceNotFound, serviceQuotaExceeded, validation } from "../errors.ts";
import { type Analyzed, type Analyzer, analyzerArn, analyzerAt, analyzerNamed } from "../finding.ts";
import { type Read, read, staged, write } from "../kit.ts";
import { ANALYZERS_MAX, ARCHIVE_RULES_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { checkFilter } from "./rules.ts";

export const CreateAnalyzer = staged("CreateAnalyzer", {
  prepare: async (ctx, { type, analyzerName, archiveRules, configuration }) => {
    if (type !== "ACCOUNT") throw validation(`Cloudlet does not support analyzers of type ${type} yet.`);
    if (configuration !== undefined)
      throw validation("Cloudlet does not support the configuration of analyzers yet.");
    refuseAnother(ctx, analyzerName);
    for (const { filter } of archiveRules ?? []) checkFilter(filter);
    await makeLinkedRole(ctx);
  },
  commit: (ctx, { analyzerName: name, archiveRules = [], tags = {} }) => {
    refuseAnother(ctx, name);
    if (archiveRules.length > ARCHIVE_RULES_MAX) throw serviceQuotaExceeded("Too many archive rules.");
    const rules = archiveRules.map(({ ruleName, filter }: InlineArchiveRule) => ({
      name: ruleName,
      filter,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    }));
    const arn = analyzerArn(ctx.scope, name);
    ctx.store.putAnalyzer({ name, arn, createdAt: ctx.now, rules, tags });
    ctx.schedule(ctx.now, { kind: SCAN, key: name });
    return { arn };
  },
});

function refuseAnother(ctx: Read, name: string): void {
  if (ctx.store.analyzer(name) !== undefined)
    throw conflict("An analyzer with the same name already exists.");
  if (ctx.store.analyzers().length >= ANALYZERS_MAX)
    throw serviceQuotaExceeded("You have reached the maximum number of analyzers of type ACCOUNT.");
}

export const DeleteAnalyzer = write("DeleteAnalyzer", (ctx, { analyzerName }) => {
  const { name } = analyzerNamed(ctx, analyzerName);
  ctx.store.removeAnalyzer(name);
  ctx.unschedule(SCAN, name);
  return {};
});

export const GetAnalyzer = read("GetAnalyzer", (ctx, { analyzerName }) => ({
  analyzer: summary(analyzerNamed(ctx, analyzerName)),
}));

export const ListAnalyzers = read("ListAnalyzers", (ctx, { type }) => ({
  analyzers: type === undefined || type === "ACCOUNT" ? ctx.store.analyzers().map(summary) : [],
}));

function summary({ arn, name, createdAt, tags, lastResource, lastAt }: Analyzer): AnalyzerSummary {
  return {
    arn,
    name,
    type: "ACCOUNT",
    createdAt,
    tags,
    status: "ACTIVE",
    ...(lastResource !== undefined && { lastResourceAnalyzed: lastResource }),
    ...(lastAt !== undefined && { lastResourceAnalyzedAt: lastAt }),
  };
}

/** Looks at one resource at once. */
export const StartResourceScan = staged("StartResourceScan", {
  prepare: async (ctx, { analyzerArn: arn, resourceArn, resourceOwnerAccount = ctx.scope.account }) => {
    analyzerAt(ctx, arn);
    if (resourceOwnerAccount !== ctx.scope.account)
      throw validation("The resource's owner is outside of the analyzer's zone of trust.");
    const found = (await scanAll(ctx)).find((resource) => resource.arn === resourceArn);
    if (found === undefined) throw resourceNotFound(`Resource not found: ${resourceArn}`);
    return found;
  },
  commit: (ctx, { analyzerArn: arn }, resource) => {
    analyze(ctx, analyzerAt(ctx, arn), resource);
    return {};
  },
});

export const GetAnalyzedResource = read("GetAnalyzedResource", (ctx, { analyzerArn: arn, resourceArn }) => {
  const found = ctx.store.analyzed(analyzerAt(ctx, arn).name, resourceArn);
  if (found === undefined) throw resourceNotFound(`Resource not found: ${resourceArn}`);
  const { type, createdAt, analyzedAt, isPublic, actions, owner } = found;
  const resource = { resourceArn, resourceType: type, createdAt, analyzedAt, updatedAt: analyzedAt };
  return { resource: { ...resource, isPublic, actions, resourceOwnerAccount: owner } };
});

export const ListAnalyzedResources = read("ListAnalyzedResources", (ctx, input) => {
  const { name } = analyzerAt(ctx, input.analyzerArn);
  const { items, nextToken } = pageOf(ctx, "analyzed", input, {
    from: (after) => ctx.store.allAnalyzed(name, after),
    key: ({ arn }: Analyzed) => arn,
    wanted: ({ type }) => input.resourceType === undefined || type === input.resourceType,
  });
  const analyzedResources = items.map(({ arn, type, owner }) => ({
    resourceArn: arn,
    resourceType: type,
    resourceOwnerAccount: owner,
  }));
  return { analyzedResources, nextToken };
});

function tagged(ctx: Read, arn: string): Analyzer {
  const found = ctx.store.analyzers().find((analyzer) => analyzer.arn === arn);
  if (found === undefined) throw resourceNotFound(`No resource found with arn ${arn}`);
  return found;
}

export const TagResource = write("TagResource", (ctx, { resourceArn, tags }) => {
  const analyzer = tagged(ctx, resourceArn);
  const all = { ...analyzer.tags, ...tags };
  if (Object.keys(all).length > 50) throw validation("Too many tags.");
  ctx.store.putAnalyzer({ ...analyzer, tags: all });
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { resourceArn, tagKeys }) => {
  const analyzer = tagged(ctx, resourceArn);
  const tags = Object.fromEntries(Object.entries(analyzer.tags).filter(([key]) => !tagKeys.includes(key)));
  ctx.store.putAnalyzer({ ...analyzer, tags });
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, { resourceArn }) => ({
  tags: tagged(ctx, resourceArn).tags,
}));
