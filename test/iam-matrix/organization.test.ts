/**
 * Organization policies against every kind of principal, in the resource's account, across accounts, and from outside
 * of the organization: what the services answer must be what three sentences of AWS's documentation say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
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
import {
  CreateQueueCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import {
  AssumeRoleCommand,
  type Credentials,
  GetFederationTokenCommand,
  STSClient,
} from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";

const MANAGEMENT = "111111111111";
const MEMBER = "222222222222";
const SIBLING = "333333333333";
const STRANGER = "999999999999";
const ACCOUNTS = [MANAGEMENT, MEMBER, SIBLING, STRANGER] as const;
const MEMBERS: ReadonlySet<string> = new Set([MEMBER, SIBLING]);

const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const ALLOW_ALL = document({ Effect: "Allow", Action: "*", Resource: "*" });

const KINDS = ["root", "user", "role", "federated user"] as const;
type Kind = (typeof KINDS)[number];

function keysOf(credentials: Credentials | undefined) {
  return {
    accessKeyId: credentials?.AccessKeyId ?? "",
    secretAccessKey: credentials?.SecretAccessKey ?? "",
    sessionToken: credentials?.SessionToken ?? "",
  };
}

/** Clients of an account, as each kind of principal, all of whom their own account allows everything. */
async function principals(cloudlet: Cloudlet, account: string): Promise<Record<Kind, SQSClient>> {
  const iam = cloudlet.sdk(IAMClient, { account });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  await iam.send(new AttachUserPolicyCommand({ UserName: "ann", PolicyArn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const user = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const trust = {
    Effect: "Allow",
    Action: "sts:AssumeRole",
    Principal: { AWS: `arn:aws:iam::${account}:root` },
  };
  const role = { RoleName: "worker", AssumeRolePolicyDocument: document(trust) };
  await iam.send(new CreateRoleCommand(role));
  await iam.send(
    new PutRolePolicyCommand({ RoleName: "worker", PolicyName: "p", PolicyDocument: ALLOW_ALL }),
  );
  const sts = cloudlet.sdk(STSClient, { credentials: user });
  const RoleArn = `arn:aws:iam::${account}:role/worker`;
  const session = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "at-work" }));
  const federated = await sts.send(new GetFederationTokenCommand({ Name: "fed", Policy: ALLOW_ALL }));
  return {
    root: cloudlet.sdk(SQSClient, { account }),
    user: cloudlet.sdk(SQSClient, { credentials: user }),
    role: cloudlet.sdk(SQSClient, { credentials: keysOf(session.Credentials) }),
    "federated user": cloudlet.sdk(SQSClient, { credentials: keysOf(federated.Credentials) }),
  };
}

async function openQueue(cloudlet: Cloudlet, account: string): Promise<string> {
  const sqs = cloudlet.sdk(SQSClient, { account });
  const { QueueUrl = "" } = await sqs.send(new CreateQueueCommand({ QueueName: "q" }));
  const Policy = document({ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  return QueueUrl;
}

interface Setting {
  readonly name: string;
  readonly type?: PolicyType;
  readonly content?: string;
  /** In place of AWS's own policy, not beside it. */
  readonly instead?: true;
  readonly denies: (caller: string, owner: string) => boolean;
  readonly says?: RegExp;
}

const anyone = { Principal: "*", Resource: "*", Action: "sqs:SendMessage" };
const SETTINGS: readonly Setting[] = [
  { name: "no policy", denies: () => false },
  {
    name: "an SCP that denies",
    type: "SERVICE_CONTROL_POLICY",
    content: document({ Effect: "Deny", Action: "sqs:SendMessage", Resource: "*" }),
    denies: (caller) => MEMBERS.has(caller),
    says: /with an explicit deny in a service control policy/,
  },
  {
    name: "an SCP that allows something else",
    type: "SERVICE_CONTROL_POLICY",
    content: document({ Effect: "Allow", Action: ["iam:*", "sts:*"], Resource: "*" }),
    instead: true,
    denies: (caller) => MEMBERS.has(caller),
    says: /because no service control policy allows the sqs:sendmessage action/,
  },
  {
    name: "an SCP that denies one account",
    type: "SERVICE_CONTROL_POLICY",
    content: document({
      Effect: "Deny",
      Action: "sqs:SendMessage",
      Resource: "*",
      Condition: { StringEquals: { "aws:PrincipalAccount": SIBLING } },
    }),
    denies: (caller) => caller === SIBLING,
  },
  {
    name: "an RCP that denies",
    type: "RESOURCE_CONTROL_POLICY",
    content: document({ Effect: "Deny", ...anyone }),
    denies: (_, owner) => MEMBERS.has(owner),
    says: /with an explicit deny in a resource control policy/,
  },
  {
    name: "an RCP against strangers",
    type: "RESOURCE_CONTROL_POLICY",
    content: document({
      Effect: "Deny",
      ...anyone,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a policy variable
      Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" } },
    }),
    denies: (caller, owner) => MEMBERS.has(owner) && caller === STRANGER,
  },
];

async function found(cloudlet: Cloudlet) {
  const client = cloudlet.sdk(OrganizationsClient, { account: MANAGEMENT });
  await client.send(new CreateOrganizationCommand({}));
  for (const Id of MEMBERS) {
    const invitation = new InviteAccountToOrganizationCommand({ Target: { Id, Type: "ACCOUNT" } });
    const { Handshake } = await client.send(invitation);
    const guest = cloudlet.sdk(OrganizationsClient, { account: Id });
    await guest.send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  }
  const { Roots } = await client.send(new ListRootsCommand({}));
  const RootId = Roots?.[0]?.Id ?? "";
  for (const PolicyType of ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"] as const)
    await client.send(new EnablePolicyTypeCommand({ RootId, PolicyType }));
  return { client, RootId };
}

test("organization policies x kinds of principals x accounts", async (t) => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const { client, RootId: TargetId } = await found(cloudlet);
  const queues = new Map<string, string>();
  const callers = new Map<string, Record<Kind, SQSClient>>();
  for (const account of ACCOUNTS) {
    queues.set(account, await openQueue(cloudlet, account));
    callers.set(account, await principals(cloudlet, account));
  }

  for (const { name, type, content, instead, denies, says } of SETTINGS)
    await t.test(name, async () => {
      const full = { PolicyId: "p-FullAWSAccess", TargetId };
      let PolicyId: string | undefined;
      if (type !== undefined) {
        const input = { Name: name, Type: type, Content: content, Description: "" };
        const { Policy } = await client.send(new CreatePolicyCommand(input));
        PolicyId = Policy?.PolicySummary?.Id;
        await client.send(new AttachPolicyCommand({ PolicyId, TargetId }));
      }
      if (instead) await client.send(new DetachPolicyCommand(full));
      for (const caller of ACCOUNTS)
        for (const owner of ACCOUNTS)
          for (const kind of KINDS) {
            const cell = `${kind} of ${caller} to ${owner}`;
            const send = new SendMessageCommand({ QueueUrl: queues.get(owner), MessageBody: "x" });
            const answer = await callers
              .get(caller)
              ?.[kind].send(send)
              .then(
                () => "allowed",
                (error: Error) => error.message,
              );
            if (!denies(caller, owner)) assert.equal(answer, "allowed", cell);
            else
              assert.match(
                answer ?? "",
                says ?? /with an explicit deny in a (service|resource) control policy/,
                cell,
              );
          }
      if (instead) await client.send(new AttachPolicyCommand(full));
      if (PolicyId !== undefined) await client.send(new DetachPolicyCommand({ PolicyId, TargetId }));
    });
});
