/** What the tests of SQS have in common: a frozen world, a queue in it, and the error that a call ends with. */
import assert from "node:assert/strict";
import { type Message, type ReceiveMessageCommandInput, SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

/** A world with one queue and a client for it. */
export interface QueueWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly sqs: SQS;
  readonly QueueUrl: string;
  send(body: string): Promise<void>;
  receive(input?: Partial<ReceiveMessageCommandInput>): Promise<Message[]>;
  /** The bodies of up to ten messages, in the order they came. */
  bodies(input?: Partial<ReceiveMessageCommandInput>): Promise<string[]>;
  advance(seconds: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A queue in a world of its own; its name decides its type. */
export async function startQueue(attributes: Record<string, string> = {}, name = "q"): Promise<QueueWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const sqs = world.sdk(SQS);
  const QueueUrl = await createQueue(sqs, name, attributes);
  const receive = async (input: Partial<ReceiveMessageCommandInput> = {}) =>
    (await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10, ...input })).Messages ?? [];
  return {
    world,
    sqs,
    QueueUrl,
    receive,
    bodies: async (input) => (await receive(input)).map((message) => message.Body ?? ""),
    send: async (MessageBody) => {
      await sqs.sendMessage({ QueueUrl, MessageBody });
    },
    advance: (seconds) => world.clock.advance({ seconds }),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

export async function createQueue(
  sqs: SQS,
  name: string,
  attributes: Record<string, string> = {},
): Promise<string> {
  const fifo = name.endsWith(".fifo") ? { FifoQueue: "true" } : {};
  const { QueueUrl } = await sqs.createQueue({ QueueName: name, Attributes: { ...fifo, ...attributes } });
  assert.ok(QueueUrl !== undefined);
  return QueueUrl;
}

/** The ARN of a queue of the default account. */
export const arnOf = (name: string): string => `arn:aws:sqs:us-east-1:000000000000:${name}`;

/** One attribute of a queue; undefined when it has none such. */
export async function attribute(sqs: SQS, QueueUrl: string, name: string): Promise<string | undefined> {
  const { Attributes } = await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ["All"] });
  return (Attributes as Record<string, string> | undefined)?.[name];
}

/** How many messages are visible, in flight and delayed. */
export async function counts(sqs: SQS, QueueUrl: string): Promise<[number, number, number]> {
  const { Attributes } = await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ["All"] });
  return [
    Number(Attributes?.ApproximateNumberOfMessages),
    Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    Number(Attributes?.ApproximateNumberOfMessagesDelayed),
  ];
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
