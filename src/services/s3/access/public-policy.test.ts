import assert from "node:assert/strict";
import { test } from "node:test";
import { isPublicPolicy } from "./public-policy.ts";

function statement(more: object): string {
  const Statement = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*", ...more };
  return JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
}

const condition = (operator: string, key: string, value: string | string[]) =>
  statement({ Condition: { [operator]: { [key]: value } } });

test("whoever asks is the public, whichever way a policy says so", () => {
  for (const more of [
    {},
    { Principal: { AWS: "*" } },
    { Principal: { AWS: ["111122223333", "*"] } },
    { Principal: undefined, NotPrincipal: { AWS: "111122223333" } },
  ])
    assert.equal(isPublicPolicy(statement(more)), true, JSON.stringify(more));
});

test("named principals and denials are not the public", () => {
  for (const more of [
    { Effect: "Deny" },
    { Principal: { AWS: "111122223333" } },
    { Principal: { Service: "logging.s3.amazonaws.com" } },
  ])
    assert.equal(isPublicPolicy(statement(more)), false, JSON.stringify(more));
});

test("conditions that hold a key to fixed values make a policy private", () => {
  assert.equal(isPublicPolicy(condition("StringEquals", "aws:SourceVpc", "vpc-1")), false);
  assert.equal(isPublicPolicy(condition("StringLike", "aws:SourceVpc", "vpc-*")), true);
  assert.equal(isPublicPolicy(condition("StringEquals", "aws:PrincipalOrgID", "o-1")), false);
  assert.equal(isPublicPolicy(condition("StringEqualsIfExists", "aws:PrincipalOrgID", "o-1")), true);
  assert.equal(isPublicPolicy(condition("StringNotEquals", "aws:SourceVpc", "vpc-1")), true);
  assert.equal(isPublicPolicy(condition("StringLike", "aws:userid", "AROAEXAMPLE:*")), true);
  assert.equal(isPublicPolicy(condition("StringEquals", "aws:UserAgent", "me")), true);
  assert.equal(isPublicPolicy(condition("StringEquals", "aws:userid", "\u0024{aws:username}")), true);
  const point = "arn:aws:s3:us-east-1:111122223333:accesspoint/*";
  assert.equal(isPublicPolicy(condition("ArnLike", "s3:DataAccessPointArn", point)), false);
  assert.equal(
    isPublicPolicy(condition("ArnLike", "s3:DataAccessPointArn", point.replace(/\d{12}/, "*"))),
    true,
  );
});

test("address ranges are private up to a size", () => {
  assert.equal(
    isPublicPolicy(condition("IpAddress", "aws:SourceIp", ["203.0.113.0/24", "10.0.0.0/8"])),
    false,
  );
  assert.equal(isPublicPolicy(condition("IpAddress", "aws:SourceIp", "0.0.0.0/1")), true);
  assert.equal(isPublicPolicy(condition("IpAddress", "aws:SourceIp", "2001:db8::/32")), false);
  assert.equal(isPublicPolicy(condition("NotIpAddress", "aws:SourceIp", "203.0.113.0/24")), true);
});
