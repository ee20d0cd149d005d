import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { S3 } from "@aws-sdk/client-s3";
import { startCloudlet } from "../../src/index.ts";
import { Random } from "../support/random.ts";
import { startVictim } from "./server.ts";
import type { Victim } from "./victim.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 4);
const CALLERS = 6;
const Bucket = "hammered";
const PART_BYTES = 5 * 1024 * 1024;
/** Smaller bodies lie in their rows, and have no file. */
const INLINE_BYTES_MAX = 16 * 1024;
const GIBIBYTE = 1024 ** 3;

function clientOf(victim: Victim): S3 {
  return new S3({
    endpoint: `http://127.0.0.1:${victim.port}`,
    region: "us-east-1",
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
}

/** What a key was last told to hold: its body, or nothing; or both, where the server died over it. */
type Possible = ReadonlyArray<string | undefined>;

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function bytesOf(random: Random): Buffer {
  const size = random.pick([0, 100, INLINE_BYTES_MAX + 1, 80_000, 400_000]);
  return Buffer.alloc(size, `${random.below(1_000_000_000)} `);
}

/** One caller owns its keys: what it was told of them is the order of things. */
async function act(
  s3: S3,
  ledger: Map<string, Possible>,
  random: Random,
  keys: readonly string[],
): Promise<boolean> {
  const Key = random.pick(keys);
  const before = ledger.get(Key) ?? [undefined];
  const note = async (after: string | undefined, call: () => Promise<unknown>): Promise<boolean> => {
    ledger.set(Key, [...before, after]);
    try {
      await call();
    } catch {
      return false;
    }
    ledger.set(Key, [after]);
    return true;
  };
  switch (random.weighted({ put: 6, remove: 2, parts: 1 })) {
    case "put": {
      const Body = bytesOf(random);
      return note(digestOf(Body), () => s3.putObject({ Bucket, Key, Body }));
    }
    case "remove":
      return note(undefined, () => s3.deleteObject({ Bucket, Key }));
    case "parts": {
      const bodies = [Buffer.alloc(PART_BYTES, String(random.below(1_000_000))), bytesOf(random)];
      return note(digestOf(Buffer.concat(bodies)), () => uploadParts(s3, Key, bodies));
    }
  }
}

async function uploadParts(s3: S3, Key: string, bodies: readonly Buffer[]): Promise<void> {
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key });
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  for (const [index, Body] of bodies.entries()) {
    const PartNumber = index + 1;
    const { ETag } = await s3.uploadPart({ Bucket, Key, UploadId, PartNumber, Body });
    Parts.push({ PartNumber, ETag });
  }
  await s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload: { Parts } });
}

async function hammer(victim: Victim, ledger: Map<string, Possible>, random: Random): Promise<void> {
  const s3 = clientOf(victim);
  const answers = 5 + random.below(40);
  let answered = 0;
  let dead = false;
  const caller = async (name: number) => {
    const keys = [1, 2, 3].map((each) => `caller-${name}/key-${each}`);
    while (!dead) {
      if (await act(s3, ledger, random, keys)) answered++;
      if (answered >= answers && !dead) {
        dead = true;
        await victim.kill();
      }
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, name) => caller(name)));
  s3.destroy();
}

/** Files in which bodies lie. */
function blobsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /^[0-9a-f]{32}$/.test(each.name))
    .map((each) => each.name);
}

/** Opens a copy of what the server left, and holds it against what callers were told. */
async function check(folder: string, ledger: ReadonlyMap<string, Possible>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), "cloudlet-inspect-"));
  try {
    cpSync(folder, copy, { recursive: true });
    await using cloudlet = await startCloudlet({ dataDirectory: copy, clock: "frozen" });
    const s3 = cloudlet.sdk(S3, { config: { forcePathStyle: true } });
    for (const [Key, possible] of ledger) {
      const found = await s3.getObject({ Bucket, Key }).catch(() => undefined);
      const bytes = await found?.Body?.transformToByteArray();
      const digest = bytes && digestOf(bytes);
      assert.ok(
        possible.includes(digest),
        `${Key} holds what it was never told to hold, or lost what it did`,
      );
    }
    const { Uploads = [] } = await s3.listMultipartUploads({ Bucket });
    for (const { Key, UploadId } of Uploads) await s3.abortMultipartUpload({ Bucket, Key, UploadId });
    let files = 0;
    for (const { Key = "" } of (await s3.listObjectsV2({ Bucket })).Contents ?? [])
      files += await filesOf(s3, Key);
    await cloudlet.idle();
    assert.equal(blobsIn(copy).length, files, "there are files that belong to no object");
  } finally {
    rmSync(copy, { recursive: true });
  }
}

