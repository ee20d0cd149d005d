/** What somebody with bad intentions tries, and AWS's answers to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { CreateKeyCommand, DecryptCommand, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateFunctionCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { CreateScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";
import { CreateQueueCommand, ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { zipOf } from "../../src/services/lambda/test/stage.ts";

const account = "111111111111";
const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const allow = (Action: string | string[], more: object = {}) => ({
  ...{ Effect: "Allow", Action, Resource: "*" },
  ...more,
});

async function codeOf(asked: Promise<unknown>): Promise<string> {
  const told = await asked.then(
    () => "allowed",
    (error: Error) => error.name,
  );
  return told;
}

/** Answers the user's keys. */
async function user(cloudlet: Cloudlet, UserName: string, ...statements: object[]) {
  const iam = cloudlet.sdk(IAMClient, { account });
  await iam.send(new CreateUserCommand({ UserName }));
  const PolicyDocument = document(...statements);
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: "p", PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}

async function role(cloudlet: Cloudlet, RoleName: string, Principal: object): Promise<string> {
  const trust = document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
  const made = await cloudlet
    .sdk(IAMClient, { account })
    .send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }));
  return made.Role?.Arn ?? "";
}

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));

test("a ciphertext that was changed anywhere, or is shown with another context, opens nothing", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const kms = cloudlet.sdk(KMSClient, { account });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata?.KeyId;
  const EncryptionContext = { for: "ann" };
  const { CiphertextBlob = new Uint8Array() } = await kms.send(
    new EncryptCommand({ KeyId, Plaintext: Buffer.from("secret"), EncryptionContext }),
  );
  const open = (blob: Uint8Array, more: object = { EncryptionContext }, client = kms) =>
    codeOf(client.send(new DecryptCommand({ CiphertextBlob: blob, ...more })));
  assert.equal(await open(CiphertextBlob), "allowed");
  for (let at = 0; at < CiphertextBlob.length; at++)
    assert.match(
      await open(flipped(CiphertextBlob, at)),
      /^(InvalidCiphertextException|AccessDeniedException|NotFoundException)$/,
      `byte ${at}`,
    );
  assert.equal(await open(CiphertextBlob.subarray(0, -1)), "InvalidCiphertextException");
  assert.equal(
    await open(CiphertextBlob, { EncryptionContext: { for: "bob" } }),
    "InvalidCiphertextException",
  );
  assert.equal(await open(CiphertextBlob, {}), "InvalidCiphertextException");
  const stranger = cloudlet.sdk(KMSClient, { account: "222222222222" });
  assert.equal(await open(CiphertextBlob, { EncryptionContext }, stranger), "AccessDeniedException");
});

test("sessions that are over, changed, mixed up or another world's are turned away", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  await using elsewhere = await startCloudlet({ clock: "frozen" });
  const ann = await user(cloudlet, "ann", allow("*"));
  const RoleArn = await role(cloudlet, "worker", { AWS: account });
  const session = async (RoleSessionName: string) => {
    const sts = cloudlet.sdk(STSClient, { credentials: ann });
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName }));
    return {
      accessKeyId: Credentials?.AccessKeyId ?? "",
      secretAccessKey: Credentials?.SecretAccessKey ?? "",
      sessionToken: Credentials?.SessionToken ?? "",
    };
  };
  const one = await session("one");
  const other = await session("other");
  const asks = (credentials: typeof one, world = cloudlet) =>
    codeOf(world.sdk(STSClient, { credentials }).send(new GetCallerIdentityCommand({})));
  assert.equal(await asks(one), "allowed");
  assert.match(
    await asks({ ...one, sessionToken: other.sessionToken }),
    /InvalidClientTokenId|SignatureDoesNotMatch/,
  );
  const token = Buffer.from(one.sessionToken, "base64");
  const forged = Buffer.from(flipped(token, token.length >> 1)).toString("base64");
  assert.equal(await asks({ ...one, sessionToken: forged }), "InvalidClientTokenId");
  assert.equal(await asks({ ...one, sessionToken: "" }), "InvalidClientTokenId");
  assert.match(await asks({ ...one, secretAccessKey: other.secretAccessKey }), /SignatureDoesNotMatch/);
  assert.equal(await asks(one, elsewhere), "InvalidClientTokenId", "another world's");
  await cloudlet.clock.advance({ minutes: 61 });
  assert.equal(await asks(one), "ExpiredToken");
});

