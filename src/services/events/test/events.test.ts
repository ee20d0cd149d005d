import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  CreateEventBusCommand,
  DeleteEventBusCommand,
  DeleteRuleCommand,
  DescribeEventBusCommand,
  DescribeRuleCommand,
  DisableRuleCommand,
  EnableRuleCommand,
  EventBridgeClient,
  ListEventBusesCommand,
  ListRuleNamesByTargetCommand,
  ListRulesCommand,
  ListTagsForResourceCommand,
  PutEventsCommand,
  PutPermissionCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemovePermissionCommand,
  RemoveTargetsCommand,
  TagResourceCommand,
  type Target,
  TestEventPatternCommand,
} from "@aws-sdk/client-eventbridge";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { ACCOUNT, bench, bodies, busArnOf, messages, queue, refused } from "./support.ts";

type Bench = Awaited<ReturnType<typeof bench>>;

const ORDER = { Source: "app.orders", DetailType: "Order Placed", Detail: '{"id":7,"state":"new"}' };
const DOWN = {
  service: "sqs",
  operation: "SendMessage",
  error: { code: "ServiceUnavailable", status: 503, message: "Not now." },
};
const PATTERN = JSON.stringify({ source: ["app.orders"] });

async function rule({ events }: Bench, target: Omit<Target, "Id">, more: object = {}) {
  const bus = "EventBusName" in more ? { EventBusName: more.EventBusName as string } : {};
  await events.send(new PutRuleCommand({ Name: "r", EventPattern: PATTERN, ...more }));
  const Targets = [{ Id: "t", ...target } as Target];
  return events.send(new PutTargetsCommand({ Rule: "r", Targets, ...bus }));
}

test("an event reaches the queue of a rule that it matches, in AWS's envelope", async () => {
  const b = await bench();
  await using _ = b.world;
  const to = await queue(b.sqs, "q");
  await rule(b, { Arn: to.arn });
  const { Entries = [], FailedEntryCount } = await b.events.send(
    new PutEventsCommand({
      Entries: [
        { ...ORDER, Resources: ["arn:aws:x:::y"] },
        { ...ORDER, Source: "other" },
      ],
    }),
  );
  assert.equal(FailedEntryCount, 0);
  const [body, ...more] = await bodies(b.world, b.sqs, to);
  assert.equal(more.length, 0);
  assert.equal(
    body,
    JSON.stringify({
      version: "0",
      id: Entries[0]?.EventId,
      "detail-type": "Order Placed",
      source: "app.orders",
      account: ACCOUNT,
      time: "2026-01-01T00:00:00Z",
      region: "us-east-1",
      resources: ["arn:aws:x:::y"],
      detail: { id: 7, state: "new" },
    }),
  );
});

test("entries that are not valid fail by themselves; an unknown bus swallows events", async () => {
  const { world, events } = await bench();
  await using _ = world;
  const { Entries, FailedEntryCount } = await events.send(
    new PutEventsCommand({
      Entries: [
        { DetailType: "x", Detail: "{}" },
        { Source: "x", Detail: "{}" },
        { Source: "x", DetailType: "x" },
        { Source: "x", DetailType: "x", Detail: "[]" },
        { Source: "aws.ec2", DetailType: "x", Detail: "{}" },
        { ...ORDER, EventBusName: "nowhere" },
      ],
    }),
  );
  assert.equal(FailedEntryCount, 5);
  assert.deepEqual(
    Entries?.map(({ ErrorCode, ErrorMessage }) => [ErrorCode, ErrorMessage]),
    [
      ["InvalidArgument", "Parameter Source is not valid. Reason: Source is a required argument."],
      ["InvalidArgument", "Parameter DetailType is not valid. Reason: DetailType is a required argument."],
      ["InvalidArgument", "Parameter Detail is not valid. Reason: Detail is a required argument."],
      ["MalformedDetail", "Detail is malformed."],
      ["NotAuthorizedForSourceException", "Not authorized for the source."],
      [undefined, undefined],
    ],
  );
  await refused(
    events.send(new PutEventsCommand({ Entries: Array.from({ length: 11 }, () => ORDER) })),
    "ValidationException",
    /failed to satisfy constraint: Member must have length less than or equal to 10/,
  );
  const Detail = JSON.stringify({ x: "x".repeat(1_048_576) });
  await refused(
    events.send(new PutEventsCommand({ Entries: [{ ...ORDER, Detail }] })),
    "ValidationException",
    "Total size of the entries in the request is over the limit.",
  );
});

