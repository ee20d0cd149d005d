import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import {
  type AdvancedEventSelector,
  CancelQueryCommand,
  CloudTrailClient,
  CreateEventDataStoreCommand,
  type CreateEventDataStoreCommandInput,
  DeleteEventDataStoreCommand,
  DescribeQueryCommand,
  EnableFederationCommand,
  GenerateQueryCommand,
  GetEventDataStoreCommand,
  GetQueryResultsCommand,
  ListEventDataStoresCommand,
  ListPublicKeysCommand,
  ListQueriesCommand,
  RestoreEventDataStoreCommand,
  StartEventDataStoreIngestionCommand,
  StartQueryCommand,
  StopEventDataStoreIngestionCommand,
  UpdateEventDataStoreCommand,
} from "@aws-sdk/client-cloudtrail";
import { CreateUserCommand, IAMClient } from "@aws-sdk/client-iam";
import { CreateKeyCommand, DisableKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { COMPOSITION } from "../../../app/compose.ts";
import { sdkClients } from "../../../app/sdk.ts";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { World } from "../../../kernel/world.ts";
import { ACCOUNT, BUCKET, clients, keysIn } from "./fixtures.ts";

async function storeIn(
  trail: CloudTrailClient,
  input: Partial<CreateEventDataStoreCommandInput> = {},
): Promise<{ readonly arn: string; readonly id: string }> {
  const made = await trail.send(new CreateEventDataStoreCommand({ Name: "lake", ...input }));
  const arn = made.EventDataStoreArn ?? "";
  return { arn, id: arn.split("/").at(-1) ?? "" };
}

/** Asks, waits for the answer, and reads all of it. */
async function ask(world: Cloudlet, trail: CloudTrailClient, QueryStatement: string, DeliveryS3Uri?: string) {
  const started = await trail.send(new StartQueryCommand({ QueryStatement, DeliveryS3Uri }));
  const QueryId = started.QueryId ?? "";
  await world.idle();
  const answer = await trail.send(new GetQueryResultsCommand({ QueryId }));
  const rows = (answer.QueryResultRows ?? []).map(
    (row) => Object.assign({}, ...row) as Record<string, string>,
  );
  return { QueryId, answer, rows };
}

test("an event data store answers SQL about what happened since it was made, without the secrets", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { id, arn } = await storeIn(trail);
  assert.match(arn, /^arn:aws:cloudtrail:us-east-1:111111111111:eventdatastore\/[0-9a-f-]{36}$/);
  await world.sdk(IAMClient, { account: ACCOUNT }).send(new CreateUserCommand({ UserName: "ada" }));
  const secrets = world.sdk(SecretsManagerClient, { account: ACCOUNT, region: "eu-west-1" });
  await secrets.send(new CreateSecretCommand({ Name: "s", SecretString: "hush-hush" }));
  await world.clock.advance({ seconds: 2 });
  const { rows, answer } = await ask(
    world,
    trail,
    `SELECT eventName, awsRegion, userIdentity.type AS who, requestParameters['userName'] AS user, eventTime
     FROM ${id} WHERE eventName IN ('CreateUser', 'CreateSecret') AND eventTime > '2025-12-31 00:00:00' ORDER BY eventName DESC`,
  );
  assert.deepEqual(rows, [
    {
      eventName: "CreateUser",
      awsRegion: "us-east-1",
      who: "Root",
      user: "ada",
      eventTime: "2026-01-01 00:00:00.000",
    },
    {
      eventName: "CreateSecret",
      awsRegion: "eu-west-1",
      who: "Root",
      user: "null",
      eventTime: "2026-01-01 00:00:00.000",
    },
  ]);
  assert.equal(answer.QueryStatus, "FINISHED");
  assert.equal(answer.QueryStatistics?.TotalResultsCount, 2);
  const all = await ask(world, trail, `SELECT eventJson FROM ${id}`);
  assert.ok(all.rows.length >= 3);
  assert.doesNotMatch(JSON.stringify(all.rows), /hush-hush/);
});

