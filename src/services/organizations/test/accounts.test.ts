import assert from "node:assert/strict";
import test from "node:test";
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateUserCommand,
  GetRoleCommand,
  IAMClient,
} from "@aws-sdk/client-iam";
import {
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  DeleteOrganizationCommand,
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  LeaveOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListCreateAccountStatusCommand,
  ListParentsCommand,
  ListTagsForResourceCommand,
  MoveAccountCommand,
  OrganizationsClient,
  RemoveAccountFromOrganizationCommand,
} from "@aws-sdk/client-organizations";
import { CreateQueueCommand, ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { startCloudlet } from "../../../index.ts";
import { assumed, MANAGEMENT, refusal, Stage } from "./fixtures.ts";

test("an organization: made, described, one to an account, deleted when empty", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const client = cloudlet.sdk(OrganizationsClient, { account: MANAGEMENT });
  assert.deepEqual(await refusal(client.send(new DescribeOrganizationCommand({}))), {
    code: "AWSOrganizationsNotInUseException",
    message: "Your account is not a member of an organization.",
  });
  const { Organization } = await client.send(new CreateOrganizationCommand({}));
  assert.match(Organization?.Id ?? "", /^o-[a-z0-9]{10}$/);
  assert.equal(Organization?.Arn, `arn:aws:organizations::${MANAGEMENT}:organization/${Organization?.Id}`);
  assert.equal(Organization?.FeatureSet, "ALL");
  assert.equal(Organization?.MasterAccountId, MANAGEMENT);
  const again = await refusal(client.send(new CreateOrganizationCommand({})));
  assert.equal(again.code, "AlreadyInOrganizationException");
  const iam = cloudlet.sdk(IAMClient, { account: MANAGEMENT });
  await iam.send(new GetRoleCommand({ RoleName: "AWSServiceRoleForOrganizations" }));
  await client.send(new DeleteOrganizationCommand({}));
  await client.send(new CreateOrganizationCommand({}));
});

test("an account: made by the clock, entered through its role, and its own world", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const { client } = stage;
  const input = { AccountName: "dev", Email: "dev@example.org", Tags: [{ Key: "team", Value: "blue" }] };
  const { CreateAccountStatus: asked } = await client.send(new CreateAccountCommand(input));
  assert.equal(asked?.State, "IN_PROGRESS");
  assert.equal(asked?.AccountId, undefined);
  await cloudlet.clock.advance({ seconds: 10 });
  const { CreateAccountStatuses } = await client.send(new ListCreateAccountStatusCommand({}));
  const [made] = CreateAccountStatuses ?? [];
  assert.equal(made?.State, "SUCCEEDED");
  const id = made?.AccountId ?? "";
  assert.match(id, /^[1-9]\d{11}$/);
  const { Account } = await client.send(new DescribeAccountCommand({ AccountId: id }));
  assert.equal(Account?.Status, "ACTIVE");
  assert.equal(Account?.JoinedMethod, "CREATED");
  assert.equal(Account?.Arn, `arn:aws:organizations::${MANAGEMENT}:account/${stage.organization}/${id}`);
  const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceId: id }));
  assert.deepEqual(Tags, input.Tags);

  const iam = cloudlet.sdk(IAMClient, { account: MANAGEMENT });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  await iam.send(new AttachUserPolicyCommand({ UserName: "ann", PolicyArn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const ann = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const role = `arn:aws:iam::${id}:role/OrganizationAccountAccessRole`;
  const credentials = await assumed(cloudlet.sdk(STSClient, { credentials: ann }), role);
  const inside = await cloudlet.sdk(STSClient, { credentials }).send(new GetCallerIdentityCommand({}));
  assert.equal(inside.Account, id);
  await cloudlet.sdk(SQSClient, { credentials }).send(new CreateQueueCommand({ QueueName: "own" }));
  const { QueueUrls = [] } = await cloudlet
    .sdk(SQSClient, { account: MANAGEMENT })
    .send(new ListQueuesCommand({}));
  assert.deepEqual(QueueUrls, []);
});

test("an address is somebody's already: the request fails, as it is told later", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const { client, ...stage } = await Stage.set(cloudlet);
  await Stage.prototype.account.call({ client, ...stage } as Stage, "dev");
  await client.send(new CreateAccountCommand({ AccountName: "two", Email: "DEV@example.org" }));
  await cloudlet.clock.advance({ seconds: 10 });
  const { CreateAccountStatuses } = await client.send(
    new ListCreateAccountStatusCommand({ States: ["FAILED"] }),
  );
  assert.equal(CreateAccountStatuses?.[0]?.FailureReason, "EMAIL_ALREADY_EXISTS");
});

