/**
 * Resource policies let services (and nobody else, but for queries across accounts) into log groups. They belong to the
 * account; each may name what groups it is about.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html
 */
import { groupArn } from "./group.ts";
import type { Read } from "./kit.ts";

/** All that policies say about a log group, as one policy; undefined when there is none. */
export function mergedResourcePolicy(ctx: Read, groupName: string): string | undefined {
  const kept = ctx.store.resourcePolicy.ready("");
  if (kept.length === 0) return undefined;
  const arn = groupArn(ctx.scope, groupName);
  const concerned = kept.filter(({ resourceArn }) => resourceArn === undefined || resourceArn === arn);
  const [only] = concerned;
  if (concerned.length <= 1) return only?.policyDocument;
  const Statement = concerned.flatMap(({ policyDocument = "{}" }) => {
    const found: unknown = (JSON.parse(policyDocument) as { Statement?: unknown }).Statement;
    return Array.isArray(found) ? (found as unknown[]) : [found];
  });
  return JSON.stringify({ Version: "2012-10-17", Statement });
}
