/** Sessions with directory buckets. https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-create-session.html */
import { after, type Instant, MINUTE } from "../../../base/instant.ts";
import type { Demand } from "../../../kernel/dispatch/contract.ts";
import type { BucketSession, Principal, SessionFacts } from "../../../kernel/iam/principal.ts";
import type { SessionPrincipal } from "../../../kernel/sigv4/session.ts";
import { conditionKeys } from "../access/condition-keys.ts";
import { accessSettings, denialFor } from "../access/demands.ts";
import { type Bucket, bucketArn } from "../bucket/bucket.ts";
import { accessDenied } from "../errors.ts";
import type { Read } from "../kit.ts";
import { zoneOf } from "./name.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html */
const SESSION_LENGTH = 5 * MINUTE;

export type SessionMode = BucketSession["mode"];

/** The session with a directory bucket that a caller acts in. */
export function bucketSessionOf(caller: Principal): BucketSession | undefined {
  return "session" in caller ? caller.session?.bucket : undefined;
}

/** The caller, for as long as a session lasts. Throws AccessDenied for services and for nobody in particular. */
export function inSession(caller: Principal, bucket: BucketSession, now: Instant): SessionPrincipal {
  const ends: Pick<SessionFacts, "expiresAt" | "bucket"> = { expiresAt: after(now, SESSION_LENGTH), bucket };
  switch (caller.kind) {
    case "assumed-role":
      return { ...caller, session: { ...caller.session, ...ends } };
    case "federated-user":
      return { ...caller, session: { ...caller.session, ...ends } };
    case "user":
    case "root":
      return { ...caller, session: { kind: "CreateSession", issuedAt: now, ...caller.session, ...ends } };
    default:
      throw accessDenied();
  }
}

/**
 * Whether a request came to one of AWS's endpoints for directory buckets. At any other one AWS's clients cannot tell
 * the Region's endpoint from the zone's: they have a session for everything, even for the creation of its bucket.
 */
export function hasOwnEndpoint({ request }: Read): boolean {
  return OWN_ENDPOINT.test(request.endpoint);
}

const OWN_ENDPOINT = /[/.]s3express-/;

/** What a session in this mode needs, and whoever does without one. */
export function sessionDemand(ctx: Read, bucket: Bucket, input: object, mode: SessionMode): Demand {
  return regionalDemand(ctx, bucket.name, accessSettings(bucket).policy, input, "CreateSession", mode);
}

/** The same with a bucket that is about to be created. */
export function earlySessionDemand(ctx: Read, bucket: string, input: object): Demand {
  return regionalDemand(ctx, bucket, undefined, input, "CreateSession", "ReadWrite");
}

/** An action on a directory bucket. */
export function regionalDemand(
  ctx: Read,
  bucket: string,
  policy: string | undefined,
  input: object,
  action: string,
  mode?: SessionMode,
): Demand {
  const keys = conditionKeys(ctx, input, undefined, () => undefined);
  return {
    action: `s3express:${action}`,
    resource: bucketArn(ctx.scope, bucket),
    resourcePolicy: policy,
    context: (key) => {
      if (key === "s3express:sessionmode") return mode;
      if (key === "s3express:locationname") return zoneOf(bucket);
      return key.startsWith("s3express:") ? keys(key.replace("s3express:", "s3:")) : undefined;
    },
    denial: denialFor(ctx),
  };
}

/** Where nobody says which, the most that the caller may have. */
export function grantedMode(ctx: Read, bucket: Bucket, input: object): SessionMode {
  return ctx.permits(sessionDemand(ctx, bucket, input, "ReadWrite")) ? "ReadWrite" : "ReadOnly";
}
