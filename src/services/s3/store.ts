import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { BucketKeys } from "./encryption/bucket-key.ts";
import { type AccessLog, accessLogOf } from "./logging/access-log.ts";
import { type Rendezvous, rendezvousOf } from "./object-lambda/rendezvous.ts";
import { AccessPointReader, AccessPointWriter } from "./store/access-points.ts";
import { AgingReader, AgingWriter } from "./store/aging.ts";
import { BatchReader, BatchWriter } from "./store/batch.ts";
import { BucketReader, BucketWriter } from "./store/buckets.ts";
import { Memory } from "./store/memory.ts";
import { MultiRegionReader, MultiRegionWriter } from "./store/multi-regions.ts";
import { ObjectLambdaReader, ObjectLambdaWriter } from "./store/object-lambdas.ts";
import { PartReader, PartWriter } from "./store/parts.ts";
import { RenameReader, RenameWriter } from "./store/renames.ts";
import { ReplicaReader, ReplicaWriter } from "./store/replicas.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { TierReader, TierWriter } from "./store/tiers.ts";
import { UploadReader, UploadWriter } from "./store/uploads.ts";
import { VersionWriter } from "./store/version-writer.ts";
import { type ClassSize, VersionReader } from "./store/versions.ts";

/** Buckets whose sizes are kept at hand. */
const SIZES_MAX = 1_000;

/** What S3 keeps of one account in one Region, for looking. */
export interface S3Reader {
  readonly buckets: BucketReader;
  readonly versions: VersionReader;
  readonly parts: PartReader;
  readonly uploads: UploadReader;
  readonly accessPoints: AccessPointReader;
  readonly objectLambdas: ObjectLambdaReader;
  readonly multiRegions: MultiRegionReader;
  readonly aging: AgingReader;
  readonly replicas: ReplicaReader;
  readonly batch: BatchReader;
  readonly tiers: TierReader;
  readonly renames: RenameReader;
  /** In memory only. */
  readonly bucketKeys: BucketKeys;
  /** In memory only: who waits for what a function makes of an object. */
  readonly awaited: Rendezvous;
  /** In memory only. */
  readonly accessLog: AccessLog;
  /** In memory only: what buckets held when they were last looked through. */
  readonly sizes: Memory<number, readonly ClassSize[]>;
}

/** The same, for changing. */
export interface S3Writer extends S3Reader {
  readonly buckets: BucketWriter;
  readonly versions: VersionWriter;
  readonly parts: PartWriter;
  readonly uploads: UploadWriter;
  readonly accessPoints: AccessPointWriter;
  readonly objectLambdas: ObjectLambdaWriter;
  readonly multiRegions: MultiRegionWriter;
  readonly aging: AgingWriter;
  readonly replicas: ReplicaWriter;
  readonly batch: BatchWriter;
  readonly tiers: TierWriter;
  readonly renames: RenameWriter;
}

export const STORE: StoreDefinition<S3Reader, S3Writer> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): S3Reader => ({
    buckets: new BucketReader(db),
    versions: new VersionReader(db),
    parts: new PartReader(db),
    uploads: new UploadReader(db),
    accessPoints: new AccessPointReader(db),
    objectLambdas: new ObjectLambdaReader(db),
    multiRegions: new MultiRegionReader(db),
    aging: new AgingReader(db),
    replicas: new ReplicaReader(db),
    batch: new BatchReader(db),
    tiers: new TierReader(db),
    renames: new RenameReader(db),
    bucketKeys: new BucketKeys(),
    awaited: rendezvousOf(db),
    accessLog: accessLogOf(db),
    sizes: new Memory(SIZES_MAX),
  }),
  writer: (db: WriteDatabase): S3Writer => ({
    buckets: new BucketWriter(db),
    versions: new VersionWriter(db),
    parts: new PartWriter(db),
    uploads: new UploadWriter(db),
    accessPoints: new AccessPointWriter(db),
    objectLambdas: new ObjectLambdaWriter(db),
    multiRegions: new MultiRegionWriter(db),
    aging: new AgingWriter(db),
    replicas: new ReplicaWriter(db),
    batch: new BatchWriter(db),
    tiers: new TierWriter(db),
    renames: new RenameWriter(db),
    bucketKeys: new BucketKeys(),
    awaited: rendezvousOf(db),
    accessLog: accessLogOf(db),
    sizes: new Memory(SIZES_MAX),
  }),
  beforeCopy: (writer) => writer.parts.sealOpen(),
};
