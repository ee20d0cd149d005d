/** What the tests of S3's clockwork have in common: a frozen world with one bucket in it. */
import assert from "node:assert/strict";
import { type LifecycleRule, S3 } from "@aws-sdk/client-s3";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const Bucket = "amber";

export interface BucketWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly s3: S3;
  put(
    Key: string,
    more?: { Body?: string; Tagging?: string; StorageClass?: "GLACIER" | "DEEP_ARCHIVE" },
  ): Promise<string | undefined>;
  rules(...rules: readonly Partial<LifecycleRule>[]): Promise<void>;
  /** Keys, in order. */
  keys(): Promise<string[]>;
  /** Every version and delete marker: "key", or "key!" for a marker; in the order of the listing. */
  versions(): Promise<string[]>;
  days(days: number): Promise<void>;
}

export async function startBucket(
  options: { versioned?: boolean; locked?: boolean; at?: Date } = {},
): Promise<BucketWorld> {
  const world = await startCloudlet({ clock: options.at ?? new Date("2026-01-01T10:00:00Z") });
  const s3 = world.sdk(S3);
  await s3.createBucket({ Bucket, ...(options.locked && { ObjectLockEnabledForBucket: true }) });
  if (options.versioned)
    await s3.putBucketVersioning({ Bucket, VersioningConfiguration: { Status: "Enabled" } });
  return {
    world,
    s3,
    put: async (Key, more = {}) => (await s3.putObject({ Bucket, Key, Body: "body", ...more })).VersionId,
    rules: async (...rules) => {
      const Rules = rules.map(
        (rule, index): LifecycleRule => ({
          ID: `rule-${index}`,
          Status: "Enabled",
          Filter: { Prefix: "" },
          ...rule,
        }),
      );
      await s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules } });
    },
    keys: async () => ((await s3.listObjectsV2({ Bucket })).Contents ?? []).map(({ Key }) => Key ?? ""),
    versions: async () => {
      const { Versions = [], DeleteMarkers = [] } = await s3.listObjectVersions({ Bucket });
      return [...Versions.map(({ Key }) => `${Key}`), ...DeleteMarkers.map(({ Key }) => `${Key}!`)];
    },
    days: (days) => world.clock.advance({ days }),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}
