// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written like this
import assert from "node:assert/strict";
import { test } from "node:test";
import { PolicySyntaxError } from "./document.ts";
import { type ValidationKind, validatePolicy } from "./validate.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Members = { readonly [key: string]: Json };

const RESOURCE = "arn:aws:s3:::example_bucket";
const SYNTAX = "Syntax errors in policy.";
const LEGACY = "The policy failed legacy parsing";
const VENDOR = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
const COLON = "Actions/Condition can contain only one colon.";
const NO_ACTIONS = "Policy statement must contain actions.";
const NO_RESOURCES = "Policy statement must contain resources.";
const OLD = "Policy document must be version 2012-10-17 or greater.";
const SIDS = "Statement IDs (SID) in a single policy must be unique.";
const IAM_PATH =
  'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, ' +
  "mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.";

function statement(changes: Members = {}, without: readonly string[] = []): Members {
  const all: Members = { Effect: "Allow", Action: "s3:ListBucket", Resource: RESOURCE, ...changes };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key)));
}
function policy(statements: Json, changes: Members = {}): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements, ...changes });
}
function one(changes: Members = {}, ...without: string[]): string {
  return policy(statement(changes, without));
}
function withCondition(operator: string, values: Json): string {
  return one({ Condition: { [operator]: values } });
}

function refused(kind: ValidationKind, rows: readonly (readonly [text: string, message: string])[]): void {
  for (const [text, message] of rows)
    test(`${kind}: ${text.slice(0, 160)}: ${message}`, () => {
      assert.throws(() => validatePolicy(text, kind), new PolicySyntaxError(message));
    });
}
function taken(kind: ValidationKind, texts: readonly string[]): void {
  for (const text of texts)
    test(`${kind}: takes ${text.slice(0, 200)}`, () => void validatePolicy(text, kind));
}

