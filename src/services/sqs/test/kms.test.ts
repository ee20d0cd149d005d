/** SSE-KMS: whoever sends or receives asks KMS with its own permissions, and then not again for a while. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { arnOf, attribute, createQueue, refusal } from "./fixtures.ts";

interface KmsWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly sqs: SQS;
  readonly kms: KMS;
  readonly KeyId: string;
  readonly QueueUrl: string;
  /** The calls to KMS since this was last asked. */
  calls(): string[];
  /** A client of a user who may use SQS, and of KMS what is listed. */
  user(name: string, ...actions: string[]): Promise<SQS>;
  bodies(sqs?: SQS): Promise<string[]>;
}

async function startKmsQueue(attributes: Record<string, string> = {}, name = "q"): Promise<KmsWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const [sqs, kms, iam] = [world.sdk(SQS), world.sdk(KMS), world.sdk(IAM)];
  const KeyId = (await kms.createKey({})).KeyMetadata?.Arn ?? "";
  const QueueUrl = await createQueue(sqs, name, { KmsMasterKeyId: KeyId, ...attributes });
  const seen: string[] = [];
  world.spy.listen((record) => {
    if (record.service === "kms") seen.push(record.operation);
  });
  return {
    ...{ world, sqs, kms, KeyId, QueueUrl },
    calls: () => seen.splice(0),
    user: async (UserName, ...actions) => {
      await iam.createUser({ UserName });
      await iam.putUserPolicy({
        UserName,
        PolicyName: "p",
        PolicyDocument: JSON.stringify({
          Version: "2012-10-17",
          Statement: { Effect: "Allow", Action: ["sqs:*", ...actions], Resource: "*" },
        }),
      });
      const { AccessKey } = await iam.createAccessKey({ UserName });
      const { AccessKeyId: accessKeyId = "", SecretAccessKey: secretAccessKey = "" } = AccessKey ?? {};
      return world.sdk(SQS, { credentials: { accessKeyId, secretAccessKey } });
    },
    bodies: async (by = sqs) => {
      const input = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 };
      return ((await by.receiveMessage(input)).Messages ?? []).map(({ Body = "" }) => Body);
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

test("a data key is made and opened once, and serves as long as the reuse period", async () => {
  await using q = await startKmsQueue({ KmsDataKeyReusePeriodSeconds: "60" });
  const { QueueUrl } = q;
  await q.sqs.sendMessage({ QueueUrl, MessageBody: "one" });
  assert.deepEqual(q.calls(), ["GenerateDataKey", "Decrypt"]);
  await q.sqs.sendMessage({ QueueUrl, MessageBody: "two" });
  await q.sqs.sendMessageBatch({ QueueUrl, Entries: [{ Id: "a", MessageBody: "three" }] });
  assert.deepEqual(await q.bodies(), ["one", "two", "three"]);
  assert.deepEqual(q.calls(), []);
  await q.world.clock.advance({ seconds: 60 });
  assert.deepEqual(await q.bodies(), ["one", "two", "three"]);
  assert.deepEqual(q.calls(), ["Decrypt"]);
  await q.sqs.sendMessage({ QueueUrl, MessageBody: "four" });
  assert.deepEqual(q.calls(), ["GenerateDataKey", "Decrypt"]);
  assert.deepEqual((await q.bodies()).sort(), ["four", "one", "three", "two"]);
  assert.deepEqual(q.calls(), []);
});

test("to send takes kms:GenerateDataKey and kms:Decrypt, to receive kms:Decrypt", async () => {
  await using q = await startKmsQueue();
  const { QueueUrl } = q;
  const nobody = await q.user("nobody");
  const producer = await q.user("producer", "kms:GenerateDataKey", "kms:Decrypt");
  const consumer = await q.user("consumer", "kms:Decrypt");
  const send = (by: SQS) => by.sendMessage({ QueueUrl, MessageBody: "x" });
  const denied = (user: string, action: string) =>
    new RegExp(
      `^KmsAccessDenied: User: arn:aws:iam::000000000000:user/${user} is not authorized to perform: kms:${action} on resource: ${q.KeyId} because`,
    );
  assert.match(await refusal(send(nobody)), denied("nobody", "GenerateDataKey"));
  assert.match(await refusal(send(consumer)), denied("consumer", "GenerateDataKey"));
  assert.deepEqual(await q.bodies(nobody), [], "an empty queue asks nothing of KMS");
  await send(producer);
  assert.match(await refusal(q.bodies(nobody)), denied("nobody", "Decrypt"));
  assert.deepEqual(await q.bodies(consumer), ["x"]);
  assert.deepEqual(await q.bodies(producer), ["x"]);
});

test("a key policy may ask for the queue", async () => {
  await using q = await startKmsQueue();
  const allowed = (queue: string) =>
    q.kms.putKeyPolicy({
      KeyId: q.KeyId,
      PolicyName: "default",
      Policy: JSON.stringify({
        Statement: [
          { Effect: "Allow", Principal: { AWS: "000000000000" }, Action: "kms:*", Resource: "*" },
          {
            Effect: "Deny",
            Principal: "*",
            Action: "kms:GenerateDataKey",
            Resource: "*",
            Condition: {
              StringNotEquals: {
                "kms:EncryptionContext:aws:sqs:arn": arnOf(queue),
                "kms:ViaService": "sqs.us-east-1.amazonaws.com",
              },
            },
          },
        ],
      }),
    });
  await allowed("q");
  await q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "x" });
  assert.deepEqual(await q.bodies(), ["x"]);
});

