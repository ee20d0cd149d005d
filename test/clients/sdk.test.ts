import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateUserCommand, GetUserCommand, IAMClient, NoSuchEntityException } from "@aws-sdk/client-iam";
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { Bench } from "./program.ts";

/** As a user configures it: an endpoint and keys, nothing else. */
const configuration = (url: string) => ({
  endpoint: url,
  region: "us-east-1",
  credentials: { accessKeyId: "111122223333", secretAccessKey: "test" },
  maxAttempts: 1,
});

test("the JavaScript SDK over HTTP/1.1: queues, many calls at once, typed errors", async () => {
  await using bench = await Bench.open();
  const sqs = new SQSClient(configuration(bench.url));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "js" }));
  const bodies = Array.from({ length: 200 }, (_, i) => `${i} ✓`);
  await Promise.all(
    bodies.map((MessageBody) =>
      sqs.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody,
          MessageAttributes: { n: { DataType: "Binary", BinaryValue: Uint8Array.of(0, 255) } },
        }),
      ),
    ),
  );
  const received: string[] = [];
  for (;;) {
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    if (Messages === undefined) break;
    received.push(...Messages.map(({ Body = "" }) => Body));
    const Entries = Messages.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle }));
    const { Failed } = await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    assert.deepEqual(Failed ?? [], []);
  }
  assert.deepEqual(received.sort(), bodies.sort());
  const Entries = [{ Id: "a", MessageBody: "x" }];
  const gone = { QueueUrl: `${QueueUrl}-none`, Entries };
  await assert.rejects(
    sqs.send(new SendMessageBatchCommand(gone)),
    (error) => error instanceof QueueDoesNotExist,
  );
  sqs.destroy();
});

test("the JavaScript SDK over HTTP/1.1: users and the caller's identity", async () => {
  await using bench = await Bench.open();
  const iam = new IAMClient(configuration(bench.url));
  const sts = new STSClient(configuration(bench.url));
  const { User } = await iam.send(
    new CreateUserCommand({ UserName: "js", Tags: [{ Key: "a", Value: "b" }] }),
  );
  assert.equal(User?.Arn, "arn:aws:iam::111122223333:user/js");
  const found = await iam.send(new GetUserCommand({ UserName: "js" }));
  assert.deepEqual(found.User?.Tags, [{ Key: "a", Value: "b" }]);
  const missing = iam.send(new GetUserCommand({ UserName: "nobody" }));
  await assert.rejects(missing, (error) => error instanceof NoSuchEntityException);
  assert.equal((await sts.send(new GetCallerIdentityCommand({}))).Arn, "arn:aws:iam::111122223333:root");
  iam.destroy();
  sts.destroy();
});