// What IAM answers to CreatePolicy: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
refused("managed", [
  ["This is not a json document", SYNTAX],
  ["", SYNTAX],
  ["[]", SYNTAX],
  ["{}", SYNTAX],
  ["[".repeat(100_000), SYNTAX],
  [JSON.stringify({ Statement: statement() }), OLD],
  [policy(statement(), { Version: "2008-10-17" }), OLD],
  [JSON.stringify({ Statement: statement({ Effect: "denY" }) }), OLD],
  [policy(statement(), { Version: "2013-10-17" }), SYNTAX],
  [JSON.stringify({ Version: "2012-10-17" }), SYNTAX],
  [policy(["afd"]), SYNTAX],
  [policy([]), SYNTAX],
  [policy(null), SYNTAX],
  [policy("hello"), SYNTAX],
  [policy(statement(), { "Extra field": "value" }), SYNTAX],
  [policy(statement(), { Id: ["x"] }), SYNTAX],
  [policy(statement(), { Id: {} }), SYNTAX],
  [one({ "Extra field": "value" }), SYNTAX],
  [one({ Effect: "invalid" }), SYNTAX],
  [one({}, "Effect"), SYNTAX],
  [one({ Sid: {} }), SYNTAX],
  [one({ Sid: [] }), SYNTAX],
  [one({ Action: 123 }), SYNTAX],
  [one({ Action: {} }), SYNTAX],
  [one({ Action: [[]] }), SYNTAX],
  [one({ Resource: { a: RESOURCE } }), SYNTAX],
  [one({ Resource: ["adfdf", {}] }), SYNTAX],
  [one({ NotAction: "iam:dsf" }), SYNTAX],
  [one({ NotAction: [] }), SYNTAX],
  [one({ NotResource: [] }), SYNTAX],
  [one({ NotResource: "*" }), SYNTAX],
  [one({ Condition: [] }), SYNTAX],
  [one({ Condition: "a" }), SYNTAX],
  [one({ Condition: { a: "b" } }), SYNTAX],
  [withCondition("DateGreaterThan", "b"), SYNTAX],
  [withCondition("DateGreaterThan", []), SYNTAX],
  [withCondition("DateGreaterThan", { a: {} }), SYNTAX],
  [withCondition("x", { a: "1" }), SYNTAX],
  [withCondition("NullIfExists", { a: "true" }), SYNTAX],
  [withCondition("ForAnyValue::StringEqualsIfExists", { a: "asf" }), SYNTAX],
  [
    `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}}`,
    SYNTAX,
  ],
  [one({ Effect: "denY" }), LEGACY],
  [policy([statement({ Sid: "a", Effect: "aLLow" }), { Sid: "a", Effect: "Allow" }]), LEGACY],
  [one({ Resource: "arn:aws:s3::example_bucket" }), LEGACY],
  [one({ Resource: "arn:aws:s3::example_bucket" }, "Action"), LEGACY],
  [one({ NotResource: "arn:aws:s3::example_bucket" }, "Resource"), LEGACY],
  [one({ Resource: "arn:aws::::example_bucket" }), LEGACY],
  [one({ Resource: "arn:aws::fdsasf" }), LEGACY],
  [one({ Resource: "arn:awss3::example-bucket/*" }), LEGACY],
  [withCondition("DateGreaterThan", { a: "sdfdsf" }), LEGACY],
  [withCondition("DateLessThanEquals", { a: "234-13" }), LEGACY],
  [withCondition("DateLessThanEquals", { a: "2016-12-13t2:00:00.593194+1" }), LEGACY],
  [withCondition("DateLessThan", { a: "9223372036854775808" }), LEGACY],
  [one({ Resource: "arn:error:s3:::b", Condition: { DateGreaterThan: { a: "x" } } }), LEGACY],
  [` ${one()}`, LEGACY],
  [one({ Principal: "*" }), "Policy document should not specify a principal."],
  [one({ NotPrincipal: { AWS: "111122223333" } }), "Policy document should not specify a principal."],
  [policy([statement({ Sid: "sdf" }), { Sid: "sdf", Effect: "Allow" }]), SIDS],
  [
    one({ Sid: "not alphanumeric" }),
    "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
  ],
  [one({}, "Action"), NO_ACTIONS],
  [one({ Action: [] }), NO_ACTIONS],
  [policy({ Effect: "Allow" }), NO_ACTIONS],
  [policy([{ Effect: "Deny" }, statement()]), NO_ACTIONS],
  [one({}, "Resource"), NO_RESOURCES],
  [one({ Resource: [] }), NO_RESOURCES],
  [one({ Action: "invalid" }, "Resource"), NO_RESOURCES],
  [one({ Resource: "invalid resource" }), 'Resource invalid resource must be in ARN format or "*".'],
  [one({ Resource: "" }), 'Resource  must be in ARN format or "*".'],
  [one({ Resource: ["adf"] }), 'Resource adf must be in ARN format or "*".'],
  [one({ Action: "s:3:ListBucket", Resource: "sdfsadf" }), 'Resource sdfsadf must be in ARN format or "*".'],
  [one({ Resource: "a:b" }), 'Partition "b" is not valid for resource "arn:b:*:*:*:*".'],
  [one({ Resource: "a:b:cadfsdf" }), 'Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*".'],
  [one({ Resource: "a:b:c:d:e:f:g:h" }), 'Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h".'],
  [one({ Resource: "aws:s3:::bucket" }), 'Partition "s3" is not valid for resource "arn:s3:::bucket:*".'],
  [one({ Resource: "s3::bucket/*" }), 'Partition "" is not valid for resource "arn::bucket/*:*:*:*".'],
  [
    one({ Resource: ["arn:error:s3:::bucket", "arn:error:s3::bucket"] }),
    'Partition "error" is not valid for resource "arn:error:s3:::bucket".',
  ],
  [one({ Resource: "arn:aws" }), "Resource vendor must be fully qualified and cannot contain regexes."],
  [
    one({ Resource: "arn:aws:s*:::b" }),
    "Resource vendor must be fully qualified and cannot contain regexes.",
  ],
  [
    one({ Resource: "arn:aws:s3:us-east-1::bucket" }),
    "Resource arn:aws:s3:us-east-1::bucket can not contain region information.",
  ],
  [
    one({ Resource: "arn:aws:iam:us-east-1::bucket" }),
    "IAM resource arn:aws:iam:us-east-1::bucket cannot contain region information.",
  ],
  [one({ Resource: "arn:aws:iam:::example_bucket" }), IAM_PATH],
  [one({ Action: "invalid" }), VENDOR],
  [one({ NotAction: "" }, "Action"), VENDOR],
  [one({ Action: "a a:ListBucket" }), "Vendor a a is not valid"],
  [one({ Action: ":GetObject" }), "Vendor  is not valid"],
  [one({ Action: "s3:List:Bucket" }), COLON],
  [policy([statement({ Action: "s3s:ListBucket" }), statement({ Action: "s:3s:ListBucket" })]), COLON],
]);

