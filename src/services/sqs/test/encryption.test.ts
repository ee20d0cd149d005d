/** Encryption at rest: what lies on the disk can be read only by the world that wrote it. */
import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Message, SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { arnOf, attribute, createQueue } from "./fixtures.ts";

const SECRETS = {
  body: "the body nobody else may read",
  text: "the attribute nobody else may read",
  binary: "the bytes nobody else may read",
  trace: "the trace nobody else may read",
};
/** Texts, and what betrays them as well as they themselves do. */
const BETRAYALS = [
  ...Object.values(SECRETS),
  Buffer.from(SECRETS.binary).toString("base64"),
  hash("md5", SECRETS.body),
];

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "cloudlet-test-"));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

const open = (dataDirectory: string): Promise<Cloudlet> => startCloudlet({ clock: "frozen", dataDirectory });

/** Which of the texts can be found in any file below a folder. */
function foundOnDisk(directory: string): string[] {
  const files = globSync("**/*", { cwd: directory, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 1, "a world and a cell at least");
  const bytes = Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
  return BETRAYALS.filter((text) => bytes.includes(text));
}

async function sendSecrets(sqs: SQS, QueueUrl: string): Promise<void> {
  await sqs.sendMessage({
    QueueUrl,
    MessageBody: SECRETS.body,
    MessageAttributes: {
      text: { DataType: "String", StringValue: SECRETS.text },
      bytes: { DataType: "Binary", BinaryValue: Buffer.from(SECRETS.binary) },
    },
    MessageSystemAttributes: { AWSTraceHeader: { DataType: "String", StringValue: SECRETS.trace } },
  });
}

async function receive(sqs: SQS, QueueUrl: string): Promise<Message | undefined> {
  const { Messages } = await sqs.receiveMessage({
    QueueUrl,
    MessageAttributeNames: ["All"],
    MessageSystemAttributeNames: ["All"],
    VisibilityTimeout: 0,
  });
  return Messages?.[0];
}

function assertSecrets(message: Message | undefined): void {
  assert.equal(message?.Body, SECRETS.body);
  assert.equal(message?.MessageAttributes?.text?.StringValue, SECRETS.text);
  assert.equal(Buffer.from(message?.MessageAttributes?.bytes?.BinaryValue ?? []).toString(), SECRETS.binary);
  assert.equal(message?.Attributes?.AWSTraceHeader, SECRETS.trace);
}

test("queues are encrypted unless somebody says otherwise; the next opening reads what the last one wrote", async (t) => {
  const directory = folder(t);
  const first = await open(directory);
  const sqs = first.sdk(SQS);
  const QueueUrl = await createQueue(sqs, "q");
  assert.equal(await attribute(sqs, QueueUrl, "SqsManagedSseEnabled"), "true");
  await sendSecrets(sqs, QueueUrl);
  await sqs.sendMessage({
    QueueUrl: await createQueue(sqs, "q.fifo"),
    MessageBody: SECRETS.body,
    MessageGroupId: "g",
    MessageDeduplicationId: "d",
  });
  await first.close();
  assert.deepEqual(foundOnDisk(directory), []);
  await using second = await open(directory);
  assertSecrets(await receive(second.sdk(SQS), QueueUrl));
});

test("with a KMS key the data keys lie sealed, too, and last into the next opening", async (t) => {
  const directory = folder(t);
  const first = await open(directory);
  const QueueUrl = await createQueue(first.sdk(SQS), "q", { KmsMasterKeyId: "alias/aws/sqs" });
  await sendSecrets(first.sdk(SQS), QueueUrl);
  await first.close();
  assert.deepEqual(foundOnDisk(directory), []);
  await using second = await open(directory);
  assertSecrets(await receive(second.sdk(SQS), QueueUrl));
  assert.deepEqual(second.spy.calls("kms.Decrypt"), []);
});

test("without encryption everything lies readable", async (t) => {
  const directory = folder(t);
  const world = await open(directory);
  const sqs = world.sdk(SQS);
  const QueueUrl = await createQueue(sqs, "q", { SqsManagedSseEnabled: "false" });
  await sendSecrets(sqs, QueueUrl);
  assertSecrets(await receive(sqs, QueueUrl));
  await world.close();
  assert.deepEqual(
    foundOnDisk(directory),
    BETRAYALS.filter((text) => text !== SECRETS.binary),
  );
});

test("a message stays as it was kept: when encryption is switched off, and in a dead-letter queue without", async (t) => {
  const directory = folder(t);
  const world = await open(directory);
  const sqs = world.sdk(SQS);
  const dead = await createQueue(sqs, "dead", { SqsManagedSseEnabled: "false" });
  const QueueUrl = await createQueue(sqs, "q", {
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arnOf("dead"), maxReceiveCount: 1 }),
  });
  await sendSecrets(sqs, QueueUrl);
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { SqsManagedSseEnabled: "false" } });
  assertSecrets(await receive(sqs, QueueUrl));
  assert.equal(await receive(sqs, QueueUrl), undefined);
  assertSecrets(await receive(sqs, dead));
  await world.close();
  assert.deepEqual(foundOnDisk(directory), []);
});
