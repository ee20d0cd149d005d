/** A bucket's lifecycle, and what answers tell of it. */
import type { Bucket } from "../bucket/bucket.ts";
import { isDirectory } from "../directory/name.ts";
import { tagsOf, type Version } from "../object/version.ts";
import type { Upload } from "../store/uploads.ts";
import {
  expirationHeader,
  type Lifecycle,
  plannedAbort,
  plannedExpiration,
  readLifecycle,
} from "./lifecycle.ts";

/** The kind of configuration under which a bucket keeps it. */
export const LIFECYCLE = "lifecycle";

const READY = new WeakMap<Bucket, Lifecycle>();

/** Made ready once per revision of the bucket. */
export function lifecycleOf(bucket: Bucket): Lifecycle | undefined {
  const text = bucket.configuration(LIFECYCLE);
  if (text === undefined) return undefined;
  const ready = READY.get(bucket) ?? readLifecycle(text);
  READY.set(bucket, ready);
  return ready;
}

/** The x-amz-expiration header of an object's current version. */
export function toldExpiration(
  bucket: Bucket,
  version: Pick<Version, "key" | "size" | "modifiedAt">,
  tags: string | null,
): string | undefined {
  const lifecycle = lifecycleOf(bucket);
  if (lifecycle === undefined || isDirectory(bucket.name)) return undefined; // they do not tell
  const { key, size, modifiedAt } = version;
  const planned = plannedExpiration(lifecycle, { key, size, tags: tagsOf({ tags }), since: modifiedAt });
  return planned && expirationHeader(planned);
}

/** The x-amz-abort-date and x-amz-abort-rule-id headers of a multipart upload. */
export function toldAbort(
  bucket: Bucket,
  upload: Pick<Upload, "key" | "initiatedAt">,
): { readonly AbortDate?: Upload["initiatedAt"]; readonly AbortRuleId?: string } {
  const lifecycle = lifecycleOf(bucket);
  const planned = lifecycle && plannedAbort(lifecycle, upload);
  return planned === undefined || isDirectory(bucket.name)
    ? {}
    : { AbortDate: planned.at, AbortRuleId: planned.ruleId };
}
