import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AccessAnalyzerClient,
  CancelPolicyGenerationCommand,
  CreateAnalyzerCommand,
  GenerateFindingRecommendationCommand,
  GetFindingRecommendationCommand,
  GetGeneratedPolicyCommand,
  ListFindingsV2Command,
  ListPolicyGenerationsCommand,
  StartPolicyGenerationCommand,
  ValidatePolicyCommand,
} from "@aws-sdk/client-accessanalyzer";
import { CloudTrailClient, CreateTrailCommand, StartLoggingCommand } from "@aws-sdk/client-cloudtrail";
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

const account = "111111111111";
const userArn = `arn:aws:iam::${account}:user/ann`;
const accessRole = `arn:aws:iam::${account}:role/monitor`;
const trailArn = `arn:aws:cloudtrail:us-east-1:${account}:trail/trace`;
const document = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

/** A trail with a bucket of its own. */
async function trail(world: Cloudlet): Promise<void> {
  const s3 = world.sdk(S3Client, { account });
  await s3.send(new CreateBucketCommand({ Bucket: "logs" }));
  const Principal = { Service: "cloudtrail.amazonaws.com" };
  const Policy = document(
    { Effect: "Allow", Principal, Action: "s3:GetBucketAcl", Resource: "arn:aws:s3:::logs" },
    { Effect: "Allow", Principal, Action: "s3:PutObject", Resource: "arn:aws:s3:::logs/*" },
  );
  await s3.send(new PutBucketPolicyCommand({ Bucket: "logs", Policy }));
  const cloudtrail = world.sdk(CloudTrailClient, { account });
  await cloudtrail.send(new CreateTrailCommand({ Name: "trace", S3BucketName: "logs" }));
  await cloudtrail.send(new StartLoggingCommand({ Name: "trace" }));
}

async function ann(world: Cloudlet): Promise<SQSClient> {
  const iam = world.sdk(IAMClient, { account });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  const grant = document({ Effect: "Allow", Action: ["sqs:*", "sns:*"], Resource: "*" });
  await iam.send(new PutUserPolicyCommand({ UserName: "ann", PolicyName: "p", PolicyDocument: grant }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return world.sdk(SQSClient, { credentials });
}

/** The role that reads the logs, or may not. */
async function monitor(world: Cloudlet, actions: readonly string[]): Promise<void> {
  const iam = world.sdk(IAMClient, { account });
  const Principal = { Service: "access-analyzer.amazonaws.com" };
  const trust = document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
  await iam.send(new CreateRoleCommand({ RoleName: "monitor", AssumeRolePolicyDocument: trust }));
  const PolicyDocument = document({ Effect: "Allow", Action: actions, Resource: "*" });
  await iam.send(new PutRolePolicyCommand({ RoleName: "monitor", PolicyName: "p", PolicyDocument }));
}

async function generated(world: Cloudlet) {
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const { jobId } = await analyzer.send(
    new StartPolicyGenerationCommand({
      policyGenerationDetails: { principalArn: userArn },
      cloudTrailDetails: {
        ...{ trails: [{ cloudTrailArn: trailArn, allRegions: true }], accessRole },
        startTime: new Date(world.clock.now().getTime() - 86_400_000),
      },
    }),
  );
  await world.idle();
  return { analyzer, jobId };
}

test("a policy is made of what the trail's logs tell of a user", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await trail(world);
  const sqs = await ann(world);
  await monitor(world, ["cloudtrail:GetTrail", "s3:GetObject", "s3:ListBucket"]);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "q" }));
  await sqs.send(new GetQueueAttributesCommand({ QueueUrl }));
  await world.clock.advance({ minutes: 20 });
  const { analyzer, jobId } = await generated(world);
  const answer = await analyzer.send(new GetGeneratedPolicyCommand({ jobId }));
  assert.equal(answer.jobDetails?.status, "SUCCEEDED", answer.jobDetails?.jobError?.message);
  const { generatedPolicies, properties } = answer.generatedPolicyResult ?? {};
  assert.equal(properties?.isComplete, true);
  assert.deepEqual(JSON.parse(generatedPolicies?.[0]?.policy ?? "").Statement, [
    { Effect: "Allow", Action: ["sqs:CreateQueue", "sqs:GetQueueAttributes"], Resource: "*" },
  ]);
  const full = await analyzer.send(
    new GetGeneratedPolicyCommand({ jobId, includeResourcePlaceholders: true }),
  );
  const [statement] = JSON.parse(full.generatedPolicyResult?.generatedPolicies?.[0]?.policy ?? "").Statement;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: placeholders
  assert.equal(statement.Resource, "arn:aws:sqs:${Region}:${Account}:${QueueName}");
  const { policyGenerations } = await analyzer.send(
    new ListPolicyGenerationsCommand({ principalArn: userArn }),
  );
  assert.deepEqual(
    policyGenerations?.map((each) => [each.jobId, each.status]),
    [[jobId, "SUCCEEDED"]],
  );
  await assert.rejects(analyzer.send(new CancelPolicyGenerationCommand({ jobId })), {
    name: "ValidationException",
  });
});

