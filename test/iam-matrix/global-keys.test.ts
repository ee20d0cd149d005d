/**
 * Every global condition key that AWS documents, on real requests: who has it, with which value, and who is documented
 * to be without it. What a request carries is what `cloudlet explain` tells of it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
} from "@aws-sdk/client-iam";
import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateOrganizationCommand, OrganizationsClient } from "@aws-sdk/client-organizations";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from "@aws-sdk/client-sns";
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SetQueueAttributesCommand,
  SQSClient,
  TagQueueCommand,
} from "@aws-sdk/client-sqs";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";

const ACCOUNT = "111122223333";
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:q`;
const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:t`;
const AT = new Date("2026-01-02T03:04:05Z");

/** Who asks: a user, a role's session, a service that hands a user's permissions on, a service by itself. */
const CALLERS = ["user", "role", "handed on", "service"] as const;
type Caller = (typeof CALLERS)[number];
type Value = string | number | boolean | readonly string[] | RegExp;

const everybody = (value: Value): Record<Caller, Value> => ({
  user: value,
  role: value,
  "handed on": value,
  service: value,
});

/** Callers that are not named are documented to be without the key. */
const KEYS: Readonly<Record<string, Partial<Record<Caller, Value>>>> = {
  "aws:PrincipalArn": {
    user: `arn:aws:iam::${ACCOUNT}:user/ann`,
    role: `arn:aws:iam::${ACCOUNT}:role/worker`,
    "handed on": `arn:aws:iam::${ACCOUNT}:user/ann`,
  },
  "aws:PrincipalAccount": { user: ACCOUNT, role: ACCOUNT, "handed on": ACCOUNT },
  "aws:PrincipalOrgID": { user: /^o-/, role: /^o-/, "handed on": /^o-/ },
  "aws:PrincipalOrgPaths": { user: /^o-.*\/r-.*\/$/, role: /^o-.*\/r-/, "handed on": /^o-.*\/r-/ },
  "aws:PrincipalTag/team": { user: "blue", role: "red", "handed on": "blue" },
  "aws:PrincipalIsAWSService": { user: false, role: false, "handed on": false, service: true },
  "aws:PrincipalServiceName": { service: "sns.amazonaws.com" },
  "aws:PrincipalServiceNamesList": { service: ["sns.amazonaws.com", "sns.us-east-1.amazonaws.com"] },
  "aws:PrincipalType": { user: "User", role: "AssumedRole", "handed on": "User" },
  "aws:userid": { user: /^AIDA/, role: /^AROA.*:at-work$/, "handed on": /^AIDA/ },
  "aws:username": { user: "ann", "handed on": "ann" },

  // Of a session: absent with long-term credentials, and where the session was made without.
  "aws:TokenIssueTime": { role: "2026-01-02T03:04:05Z" },
  "aws:SourceIdentity": { role: "bob" },
  "aws:MultiFactorAuthPresent": { role: false },
  "aws:MultiFactorAuthAge": {},
  "aws:FederatedProvider": {},
  "aws:AssumedRoot": {},
  "aws:ChatbotSourceArn": {},
  "aws:Ec2InstanceSourceVpc": {},
  "aws:Ec2InstanceSourcePrivateIPv4": {},
  "ec2:RoleDelivery": {},
  "ec2:SourceInstanceArn": {},
  "glue:RoleAssumedBy": {},
  "glue:CredentialIssuingService": {},
  "codebuild:BuildArn": {},
  "codebuild:ProjectArn": {},
  "lambda:SourceFunctionArn": {},
  "ssm:SourceInstanceArn": {},
  "identitystore:UserId": {},

  // Of the network: nobody came through a VPC endpoint.
  "aws:SourceIp": { user: "127.0.0.1", role: "127.0.0.1" },
  "aws:SourceVpc": {},
  "aws:SourceVpcArn": {},
  "aws:SourceVpce": {},
  "aws:VpceAccount": {},
  "aws:VpceOrgID": {},
  "aws:VpceOrgPaths": {},
  "aws:VpcSourceIp": {},

  // Of the resource.
  "aws:ResourceAccount": everybody(ACCOUNT),
  "aws:ResourceOrgID": everybody(/^o-/),
  "aws:ResourceOrgPaths": everybody(/^o-.*\/r-/),
  "aws:ResourceTag/stage": { user: "prod", role: "prod", service: "prod" },

  // Of the request.
  "aws:CalledVia": { "handed on": ["secretsmanager.amazonaws.com"] },
  "aws:CalledViaFirst": { "handed on": "secretsmanager.amazonaws.com" },
  "aws:CalledViaLast": { "handed on": "secretsmanager.amazonaws.com" },
  "aws:ViaAWSService": { user: false, role: false, "handed on": true, service: false },
  "aws:CalledViaAWSMCP": {},
  "aws:ViaAWSMCPService": {},
  "aws:CurrentTime": everybody("2026-01-02T03:04:05Z"),
  "aws:EpochTime": everybody(AT.getTime() / 1000),
  "aws:referer": { user: "https://example.com/page" },
  "aws:RequestedRegion": everybody("us-east-1"),
  "aws:RequestTag/team": {},
  "aws:TagKeys": {},
  "aws:SecureTransport": { user: false, role: false, "handed on": true, service: true },
  "aws:SourceAccount": { service: ACCOUNT },
  "aws:SourceArn": { service: TOPIC },
  "aws:SourceOrgID": { service: /^o-/ },
  "aws:SourceOrgPaths": { service: /^o-.*\/r-/ },
  "aws:UserAgent": {
    user: /aws-sdk-js/,
    role: /aws-sdk-js/,
    "handed on": "secretsmanager.amazonaws.com",
    service: "sns.amazonaws.com",
  },
};

