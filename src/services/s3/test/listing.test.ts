import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, startBucket } from "./fixtures.ts";

const KEYS = ["a/1", "a/2", "a/b/3", "b", "c/", "c/4", "ä/5", "\ue000", "\u{1f600}"];

test("both listings, with prefix and delimiter, page by page", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  for (const key of KEYS) await t.put(key, key);
  for (const MaxKeys of [1, 2, 1000])
    for (const [Prefix, Delimiter, expected] of [
      ["", "", KEYS],
      ["", "/", ["a/", "b", "c/", "ä/", "\ue000", "\u{1f600}"]],
      ["a/", "/", ["a/1", "a/2", "a/b/"]],
      ["c/", "/", ["c/", "c/4"]],
      ["c", "/", ["c/"]],
      ["nothing", "/", []],
    ] as const) {
      const input = { Bucket, Prefix, Delimiter, MaxKeys };
      const label = JSON.stringify(input);
      assert.deepEqual(await all2(s3, input), [...expected], `v2 ${label}`);
      assert.deepEqual(await all1(s3, input), [...expected], `v1 ${label}`);
    }
});

type Client = Awaited<ReturnType<typeof startBucket>>["s3"];
interface Names {
  readonly Contents?: ReadonlyArray<{ readonly Key?: string | undefined }> | undefined;
  readonly CommonPrefixes?: ReadonlyArray<{ readonly Prefix?: string | undefined }> | undefined;
}
function namesOf({ Contents = [], CommonPrefixes = [] }: Names): string[] {
  const names = [...Contents.map(({ Key = "" }) => Key), ...CommonPrefixes.map(({ Prefix = "" }) => Prefix)];
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

async function all2(s3: Client, input: Parameters<Client["listObjectsV2"]>[0] & object): Promise<string[]> {
  const names: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.listObjectsV2({ ...input, ContinuationToken } as never);
    names.push(...namesOf(page));
    assert.equal(page.KeyCount, namesOf(page).length);
    ContinuationToken = page.NextContinuationToken;
    assert.equal(page.IsTruncated, ContinuationToken !== undefined);
  } while (ContinuationToken !== undefined);
  return names;
}

async function all1(s3: Client, input: Parameters<Client["listObjectsV2"]>[0] & object): Promise<string[]> {
  const names: string[] = [];
  let Marker: string | undefined;
  for (;;) {
    const page = await s3.listObjects({ ...input, Marker } as never);
    names.push(...namesOf(page));
    if (page.IsTruncated !== true) return names;
    Marker = page.NextMarker ?? page.Contents?.at(-1)?.Key;
  }
}

test("the small print of listings", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  for (const key of ["a", "b c", "d"]) await t.put(key, "12");
  const page = await s3.listObjectsV2({ Bucket, StartAfter: "a", EncodingType: "url", FetchOwner: true });
  assert.deepEqual(
    page.Contents?.map(({ Key }) => Key),
    ["b+c", "d"],
  );
  assert.equal(page.StartAfter, "a");
  assert.match(page.Contents?.[0]?.Owner?.ID ?? "", /^[0-9a-f]{64}$/);
  assert.equal(page.Contents?.[0]?.Size, 2);
  assert.equal(page.Contents?.[0]?.StorageClass, "STANDARD");
  assert.equal((await s3.listObjectsV2({ Bucket, MaxKeys: 0 })).KeyCount, 0);
  assert.equal((await s3.listObjectsV2({ Bucket, MaxKeys: 5000 })).MaxKeys, 1000);
  assert.equal((await s3.listObjectsV2({ Bucket })).Contents?.[0]?.Owner, undefined);
  assert.ok((await s3.listObjects({ Bucket })).Contents?.[0]?.Owner !== undefined);
  const negative = await failure(s3.listObjectsV2({ Bucket, MaxKeys: -1 }));
  assert.equal(negative.message, "Argument maxKeys must be an integer between 0 and 2147483647");
  const forged = await failure(s3.listObjectsV2({ Bucket, ContinuationToken: "forged" }));
  assert.equal(
    `${forged.name}: ${forged.message}`,
    "InvalidArgument: The continuation token provided is incorrect",
  );
  const encoding = await failure(s3.listObjectsV2({ Bucket, EncodingType: "xml" as "url" }));
  assert.equal(encoding.message, "Invalid Encoding Method specified in Request");
});
