import assert from "node:assert/strict";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import {
  CreateQueueCommand,
  type Message,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { type Cloudlet, type CloudletOptions, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "000000000000";
export const busArnOf = (name: string, region = "us-east-1", account = ACCOUNT): string =>
  `arn:aws:events:${region}:${account}:event-bus/${name}`;

/** A world with EventBridge and queues that it may send to. */
export async function bench(options: CloudletOptions = {}) {
  const world = await startCloudlet({ clock: "frozen", ...options });
  return { world, events: world.sdk(EventBridgeClient), sqs: world.sdk(SQSClient) };
}

export interface Queue {
  readonly url: string;
  readonly arn: string;
}

/** Makes a queue; unless `closed`, EventBridge may send to it. */
export async function queue(sqs: SQSClient, name: string, closed = false): Promise<Queue> {
  const { QueueUrl = "" } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const region = await sqs.config.region();
  const arn = `arn:aws:sqs:${region}:${ACCOUNT}:${name}`;
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: arn,
      },
    ],
  });
  if (!closed) await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
  return { url: QueueUrl, arn };
}

export async function messages(sqs: SQSClient, { url }: Queue): Promise<readonly Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 0,
      MessageAttributeNames: ["All"],
      MessageSystemAttributeNames: ["AWSTraceHeader"],
    }),
  );
  return Messages;
}

/** The bodies of all messages in a queue, once the world is idle. */
export async function bodies(world: Cloudlet, sqs: SQSClient, from: Queue): Promise<readonly string[]> {
  await world.idle();
  return (await messages(sqs, from)).map(({ Body = "" }) => Body);
}

export async function refused(
  promise: Promise<unknown>,
  name: string,
  message: string | RegExp,
): Promise<void> {
  await assert.rejects(promise, (error: Error) => {
    assert.equal(error.name, name, error.message);
    if (typeof message === "string") assert.equal(error.message, message);
    else assert.match(error.message, message);
    return true;
  });
}
