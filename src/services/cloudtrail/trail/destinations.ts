/** Whether a trail's destinations take what it would send: tried before a trail is made, as AWS does. */
import { kms } from "../../../gen/kms.ts";
import { sns } from "../../../gen/sns.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import {
  insufficientEncryptionPolicy,
  insufficientS3BucketPolicy,
  insufficientSnsTopicPolicy,
  invalidCloudWatchLogsLogGroupArn,
  invalidCloudWatchLogsRoleArn,
  kmsKeyNotFound,
  s3BucketDoesNotExist,
} from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { deliverer, putFile } from "./delivery.ts";
import { sendToLogs } from "./logs.ts";
import type { Trail } from "./trail.ts";

/** Throws what CreateTrail and UpdateTrail refuse with. Answers the trail with its key's ARN. */
export async function checkDestinations(ctx: Prepare, wanted: Trail): Promise<Trail> {
  const trail = { ...wanted, ...(wanted.kmsKeyId && { kmsKeyId: await keyArn(ctx, wanted.kmsKeyId) }) };
  await checkBucket(ctx, trail);
  if (trail.topicArn !== undefined) await checkTopic(ctx, trail, trail.topicArn);
  if (trail.logGroupArn !== undefined) await checkLogGroup(ctx, trail);
  return trail;
}

const isRefusal = (error: unknown): error is AwsError => error instanceof AwsError;

/** A folder is put where log files will lie. */
async function checkBucket(ctx: Prepare, trail: Trail): Promise<void> {
  const { prefix, organization, bucket, kmsKeyId } = trail;
  const parts = [prefix, "AWSLogs", organization, ctx.scope.account, "CloudTrail"];
  const folder = `${parts.filter((part) => part !== undefined && part !== "").join("/")}/`;
  try {
    await putFile(ctx, trail, folder, new Uint8Array());
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.code === "NoSuchBucket") throw s3BucketDoesNotExist(`S3 bucket ${bucket} does not exist!`);
    if (kmsKeyId !== undefined && /kms/i.test(error.message + error.code))
      throw insufficientEncryptionPolicy(
        `Insufficient permissions to access S3 bucket ${bucket} or KMS key ${kmsKeyId}.`,
      );
    throw insufficientS3BucketPolicy(`Incorrect S3 bucket policy is detected for bucket: ${bucket}`);
  }
}

async function keyArn(ctx: Prepare, KeyId: string): Promise<string> {
  try {
    const { KeyMetadata } = await ctx.call(kms, "DescribeKey", { KeyId });
    return KeyMetadata?.Arn ?? KeyId;
  } catch (error) {
    if (isRefusal(error) && error.code === "NotFoundException")
      throw kmsKeyNotFound(`KMS key not found: ${KeyId}`);
    throw error;
  }
}

async function checkTopic(ctx: Prepare, trail: Trail, TopicArn: string): Promise<void> {
  const region = TopicArn.split(":")[3] ?? trail.homeRegion;
  const as = deliverer(trail, ctx.scope.account);
  try {
    await ctx.call(sns, "Publish", { TopicArn, Message: "CloudTrail validation message." }, { as, region });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw insufficientSnsTopicPolicy("SNS Topic does not exist or the topic policy is incorrect!");
  }
}

async function checkLogGroup(ctx: Prepare, trail: Trail): Promise<void> {
  try {
    await sendToLogs(ctx, trail, `${ctx.scope.account}_CloudTrail_${trail.homeRegion}`, []);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.code === "ResourceNotFoundException")
      throw invalidCloudWatchLogsLogGroupArn(
        "Access denied. Verify in IAM that the role has adequate permissions.",
      );
    if (/AssumeRole/.test(error.message) || error.code === "NoSuchEntity")
      throw invalidCloudWatchLogsRoleArn("Access denied. Check the trust relationships for your role.");
    throw invalidCloudWatchLogsLogGroupArn("Access denied. Check the permissions for your role.");
  }
}