async function filesOf(s3: S3, Key: string): Promise<number> {
  const ObjectAttributes = ["ObjectParts", "ObjectSize"] as const;
  const { ObjectParts, ObjectSize = 0 } = await s3.getObjectAttributes({
    Bucket,
    Key,
    ObjectAttributes: [...ObjectAttributes],
  });
  if (ObjectParts === undefined) return ObjectSize > INLINE_BYTES_MAX ? 1 : 0;
  // The first part is always a large one; the second may be small.
  return 1 + (ObjectSize - PART_BYTES > INLINE_BYTES_MAX ? 1 : 0);
}

test("S3, killed over and over: what was acknowledged is whole, what was not is whole or not there, no file is left over", async () => {
  const random = new Random();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-s3-kill-"));
  const ledger = new Map<string, Possible>();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const victim = await startVictim(folder);
      if (round === 0) await clientOf(victim).createBucket({ Bucket });
      try {
        await hammer(victim, ledger, random);
      } finally {
        await victim.kill();
      }
      await check(folder, ledger);
    }
    assert.ok(ledger.size > 0, "the servers answered");
  } catch (error) {
    throw new Error(`with TEST_SEED=${random.seed}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("S3 on a full disk: an upload fails with a clean 5xx, earlier objects are intact, and later ones go through", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-s3-full-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return t.skip("skipped: no small file system can be mounted here (not root?)");
  }
  try {
    const filler = join(folder, "filler");
    writeFileSync(filler, Buffer.alloc(4 * 1024 * 1024));
    const victim = await startVictim(folder);
    try {
      const s3 = clientOf(victim);
      await s3.createBucket({ Bucket });
      const Body = Buffer.alloc(2 * 1024 * 1024, "kept ");
      await s3.putObject({ Bucket, Key: "kept", Body });
      const large = s3.putObject({ Bucket, Key: "large", Body: Buffer.alloc(8 * 1024 * 1024) });
      const refused = await large.then(
        () => undefined,
        (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode,
      );
      assert.ok(refused !== undefined && refused >= 500, `the full disk was answered ${refused}`);
      const { Contents = [] } = await s3.listObjectsV2({ Bucket });
      assert.deepEqual(
        Contents.map(({ Key }) => Key),
        ["kept"],
      );
      const kept = await (await s3.getObject({ Bucket, Key: "kept" })).Body?.transformToByteArray();
      assert.equal(digestOf(kept ?? new Uint8Array(0)), digestOf(Body));
      rmSync(filler);
      await s3.putObject({ Bucket, Key: "later", Body });
      s3.destroy();
    } finally {
      await victim.kill();
    }
  } finally {
    spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Resident memory, in MiB, at its peak so far. */
function peakMebibytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

test("a large object goes in and out in pieces", async (t) => {
  if (process.env["TEST_SLOW"] === undefined)
    return t.skip("skipped: takes a minute; set TEST_SLOW to run it");
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-s3-large-"));
  const victim = await startVictim(folder);
  try {
    const s3 = clientOf(victim);
    await s3.createBucket({ Bucket });
    await s3.putObject({ Bucket, Key: "small", Body: "x" });
    const idle = peakMebibytes(victim.pid);
    const piece = Buffer.alloc(1024 * 1024, "large ");
    const pieces = function* () {
      for (let sent = 0; sent < GIBIBYTE; sent += piece.length) yield piece;
    };
    const Body = Readable.from(pieces(), { objectMode: false });
    await s3.putObject({ Bucket, Key: "large", Body, ContentLength: GIBIBYTE });
    const read = await s3.getObject({ Bucket, Key: "large" });
    let received = 0;
    for await (const part of read.Body as AsyncIterable<Uint8Array>) received += part.length;
    assert.equal(received, GIBIBYTE);
    const more = peakMebibytes(victim.pid) - idle;
    assert.ok(more < 150, `memory grew by ${more.toFixed(0)} MiB`);
    s3.destroy();
  } finally {
    await victim.kill();
    rmSync(folder, { recursive: true });
  }
});
