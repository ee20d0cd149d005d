/**
 * What each operation of Access Analyzer demands.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamaccessanalyzer.html
 */
import type { AuthzRule } from "../../kernel/dispatch/contract.ts";
import { passRole } from "../../targets/role.ts";
import { SERVICE } from "./analysis/linked-role.ts";
import { analyzerArn } from "./finding.ts";
import type { AnalyzerReader } from "./store.ts";

type Rule<I> = AuthzRule<I, AnalyzerReader>;

/** Actions that know no resource. */
export const onAnything =
  (action: string): Rule<object> =>
  () => ({ action: `access-analyzer:${action}`, resource: "*" });

/** A policy is made of logs that are read in a role. */
export const onNewGeneration: Rule<{
  readonly cloudTrailDetails?: { readonly accessRole: string } | undefined;
}> = (_ctx, { cloudTrailDetails }) => [
  { action: "access-analyzer:StartPolicyGeneration", resource: "*" },
  ...(cloudTrailDetails === undefined ? [] : [passRole(cloudTrailDetails.accessRole, SERVICE)]),
];

type Named = {
  readonly analyzerName?: string;
  readonly analyzerArn?: string;
  readonly resourceArn?: string | undefined;
  readonly ruleName?: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly tagKeys?: readonly string[];
};

const ruled = (arn: string, rule: string | undefined): string =>
  rule === undefined ? arn : `${arn}/archive-rule/${rule}`;

/** An analyzer by name or ARN, or one of its rules. */
export const onAnalyzer =
  (action: string, what?: "rule"): Rule<Named> =>
  (ctx, { analyzerName, analyzerArn: arn, ruleName, tags }) => {
    const analyzer = arn ?? analyzerArn(ctx.scope, analyzerName ?? "");
    return {
      action: `access-analyzer:${action}`,
      resource: what === "rule" ? ruled(analyzer, ruleName) : analyzer,
      resourceTags: ctx.store.analyzer(analyzer.split(":analyzer/")[1] ?? "")?.tags,
      requestTags: tags,
    };
  };

export const onTagged =
  (action: string): Rule<Named> =>
  (ctx, { resourceArn = "", tags, tagKeys }) => ({
    action: `access-analyzer:${action}`,
    resource: resourceArn,
    resourceTags: ctx.store.analyzer(resourceArn.split(":analyzer/")[1] ?? "")?.tags,
    requestTags: tags,
    ...(tagKeys && { tagKeys }),
  });