test("results come in pages, and queries are described, listed and forgotten after seven days", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { id, arn } = await storeIn(trail);
  for (let n = 0; n < 4; n++) await trail.send(new ListEventDataStoresCommand({}));
  await world.clock.advance({ seconds: 2 });
  const { QueryId } = await ask(
    world,
    trail,
    `SELECT eventID, eventName FROM ${id} WHERE eventName = 'ListEventDataStores'`,
  );
  const page = await trail.send(new GetQueryResultsCommand({ QueryId, MaxQueryResults: 3 }));
  assert.equal(page.QueryResultRows?.length, 3);
  const rest = await trail.send(new GetQueryResultsCommand({ QueryId, NextToken: page.NextToken }));
  assert.equal(rest.QueryResultRows?.length, 1);
  assert.equal(rest.NextToken, undefined);
  const described = await trail.send(new DescribeQueryCommand({ QueryId }));
  assert.equal(described.QueryStatus, "FINISHED");
  assert.equal(described.QueryStatistics?.EventsMatched, 4);
  const { Queries = [] } = await trail.send(
    new ListQueriesCommand({ EventDataStore: arn, QueryStatus: "FINISHED" }),
  );
  assert.deepEqual(
    Queries.map((query) => query.QueryId),
    [QueryId],
  );
  await assert.rejects(trail.send(new CancelQueryCommand({ QueryId })), { name: "InactiveQueryException" });
  await world.clock.advance({ days: 7, seconds: 1 });
  await assert.rejects(trail.send(new DescribeQueryCommand({ QueryId })), {
    name: "QueryIdNotFoundException",
  });
});

test("a query that would take forever is cancelled, and the next one has its turn", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { id } = await storeIn(trail);
  await world.clock.advance({ seconds: 2 });
  const numbers = "generate_series(1, 10000000000)";
  const QueryStatement = `SELECT count(*) FROM ${numbers} a(x), ${numbers} b(y), ${id} WHERE x % 7 = y % 5`;
  const start = () => trail.send(new StartQueryCommand({ QueryStatement }));
  const started = [await start(), await start(), await start()];
  const count = await trail.send(
    new StartQueryCommand({ QueryStatement: `SELECT count(*) AS n FROM ${id}` }),
  );
  for (const { QueryId } of started) {
    const cancelled = await trail.send(new CancelQueryCommand({ QueryId }));
    assert.equal(cancelled.QueryStatus, "CANCELLED");
  }
  await world.idle();
  const described = [...started, count].map(({ QueryId }) =>
    trail.send(new DescribeQueryCommand({ QueryId })),
  );
  const states = (await Promise.all(described)).map(({ QueryStatus }) => QueryStatus);
  assert.deepEqual(states, ["CANCELLED", "CANCELLED", "CANCELLED", "FINISHED"]);
});

test("statements that are no SELECT over own stores are refused, and nothing is started", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { id, arn } = await storeIn(trail);
  const refused = async (QueryStatement: string, name: string) =>
    assert.rejects(trail.send(new StartQueryCommand({ QueryStatement })), { name }, QueryStatement);
  await refused(`DELETE FROM ${id}`, "InvalidQueryStatementException");
  await refused(`SELECT * FROM ${id}; SELECT 1`, "InvalidQueryStatementException");
  await refused(`SELECT * FROM ${id}, read_text('/etc/passwd')`, "InvalidQueryStatementException");
  await refused(`SELECT * FROM ${id} JOIN other ON true`, "InvalidQueryStatementException");
  await refused("SELECT 1", "InvalidQueryStatementException");
  await refused("SELECT * FROM 00000000-0000-4000-8000-000000000000", "EventDataStoreNotFoundException");
  await assert.rejects(trail.send(new GenerateQueryCommand({ EventDataStores: [arn], Prompt: "who?" })), {
    name: "UnsupportedOperationException",
  });
  await assert.rejects(
    trail.send(
      new EnableFederationCommand({
        EventDataStore: arn,
        FederationRoleArn: "arn:aws:iam::111111111111:role/r",
      }),
    ),
    { name: "UnsupportedOperationException" },
  );
  const { Queries } = await trail.send(new ListQueriesCommand({ EventDataStore: arn }));
  assert.deepEqual(Queries, []);
  const failing = await ask(world, trail, `SELECT nothing_like_it(eventName) FROM ${id}`);
  assert.equal(failing.answer.QueryStatus, "FAILED");
  assert.match(failing.answer.ErrorMessage ?? "", /nothing_like_it/);
});

test("who may not query a store does not", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { id } = await storeIn(trail);
  const stranger = clients(world, "222222222222").trail;
  const statement = { QueryStatement: `SELECT 1 FROM ${id}`, EventDataStoreOwnerAccountId: ACCOUNT };
  await assert.rejects(stranger.send(new StartQueryCommand(statement)), { name: "AccessDeniedException" });
});