test("ten accounts and no more", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  for (let at = 2; at <= 10; at++)
    await stage.client.send(new CreateAccountCommand({ AccountName: `n${at}`, Email: `n${at}@example.org` }));
  const one = new CreateAccountCommand({ AccountName: "more", Email: "more@example.org" });
  assert.deepEqual(await refusal(stage.client.send(one)), {
    code: "ConstraintViolationException",
    reason: "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
    message: "You have exceeded the allowed number of AWS accounts.",
  });
  await cloudlet.clock.advance({ seconds: 10 });
  const first = await stage.client.send(new ListAccountsCommand({ MaxResults: 6 }));
  const second = await stage.client.send(
    new ListAccountsCommand({ MaxResults: 6, NextToken: first.NextToken }),
  );
  const ids = [...(first.Accounts ?? []), ...(second.Accounts ?? [])].map(({ Id }) => Id);
  assert.equal(new Set(ids).size, 10);
  assert.equal(second.NextToken, undefined);
});

test("accounts move, and leave when they are old enough", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const { client, root } = stage;
  const dev = await stage.account("dev");
  const unit = new CreateOrganizationalUnitCommand({ ParentId: root, Name: "Work" });
  const { OrganizationalUnit } = await client.send(unit);
  const work = OrganizationalUnit?.Id ?? "";
  const move = { AccountId: dev, SourceParentId: root, DestinationParentId: work };
  await client.send(new MoveAccountCommand(move));
  assert.equal((await refusal(client.send(new MoveAccountCommand(move)))).code, "DuplicateAccountException");
  const { Parents } = await client.send(new ListParentsCommand({ ChildId: dev }));
  assert.deepEqual(Parents, [{ Id: work, Type: "ORGANIZATIONAL_UNIT" }]);
  const { Accounts } = await client.send(new ListAccountsForParentCommand({ ParentId: work }));
  assert.deepEqual(
    Accounts?.map(({ Id }) => Id),
    [dev],
  );

  const member = cloudlet.sdk(OrganizationsClient, { account: dev });
  assert.equal((await refusal(member.send(new LeaveOrganizationCommand({})))).reason, "WAIT_PERIOD_ACTIVE");
  assert.deepEqual(await refusal(member.send(new ListAccountsCommand({}))), {
    code: "AccessDeniedException",
    message: "You don't have permissions to access this resource.",
  });
  const manager = await refusal(client.send(new LeaveOrganizationCommand({})));
  assert.equal(manager.code, "MasterCannotLeaveOrganizationException");
  await cloudlet.clock.advance({ days: 8 });
  await member.send(new LeaveOrganizationCommand({}));
  assert.equal(
    (await refusal(member.send(new DescribeOrganizationCommand({})))).code,
    "AWSOrganizationsNotInUseException",
  );
  const gone = client.send(new RemoveAccountFromOrganizationCommand({ AccountId: dev }));
  assert.equal((await refusal(gone)).code, "AccountNotFoundException");
});

test("a closed account: suspended, refused whatever it asks, gone after ninety days", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const stage = await Stage.set(cloudlet);
  const dev = await stage.account("dev");
  const queues = cloudlet.sdk(SQSClient, { account: dev });
  await queues.send(new CreateQueueCommand({ QueueName: "q" }));
  const master = stage.client.send(new CloseAccountCommand({ AccountId: MANAGEMENT }));
  assert.equal((await refusal(master)).reason, "CANNOT_CLOSE_MANAGEMENT_ACCOUNT");
  await stage.client.send(new CloseAccountCommand({ AccountId: dev }));
  const described = async () =>
    (await stage.client.send(new DescribeAccountCommand({ AccountId: dev }))).Account?.Status;
  assert.equal(await described(), "PENDING_CLOSURE");
  await cloudlet.clock.advance({ seconds: 10 });
  assert.equal(await described(), "SUSPENDED");
  assert.equal((await refusal(queues.send(new ListQueuesCommand({})))).code, "OptInRequired");
  const sts = cloudlet.sdk(STSClient, { account: dev });
  assert.equal((await refusal(sts.send(new GetCallerIdentityCommand({})))).code, "OptInRequired");
  const iam = cloudlet.sdk(IAMClient, { account: MANAGEMENT });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  await iam.send(new AttachUserPolicyCommand({ UserName: "ann", PolicyArn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const ann = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const entering = assumed(
    cloudlet.sdk(STSClient, { credentials: ann }),
    `arn:aws:iam::${dev}:role/OrganizationAccountAccessRole`,
  );
  assert.equal((await refusal(entering)).code, "AccessDenied");
  const again = stage.client.send(new CloseAccountCommand({ AccountId: dev }));
  assert.equal((await refusal(again)).code, "AccountAlreadyClosedException");
  await cloudlet.clock.advance({ days: 91 });
  const { Accounts } = await stage.client.send(new ListAccountsCommand({}));
  assert.deepEqual(
    Accounts?.map(({ Id }) => Id),
    [MANAGEMENT],
  );
  assert.equal((await refusal(queues.send(new ListQueuesCommand({})))).code, "OptInRequired");
});
