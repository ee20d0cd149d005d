import assert from "node:assert/strict";
import { test } from "node:test";
import { ApplicationAutoScaling } from "@aws-sdk/client-application-auto-scaling";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { PutRuleCommand, PutTargetsCommand } from "@aws-sdk/client-eventbridge";
import { KMS } from "@aws-sdk/client-kms";
import { CreateRegistryCommand, CreateSchemaCommand, SchemasClient } from "@aws-sdk/client-schemas";
import { bench, bodies, queue } from "./support.ts";

/** A world in which a queue hears what a service tells of itself. */
async function listening(source: string) {
  const b = await bench();
  const to = await queue(b.sqs, "q");
  const EventPattern = JSON.stringify({ source: [source] });
  await b.events.send(new PutRuleCommand({ Name: "r", EventPattern }));
  await b.events.send(new PutTargetsCommand({ Rule: "r", Targets: [{ Id: "1", Arn: to.arn }] }));
  const heard = async () =>
    (await bodies(b.world, b.sqs, to))
      .map((body) => JSON.parse(body))
      .filter((event) => event["detail-type"] !== "AWS API Call via CloudTrail");
  return { ...b, heard };
}

test("KMS tells of keys that were rotated and deleted", async () => {
  const { world, heard } = await listening("aws.kms");
  await using _ = world;
  const kms = world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey({});
  const KeyId = KeyMetadata?.KeyId ?? "";
  await kms.rotateKeyOnDemand({ KeyId });
  const [rotated] = await heard();
  assert.equal(rotated?.["detail-type"], "KMS CMK Rotation");
  assert.deepEqual(rotated.resources, [KeyMetadata?.Arn]);
  const {
    "current-key-material-id": current,
    "previous-key-material-id": previous,
    ...detail
  } = rotated.detail;
  assert.deepEqual(detail, { "key-id": KeyId, "key-origin": "AWS_KMS", "rotation-type": "ON_DEMAND" });
  assert.notEqual(current, previous);
  await kms.scheduleKeyDeletion({ KeyId, PendingWindowInDays: 7 });
  await world.clock.advance({ days: 8 });
  const deleted = (await heard()).at(-1);
  assert.deepEqual([deleted["detail-type"], deleted.detail], ["KMS CMK Deletion", { "key-id": KeyId }]);
});

test("the schema registry tells of schemas and their versions", async () => {
  const { world, heard } = await listening("aws.schemas");
  await using _ = world;
  const schemas = world.sdk(SchemasClient);
  await schemas.send(new CreateRegistryCommand({ RegistryName: "r" }));
  const Content = '{"openapi":"3.0.0","info":{"title":"t"},"paths":{}}';
  await schemas.send(
    new CreateSchemaCommand({ RegistryName: "r", SchemaName: "s", Type: "OpenApi3", Content }),
  );
  const events = await heard();
  assert.deepEqual(events.map((event) => event["detail-type"]).sort(), [
    "Schema Created",
    "Schema Version Created",
  ]);
  assert.deepEqual(events[0].detail, {
    SchemaName: "s",
    SchemaType: "OpenApi3",
    RegistryName: "r",
    CreationDate: "2026-01-01T00:00:00Z",
    Version: "1",
  });
});

test("CloudWatch tells of alarms that were made, changed and deleted", async () => {
  const { world, heard } = await listening("aws.cloudwatch");
  await using _ = world;
  const cloudwatch = world.sdk(CloudWatch);
  const alarm = {
    AlarmName: "a",
    Namespace: "app",
    MetricName: "m",
    Statistic: "Sum" as const,
    Period: 60,
    EvaluationPeriods: 1,
    ComparisonOperator: "GreaterThanThreshold" as const,
  };
  await cloudwatch.putMetricAlarm({ ...alarm, Threshold: 1 });
  await cloudwatch.putMetricAlarm({ ...alarm, Threshold: 2 });
  await cloudwatch.deleteAlarms({ AlarmNames: ["a"] });
  const changes = (await heard()).filter(
    (event) => event["detail-type"] === "CloudWatch Alarm Configuration Change",
  );
  const byOperation = Object.fromEntries(changes.map(({ detail }) => [detail.operation, detail]));
  assert.deepEqual(Object.keys(byOperation).sort(), ["create", "delete", "update"]);
  const { configuration, previousConfiguration, state } = byOperation["update"];
  assert.deepEqual([configuration.threshold, previousConfiguration.threshold], [2, 1]);
  assert.equal(configuration.metrics[0].metricStat.metric.name, "m");
  assert.equal(state.value, "INSUFFICIENT_DATA");
});

test("Application Auto Scaling tells when a target has reached its maximum", async () => {
  const { world, heard } = await listening("aws.application-autoscaling");
  await using _ = world;
  await world.sdk(DynamoDB).createTable({
    TableName: "orders",
    KeySchema: [{ AttributeName: "k", KeyType: "HASH" }],
    AttributeDefinitions: [{ AttributeName: "k", AttributeType: "S" }],
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
  });
  await world.clock.advance({ minutes: 1 });
  await world.sdk(ApplicationAutoScaling).registerScalableTarget({
    ServiceNamespace: "dynamodb",
    ResourceId: "table/orders",
    ScalableDimension: "dynamodb:table:WriteCapacityUnits",
    MinCapacity: 8,
    MaxCapacity: 8,
  });
  await world.clock.advance({ minutes: 1 });
  const [event] = await heard();
  assert.equal(event?.["detail-type"], "Application Auto Scaling Scaling Activity State Change");
  const { oldDesiredCapacity, newDesiredCapacity, scaledToMax, resourceId } = event.detail;
  assert.deepEqual(
    [oldDesiredCapacity, newDesiredCapacity, scaledToMax, resourceId],
    [5, 8, true, "table/orders"],
  );
});
