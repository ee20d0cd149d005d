/**
 * The URL by which a function reads, as its caller, what it is to transform.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html
 */
import { after, SECOND } from "../../../base/instant.ts";
import type { Principal, SessionFacts } from "../../../kernel/iam/principal.ts";
import { canonicalPath, canonicalQuery } from "../../../kernel/sigv4/canonical.ts";
import { sha256HexOfLatin1, signingKey } from "../../../kernel/sigv4/digest.ts";
import { issueSession, type SessionPrincipal } from "../../../kernel/sigv4/session.ts";
import { wallNow } from "../../../kernel/time/clock.ts";
import { accessDenied } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import { OBJECT_LAMBDA_PRINCIPAL } from "./configuration.ts";

/** AWS's own: https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html */
const VALID_SECONDS = 61;
const ALGORITHM = "AWS4-HMAC-SHA256";

export interface ToSign {
  readonly method: string;
  /** "http://127.0.0.1:4566" */
  readonly endpoint: string;
  /** Percent-encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export function presignedUrl(ctx: Prepare, { method, endpoint, path, query }: ToSign): string {
  const credentials = issueSession(ctx, passingOn(ctx));
  const date = new Date(wallNow()).toISOString().replace(/[:-]|\.\d{3}/g, "");
  const day = date.slice(0, 8);
  const { region } = ctx.scope;
  const scope = `${day}/${region}/s3/aws4_request`;
  const parameters = new URLSearchParams({
    ...query,
    "X-Amz-Algorithm": ALGORITHM,
    "X-Amz-Credential": `${credentials.AccessKeyId}/${scope}`,
    "X-Amz-Date": date,
    "X-Amz-Expires": String(VALID_SECONDS),
    "X-Amz-Security-Token": credentials.SessionToken,
    "X-Amz-SignedHeaders": "host",
  });
  const signed = canonicalQuery(parameters.toString().replaceAll("+", "%20"));
  const { host } = new URL(endpoint);
  const canonical = [
    method,
    canonicalPath(path, "s3"),
    signed,
    `host:${host}`,
    "",
    "host",
    "UNSIGNED-PAYLOAD",
  ].join("\n");
  const text = [ALGORITHM, date, scope, sha256HexOfLatin1(canonical)].join("\n");
  const signature = signingKey(credentials.SecretAccessKey, day, region, "s3").hex(text);
  return `${endpoint}${path}?${signed}&X-Amz-Signature=${signature}`;
}

/** The caller for as long as the URL is good, known to come by way of Object Lambda. */
function passingOn({ caller, now }: Prepare): SessionPrincipal {
  if (caller.kind === "anonymous" || caller.kind === "service") throw accessDenied();
  const own = sessionOf(caller);
  const session: SessionFacts = {
    ...(own ?? { kind: "service", issuedAt: now }),
    expiresAt: after(now, VALID_SECONDS * SECOND),
    federation: {
      ...own?.federation,
      "aws:calledvia": [OBJECT_LAMBDA_PRINCIPAL],
      "aws:calledviafirst": OBJECT_LAMBDA_PRINCIPAL,
      "aws:calledvialast": OBJECT_LAMBDA_PRINCIPAL,
    },
  };
  return { ...caller, session };
}

function sessionOf(caller: Principal): SessionFacts | undefined {
  return "session" in caller ? caller.session : undefined;
}