test("stores are listed, stopped, started, changed, deleted and restored", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { arn, id } = await storeIn(trail, { TerminationProtectionEnabled: false, RetentionPeriod: 30 });
  await assert.rejects(storeIn(trail), { name: "EventDataStoreAlreadyExistsException" });
  await assert.rejects(storeIn(trail, { Name: "other", RetentionPeriod: 4000 }), {
    name: /InvalidParameter|Validation/,
  });
  const fixed = { Name: "fixed", BillingMode: "FIXED_RETENTION_PRICING" as const };
  await assert.rejects(storeIn(trail, { ...fixed, RetentionPeriod: 3000 }), {
    name: "InvalidParameterException",
  });
  const shown = await trail.send(new GetEventDataStoreCommand({ EventDataStore: id }));
  assert.equal(shown.Status, "ENABLED");
  assert.equal(shown.RetentionPeriod, 30);
  assert.equal(shown.MultiRegionEnabled, true);
  await trail.send(new StopEventDataStoreIngestionCommand({ EventDataStore: arn }));
  await trail.send(new ListEventDataStoresCommand({}));
  await world.clock.advance({ seconds: 2 });
  const none = await ask(
    world,
    trail,
    `SELECT count(*) AS n FROM ${id} WHERE eventName = 'ListEventDataStores'`,
  );
  assert.deepEqual(none.rows, [{ n: "0" }]);
  await assert.rejects(trail.send(new StopEventDataStoreIngestionCommand({ EventDataStore: arn })), {
    name: "InvalidEventDataStoreStatusException",
  });
  await trail.send(new StartEventDataStoreIngestionCommand({ EventDataStore: arn }));
  const protection = { EventDataStore: arn, TerminationProtectionEnabled: true };
  await trail.send(new UpdateEventDataStoreCommand(protection));
  await assert.rejects(trail.send(new DeleteEventDataStoreCommand({ EventDataStore: arn })), {
    name: "EventDataStoreTerminationProtectedException",
  });
  await trail.send(new UpdateEventDataStoreCommand({ ...protection, TerminationProtectionEnabled: false }));
  await trail.send(new DeleteEventDataStoreCommand({ EventDataStore: arn }));
  await assert.rejects(trail.send(new StartQueryCommand({ QueryStatement: `SELECT 1 FROM ${id}` })), {
    name: "InactiveEventDataStoreException",
  });
  assert.equal(
    (await trail.send(new RestoreEventDataStoreCommand({ EventDataStore: arn }))).Status,
    "ENABLED",
  );
  await trail.send(new DeleteEventDataStoreCommand({ EventDataStore: arn }));
  await world.clock.advance({ days: 7 });
  await assert.rejects(trail.send(new GetEventDataStoreCommand({ EventDataStore: arn })), {
    name: "EventDataStoreNotFoundException",
  });
});

test("events older than the retention are not found", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const { id } = await storeIn(trail, { RetentionPeriod: 7 });
  await trail.send(new ListEventDataStoresCommand({}));
  await world.clock.advance({ days: 6 });
  const count = `SELECT count(*) AS n FROM ${id} WHERE eventName = 'ListEventDataStores'`;
  assert.deepEqual((await ask(world, trail, count)).rows, [{ n: "1" }]);
  await world.clock.advance({ days: 2 });
  assert.deepEqual((await ask(world, trail, count)).rows, [{ n: "0" }]);
});

const OBJECTS: AdvancedEventSelector[] = [
  {
    FieldSelectors: [
      { Field: "eventCategory", Equals: ["Data"] },
      { Field: "resources.type", Equals: ["AWS::S3::Object"] },
    ],
  },
];

test("a store for data events has them and no others, in its own Region alone if so asked", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail, s3 } = clients(world);
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const { id } = await storeIn(trail, { AdvancedEventSelectors: OBJECTS, MultiRegionEnabled: false });
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: "a/b", Body: "x" }));
  await world.clock.advance({ seconds: 2 });
  const { rows } = await ask(
    world,
    trail,
    `SELECT eventName, eventCategory, managementEvent, resources[1].arn AS object FROM ${id}`,
  );
  assert.deepEqual(rows, [
    {
      eventName: "PutObject",
      eventCategory: "Data",
      managementEvent: "false",
      object: `arn:aws:s3:::${BUCKET}/a/b`,
    },
  ]);
});