const INPUTS: readonly [name: string, target: Partial<Target>, body: string][] = [
  ["Input", { Input: '{"a":1}' }, '{"a":1}'],
  ["InputPath", { InputPath: "$.detail.state" }, '"new"'],
  [
    "a JSON template",
    {
      InputTransformer: {
        InputPathsMap: { id: "$.detail.id", detail: "$.detail", none: "$.detail.none" },
        InputTemplate:
          '{"id": <id>, "text": "no. <id> <none>", "all": <detail>, "rule": "<aws.events.rule-name>"}',
      },
    },
    '{"id": 7, "text": "no. 7 ", "all": {"id":7,"state":"new"}, "rule": "r"}',
  ],
  [
    "a text template",
    { InputTransformer: { InputPathsMap: { state: "$.detail.state" }, InputTemplate: '"it is <state>"' } },
    '"it is new"',
  ],
];
for (const [name, target, body] of INPUTS)
  test(`targets get what ${name} makes of the event`, async () => {
    const b = await bench();
    await using _ = b.world;
    const to = await queue(b.sqs, "q");
    await rule(b, { Arn: to.arn, ...target });
    await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
    assert.deepEqual(await bodies(b.world, b.sqs, to), [body]);
  });

test("a target that refuses for good leaves the event in the dead-letter queue, with the reason", async () => {
  const b = await bench();
  await using _ = b.world;
  const closed = await queue(b.sqs, "closed", true);
  const letters = await queue(b.sqs, "letters");
  await rule(b, { Arn: closed.arn, DeadLetterConfig: { Arn: letters.arn } });
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  await b.world.idle();
  const [letter] = await messages(b.sqs, letters);
  const attributes = letter?.MessageAttributes ?? {};
  assert.equal(attributes["RULE_ARN"]?.StringValue, `arn:aws:events:us-east-1:${ACCOUNT}:rule/r`);
  assert.equal(attributes["TARGET_ARN"]?.StringValue, closed.arn);
  assert.equal(attributes["ERROR_CODE"]?.StringValue, "NO_PERMISSIONS");
  assert.equal(attributes["RETRY_ATTEMPTS"]?.StringValue, "0");
  assert.equal(attributes["EXHAUSTED_RETRY_CONDITION"], undefined);
  assert.equal(JSON.parse(letter?.Body ?? "").detail.id, 7);
});

test("a target that fails for now is tried again by the clock, and given up as its policy says", async () => {
  const b = await bench();
  await using _ = b.world;
  const to = await queue(b.sqs, "q");
  const letters = await queue(b.sqs, "letters");
  const RetryPolicy = { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 3600 };
  await rule(b, { Arn: to.arn, DeadLetterConfig: { Arn: letters.arn }, RetryPolicy });
  b.world.faults.inject([DOWN]);
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  await b.world.clock.advance({ seconds: 10 });
  b.world.faults.inject([]);
  await b.world.clock.advance({ minutes: 1 });
  const [letter] = await messages(b.sqs, letters);
  assert.equal(letter?.MessageAttributes?.["EXHAUSTED_RETRY_CONDITION"]?.StringValue, "MaximumRetryAttempts");
  assert.equal(letter?.MessageAttributes?.["RETRY_ATTEMPTS"]?.StringValue, "2");
  assert.deepEqual(await bodies(b.world, b.sqs, to), []);
});

test("a trace header goes along to queues", async () => {
  const b = await bench();
  await using _ = b.world;
  const to = await queue(b.sqs, "q");
  await rule(b, { Arn: to.arn });
  const TraceHeader = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1";
  await b.events.send(new PutEventsCommand({ Entries: [{ ...ORDER, TraceHeader }] }));
  await b.world.idle();
  const [message] = await messages(b.sqs, to);
  assert.equal(message?.Attributes?.["AWSTraceHeader"], TraceHeader);
});

test("scheduled rules send a Scheduled Event at their times, and stop when disabled", async () => {
  const b = await bench();
  await using _ = b.world;
  const to = await queue(b.sqs, "q");
  await b.events.send(new PutRuleCommand({ Name: "s", ScheduleExpression: "rate(5 minutes)" }));
  await b.events.send(new PutTargetsCommand({ Rule: "s", Targets: [{ Id: "1", Arn: to.arn }] }));
  await b.world.clock.advance({ minutes: 11 });
  const sent = (await bodies(b.world, b.sqs, to)).map((body) => JSON.parse(body));
  assert.deepEqual(sent.map(({ time }) => time).sort(), ["2026-01-01T00:05:00Z", "2026-01-01T00:10:00Z"]);
  const { id: __, ...event } = sent[0];
  assert.deepEqual(
    { ...event, time: "" },
    {
      version: "0",
      "detail-type": "Scheduled Event",
      source: "aws.events",
      account: ACCOUNT,
      time: "",
      region: "us-east-1",
      resources: [`arn:aws:events:us-east-1:${ACCOUNT}:rule/s`],
      detail: {},
    },
  );
  await b.events.send(new DisableRuleCommand({ Name: "s" }));
  await b.world.clock.advance({ minutes: 30 });
  assert.equal((await bodies(b.world, b.sqs, to)).length, 2);
  await b.events.send(new EnableRuleCommand({ Name: "s" }));
  await b.world.clock.advance({ minutes: 5 });
  assert.equal((await bodies(b.world, b.sqs, to)).length, 3);
});

