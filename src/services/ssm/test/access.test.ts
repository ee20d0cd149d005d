import assert from "node:assert/strict";
import { test } from "node:test";
import { SSM } from "@aws-sdk/client-ssm";
import { ACCOUNT, arnOf, FRIEND, refusal, startStore, userWith } from "./fixtures.ts";

const allow = (Action: string | string[], Resource: string | string[], Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition !== undefined && { Condition }),
});
const deny = (Action: string, Condition: object) => ({ Effect: "Deny", Action, Resource: "*", Condition });
const denied = (action: string) =>
  new RegExp(
    `^AccessDeniedException: User: arn:aws:iam::${ACCOUNT}:user/u is not authorized to perform: ssm:${action} `,
  );

test("each parameter is decided by its ARN, also where several are asked for", async () => {
  await using s = await startStore();
  await s.put("/app/a", "1");
  await s.put("/other", "2");
  const user = await userWith(s.world, [allow("ssm:GetParameter*", arnOf("/app/*"))]);
  assert.equal((await user.getParameter({ Name: "/app/a" })).Parameter?.Value, "1");
  assert.match(
    await refusal(user.getParameter({ Name: "/other" })),
    /on resource: arn:aws:ssm:us-east-1:000000000000:parameter\/other because no identity-based policy allows/,
  );
  assert.match(await refusal(user.getParameters({ Names: ["/app/a", "/other"] })), denied("GetParameters"));
  assert.match(await refusal(user.getParameter({ Name: "/none" })), denied("GetParameter"));
  assert.match(await refusal(user.getParameter({ Name: "/app/none" })), /^ParameterNotFound/);
  assert.match(await refusal(user.describeParameters({})), denied("DescribeParameters"));
  assert.match(await refusal(user.getParameterHistory({ Name: "/other" })), denied("GetParameterHistory"));
});

test("whoever may list a path may list all below it, unless ssm:Recursive says otherwise", async () => {
  await using s = await startStore();
  await s.put("/app/a", "1");
  await s.put("/app/b/c", "2");
  const user = await userWith(s.world, [
    allow("ssm:GetParametersByPath", arnOf("/app")),
    deny("ssm:GetParametersByPath", { StringEquals: { "ssm:Recursive": "true" } }),
  ]);
  assert.equal((await user.getParametersByPath({ Path: "/app" })).Parameters?.length, 1);
  assert.match(await refusal(user.getParametersByPath({ Path: "/" })), denied("GetParametersByPath"));
  assert.match(
    await refusal(user.getParametersByPath({ Path: "/app", Recursive: true })),
    /with an explicit deny in an identity-based policy/,
  );
});

test("ssm:Overwrite, ssm:Policies and tags decide about PutParameter", async () => {
  await using s = await startStore();
  const user = await userWith(s.world, [
    allow("ssm:PutParameter", arnOf("*")),
    deny("ssm:PutParameter", { StringEquals: { "ssm:Overwrite": "true" } }),
    deny("ssm:PutParameter", { StringEquals: { "ssm:Policies": "true" } }),
  ]);
  const put = (more: object) => user.putParameter({ Name: "p", Value: "v", Type: "String", ...more });
  await put({});
  assert.match(await refusal(put({ Overwrite: true })), denied("PutParameter"));
  assert.match(await refusal(put({ Name: "q", Policies: "[]", Tier: "Advanced" })), denied("PutParameter"));
  assert.match(
    await refusal(put({ Name: "q", Tags: [{ Key: "a", Value: "b" }] })),
    denied("AddTagsToResource"),
  );
});

test("tags of parameters decide, by the old and the new condition key", async () => {
  await using s = await startStore();
  await s.put("blue", "1", { Tags: [{ Key: "team", Value: "blue" }] });
  await s.put("red", "2", { Tags: [{ Key: "team", Value: "red" }] });
  const user = await userWith(s.world, [
    allow("ssm:GetParameter", "*", { StringEquals: { "aws:ResourceTag/team": "blue" } }),
    allow("ssm:DeleteParameter", "*", { StringEquals: { "ssm:resourceTag/team": "blue" } }),
  ]);
  assert.equal((await user.getParameter({ Name: "blue" })).Parameter?.Value, "1");
  assert.match(await refusal(user.getParameter({ Name: "red" })), denied("GetParameter"));
  assert.match(await refusal(user.deleteParameter({ Name: "red" })), denied("DeleteParameter"));
  await user.deleteParameter({ Name: "blue" });
});

test("a resource policy shares an advanced parameter with another account", async () => {
  await using s = await startStore();
  const friend = s.world.sdk(SSM, { account: FRIEND });
  const principal = { AWS: `arn:aws:iam::${FRIEND}:root` };
  await s.put("std", "v");
  const { KeyMetadata } = await s.kms.createKey({
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
          Action: "kms:*",
          Resource: "*",
        },
        { Effect: "Allow", Principal: principal, Action: "kms:Decrypt", Resource: "*" },
      ],
    }),
  });
  await s.put("/shared", "secret", { Type: "SecureString", Tier: "Advanced", KeyId: KeyMetadata?.Arn });
  const Policy = (action: string) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: principal, Action: action, Resource: arnOf("/shared") }],
    });
  const put = (ResourceArn: string, more: object = {}) =>
    s.ssm.putResourcePolicy({ ResourceArn, Policy: Policy("ssm:GetParameter"), ...more });
  assert.match(await refusal(put(arnOf("std"))), /^ResourcePolicyInvalidParameterException/);
  assert.match(await refusal(put(arnOf("none"))), /^ResourceNotFoundException/);
  assert.match(
    await refusal(put(arnOf("/shared"), { Policy: "{" })),
    /^MalformedResourcePolicyDocumentException/,
  );
  const read = () => friend.getParameter({ Name: arnOf("/shared"), WithDecryption: true });
  assert.match(await refusal(read()), /^AccessDeniedException/);
  const { PolicyId, PolicyHash } = await put(arnOf("/shared"));
  assert.equal((await read()).Parameter?.Value, "secret");
  assert.match(
    await refusal(put(arnOf("/shared"), { PolicyId, PolicyHash: "x" })),
    /^ResourcePolicyConflictException/,
  );
  const more = await put(arnOf("/shared"), { Policy: Policy("ssm:GetParameters") });
  await friend.putParameter({ Name: "own", Value: "mine", Type: "String" });
  const both = await friend.getParameters({ Names: ["own", arnOf("/shared")], WithDecryption: true });
  assert.deepEqual(
    both.Parameters?.map(({ Value }) => Value),
    ["mine", "secret"],
  );
  const { Policies } = await s.ssm.getResourcePolicies({ ResourceArn: arnOf("/shared") });
  assert.deepEqual(
    Policies?.map((policy) => policy.PolicyId),
    [PolicyId, more.PolicyId],
  );
  await s.ssm.deleteResourcePolicy({
    ResourceArn: arnOf("/shared"),
    PolicyId: PolicyId ?? "",
    PolicyHash: PolicyHash ?? "",
  });
  assert.match(await refusal(read()), /^AccessDeniedException/);
  assert.match(
    await refusal(friend.putResourcePolicy({ ResourceArn: arnOf("/shared"), Policy: Policy("ssm:*") })),
    /^AccessDeniedException/,
  );
});
