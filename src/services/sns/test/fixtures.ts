/** What the tests of SNS have in common: a frozen world with clients in it, queues that let SNS in, an endpoint. */
import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { SNS } from "@aws-sdk/client-sns";
import { type Message, SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, type CloudletOptions, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "000000000000";
export const OTHER = "111122223333";
export const queueArn = (name: string, account = ACCOUNT): string =>
  `arn:aws:sqs:us-east-1:${account}:${name}`;
export const topicArn = (name: string, account = ACCOUNT): string =>
  `arn:aws:sns:us-east-1:${account}:${name}`;

export interface SnsWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly sns: SNS;
  readonly sqs: SQS;
  /** Makes a topic; its name decides its type. */
  topic(name?: string, attributes?: Record<string, string>): Promise<string>;
  /** Makes a queue that every topic may send to; answers its URL. */
  queue(name?: string, attributes?: Record<string, string>): Promise<string>;
  /** Makes a queue and subscribes it; answers the subscription's ARN. */
  subscribeQueue(TopicArn: string, name?: string, attributes?: Record<string, string>): Promise<string>;
  /** What lies in a queue of this name, and is taken out. */
  messages(name?: string): Promise<Message[]>;
  bodies(name?: string): Promise<string[]>;
  /** The envelopes that lie in a queue. */
  notifications(name?: string): Promise<Record<string, never>[]>;
  [Symbol.asyncDispose](): Promise<void>;
}

const LET_SNS_IN = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: "sns.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: "*",
    },
  ],
});

export async function startSns(options: CloudletOptions = {}): Promise<SnsWorld> {
  const world = await startCloudlet({ clock: "frozen", ...options });
  const sns = world.sdk(SNS);
  const sqs = world.sdk(SQS);
  const fifoIf = (name: string, attribute: string) => (name.endsWith(".fifo") ? { [attribute]: "true" } : {});
  const self: SnsWorld = {
    world,
    sns,
    sqs,
    topic: async (Name = "topic", attributes = {}) => {
      const made = await sns.createTopic({
        Name,
        Attributes: { ...fifoIf(Name, "FifoTopic"), ...attributes },
      });
      assert.ok(made.TopicArn !== undefined);
      return made.TopicArn;
    },
    queue: async (QueueName = "queue", attributes = {}) => {
      const Attributes = { Policy: LET_SNS_IN, ...fifoIf(QueueName, "FifoQueue"), ...attributes };
      const { QueueUrl } = await sqs.createQueue({ QueueName, Attributes });
      assert.ok(QueueUrl !== undefined);
      return QueueUrl;
    },
    subscribeQueue: async (TopicArn, name = "queue", Attributes = {}) => {
      await self.queue(name);
      const made = await sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queueArn(name), Attributes });
      assert.ok(made.SubscriptionArn !== undefined);
      return made.SubscriptionArn;
    },
    messages: async (name = "queue") => {
      await world.idle();
      const { QueueUrl } = await sqs.getQueueUrl({ QueueName: name });
      const all: Message[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.receiveMessage({
          QueueUrl,
          MaxNumberOfMessages: 10,
          MessageAttributeNames: ["All"],
          MessageSystemAttributeNames: ["All"],
        });
        if (Messages.length === 0) return all;
        for (const message of Messages) {
          all.push(message);
          await sqs.deleteMessage({ QueueUrl, ReceiptHandle: message.ReceiptHandle });
        }
      }
    },
    bodies: async (name) => (await self.messages(name)).map(({ Body }) => Body ?? ""),
    notifications: async (name) => (await self.bodies(name)).map((body) => JSON.parse(body)),
    [Symbol.asyncDispose]: () => world.close(),
  };
  return self;
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

export interface Hit {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An endpoint of the test's own, that keeps what it is sent. */
export interface Webhook extends AsyncDisposable {
  readonly url: string;
  readonly hits: Hit[];
  /** What it answers next; then again the last one. */
  readonly answers: number[];
  /** Answers nobody until what it returns is called. */
  hold(): () => void;
}

export async function startWebhook(): Promise<Webhook> {
  const hits: Hit[] = [];
  const answers = [200];
  let held: Promise<void> | undefined;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", async () => {
      await held;
      hits.push({ headers: request.headers, body: Buffer.concat(pieces).toString() });
      response.writeHead((answers.length > 1 ? answers.shift() : answers[0]) ?? 200);
      response.end("thanks");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    hits,
    answers,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