/** Reads every key, and never matches. */
const curious = (more: object) => ({
  Effect: "Deny",
  Action: "*",
  Condition: { Null: Object.fromEntries(Object.keys(KEYS).map((key) => [key, "false"])) },
  ...more,
});
const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

type Context = Readonly<Record<string, unknown>>;

/** What the latest call of an operation carried. */
function contextOf(cloudlet: Cloudlet, operation: string): Context {
  const { requestId = "" } = cloudlet.spy.calls(operation).at(-1) ?? {};
  return (cloudlet.spy.explain(requestId) as { context: Context }).context;
}

async function queueOf(cloudlet: Cloudlet): Promise<string> {
  const sqs = cloudlet.sdk(SQSClient, { account: ACCOUNT });
  const { QueueUrl = "" } = await sqs.send(new CreateQueueCommand({ QueueName: "q" }));
  await sqs.send(new TagQueueCommand({ QueueUrl, Tags: { stage: "prod" } }));
  const from = { Effect: "Allow", Action: "sqs:SendMessage", Principal: { Service: "sns.amazonaws.com" } };
  const Policy = document({ ...from, Resource: QUEUE }, curious({ Principal: "*", Resource: QUEUE }));
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  return QueueUrl;
}

async function ann(cloudlet: Cloudlet) {
  const iam = cloudlet.sdk(IAMClient, { account: ACCOUNT });
  await iam.send(new CreateUserCommand({ UserName: "ann", Tags: [{ Key: "team", Value: "blue" }] }));
  const PolicyDocument = document(
    { Effect: "Allow", Action: "*", Resource: "*" },
    curious({ Resource: "*" }),
  );
  const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: "curious", PolicyDocument }));
  await iam.send(new AttachUserPolicyCommand({ UserName: "ann", PolicyArn: Policy?.Arn }));
  const AssumeRolePolicyDocument = document({
    Effect: "Allow",
    Action: ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
    Principal: { AWS: ACCOUNT },
  });
  await iam.send(new CreateRoleCommand({ RoleName: "worker", AssumeRolePolicyDocument }));
  await iam.send(new AttachRolePolicyCommand({ RoleName: "worker", PolicyArn: Policy?.Arn }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}

async function workerOf(cloudlet: Cloudlet, credentials: Awaited<ReturnType<typeof ann>>) {
  const { Credentials } = await cloudlet.sdk(STSClient, { credentials }).send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/worker`,
      RoleSessionName: "at-work",
      SourceIdentity: "bob",
      Tags: [{ Key: "team", Value: "red" }],
    }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
}

/** A browser that came from a page. */
function comingFrom(sqs: SQSClient, referer: string): SQSClient {
  sqs.middlewareStack.add(
    (next) => (args) => {
      (args.request as { headers: Record<string, string> }).headers["referer"] = referer;
      return next(args);
    },
    { step: "build" },
  );
  return sqs;
}

async function delivered(cloudlet: Cloudlet): Promise<void> {
  const sns = cloudlet.sdk(SNSClient, { account: ACCOUNT });
  await sns.send(new CreateTopicCommand({ Name: "t" }));
  await sns.send(new SubscribeCommand({ TopicArn: TOPIC, Protocol: "sqs", Endpoint: QUEUE }));
  await sns.send(new PublishCommand({ TopicArn: TOPIC, Message: "hello" }));
  await cloudlet.idle();
}

async function sealedSecret(cloudlet: Cloudlet, credentials: Awaited<ReturnType<typeof ann>>): Promise<void> {
  const { KeyMetadata } = await cloudlet.sdk(KMSClient, { account: ACCOUNT }).send(new CreateKeyCommand({}));
  const secret = { Name: "s", SecretString: "x", KmsKeyId: KeyMetadata?.KeyId };
  await cloudlet.sdk(SecretsManagerClient, { credentials }).send(new CreateSecretCommand(secret));
}

test("every global condition key is there for whom AWS says, and for nobody else", async () => {
  await using cloudlet = await startCloudlet({ clock: AT });
  await cloudlet.sdk(OrganizationsClient, { account: ACCOUNT }).send(new CreateOrganizationCommand({}));
  const look = new GetQueueAttributesCommand({ QueueUrl: await queueOf(cloudlet) });
  const credentials = await ann(cloudlet);
  await comingFrom(cloudlet.sdk(SQSClient, { credentials }), "https://example.com/page").send(look);
  const user = contextOf(cloudlet, "sqs.GetQueueAttributes");
  await cloudlet.sdk(SQSClient, { credentials: await workerOf(cloudlet, credentials) }).send(look);
  const role = contextOf(cloudlet, "sqs.GetQueueAttributes");
  await sealedSecret(cloudlet, credentials);
  const handedOn = contextOf(cloudlet, "kms.GenerateDataKey");
  await delivered(cloudlet);
  const service = contextOf(cloudlet, "sqs.SendMessage");

  const found: Record<Caller, Context> = { user, role, "handed on": handedOn, service };
  for (const [key, expected] of Object.entries(KEYS))
    for (const caller of CALLERS) check(`${key} of ${caller}`, found[caller][key], expected[caller]);
});

function check(what: string, value: unknown, expected: Value | undefined): void {
  if (expected instanceof RegExp) assert.match(String(value), expected, what);
  else assert.deepEqual(value, expected, what);
}
