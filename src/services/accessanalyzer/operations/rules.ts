/** Rules that archive findings as they come. */
import type { Criterion } from "../../../gen/accessanalyzer.ts";
import { keep } from "../analysis/scan.ts";
import { conflict, resourceNotFound, serviceQuotaExceeded, validation } from "../errors.ts";
import {
  type Analyzer,
  type ArchiveRule,
  analyzerAt,
  analyzerNamed,
  isFilterKey,
  meets,
} from "../finding.ts";
import { read, type Write, write } from "../kit.ts";
import { ARCHIVE_RULES_MAX } from "../limits.ts";
import { once } from "../tokens.ts";

/** Throws ValidationException. */
export function checkFilter(filter: Readonly<Record<string, Criterion>>): void {
  for (const [key, criterion] of Object.entries(filter)) {
    if (!isFilterKey(key)) throw validation(`The filter key ${key} is not valid.`);
    if (Object.values(criterion).every((value) => value === undefined))
      throw validation(`The filter key ${key} has no criterion.`);
  }
}

function ruleOf(analyzer: Analyzer, name: string): ArchiveRule {
  const rule = analyzer.rules.find((each) => each.name === name);
  if (rule === undefined) throw resourceNotFound(`No archive rule found with name ${name}`);
  return rule;
}

/** Archives what is active and meets the rule. */
function apply(ctx: Write, analyzer: Analyzer, { filter }: ArchiveRule): void {
  for (const finding of [...ctx.store.findings(analyzer.name)])
    if (finding.status === "ACTIVE" && meets(finding, filter))
      keep(ctx, analyzer, { ...finding, status: "ARCHIVED" }, true);
}

export const CreateArchiveRule = write("CreateArchiveRule", (ctx, input) =>
  once(ctx, "CreateArchiveRule", input, () => {
    const { analyzerName, ruleName, filter } = input;
    const analyzer = analyzerNamed(ctx, analyzerName);
    checkFilter(filter);
    if (analyzer.rules.some(({ name }) => name === ruleName))
      throw conflict("An archive rule with the same name already exists.");
    if (analyzer.rules.length >= ARCHIVE_RULES_MAX)
      throw serviceQuotaExceeded("You have reached the maximum number of archive rules.");
    const rule = { name: ruleName, filter, createdAt: ctx.now, updatedAt: ctx.now };
    ctx.store.putAnalyzer({ ...analyzer, rules: [...analyzer.rules, rule] });
    return {};
  }),
);

export const UpdateArchiveRule = write("UpdateArchiveRule", (ctx, input) =>
  once(ctx, "UpdateArchiveRule", input, () => {
    const { analyzerName, ruleName, filter } = input;
    const analyzer = analyzerNamed(ctx, analyzerName);
    const rule = ruleOf(analyzer, ruleName);
    checkFilter(filter);
    const rules = analyzer.rules.map((each) =>
      each === rule ? { ...rule, filter, updatedAt: ctx.now } : each,
    );
    ctx.store.putAnalyzer({ ...analyzer, rules });
    return {};
  }),
);

export const DeleteArchiveRule = write("DeleteArchiveRule", (ctx, input) =>
  once(ctx, "DeleteArchiveRule", input, () => {
    const { analyzerName, ruleName } = input;
    const analyzer = analyzerNamed(ctx, analyzerName);
    const rule = ruleOf(analyzer, ruleName);
    ctx.store.putAnalyzer({ ...analyzer, rules: analyzer.rules.filter((each) => each !== rule) });
    return {};
  }),
);

export const ApplyArchiveRule = write("ApplyArchiveRule", (ctx, input) =>
  once(ctx, "ApplyArchiveRule", input, () => {
    const { analyzerArn, ruleName } = input;
    const analyzer = analyzerAt(ctx, analyzerArn);
    apply(ctx, analyzer, ruleOf(analyzer, ruleName));
    return {};
  }),
);

const shown = ({ name, filter, createdAt, updatedAt }: ArchiveRule) => ({
  ruleName: name,
  filter,
  createdAt,
  updatedAt,
});

export const GetArchiveRule = read("GetArchiveRule", (ctx, { analyzerName, ruleName }) => ({
  archiveRule: shown(ruleOf(analyzerNamed(ctx, analyzerName), ruleName)),
}));

export const ListArchiveRules = read("ListArchiveRules", (ctx, { analyzerName }) => ({
  archiveRules: analyzerNamed(ctx, analyzerName).rules.map(shown),
}));
