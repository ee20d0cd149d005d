/** What the producer's calls lead to: rules, subscriptions, schedules and pipes that end in queues. */
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { IAM } from "@aws-sdk/client-iam";
import { Pipes } from "@aws-sdk/client-pipes";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import type { Cloudlet } from "../../src/index.ts";

const ACCOUNT = "000000000000";
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/runner`;
export const arnOf = (queue: string): string => `arn:aws:sqs:us-east-1:${ACCOUNT}:${queue}`;
export const urlOf = (queue: string): string => `http://127.0.0.1:4566/${ACCOUNT}/${queue}`;
export const topicArn = (name: string): string => `arn:aws:sns:us-east-1:${ACCOUNT}:${name}`;

/** Kinds of work, and the queues in which each piece of it must arrive: in FIFO queues exactly once. */
export const ARRIVES = {
  event: ["events", "events.fifo"],
  "event-poison": ["event-dead"],
  message: ["messages"],
  "message-poison": ["message-dead"],
  "message-fifo": ["messages.fifo"],
  schedule: ["schedule"],
  "schedule-poison": ["schedule-dead"],
  pipe: ["pipe-to.fifo"],
  "pipe-poison": ["pipe-dead"],
} as const;
export type Kind = keyof typeof ARRIVES;
export const KINDS = Object.keys(ARRIVES) as readonly Kind[];

const statement = (Principal: object, Action: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal, Action, ...(Action === "sqs:*" && { Resource: "*" }) }],
});
const OPEN = JSON.stringify(statement({ Service: ["events.amazonaws.com", "sns.amazonaws.com"] }, "sqs:*"));

export async function setUpFlows(world: Cloudlet): Promise<void> {
  await queues(world);
  await role(world);
  await rules(world);
  await subscriptions(world);
  await pipes(world);
}

async function queues(world: Cloudlet): Promise<void> {
  const sqs = world.sdk(SQS);
  const create = (QueueName: string, Attributes: Record<string, string> = {}) => {
    const fifo = QueueName.endsWith(".fifo") && { FifoQueue: "true", ContentBasedDeduplication: "true" };
    return sqs.createQueue({ QueueName, Attributes: { Policy: OPEN, ...fifo, ...Attributes } });
  };
  for (const queue of new Set([...Object.values(ARRIVES).flat(), "pipe-from"])) await create(queue);
  await sqs.createQueue({ QueueName: "closed" });
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf("pipe-dead"), maxReceiveCount: 2 });
  await create("poison-from", { RedrivePolicy, VisibilityTimeout: "5" });
}

async function role(world: Cloudlet): Promise<void> {
  const iam = world.sdk(IAM);
  const Service = ["scheduler.amazonaws.com", "pipes.amazonaws.com"];
  await iam.createRole({
    RoleName: "runner",
    AssumeRolePolicyDocument: JSON.stringify(statement({ Service }, "sts:AssumeRole")),
  });
  const Statement = [{ Effect: "Allow", Action: "sqs:*", Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.putRolePolicy({ RoleName: "runner", PolicyName: "queues", PolicyDocument });
}

async function rules(world: Cloudlet): Promise<void> {
  const events = world.sdk(EventBridge);
  const rule = async (Name: string, detailType: string, Targets: object[]) => {
    const EventPattern = JSON.stringify({ source: ["app"], "detail-type": [detailType] });
    await events.putRule({ Name, EventPattern });
    await events.putTargets({ Rule: Name, Targets: Targets as never });
  };
  await rule("sound", "Sound", [
    { Id: "1", Arn: arnOf("events") },
    { Id: "2", Arn: arnOf("events.fifo"), SqsParameters: { MessageGroupId: "g" } },
  ]);
  const DeadLetterConfig = { Arn: arnOf("event-dead") };
  await rule("poison", "Poison", [{ Id: "1", Arn: arnOf("closed"), DeadLetterConfig }]);
}

async function subscriptions(world: Cloudlet): Promise<void> {
  const sns = world.sdk(SNS);
  const subscribe = async (Name: string, queue: string, more: Record<string, string> = {}) => {
    const { TopicArn } = await sns.createTopic({
      Name,
      ...(Name.endsWith(".fifo") && { Attributes: { FifoTopic: "true" } }),
    });
    const Attributes = { RawMessageDelivery: "true", ...more };
    await sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: arnOf(queue), Attributes });
  };
  await subscribe("topic", "messages");
  await subscribe("topic.fifo", "messages.fifo");
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf("message-dead") });
  await subscribe("poison", "closed", { RedrivePolicy });
}

async function pipes(world: Cloudlet): Promise<void> {
  const client = world.sdk(Pipes);
  await client.createPipe({
    Name: "sound",
    Source: arnOf("pipe-from"),
    Target: arnOf("pipe-to.fifo"),
    RoleArn: ROLE,
    TargetParameters: {
      InputTemplate: "<$.body>",
      SqsQueueParameters: { MessageGroupId: "g", MessageDeduplicationId: "$.messageId" },
    },
  });
  await client.createPipe({
    Name: "poison",
    Source: arnOf("poison-from"),
    Target: arnOf("nowhere"),
    RoleArn: ROLE,
  });
  await world.clock.advance({ seconds: 10 });
}
