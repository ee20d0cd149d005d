/**
 * Digest files: every hour, signed, each naming the one before.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
import { createHash, createPrivateKey, sign } from "node:crypto";
import { gzipSync } from "node:zlib";
import { partitionOf, REGIONS } from "../../../aws/regions.ts";
import { type Instant, instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { toTheSecond } from "../history/user-identity.ts";
import type { Prepare, Write } from "../kit.ts";
import { DIGEST_INTERVAL } from "../limits.ts";
import type { SigningKey } from "../store.ts";
import { codeOf, putFile, stamp } from "./delivery.ts";
import { presentKey, privateKeyOf } from "./signing-key.ts";
import { type Chain, covers, folderOf, type LogFile, type Trail, type TrailStatus } from "./trail.ts";

export const DIGEST = "digest";
const ALGORITHM = "SHA256withRSA";

/** Each Region that the trail covers has digests, also while nothing happens there. */
export function beginChains(ctx: Write, trail: Trail): void {
  if (!trail.validation) return;
  const { account, partition } = ctx.scope;
  for (const region of REGIONS)
    if (partitionOf(region) === partition && covers(trail, region)) chainOf(ctx, trail, account, region);
}

/** A log file was delivered: the next digest of its account and Region tells of it. */
export function addToChain(
  ctx: Write,
  trail: Trail,
  { account, region, ...file }: LogFile & { readonly account: string; readonly region: string },
): void {
  ctx.store.addLogFile(chainOf(ctx, trail, account, region), file);
}

function chainOf(ctx: Write, trail: Trail, account: string, region: string): string {
  const id = `${trail.arn}|${account}|${region}`;
  if (ctx.store.chain(id) !== undefined) return id;
  const since = trail.intervals.at(-1)?.[0] ?? ctx.now;
  ctx.store.putChain(id, { trail: trail.arn, account, region, since });
  scheduleDigest(ctx, id);
  return id;
}

function scheduleDigest(ctx: Write, id: string): void {
  const due = instant((Math.floor(ctx.now / DIGEST_INTERVAL) + 1) * DIGEST_INTERVAL);
  ctx.schedule(due, { kind: DIGEST, key: id });
}

interface Outcome {
  readonly status: TrailStatus;
  /** Absent when the chain ends, or the bucket refused. */
  readonly chain?: Chain;
  readonly upTo: number;
  readonly newKey?: SigningKey | undefined;
}

export const digest = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome | undefined> => {
    const chain = ctx.store.chain(job.key);
    const trail = chain && ctx.store.trail(chain.trail);
    const files = ctx.store.logFiles(job.key);
    const over = trail === undefined || !trail.validation || (!trail.logging && files.length === 0);
    if (chain === undefined || over) return undefined;
    const { key, fresh } = await presentKey(ctx);
    const upTo = files.at(-1)?.id ?? 0;
    const newKey = fresh ? key : undefined;
    try {
      const next = await putDigest(ctx, trail, chain, files, key);
      return { status: { digestedAt: ctx.now }, chain: next, upTo, newKey };
    } catch (error) {
      return { status: { digestError: codeOf(error) }, upTo, newKey };
    }
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome | undefined): void => {
    const old = ctx.store.chain(job.key);
    if (outcome === undefined || old === undefined) {
      ctx.store.removeChain(job.key);
      return;
    }
    const { status, chain, upTo, newKey } = outcome;
    if (newKey !== undefined) ctx.store.keepSigningKey(newKey);
    const { digestError: _, ...before } = ctx.store.status(old.trail);
    ctx.store.putStatus(old.trail, { ...before, ...status });
    if (chain !== undefined) {
      ctx.store.putChain(job.key, chain);
      ctx.store.forgetLogFiles(job.key, upTo);
    }
    scheduleDigest(ctx, job.key);
  },
};

async function putDigest(
  ctx: Prepare,
  trail: Trail,
  chain: Chain,
  files: readonly LogFile[],
  key: SigningKey,
): Promise<Chain> {
  const { account, region, previous } = chain;
  const end = instant(Math.floor(ctx.now / 1000) * 1000);
  const name = `${account}_CloudTrail-Digest_${region}_${trail.name}_${trail.homeRegion}_${stamp(end)}.json.gz`;
  const object = `${folderOf(trail, "CloudTrail-Digest", account, region, end)}/${name}`;
  const text = Buffer.from(JSON.stringify(contents(trail, chain, files, { object, end, key })));
  const hash = createHash("sha256").update(text).digest("hex");
  const toSign = `${toTheSecond(end)}\n${trail.bucket}/${object}\n${hash}\n${previous?.signature ?? "null"}`;
  const pem = createPrivateKey({ key: privateKeyOf(ctx, key), format: "der", type: "pkcs8" });
  const signature = sign("sha256", Buffer.from(toSign), pem).toString("hex");
  await putFile(ctx, trail, object, gzipSync(text), { signature, "signature-algorithm": ALGORITHM });
  return { ...chain, since: end, previous: { bucket: trail.bucket, key: object, hash, signature } };
}

function contents(
  trail: Trail,
  { account, since, previous }: Chain,
  files: readonly LogFile[],
  made: { readonly object: string; readonly end: Instant; readonly key: SigningKey },
) {
  const newest = files.map((file) => file.newest).sort();
  const oldest = files.map((file) => file.oldest).sort();
  return {
    awsAccountId: account,
    digestStartTime: toTheSecond(since),
    digestEndTime: toTheSecond(made.end),
    digestS3Bucket: trail.bucket,
    digestS3Object: made.object,
    digestPublicKeyFingerprint: made.key.fingerprint,
    digestSignatureAlgorithm: ALGORITHM,
    newestEventTime: newest.at(-1) ?? null,
    oldestEventTime: oldest[0] ?? null,
    previousDigestS3Bucket: previous?.bucket ?? null,
    previousDigestS3Object: previous?.key ?? null,
    previousDigestHashValue: previous?.hash ?? null,
    previousDigestHashAlgorithm: previous === undefined ? null : "SHA-256",
    previousDigestSignature: previous?.signature ?? null,
    logFiles: files.map(({ bucket, key, hash, newest: last, oldest: first }) => ({
      s3Bucket: bucket,
      s3Object: key,
      hashValue: hash,
      hashAlgorithm: "SHA-256",
      newestEventTime: last,
      oldestEventTime: first,
    })),
  };
}
