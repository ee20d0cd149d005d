/** DynamoDB's own calls about auto scaling: what they ask for really happens to the tables. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, SIMPLE, startTable } from "./fixtures.ts";

const TableName = "tab";

const SCALING = {
  MinimumUnits: 5,
  MaximumUnits: 40,
  ScalingPolicyUpdate: { TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 } },
};

test("a table's writes grow as UpdateTableReplicaAutoScaling asked, until it is disabled", async () => {
  await using t = await startTable(SIMPLE, {
    BillingMode: "PROVISIONED",
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
  });
  const { db } = t;
  const settings = async () => {
    const { TableAutoScalingDescription } = await db.describeTableReplicaAutoScaling({ TableName });
    return TableAutoScalingDescription?.Replicas?.[0]?.ReplicaProvisionedWriteCapacityAutoScalingSettings;
  };
  const writes = async () =>
    (await db.describeTable({ TableName })).Table?.ProvisionedThroughput?.WriteCapacityUnits;
  assert.deepEqual(await settings(), { AutoScalingDisabled: true });
  await db.updateTableReplicaAutoScaling({ TableName, ProvisionedWriteCapacityAutoScalingUpdate: SCALING });
  const { ScalingPolicies, AutoScalingRoleArn, ...bounds } = (await settings()) ?? {};
  assert.deepEqual(bounds, { MinimumUnits: 5, MaximumUnits: 40 });
  assert.match(AutoScalingRoleArn ?? "", /AWSServiceRoleForApplicationAutoScaling_DynamoDBTable$/);
  assert.deepEqual(
    ScalingPolicies?.map((policy) => policy.TargetTrackingScalingPolicyConfiguration?.TargetValue),
    [70],
  );
  for (let minute = 0; minute < 3; minute++) {
    for (let i = 0; i < 280; i++) await db.putItem({ TableName, Item: { p: { S: `${i}` } } });
    await t.advance(60);
  }
  await t.advance(2);
  assert.equal(await writes(), 7, "280 a minute are 4.67 a second, which are to be 70 percent");
  await db.updateTableReplicaAutoScaling({
    TableName,
    ProvisionedWriteCapacityAutoScalingUpdate: { AutoScalingDisabled: true },
  });
  assert.deepEqual(await settings(), { AutoScalingDisabled: true });
  assert.match(
    await refusal(
      db.updateTableReplicaAutoScaling({
        TableName,
        ProvisionedWriteCapacityAutoScalingUpdate: { ...SCALING, AutoScalingDisabled: true },
      }),
    ),
    /^ValidationException: One or more parameter values were invalid: Auto scaling settings cannot be specified/,
  );
});
