/** Kinds of resources with tags of S3, DynamoDB and CloudWatch Logs whose tags are those of what they belong to. */
import * as logs from "@aws-sdk/client-cloudwatch-logs";
import * as dynamodb from "@aws-sdk/client-dynamodb";
import * as iam from "@aws-sdk/client-iam";
import * as s3 from "@aws-sdk/client-s3";
import * as s3control from "@aws-sdk/client-s3-control";
import { account, type ClientOf, given, type Kind, listed, listedIfAny, type Tags } from "./kind.ts";

const AccountId = account;
const roleArn = `arn:aws:iam::${account}:role/helper`;

/** A request names its account, which its host would carry on AWS. */
const control = (of: ClientOf) =>
  of(s3control.S3ControlClient, { endpoint: "http://localhost.localstack.cloud:4566" });

async function bucket(of: ClientOf, Bucket: string, tags: Tags): Promise<string> {
  const Tags = listedIfAny(tags);
  const CreateBucketConfiguration = Tags && { Tags };
  await of(s3.S3Client).send(new s3.CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  return Bucket;
}

/** A bucket's tags count once its owner says so. */
const settle = (of: ClientOf, Bucket: string) =>
  of(s3.S3Client).send(new s3.PutBucketAbacCommand({ Bucket, AbacStatus: { Status: "Enabled" } }));

const accessPointArn = (name: string) => `arn:aws:s3:us-east-1:${account}:accesspoint/${name}`;
const throughPoint = (of: ClientOf) =>
  of(s3.S3Client, { endpoint: "http://s3-accesspoint.us-east-1.localhost:4566" });
async function accessPoint(of: ClientOf, name: string, tags: Tags): Promise<string> {
  const point = { AccountId, Name: name, Bucket: "shared", Tags: listedIfAny(tags) };
  await control(of).send(new s3control.CreateAccessPointCommand(point));
  return name;
}
/** A request through an access point must be allowed at the bucket, too. */
const BEHIND = { Action: "s3:*", Resource: ["arn:aws:s3:::shared", "arn:aws:s3:::shared/*"] };

async function sharedBucket(of: ClientOf): Promise<void> {
  await bucket(of, "shared", {});
  await of(s3.S3Client).send(new s3.PutObjectCommand({ Bucket: "shared", Key: "k", Body: "x" }));
}

async function table(of: ClientOf, TableName: string, tags: Tags): Promise<string> {
  const HASH = "HASH" as const;
  await of(dynamodb.DynamoDBClient).send(
    new dynamodb.CreateTableCommand({
      ...{ TableName, BillingMode: "PAY_PER_REQUEST", Tags: listedIfAny(tags) },
      AttributeDefinitions: ["a", "b"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [{ AttributeName: "a", KeyType: HASH }],
      GlobalSecondaryIndexes: [
        {
          IndexName: "index",
          KeySchema: [{ AttributeName: "b", KeyType: HASH }],
          Projection: { ProjectionType: "ALL" },
        },
      ],
    }),
  );
  return TableName;
}

export const STORAGE_KINDS: readonly Kind[] = [
  {
    type: "s3:bucket",
    ownKey: "s3:BucketTag",
    make: bucket,
    settle,
    read: (of, Bucket) => of(s3.S3Client).send(new s3.ListObjectsV2Command({ Bucket })),
  },
  {
    type: "s3:object",
    ownKey: "s3:BucketTag",
    bornUntagged: true,
    make: async (of, name, tags) => {
      await bucket(of, name, tags);
      await of(s3.S3Client).send(new s3.PutObjectCommand({ Bucket: name, Key: "k", Body: "x" }));
      return name;
    },
    settle,
    read: (of, Bucket) => of(s3.S3Client).send(new s3.GetObjectCommand({ Bucket, Key: "k" })),
  },
  {
    tag: (of, name, tags) =>
      control(of).send(
        new s3control.TagResourceCommand({
          ...{ AccountId, ResourceArn: accessPointArn(name), Tags: listed(tags) },
        }),
      ),
    untag: (of, name, TagKeys) =>
      control(of).send(
        new s3control.UntagResourceCommand({ AccountId, ResourceArn: accessPointArn(name), TagKeys }),
      ),
    type: "s3:accesspoint",
    ownKey: "s3:AccessPointTag",
    beside: BEHIND,
    before: sharedBucket,
    make: accessPoint,
    read: (of, Name) => throughPoint(of).send(new s3.ListObjectsV2Command({ Bucket: accessPointArn(Name) })),
  },
  {
    type: "s3:accesspointobject",
    ownKey: "s3:AccessPointTag",
    bornUntagged: true,
    beside: BEHIND,
    before: sharedBucket,
    make: accessPoint,
    read: (of, Name) =>
      throughPoint(of).send(new s3.GetObjectCommand({ Bucket: accessPointArn(Name), Key: "k" })),
  },
  {
    type: "s3:job",
    before: async (of) => {
      await sharedBucket(of);
      const Statement = [
        {
          Effect: "Allow",
          Action: "sts:AssumeRole",
          Principal: { Service: "batchoperations.s3.amazonaws.com" },
        },
      ];
      const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
      await of(iam.IAMClient).send(
        new iam.CreateRoleCommand({ RoleName: "helper", AssumeRolePolicyDocument }),
      );
    },
    make: async (of, ClientRequestToken, tags) => {
      const made = await control(of).send(
        new s3control.CreateJobCommand({
          ...{ AccountId, ClientRequestToken, Priority: 1, RoleArn: roleArn, Tags: listedIfAny(tags) },
          ...{ ConfirmationRequired: true, Report: { Enabled: false } },
          Operation: { S3PutObjectTagging: { TagSet: [{ Key: "a", Value: "b" }] } },
          Manifest: {
            Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key"] },
            Location: { ObjectArn: "arn:aws:s3:::shared/k", ETag: "9dd4e461268c8034f5c8564e155c67a6" },
          },
        }),
      );
      return made.JobId ?? "";
    },
    read: (of, JobId) => control(of).send(new s3control.DescribeJobCommand({ AccountId, JobId })),
    tag: (of, JobId, tags) =>
      control(of).send(new s3control.PutJobTaggingCommand({ AccountId, JobId, Tags: listed(tags) })),
  },
  {
    type: "dynamodb:index",
    bornUntagged: true,
    make: table,
    read: (of, TableName) =>
      of(dynamodb.DynamoDBClient).send(new dynamodb.ScanCommand({ TableName, IndexName: "index" })),
  },
  {
    type: "logs:log-stream",
    bornUntagged: true,
    make: async (of, name, tags) => {
      const client = of(logs.CloudWatchLogsClient);
      await client.send(new logs.CreateLogGroupCommand({ logGroupName: name, tags: given(tags) }));
      await client.send(new logs.CreateLogStreamCommand({ logGroupName: name, logStreamName: "s" }));
      return name;
    },
    read: (of, logGroupName) =>
      of(logs.CloudWatchLogsClient).send(new logs.GetLogEventsCommand({ logGroupName, logStreamName: "s" })),
  },
];
