import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { failure, pattern, startBucket } from "./fixtures.ts";

const digestOf = (bytes: Uint8Array) => createHash("md5").update(bytes).digest("hex");
const SIZES = [10, 20_000, 300_000];

test("writers, readers and deleters of one key: every reader sees one whole body, or none", async () => {
  await using b = await startBucket();
  const { s3, Bucket } = b;
  const bodies = Array.from({ length: 12 }, (_, seed) => pattern(SIZES[seed % SIZES.length] ?? 10, seed + 1));
  const known = new Set(bodies.map((body) => digestOf(body)));
  const write = (Body: Buffer) => s3.putObject({ Bucket, Key: "k", Body });
  const read = async () => {
    const found = await s3.getObject({ Bucket, Key: "k" }).catch((error: Error) => error);
    if (found instanceof Error) return assert.equal(found.name, "NoSuchKey");
    const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array(0);
    assert.ok(known.has(digestOf(bytes)), "a reader saw a mixture");
    assert.equal(found.ETag, `"${digestOf(bytes)}"`);
  };
  await Promise.all(
    bodies.flatMap((body, index) => [
      write(body),
      read(),
      ...(index % 3 === 0 ? [s3.deleteObject({ Bucket, Key: "k" })] : []),
      read(),
    ]),
  );
  await write(bodies[2] as Buffer);
  await read();
});

test("of many who must find nothing there, one writes", async () => {
  await using b = await startBucket();
  const { s3, Bucket } = b;
  const writers = Array.from({ length: 10 }, (_, index) =>
    s3.putObject({ Bucket, Key: "k", Body: `writer ${index}`, IfNoneMatch: "*" }).then(
      () => index,
      () => undefined,
    ),
  );
  const won = (await Promise.all(writers)).filter((each) => each !== undefined);
  assert.equal(won.length, 1);
  assert.equal(await b.get("k"), `writer ${won[0]}`);
});

test("versions that were written at once are all there, in one order", async () => {
  await using b = await startBucket("Enabled");
  const { s3, Bucket } = b;
  const written = await Promise.all(Array.from({ length: 20 }, (_, index) => b.put("k", `body ${index}`)));
  const { Versions = [] } = await s3.listObjectVersions({ Bucket });
  assert.deepEqual(Versions.map(({ VersionId }) => VersionId).sort(), [...written].sort());
  assert.equal(Versions.filter(({ IsLatest }) => IsLatest).length, 1);
  const [newest] = Versions;
  assert.equal((await s3.headObject({ Bucket, Key: "k" })).VersionId, newest?.VersionId);
  assert.equal((await failure(s3.getObject({ Bucket, Key: "other" }))).name, "NoSuchKey");
});

test("what is read goes on being readable when it is overwritten or deleted meanwhile", async () => {
  await using b = await startBucket();
  const { s3, Bucket } = b;
  const body = pattern(2_000_000);
  await s3.putObject({ Bucket, Key: "k", Body: body });
  const reading = await s3.getObject({ Bucket, Key: "k" });
  await s3.putObject({ Bucket, Key: "k", Body: "another" });
  await s3.deleteObject({ Bucket, Key: "k" });
  assert.equal(digestOf((await reading.Body?.transformToByteArray()) ?? new Uint8Array(0)), digestOf(body));
});
