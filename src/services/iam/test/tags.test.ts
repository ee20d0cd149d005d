import assert from "node:assert/strict";
import { test } from "node:test";
import { bench, policy, refused, TRUST_EC2 } from "./bench.ts";

test("keys of a user's tags differ in more than case; those of a policy need not", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "u", Tags: [{ Key: "Team", Value: "a" }] });
  await b.iam.tagUser({ UserName: "u", Tags: [{ Key: "team", Value: "b" }] });
  assert.deepEqual((await b.iam.listUserTags({ UserName: "u" })).Tags, [{ Key: "team", Value: "b" }]);
  await refused(
    b.iam.tagUser({
      UserName: "u",
      Tags: [
        { Key: "x", Value: "1" },
        { Key: "X", Value: "2" },
      ],
    }),
    "InvalidInputException",
    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
  );
  await b.iam.untagUser({ UserName: "u", TagKeys: ["TEAM"] });
  assert.deepEqual((await b.iam.listUserTags({ UserName: "u" })).Tags, []);
  const { Policy } = await b.iam.createPolicy({
    PolicyName: "p",
    PolicyDocument: policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }),
    Tags: [
      { Key: "x", Value: "1" },
      { Key: "X", Value: "2" },
    ],
  });
  assert.equal((await b.iam.listPolicyTags({ PolicyArn: Policy?.Arn })).Tags?.length, 2);
});

test("an entity has fifty tags at most", async () => {
  await using b = await bench();
  const tags = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({ Key: `k${from + n}`, Value: "" }));
  await b.iam.createRole({ RoleName: "r", AssumeRolePolicyDocument: TRUST_EC2, Tags: tags(0, 50) });
  await b.iam.tagRole({ RoleName: "r", Tags: tags(40, 10) });
  await refused(
    b.iam.tagRole({ RoleName: "r", Tags: tags(45, 10) }),
    "LimitExceededException",
    /limit of 50/,
  );
  const page = await b.iam.listRoleTags({ RoleName: "r", MaxItems: 20 });
  assert.equal(page.Tags?.length, 20);
  assert.equal(page.IsTruncated, true);
});

test("tags in requests and on resources decide", async () => {
  await using b = await bench();
  await b.iam.createUser({ UserName: "admin" });
  await b.iam.putUserPolicy({
    UserName: "admin",
    PolicyName: "p",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: ["iam:CreateUser", "iam:TagUser"],
          Resource: "*",
          Condition: { StringEquals: { "aws:RequestTag/team": "red" } },
        },
        {
          Effect: "Allow",
          Action: "iam:DeleteUser",
          Resource: "*",
          Condition: { StringEquals: { "iam:ResourceTag/team": "red" } },
        },
      ],
    }),
  });
  const admin = await b.as("admin");
  await admin.createUser({ UserName: "red", Tags: [{ Key: "team", Value: "red" }] });
  await refused(
    admin.createUser({ UserName: "blue", Tags: [{ Key: "team", Value: "blue" }] }),
    "AccessDenied",
    /iam:CreateUser/,
  );
  await b.iam.createUser({ UserName: "blue" });
  await refused(
    admin.deleteUser({ UserName: "blue" }),
    "AccessDenied",
    /iam:DeleteUser on resource: .*user\/blue/,
  );
  await admin.deleteUser({ UserName: "red" });
});
