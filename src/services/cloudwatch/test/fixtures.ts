/** What CloudWatch's tests have in common: a frozen world, a client, and the error that a call ends with. */
import assert from "node:assert/strict";
import { CloudWatch, type PutMetricAlarmCommandInput } from "@aws-sdk/client-cloudwatch";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

/** Where frozen worlds begin. */
export const START = Date.UTC(2026, 0, 1);
export const at = (seconds: number): Date => new Date(START + seconds * 1_000);

export interface MetricWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly cw: CloudWatch;
  /** Reports values of the metric "m" in "App", at seconds after the start. */
  put(values: readonly (readonly [seconds: number, value: number])[], MetricName?: string): Promise<void>;
  /** An alarm on the sum of "m" by the minute, above 10, unless told otherwise. */
  alarm(AlarmName: string, more?: Partial<PutMetricAlarmCommandInput>): Promise<void>;
  state(AlarmName: string): Promise<string | undefined>;
}

export async function startMetrics(): Promise<MetricWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const cw = world.sdk(CloudWatch);
  return {
    world,
    cw,
    put: async (values, MetricName = "m") => {
      const MetricData = values.map(([seconds, Value]) => ({ MetricName, Value, Timestamp: at(seconds) }));
      await cw.putMetricData({ Namespace: "App", MetricData });
    },
    alarm: async (AlarmName, more = {}) => {
      await cw.putMetricAlarm({
        AlarmName,
        Namespace: "App",
        MetricName: "m",
        Statistic: "Sum",
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 10,
        ComparisonOperator: "GreaterThanThreshold",
        ...more,
      });
    },
    state: async (AlarmName) => {
      const { MetricAlarms, CompositeAlarms } = await cw.describeAlarms({
        AlarmNames: [AlarmName],
        AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
      });
      return (MetricAlarms?.[0] ?? CompositeAlarms?.[0])?.StateValue;
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}
