import assert from "node:assert/strict";
import test from "node:test";
import {
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  CreateUserCommand,
  IAMClient,
  ListUsersCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  SimulatePrincipalPolicyCommand,
} from "@aws-sdk/client-iam";
import {
  AttachPolicyCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DetachPolicyCommand,
  DisablePolicyTypeCommand,
  EnablePolicyTypeCommand,
  ListPoliciesForTargetCommand,
  MoveAccountCommand,
  type PolicyType,
} from "@aws-sdk/client-organizations";
import {
  CreateQueueCommand,
  ListQueuesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { startCloudlet } from "../../../index.ts";
import { MANAGEMENT, refusal, Stage } from "./fixtures.ts";

const statement = (Effect: string, Action: string | string[], more: object = {}) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect, Action, Resource: "*", ...more }] });

async function policy(
  stage: Stage,
  Name: string,
  Content: string,
  Type: PolicyType = "SERVICE_CONTROL_POLICY",
) {
  const { Policy } = await stage.client.send(
    new CreatePolicyCommand({ Name, Content, Type, Description: "" }),
  );
  return Policy?.PolicySummary ?? {};
}

async function enabled(stage: Stage, PolicyType: PolicyType) {
  await stage.client.send(new EnablePolicyTypeCommand({ RootId: stage.root, PolicyType }));
}

test("deny list: root users of members are denied, the management account is not", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const queues = cloudlet.sdk(SQSClient, { account: dev });
  const deny = await policy(stage, "no-queues", statement("Deny", "sqs:ListQueues"));
  const attach = { PolicyId: deny.Id, TargetId: stage.root };
  assert.equal(
    (await refusal(stage.client.send(new AttachPolicyCommand(attach)))).code,
    "PolicyTypeNotEnabledException",
  );
  await enabled(stage, "SERVICE_CONTROL_POLICY");
  await queues.send(new ListQueuesCommand({}));
  await stage.client.send(new AttachPolicyCommand(attach));
  const denied = await refusal(queues.send(new ListQueuesCommand({})));
  assert.equal(denied.code, "AccessDenied");
  assert.match(
    denied.message,
    new RegExp(
      `^User: arn:aws:iam::${dev}:root is not authorized to perform: sqs:listqueues with an explicit deny in a service control policy: ${deny.Arn}$`,
    ),
  );
  await cloudlet.sdk(SQSClient, { account: MANAGEMENT }).send(new ListQueuesCommand({}));
  await cloudlet.sdk(SQSClient, { account: "999999999999" }).send(new ListQueuesCommand({}));
  await stage.client.send(new DetachPolicyCommand(attach));
  await queues.send(new ListQueuesCommand({}));
});

test("allow list: every level from the root down has to allow", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const { client, root } = stage;
  await enabled(stage, "SERVICE_CONTROL_POLICY");
  const dev = await stage.account("dev");
  const { OrganizationalUnit } = await client.send(
    new CreateOrganizationalUnitCommand({ ParentId: root, Name: "U" }),
  );
  const unit = OrganizationalUnit?.Id ?? "";
  await client.send(
    new MoveAccountCommand({ AccountId: dev, SourceParentId: root, DestinationParentId: unit }),
  );
  const attached = async (TargetId: string) => {
    const command = new ListPoliciesForTargetCommand({ TargetId, Filter: "SERVICE_CONTROL_POLICY" });
    return (await client.send(command)).Policies?.map(({ Id }) => Id);
  };
  for (const target of [root, unit, dev]) assert.deepEqual(await attached(target), ["p-FullAWSAccess"]);
  const last = client.send(new DetachPolicyCommand({ PolicyId: "p-FullAWSAccess", TargetId: unit }));
  assert.equal((await refusal(last)).reason, "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
  const only = await policy(stage, "only-sqs", statement("Allow", "sqs:*"));
  await client.send(new AttachPolicyCommand({ PolicyId: only.Id, TargetId: unit }));
  await client.send(new DetachPolicyCommand({ PolicyId: "p-FullAWSAccess", TargetId: unit }));
  await cloudlet.sdk(SQSClient, { account: dev }).send(new ListQueuesCommand({}));
  const iam = cloudlet.sdk(IAMClient, { account: dev });
  const denied = await refusal(iam.send(new ListUsersCommand({})));
  assert.match(denied.message, /because no service control policy allows the iam:ListUsers action$/);
  await client.send(
    new MoveAccountCommand({ AccountId: dev, SourceParentId: unit, DestinationParentId: root }),
  );
  await cloudlet.sdk(IAMClient, { account: dev }).send(new ListUsersCommand({}));
  await client.send(new DisablePolicyTypeCommand({ RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" }));
  assert.deepEqual(await attached(unit), []);
});

test("an RCP keeps strangers from members' resources, by aws:PrincipalOrgID", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  await enabled(stage, "RESOURCE_CONTROL_POLICY");
  const dev = await stage.account("dev");
  const other = await stage.account("other");
  const owner = cloudlet.sdk(SQSClient, { account: dev });
  const { QueueUrl } = await owner.send(new CreateQueueCommand({ QueueName: "q" }));
  const open = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  };
  await owner.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(open) } }));
  const send = new SendMessageCommand({ QueueUrl, MessageBody: "x" });
  const stranger = cloudlet.sdk(SQSClient, { account: "999999999999" });
  await stranger.send(send);
  const condition = { StringNotEqualsIfExists: { "aws:PrincipalOrgID": stage.organization } };
  const perimeter = statement("Deny", "sqs:*", { Principal: "*", Condition: condition });
  const rcp = await policy(stage, "perimeter", perimeter, "RESOURCE_CONTROL_POLICY");
  await stage.client.send(new AttachPolicyCommand({ PolicyId: rcp.Id, TargetId: stage.root }));
  assert.match(
    (await refusal(stranger.send(send))).message,
    /with an explicit deny in a resource control policy/,
  );
  await cloudlet.sdk(SQSClient, { account: other }).send(send);
  await cloudlet.sdk(SQSClient, { account: MANAGEMENT }).send(send);
  const fixed = { PolicyId: "p-RCPFullAWSAccess", TargetId: stage.root };
  assert.equal(
    (await refusal(stage.client.send(new DetachPolicyCommand(fixed)))).reason,
    "NON_DETACHABLE_POLICY",
  );
});

