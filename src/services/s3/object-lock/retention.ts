/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html */
import type { Instant } from "../../../base/instant.ts";
import type { ObjectLockRetention } from "../../../gen/s3.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { invalidArgument, malformedXml } from "../errors.ts";
import type { Version } from "../object/version.ts";

type Retention = Pick<Version, "lockMode" | "retainUntil">;

const NONE: Retention = { lockMode: null, retainUntil: null };

/** What a PutObjectRetention asks for; an empty one takes the retention away. Throws MalformedXML, InvalidArgument. */
export function askedRetention(asked: ObjectLockRetention | undefined, now: Instant): Retention {
  const { Mode: mode, RetainUntilDate: until } = asked ?? {};
  if (mode === undefined && until === undefined) return NONE;
  if ((mode !== "GOVERNANCE" && mode !== "COMPLIANCE") || until === undefined) throw malformedXml();
  if (until <= now)
    throw invalidArgument(
      "The retain until date must be in the future!",
      "RetainUntilDate",
      new Date(until).toISOString(),
    );
  return { lockMode: mode, retainUntil: until };
}

/**
 * Throws AccessDenied for a change that the retention in force does not allow: it may be made longer, and nothing else,
 * but for governance where the caller may get around it (`bypass`).
 */
export function checkRetentionChange(
  present: Retention,
  next: Retention,
  now: Instant,
  bypass: () => boolean,
): void {
  if (present.retainUntil === null || present.retainUntil <= now) return;
  const prolongs = next.lockMode === present.lockMode && (next.retainUntil ?? 0) >= present.retainUntil;
  if (prolongs || (present.lockMode === "GOVERNANCE" && bypass())) return;
  throw new AwsError("AccessDenied", 403, "Access Denied because object protected by object lock.");
}
