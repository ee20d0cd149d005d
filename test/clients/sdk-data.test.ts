import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { DynamoDBDocument } from "@aws-sdk/lib-dynamodb";
import { Upload } from "@aws-sdk/lib-storage";
import { Bench } from "./program.ts";

const configuration = (url: string) => ({
  endpoint: url,
  region: "us-east-1",
  credentials: { accessKeyId: "111122223333", secretAccessKey: "test" },
  maxAttempts: 1,
});

test("the JavaScript SDK's Upload: a stream of unknown length, in parts, over HTTP/1.1", async () => {
  await using bench = await Bench.open();
  const s3 = new S3Client({ ...configuration(bench.url), forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: "streamed" }));
  const piece = Buffer.alloc(1024 * 1024, "0123456789abcdef!");
  const Body = Readable.from(Array.from({ length: 12 }, () => piece));
  const upload = new Upload({ client: s3, params: { Bucket: "streamed", Key: "in parts", Body } });
  const loaded: number[] = [];
  upload.on("httpUploadProgress", (progress) => void loaded.push(progress.loaded ?? 0));
  assert.match((await upload.done()).ETag ?? "", /-3"$/);
  assert.equal(Math.max(...loaded), 12 * piece.length);
  const stored = await s3.send(new GetObjectCommand({ Bucket: "streamed", Key: "in parts" }));
  const bytes = Buffer.from((await stored.Body?.transformToByteArray()) ?? []);
  assert.ok(bytes.equals(Buffer.concat(Array.from({ length: 12 }, () => piece))));
  s3.destroy();
});

test("the JavaScript SDK's document client over HTTP/1.1", async () => {
  await using bench = await Bench.open();
  const client = new DynamoDBClient(configuration(bench.url));
  const TableName = "documents";
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 20 }, { TableName });
  const documents = DynamoDBDocument.from(client);
  const Item = {
    id: "a",
    list: [1, "two", { three: null }],
    set: new Set(["x"]),
    bytes: Uint8Array.of(0, 255),
  };
  await documents.put({ TableName, Item });
  assert.deepEqual((await documents.get({ TableName, Key: { id: "a" } })).Item, Item);
  const { Attributes } = await documents.update({
    TableName,
    Key: { id: "a" },
    UpdateExpression: "SET #list[0] = #list[0] + :one",
    ExpressionAttributeNames: { "#list": "list" },
    ExpressionAttributeValues: { ":one": 41 },
    ReturnValues: "UPDATED_NEW",
  });
  assert.deepEqual(Attributes, { list: [42] });
  client.destroy();
});