test("when the key is disabled or about to be deleted, nobody reads and nobody sends", async () => {
  await using q = await startKmsQueue({ KmsDataKeyReusePeriodSeconds: "60" });
  const { QueueUrl, KeyId } = q;
  const send = () => q.sqs.sendMessage({ QueueUrl, MessageBody: "x" });
  await send();
  await q.kms.disableKey({ KeyId });
  assert.deepEqual(await q.bodies(), ["x"], "the data key is still in use");
  await q.world.clock.advance({ seconds: 60 });
  assert.equal(await refusal(q.bodies()), `KmsDisabled: ${KeyId} is disabled.`);
  assert.equal(await refusal(send()), `KmsDisabled: ${KeyId} is disabled.`);
  await q.kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
  assert.equal(await refusal(q.bodies()), `KmsInvalidState: ${KeyId} is pending deletion.`);
  await q.kms.cancelKeyDeletion({ KeyId });
  await q.kms.enableKey({ KeyId });
  assert.deepEqual(await q.bodies(), ["x"]);
  const gone = KeyId.replace(/key\/.*/, "key/11111111-2222-4333-8444-555555555555");
  await q.sqs.setQueueAttributes({ QueueUrl, Attributes: { KmsMasterKeyId: gone } });
  assert.equal(await refusal(send()), `KmsNotFound: Key '${gone}' does not exist`);
  assert.deepEqual(await q.bodies(), ["x"], "what is there needs the key it was sealed with");
});

test("a long poll opens what arrives while it waits", async () => {
  await using q = await startKmsQueue();
  const { QueueUrl } = q;
  const producer = await q.user("producer", "kms:GenerateDataKey", "kms:Decrypt");
  const waiting = q.sqs.receiveMessage({ QueueUrl, WaitTimeSeconds: 20 });
  await q.world.idle();
  await producer.sendMessage({ QueueUrl, MessageBody: "late" });
  assert.equal((await waiting).Messages?.[0]?.Body, "late");
  assert.deepEqual(q.calls(), ["GenerateDataKey", "Decrypt", "Decrypt"]);
  const denied = (await q.user("nobody")).receiveMessage({ QueueUrl, WaitTimeSeconds: 20 });
  await q.world.idle();
  await producer.sendMessage({ QueueUrl, MessageBody: "later" });
  assert.match(await refusal(denied), /^KmsAccessDenied: /);
});

test("FIFO queues keep their order, dead letters their data keys", async () => {
  await using q = await startKmsQueue({ ContentBasedDeduplication: "true" }, "q.fifo");
  const { QueueUrl } = q;
  const dead = await createQueue(q.sqs, "dead.fifo");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf("dead.fifo"), maxReceiveCount: 2 });
  await q.sqs.setQueueAttributes({ QueueUrl, Attributes: { RedrivePolicy } });
  for (const MessageBody of ["1", "2"])
    await q.sqs.sendMessage({ QueueUrl, MessageBody, MessageGroupId: "g" });
  assert.deepEqual(
    [await q.bodies(), await q.bodies()],
    [
      ["1", "2"],
      ["1", "2"],
    ],
  );
  assert.deepEqual(await q.bodies(), []);
  const consumer = await q.user("consumer");
  const input = { QueueUrl: dead, MaxNumberOfMessages: 10 };
  assert.match(await refusal(consumer.receiveMessage(input)), /^KmsAccessDenied: /);
  const { Messages } = await q.sqs.receiveMessage(input);
  assert.deepEqual(
    Messages?.map(({ Body }) => Body),
    ["1", "2"],
  );
});

test("the AWS managed key needs no more than leave to use SQS", async () => {
  await using q = await startKmsQueue({ KmsMasterKeyId: "alias/aws/sqs" });
  const user = await q.user("plain");
  await user.sendMessage({ QueueUrl: q.QueueUrl, MessageBody: "x" });
  assert.deepEqual(await q.bodies(user), ["x"]);
});

test("a queue has one kind of encryption", async () => {
  await using q = await startKmsQueue();
  const { QueueUrl } = q;
  const shown = async () =>
    Promise.all(
      ["SqsManagedSseEnabled", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds"].map((name) =>
        attribute(q.sqs, QueueUrl, name),
      ),
    );
  const set = (Attributes: Record<string, string>) => q.sqs.setQueueAttributes({ QueueUrl, Attributes });
  assert.deepEqual(await shown(), ["false", q.KeyId, "300"]);
  await q.sqs.sendMessage({ QueueUrl, MessageBody: "by KMS" });
  assert.equal(
    await refusal(set({ SqsManagedSseEnabled: "true", KmsMasterKeyId: q.KeyId })),
    "InvalidAttributeValue: You can use one type of server-side encryption (SSE) at one time. " +
      "You can either enable KMS SSE or SQS SSE.",
  );
  await set({ SqsManagedSseEnabled: "true" });
  assert.deepEqual(await shown(), ["true", undefined, undefined]);
  await q.sqs.sendMessage({ QueueUrl, MessageBody: "by SQS" });
  assert.deepEqual(await q.bodies(), ["by KMS", "by SQS"]);
  await set({ KmsMasterKeyId: "alias/aws/sqs", KmsDataKeyReusePeriodSeconds: "600" });
  assert.deepEqual(await shown(), ["false", "alias/aws/sqs", "600"]);
  await set({ KmsMasterKeyId: "" });
  assert.deepEqual(await shown(), ["false", undefined, undefined]);
});
