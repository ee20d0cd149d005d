/** Analyzers and what they look at. */
import type {
  AnalyzerConfiguration,
  AnalyzerSummary,
  InlineArchiveRule,
} from "../../../gen/accessanalyzer.ts";
import { makeLinkedRole } from "../analysis/linked-role.ts";
import { analyze, lookAround, SCAN } from "../analysis/scan.ts";
import { checkAdministers } from "../analysis/zone.ts";
import { conflict, resourceNotFound, serviceQuotaExceeded, validation } from "../errors.ts";
import {
  type Analyzed,
  type Analyzer,
  analyzerArn,
  analyzerNamed,
  externalAnalyzerAt,
  isOrganizations,
  isUnusedAccess,
} from "../finding.ts";
import { type Read, read, staged, write } from "../kit.ts";
import {
  ANALYZERS_MAX,
  ARCHIVE_RULES_MAX,
  UNUSED_ACCESS_AGE_DEFAULT,
  UNUSED_ACCESS_AGE_MAX,
} from "../limits.ts";
import { pageOf } from "../paging.ts";
import { isAgain, once } from "../tokens.ts";
import { checkFilter } from "./rules.ts";

type Asked = Pick<Analyzer, "type" | "name"> & { readonly configuration: AnalyzerConfiguration | undefined };

export const CreateAnalyzer = staged("CreateAnalyzer", {
  prepare: async (ctx, input) => {
    if (isAgain(ctx, "CreateAnalyzer", input)) return;
    const { type, analyzerName: name, archiveRules, configuration } = input;
    checkAnalyzer(ctx, { type, name, configuration });
    for (const { filter } of archiveRules ?? []) checkFilter(filter);
    await makeLinkedRole(ctx);
  },
  commit: (ctx, input) =>
    once(ctx, "CreateAnalyzer", input, () => {
      const { type, analyzerName: name, archiveRules = [], tags = {}, configuration } = input;
      checkAnalyzer(ctx, { type, name, configuration });
      if (archiveRules.length > ARCHIVE_RULES_MAX) throw serviceQuotaExceeded("Too many archive rules.");
      const rules = archiveRules.map(({ ruleName, filter }: InlineArchiveRule) => ({
        name: ruleName,
        filter,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      }));
      const arn = analyzerArn(ctx.scope, name);
      const kept = isUnusedAccess(type) ? withAge(configuration) : undefined;
      ctx.store.putAnalyzer({ name, arn, type, configuration: kept, createdAt: ctx.now, rules, tags });
      ctx.schedule(ctx.now, { kind: SCAN, key: name });
      return { arn };
    }),
});

function withAge(configuration: AnalyzerConfiguration | undefined): AnalyzerConfiguration {
  return { unusedAccess: { unusedAccessAge: UNUSED_ACCESS_AGE_DEFAULT, ...configuration?.unusedAccess } };
}

function checkAnalyzer(ctx: Read, { type, name, configuration }: Asked): void {
  if (type.endsWith("_INTERNAL_ACCESS"))
    throw validation(`Cloudlet does not support analyzers of type ${type} yet.`);
  checkConfiguration(type, configuration);
  if (isOrganizations(type)) checkAdministers(ctx);
  if (ctx.store.analyzer(name) !== undefined)
    throw conflict("An analyzer with the same name already exists.");
  const same = ctx.store.analyzers().filter((analyzer) => analyzer.type === type);
  if (same.length >= (ANALYZERS_MAX[type] ?? 0))
    throw serviceQuotaExceeded(`You have reached the maximum number of analyzers of type ${type}.`);
}

/** Throws ValidationException for what does not belong to analyzers of the type. */
function checkConfiguration(type: Analyzer["type"], configuration: AnalyzerConfiguration | undefined): void {
  const { unusedAccess, internalAccess } = configuration ?? {};
  if (internalAccess !== undefined || (unusedAccess !== undefined && !isUnusedAccess(type)))
    throw validation(`The configuration is not valid for an analyzer of type ${type}.`);
  const { unusedAccessAge: age = UNUSED_ACCESS_AGE_DEFAULT, analysisRule } = unusedAccess ?? {};
  if (age < 1 || age > UNUSED_ACCESS_AGE_MAX)
    throw validation(`The unusedAccessAge must be between 1 and ${UNUSED_ACCESS_AGE_MAX} days.`);
  const byAccount = (analysisRule?.exclusions ?? []).some(({ accountIds = [] }) => accountIds.length > 0);
  if (byAccount && !isOrganizations(type))
    throw validation("Accounts can be excluded from analyzers of an organization only.");
}

