import assert from "node:assert/strict";
import test from "node:test";
import { Meter } from "./meter.ts";
import { takePoints } from "./publication.ts";

const SCOPE = { partition: "aws", account: "000000000000", region: "us-east-1" };

test("points are added up by resource and metric, and handed over once", () => {
  let begun = 0;
  const meter = new Meter(() => void begun++);
  for (const value of [1, 1, 5, 1]) meter.series(SCOPE, "AWS/X", "Name", "a").add("Sent", value);
  meter.series(SCOPE, "AWS/X", "Name", "b").add("Sent", 2, "Bytes", 3);
  meter.count(SCOPE.account, SCOPE.region, "x", "Send", 200, 1);
  assert.equal(begun, 1);
  const [group, ...others] = takePoints(meter, () => "Ex");
  assert.deepEqual(others, []);
  assert.deepEqual(group?.scope, SCOPE);
  assert.deepEqual(group?.points, [
    {
      namespace: "AWS/X",
      metric: "Sent",
      dimensions: [["Name", "a"]],
      unit: "Count",
      count: 4,
      sum: 8,
      min: 1,
      max: 5,
      values: [
        [1, 3],
        [5, 1],
      ],
    },
    {
      namespace: "AWS/X",
      metric: "Sent",
      dimensions: [["Name", "b"]],
      unit: "Bytes",
      count: 3,
      sum: 6,
      min: 2,
      max: 2,
      values: [[2, 3]],
    },
    {
      namespace: "AWS/Usage",
      metric: "CallCount",
      dimensions: [
        ["Type", "API"],
        ["Resource", "Send"],
        ["Service", "Ex"],
        ["Class", "None"],
      ],
      unit: "None",
      count: 1,
      sum: 1,
      min: 1,
      max: 1,
      values: [[1, 1]],
    },
  ]);
  assert.deepEqual(
    takePoints(meter, () => "Ex"),
    [],
  );
  meter.count(SCOPE.account, SCOPE.region, "x", "Send", 200, 1);
  assert.equal(begun, 2);
});

test("of many different values three digits are kept", () => {
  const meter = new Meter();
  for (let i = 0; i < 5_000; i++) meter.series(SCOPE, "AWS/X").add("Took", 1 + i / 7_000);
  const values = takePoints(meter, String)[0]?.points[0]?.values ?? [];
  assert.ok(values.length < 700, `${values.length}`);
  assert.equal(
    values.reduce((sum, [, times]) => sum + times, 0),
    5_000,
  );
});
