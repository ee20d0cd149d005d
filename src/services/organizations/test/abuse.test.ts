import assert from "node:assert/strict";
import test from "node:test";
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteRoleCommand,
  IAMClient,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  ListAccountsCommand,
  OrganizationsClient,
  PutResourcePolicyCommand,
} from "@aws-sdk/client-organizations";
import { CreateBucketCommand, PutBucketNotificationConfigurationCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { startCloudlet } from "../../../index.ts";
import { MANAGEMENT, refusal, Stage } from "./fixtures.ts";

const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

test("nobody makes a service-linked role by its path, to slip past control policies", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const iam = cloudlet.sdk(IAMClient);
  const trust = document({ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "000000000000" } });
  const create = new CreateRoleCommand({
    RoleName: "evader",
    Path: "/aws-service-role/ec2.amazonaws.com/",
    AssumeRolePolicyDocument: trust,
  });
  assert.equal((await refusal(iam.send(create))).code, "InvalidInputException");
});

test("a member cannot free itself: neither as root, nor by a policy of its own", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const other = await stage.account("other");
  await stage.client.send(
    new EnablePolicyTypeCommand({ RootId: stage.root, PolicyType: "SERVICE_CONTROL_POLICY" }),
  );
  const Content = document({ Effect: "Deny", Action: "iam:*", Resource: "*" });
  const input = { Name: "n", Type: "SERVICE_CONTROL_POLICY" as const, Description: "", Content };
  const { Policy } = await stage.client.send(new CreatePolicyCommand(input));
  const attached = { PolicyId: Policy?.PolicySummary?.Id, TargetId: dev };
  await stage.client.send(new AttachPolicyCommand(attached));
  const iam = cloudlet.sdk(IAMClient, { account: dev });
  const grant = {
    UserName: "x",
    PolicyName: "p",
    PolicyDocument: document({ Effect: "Allow", Action: "*", Resource: "*" }),
  };
  assert.equal((await refusal(iam.send(new PutUserPolicyCommand(grant)))).code, "AccessDenied");
  const member = cloudlet.sdk(OrganizationsClient, { account: dev });
  assert.equal((await refusal(member.send(new DetachPolicyCommand(attached)))).code, "AccessDeniedException");
  // The organization's policy lets somebody else in, and lets them do this to nobody but themselves.
  const delegation = document({
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${other}:root` },
    Action: "organizations:DetachPolicy",
    Resource: `arn:aws:organizations::${MANAGEMENT}:account/${stage.organization}/${other}`,
  });
  await stage.client.send(new PutResourcePolicyCommand({ Content: delegation }));
  assert.equal((await refusal(member.send(new DetachPolicyCommand(attached)))).code, "AccessDeniedException");
  const delegate = cloudlet.sdk(OrganizationsClient, { account: other });
  assert.equal(
    (await refusal(delegate.send(new DetachPolicyCommand(attached)))).code,
    "AccessDeniedException",
  );
});

test("an external id keeps the deputy from being confused", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const victim = cloudlet.sdk(IAMClient, { account: "222222222222" });
  const trust = document({
    Effect: "Allow",
    Action: "sts:AssumeRole",
    Principal: { AWS: `arn:aws:iam::${MANAGEMENT}:root` },
    Condition: { StringEquals: { "sts:ExternalId": "for-the-victim" } },
  });
  await victim.send(new CreateRoleCommand({ RoleName: "deputy", AssumeRolePolicyDocument: trust }));
  const iam = cloudlet.sdk(IAMClient, { account: MANAGEMENT });
  await iam.send(new CreateUserCommand({ UserName: "deputy" }));
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  await iam.send(new AttachUserPolicyCommand({ UserName: "deputy", PolicyArn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "deputy" }));
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const sts = cloudlet.sdk(STSClient, { credentials });
  const assume = (more: object) =>
    sts.send(
      new AssumeRoleCommand({
        RoleArn: "arn:aws:iam::222222222222:role/deputy",
        RoleSessionName: "deputy",
        ...more,
      }),
    );
  assert.equal((await refusal(assume({}))).code, "AccessDenied");
  assert.equal((await refusal(assume({ ExternalId: "for-another" }))).code, "AccessDenied");
  const { Credentials } = await assume({ ExternalId: "for-the-victim" });
  const session = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  const whoami = (changed: Partial<typeof session>) =>
    cloudlet
      .sdk(STSClient, { credentials: { ...session, ...changed } })
      .send(new GetCallerIdentityCommand({}));
  await whoami({});
  const forged = `${session.sessionToken.slice(0, -8)}AAAAAAAA`;
  assert.equal((await refusal(whoami({ sessionToken: forged }))).code, "InvalidClientTokenId");
  assert.equal((await refusal(whoami({ secretAccessKey: "0".repeat(40) }))).code, "SignatureDoesNotMatch");
  await cloudlet.clock.advance({ hours: 2 });
  assert.equal((await refusal(whoami({}))).code, "ExpiredToken");
  await victim.send(new DeleteRoleCommand({ RoleName: "deputy" }));
  assert.equal((await refusal(assume({ ExternalId: "for-the-victim" }))).code, "AccessDenied");
});

test("a source ARN keeps a service from being used on another's queue", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const sqs = cloudlet.sdk(SQSClient, { account: MANAGEMENT });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "q" }));
  const Policy = document({
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: "*",
    Condition: {
      ArnEquals: { "aws:SourceArn": "arn:aws:s3:::mine" },
      StringEquals: { "aws:SourceAccount": MANAGEMENT },
    },
  });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  const QueueConfigurations = [
    { QueueArn: `arn:aws:sqs:us-east-1:${MANAGEMENT}:q`, Events: ["s3:ObjectCreated:*" as const] },
  ];
  const notify = async (account: string, Bucket: string) => {
    const s3 = cloudlet.sdk(S3Client, { account });
    await s3.send(new CreateBucketCommand({ Bucket }));
    const NotificationConfiguration = { QueueConfigurations };
    await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
  };
  assert.equal((await refusal(notify("222222222222", "theirs"))).code, "InvalidArgument");
  await notify(MANAGEMENT, "mine");
});

test("documents that are huge or deep, and tokens of another list, are refused", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const create = async (Type: "TAG_POLICY" | "SERVICE_CONTROL_POLICY", Content: string) => {
    const input = { Name: "n", Type, Description: "", Content };
    return (await refusal(stage.client.send(new CreatePolicyCommand(input)))).code;
  };
  const deep = `{"tags":${'{"a":'.repeat(5_000)}{}${"}".repeat(5_000)}}`;
  assert.equal(await create("TAG_POLICY", deep), "MalformedPolicyDocumentException");
  assert.equal(
    await create("TAG_POLICY", '{"tags":{"__proto__":{"@@assign":1,"b":{}}}}'),
    "MalformedPolicyDocumentException",
  );
  const long = document({ Effect: "Deny", Action: "sqs:*", Resource: `arn:aws:sqs:::${"x".repeat(6_000)}` });
  assert.equal(await create("SERVICE_CONTROL_POLICY", long), "ConstraintViolationException");
  const page = await refusal(stage.client.send(new ListAccountsCommand({ NextToken: "forged" })));
  assert.deepEqual([page.code, page.reason], ["InvalidInputException", "INVALID_NEXT_TOKEN"]);
});
