import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { absent, Bench, present } from "./program.ts";

const MEBIBYTE = 1024 * 1024;

/** Files to send away: names with all that URLs mind, and one that goes in parts. */
class Files implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "cloudlet-files-"));
  readonly tree = join(this.folder, "tree");
  readonly large = join(this.tree, "large");

  constructor() {
    mkdirSync(join(this.tree, "deep", "er"), { recursive: true });
    writeFileSync(join(this.tree, "deep", "er", "1.txt"), "one\n");
    writeFileSync(join(this.tree, "odd näme+&%.txt"), "two\n");
    writeFileSync(this.large, Buffer.alloc(12 * MEBIBYTE, "0123456789abcdef!"));
  }

  /** Fails unless the copy of the tree is like the tree. */
  assertSame(copy: string): void {
    for (const name of ["deep/er/1.txt", "odd näme+&%.txt", "large"])
      assert.ok(readFileSync(join(this.tree, name)).equals(readFileSync(join(copy, name))), name);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Runs a program that must succeed, and answers what it printed. */
async function done(
  bench: Bench,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
) {
  const { code, out, err } = await bench.run(program, args, { env });
  assert.equal(code, 0, `${program} ${args.join(" ")}: ${out}${err}`);
  return out;
}

test("rclone: copy, check, list, sync back, move, link, purge", {
  skip: present("rclone", "version") ? false : absent("rclone"),
}, async () => {
  await using bench = await Bench.open();
  using files = new Files();
  const env = {
    RCLONE_CONFIG: "/dev/null",
    RCLONE_CONFIG_CLOUD_TYPE: "s3",
    RCLONE_CONFIG_CLOUD_PROVIDER: "Other",
    RCLONE_CONFIG_CLOUD_ENV_AUTH: "true",
    RCLONE_CONFIG_CLOUD_ENDPOINT: bench.url,
    RCLONE_CONFIG_CLOUD_REGION: "us-east-1",
    // rclone would send "private", which buckets without ACLs refuse
    RCLONE_CONFIG_CLOUD_ACL: "bucket-owner-full-control",
    RCLONE_CONFIG_CLOUD_BUCKET_ACL: "private",
    RCLONE_S3_UPLOAD_CUTOFF: "5M",
    RCLONE_S3_CHUNK_SIZE: "5M",
    RCLONE_RETRIES: "1",
  };
  const rclone = (...args: string[]) => done(bench, "rclone", args, env);
  await rclone("mkdir", "cloud:tools");
  await rclone("copy", files.tree, "cloud:tools/tree");
  await rclone("check", "--download", files.tree, "cloud:tools/tree");
  const listed = (await rclone("lsf", "-R", "--files-only", "cloud:tools/tree")).trim().split("\n");
  assert.deepEqual(listed.sort(), ["deep/er/1.txt", "large", "odd näme+&%.txt"]);
  await rclone("moveto", "cloud:tools/tree/large", "cloud:tools/moved");
  await rclone("moveto", "cloud:tools/moved", "cloud:tools/tree/large");
  await rclone("sync", "cloud:tools/tree", join(files.folder, "back"));
  files.assertSame(join(files.folder, "back"));
  const link = (await rclone("link", "cloud:tools/tree/deep/er/1.txt")).trim();
  assert.equal(await (await fetch(link)).text(), "one\n");
  await rclone("purge", "cloud:tools");
  assert.equal(await rclone("lsd", "cloud:"), "");
});

test("s3cmd: put in parts, sync, list, ACLs, sign, both signature versions", {
  skip: present("s3cmd", "--version") ? false : absent("s3cmd"),
}, async () => {
  await using bench = await Bench.open();
  using files = new Files();
  const settings = join(files.folder, "s3cfg");
  const host = new URL(bench.url).host;
  const keys = "access_key = test\nsecret_key = test\nuse_https = False\n";
  writeFileSync(settings, `[default]\n${keys}host_base = ${host}\nhost_bucket = ${host}\n`);
  const s3cmd = (...args: string[]) => done(bench, "s3cmd", ["-c", settings, "--no-progress", ...args]);
  await s3cmd("mb", "s3://tools");
  await s3cmd("sync", "--multipart-chunk-size-mb=5", `${files.tree}/`, "s3://tools/tree/");
  assert.equal(await s3cmd("sync", `${files.tree}/`, "s3://tools/tree/"), "");
  const listed = (await s3cmd("ls", "-r", "s3://tools")).trim().split("\n");
  assert.deepEqual(
    listed.map((line) => line.slice(line.indexOf("s3://"))),
    ["s3://tools/tree/deep/er/1.txt", "s3://tools/tree/large", "s3://tools/tree/odd näme+&%.txt"],
  );
  const back = join(files.folder, "back");
  mkdirSync(back);
  await s3cmd("sync", "s3://tools/tree/", `${back}/`);
  files.assertSame(back);
  assert.match(await s3cmd("--signature-v2", "info", "s3://tools/tree/deep/er/1.txt"), /File size: 4\n/);
  const url = (await s3cmd("signurl", "s3://tools/tree/deep/er/1.txt", "+60")).trim();
  assert.equal(await (await fetch(url)).text(), "one\n");
  const acl = ["setacl", "s3://tools/tree/large", "--acl-public"];
  const { code, err } = await bench.run("s3cmd", ["-c", settings, ...acl]);
  assert.notEqual(code, 0);
  assert.match(err, /400 \(AccessControlListNotSupported\): The bucket does not allow ACLs/);
  await s3cmd("rb", "-r", "-f", "s3://tools");
});
