/** A process that makes work for the event services until it is killed: writes a line for each call acknowledged. */
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { Scheduler } from "@aws-sdk/client-scheduler";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../src/index.ts";
import { arnOf, KINDS, type Kind, ROLE, topicArn, urlOf } from "./event-flows.ts";

const [dataDirectory = "", round = ""] = process.argv.slice(2);
const world = await startCloudlet({ dataDirectory });
const [events, sns, sqs, scheduler] = [EventBridge, SNS, SQS, Scheduler].map((client) =>
  world.sdk(client as never),
) as unknown as [EventBridge, SNS, SQS, Scheduler];

const AHEAD_MILLISECONDS = 2_000;

/** In time to be due while the server is up, or dead. */
function soon(): string {
  const at = new Date(world.clock.now().getTime() + AHEAD_MILLISECONDS);
  return `at(${at.toISOString().slice(0, 19)})`;
}

function schedule(name: string, queue: string): Promise<unknown> {
  return scheduler.createSchedule({
    Name: name,
    ScheduleExpression: soon(),
    FlexibleTimeWindow: { Mode: "OFF" },
    ActionAfterCompletion: "DELETE",
    Target: {
      Arn: arnOf(queue),
      RoleArn: ROLE,
      Input: name,
      DeadLetterConfig: { Arn: arnOf("schedule-dead") },
    },
  });
}

function event(id: string, DetailType: string): Promise<unknown> {
  const Detail = JSON.stringify({ id });
  return events.putEvents({ Entries: [{ Source: "app", DetailType, Detail }] });
}

const MAKE: Readonly<Record<Kind, (id: string) => Promise<unknown>>> = {
  event: (id) => event(id, "Sound"),
  "event-poison": (id) => event(id, "Poison"),
  message: (Message) => sns.publish({ TopicArn: topicArn("topic"), Message }),
  "message-poison": (Message) => sns.publish({ TopicArn: topicArn("poison"), Message }),
  "message-fifo": (Message) =>
    sns.publish({
      TopicArn: topicArn("topic.fifo"),
      Message,
      MessageGroupId: "g",
      MessageDeduplicationId: Message,
    }),
  schedule: (id) => schedule(id, "schedule"),
  "schedule-poison": (id) => schedule(id, "nowhere"),
  pipe: (MessageBody) => sqs.sendMessage({ QueueUrl: urlOf("pipe-from"), MessageBody }),
  "pipe-poison": (MessageBody) => sqs.sendMessage({ QueueUrl: urlOf("poison-from"), MessageBody }),
};

async function make(kind: Kind): Promise<void> {
  for (let number = 0; ; number++) {
    const id = `${kind}-${round}-${number}`;
    await MAKE[kind](id);
    process.stdout.write(`${kind} ${id}\n`);
  }
}
await Promise.all(KINDS.map(make));
