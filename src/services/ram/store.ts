import type { StoreDefinition } from "../../kernel/store/database.ts";
import { TagReader, TagWriter } from "../../kernel/store/tag-table.ts";
import { PermissionReader, PermissionWriter } from "./store/permissions.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { ShareReader, ShareWriter } from "./store/shares.ts";

/** All shares of a partition's Region, for looking: both sides see them, so they are kept in one place. */
export interface RamReader {
  readonly shares: ShareReader;
  readonly permissions: PermissionReader;
  readonly tags: TagReader;
}

/** The same, for changing. */
export interface RamWriter extends RamReader {
  readonly shares: ShareWriter;
  readonly permissions: PermissionWriter;
  readonly tags: TagWriter;
}

export const STORE: StoreDefinition<RamReader, RamWriter> = {
  migrations: MIGRATIONS,
  reader: (db): RamReader => ({
    shares: new ShareReader(db),
    permissions: new PermissionReader(db),
    tags: new TagReader(db),
  }),
  writer: (db): RamWriter => ({
    shares: new ShareWriter(db),
    permissions: new PermissionWriter(db),
    tags: new TagWriter(db),
  }),
};
