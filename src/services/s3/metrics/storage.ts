/**
 * Storage metrics, once a day: how much lies in a bucket in each class, and how much more is billed because objects are
 * smaller than their class's minimum.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html#s3-cloudwatch-metrics
 */
import { DAY, type Instant } from "../../../base/instant.ts";
import type { Gauge } from "../../../kernel/meter/meter.ts";
import type { ClassSize } from "../store/versions.ts";
import type { S3Reader } from "../store.ts";

const KIBIBYTE = 1024;
/** What S3 keeps of an archived object beside it: an index in the archive, its name and metadata in the standard class. */
const ARCHIVE_INDEX_BYTES = 32 * KIBIBYTE;
const ARCHIVE_NAME_BYTES = 8 * KIBIBYTE;

type Measure = (size: ClassSize) => number;
const bytes: Measure = ({ bytes: sum }) => sum;
/** What is missing to 128 KB an object. */
const shortfall: Measure = ({ missing }) => missing;
const each =
  (overhead: number): Measure =>
  ({ objects }) =>
    objects * overhead;

/** By the dimension StorageType: of which class (and tier) what is told. */
const TYPES: Readonly<Record<string, readonly [storageClass: string, measure: Measure, tier?: string]>> = {
  StandardStorage: ["STANDARD", bytes],
  ReducedRedundancyStorage: ["REDUCED_REDUNDANCY", bytes],
  StandardIAStorage: ["STANDARD_IA", bytes],
  StandardIASizeOverhead: ["STANDARD_IA", shortfall],
  OneZoneIAStorage: ["ONEZONE_IA", bytes],
  OneZoneIASizeOverhead: ["ONEZONE_IA", shortfall],
  GlacierInstantRetrievalStorage: ["GLACIER_IR", bytes],
  GlacierInstantRetrievalSizeOverhead: ["GLACIER_IR", shortfall],
  GlacierStorage: ["GLACIER", bytes],
  GlacierObjectOverhead: ["GLACIER", each(ARCHIVE_INDEX_BYTES)],
  GlacierS3ObjectOverhead: ["GLACIER", each(ARCHIVE_NAME_BYTES)],
  DeepArchiveStorage: ["DEEP_ARCHIVE", bytes],
  DeepArchiveObjectOverhead: ["DEEP_ARCHIVE", each(ARCHIVE_INDEX_BYTES)],
  DeepArchiveS3ObjectOverhead: ["DEEP_ARCHIVE", each(ARCHIVE_NAME_BYTES)],
  IntelligentTieringFAStorage: ["INTELLIGENT_TIERING", bytes, "FREQUENT"],
  IntelligentTieringIAStorage: ["INTELLIGENT_TIERING", bytes, "INFREQUENT"],
  IntelligentTieringAIAStorage: ["INTELLIGENT_TIERING", bytes, "INSTANT_ARCHIVE"],
  IntelligentTieringAAStorage: ["INTELLIGENT_TIERING", bytes, "ARCHIVE"],
  IntelligentTieringDAAStorage: ["INTELLIGENT_TIERING", bytes, "DEEP_ARCHIVE"],
};

/** Looks through the bucket at most once a day, and only if somebody asks. */
export function gauge(
  store: S3Reader,
  dimensions: Readonly<Record<string, string>>,
  now: Instant,
): Gauge | undefined {
  const { BucketName: name, StorageType: type, ...others } = dimensions;
  const bucket = name === undefined ? undefined : store.buckets.named(name);
  if (bucket === undefined || type === undefined || Object.keys(others).length > 0) return undefined;
  const day = Math.floor(now / DAY);
  const sizes =
    store.sizes.get(bucket.id, day) ?? store.sizes.keep(bucket.id, day, store.versions.sizes(bucket.id));
  if (type === "AllStorageTypes") {
    const value = sizes.reduce((sum, { objects }) => sum + objects, 0);
    return [{ metric: "NumberOfObjects", value, unit: "Count" }];
  }
  const told = TYPES[type];
  if (told === undefined) return undefined;
  const [storageClass, measure, tier] = told;
  const meant = sizes.filter(
    (size) =>
      size.storageClass === storageClass && (tier === undefined || (size.tier ?? "FREQUENT") === tier),
  );
  const value = meant.reduce((sum, size) => sum + measure(size), 0);
  return [{ metric: "BucketSizeBytes", value, unit: "Bytes" }];
}