/** Only what is excluded can change: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_UpdateAnalyzer.html */
export const UpdateAnalyzer = write("UpdateAnalyzer", (ctx, { analyzerName, configuration }) => {
  const analyzer = analyzerNamed(ctx, analyzerName);
  if (!isUnusedAccess(analyzer.type))
    throw validation(`Analyzers of type ${analyzer.type} cannot be updated.`);
  checkConfiguration(analyzer.type, configuration);
  const before = analyzer.configuration?.unusedAccess;
  const asked = configuration?.unusedAccess;
  if (asked?.unusedAccessAge !== undefined && asked.unusedAccessAge !== before?.unusedAccessAge)
    throw validation("The unusedAccessAge of an analyzer cannot be changed.");
  const kept = {
    unusedAccess: { ...before, ...(asked?.analysisRule && { analysisRule: asked.analysisRule }) },
  };
  ctx.store.putAnalyzer({ ...analyzer, configuration: kept });
  ctx.schedule(ctx.now, { kind: SCAN, key: analyzer.name });
  return { configuration: kept };
});

export const DeleteAnalyzer = write("DeleteAnalyzer", (ctx, input) =>
  once(ctx, "DeleteAnalyzer", input, () => {
    const { name } = analyzerNamed(ctx, input.analyzerName);
    ctx.store.removeAnalyzer(name);
    ctx.unschedule(SCAN, name);
    return {};
  }),
);

export const GetAnalyzer = read("GetAnalyzer", (ctx, { analyzerName }) => ({
  analyzer: summary(analyzerNamed(ctx, analyzerName)),
}));

export const ListAnalyzers = read("ListAnalyzers", (ctx, input) => {
  const { items, nextToken } = pageOf(ctx, "analyzers", input, {
    from: (after) => ctx.store.analyzers().filter(({ name }) => name > after),
    key: ({ name }: Analyzer) => name,
    wanted: ({ type }) => input.type === undefined || type === input.type,
  });
  return { analyzers: items.map(summary), nextToken };
});

function summary(analyzer: Analyzer): AnalyzerSummary {
  const { arn, name, type, createdAt, tags, lastResource, lastAt, configuration } = analyzer;
  return {
    arn,
    name,
    type,
    ...(configuration !== undefined && { configuration }),
    createdAt,
    tags,
    status: "ACTIVE",
    ...(lastResource !== undefined && { lastResourceAnalyzed: lastResource }),
    ...(lastAt !== undefined && { lastResourceAnalyzedAt: lastAt }),
  };
}

/** Looks at one resource at once. */
export const StartResourceScan = staged("StartResourceScan", {
  prepare: async (ctx, { analyzerArn: arn, resourceArn, resourceOwnerAccount }) => {
    const analyzer = externalAnalyzerAt(ctx, arn);
    const found = (await lookAround(ctx, analyzer)).find((seen) => seen.arn === resourceArn);
    if (found === undefined || (resourceOwnerAccount ?? found.owner) !== found.owner)
      throw resourceNotFound(`Resource not found: ${resourceArn}`);
    return found;
  },
  commit: (ctx, { analyzerArn: arn }, seen) => {
    analyze(ctx, externalAnalyzerAt(ctx, arn), seen);
    return {};
  },
});

export const GetAnalyzedResource = read("GetAnalyzedResource", (ctx, { analyzerArn: arn, resourceArn }) => {
  const found = ctx.store.analyzed(externalAnalyzerAt(ctx, arn).name, resourceArn);
  if (found === undefined) throw resourceNotFound(`Resource not found: ${resourceArn}`);
  const { type, createdAt, analyzedAt, isPublic, actions, owner } = found;
  const resource = { resourceArn, resourceType: type, createdAt, analyzedAt, updatedAt: analyzedAt };
  return { resource: { ...resource, isPublic, actions, resourceOwnerAccount: owner } };
});

export const ListAnalyzedResources = read("ListAnalyzedResources", (ctx, input) => {
  const { name } = externalAnalyzerAt(ctx, input.analyzerArn);
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