test("what the role may not read is not told", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await trail(world);
  await ann(world);
  await monitor(world, ["cloudtrail:GetTrail"]);
  const { analyzer, jobId } = await generated(world);
  const { jobDetails } = await analyzer.send(new GetGeneratedPolicyCommand({ jobId }));
  assert.equal(jobDetails?.status, "FAILED");
  assert.equal(jobDetails?.jobError?.code, "AUTHORIZATION_ERROR");
  const nobody = { principalArn: `arn:aws:iam::${account}:user/nobody` };
  await assert.rejects(analyzer.send(new StartPolicyGenerationCommand({ policyGenerationDetails: nobody })), {
    name: "ValidationException",
  });
});

test("a recommendation leaves out what nobody uses", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const sqs = await ann(world);
  const unusedAccess = { unusedAccessAge: 1 };
  const { arn: analyzerArn } = await analyzer.send(
    new CreateAnalyzerCommand({
      ...{ analyzerName: "a", type: "ACCOUNT_UNUSED_ACCESS", configuration: { unusedAccess } },
    }),
  );
  await world.clock.advance({ hours: 36 });
  await sqs.send(new CreateQueueCommand({ QueueName: "q" }));
  await world.clock.advance({ hours: 13 });
  const filter = { findingType: { eq: ["UnusedPermission"] }, status: { eq: ["ACTIVE"] } };
  const { findings } = await analyzer.send(new ListFindingsV2Command({ analyzerArn, filter }));
  assert.equal(findings?.length, 2);
  const id = findings?.[0]?.id;
  await analyzer.send(new GenerateFindingRecommendationCommand({ analyzerArn, id }));
  const { recommendedSteps } = await analyzer.send(new GetFindingRecommendationCommand({ analyzerArn, id }));
  const [create, detach] = (recommendedSteps ?? []).map((step) => step.unusedPermissionsRecommendedStep);
  assert.deepEqual(JSON.parse(create?.recommendedPolicy ?? "").Statement[0].Action, ["sqs:*"]);
  assert.deepEqual(
    [create?.recommendedAction, detach?.recommendedAction, detach?.existingPolicyId],
    ["CREATE_POLICY", "DETACH_POLICY", "p"],
  );
});

test("policies are held against the lists of actions, condition keys and forms of ARNs", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const issues = async (statement: object) => {
    const policyDocument = document({
      Effect: "Allow",
      Resource: "*",
      Action: "sqs:SendMessage",
      ...statement,
    });
    const input = { policyDocument, policyType: "IDENTITY_POLICY" } as const;
    return (await analyzer.send(new ValidatePolicyCommand(input))).findings?.map(
      ({ issueCode }) => issueCode,
    );
  };
  const condition = (key: string) => ({ Condition: { StringEquals: { [key]: "x" } } });
  assert.deepEqual(await issues({ Action: ["sqs:Send*", "s3:GetObject", "eks:DescribeCluster"] }), []);
  assert.deepEqual(await issues({ Action: "sqs:SendMesage" }), ["INVALID_ACTION"]);
  assert.deepEqual(await issues({ Action: "sqss:SendMessage" }), ["INVALID_SERVICE_IN_ACTION"]);
  assert.deepEqual(await issues(condition("aws:PrincipalTag/team")), []);
  assert.deepEqual(await issues(condition("aws:PrincipalTeam")), ["INVALID_GLOBAL_CONDITION_KEY"]);
  assert.deepEqual(await issues(condition("s3:prefix")), []);
  assert.deepEqual(await issues(condition("s3:prefixes")), ["INVALID_SERVICE_CONDITION_KEY"]);
  assert.deepEqual(await issues(condition("accounts.google.com:aud")), []);
  assert.deepEqual(await issues({ Resource: "arn:aws:sqs:us-east-1:111111111111:q" }), []);
  const misformed = { Action: "iam:GetUser", Resource: "arn:aws:iam::111111111111:usr/ann" };
  assert.deepEqual(await issues(misformed), ["INVALID_RESOURCE_ARN_FORMAT"]);
});
