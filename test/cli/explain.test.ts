/** What `cloudlet explain` tells of calls that were decided by each kind of policy. */
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import {
  AcceptHandshakeCommand,
  AttachPolicyCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  InviteAccountToOrganizationCommand,
  ListRootsCommand,
  OrganizationsClient,
  type PolicyType,
} from "@aws-sdk/client-organizations";
import { CreateQueueCommand, ListQueuesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { type Running, start } from "./command-line.ts";

const member = "111111111111";
const manager = "222222222222";
let server: Running;

before(async () => {
  server = await start("--clock", "frozen@2026-01-01T00:00:00Z", "--seed", "explain");
});
after(() => server[Symbol.asyncDispose]());

const keysOf = (accessKeyId: string) => ({ accessKeyId, secretAccessKey: "test" });
const client = <C>(type: new (config: never) => C, credentials: object = keysOf(member)): C =>
  new type({ endpoint: server.url, region: "us-east-1", maxAttempts: 1, credentials } as never);
const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

/** What is told of a call, refused or not. */
async function explained(call: Promise<{ readonly $metadata: { readonly requestId?: string | undefined } }>) {
  const { $metadata } = await call.catch((error) => error as { $metadata: { requestId: string } });
  const { code, out, err } = await server.run("explain", $metadata.requestId ?? "");
  assert.equal(code, 0, err);
  return out;
}

async function ann(...statements: object[]) {
  const iam = client(IAMClient);
  const UserName = "ann";
  await iam.send(new CreateUserCommand({ UserName })).catch(() => undefined);
  const PolicyDocument = document(...statements);
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: "own", PolicyDocument }));
}

/** An organization whose policy of that kind denies SQS to its member while `work` is done. */
async function whileDenied(type: PolicyType, work: () => Promise<void>): Promise<void> {
  const organizations = client(OrganizationsClient, keysOf(manager));
  const { Roots } = await organizations.send(new ListRootsCommand({}));
  await organizations.send(new EnablePolicyTypeCommand({ RootId: Roots?.[0]?.Id, PolicyType: type }));
  const everybody = type === "RESOURCE_CONTROL_POLICY" ? { Principal: "*" } : {};
  const Content = document({ Sid: "NoQueues", Effect: "Deny", Action: "sqs:*", Resource: "*", ...everybody });
  const { Policy } = await organizations.send(
    new CreatePolicyCommand({ Name: type, Description: "", Type: type, Content }),
  );
  const attachment = { PolicyId: Policy?.PolicySummary?.Id, TargetId: member };
  await organizations.send(new AttachPolicyCommand(attachment));
  await work();
  await organizations.send(new DetachPolicyCommand(attachment));
}

test("who asked, as whom, which policies were looked at, and which statement decided", async () => {
  await ann({ Sid: "Look", Effect: "Allow", Action: "sqs:List*", Resource: "*" });
  const { AccessKey } = await client(IAMClient).send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const own = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const sqs = client(SQSClient, own);

  const allowed = await explained(sqs.send(new ListQueuesCommand({})));
  assert.match(
    allowed,
    /^arn:aws:iam::111111111111:user\/ann called sqs\.ListQueues, from 127\.0\.0\.1: 200\n/,
  );
  assert.match(allowed, /Allowed by statement 1 "Look" of inline own \(identity policies\)\./);

  const silent = await explained(sqs.send(new CreateQueueCommand({ QueueName: "q" })));
  assert.match(silent, /: 40[03] AccessDenied/);
  assert.match(silent, /sqs:CreateQueue on arn:aws:sqs:us-east-1:111111111111:q\n/);
  assert.match(silent, /Denied: nothing in identity policies allows it\./);
  assert.match(silent, /identity policies: nothing matches in inline own/);

  const all = { Effect: "Allow", Action: "sqs:*", Resource: "*" };
  await ann(all, { Sid: "Never", Effect: "Deny", Action: "sqs:CreateQueue", Resource: "*" });
  const denied = await explained(sqs.send(new CreateQueueCommand({ QueueName: "q" })));
  assert.match(denied, /Denied by statement 2 "Never" of inline own \(identity policies\)\./);
  assert.match(denied, /Allow +statement 1 of inline own, line 1/, "what else matched");
});

test("a role's session is told with the role, a queue's policy with its statement", async () => {
  const iam = client(IAMClient);
  const trust = document({ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: member } });
  await iam.send(new CreateRoleCommand({ RoleName: "worker", AssumeRolePolicyDocument: trust }));
  const PolicyDocument = document({ Effect: "Allow", Action: "iam:*", Resource: "*" });
  await iam.send(new PutRolePolicyCommand({ RoleName: "worker", PolicyName: "p", PolicyDocument }));
  await ann({ Effect: "Allow", Action: "sts:*", Resource: "*" });
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const own = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const RoleArn = `arn:aws:iam::${member}:role/worker`;
  const { Credentials } = await client(STSClient, own).send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: "at-work" }),
  );
  const session = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  const Policy = document({
    ...{ Sid: "Post", Effect: "Allow", Action: "sqs:SendMessage", Principal: { AWS: RoleArn } },
    Resource: `arn:aws:sqs:us-east-1:${member}:box`,
  });
  const { QueueUrl } = await client(SQSClient).send(
    new CreateQueueCommand({ QueueName: "box", Attributes: { Policy } }),
  );
  const told = await explained(
    client(SQSClient, session).send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" })),
  );
  assert.match(
    told,
    /assumed-role\/worker\/at-work called sqs\.SendMessage, with the permissions of .*role\/worker/,
  );
  assert.match(told, /Allowed by statement 1 "Post" of arn:aws:sqs:.*:box \(the resource's policy\)\./);
});

test("an organization's policies are told by their ARN and level", async () => {
  const organizations = client(OrganizationsClient, keysOf(manager));
  await organizations.send(new CreateOrganizationCommand({}));
  const { Handshake } = await organizations.send(
    new InviteAccountToOrganizationCommand({ Target: { Id: member, Type: "ACCOUNT" } }),
  );
  await client(OrganizationsClient).send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  const look = () => explained(client(SQSClient).send(new ListQueuesCommand({})));
  await whileDenied("SERVICE_CONTROL_POLICY", async () => {
    const told = await look();
    assert.match(
      told,
      /Denied by statement 1 "NoQueues" of arn:aws:organizations::222222222222:policy\/o-.*\/service_control_policy\/p-.* \(service control policies\)/,
    );
    assert.match(told, /service control policies, level 0: allows/);
    assert.match(told, /service control policies, level 1: denies/);
  });
  await whileDenied("RESOURCE_CONTROL_POLICY", async () =>
    assert.match(
      await look(),
      /Denied by statement 1 "NoQueues" of .*resource_control_policy\/p-.* \(resource control policies\)/,
    ),
  );
});
