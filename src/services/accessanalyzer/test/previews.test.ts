import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AccessAnalyzerClient,
  CreateAccessPreviewCommand,
  CreateAnalyzerCommand,
  DeleteAnalyzerCommand,
  GetAccessPreviewCommand,
  GetFindingsStatisticsCommand,
  ListAccessPreviewFindingsCommand,
  ListAccessPreviewsCommand,
  ListFindingsV2Command,
} from "@aws-sdk/client-accessanalyzer";
import { CreateTableCommand, DynamoDBClient, PutResourcePolicyCommand } from "@aws-sdk/client-dynamodb";
import { CreateGrantCommand, CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import {
  AcceptHandshakeCommand,
  CreateOrganizationCommand,
  EnableAWSServiceAccessCommand,
  InviteAccountToOrganizationCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import {
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

const account = "111111111111";
const partner = "222222222222";
const document = (Statement: object | object[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const queueArn = (name: string, of = account) => `arn:aws:sqs:us-east-1:${of}:${name}`;
const send = (AWS: string) => ({
  Effect: "Allow",
  Action: "sqs:SendMessage",
  Resource: "*",
  Principal: { AWS },
});

async function queue(world: Cloudlet, QueueName: string, Policy: string, of = account): Promise<void> {
  const sqs = world.sdk(SQSClient, { account: of });
  await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { Policy } }));
}

async function analyzing(world: Cloudlet, type: "ACCOUNT" | "ORGANIZATION" = "ACCOUNT") {
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const { arn: analyzerArn } = await analyzer.send(new CreateAnalyzerCommand({ analyzerName: "a", type }));
  await world.idle();
  const findings = async () =>
    (await analyzer.send(new ListFindingsV2Command({ analyzerArn }))).findings?.map(
      ({ resourceType, resource }) => `${resourceType} ${resource}`,
    );
  return { analyzer, analyzerArn, findings };
}

test("a preview tells what a policy would change before it does", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  await queue(world, "q", document(send(partner)));
  const { analyzer, analyzerArn } = await analyzing(world);
  const preview = async (queuePolicy: string | undefined) => {
    const configurations = { [queueArn("q")]: { sqsQueue: { queuePolicy } } };
    const { id: accessPreviewId } = await analyzer.send(
      new CreateAccessPreviewCommand({ analyzerArn, configurations }),
    );
    const got = await analyzer.send(new GetAccessPreviewCommand({ analyzerArn, accessPreviewId }));
    assert.equal(got.accessPreview?.status, "COMPLETED");
    const page = await analyzer.send(new ListAccessPreviewFindingsCommand({ analyzerArn, accessPreviewId }));
    return page.findings
      ?.map(
        (each) =>
          `${each.changeType} ${each.status} ${each.existingFindingStatus} ${each.principal?.["AWS"]}`,
      )
      .sort();
  };
  assert.deepEqual(await preview(document([send(partner), send("*")])), [
    "NEW ACTIVE undefined *",
    `UNCHANGED ACTIVE ACTIVE ${partner}`,
  ]);
  assert.deepEqual(await preview(document(send(account))), [`CHANGED RESOLVED ACTIVE ${partner}`]);
  assert.deepEqual(await preview(undefined), [`UNCHANGED ACTIVE ACTIVE ${partner}`], "as it is");
  assert.deepEqual(await preview(""), [`CHANGED RESOLVED ACTIVE ${partner}`], "without a policy");
  const { accessPreviews } = await analyzer.send(new ListAccessPreviewsCommand({ analyzerArn }));
  assert.equal(accessPreviews?.length, 4);
  const ecrRepository = {};
  await assert.rejects(
    analyzer.send(new CreateAccessPreviewCommand({ analyzerArn, configurations: { x: { ecrRepository } } })),
    { name: "InvalidParameterException" },
  );
  await assert.rejects(
    analyzer.send(new GetAccessPreviewCommand({ analyzerArn, accessPreviewId: "0".repeat(36) })),
    { name: /ResourceNotFoundException|ValidationException/ },
  );
});

test("a request with a client token is done once", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const input = { analyzerName: "a", type: "ACCOUNT", clientToken: "t" } as const;
  const { arn } = await analyzer.send(new CreateAnalyzerCommand(input));
  assert.equal((await analyzer.send(new CreateAnalyzerCommand(input))).arn, arn);
  await assert.rejects(analyzer.send(new CreateAnalyzerCommand({ ...input, analyzerName: "b" })), {
    name: /ConflictException|ServiceQuotaExceededException/,
  });
  await analyzer.send(new DeleteAnalyzerCommand({ analyzerName: "a" }));
  await world.clock.advance({ hours: 9 });
  await analyzer.send(new CreateAnalyzerCommand(input));
});

