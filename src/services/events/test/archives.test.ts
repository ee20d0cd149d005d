import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateArchiveCommand,
  DeleteArchiveCommand,
  DescribeArchiveCommand,
  DescribeReplayCommand,
  DescribeRuleCommand,
  DisableRuleCommand,
  ListRulesCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  StartReplayCommand,
} from "@aws-sdk/client-eventbridge";
import { bench, bodies, busArnOf, messages, queue, refused } from "./support.ts";

const ORDER = { Source: "app.orders", DetailType: "Order Placed", Detail: '{"id":7}' };
const BUS = busArnOf("default");
const ARCHIVE = "arn:aws:events:us-east-1:000000000000:archive/kept";

test("an archive keeps what matches, replays it to rules once more, and forgets it after its retention", async () => {
  const { world, events, sqs } = await bench();
  await using _ = world;
  const to = await queue(sqs, "q");
  await events.send(new PutRuleCommand({ Name: "r", EventPattern: '{"source":["app.orders"]}' }));
  await events.send(new PutTargetsCommand({ Rule: "r", Targets: [{ Id: "1", Arn: to.arn }] }));
  const EventPattern = '{"detail-type":["Order Placed"]}';
  await events.send(
    new CreateArchiveCommand({ ArchiveName: "kept", EventSourceArn: BUS, EventPattern, RetentionDays: 2 }),
  );
  await events.send(
    new PutEventsCommand({ Entries: [ORDER, { ...ORDER, DetailType: "Other" }, { ...ORDER, Source: "x" }] }),
  );
  assert.equal((await bodies(world, sqs, to)).length, 2);
  const { EventCount } = await events.send(new DescribeArchiveCommand({ ArchiveName: "kept" }));
  assert.equal(EventCount, 2);

  await world.clock.advance({ minutes: 5 });
  const replay = (ReplayName: string, more: object = {}) =>
    events.send(
      new StartReplayCommand({
        ReplayName,
        EventSourceArn: ARCHIVE,
        EventStartTime: new Date("2025-12-31T00:00:00Z"),
        EventEndTime: new Date("2026-01-01T01:00:00Z"),
        Destination: { Arn: BUS },
        ...more,
      }),
    );
  await replay("first");
  await world.idle();
  const { State, EventLastReplayedTime } = await events.send(
    new DescribeReplayCommand({ ReplayName: "first" }),
  );
  assert.equal(State, "COMPLETED");
  assert.equal(EventLastReplayedTime?.toISOString(), "2026-01-01T00:00:00.000Z");
  const replayed = (await messages(sqs, to))
    .map(({ Body = "" }) => JSON.parse(Body))
    .filter((event) => event["replay-name"] === "first");
  assert.deepEqual(
    replayed.map(({ source }) => source),
    ["app.orders"],
  );
  const kept = await events.send(new DescribeArchiveCommand({ ArchiveName: "kept" }));
  assert.equal(kept.EventCount, 2, "replayed events are not archived again");

  await world.clock.advance({ days: 3 });
  await replay("second");
  await world.idle();
  assert.equal((await messages(sqs, to)).length, 3, "nothing is left to replay");
  await refused(replay("first"), "ResourceAlreadyExistsException", "Replay first already exists.");
  await refused(
    replay("third", { Destination: { Arn: busArnOf("nowhere") } }),
    "ResourceNotFoundException",
    "Event bus nowhere does not exist.",
  );
});

test("an archive has a rule that EventBridge manages, and nobody else changes", async () => {
  const { world, events } = await bench();
  await using _ = world;
  const EventPattern = '{"source":["app.orders"]}';
  await events.send(new CreateArchiveCommand({ ArchiveName: "kept", EventSourceArn: BUS, EventPattern }));
  const Name = "Events-Archive-kept";
  const rule = await events.send(new DescribeRuleCommand({ Name }));
  assert.equal(rule.ManagedBy, "prod.vhs.events.aws.internal");
  assert.deepEqual(JSON.parse(rule.EventPattern ?? ""), {
    source: ["app.orders"],
    "replay-name": [{ exists: false }],
  });
  const change = "Rule Events-Archive-kept is managed by an AWS service and cannot be modified.";
  await refused(events.send(new DisableRuleCommand({ Name })), "ManagedRuleException", change);
  await refused(events.send(new PutRuleCommand({ Name, EventPattern })), "ManagedRuleException", change);
  const Targets = [{ Id: "1", Arn: "arn:aws:sqs:us-east-1:000000000000:q" }];
  await refused(events.send(new PutTargetsCommand({ Rule: Name, Targets })), "ManagedRuleException", change);
  await events.send(new DeleteArchiveCommand({ ArchiveName: "kept" }));
  assert.deepEqual((await events.send(new ListRulesCommand({}))).Rules, []);
});