test("what is no control policy is not taken", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const refused = async (content: string, type?: PolicyType) =>
    (await refusal(policy(stage, "p", content, type))).code;
  const MALFORMED = "MalformedPolicyDocumentException";
  assert.equal(await refused("{"), MALFORMED);
  assert.equal(await refused(statement("Deny", "sqs:*", { Principal: "*" })), MALFORMED);
  assert.equal(await refused(statement("Deny", "sqs:*"), "RESOURCE_CONTROL_POLICY"), MALFORMED);
  const everyone = { Principal: "*" };
  assert.equal(await refused(statement("Allow", "sqs:*", everyone), "RESOURCE_CONTROL_POLICY"), MALFORMED);
  assert.equal(await refused(statement("Deny", "ec2:*", everyone), "RESOURCE_CONTROL_POLICY"), MALFORMED);
  assert.equal(
    await refused(statement("Deny", Array(500).fill("sqs:SendMessage"))),
    "ConstraintViolationException",
  );
  assert.equal(await refused(`${"[".repeat(100_000)}`), MALFORMED);
});

test("service-linked roles are beyond control policies; all other roles are not", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  await enabled(stage, "SERVICE_CONTROL_POLICY");
  const deny = await policy(stage, "none", statement("Deny", "*"));
  const iam = cloudlet.sdk(IAMClient, { account: dev });
  await iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: "autoscaling.amazonaws.com" }));
  const trust = {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${MANAGEMENT}:root` }, Action: "sts:AssumeRole" },
    ],
  };
  await iam.send(new CreateRoleCommand({ RoleName: "r", AssumeRolePolicyDocument: JSON.stringify(trust) }));
  await iam.send(
    new PutRolePolicyCommand({ RoleName: "r", PolicyName: "p", PolicyDocument: statement("Allow", "*") }),
  );
  await stage.client.send(new AttachPolicyCommand({ PolicyId: deny.Id, TargetId: dev }));
  const { authorizer } = cloudlet.world.kernel;
  const scope = { partition: "aws", account: dev, region: "us-east-1" };
  const session = { kind: "service" as const, issuedAt: 0 as never, expiresAt: 9e15 as never };
  const role = (path: string, name: string, roleId: string) => ({
    kind: "assumed-role" as const,
    account: dev,
    partition: "aws",
    arn: `arn:aws:sts::${dev}:assumed-role/${name}/s`,
    userId: `${roleId}:s`,
    roleName: name,
    roleArn: `arn:aws:iam::${dev}:role${path}${name}`,
    roleId,
    sessionName: "s",
    session,
  });
  const request = {
    id: "1",
    service: "ec2",
    operation: "DescribeInstances",
    endpoint: "",
    sourceIp: "127.0.0.1",
    secure: false,
    userAgent: "",
    region: "us-east-1",
    accessKeyId: undefined,
    via: undefined,
  };
  const { identity } = cloudlet.world.kernel.contexts;
  const linkedPath = "/aws-service-role/autoscaling.amazonaws.com/";
  const decide = (path: string, name: string) => {
    const roleId = identity.role(`arn:aws:iam::${dev}:role${path}${name}`)?.roleId ?? "";
    const demand = { action: "ec2:DescribeInstances", resource: "*" };
    return authorizer.authorize(demand, role(path, name, roleId), request, scope, 0 as never);
  };
  assert.equal(decide(linkedPath, "AWSServiceRoleForAutoScaling").allowed, true);
  assert.equal(decide("/", "r").allowed, false);
  assert.equal(decide("/", "r").kind, "scp");
  void STSClient;
});

test("the policy simulator knows what the organization leaves over", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  await enabled(stage, "SERVICE_CONTROL_POLICY");
  const iam = cloudlet.sdk(IAMClient, { account: dev });
  const { User } = await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const grant = { UserName: "ann", PolicyName: "p", PolicyDocument: statement("Allow", "*") };
  await iam.send(new PutUserPolicyCommand(grant));
  const deny = await policy(stage, "no-queues", statement("Deny", "sqs:*"));
  await stage.client.send(new AttachPolicyCommand({ PolicyId: deny.Id, TargetId: dev }));
  const ask = new SimulatePrincipalPolicyCommand({
    PolicySourceArn: User?.Arn,
    ActionNames: ["sqs:ListQueues", "sns:ListTopics"],
  });
  const { EvaluationResults } = await iam.send(ask);
  assert.deepEqual(
    EvaluationResults?.map((one) => [
      one.EvalDecision,
      one.OrganizationsDecisionDetail?.AllowedByOrganizations,
    ]),
    [
      ["explicitDeny", false],
      ["allowed", true],
    ],
  );
});