test("lists, grants, tables and streams let outsiders in, too", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const s3 = world.sdk(S3Client, { account });
  await s3.send(new CreateBucketCommand({ Bucket: "listed" }));
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket: "listed" }));
  const OwnershipControls = { Rules: [{ ObjectOwnership: "ObjectWriter" as const }] };
  await s3.send(new PutBucketOwnershipControlsCommand({ Bucket: "listed", OwnershipControls }));
  await s3.send(new PutBucketAclCommand({ Bucket: "listed", ACL: "public-read" }));
  const kms = world.sdk(KMSClient, { account });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const GranteePrincipal = `arn:aws:iam::${partner}:root`;
  await kms.send(
    new CreateGrantCommand({ KeyId: KeyMetadata?.KeyId, GranteePrincipal, Operations: ["Decrypt"] }),
  );
  const dynamodb = world.sdk(DynamoDBClient, { account });
  const { TableDescription } = await dynamodb.send(
    new CreateTableCommand({
      ...{ TableName: "shared", BillingMode: "PAY_PER_REQUEST" },
      AttributeDefinitions: [{ AttributeName: "a", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "a", KeyType: "HASH" }],
    }),
  );
  await world.clock.advance({ minutes: 1 });
  const ResourceArn = TableDescription?.TableArn;
  const Policy = document({
    ...{ Effect: "Allow", Action: "dynamodb:GetItem", Resource: ResourceArn, Principal: { AWS: partner } },
  });
  await dynamodb.send(new PutResourcePolicyCommand({ ResourceArn, Policy }));
  const { analyzer, analyzerArn, findings } = await analyzing(world);
  assert.deepEqual((await findings())?.sort(), [
    `AWS::DynamoDB::Table ${ResourceArn}`,
    `AWS::KMS::Key ${KeyMetadata?.Arn}`,
    "AWS::S3::Bucket arn:aws:s3:::listed",
  ]);
  const { findingsStatistics } = await analyzer.send(new GetFindingsStatisticsCommand({ analyzerArn }));
  const { externalAccessFindingsStatistics: statistics } = findingsStatistics?.[0] ?? {};
  assert.equal(statistics?.totalActiveFindings, 3);
  assert.equal(statistics?.resourceTypeStatistics?.["AWS::S3::Bucket"]?.totalActivePublic, 1);
});

test("an organization's analyzer looks at all of its accounts and trusts them", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const organizations = world.sdk(OrganizationsClient, { account });
  await organizations.send(new CreateOrganizationCommand({}));
  const { Handshake } = await organizations.send(
    new InviteAccountToOrganizationCommand({ Target: { Id: partner, Type: "ACCOUNT" } }),
  );
  await world
    .sdk(OrganizationsClient, { account: partner })
    .send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  await organizations.send(
    new EnableAWSServiceAccessCommand({ ServicePrincipal: "access-analyzer.amazonaws.com" }),
  );
  await assert.rejects(
    world
      .sdk(AccessAnalyzerClient, { account: partner })
      .send(new CreateAnalyzerCommand({ analyzerName: "a", type: "ORGANIZATION" })),
    { name: "AccessDeniedException", message: `Account ${partner} is not a delegated administrator` },
  );
  await queue(world, "inside", document(send(partner)));
  await queue(world, "outside", document(send("333333333333")));
  await queue(world, "theirs", document(send("333333333333")), partner);
  const { findings } = await analyzing(world, "ORGANIZATION");
  assert.deepEqual((await findings())?.sort(), [
    `AWS::SQS::Queue ${queueArn("outside")}`,
    `AWS::SQS::Queue ${queueArn("theirs", partner)}`,
  ]);
});
