import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateArchiveCommand,
  CreateEventBusCommand,
  DescribeArchiveCommand,
  DescribeEventBusCommand,
  DescribeReplayCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  StartReplayCommand,
  UpdateEventBusCommand,
} from "@aws-sdk/client-eventbridge";
import { CreateKeyCommand, DisableKeyCommand, EnableKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { ACCOUNT, bench, bodies, busArnOf, queue, refused } from "./support.ts";

const ENTRY = { EventBusName: "b", Source: "app", DetailType: "Said", Detail: '{"secret":"wolf"}' };
const bus = busArnOf("b");

/** Lets EventBridge use the key for the bus's events, and for nothing else. */
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: "kms:*", Resource: "*" },
    {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "kms:DescribeKey",
      Resource: "*",
    },
    {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: ["kms:GenerateDataKey", "kms:Decrypt"],
      Resource: "*",
      Condition: {
        StringEquals: {
          "kms:EncryptionContext:aws:events:event-bus:arn": bus,
          "aws:SourceArn": bus,
          "aws:SourceAccount": ACCOUNT,
        },
      },
    },
  ],
});

async function sealed() {
  const b = await bench();
  const kms = b.world.sdk(KMSClient);
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Policy: POLICY }));
  const key = KeyMetadata?.Arn ?? "";
  const KeyId = KeyMetadata?.KeyId ?? "";
  const [to, lost, dead] = [
    await queue(b.sqs, "to"),
    await queue(b.sqs, "lost"),
    await queue(b.sqs, "dead"),
  ] as const;
  await b.events.send(
    new CreateEventBusCommand({ Name: "b", KmsKeyIdentifier: key, DeadLetterConfig: { Arn: lost.arn } }),
  );
  await b.events.send(
    new PutRuleCommand({ Name: "r", EventBusName: "b", EventPattern: '{"source":["app"]}' }),
  );
  const Targets = [{ Id: "1", Arn: to.arn, DeadLetterConfig: { Arn: dead.arn } }];
  await b.events.send(new PutTargetsCommand({ Rule: "r", EventBusName: "b", Targets }));
  const put = () => b.events.send(new PutEventsCommand({ Entries: [ENTRY] }));
  return { ...b, kms, key, KeyId, to, lost, dead, put };
}

test("a bus's events are sealed with its key; without it they go to the bus's dead-letter queue", async () => {
  const { world, events, sqs, kms, key, KeyId, to, lost, put } = await sealed();
  await using _ = world;
  const described = await events.send(new DescribeEventBusCommand({ Name: "b" }));
  assert.deepEqual([described.KmsKeyIdentifier, described.DeadLetterConfig?.Arn], [key, lost.arn]);
  await put();
  const [body = ""] = await bodies(world, sqs, to);
  assert.equal(JSON.parse(body).detail.secret, "wolf");
  await kms.send(new DisableKeyCommand({ KeyId }));
  assert.equal((await put()).FailedEntryCount, 0);
  assert.equal((await bodies(world, sqs, to)).length, 1);
  assert.match((await bodies(world, sqs, lost))[0] ?? "", /"Said"/);
  await events.send(new UpdateEventBusCommand({ Name: "b", KmsKeyIdentifier: "" }));
  await put();
  assert.equal((await bodies(world, sqs, to)).length, 2);
});

test("keys that EventBridge may not use, and disabled ones, are refused", async () => {
  const { world, events, kms } = await sealed();
  await using _ = world;
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const create = { Name: "other", KmsKeyIdentifier: KeyMetadata?.Arn };
  await refused(events.send(new CreateEventBusCommand(create)), "ValidationException", /KmsKeyIdentifier/);
  await refused(
    events.send(new DescribeEventBusCommand({ Name: "other" })),
    "ResourceNotFoundException",
    "Event bus other does not exist.",
  );
});

test("an archive seals what it keeps, waits for its key, and replays only while KMS opens it", async () => {
  const { world, events, sqs, kms, key, KeyId, to, put } = await sealed();
  await using _ = world;
  const ArchiveName = "kept";
  await events.send(new CreateArchiveCommand({ ArchiveName, EventSourceArn: bus, KmsKeyIdentifier: key }));
  await put();
  await world.idle();
  const count = async () => (await events.send(new DescribeArchiveCommand({ ArchiveName }))).EventCount;
  assert.equal(await count(), 1);
  await events.send(new UpdateEventBusCommand({ Name: "b", KmsKeyIdentifier: "" }));
  await kms.send(new DisableKeyCommand({ KeyId }));
  await put();
  await world.idle();
  assert.equal(await count(), 1);
  const replay = async (ReplayName: string) => {
    const times = { EventStartTime: new Date(0), EventEndTime: new Date("2030-01-01T00:00:00Z") };
    const EventSourceArn = `arn:aws:events:us-east-1:${ACCOUNT}:archive/kept`;
    await events.send(
      new StartReplayCommand({ ReplayName, EventSourceArn, Destination: { Arn: bus }, ...times }),
    );
    await world.idle();
    return (await events.send(new DescribeReplayCommand({ ReplayName }))).State;
  };
  assert.equal(await replay("refused"), "FAILED");
  await kms.send(new EnableKeyCommand({ KeyId }));
  await world.clock.advance({ minutes: 2 });
  assert.equal(await count(), 2);
  assert.equal(await replay("taken"), "COMPLETED");
  const replayed = (await bodies(world, sqs, to)).filter(
    (body) => JSON.parse(body)["replay-name"] === "taken",
  );
  assert.equal(replayed.length, 2);
});

test("a target that opens no event has its dead-letter queue told so", async () => {
  const { world, sqs, kms, KeyId, dead, put } = await sealed();
  await using _ = world;
  world.faults.inject([{ service: "sqs", operation: "SendMessage", throttle: true }]);
  await put();
  await world.idle();
  await kms.send(new DisableKeyCommand({ KeyId }));
  world.faults.inject([]);
  await world.clock.advance({ minutes: 1 });
  const [letter = ""] = await bodies(world, sqs, dead);
  const event = JSON.parse(letter);
  assert.deepEqual([event["detail-type"], event.detail["event-bus-arn"]], ["Encrypted Events", bus]);
  assert.doesNotMatch(letter, /wolf/);
});