test("a request that was signed long ago is not answered again", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const credentials = await user(cloudlet, "ann", allow("*"));
  const signed = (minutesAgo: number) => {
    const config = { systemClockOffset: -minutesAgo * 60_000 };
    const sts = cloudlet.sdk(STSClient, { credentials, config });
    return codeOf(sts.send(new GetCallerIdentityCommand({})));
  };
  assert.equal(await signed(4), "allowed");
  assert.equal(await signed(6), "SignatureDoesNotMatch");
});

test("nobody gets at a role by handing it to a service, unless they may pass it to that service", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const Service = ["lambda.amazonaws.com", "scheduler.amazonaws.com"];
  const Role = await role(cloudlet, "admin", { Service });
  const invoke = (credentials: Awaited<ReturnType<typeof user>>) =>
    codeOf(
      cloudlet.sdk(LambdaClient, { credentials }).send(
        new CreateFunctionCommand({
          ...{ FunctionName: "f", Role, Runtime: "nodejs22.x", Handler: "index.handler" },
          Code: { ZipFile: zipOf({ "index.js": "exports.handler = async () => 1;" }) },
        }),
      ),
    );
  const schedule = (credentials: Awaited<ReturnType<typeof user>>) =>
    codeOf(
      cloudlet.sdk(SchedulerClient, { credentials }).send(
        new CreateScheduleCommand({
          ...{ Name: "s", ScheduleExpression: "rate(1 day)", FlexibleTimeWindow: { Mode: "OFF" } },
          Target: { Arn: `arn:aws:sqs:us-east-1:${account}:q`, RoleArn: Role },
        }),
      ),
    );
  const may = allow(["lambda:*", "scheduler:*"]);
  const none = await user(cloudlet, "none", may);
  assert.deepEqual([await invoke(none), await schedule(none)], Array(2).fill("AccessDeniedException"));
  const Condition = { StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" } };
  const some = await user(cloudlet, "some", may, allow("iam:PassRole", { Condition }));
  assert.deepEqual([await invoke(some), await schedule(some)], ["AccessDeniedException", "allowed"]);
  const Resource = `arn:aws:iam::${account}:role/other`;
  const another = await user(cloudlet, "another", may, allow("iam:PassRole", { Resource }));
  assert.equal(await invoke(another), "AccessDeniedException");
});

test("policy documents that are huge, deep or malicious are refused, and cost no more than others", async () => {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const iam = cloudlet.sdk(IAMClient, { account });
  const create = (PolicyDocument: string) =>
    codeOf(iam.send(new CreatePolicyCommand({ PolicyName: "p", PolicyDocument })));
  const malformed = "MalformedPolicyDocumentException";
  const many = Array.from({ length: 400 }, (_, i) => `sqs:Action${i}`);
  assert.equal(await create(document(allow(many))), "LimitExceededException");
  assert.match(await create("x".repeat(200_000)), /ValidationError|MalformedPolicyDocument/);
  assert.equal(await create(`{"Version":"2012-10-17","Statement":${"[".repeat(9_000)}`), malformed);
  assert.equal(await create(`{"Statement":${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)}}`), malformed);
  assert.equal(await create('{"Version":"2012-10-17","__proto__":{"Statement":[]}}'), malformed);
  assert.equal(
    await create(
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}}',
    ),
    malformed,
  );
  assert.equal(await create(`${document(allow("*"))} ${document(allow("*"))}`), malformed);

  // Backtracking would not come to an end with this one.
  const Resource = `arn:aws:sqs:us-east-1:${account}:${"a*".repeat(200)}b`;
  const credentials = await user(cloudlet, "ann", allow("sqs:*", { Resource }));
  const sqs = cloudlet.sdk(SQSClient, { credentials });
  const asked = sqs.send(new CreateQueueCommand({ QueueName: "a".repeat(80) }));
  assert.match(await codeOf(asked), /AccessDenied/);
  assert.match(await codeOf(sqs.send(new ListQueuesCommand({}))), /AccessDenied/);
});
