import assert from "node:assert/strict";
import test from "node:test";
import { checkSteps, steppedCapacity } from "./stepping.ts";

const step = (ScalingAdjustment: number, low?: number, high?: number) => ({
  ScalingAdjustment,
  ...(low !== undefined && { MetricIntervalLowerBound: low }),
  ...(high !== undefined && { MetricIntervalUpperBound: high }),
});

test("the further beyond the threshold, the larger the step", () => {
  const policy = {
    AdjustmentType: "ChangeInCapacity",
    StepAdjustments: [step(1, 0, 10), step(3, 10)],
  } as const;
  assert.deepEqual(
    [0, 9.9, 10, 500, -1].map((beyond) => steppedCapacity(policy, 5, beyond)),
    [6, 6, 8, 8, 5],
  );
  const down = {
    AdjustmentType: "ChangeInCapacity",
    StepAdjustments: [step(-1, -10, 0), step(-2, undefined, -10)],
  } as const;
  assert.deepEqual(
    [-5, -10, -11].map((beyond) => steppedCapacity(down, 5, beyond)),
    [4, 3, 3],
  );
});

test("percentages are cut to whole numbers, and at least one or what is asked for", () => {
  const percent = (adjustment: number, MinAdjustmentMagnitude?: number) =>
    steppedCapacity(
      {
        AdjustmentType: "PercentChangeInCapacity",
        StepAdjustments: [step(adjustment, 0)],
        ...(MinAdjustmentMagnitude !== undefined && { MinAdjustmentMagnitude }),
      },
      10,
      1,
    );
  assert.deepEqual([percent(25), percent(5), percent(5, 4), percent(-25)], [12, 11, 14, 8]);
});

test("steps neither overlap nor leave gaps", () => {
  const steps = (...StepAdjustments: ReturnType<typeof step>[]) =>
    checkSteps({ AdjustmentType: "ChangeInCapacity", StepAdjustments });
  steps(step(1, 0, 5), step(2, 5));
  assert.throws(() => steps(step(1, 0, 5), step(2, 6)), /no gap or overlap/);
  assert.throws(() => steps(step(1, 0, 5), step(2, 4)), /no gap or overlap/);
  assert.throws(() => steps(step(1, 5, 5)), /must be greater/);
});
