/**
 * The policy of a browser's upload form: a list of what its fields must be.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */

import type { Instant } from "../../../base/instant.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";

type Condition =
  | {
      readonly kind: "eq" | "starts-with";
      readonly field: string;
      readonly value: string;
      readonly text: string;
    }
  | { readonly kind: "size"; readonly min: number; readonly max: number };

export interface FormPolicy {
  readonly expiresAt: number;
  readonly conditions: readonly Condition[];
}

/** Fields that no condition needs to cover. */
const FREE =
  /^(?:x-amz-signature|x-amz-checksum-|awsaccesskeyid$|signature$|file$|policy$|bucket$|x-ignore-)/;

/** Reads the policy of a form's `policy` field. Throws InvalidPolicyDocument. */
export function parseFormPolicy(field: string): FormPolicy {
  const document = parsed(Buffer.from(field, "base64").toString("utf8"));
  if (typeof document !== "object" || document === null) throw invalid("Invalid JSON.");
  const { expiration, conditions } = document as { expiration?: unknown; conditions?: unknown };
  if (expiration === undefined) throw invalid("Policy missing expiration.");
  if (typeof expiration !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(expiration))
    throw invalid(`Invalid 'expiration' value: '${String(expiration)}'`);
  if (conditions === undefined) throw invalid("Policy missing conditions.");
  if (!Array.isArray(conditions)) throw invalid("Invalid 'conditions' value: must be a List.");
  return { expiresAt: Date.parse(expiration), conditions: conditions.flatMap(conditionsOf) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("Invalid JSON.");
  }
}

function conditionsOf(raw: unknown): Condition[] {
  if (Array.isArray(raw)) return [conditionOfList(raw)];
  if (typeof raw !== "object" || raw === null)
    throw invalid("Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.");
  const entries = Object.entries(raw);
  if (entries.length !== 1)
    throw invalid("Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.");
  return entries.map(([field, value]) => {
    if (typeof value !== "string") throw invalid("Invalid Simple-Condition: value must be a string.");
    const text = `["eq", "$${field}", "${value}"]`;
    return { kind: "eq", field: field.toLowerCase(), value, text };
  });
}

function conditionOfList(list: readonly unknown[]): Condition {
  const [operator, field, value] = list;
  const kind = typeof operator === "string" ? operator.toLowerCase() : "";
  if (kind === "content-length-range") {
    const [min, max] = [Number(field), Number(value)];
    if (list.length !== 3 || !Number.isInteger(min) || !Number.isInteger(max))
      throw invalid("Invalid content-length-range: arguments must be integers.");
    return { kind: "size", min, max };
  }
  if (kind !== "eq" && kind !== "starts-with")
    throw invalid(`Invalid Condition operation '${String(operator)}'.`);
  if (list.length !== 3 || typeof field !== "string" || typeof value !== "string" || !field.startsWith("$"))
    throw invalid("Invalid Condition: wrong number or kind of arguments.");
  const text = `["${kind}", "${field}", "${value}"]`;
  return { kind, field: field.slice(1).toLowerCase(), value, text };
}

/** Holds the form's fields (names in lower case) against its policy. `now`: virtual time. */
export function checkFields(
  policy: FormPolicy,
  fields: Readonly<Record<string, string>>,
  now: Instant,
): void {
  if (now > policy.expiresAt) throw denied("Invalid according to Policy: Policy expired.");
  const covered = new Set<string>();
  for (const condition of policy.conditions) {
    if (condition.kind === "size") continue;
    covered.add(condition.field);
    const given = fields[condition.field] ?? "";
    const holds =
      condition.kind === "eq"
        ? given === condition.value
        : startsAll(condition.field, given, condition.value);
    if (!holds) throw denied(`Invalid according to Policy: Policy Condition failed: ${condition.text}`);
  }
  const extra = Object.keys(fields).filter((name) => !covered.has(name) && !FREE.test(name));
  if (extra.length > 0)
    throw denied(`Invalid according to Policy: Extra input fields: ${extra.sort().join(", ")}`);
}

/** Of several content types each must begin so. */
function startsAll(field: string, given: string, prefix: string): boolean {
  if (field !== "content-type" || !given.includes(",")) return given.startsWith(prefix);
  return given.split(",").every((each) => each.trim().startsWith(prefix));
}

/** Throws EntityTooSmall and EntityTooLarge. */
export function checkSize(policy: FormPolicy, size: number): void {
  for (const condition of policy.conditions) {
    if (condition.kind !== "size") continue;
    if (size < condition.min)
      throw new AwsError(
        "EntityTooSmall",
        400,
        "Your proposed upload is smaller than the minimum allowed size",
        {
          ProposedSize: size,
          MinSizeAllowed: condition.min,
        },
      );
    if (size > condition.max)
      throw new AwsError("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size", {
        ProposedSize: size,
        MaxSizeAllowed: condition.max,
      });
  }
}

function invalid(detail: string): AwsError {
  return new AwsError(
    "InvalidPolicyDocument",
    400,
    `The content of the form does not meet the conditions specified in the policy document. ${detail}`,
  );
}

function denied(message: string): AwsError {
  return new AwsError("AccessDenied", 403, message);
}
