/**
 * From where service principals may come: what a share tells of their callers.
 * https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html#ram-CreateResourceShare-request-sources
 */
import { parseArn } from "../../aws/arn.ts";
import { invalidParameter } from "./errors.ts";

/** AWS tells of no values of `sourceType`; these are ours. */
export type SourceType = "ACCOUNT" | "ARN" | "ORGANIZATION" | "ORGANIZATION_PATH";

const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
const ORGANIZATION_PATH = /^o-[a-z0-9]{10,32}\/r-[a-z0-9]{4,32}(\/(ou-[a-z0-9-]+|\*))*\/?$/;

/** How a statement tells of a caller of each kind. */
const CONDITIONS: Readonly<Record<SourceType, readonly [operator: string, key: string]>> = {
  ACCOUNT: ["StringEquals", "aws:SourceAccount"],
  ARN: ["ArnLike", "aws:SourceArn"],
  ORGANIZATION: ["StringEquals", "aws:SourceOrgID"],
  ORGANIZATION_PATH: ["ForAnyValue:StringLike", "aws:SourceOrgPaths"],
};

/** Throws InvalidParameterException for what is no source. */
export function sourceTypeOf(id: string): SourceType {
  if (/^\d{12}$/.test(id)) return "ACCOUNT";
  if (ORGANIZATION.test(id)) return "ORGANIZATION";
  if (ORGANIZATION_PATH.test(id)) return "ORGANIZATION_PATH";
  if (parseArn(id) !== undefined) return "ARN";
  throw invalidParameter(`Source ID ${id} is malformed. Verify the ID and try again.`);
}

/** The Condition of a statement for each kind of source there is; one without where services may come from anywhere. */
export function sourceConditions(ids: readonly string[]): readonly object[] {
  if (ids.length === 0) return [{}];
  const byType = Map.groupBy(ids, sourceTypeOf);
  return [...byType].map(([type, values]) => {
    const [operator, key] = CONDITIONS[type];
    return { [operator]: { [key]: values } };
  });
}
