import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { InventoryConfiguration } from "@aws-sdk/client-s3";
import { parquetReadObjects } from "hyparquet";
import { canonicalUserId } from "../bucket/canonical-user.ts";
import { Bucket, type BucketWorld, refusal, startBucket } from "./aging-fixtures.ts";

const DESTINATION = "reports-bucket";

const configuration = (more: Partial<InventoryConfiguration> = {}): InventoryConfiguration => ({
  Id: "list",
  IsEnabled: true,
  IncludedObjectVersions: "All",
  Schedule: { Frequency: "Daily" },
  OptionalFields: ["StorageClass", "Size"],
  Destination: {
    S3BucketDestination: { Bucket: `arn:aws:s3:::${DESTINATION}`, Format: "CSV", Prefix: "inv" },
  },
  ...more,
});

async function letIn(b: BucketWorld): Promise<void> {
  await b.s3.putBucketPolicy({
    Bucket: DESTINATION,
    Policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "s3.amazonaws.com" },
          Action: "s3:PutObject",
          Resource: `arn:aws:s3:::${DESTINATION}/*`,
          Condition: {
            ArnLike: { "aws:SourceArn": `arn:aws:s3:::${Bucket}` },
            StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" },
          },
        },
      ],
    }),
  });
}

const written = async (b: BucketWorld) =>
  ((await b.s3.listObjectsV2({ Bucket: DESTINATION })).Contents ?? []).map(({ Key }) => Key ?? "");
const bytesOf = async (b: BucketWorld, Key: string) =>
  Buffer.from(
    (await (await b.s3.getObject({ Bucket: DESTINATION, Key })).Body?.transformToByteArray()) ?? [],
  );

test("a list and its manifest are written each day, where the destination's policy lets S3 in", async () => {
  await using b = await startBucket({ versioned: true });
  await b.s3.createBucket({ Bucket: DESTINATION });
  const first = await b.put("a b/ü");
  const second = await b.put("a b/ü", { Body: "longer" });
  const marker = await b.s3.deleteObject({ Bucket, Key: "gone" });
  await b.s3.putBucketInventoryConfiguration({ Bucket, Id: "list", InventoryConfiguration: configuration() });
  await b.days(1);
  assert.deepEqual(await written(b), [], "nobody let S3 in");
  await letIn(b);
  await b.days(1);
  const keys = await written(b);
  assert.deepEqual(
    keys.filter((key) => !key.includes("/data/")),
    [
      `inv/${Bucket}/list/2026-01-03T00-00Z/manifest.checksum`,
      `inv/${Bucket}/list/2026-01-03T00-00Z/manifest.json`,
    ],
  );
  const manifest = JSON.parse(
    (await bytesOf(b, `inv/${Bucket}/list/2026-01-03T00-00Z/manifest.json`)).toString(),
  );
  assert.equal(manifest.fileSchema, "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, StorageClass");
  assert.equal(manifest.files.length, 1);
  assert.deepEqual(
    gunzipSync(await bytesOf(b, manifest.files[0].key))
      .toString()
      .split("\n"),
    [
      `"amber","a%20b/%C3%BC","${second}","true","false","6","STANDARD"`,
      `"amber","a%20b/%C3%BC","${first}","false","false","4","STANDARD"`,
      `"amber","gone","${marker.VersionId}","true","true","",""`,
      "",
    ],
  );
  await b.s3.deleteBucketInventoryConfiguration({ Bucket, Id: "list" });
  await b.days(5);
  assert.equal((await written(b)).length, 3);
});

test("weekly lists come on Sundays; what cannot be listed is refused", async () => {
  await using b = await startBucket();
  await b.s3.createBucket({ Bucket: DESTINATION });
  await letIn(b);
  const put = (InventoryConfiguration: InventoryConfiguration) =>
    b.s3.putBucketInventoryConfiguration({ Bucket, Id: "list", InventoryConfiguration });
  await put(configuration({ Schedule: { Frequency: "Weekly" } }));
  await b.days(14);
  assert.deepEqual(
    (await written(b)).filter((key) => key.endsWith(".json")).map((key) => key.split("/")[3]),
    ["2026-01-04T00-00Z", "2026-01-11T00-00Z"],
  );
  assert.match(await refusal(put(configuration({ OptionalFields: ["Colour" as never] }))), /^MalformedXML/);
});

test("lists in Parquet have types, keys as they are, and who may read what", async () => {
  await using b = await startBucket();
  await b.s3.createBucket({ Bucket: DESTINATION });
  await letIn(b);
  await b.put("a b/ü");
  const InventoryConfiguration = configuration({
    IncludedObjectVersions: "Current",
    OptionalFields: ["ObjectAccessControlList", "LastModifiedDate", "Size", "ObjectLockMode"],
  });
  const destination = InventoryConfiguration.Destination?.S3BucketDestination;
  await b.s3.putBucketInventoryConfiguration({
    Bucket,
    Id: "list",
    InventoryConfiguration: {
      ...InventoryConfiguration,
      Destination: {
        S3BucketDestination: { ...destination, Bucket: destination?.Bucket, Format: "Parquet" },
      },
    },
  });
  await b.days(1);
  const [manifestKey = ""] = (await written(b)).filter((key) => key.endsWith("manifest.json"));
  const manifest = JSON.parse((await bytesOf(b, manifestKey)).toString());
  assert.equal(manifest.fileFormat, "Parquet");
  assert.equal(
    manifest.fileSchema,
    "message s3.inventory { required binary bucket (UTF8); required binary key (UTF8); optional int64 size; " +
      "optional int64 last_modified_date (TIMESTAMP_MILLIS); optional binary object_lock_mode (UTF8); " +
      "optional binary object_access_control_list (UTF8); }",
  );
  assert.match(manifest.files[0].key, /\/data\/[0-9a-f-]{36}\.parquet$/);
  const bytes = await bytesOf(b, manifest.files[0].key);
  const file = new Uint8Array(bytes).buffer;
  const [row = {}, ...more] = await parquetReadObjects({ file });
  assert.equal(more.length, 0);
  assert.deepEqual(
    [row["bucket"], row["key"], row["size"], row["object_lock_mode"]],
    [Bucket, "a b/ü", 4n, null],
  );
  assert.ok(row["last_modified_date"] instanceof Date);
  const acl = JSON.parse(Buffer.from(row["object_access_control_list"], "base64").toString());
  assert.deepEqual(acl, {
    version: "2022-11-10",
    status: "AVAILABLE",
    grants: [
      { canonicalId: canonicalUserId("000000000000"), type: "CanonicalUser", permission: "FULL_CONTROL" },
    ],
  });
});
