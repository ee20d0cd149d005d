/** Policy documents that somebody might send to hurt: deep, huge, contradictory, or dear to match. */
const statement = (more: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "sqs:*", Resource: "*", ...more }],
  });

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

export const hostilePolicies: readonly string[] = [
  statement({}),
  statement({ Principal: "*" }),
  statement({ Principal: { AWS: ["arn:aws:iam::000000000000:root", "*"] } }),
  statement({ Action: [`${"*a".repeat(60)}b`, "sqs:*e*e*e*e*e*e*e*e*e*e*e*z"] }),
  statement({ Resource: `arn:aws:sqs:*:*:${"*?".repeat(400)}` }),
  statement({ Condition: { StringLike: { "aws:PrincipalArn": "*a".repeat(800) } } }),
  statement({ Condition: { NoSuchOperator: { a: "b" } } }),
  statement({ Condition: { IpAddress: { "aws:SourceIp": "999.1.1.1/99" } } }),
  statement({ Condition: { DateLessThan: { "aws:CurrentTime": "not a date" } } }),
  statement({ Action: Array.from({ length: 3_000 }, (_, i) => `sqs:A${i}`) }),
  statement({ NotAction: "x", Action: "y" }),
  statement({ Effect: "Maybe" }),
  statement({ Resource: "${aws:username" }),
  JSON.stringify({
    Statement: Array.from({ length: 2_000 }, () => ({ Effect: "Deny", Action: "*", Resource: "*" })),
  }),
  deep(50),
  deep(20_000),
  "[".repeat(100_000),
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}}',
  '{"Version":"2012-10-17",}',
  "null",
  '""',
  "{}",
  "x".repeat(140_000),
  "\ufeff{}",
];
