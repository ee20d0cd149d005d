import type { Instant } from "../../../base/instant.ts";
import type { ChecksumAlgorithm, ChecksumType } from "../checksum/algorithms.ts";

/** The version id of what was written while versioning was not on. */
export const NULL_VERSION = "null";

/** What an object was given when it was made; only a copy has another one. */
export interface Made {
  readonly contentType?: string;
  readonly cacheControl?: string;
  readonly contentDisposition?: string;
  readonly contentEncoding?: string;
  readonly contentLanguage?: string;
  readonly expires?: string;
  /** User metadata: names in lower case, without x-amz-meta-. */
  readonly metadata?: Readonly<Record<string, string>>;
  readonly websiteRedirect?: string;
  readonly checksum?: Checksum;
}

/** Of a whole object. Base64, with "-<parts>" behind it where it is a checksum of checksums. */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly type: ChecksumType;
  readonly value: string;
}

/** A version of an object, or a delete marker, as its row has it. */
export interface Version {
  readonly id: number;
  readonly key: string;
  readonly versionId: string;
  readonly latest: number;
  readonly marker: number;
  readonly modifiedAt: Instant;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Whose parts its body is; null: its own. */
  readonly holder: number | null;
  /** 0 where it was not uploaded in parts. */
  readonly partCount: number;
  readonly storageClass: string;
  /** The account that owns the object. */
  readonly owner: string;
  /** JSON: {@link Made}. */
  readonly made: string;
  /** JSON: how the body is encrypted (encryption/encryption.ts). */
  readonly encryption: string;
  /** JSON: names and values; null where it has no tags. */
  readonly tags: string | null;
  readonly acl: string | null;
  readonly restore: string | null;
  readonly lockMode: string | null;
  readonly retainUntil: Instant | null;
  readonly legalHold: string | null;
  readonly replication: string | null;
}

/** A version about to be written. */
export type NewVersion = Omit<Version, "id" | "latest">;

const MADE = new WeakMap<object, Made>();

/** Read once for each row that is kept at hand. */
export function madeOf(version: { readonly made: string }): Made {
  const known = MADE.get(version);
  if (known !== undefined) return known;
  const made = JSON.parse(version.made) as Made;
  MADE.set(version, made);
  return made;
}

export function tagsOf(version: { readonly tags: string | null }): Readonly<Record<string, string>> {
  return version.tags === null ? {} : (JSON.parse(version.tags) as Record<string, string>);
}

/** The ETag as answers and conditions have it. */
export function quotedEtag(version: { readonly etag: string }): string {
  return `"${version.etag}"`;
}

/** Whose parts are this version's body. */
export function holderOf(version: { readonly id: number; readonly holder: number | null }): number {
  return version.holder ?? holderOfVersion(version.id);
}

/** Bodies are held by versions and by uploads; an upload that becomes a version keeps its parts where they are. */
export function holderOfVersion(id: number): number {
  return 2 * id;
}
export function holderOfUpload(id: number): number {
  return 2 * id + 1;
}
