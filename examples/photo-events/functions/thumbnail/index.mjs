/**
 * Told by S3 of an upload: makes a thumbnail, writes an item, and tells the world. Each step is tried whatever became of
 * the others; if one failed, the invocation fails, and Lambda tries it again. All of them may therefore happen twice:
 * they write the same bytes and the same item, and the ledger's queue drops the repetition.
 */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { decodePng, encodePng, shrink } from "./png.mjs";

const THUMBNAIL_PIXELS = 64;
const { TABLE, TOPIC_ARN, LEDGER_URL } = process.env;

const s3 = new S3Client({});
const dynamodb = new DynamoDBClient({});
const sns = new SNSClient({});
const sqs = new SQSClient({});

export async function handler({ Records }) {
  for (const record of Records) await see(record);
}

async function see({ eventTime, s3: { bucket, object } }) {
  const key = decodeURIComponent(object.key.replaceAll("+", " "));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
  const picture = decodePng(Buffer.from(await Body.transformToByteArray()));
  const photo = {
    id: key.replace(/^uploads\/|\.png$/g, ""),
    width: picture.width,
    height: picture.height,
    shape: picture.width >= picture.height ? "landscape" : "portrait",
    at: eventTime,
  };
  const steps = {
    thumbnail: storeThumbnail(bucket.name, photo, picture),
    item: writeItem(photo),
    topic: tellTopic(photo),
    ledger: tellLedger(photo),
  };
  const outcomes = await Promise.allSettled(Object.values(steps));
  const failed = Object.keys(steps).filter((_, at) => outcomes[at].status === "rejected");
  for (const { reason } of outcomes.filter(({ status }) => status === "rejected"))
    console.error(`${photo.id}: ${reason.name}: ${reason.message}`);
  if (failed.length > 0) throw new Error(`${photo.id} went without ${failed.join(", ")}`);
  console.log(`${photo.id} is a ${photo.shape} of ${photo.width} x ${photo.height}`);
}

function storeThumbnail(Bucket, { id }, picture) {
  const Body = encodePng(shrink(picture, THUMBNAIL_PIXELS));
  const Key = `thumbnails/${id}.png`;
  return s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: "image/png" }));
}

function writeItem({ id, width, height, shape, at }) {
  const Item = {
    id: { S: id },
    width: { N: String(width) },
    height: { N: String(height) },
    shape: { S: shape },
    at: { S: at },
  };
  return dynamodb.send(new PutItemCommand({ TableName: TABLE, Item }));
}

function tellTopic(photo) {
  const MessageAttributes = {
    shape: { DataType: "String", StringValue: photo.shape },
    pixels: { DataType: "Number", StringValue: String(photo.width * photo.height) },
  };
  const Message = JSON.stringify(photo);
  return sns.send(new PublishCommand({ TopicArn: TOPIC_ARN, Message, MessageAttributes }));
}

function tellLedger({ id }) {
  const message = { MessageBody: id, MessageGroupId: "photos", MessageDeduplicationId: id };
  return sqs.send(new SendMessageCommand({ QueueUrl: LEDGER_URL, ...message }));
}
