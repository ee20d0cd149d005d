/** What else belongs to event data stores: imports, policies, channels, samples, delegated administrators. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  type CloudTrailClient,
  CreateChannelCommand,
  CreateEventDataStoreCommand,
  DeleteChannelCommand,
  DeleteEventDataStoreCommand,
  DeleteResourcePolicyCommand,
  GetChannelCommand,
  GetEventConfigurationCommand,
  GetImportCommand,
  GetQueryResultsCommand,
  GetResourcePolicyCommand,
  ListChannelsCommand,
  ListImportFailuresCommand,
  ListImportsCommand,
  PutEventConfigurationCommand,
  PutResourcePolicyCommand,
  RegisterOrganizationDelegatedAdminCommand,
  SearchSampleQueriesCommand,
  StartImportCommand,
  StartQueryCommand,
  StopImportCommand,
  UpdateChannelCommand,
} from "@aws-sdk/client-cloudtrail";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { CreateOrganizationCommand, OrganizationsClient } from "@aws-sdk/client-organizations";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { ACCOUNT, BUCKET, clients, makeBucket, startTrail } from "./fixtures.ts";

async function storeFor(trail: CloudTrailClient, category: string, Name = "lake"): Promise<string> {
  const FieldSelectors = [{ Field: "eventCategory", Equals: [category] }];
  const made = await trail.send(
    new CreateEventDataStoreCommand({
      Name,
      AdvancedEventSelectors: [{ FieldSelectors }],
      TerminationProtectionEnabled: false,
      StartIngestion: category === "Management" ? false : undefined,
    }),
  );
  return made.EventDataStoreArn ?? "";
}

async function importRole(world: Cloudlet, allowed: boolean): Promise<string> {
  const iam = world.sdk(IAMClient, { account: ACCOUNT });
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  });
  const RoleName = allowed ? "importer" : "powerless";
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["s3:ListBucket", "s3:GetObject"], Resource: "*" }],
  });
  if (allowed) await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: "read", PolicyDocument }));
  return Role?.Arn ?? "";
}

test("a trail's log files are imported as a role that may read them; what is no log file is told", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail, s3 } = clients(world);
  await makeBucket(world);
  await startTrail(world);
  await world.sdk(STSClient, { account: ACCOUNT }).send(new GetCallerIdentityCommand({}));
  await world.clock.advance({ minutes: 6 });
  const broken = `AWSLogs/${ACCOUNT}/CloudTrail/us-east-1/2026/01/01/broken.json.gz`;
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: broken, Body: gzipSync("no JSON") }));
  const arn = await storeFor(trail, "Management");
  const start = (S3BucketAccessRoleArn: string, bucket = BUCKET) =>
    trail.send(
      new StartImportCommand({
        Destinations: [arn],
        ImportSource: {
          S3: {
            S3LocationUri: `s3://${bucket}/AWSLogs/`,
            S3BucketRegion: "us-east-1",
            S3BucketAccessRoleArn,
          },
        },
      }),
    );
  await assert.rejects(start(await importRole(world, false)), { name: "InvalidImportSourceException" });
  const role = await importRole(world, true);
  await assert.rejects(start(role, "no-such-bucket-here"), { name: "InvalidImportSourceException" });
  const { ImportId } = await start(role);
  await world.idle();
  const done = await trail.send(new GetImportCommand({ ImportId }));
  assert.equal(done.ImportStatus, "FAILED");
  assert.equal(done.ImportStatistics?.FilesCompleted, 1);
  const { Failures = [] } = await trail.send(new ListImportFailuresCommand({ ImportId }));
  assert.deepEqual(
    Failures.map(({ Location, ErrorType }) => [Location, ErrorType]),
    [[broken, "InvalidFile"]],
  );
  const { Imports = [] } = await trail.send(new ListImportsCommand({ Destination: arn }));
  assert.deepEqual(
    Imports.map((each) => [each.ImportId, each.ImportStatus]),
    [[ImportId, "FAILED"]],
  );
  await assert.rejects(trail.send(new StopImportCommand({ ImportId })), {
    name: "InvalidParameterException",
  });
  const QueryStatement = `SELECT count(*) AS n FROM ${arn.split("/").at(-1)} WHERE eventName = 'GetCallerIdentity'`;
  const { QueryId } = await trail.send(new StartQueryCommand({ QueryStatement }));
  await world.idle();
  const { QueryResultRows } = await trail.send(new GetQueryResultsCommand({ QueryId }));
  assert.deepEqual(QueryResultRows, [[{ n: "1" }]]);
});

test("a store's policy lets another account query it, and nobody else", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const arn = await storeFor(trail, "Management");
  const other = "222222222222";
  const statement = (Action: string, Resource = arn) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: `arn:aws:iam::${other}:root` }, Action, Resource }],
    });
  const put = (ResourcePolicy: string, ResourceArn = arn) =>
    trail.send(new PutResourcePolicyCommand({ ResourceArn, ResourcePolicy }));
  await assert.rejects(put("{"), { name: "ResourcePolicyNotValidException" });
  await assert.rejects(put(statement("s3:*")), { name: "ResourcePolicyNotValidException" });
  await assert.rejects(put(statement("cloudtrail:StartQuery", `${arn}x`)), {
    name: "ResourcePolicyNotValidException",
  });
  await assert.rejects(put(statement("cloudtrail:StartQuery"), arn.replace("eventdatastore", "trail")), {
    name: "ResourceTypeNotSupportedException",
  });
  await put(statement("cloudtrail:*"));
  const QueryStatement = `SELECT count(*) AS n FROM ${arn.split("/").at(-1)}`;
  const started = (account: string) =>
    clients(world, account).trail.send(
      new StartQueryCommand({ QueryStatement, EventDataStoreOwnerAccountId: ACCOUNT }),
    );
  const { QueryId } = await started(other);
  await world.idle();
  const results = await clients(world, other).trail.send(
    new GetQueryResultsCommand({ QueryId, EventDataStoreOwnerAccountId: ACCOUNT }),
  );
  assert.equal(results.QueryStatus, "FINISHED");
  await assert.rejects(started("333333333333"), { name: "AccessDeniedException" });
  const shown = await trail.send(new GetResourcePolicyCommand({ ResourceArn: arn }));
  assert.equal(shown.ResourcePolicy, statement("cloudtrail:*"));
  await trail.send(new DeleteResourcePolicyCommand({ ResourceArn: arn }));
  await assert.rejects(trail.send(new GetResourcePolicyCommand({ ResourceArn: arn })), {
    name: "ResourcePolicyNotFoundException",
  });
  await assert.rejects(started(other), { name: "AccessDeniedException" });
});

test("channels lead to stores for events from outside, which stay while a channel leads there", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const outside = await storeFor(trail, "ActivityAuditLog");
  const calls = await storeFor(trail, "Management", "calls");
  const to = (Location: string) => [{ Type: "EVENT_DATA_STORE" as const, Location }];
  const create = (Source: string, Location: string) =>
    trail.send(new CreateChannelCommand({ Name: "inlet", Source, Destinations: to(Location) }));
  await assert.rejects(create("Okta", outside), { name: "InvalidSourceException" });
  await assert.rejects(create("Custom", calls), { name: "InvalidEventDataStoreCategoryException" });
  const { ChannelArn: Channel = "" } = await create("Custom", outside);
  await assert.rejects(create("Custom", outside), { name: "ChannelAlreadyExistsException" });
  await trail.send(new UpdateChannelCommand({ Channel, Name: "renamed" }));
  assert.equal((await trail.send(new GetChannelCommand({ Channel }))).Name, "renamed");
  assert.deepEqual((await trail.send(new ListChannelsCommand({}))).Channels, [
    { ChannelArn: Channel, Name: "renamed" },
  ]);
  const remove = () => trail.send(new DeleteEventDataStoreCommand({ EventDataStore: outside }));
  await assert.rejects(remove(), { name: "ChannelExistsForEDSException" });
  await trail.send(new DeleteChannelCommand({ Channel }));
  await assert.rejects(trail.send(new GetChannelCommand({ Channel })), { name: "ChannelNotFoundException" });
  await remove();
});

test("events are configured as they are anyway, and no other way", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const EventDataStore = await storeFor(trail, "Management");
  const shown = await trail.send(new GetEventConfigurationCommand({ EventDataStore }));
  assert.equal(shown.MaxEventSize, "Standard");
  await trail.send(new PutEventConfigurationCommand({ EventDataStore, MaxEventSize: "Standard" }));
  await assert.rejects(
    trail.send(new PutEventConfigurationCommand({ EventDataStore, MaxEventSize: "Large" })),
    {
      name: "UnsupportedOperationException",
    },
  );
});

test("sample queries that fit best come first, and run", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const arn = await storeFor(trail, "Management");
  const { SearchResults = [] } = await trail.send(
    new SearchSampleQueriesCommand({ SearchPhrase: "root user activity" }),
  );
  assert.equal(SearchResults[0]?.Name, "Root user activity");
  assert.equal(SearchResults[0]?.Relevance, 1);
  const all = await trail.send(new SearchSampleQueriesCommand({ SearchPhrase: "FROM" }));
  for (const { SQL = "" } of all.SearchResults ?? []) {
    const QueryStatement = SQL.replaceAll("$EDS_ID", arn.split("/").at(-1) ?? "");
    const { QueryId } = await trail.send(new StartQueryCommand({ QueryStatement }));
    await world.idle();
    const { QueryStatus, ErrorMessage } = await trail.send(new GetQueryResultsCommand({ QueryId }));
    assert.equal(QueryStatus, "FINISHED", ErrorMessage);
  }
});

test("who cannot be a delegated administrator is told why", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const register = (MemberAccountId: string) =>
    trail.send(new RegisterOrganizationDelegatedAdminCommand({ MemberAccountId }));
  await assert.rejects(register("222222222222"), { name: "OrganizationsNotInUseException" });
  const organizations = world.sdk(OrganizationsClient, { account: ACCOUNT });
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: "ALL" }));
  await assert.rejects(register(ACCOUNT), { name: "CannotDelegateManagementAccountException" });
  await assert.rejects(register("222222222222"), { name: "AccountNotFoundException" });
});
