import assert from "node:assert/strict";
import test from "node:test";
import { CloudTrail } from "@aws-sdk/client-cloudtrail";
import { IAM } from "@aws-sdk/client-iam";
import { refusal, startScaling, WRITES } from "./fixtures.ts";

const TRACKING = {
  TargetValue: 70,
  PredefinedMetricSpecification: { PredefinedMetricType: "DynamoDBWriteCapacityUtilization" },
} as const;

test("a table grows with what is written, and shrinks when little is", async () => {
  await using w = await startScaling();
  await w.scaling.registerScalableTarget({ ...WRITES, MinCapacity: 5, MaxCapacity: 40 });
  const { PolicyARN, Alarms } = await w.scaling.putScalingPolicy({
    ...WRITES,
    PolicyName: "seventy",
    PolicyType: "TargetTrackingScaling",
    TargetTrackingScalingPolicyConfiguration: TRACKING,
  });
  assert.match(
    PolicyARN ?? "",
    /^arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:[0-9a-f-]{36}:resource\/dynamodb\/table\/orders:policyName\/seventy$/,
  );
  assert.deepEqual(
    Alarms?.map(({ AlarmName }) => AlarmName?.replace(/-[0-9a-f-]{36}$/, "")),
    ["AlarmHigh", "AlarmLow", "ProvisionedCapacityHigh", "ProvisionedCapacityLow"].map(
      (kind) => `TargetTracking-table/orders-${kind}`,
    ),
  );
  const high = (await w.cw.describeAlarms({ AlarmNames: [Alarms?.[0]?.AlarmName ?? ""] })).MetricAlarms?.[0];
  assert.deepEqual([high?.Threshold, high?.EvaluationPeriods, high?.Statistic], [210, 2, "Sum"]);

  for (let minute = 0; minute < 3; minute++) {
    for (let i = 0; i < 280; i++) await w.db.putItem({ TableName: "orders", Item: { k: { S: `${i}` } } });
    await w.world.clock.advance({ minutes: 1 });
  }
  await w.world.clock.advance({ seconds: 2 });
  assert.equal(await w.writes(), 7, "280 a minute are 4.67 a second, which are to be 70 percent");
  const raised = (await w.cw.describeAlarms({ AlarmNames: [high?.AlarmName ?? ""] })).MetricAlarms?.[0];
  assert.equal(raised?.Threshold, 294);
  const { ScalingActivities } = await w.scaling.describeScalingActivities({ ServiceNamespace: "dynamodb" });
  assert.equal(ScalingActivities?.[0]?.Description, "Setting write capacity units to 7.");
  assert.match(
    ScalingActivities?.[0]?.Cause ?? "",
    /^monitor alarm TargetTracking-table\/orders-AlarmHigh-.* in state ALARM triggered policy seventy$/,
  );
  assert.equal(ScalingActivities?.[0]?.StatusCode, "Successful");

  for (let minute = 0; minute < 20; minute++) {
    await w.db.putItem({ TableName: "orders", Item: { k: { S: "x" } } });
    await w.world.clock.advance({ minutes: 1 });
  }
  assert.equal(await w.writes(), 5, "never below the minimum");

  await w.scaling.deleteScalingPolicy({ ...WRITES, PolicyName: "seventy" });
  assert.deepEqual((await w.cw.describeAlarms({})).MetricAlarms, []);
});

test("the service-linked role does it, and it is made when it is needed", async () => {
  await using w = await startScaling();
  await w.scaling.registerScalableTarget({ ...WRITES, MinCapacity: 8, MaxCapacity: 40 });
  await w.world.idle();
  const { ScalableTargets } = await w.scaling.describeScalableTargets({ ServiceNamespace: "dynamodb" });
  const RoleName = "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable";
  assert.equal(
    ScalableTargets?.[0]?.RoleARN,
    `arn:aws:iam::000000000000:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/${RoleName}`,
  );
  assert.equal((await w.world.sdk(IAM).getRole({ RoleName })).Role?.RoleName, RoleName);
  await w.world.clock.advance({ seconds: 1 });
  assert.equal(await w.writes(), 8);
  const update = w.world.spy.calls("dynamodb.UpdateTable").at(-1);
  assert.match(JSON.stringify(update?.caller), new RegExp(RoleName));
  await w.world.clock.advance({ minutes: 15 });
  const { Events = [] } = await w.world
    .sdk(CloudTrail)
    .lookupEvents({ LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: "UpdateTable" }] });
  const { userIdentity } = JSON.parse(Events[0]?.CloudTrailEvent ?? "{}");
  assert.equal(userIdentity?.sessionContext?.sessionIssuer?.userName, RoleName);
});

