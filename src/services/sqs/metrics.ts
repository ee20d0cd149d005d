/**
 * SQS's metrics, AWS/SQS by queue.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
 */
import { type Instant, SECOND } from "../../base/instant.ts";
import type { SendMessageBatchResult } from "../../gen/sqs.ts";
import type { MeteredCall } from "../../kernel/dispatch/contract.ts";
import type { Gauge, MeterContext } from "../../kernel/meter/meter.ts";
import type { SqsReader } from "./store.ts";

export const METRICS = "AWS/SQS";

interface Batch {
  readonly Entries?: readonly { readonly Id: string; readonly MessageBody?: string }[];
}

/** What a call did to its queue. Calls that failed did nothing. */
export function meters({ scope, operation, input, output }: MeteredCall, meter: MeterContext): void {
  const { QueueUrl } = input as { readonly QueueUrl?: string };
  if (output === undefined || QueueUrl === undefined) return;
  const queue = () =>
    meter.series(scope, METRICS, "QueueName", QueueUrl.slice(QueueUrl.lastIndexOf("/") + 1));
  switch (operation) {
    case "SendMessage":
      sent(queue(), (input as { readonly MessageBody: string }).MessageBody);
      break;
    case "SendMessageBatch": {
      const done = new Set((output as SendMessageBatchResult).Successful.map(({ Id }) => Id));
      const series = queue();
      for (const { Id, MessageBody } of (input as Batch).Entries ?? [])
        if (done.has(Id)) sent(series, MessageBody ?? "");
      break;
    }
    case "ReceiveMessage": {
      const received = (output as { readonly Messages?: readonly object[] }).Messages?.length ?? 0;
      if (received === 0) queue().add("NumberOfEmptyReceives", 1);
      else queue().add("NumberOfMessagesReceived", 1, "Count", received);
      break;
    }
    case "DeleteMessage":
      queue().add("NumberOfMessagesDeleted", 1);
      break;
    case "DeleteMessageBatch": {
      const deleted = (output as { readonly Successful?: readonly object[] }).Successful?.length ?? 0;
      if (deleted > 0) queue().add("NumberOfMessagesDeleted", 1, "Count", deleted);
      break;
    }
  }
}

function sent(series: ReturnType<MeterContext["series"]>, body: string): void {
  series.add("NumberOfMessagesSent", 1);
  series.add("SentMessageSize", Buffer.byteLength(body), "Bytes");
}

/** What lies in a queue. */
export function gauge(
  store: SqsReader,
  dimensions: Readonly<Record<string, string>>,
  now: Instant,
): Gauge | undefined {
  const queue = store.queues.named(dimensions["QueueName"] ?? "");
  if (queue === undefined) return undefined;
  const { visible, inFlight, delayed } = store.boxes.counts(queue.box, now);
  const count = (metric: string, value: number) => ({ metric, value, unit: "Count" });
  const oldest = store.messages.oldestSentAt(queue.box) ?? now;
  const age = Math.max(0, Math.floor((now - oldest) / SECOND));
  return [
    { metric: "ApproximateAgeOfOldestMessage", value: age, unit: "Seconds" },
    count("ApproximateNumberOfMessagesVisible", visible),
    count("ApproximateNumberOfMessagesNotVisible", inFlight),
    count("ApproximateNumberOfMessagesDelayed", delayed),
  ];
}
