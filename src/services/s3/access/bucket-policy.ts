/**
 * Bucket policies as S3 takes them.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
 */
import { parseArn } from "../../../aws/arn.ts";
import { PolicySyntaxError, type StatementDocument } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import { malformedPolicy } from "../errors.ts";
import type { Read } from "../kit.ts";
import { POLICY_BYTES_MAX } from "../limits.ts";

/** Actions on objects; all others are on buckets. */
const ON_OBJECTS =
  /^(?:(?:Get|Put|Delete|Restore|Initiate|List|Update)\w*Object(?!LockConfiguration)|AbortMultipartUpload$|ListMultipartUploadParts$|Replicate|BypassGovernanceRetention$|ObjectOwnerOverride)/i;

/** Refuses a policy that S3 would not take for a resource: a bucket's or an access point's ARN. */
export function checkResourcePolicy(ctx: Read, text: string, arn: string): void {
  checkPolicy(ctx, text, arn, arn.includes(":s3express:") ? S3_EXPRESS_ACTION : S3_ACTION);
}

/** The same for an Object Lambda access point, whose actions are of another service. */
export function checkObjectLambdaPolicy(ctx: Read, text: string, arn: string): void {
  checkPolicy(ctx, text, arn, OBJECT_LAMBDA_ACTION);
}

const S3_ACTION = /^s3:/i;
const S3_EXPRESS_ACTION = /^s3express:/i;
const OBJECT_LAMBDA_ACTION = /^s3-object-lambda:/i;

function checkPolicy(ctx: Read, text: string, arn: string, action: RegExp): void {
  if (Buffer.byteLength(text) > POLICY_BYTES_MAX)
    throw malformedPolicy(`Policies must not exceed ${POLICY_BYTES_MAX} bytes.`);
  if (!isObject(text)) throw malformedPolicy("Policies must be valid JSON and the first byte must be '{'");
  for (const statement of parsed(text)) checkStatement(ctx, statement, arn, action);
}

function isObject(text: string): boolean {
  if (!text.startsWith("{")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): readonly StatementDocument[] {
  const { Statement } = JSON.parse(text) as { readonly Statement?: unknown };
  if (Statement === undefined) throw malformedPolicy("Missing required field Statement");
  for (const raw of [Statement].flat()) checkFields(raw as Readonly<Record<string, unknown>>);
  try {
    return validatePolicy(text, "resource").statements;
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw malformedPolicy(error.message);
    throw error;
  }
}

function checkFields(statement: Readonly<Record<string, unknown>>): void {
  const has = (name: string) => statement[name] !== undefined;
  if (!has("Effect")) throw malformedPolicy("Missing required field Effect");
  if (!has("Principal") && !has("NotPrincipal")) throw malformedPolicy("Missing required field Principal");
  if (!has("Action") && !has("NotAction")) throw malformedPolicy("Missing required field Action");
  if (!has("Resource") && !has("NotResource")) throw malformedPolicy("Missing required field Resource");
}

function checkStatement(ctx: Read, statement: StatementDocument, arn: string, service: RegExp): void {
  const { principal, notPrincipal, action, notAction, resource, notResource } = statement;
  const element = principal ?? notPrincipal;
  for (const { type, values } of element === undefined || element === "*" ? [] : element)
    if (type === "AWS" && !values.every((value) => exists(ctx, value)))
      throw malformedPolicy("Invalid principal in policy");
  const actions = action ?? notAction ?? [];
  if (!actions.every((each) => each === "*" || service.test(each)))
    throw malformedPolicy("Policy has invalid action");
  const resources = resource ?? notResource ?? [];
  if (!resources.every((each) => isWithin(each, arn))) throw malformedPolicy("Policy has invalid resource");
  if (service !== S3_ACTION) return;
  if (action !== undefined && resource !== undefined && !action.every((each) => reaches(each, resource, arn)))
    throw malformedPolicy("Action does not apply to any resource(s) in statement");
}

/** Users and roles have to exist; accounts and sessions are taken at their word. */
function exists({ identity }: Read, principal: string): boolean {
  if (principal === "*" || /^\d{12}$/.test(principal)) return true;
  const arn = parseArn(principal);
  if (arn === undefined) return /^(?:AIDA|AROA)[A-Z0-9]+$/.test(principal);
  if (arn.service === "sts") return true;
  if (arn.service !== "iam") return false;
  if (arn.resource.startsWith("user/")) return identity.user(principal) !== undefined;
  if (arn.resource.startsWith("role/")) return identity.role(principal) !== undefined;
  return arn.resource === "root";
}

/** The resource itself, or what is in it; a pattern may begin where the name ends. */
function isWithin(resource: string, arn: string): boolean {
  return resource === arn || resource.startsWith(`${arn}/`) || resource === `${arn}*`;
}

function reaches(action: string, resources: readonly string[], arn: string): boolean {
  if (action === "*" || /[*?]/.test(action)) return true;
  const onObjects = ON_OBJECTS.test(action.slice("s3:".length));
  return resources.some((each) => each === `${arn}*` || (each !== arn) === onObjects);
}