test("results go to a bucket with the file that signs them", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail, s3 } = clients(world);
  const { id, arn } = await storeIn(trail);
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await trail.send(new ListEventDataStoresCommand({}));
  await world.clock.advance({ seconds: 2 });
  const select = `SELECT eventName, eventName LIKE '%,%' AS odd, '"a", b' AS quoted FROM ${id} WHERE eventName = 'ListEventDataStores'`;
  const denied = await ask(world, trail, select, `s3://${BUCKET}/results`);
  const describe = async (QueryId: string) =>
    (await trail.send(new DescribeQueryCommand({ QueryId }))).DeliveryStatus;
  assert.equal(await describe(denied.QueryId), "ACCESS_DENIED");
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: ["s3:PutObject*", "s3:Abort*"],
        Resource: `arn:aws:s3:::${BUCKET}/*`,
        Condition: { StringLike: { "aws:sourceArn": arn, "aws:sourceAccount": ACCOUNT } },
      },
    ],
  });
  await s3.send(new PutBucketPolicyCommand({ Bucket: BUCKET, Policy }));
  const { QueryId } = await ask(world, trail, select, `s3://${BUCKET}/results`);
  assert.equal(await describe(QueryId), "SUCCESS");
  const folder = `results/AWSLogs/${ACCOUNT}/CloudTrail-Lake/Query/2026/01/01/${QueryId}`;
  assert.deepEqual(await keysIn(world, folder), [`${folder}/result_1.csv.gz`, `${folder}/result_sign.json`]);
  const bytesOf = async (name: string) => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: `${folder}/${name}` }));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  };
  const file = await bytesOf("result_1.csv.gz");
  assert.equal(gunzipSync(file).toString(), 'eventName,odd,quoted\nListEventDataStores,false,"""a"", b"\n');
  const signed = JSON.parse(Buffer.from(await bytesOf("result_sign.json")).toString());
  const hash = createHash("sha256").update(file).digest("hex");
  assert.deepEqual(signed.files, [{ fileHashValue: hash, fileName: "result_1.csv.gz" }]);
  const { PublicKeyList: [key] = [] } = await trail.send(new ListPublicKeysCommand({}));
  assert.equal(key?.Fingerprint, signed.publicKeyFingerprint);
  const pem = createPublicKey({ key: Buffer.from(key?.Value ?? []), format: "der", type: "pkcs1" });
  assert.ok(verify("sha256", Buffer.from(hash), pem, Buffer.from(signed.hashSignature, "hex")));
});

test("a store under a KMS key closes with the key", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const { trail } = clients(world);
  const kms = world.sdk(KMSClient, { account: ACCOUNT });
  const closed = await kms.send(new CreateKeyCommand({}));
  await assert.rejects(storeIn(trail, { KmsKeyId: closed.KeyMetadata?.Arn }), {
    name: "InsufficientEncryptionPolicyException",
  });
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: "kms:*", Resource: "*" },
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
        Resource: "*",
      },
    ],
  });
  const { KeyMetadata: key } = await kms.send(new CreateKeyCommand({ Policy }));
  const { id, arn } = await storeIn(trail, { KmsKeyId: key?.KeyId });
  assert.equal((await trail.send(new GetEventDataStoreCommand({ EventDataStore: arn }))).KmsKeyId, key?.Arn);
  const count = `SELECT count(*) AS n FROM ${id}`;
  assert.equal((await ask(world, trail, count)).answer.QueryStatus, "FINISHED");
  await kms.send(new DisableKeyCommand({ KeyId: key?.KeyId }));
  const { answer } = await ask(world, trail, count);
  assert.equal(answer.QueryStatus, "FAILED");
  assert.match(answer.ErrorMessage ?? "", /KMS key/);
});

test("without DuckDB everything but queries is there, and those say what to install", async () => {
  const world = await World.open(
    {
      ...{ clock: { kind: "frozen" }, iam: "enforce", strictCredentials: false, region: "us-east-1" },
      report: (defect) => assert.fail(String(defect)),
    },
    { ...COMPOSITION, engines: {} },
  );
  try {
    const trail = sdkClients(world, world.endpoint, "us-east-1")(CloudTrailClient, { account: ACCOUNT });
    const { id } = await storeIn(trail);
    await assert.rejects(trail.send(new StartQueryCommand({ QueryStatement: `SELECT 1 FROM ${id}` })), {
      name: "UnsupportedOperationException",
      message: /SQL/,
    });
  } finally {
    await world.close();
  }
});
