/**
 * A JSON object on a line for each datapoint.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats-json.html
 */
import { Double, javaJson } from "../alarms/text.ts";
import type { Format } from "./update.ts";

export const jsonFormat: Format = ({ account, region }, streamName, updates) =>
  Buffer.from(
    updates
      .map(({ metric, at, unit, sample, additional }) =>
        javaJson({
          metric_stream_name: streamName,
          account_id: account,
          region,
          namespace: metric.namespace,
          metric_name: metric.name,
          dimensions: Object.fromEntries(metric.dimensions),
          timestamp: at,
          value: {
            max: new Double(sample.max),
            min: new Double(sample.min),
            sum: new Double(sample.sum),
            count: new Double(sample.count),
            ...Object.fromEntries(additional.map(([name, value]) => [name, new Double(value)])),
          },
          unit,
        }),
      )
      .map((line) => `${line}\n`)
      .join(""),
  );
