import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Firehose } from "@aws-sdk/client-firehose";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { Random } from "../support/random.ts";
import { inspect, startVictim } from "./server.ts";
import { jsonHeaders, type Victim } from "./victim.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 3);
const CALLERS = 8;
const RoleARN = "arn:aws:iam::000000000000:role/firehose";

/** A stream that waits longer than any server lives here. */
async function prepare(folder: string): Promise<void> {
  await using cloudlet = await startCloudlet({ dataDirectory: folder });
  await bucketOf(cloudlet).createBucket({ Bucket: "records" });
  const iam = cloudlet.sdk(IAM);
  const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.createRole({
    RoleName: "firehose",
    AssumeRolePolicyDocument: policy({
      Effect: "Allow",
      Principal: { Service: "firehose.amazonaws.com" },
      Action: "sts:AssumeRole",
    }),
  });
  await iam.putRolePolicy({
    RoleName: "firehose",
    PolicyName: "may",
    PolicyDocument: policy({ Effect: "Allow", Action: "s3:PutObject", Resource: "*" }),
  });
  await cloudlet.sdk(Firehose).createDeliveryStream({
    DeliveryStreamName: "stream",
    ExtendedS3DestinationConfiguration: {
      RoleARN,
      BucketARN: "arn:aws:s3:::records",
      BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 900 },
    },
  });
  await cloudlet.idle();
}

const bucketOf = (cloudlet: Cloudlet): S3 => cloudlet.sdk(S3, { config: { forcePathStyle: true } });

/** Puts batches from many sides until `answers` were got, then kills the server while calls are under way. */
async function hammer(
  victim: Victim,
  told: Map<string, boolean>,
  random: Random,
  round: number,
): Promise<void> {
  const answers = 10 + random.below(60);
  let [answered, calls, dead] = [0, 0, false];
  const headers = {
    ...jsonHeaders("firehose", "Firehose_20150804.PutRecordBatch"),
    "content-type": "application/x-amz-json-1.1",
  };
  const caller = async () => {
    while (!dead) {
      const names = Array.from({ length: 1 + random.below(20) }, (_, i) => `r${round}-${calls}-${i}`);
      calls++;
      const Records = names.map((name) => ({
        Data: Buffer.from(`${name} ${"x".repeat(random.below(2_000))}\n`).toString("base64"),
      }));
      for (const name of names) told.set(name, false);
      const answer = await victim.post(headers, JSON.stringify({ DeliveryStreamName: "stream", Records }));
      if (answer === undefined) continue;
      assert.equal(answer.status, 200, answer.body);
      const { RequestResponses } = JSON.parse(answer.body) as { RequestResponses: { RecordId?: string }[] };
      for (const [i, { RecordId }] of RequestResponses.entries())
        told.set(names[i] as string, RecordId !== undefined);
      if (++answered < answers || dead) continue;
      dead = true;
      await victim.kill();
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

/** Every record that was acknowledged is in the bucket, once; no other is there that was not sent. */
async function check(cloudlet: Cloudlet, told: ReadonlyMap<string, boolean>): Promise<void> {
  await cloudlet.sdk(Firehose).listDeliveryStreams({});
  await cloudlet.clock.advance({ hours: 1 });
  const s3 = bucketOf(cloudlet);
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: "records" });
  const found = new Set<string>();
  for (const { Key = "" } of Contents) {
    const { Body } = await s3.getObject({ Bucket: "records", Key });
    for (const line of ((await Body?.transformToString()) ?? "").split("\n").filter(Boolean)) {
      const name = line.slice(0, line.indexOf(" "));
      assert.ok(told.has(name), `nobody sent ${name}`);
      assert.ok(!found.has(name), `${name} is there twice`);
      found.add(name);
    }
  }
  for (const [name, acknowledged] of told)
    if (acknowledged) assert.ok(found.has(name), `${name} was acknowledged and is lost`);
}

test("Firehose, killed over and over: every acknowledged record is delivered, once", async () => {
  const random = new Random();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-firehose-kill-"));
  const told = new Map<string, boolean>();
  try {
    await prepare(folder);
    for (let round = 0; round < ROUNDS; round++) {
      const victim = await startVictim(folder);
      try {
        await hammer(victim, told, random, round);
      } finally {
        await victim.kill();
      }
      await inspect(folder, (cloudlet) => check(cloudlet, told));
    }
    assert.ok(
      [...told.values()].some((acknowledged) => acknowledged),
      "the servers answered",
    );
  } catch (error) {
    throw new Error(`with TEST_SEED=${random.seed}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
