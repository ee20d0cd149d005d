/** Told by EventBridge each night at three: writes a report on the day before. */
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

const dynamodb = new DynamoDBClient({});
const s3 = new S3Client({});
const DAY = 24 * 60 * 60 * 1000;

export async function handler({ time }) {
  const day = new Date(Date.parse(time) - DAY).toISOString().slice(0, 10);
  const { Item = {} } = await dynamodb.send(
    new GetItemCommand({ TableName: process.env.ALBUM, Key: { day: { S: day } } }),
  );
  const photos = (Item.photos?.SS ?? []).toSorted();
  const report = {
    day,
    photos,
    landscapes: Number(Item.landscapes?.N ?? 0),
    portraits: Number(Item.portraits?.N ?? 0),
  };
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.BUCKET,
      Key: `reports/${day}.json`,
      Body: JSON.stringify(report),
      ContentType: "application/json",
    }),
  );
  console.log(`${photos.length} photos on ${day}`);
}
