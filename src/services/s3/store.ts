import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { BucketReader, BucketWriter } from "./store/buckets.ts";
import { PartReader, PartWriter } from "./store/parts.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { UploadReader, UploadWriter } from "./store/uploads.ts";
import { VersionReader, VersionWriter } from "./store/versions.ts";

/** What S3 keeps of one account in one Region, for looking. */
export interface S3Reader {
  readonly buckets: BucketReader;
  readonly versions: VersionReader;
  readonly parts: PartReader;
  readonly uploads: UploadReader;
}

/** The same, for changing. */
export interface S3Writer extends S3Reader {
  readonly buckets: BucketWriter;
  readonly versions: VersionWriter;
  readonly parts: PartWriter;
  readonly uploads: UploadWriter;
}

export const STORE: StoreDefinition<S3Reader, S3Writer> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): S3Reader => ({
    buckets: new BucketReader(db),
    versions: new VersionReader(db),
    parts: new PartReader(db),
    uploads: new UploadReader(db),
  }),
  writer: (db: WriteDatabase): S3Writer => ({
    buckets: new BucketWriter(db),
    versions: new VersionWriter(db),
    parts: new PartWriter(db),
    uploads: new UploadWriter(db),
  }),
};
