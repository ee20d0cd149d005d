import assert from "node:assert/strict";
import test from "node:test";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { type MetricWorld, startMetrics } from "./fixtures.ts";

const ACCOUNT = "000000000000";

/** A queue that anybody may send to, and what lies in it. */
async function openQueue(w: MetricWorld) {
  const sqs = w.world.sdk(SQS);
  const Statement = [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }];
  const Attributes = { Policy: JSON.stringify({ Version: "2012-10-17", Statement }) };
  const { QueueUrl } = await sqs.createQueue({ QueueName: "inbox", Attributes });
  return {
    arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:inbox`,
    bodies: async () => {
      await w.world.idle();
      const { Messages } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
      return (Messages ?? []).map(({ Body }) => JSON.parse(Body ?? ""));
    },
  };
}

const actionsOf = async (w: MetricWorld, AlarmName: string) =>
  (await w.cw.describeAlarmHistory({ AlarmName, HistoryItemType: "Action" })).AlarmHistoryItems ?? [];

test("a topic is told what happened", async () => {
  await using w = await startMetrics();
  const queue = await openQueue(w);
  const sns = w.world.sdk(SNS);
  const { TopicArn = "" } = await sns.createTopic({ Name: "ops" });
  await sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queue.arn });
  await w.alarm("high", { AlarmActions: [TopicArn], Dimensions: [{ Name: "a", Value: "1" }] });
  await w.cw.setAlarmState({ AlarmName: "high", StateValue: "ALARM", StateReason: "drill" });
  const [envelope] = await queue.bodies();
  assert.equal(envelope.Subject, 'ALARM: "high" in US East (N. Virginia)');
  assert.equal(
    envelope.Message,
    '{"AlarmName":"high","AlarmDescription":null,"AWSAccountId":"000000000000",' +
      '"AlarmConfigurationUpdatedTimestamp":"2026-01-01T00:00:00.000+0000","NewStateValue":"ALARM",' +
      '"NewStateReason":"drill","StateChangeTime":"2026-01-01T00:00:00.000+0000","Region":"US East (N. Virginia)",' +
      '"AlarmArn":"arn:aws:cloudwatch:us-east-1:000000000000:alarm:high","OldStateValue":"INSUFFICIENT_DATA",' +
      `"OKActions":[],"AlarmActions":["${TopicArn}"],"InsufficientDataActions":[],` +
      '"Trigger":{"MetricName":"m","Namespace":"App","StatisticType":"Statistic","Statistic":"SUM","Unit":null,' +
      '"Dimensions":[{"value":"1","name":"a"}],"Period":60,"EvaluationPeriods":1,' +
      '"ComparisonOperator":"GreaterThanThreshold","Threshold":10.0,"TreatMissingData":"missing",' +
      '"EvaluateLowSampleCountPercentile":""}}',
  );
  const [done] = await actionsOf(w, "high");
  assert.equal(done?.HistorySummary, `Successfully executed action ${TopicArn}`);
  assert.equal(JSON.parse(done?.HistoryData ?? "").actionState, "Succeeded");
});

test("a topic that is not there, or does not let CloudWatch in, is a failed action on record", async () => {
  await using w = await startMetrics();
  const sns = w.world.sdk(SNS);
  const { TopicArn = "" } = await sns.createTopic({ Name: "closed" });
  const Statement = [{ Effect: "Deny", Principal: "*", Action: "sns:Publish", Resource: TopicArn }];
  const AttributeValue = JSON.stringify({ Version: "2012-10-17", Statement });
  await sns.setTopicAttributes({ TopicArn, AttributeName: "Policy", AttributeValue });
  for (const [name, topic] of [
    ["a", TopicArn],
    ["b", `arn:aws:sns:us-east-1:${ACCOUNT}:absent`],
  ] as const) {
    await w.alarm(name, { AlarmActions: [topic] });
    await w.cw.setAlarmState({ AlarmName: name, StateValue: "ALARM", StateReason: "drill" });
    await w.world.idle();
    const [failed] = await actionsOf(w, name);
    assert.equal(failed?.HistorySummary, `Failed to execute action ${topic}`);
    assert.match(JSON.parse(failed?.HistoryData ?? "").error, name === "a" ? /not authorized/i : /NotFound/);
  }
});

test("actions that are switched off are not done", async () => {
  await using w = await startMetrics();
  await w.alarm("off", { ActionsEnabled: false, AlarmActions: [`arn:aws:sns:us-east-1:${ACCOUNT}:absent`] });
  await w.cw.setAlarmState({ AlarmName: "off", StateValue: "ALARM", StateReason: "drill" });
  await w.world.idle();
  assert.deepEqual(await actionsOf(w, "off"), []);
});

test("EventBridge hears of every change", async () => {
  await using w = await startMetrics();
  const queue = await openQueue(w);
  const events = w.world.sdk(EventBridge);
  await events.putRule({
    Name: "alarms",
    EventPattern: JSON.stringify({ source: ["aws.cloudwatch"], detail: { state: { value: ["ALARM"] } } }),
  });
  await events.putTargets({ Rule: "alarms", Targets: [{ Id: "q", Arn: queue.arn }] });
  await w.alarm("high");
  await w.cw.setAlarmState({ AlarmName: "high", StateValue: "ALARM", StateReason: "drill" });
  const [event] = await queue.bodies();
  assert.equal(event["detail-type"], "CloudWatch Alarm State Change");
  assert.deepEqual(event.resources, ["arn:aws:cloudwatch:us-east-1:000000000000:alarm:high"]);
  assert.deepEqual(event.detail, {
    alarmName: "high",
    state: { value: "ALARM", reason: "drill", timestamp: "2026-01-01T00:00:00.000+0000" },
    previousState: {
      value: "INSUFFICIENT_DATA",
      reason: "Unchecked: Initial alarm creation",
      timestamp: "2026-01-01T00:00:00.000+0000",
    },
    configuration: {
      metrics: [
        {
          id: "m1",
          metricStat: { metric: { namespace: "App", name: "m", dimensions: {} }, period: 60, stat: "Sum" },
          returnData: true,
        },
      ],
    },
  });
});
