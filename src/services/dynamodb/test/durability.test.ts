/** A server that is killed in the middle of its work: what it acknowledged is there, and nothing is there by half. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { type AttributeValue, DynamoDB } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreams } from "@aws-sdk/client-dynamodb-streams";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { createTable, SIMPLE } from "./fixtures.ts";

const TableName = "tab";
const KILLED_AFTER = 90;
type Items = ReadonlyArray<Record<string, AttributeValue>>;

test("kill -9 loses no item that was acknowledged, and leaves no transaction, index or stream by half", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "cloudlet-dynamodb-"));
  try {
    {
      await using world = await startCloudlet({ dataDirectory });
      await createTable(world, world.sdk(DynamoDB), {
        ...SIMPLE,
        AttributeDefinitions: [
          { AttributeName: "p", AttributeType: "S" },
          { AttributeName: "g", AttributeType: "S" },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: "by-g",
            KeySchema: [{ AttributeName: "g", KeyType: "HASH" }],
            Projection: { ProjectionType: "ALL" },
          },
        ],
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      });
    }
    const acknowledged = await writeUntilKilled(dataDirectory);
    assert.ok(acknowledged.length >= KILLED_AFTER);
    await using world = await startCloudlet({ dataDirectory });
    await check(world, acknowledged);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

/** The numbers of the writes that a process of its own acknowledged before it was killed. */
async function writeUntilKilled(dataDirectory: string): Promise<number[]> {
  const script = join(import.meta.dirname, "writer.ts");
  const child = spawn(process.execPath, [script, dataDirectory], { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === KILLED_AFTER) child.kill("SIGKILL");
  }
  return acknowledged;
}

async function check(world: Cloudlet, acknowledged: readonly number[]): Promise<void> {
  const db = world.sdk(DynamoDB);
  const items: Items = (await db.scan({ TableName })).Items ?? [];
  const keys = new Set(items.map(({ p }) => p?.S ?? ""));
  for (const n of acknowledged) {
    const written = [[`one-${n}`], [`left-${n}`, `right-${n}`], [`first-${n}`, `second-${n}`]][n % 3] ?? [];
    for (const each of written) assert.ok(keys.has(each), `${each} was acknowledged and is lost`);
  }
  for (const each of keys)
    if (each.startsWith("left-"))
      assert.ok(keys.has(each.replace("left-", "right-")), `${each} is there by half`);
  const entries = await Promise.all([0, 1, 2].map((g) => entriesOf(db, `g${g}`)));
  const sorted = (found: Items) => found.map(({ p }) => p?.S ?? "").sort();
  assert.deepEqual(sorted(entries.flat()), [...keys].sort(), "the index holds what the table holds");
  assert.deepEqual(sorted(await streamed(world)), [...keys].sort(), "the stream tells what the table holds");
  const { Table } = await db.describeTable({ TableName });
  assert.equal(Table?.ItemCount, keys.size);
}

async function entriesOf(db: DynamoDB, g: string): Promise<Items> {
  const { Items = [] } = await db.query({
    ...{ TableName, IndexName: "by-g", KeyConditionExpression: "g = :g" },
    ExpressionAttributeValues: { ":g": { S: g } },
  });
  return Items;
}

async function streamed(world: Cloudlet): Promise<Items> {
  const streams = world.sdk(DynamoDBStreams);
  const { Table } = await world.sdk(DynamoDB).describeTable({ TableName });
  const StreamArn = Table?.LatestStreamArn;
  const { StreamDescription } = await streams.describeStream({ StreamArn });
  const told: Record<string, AttributeValue>[] = [];
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    const from = { StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" } as const;
    const { ShardIterator } = await streams.getShardIterator(from);
    const { Records = [] } = await streams.getRecords({ ShardIterator });
    for (const { dynamodb } of Records)
      told.push((dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>);
  }
  return told;
}
