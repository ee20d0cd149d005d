/**
 * Whether a bucket policy lets the public in, as Block Public Access sees it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
import { parsePolicy, type StatementDocument } from "../../../lang/iam/document.ts";

/** Condition keys that, held to fixed values, make a statement one for somebody and not for everybody. */
const LIMITING: ReadonlySet<string> = new Set([
  "aws:sourcearn",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceowner",
  "aws:sourceaccount",
  "aws:userid",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principalaccount",
  "aws:principalarn",
  "s3:x-amz-server-side-encryption-aws-kms-key-id",
  "s3:dataaccesspointaccount",
]);
const ACCESS_POINT_ARN = "s3:dataaccesspointarn";

/** Operators that hold a key to the values they are given. */
const HOLDING: ReadonlySet<string> = new Set([
  "stringequals",
  "stringequalsignorecase",
  "stringlike",
  "arnequals",
  "arnlike",
]);

/** The widest ranges of addresses that are still somebody's. */
const IPV4_BITS_MIN = 8;
const IPV6_BITS_MIN = 32;

/** `text` is a policy that was found well-formed. */
export function isPublicPolicy(text: string): boolean {
  return parsePolicy(text).statements.some(isPublicStatement);
}

function isPublicStatement(statement: StatementDocument): boolean {
  if (statement.effect !== "Allow") return false;
  if (!namesAnybody(statement)) return false;
  return !statement.condition.some(({ operator, key, values }) =>
    limits(operator.toLowerCase(), key.toLowerCase(), values),
  );
}

function namesAnybody({ principal, notPrincipal }: StatementDocument): boolean {
  if (notPrincipal !== undefined || principal === "*") return true;
  return principal?.some(({ type, values }) => type === "AWS" && values.includes("*")) === true;
}

function limits(operator: string, key: string, values: readonly string[]): boolean {
  const bare = operator.startsWith("foranyvalue:") ? operator.slice(12) : operator;
  if (key === "aws:sourceip") return bare === "ipaddress" && values.every(isNarrowRange);
  if (!HOLDING.has(bare)) return false;
  if (key === ACCESS_POINT_ARN) return values.every(isArnOfOneAccount);
  return LIMITING.has(key) && values.every((value) => isFixed(value, key));
}

/** Without wildcards and policy variables; of a role's sessions "AROA...:*" would be anybody who assumes it. */
function isFixed(value: string, key: string): boolean {
  if (value.includes("${")) return false;
  return !/[*?]/.test(value) || (key === "aws:principalarn" && /^arn:[a-z-]+:iam::\d{12}:/.test(value));
}

/** The access point's name may be left open when its account is told. */
function isArnOfOneAccount(value: string): boolean {
  return /^arn:[a-z-]+:s3:[a-z0-9-]+:\d{12}:accesspoint\//.test(value);
}

function isNarrowRange(range: string): boolean {
  const [address = "", bits] = range.split("/");
  if (/[*?$]/.test(range)) return false;
  if (bits === undefined) return true;
  return Number(bits) >= (address.includes(":") ? IPV6_BITS_MIN : IPV4_BITS_MIN);
}