test("scheduled actions move the bounds by the clock, in their time zone", async () => {
  await using w = await startScaling();
  await w.scaling.registerScalableTarget({ ...WRITES, MinCapacity: 5, MaxCapacity: 10 });
  await w.scaling.putScheduledAction({
    ...WRITES,
    ScheduledActionName: "morning",
    Schedule: "cron(0 8 * * ? *)",
    Timezone: "Europe/Berlin",
    ScalableTargetAction: { MinCapacity: 20, MaxCapacity: 50 },
  });
  await w.world.clock.advance({ hours: 6, minutes: 59 });
  assert.equal(await w.writes(), 5);
  await w.world.clock.advance({ minutes: 2 });
  assert.equal(await w.writes(), 20);
  const [target] =
    (await w.scaling.describeScalableTargets({ ServiceNamespace: "dynamodb" })).ScalableTargets ?? [];
  assert.deepEqual([target?.MinCapacity, target?.MaxCapacity], [20, 50]);
  const { ScalingActivities } = await w.scaling.describeScalingActivities({ ServiceNamespace: "dynamodb" });
  assert.equal(ScalingActivities?.[0]?.Cause, "minimum capacity was set to 20");
  await w.scaling.putScheduledAction({
    ...WRITES,
    ScheduledActionName: "once",
    Schedule: "at(2026-01-01T08:00:00)",
    ScalableTargetAction: { MinCapacity: 1, MaxCapacity: 4 },
  });
  await w.world.clock.advance({ hours: 1 });
  assert.equal(await w.writes(), 4);
  await w.scaling.deleteScheduledAction({ ...WRITES, ScheduledActionName: "morning" });
  await w.world.clock.advance({ days: 2 });
  assert.equal(await w.writes(), 4);
});

test("a suspended target is left alone; tags; deregistering takes everything along", async () => {
  await using w = await startScaling();
  const { ScalableTargetARN = "" } = await w.scaling.registerScalableTarget({
    ...WRITES,
    MinCapacity: 5,
    MaxCapacity: 10,
    SuspendedState: { ScheduledScalingSuspended: true },
    Tags: { team: "shop" },
  });
  await w.scaling.putScheduledAction({
    ...WRITES,
    ScheduledActionName: "soon",
    Schedule: "rate(5 minutes)",
    ScalableTargetAction: { MinCapacity: 9 },
  });
  await w.world.clock.advance({ minutes: 6 });
  assert.equal(await w.writes(), 5);
  await w.scaling.tagResource({ ResourceARN: ScalableTargetARN, Tags: { cost: "1" } });
  await w.scaling.untagResource({ ResourceARN: ScalableTargetARN, TagKeys: ["team"] });
  assert.deepEqual((await w.scaling.listTagsForResource({ ResourceARN: ScalableTargetARN })).Tags, {
    cost: "1",
  });
  await w.scaling.deregisterScalableTarget(WRITES);
  const { ScheduledActions } = await w.scaling.describeScheduledActions({ ServiceNamespace: "dynamodb" });
  assert.deepEqual(ScheduledActions, []);
  assert.match(
    await refusal(w.scaling.deregisterScalableTarget(WRITES)),
    /^ObjectNotFoundException: No scalable target registered for service namespace: dynamodb, resource ID: table\/orders, scalable dimension: dynamodb:table:WriteCapacityUnits$/,
  );
});

test("what cannot be scaled is refused", async () => {
  await using w = await startScaling();
  const bounds = { MinCapacity: 1, MaxCapacity: 2 };
  assert.match(
    await refusal(w.scaling.registerScalableTarget({ ...WRITES, MinCapacity: 3, MaxCapacity: 2 })),
    /^ValidationException: Maximum capacity cannot be less than minimum capacity$/,
  );
  assert.match(
    await refusal(w.scaling.registerScalableTarget(WRITES)),
    /MinCapacity and MaxCapacity must be specified/,
  );
  assert.match(
    await refusal(w.scaling.registerScalableTarget({ ...WRITES, ...bounds, ResourceId: "orders" })),
    /Unsupported service namespace, resource type or scalable dimension/,
  );
  assert.match(
    await refusal(w.scaling.registerScalableTarget({ ...WRITES, ...bounds, ResourceId: "table/absent" })),
    /ResourceNotFoundException|not found/,
  );
  const service = {
    ServiceNamespace: "ecs",
    ResourceId: "service/a/b",
    ScalableDimension: "ecs:service:DesiredCount",
  } as const;
  assert.match(
    await refusal(w.scaling.registerScalableTarget({ ...service, ...bounds })),
    /Cloudlet does not support/,
  );
  assert.match(
    await refusal(
      w.scaling.putScalingPolicy({
        ...WRITES,
        PolicyName: "p",
        PolicyType: "TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration: TRACKING,
      }),
    ),
    /^ObjectNotFoundException/,
  );
});
