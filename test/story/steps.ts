/** What became of a photo: which steps of the story it has been through. */
import { gunzipSync } from "node:zlib";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { S3 } from "@aws-sdk/client-s3";
import { SQS } from "@aws-sdk/client-sqs";
import { type App, hasBoto3 } from "./app.ts";

export type Step = "thumbnail" | "item" | "ledger" | "landscapes" | "large" | "listener" | "album";

/** Everything that becomes of a large landscape; the album is the business of the function in Python. */
export const STEPS: readonly Step[] = [
  "thumbnail",
  "item",
  "ledger",
  "landscapes",
  "large",
  "listener",
  ...(hasBoto3 ? (["album"] as const) : []),
];

/** The bodies of a queue's messages, which are taken out. */
export async function taken(app: Pick<App, "client">, QueueName: string): Promise<string[]> {
  const sqs = app.client(SQS);
  const { QueueUrl } = await sqs.getQueueUrl({ QueueName });
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
    if (Messages.length === 0) return bodies;
    for (const { Body = "", ReceiptHandle } of Messages) {
      bodies.push(Body);
      await sqs.deleteMessage({ QueueUrl, ReceiptHandle });
    }
  }
}

/** An object's bytes; undefined when there is none. */
export async function object(app: Pick<App, "client" | "names">, Key: string): Promise<Buffer | undefined> {
  try {
    const { Body } = await app.client(S3).getObject({ Bucket: app.names.photos, Key });
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  } catch (error) {
    if ((error as Error).name === "NoSuchKey") return undefined;
    throw error;
  }
}

/** An item of a table by its key. */
export async function item(app: Pick<App, "client">, TableName: string, name: string, value: string) {
  const { Item } = await app.client(DynamoDB).getItem({ TableName, Key: { [name]: { S: value } } });
  return Item;
}

/** Everything written to a log group, in order; empty when there is none. */
export async function logged(app: Pick<App, "client">, logGroupName: string): Promise<string[]> {
  try {
    const { events = [] } = await app.client(CloudWatchLogs).filterLogEvents({ logGroupName });
    return events.map(({ message = "" }) => message);
  } catch (error) {
    if ((error as Error).name === "ResourceNotFoundException") return [];
    throw error;
  }
}

interface TrailRecord {
  readonly eventName: string;
  readonly userIdentity: { readonly arn?: string; readonly invokedBy?: string };
  readonly errorCode?: string;
}

/** Who did what, as the trail's files have it: "PutItem by arn:...", each once; refused calls are left out. */
export async function recorded(app: Pick<App, "client" | "names">): Promise<Set<string>> {
  const s3 = app.client(S3);
  const Bucket = app.names.trail;
  const { Contents = [] } = await s3.listObjectsV2({ Bucket });
  const told = new Set<string>();
  for (const { Key = "" } of Contents) {
    if (!Key.endsWith(".json.gz") || Key.includes("Digest")) continue;
    const { Body } = await s3.getObject({ Bucket, Key });
    const text = gunzipSync((await Body?.transformToByteArray()) ?? Buffer.alloc(0)).toString();
    for (const { eventName, userIdentity, errorCode } of JSON.parse(text).Records as TrailRecord[])
      if (errorCode === undefined) told.add(`${eventName} by ${userIdentity.arn ?? userIdentity.invokedBy}`);
  }
  return told;
}

/** Which steps a photo has been through since the last look; the queues are emptied. */
export async function stepsOf(app: App, id: string): Promise<Step[]> {
  await app.world.idle();
  const inQueue = async (name: string) => (await taken(app, name)).some((body) => body.includes(id));
  const heard = app.heard.splice(0).some((each) => each.id === id);
  const days = await app.client(DynamoDB).scan({ TableName: "photo-album" });
  const done: Readonly<Record<Step, boolean>> = {
    thumbnail: (await object(app, `thumbnails/${id}.png`)) !== undefined,
    item: (await item(app, "photos", "id", id)) !== undefined,
    ledger: await inQueue("photo-ledger.fifo"),
    landscapes: await inQueue("photo-landscapes"),
    large: await inQueue("photo-large"),
    listener: heard,
    album: days.Items?.some(({ photos }) => photos?.SS?.includes(id)) ?? false,
  };
  return STEPS.filter((step) => done[step]);
}
