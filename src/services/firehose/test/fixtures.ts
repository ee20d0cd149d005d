/** What the tests of Firehose have in common: a frozen world with a bucket, a role and a stream. */
import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import {
  type CreateDeliveryStreamCommandInput,
  type ExtendedS3DestinationConfiguration,
  Firehose,
} from "@aws-sdk/client-firehose";
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const ROLE = "arn:aws:iam::000000000000:role/firehose";
export const BUCKET_ARN = "arn:aws:s3:::records";
const NAME = "stream";
export const STREAM_ARN = `arn:aws:firehose:us-east-1:000000000000:deliverystream/${NAME}`;

export interface FirehoseWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly firehose: Firehose;
  readonly s3: S3;
  advance(seconds: number): Promise<void>;
  /** Puts texts, in one batch. */
  put(...texts: readonly string[]): Promise<void>;
  /** The objects of the bucket: keys without the uuid, and what is in them; "+" is put to a key that is there already. */
  objects(): Promise<Record<string, string>>;
}

/** A role for a service with permissions for everything named. */
export async function makeRole(
  world: Cloudlet,
  name: string,
  service: string,
  actions: readonly string[],
): Promise<string> {
  const iam = world.sdk(IAM);
  const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
  const trust = { Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" };
  await iam.createRole({ RoleName: name, AssumeRolePolicyDocument: policy(trust) });
  if (actions.length > 0)
    await iam.putRolePolicy({
      RoleName: name,
      PolicyName: "may",
      PolicyDocument: policy({ Effect: "Allow", Action: actions, Resource: "*" }),
    });
  return `arn:aws:iam::000000000000:role/${name}`;
}

const ACTIONS = ["s3:PutObject", "lambda:InvokeFunction", "kinesis:*", "logs:PutLogEvents", "kms:*"];

/** A world with the bucket and the role, and nothing else. */
export async function startWorld(actions: readonly string[] = ACTIONS): Promise<FirehoseWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const firehose = world.sdk(Firehose);
  const s3 = world.sdk(S3, { config: { forcePathStyle: true } });
  await s3.createBucket({ Bucket: "records" });
  await makeRole(world, "firehose", "firehose.amazonaws.com", actions);
  return {
    world,
    firehose,
    s3,
    advance: (seconds) => world.clock.advance({ seconds }),
    put: async (...texts) => {
      const Records = texts.map((text) => ({ Data: Buffer.from(text) }));
      const { FailedPutCount } = await firehose.putRecordBatch({ DeliveryStreamName: NAME, Records });
      assert.equal(FailedPutCount, 0);
    },
    objects: () => objectsIn(s3, "records"),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;

export async function objectsIn(s3: S3, Bucket: string): Promise<Record<string, string>> {
  const { Contents = [] } = await s3.listObjectsV2({ Bucket });
  const objects: Record<string, string> = {};
  for (const { Key = "" } of Contents) {
    const { Body } = await s3.getObject({ Bucket, Key });
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    assert.match(Key, UUID);
    let name = Key.replace(UUID, "*");
    while (name in objects) name += "+";
    objects[name] = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  }
  return objects;
}

/** The same with the active stream "stream", which writes to the bucket. */
export async function startStream(
  s3: Partial<ExtendedS3DestinationConfiguration> = {},
  more: Partial<CreateDeliveryStreamCommandInput> = {},
): Promise<FirehoseWorld> {
  const started = await startWorld();
  await started.firehose.createDeliveryStream({
    DeliveryStreamName: NAME,
    ExtendedS3DestinationConfiguration: { RoleARN: ROLE, BucketARN: BUCKET_ARN, ...s3 },
    ...more,
  });
  await started.world.idle();
  return started;
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Error, "the call was not refused");
  return `${error.name}: ${error.message}`;
}
