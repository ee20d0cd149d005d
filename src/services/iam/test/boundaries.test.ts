import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, ALLOW_ALL, bench, policy, refused } from "./bench.ts";

const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;

async function withBoundary() {
  const b = await bench();
  await b.iam.createPolicy({
    PolicyName: "boundary",
    PolicyDocument: policy({ Effect: "Allow", Action: "iam:List*", Resource: "*" }),
  });
  return b;
}

test("a boundary limits what policies allow, from the next call on", async () => {
  await using b = await withBoundary();
  const { User } = await b.iam.createUser({ UserName: "u", PermissionsBoundary: BOUNDARY });
  assert.deepEqual(User?.PermissionsBoundary, {
    PermissionsBoundaryType: "PermissionsBoundaryPolicy",
    PermissionsBoundaryArn: BOUNDARY,
  });
  await b.iam.putUserPolicy({ UserName: "u", PolicyName: "all", PolicyDocument: ALLOW_ALL });
  const u = await b.as("u");
  await u.listUsers({});
  await refused(u.getUser({}), "AccessDenied", /no permissions boundary allows the iam:GetUser action/);
  await b.iam.deleteUserPermissionsBoundary({ UserName: "u" });
  await u.getUser({});
  await b.iam.putUserPermissionsBoundary({ UserName: "u", PermissionsBoundary: BOUNDARY });
  await refused(u.getUser({}), "AccessDenied", /iam:GetUser/);
});

test("a boundary must exist", async () => {
  await using b = await bench();
  await refused(
    b.iam.createUser({ UserName: "u", PermissionsBoundary: BOUNDARY }),
    "NoSuchEntityException",
    `Scope ARN: ${BOUNDARY} does not exist or is not attachable.`,
  );
});

test("iam:PermissionsBoundary lets a delegate create only bounded users", async () => {
  await using b = await withBoundary();
  await b.iam.createUser({ UserName: "delegate" });
  await b.iam.putUserPolicy({
    UserName: "delegate",
    PolicyName: "p",
    PolicyDocument: policy({
      Effect: "Allow",
      Action: ["iam:CreateUser", "iam:PutUserPolicy"],
      Resource: "*",
      Condition: { StringEquals: { "iam:PermissionsBoundary": BOUNDARY } },
    }),
  });
  const delegate = await b.as("delegate");
  await refused(delegate.createUser({ UserName: "free" }), "AccessDenied", /iam:CreateUser/);
  await delegate.createUser({ UserName: "bounded", PermissionsBoundary: BOUNDARY });
  await delegate.putUserPolicy({ UserName: "bounded", PolicyName: "p", PolicyDocument: ALLOW_ALL });
  await b.iam.createUser({ UserName: "free" });
  await refused(
    delegate.putUserPolicy({ UserName: "free", PolicyName: "p", PolicyDocument: ALLOW_ALL }),
    "AccessDenied",
    /iam:PutUserPolicy/,
  );
});
