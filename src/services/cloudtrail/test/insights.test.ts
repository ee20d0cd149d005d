import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateEventDataStoreCommand,
  GetInsightSelectorsCommand,
  GetQueryResultsCommand,
  GetTrailCommand,
  ListInsightsDataCommand,
  ListInsightsMetricDataCommand,
  LookupEventsCommand,
  PutInsightSelectorsCommand,
  StartQueryCommand,
} from "@aws-sdk/client-cloudtrail";
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from "@aws-sdk/client-eventbridge";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DeleteParameterCommand, PutParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { ACCOUNT, clients, fileAt, keysIn, makeBucket, startTrail, trailArn } from "./fixtures.ts";

const BOTH = [{ InsightType: "ApiCallRateInsight" }, { InsightType: "ApiErrorRateInsight" }] as const;

async function putParameters(world: Cloudlet, times: number): Promise<void> {
  const ssm = world.sdk(SSMClient, { account: ACCOUNT });
  for (let n = 0; n < times; n++)
    await ssm.send(new PutParameterCommand({ Name: "/a", Value: `${n}`, Type: "String", Overwrite: true }));
}

async function hearInsights(world: Cloudlet) {
  const sqs = world.sdk(SQSClient, { account: ACCOUNT });
  const Policy = JSON.stringify({
    Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
  });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "heard", Attributes: { Policy } }));
  const events = world.sdk(EventBridgeClient, { account: ACCOUNT });
  const EventPattern = JSON.stringify({ "detail-type": ["AWS Insight via CloudTrail"] });
  await events.send(new PutRuleCommand({ Name: "insights", EventPattern }));
  const Arn = `arn:aws:sqs:us-east-1:${ACCOUNT}:heard`;
  await events.send(new PutTargetsCommand({ Rule: "insights", Targets: [{ Id: "q", Arn }] }));
  return async () => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    return Messages.map(({ Body = "" }) => JSON.parse(Body));
  };
}

test("a burst of calls begins an insight and its end ends it: in the history, the bucket, on the bus", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  await makeBucket(world);
  await startTrail(world);
  const heard = await hearInsights(world);
  await trail.send(new PutInsightSelectorsCommand({ TrailName: "main", InsightSelectors: [...BOTH] }));
  await world.clock.advance({ hours: 12 });
  await putParameters(world, 20);
  await world.clock.advance({ hours: 28 });
  const lookup = async (extra: object = {}) =>
    (await trail.send(new LookupEventsCommand({ EventCategory: "insight", ...extra }))).Events ?? [];
  assert.deepEqual(await lookup(), [], "the first day and a half are for learning");
  await putParameters(world, 5);
  await world.clock.advance({ minutes: 2 });
  assert.deepEqual(await lookup(), [], "five calls are not unusual");
  await putParameters(world, 12);
  await world.clock.advance({ minutes: 1 });
  await putParameters(world, 8);
  await world.clock.advance({ minutes: 10 });

  const found = await lookup();
  assert.deepEqual(
    found.map(({ EventName, EventSource }) => [EventName, EventSource]),
    [
      ["PutParameter", "ssm.amazonaws.com"],
      ["PutParameter", "ssm.amazonaws.com"],
    ],
  );
  const [end, start] = found.map(({ CloudTrailEvent = "" }) => JSON.parse(CloudTrailEvent));
  assert.equal(start.eventCategory, "Insight");
  assert.equal(start.eventType, "AwsCloudTrailInsight");
  assert.equal(start.sharedEventID, end.sharedEventID);
  assert.notEqual(start.eventID, end.eventID);
  assert.equal(start.insightDetails.state, "Start");
  assert.equal(start.insightDetails.insightType, "ApiCallRateInsight");
  const { statistics, attributions } = start.insightDetails.insightContext;
  assert.equal(statistics.insight.average, 12);
  assert.equal(statistics.insightDuration, 1);
  assert.equal(statistics.baselineDuration, 40 * 60 + 2);
  assert.ok(Math.abs(statistics.baseline.average - 25 / 2402) < 1e-9);
  assert.deepEqual(attributions[0], {
    attribute: "userIdentityArn",
    insight: [{ value: `arn:aws:iam::${ACCOUNT}:root`, average: 12 }],
  });
  assert.equal(end.insightDetails.state, "End");
  assert.equal(end.insightDetails.insightContext.statistics.insight.average, 10);
  assert.equal(end.insightDetails.insightContext.statistics.insightDuration, 2);

  assert.equal(
    (await lookup({ LookupAttributes: [{ AttributeKey: "EventId", AttributeValue: start.eventID }] })).length,
    1,
  );
  assert.equal(
    (await lookup({ LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: "X" }] })).length,
    0,
  );
  await assert.rejects(lookup({ LookupAttributes: [{ AttributeKey: "Username", AttributeValue: "x" }] }), {
    name: "InvalidLookupAttributesException",
  });
  const listed = await trail.send(
    new ListInsightsDataCommand({
      InsightSource: trailArn("main"),
      DataType: "InsightsEvents",
      MaxResults: 1,
    }),
  );
  assert.equal(listed.Events?.[0]?.EventId, end.eventID);
  assert.ok(listed.NextToken);

  const [key = ""] = await keysIn(world, `AWSLogs/${ACCOUNT}/CloudTrail-Insight/us-east-1/2026/01/02/`);
  const { Records } = await fileAt(world, key);
  assert.deepEqual(Records[0], start);
  const told = await heard();
  assert.deepEqual(
    told.map(({ source, detail }) => [source, detail.insightDetails.state]),
    [
      ["aws.cloudtrail", "Start"],
      ["aws.cloudtrail", "End"],
    ],
  );
  const metric = await trail.send(
    new ListInsightsMetricDataCommand({
      EventSource: "ssm.amazonaws.com",
      EventName: "PutParameter",
      InsightType: "ApiCallRateInsight",
      Period: 60,
    }),
  );
  assert.deepEqual(metric.Values, [20, 5, 12, 8]);
});

