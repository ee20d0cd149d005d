/** Whether the function's role may read a source: AWS looks before it makes a mapping. */
import { parseArn } from "../../../aws/arn.ts";
import { dynamodbstreams } from "../../../gen/dynamodbstreams.ts";
import { kinesis } from "../../../gen/kinesis.ts";
import { sqs } from "../../../gen/sqs.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { queueUrl } from "../async/destinations.ts";
import { invalidParameterValue } from "../errors.ts";
import { versionNamed } from "../find.ts";
import type { Prepare } from "../kit.ts";
import { pollerRole } from "./polling.ts";

/** Throws InvalidParameterValueException for a source that is not there, or closed to the role. */
export async function probe(ctx: Prepare, functionName: string, sourceArn: string): Promise<void> {
  const as = await pollerRole(ctx, functionName);
  const { service } = parseArn(sourceArn) ?? {};
  if (service === "sqs") await probeQueue(ctx, functionName, sourceArn, as);
  else await probeStream(ctx, sourceArn, as);
}

async function probeQueue(ctx: Prepare, functionName: string, arn: string, as: Principal): Promise<void> {
  for (const action of ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"])
    if (
      parseArn(arn)?.account === ctx.scope.account &&
      !ctx.permits({ action: `sqs:${action}`, resource: arn }, as)
    )
      throw noPermission(action);
  const { account, region = "", resource = "" } = parseArn(arn) ?? {};
  try {
    const input = {
      QueueUrl: queueUrl(ctx, account, resource),
      AttributeNames: ["VisibilityTimeout" as const],
    };
    const { Attributes } = await ctx.call(sqs, "GetQueueAttributes", input, { as, region });
    const visibility = Number(Attributes?.VisibilityTimeout);
    const { timeout } = versionNamed(ctx, functionName).version;
    if (visibility < timeout)
      throw invalidParameterValue(
        `Queue visibility timeout: ${visibility} seconds is less than Function timeout: ${timeout} seconds`,
      );
  } catch (error) {
    if (!(error instanceof AwsError) || error.code === "InvalidParameterValueException") throw error;
    if (error.status === 403) throw noPermission("ReceiveMessage");
    throw invalidParameterValue(
      `Error occurred while ReceiveMessage. SQS Error Code: ${error.queryCode ?? error.code}. SQS Error Message: ${error.message}`,
    );
  }
}

function noPermission(action: string): AwsError {
  return invalidParameterValue(
    `The provided execution role does not have permissions to call ${action} on SQS`,
  );
}

async function probeStream(ctx: Prepare, arn: string, as: Principal): Promise<void> {
  const { region = ctx.scope.region, service } = parseArn(arn) ?? {};
  const ofKinesis = service === "kinesis";
  try {
    if (ofKinesis) await ctx.call(kinesis, "DescribeStream", { StreamARN: arn, Limit: 1 }, { as, region });
    else await ctx.call(dynamodbstreams, "DescribeStream", { StreamArn: arn, Limit: 1 }, { as, region });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === "ResourceNotFoundException") throw invalidParameterValue(`Stream not found: ${arn}`);
    throw noAccess(arn, ofKinesis);
  }
  const actions = ofKinesis
    ? ["GetRecords", "GetShardIterator", "ListShards"]
    : ["GetRecords", "GetShardIterator"];
  for (const action of actions)
    if (
      parseArn(arn)?.account === ctx.scope.account &&
      !ctx.permits({ action: `${service}:${action}`, resource: arn }, as)
    )
      throw noAccess(arn, ofKinesis);
}

function noAccess(arn: string, ofKinesis: boolean): AwsError {
  return invalidParameterValue(
    `Cannot access stream ${arn}. Please ensure the role can perform the GetRecords, GetShardIterator, ` +
      `DescribeStream, ${ofKinesis ? "ListShards, " : ""}and ListStreams Actions on your stream in IAM.`,
  );
}