taken("managed", [
  one(),
  policy([statement()]),
  one({ Action: "iam: asdf safdsf af " }),
  one({ Action: "*" }),
  one({ Action: ["s3:*", "s3-s:ListBucket", "s3.s:ListBucket", "aaaaaadsfdsafsadfsadfaaaaa:ListBucket"] }),
  one({ Resource: [RESOURCE, "*"] }),
  one({ Resource: "arn:aws:iam:::user/example_bucket" }),
  one({ Resource: ["arn:aws:iam::*:*", "arn:aws:iam::*:ro*", "arn:aws:iam::*:root"] }),
  one({ Resource: "arn:aws:fdsasf" }),
  one({ Resource: "arn:aws:invalid-service:us-east-1::example_bucket" }),
  one({ Resource: "arn:aws:s3:us-east-1:111122223333:accesspoint/reports" }),
  one({ Resource: "arn:aws:iam::*:user/${aws:username}" }),
  one({ NotResource: ["arn:aws:s3:::HRBucket/Payroll", "arn:aws:s3:::HRBucket/Payroll/*"] }, "Resource"),
  one({ NotAction: "s3:ListBucket" }, "Action"),
  one({ Condition: {} }),
  one({ Condition: { a: {}, b: {} } }),
  withCondition("DateGreaterThan", {}),
  withCondition("DateGreaterThan", { a: [] }),
  withCondition("DateGreaterThan", { a: "01T" }),
  withCondition("DateLessThanEquals", { a: "2016-12-13t2:00:00.593194+23" }),
  withCondition("DateLessThan", { a: "-292275054" }),
  withCondition("ForAllValues:StringEquals", { "aws:TagKeys": "Department" }),
  withCondition("ForAnyValue:StringEqualsIfExists", { a: "asf" }),
  withCondition("bool", { "aws:SecureTransport": false }),
  withCondition("NumericLessThan", { "aws:MultiFactorAuthAge": 3600 }),
  policy([statement({ Sid: "a" }), statement(), statement({ Sid: "" }), statement({ Sid: "" })]),
  policy(statement(), { Id: "sdfsdfsdf" }),
]);

// Inline policies may be of the older version.
taken("identity", [
  JSON.stringify({ Statement: statement() }),
  policy(statement(), { Version: "2008-10-17" }),
]);
taken("session", [one()]);
refused("session", [[one({ Principal: "*" }), "Policy document should not specify a principal."]]);

function trust(changes: Members = {}, ...without: string[]): string {
  const all: Members = {
    Effect: "Allow",
    Principal: { Service: "lambda.amazonaws.com" },
    Action: "sts:AssumeRole",
    ...changes,
  };
  return policy([Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key)))]);
}
const COGNITO = { Principal: { Federated: "cognito-identity.amazonaws.com" } };

// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html and what CreateRole answers
refused("trust", [
  ["{invalid", "This policy contains invalid Json"],
  [`\n${trust()}`, "JSON strings must not have leading spaces"],
  [policy([], {}), "Could not parse the policy: Statement is empty!"],
  [policy([statement()], { Version: "2020-01-01" }), "The policy must contain a valid version string"],
  [trust({ Extra: "x" }), "Unknown field Extra"],
  [trust({}, "Effect"), "Missing required field Effect"],
  [trust({ Effect: "Maybe" }), "Invalid effect: Maybe"],
  [trust({}, "Principal"), "Missing required field Principal"],
  [trust({ Principal: {} }), "Missing required field Principal cannot be empty!"],
  [trust({ Principal: { AWS: [] } }), "Missing required field Principal cannot be empty!"],
  [trust({ Principal: { Aws: "*" } }), 'Invalid principal in policy: "Aws"'],
  [trust({ Principal: { AWS: "someone" } }), 'Invalid principal in policy: "AWS":"someone"'],
  [
    trust({ Principal: { AWS: "arn:aws:sts::123456789012:assumed-role/PowerUser/*" } }),
    'Invalid principal in policy: "AWS":"arn:aws:sts::123456789012:assumed-role/PowerUser/*"',
  ],
  [trust({ Principal: { Service: "lambda" } }), 'Invalid principal in policy: "SERVICE":"lambda"'],
  [
    trust({ Principal: { Federated: "nonsense" } }),
    "Federated principals must be valid domain names or SAML metadata ARNs",
  ],
  [trust({ NotPrincipal: { AWS: "*" } }, "Principal"), "Allow with NotPrincipal is not allowed."],
  [
    trust({ Effect: "Deny", NotPrincipal: { AWS: "*" } }, "Principal"),
    "AssumeRole policy must not contain NotPrincipal field.",
  ],
  [trust({}, "Action"), "Missing required field Action"],
  [trust({ Action: "*" }), "AssumeRole policy may only specify STS AssumeRole actions."],
  [
    trust({ Action: ["sts:AssumeRole", "s3:Get"] }),
    "AssumeRole policy may only specify STS AssumeRole actions.",
  ],
  [trust({ Resource: "*" }), "Has prohibited field Resource"],
  [trust({ NotResource: "*" }), "AssumeRole policy must not contain resources."],
  [trust({ Condition: { Strange: { a: "b" } } }), "Invalid Condition type : Strange"],
  [trust(COGNITO), "A condition block must be present for the Cognito provider"],
  [
    policy([JSON.parse(trust({ Sid: "a" })).Statement[0], JSON.parse(trust({ Sid: "a" })).Statement[0]]),
    "The Statement Ids in the policy are not unique",
  ],
]);
taken("trust", [
  trust(),
  trust({
    Principal: { AWS: ["111122223333", "arn:aws:iam::111122223333:role/a/b", "AROAEXAMPLEEXAMPLE123"] },
  }),
  trust({ Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.example.com/x" } }),
  trust({ ...COGNITO, Condition: { StringEquals: { "cognito-identity.amazonaws.com:aud": "x" } } }),
  trust({ Principal: { AWS: "*" }, Sid: "any sid will do" }),
]);

refused("resource", [
  [one(), "Missing required field Principal"],
  [one({ Principal: "someone" }), 'Invalid principal in policy: "someone"'],
  [one({ Principal: "*", Action: "GetObject" }), VENDOR],
]);
taken("resource", [
  one({ Principal: "*", Resource: "anything" }),
  one({ Effect: "Deny", NotPrincipal: { AWS: "111122223333" } }),
  one({ Principal: { CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" } }),
]);

const CONTROL = "The provided policy document does not meet the requirements of the specified policy type.";
refused("scp", [
  ["{}", CONTROL],
  [one({ Principal: "*" }), CONTROL],
  [one({ Action: "nothing" }), CONTROL],
]);
taken("scp", [one({ Action: "*", Resource: "*" }), one({ Effect: "Deny", NotAction: "iam:*" }, "Action")]);
refused("rcp", [
  [one({ Principal: "*" }), CONTROL],
  [one({ Effect: "Deny" }), CONTROL],
  [one({ Effect: "Deny", Principal: { AWS: "*" } }), CONTROL],
  [one({ Effect: "Deny", Principal: "*", Action: "*" }), CONTROL],
]);
taken("rcp", [one({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" })]);