test("errors are counted by their code, and go to an event data store", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const store = async (Name: string, category: string) => {
    const FieldSelectors = [{ Field: "eventCategory", Equals: [category] }];
    const made = await trail.send(
      new CreateEventDataStoreCommand({ Name, AdvancedEventSelectors: [{ FieldSelectors }] }),
    );
    return made.EventDataStoreArn ?? "";
  };
  const [EventDataStore, InsightsDestination] = [
    await store("calls", "Management"),
    await store("found", "Insight"),
  ];
  await assert.rejects(
    trail.send(
      new PutInsightSelectorsCommand({
        EventDataStore,
        InsightsDestination: EventDataStore,
        InsightSelectors: [BOTH[1]],
      }),
    ),
    { name: "InvalidParameterException" },
  );
  await trail.send(
    new PutInsightSelectorsCommand({ EventDataStore, InsightsDestination, InsightSelectors: [BOTH[1]] }),
  );
  await world.clock.advance({ hours: 40 });
  const ssm = world.sdk(SSMClient, { account: ACCOUNT });
  for (let n = 0; n < 9; n++)
    await assert.rejects(ssm.send(new DeleteParameterCommand({ Name: "/none" })), {
      name: "ParameterNotFound",
    });
  await world.clock.advance({ minutes: 5 });
  const id = InsightsDestination.split("/").at(-1);
  const QueryStatement = `SELECT insightState, insightErrorCode, insightContext.insightAverage AS n, insightSource FROM ${id} ORDER BY eventTime`;
  const { QueryId } = await trail.send(new StartQueryCommand({ QueryStatement }));
  await world.idle();
  const { QueryResultRows = [] } = await trail.send(new GetQueryResultsCommand({ QueryId }));
  assert.deepEqual(
    QueryResultRows.map((row) => row.flatMap((cell) => Object.values(cell))),
    ["Start", "End"].map((state) => [state, "ParameterNotFound", "9.0", EventDataStore]),
  );
});

test("selectors are shown, refused when they are wrong, and taken away by none", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  await makeBucket(world);
  await startTrail(world);
  const put = (input: object) =>
    trail.send(new PutInsightSelectorsCommand({ TrailName: "main", InsightSelectors: [BOTH[0]], ...input }));
  await assert.rejects(put({ EventDataStore: "x-y-z" }), { name: "InvalidParameterCombinationException" });
  await assert.rejects(put({ InsightSelectors: [BOTH[0], BOTH[0]] }), {
    name: "InvalidInsightSelectorsException",
  });
  await assert.rejects(put({ InsightSelectors: [{ ...BOTH[0], EventCategories: ["Data"] }] }), {
    name: "InvalidInsightSelectorsException",
  });
  const get = () => trail.send(new GetInsightSelectorsCommand({ TrailName: "main" }));
  await assert.rejects(get(), { name: "InsightNotEnabledException" });
  await put({});
  assert.deepEqual((await get()).InsightSelectors, [BOTH[0]]);
  const has = async () =>
    (await trail.send(new GetTrailCommand({ Name: "main" }))).Trail?.HasInsightSelectors;
  assert.equal(await has(), true);
  await put({ InsightSelectors: [] });
  await assert.rejects(get(), { name: "InsightNotEnabledException" });
  assert.equal(await has(), false);
});