test("rules and buses answer AWS's errors", async () => {
  const b = await bench();
  await using _ = b.world;
  const { events } = b;
  const put = (input: object) => events.send(new PutRuleCommand({ Name: "r", ...input }));
  await refused(
    put({}),
    "ValidationException",
    "Parameter(s) EventPattern or ScheduleExpression must be specified.",
  );
  await refused(
    put({ ScheduleExpression: "rate(1 minutes)" }),
    "ValidationException",
    "Parameter ScheduleExpression is not valid.",
  );
  await refused(
    put({ EventPattern: '{"source":"x"}' }),
    "InvalidEventPatternException",
    /^Event pattern is not valid. Reason: "source" must be an object or an array\n at \[Source/,
  );
  await refused(
    put({ EventPattern: PATTERN, EventBusName: "no" }),
    "ResourceNotFoundException",
    "Event bus no does not exist.",
  );
  await refused(
    events.send(new DescribeRuleCommand({ Name: "r" })),
    "ResourceNotFoundException",
    "Rule r does not exist on EventBus default.",
  );
  await events.send(new CreateEventBusCommand({ Name: "b" }));
  await refused(
    events.send(new CreateEventBusCommand({ Name: "b" })),
    "ResourceAlreadyExistsException",
    "Event bus b already exists.",
  );
  await refused(
    put({ ScheduleExpression: "rate(1 minute)", EventBusName: "b" }),
    "ValidationException",
    "ScheduleExpression is supported only on the default event bus.",
  );
  await refused(
    events.send(new DeleteEventBusCommand({ Name: "default" })),
    "ValidationException",
    "Cannot delete event bus default.",
  );
  const to = await queue(b.sqs, "q");
  await rule(b, { Arn: to.arn }, { EventBusName: "b" });
  await refused(
    events.send(new DeleteRuleCommand({ Name: "r", EventBusName: "b" })),
    "ValidationException",
    "Rule can't be deleted since it has targets.",
  );
  await refused(
    rule(b, { Arn: `arn:aws:states:us-east-1:${ACCOUNT}:stateMachine:m` }),
    "ValidationException",
    /Cloudlet does not support targets such as/,
  );
  const { RuleNames } = await events.send(
    new ListRuleNamesByTargetCommand({ TargetArn: to.arn, EventBusName: "b" }),
  );
  assert.deepEqual(RuleNames, ["r"]);
  await events.send(new RemoveTargetsCommand({ Rule: "r", EventBusName: "b", Ids: ["t"] }));
  await events.send(new DeleteRuleCommand({ Name: "r", EventBusName: "b" }));
  const { Rules } = await events.send(new ListRulesCommand({ EventBusName: "b" }));
  assert.deepEqual(Rules, []);
});

test("buses are listed page by page; rules and buses bear tags", async () => {
  const { world, events } = await bench();
  await using _ = world;
  for (const Name of ["a", "z"]) await events.send(new CreateEventBusCommand({ Name }));
  const first = await events.send(new ListEventBusesCommand({ Limit: 2 }));
  assert.deepEqual(
    first.EventBuses?.map(({ Name }) => Name),
    ["a", "default"],
  );
  const second = await events.send(new ListEventBusesCommand({ NextToken: first.NextToken }));
  assert.deepEqual(
    second.EventBuses?.map(({ Name }) => Name),
    ["z"],
  );
  const ResourceARN = busArnOf("a");
  await events.send(new TagResourceCommand({ ResourceARN, Tags: [{ Key: "k", Value: "v" }] }));
  const { Tags } = await events.send(new ListTagsForResourceCommand({ ResourceARN }));
  assert.deepEqual(Tags, [{ Key: "k", Value: "v" }]);
});

test("TestEventPattern tells whether an event matches", async () => {
  const { world, events } = await bench();
  await using _ = world;
  const event = { id: "1", account: "1", source: "s", time: "t", region: "r", "detail-type": "d" };
  const ask = (pattern: object, Event = JSON.stringify(event)) =>
    events.send(new TestEventPatternCommand({ EventPattern: JSON.stringify(pattern), Event }));
  assert.equal((await ask({ source: ["s"] })).Result, true);
  assert.equal((await ask({ source: ["t"] })).Result, false);
  await refused(ask({ source: ["s"] }, '"text"'), "ValidationException", "Parameter Event is not valid.");
  await refused(ask({ source: ["s"] }, "{}"), "ValidationException", "Parameter Event is not valid.");
});

test("a bus's policy decides whether another account may put events on it", async () => {
  const b = await bench();
  await using _ = b.world;
  const stranger = b.world.sdk(EventBridgeClient, { account: "222222222222" });
  await b.events.send(new CreateEventBusCommand({ Name: "shared" }));
  const to = await queue(b.sqs, "q");
  await rule(b, { Arn: to.arn }, { EventBusName: "shared" });
  const put = () =>
    stranger.send(new PutEventsCommand({ Entries: [{ ...ORDER, EventBusName: busArnOf("shared") }] }));
  await refused(put(), "AccessDeniedException", /events:PutEvents/);
  await b.events.send(
    new PutPermissionCommand({
      EventBusName: "shared",
      Action: "events:PutEvents",
      Principal: "222222222222",
      StatementId: "s",
    }),
  );
  const { Policy = "" } = await b.events.send(new DescribeEventBusCommand({ Name: "shared" }));
  assert.deepEqual(JSON.parse(Policy).Statement, [
    {
      Sid: "s",
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::222222222222:root" },
      Action: "events:PutEvents",
      Resource: busArnOf("shared"),
    },
  ]);
  await put();
  assert.equal((await bodies(b.world, b.sqs, to)).length, 1);
  await refused(
    b.events.send(new PutPermissionCommand({ EventBusName: "shared", Policy: '{"Statement":[]}' })),
    "ValidationException",
    /^Parameter Policy is not valid. Reason: /,
  );
  await b.events.send(new RemovePermissionCommand({ EventBusName: "shared", StatementId: "s" }));
  await refused(put(), "AccessDeniedException", /events:PutEvents/);
});

test("an event goes on to a bus of another Region as a role, and keeps its envelope", async () => {
  const b = await bench();
  await using _ = b.world;
  const iam = b.world.sdk(IAMClient);
  const trust = {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  };
  await iam.send(
    new CreateRoleCommand({ RoleName: "forward", AssumeRolePolicyDocument: JSON.stringify(trust) }),
  );
  const RoleArn = `arn:aws:iam::${ACCOUNT}:role/forward`;
  const there = { events: b.world.sdk(EventBridgeClient, { region: "eu-west-1" }) };
  await there.events.send(new CreateEventBusCommand({ Name: "far" }));
  const { SQSClient } = await import("@aws-sdk/client-sqs");
  const sqs = b.world.sdk(SQSClient, { region: "eu-west-1" });
  const to = await queue(sqs, "far");
  await rule({ ...b, ...there }, { Arn: to.arn }, { EventBusName: "far" });
  const letters = await queue(b.sqs, "letters");
  const DeadLetterConfig = { Arn: letters.arn };
  await rule(b, { Arn: busArnOf("far", "eu-west-1"), RoleArn, DeadLetterConfig });
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  await b.world.idle();
  const [letter] = await messages(b.sqs, letters);
  assert.equal(letter?.MessageAttributes?.["ERROR_CODE"]?.StringValue, "NO_PERMISSIONS");
  const allow = { Effect: "Allow", Action: "events:PutEvents", Resource: busArnOf("far", "eu-west-1") };
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: "forward",
      PolicyName: "p",
      PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: [allow] }),
    }),
  );
  const { Entries } = await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  const [body] = await bodies(b.world, sqs, to);
  const event = JSON.parse(body ?? "{}");
  assert.deepEqual([event.id, event.region, event.account], [Entries?.[0]?.EventId, "us-east-1", ACCOUNT]);
});

test("an event that was accepted is delivered after a crash", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-events-"));
  try {
    const first = await bench({ dataDirectory });
    const to = await queue(first.sqs, "q");
    await rule(first, { Arn: to.arn });
    first.world.faults.inject([DOWN]);
    await first.events.send(new PutEventsCommand({ Entries: [ORDER] }));
    await first.world.close();
    const second = await bench({ dataDirectory });
    await using _ = second.world;
    await second.world.clock.advance({ minutes: 1 });
    assert.equal((await bodies(second.world, second.sqs, to)).length, 1);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});
