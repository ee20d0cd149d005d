import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AccessAnalyzerClient,
  ApplyArchiveRuleCommand,
  CreateAnalyzerCommand,
  CreateArchiveRuleCommand,
  DeleteAnalyzerCommand,
  GetAnalyzedResourceCommand,
  GetAnalyzerCommand,
  GetFindingV2Command,
  ListFindingsCommand,
  StartResourceScanCommand,
  UpdateFindingsCommand,
} from "@aws-sdk/client-accessanalyzer";
import { CreateRoleCommand, IAMClient } from "@aws-sdk/client-iam";
import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketPolicyCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../../../index.ts";

const account = "111111111111";
const config = { account, region: "us-east-1" };
const document = (Statement: object | object[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const queueArn = (name: string) => `arn:aws:sqs:us-east-1:${account}:${name}`;

test("what lets outsiders in is found, what stays inside is not, and what is mended is resolved", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const analyzer = world.sdk(AccessAnalyzerClient, config);
  const sqs = world.sdk(SQSClient, config);
  const s3 = world.sdk(S3Client, config);
  const queue = async (QueueName: string, Statement: object | object[]) =>
    (await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { Policy: document(Statement) } })))
      .QueueUrl;
  const send = { Effect: "Allow", Action: "sqs:SendMessage", Resource: "*" };
  const open = await queue("open", { ...send, Principal: "*" });
  await queue("partner", { ...send, Principal: { AWS: "222222222222" } });
  await queue("own", { ...send, Principal: { AWS: account } });
  await queue("service", { ...send, Principal: { Service: "sns.amazonaws.com" } });
  await queue("narrow", {
    ...send,
    Principal: "*",
    Condition: { ArnEquals: { "aws:SourceArn": `arn:aws:sns:us-east-1:${account}:t` } },
  });
  await queue("denied", [
    { ...send, Principal: { AWS: "333333333333" } },
    {
      ...send,
      Effect: "Deny",
      Principal: "*",
      Condition: { StringNotEquals: { "aws:PrincipalAccount": account } },
    },
  ]);
  await s3.send(new CreateBucketCommand({ Bucket: "shown" }));
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket: "shown" }));
  const Policy = document({
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::shown/*",
  });
  await s3.send(new PutBucketPolicyCommand({ Bucket: "shown", Policy }));
  const trust = document({
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::222222222222:root" },
    Action: "sts:AssumeRole",
  });
  await world
    .sdk(IAMClient, config)
    .send(new CreateRoleCommand({ RoleName: "guest", AssumeRolePolicyDocument: trust }));

  const { arn: analyzerArn } = await analyzer.send(
    new CreateAnalyzerCommand({ analyzerName: "a", type: "ACCOUNT" }),
  );
  await world.idle();
  const found = async () => {
    const { findings = [] } = await analyzer.send(new ListFindingsCommand({ analyzerArn }));
    return findings
      .map(
        ({ resource = "", principal, isPublic, status }) =>
          `${resource.split(":").at(-1)} ${principal?.["AWS"]} ${isPublic} ${status}`,
      )
      .sort();
  };
  assert.deepEqual(await found(), [
    "open * true ACTIVE",
    "partner 222222222222 false ACTIVE",
    "role/guest 222222222222 false ACTIVE",
    "shown * true ACTIVE",
  ]);
  const { analyzer: summary } = await analyzer.send(new GetAnalyzerCommand({ analyzerName: "a" }));
  assert.equal(summary?.status, "ACTIVE");

  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: open, Attributes: { Policy: "" } }));
  await analyzer.send(new StartResourceScanCommand({ analyzerArn, resourceArn: queueArn("open") }));
  assert.ok((await found()).includes("open * true RESOLVED"));
  const { resource } = await analyzer.send(
    new GetAnalyzedResourceCommand({ analyzerArn, resourceArn: queueArn("open") }),
  );
  assert.equal(resource?.isPublic, false);

  await analyzer.send(
    new CreateArchiveRuleCommand({
      analyzerName: "a",
      ruleName: "known",
      filter: { "principal.AWS": { contains: ["222222222222"] } },
    }),
  );
  await analyzer.send(new ApplyArchiveRuleCommand({ analyzerArn, ruleName: "known" }));
  assert.ok((await found()).includes("partner 222222222222 false ARCHIVED"));
  await analyzer.send(
    new UpdateFindingsCommand({ analyzerArn, resourceArn: queueArn("partner"), status: "ACTIVE" }),
  );
  const { findings = [] } = await analyzer.send(
    new ListFindingsCommand({
      analyzerArn,
      filter: { resource: { eq: [queueArn("partner")] }, status: { eq: ["ACTIVE"] } },
    }),
  );
  const details = await analyzer.send(new GetFindingV2Command({ analyzerArn, id: findings[0]?.id }));
  assert.deepEqual(details.findingDetails?.[0]?.externalAccessDetails?.action, ["sqs:SendMessage"]);

  await queue("later", { ...send, Principal: { AWS: "222222222222" } });
  await world.clock.advance({ minutes: 31 });
  assert.ok((await found()).includes("later 222222222222 false ARCHIVED"));
  await assert.rejects(
    analyzer.send(new CreateAnalyzerCommand({ analyzerName: "b", type: "ORGANIZATION" })),
    { name: "ValidationException" },
  );
  await analyzer.send(new DeleteAnalyzerCommand({ analyzerName: "a" }));
  await assert.rejects(found(), { name: "ResourceNotFoundException" });
});
