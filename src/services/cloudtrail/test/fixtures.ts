/** A world with a bucket that takes a trail's files. */
import { gunzipSync } from "node:zlib";
import {
  CloudTrailClient,
  CreateTrailCommand,
  type CreateTrailCommandInput,
  StartLoggingCommand,
} from "@aws-sdk/client-cloudtrail";
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { Cloudlet } from "../../../index.ts";

export const ACCOUNT = "111111111111";
export const BUCKET = "our-trails";

const Principal = { Service: "cloudtrail.amazonaws.com" };

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
export const policy = (arn: string, folder = `AWSLogs/${ACCOUNT}/*`) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal,
        Action: "s3:PutObject",
        Resource: `arn:aws:s3:::${BUCKET}/${folder}`,
        Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceArn": arn } },
      },
    ],
  });

export const clients = (world: Cloudlet, account = ACCOUNT, region = "us-east-1") => ({
  trail: world.sdk(CloudTrailClient, { account, region }),
  s3: world.sdk(S3Client, { account, region }),
});

export async function makeBucket(world: Cloudlet, document = policy(trailArn("main"))): Promise<void> {
  const { s3 } = clients(world);
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await s3.send(new PutBucketPolicyCommand({ Bucket: BUCKET, Policy: document }));
}

export const trailArn = (name: string) => `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/${name}`;

export async function startTrail(
  world: Cloudlet,
  input: Partial<CreateTrailCommandInput> = {},
): Promise<void> {
  const { trail } = clients(world);
  await trail.send(new CreateTrailCommand({ Name: "main", S3BucketName: BUCKET, ...input }));
  await trail.send(new StartLoggingCommand({ Name: "main" }));
}

/** The keys below a prefix that are no folders. */
export async function keysIn(world: Cloudlet, Prefix = ""): Promise<string[]> {
  const { Contents = [] } = await clients(world).s3.send(
    new ListObjectsV2Command({ Bucket: BUCKET, Prefix }),
  );
  return Contents.map(({ Key = "" }) => Key).filter((key) => !key.endsWith("/"));
}

// biome-ignore lint/suspicious/noExplicitAny: what is in a file is what a test finds out
export async function fileAt(world: Cloudlet, Key: string): Promise<any> {
  const { Body } = await clients(world).s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
  return JSON.parse(gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString());
}

// biome-ignore lint/suspicious/noExplicitAny: as above
export async function recordsIn(world: Cloudlet, prefix = "AWSLogs/"): Promise<any[]> {
  const keys = (await keysIn(world, prefix)).filter((key) => key.includes("/CloudTrail/"));
  const files = await Promise.all(keys.map((key) => fileAt(world, key)));
  return files.flatMap(({ Records }) => Records);
}
