/**
 * S3's condition keys, each worked out only when a policy asks for it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
import type { Instant } from "../../../base/instant.ts";
import { DAY } from "../../../base/instant.ts";
import type { ContextValue } from "../../../kernel/dispatch/contract.ts";
import { type Addressed, arnOfAccessPoint } from "../addressing.ts";
import type { Read } from "../kit.ts";
import { tagsOf, type Version } from "../object/version.ts";
import { OBJECT_LAMBDA_PRINCIPAL } from "../object-lambda/configuration.ts";

/** Keys that are members of the input under another name. */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ["s3:prefix", "Prefix"],
  ["s3:delimiter", "Delimiter"],
  ["s3:max-keys", "MaxKeys"],
  ["s3:versionid", "VersionId"],
  ["s3:if-match", "IfMatch"],
  ["s3:if-none-match", "IfNoneMatch"],
  ["s3:x-amz-acl", "ACL"],
  ["s3:x-amz-grant-full-control", "GrantFullControl"],
  ["s3:x-amz-grant-read", "GrantRead"],
  ["s3:x-amz-grant-read-acp", "GrantReadACP"],
  ["s3:x-amz-grant-write", "GrantWrite"],
  ["s3:x-amz-grant-write-acp", "GrantWriteACP"],
  ["s3:x-amz-copy-source", "CopySource"],
  ["s3:x-amz-metadata-directive", "MetadataDirective"],
  ["s3:x-amz-object-ownership", "ObjectOwnership"],
  ["s3:x-amz-server-side-encryption", "ServerSideEncryption"],
  ["s3:x-amz-server-side-encryption-aws-kms-key-id", "SSEKMSKeyId"],
  ["s3:x-amz-server-side-encryption-customer-algorithm", "SSECustomerAlgorithm"],
  ["s3:x-amz-storage-class", "StorageClass"],
  ["s3:x-amz-website-redirect-location", "WebsiteRedirectLocation"],
]);

const AUTH_TYPES = { header: "REST-HEADER", query: "REST-QUERY-STRING", form: "POST" } as const;
const EXISTING_TAG = "s3:existingobjecttag/";
const REQUEST_TAG = "s3:requestobjecttag/";
const BUCKET_TAG = "s3:buckettag/";
const ACCESS_POINT_TAG = "s3:accesspointtag/";

interface Lock {
  readonly Mode?: string | undefined;
  readonly RetainUntilDate?: Instant | undefined;
}
interface Input {
  readonly ObjectLockMode?: string;
  readonly ObjectLockRetainUntilDate?: Instant;
  readonly ObjectLockLegalHoldStatus?: string;
  readonly Retention?: Lock;
  readonly LegalHold?: { readonly Status?: string };
  readonly Tagging?:
    | string
    | { readonly TagSet?: ReadonlyArray<{ readonly Key?: string; readonly Value?: string }> };
  readonly CreateBucketConfiguration?: { readonly LocationConstraint?: string };
}

/** `find`: the object that the request names, as it is now. */
export function conditionKeys(
  ctx: Read,
  input: object,
  place: Addressed | undefined,
  find: () => Version | undefined,
): (key: string) => ContextValue | undefined {
  return (key) => {
    const member = MEMBERS.get(key);
    if (member !== undefined) return (input as Readonly<Record<string, ContextValue | undefined>>)[member];
    return (
      ofRequest(key, ctx) ??
      ofLock(key, input, ctx.now) ??
      ofPlace(key, ctx, place) ??
      ofTags(key, input, place, find)
    );
  };
}

function ofRequest(key: string, { request, now, scope }: Read): ContextValue | undefined {
  const { signature } = request;
  switch (key) {
    case "s3:authtype":
      return signature && AUTH_TYPES[signature.place];
    case "s3:signatureversion":
      return signature && (signature.version === 2 ? "AWS" : "AWS4-HMAC-SHA256");
    case "s3:signatureage":
      return signature?.signedAt === undefined ? undefined : Math.max(0, now - signature.signedAt);
    case "s3:x-amz-content-sha256":
      return signature?.payload;
    case "s3:tlsversion":
      return tlsVersion(request.tlsVersion);
    case "s3:resourceaccount":
      return scope.account;
    default:
      return undefined;
  }
}

/** "TLSv1.3" as policies compare it: 1.3. */
function tlsVersion(name: string | undefined): number | undefined {
  const found = /^TLSv(\d(?:\.\d)?)$/.exec(name ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}

function ofLock(key: string, input: Input, now: Instant): ContextValue | undefined {
  const until = input.ObjectLockRetainUntilDate ?? input.Retention?.RetainUntilDate;
  switch (key) {
    case "s3:object-lock-mode":
      return input.ObjectLockMode ?? input.Retention?.Mode;
    case "s3:object-lock-retain-until-date":
      return until === undefined ? undefined : new Date(until).toISOString();
    case "s3:object-lock-remaining-retention-days":
      return until === undefined ? undefined : Math.ceil((until - now) / DAY);
    case "s3:object-lock-legal-hold":
      return input.ObjectLockLegalHoldStatus ?? input.LegalHold?.Status;
    case "s3:locationconstraint":
      return input.CreateBucketConfiguration?.LocationConstraint;
    default:
      return undefined;
  }
}

function ofPlace(key: string, { scope }: Read, place: Addressed | undefined): ContextValue | undefined {
  const point = place?.accessPoint;
  if (place?.objectLambda !== undefined && CALLED_VIA.has(key)) return OBJECT_LAMBDA_PRINCIPAL;
  if (point === undefined) return undefined;
  switch (key) {
    case "s3:dataaccesspointarn":
      return arnOfAccessPoint(scope, point);
    case "s3:dataaccesspointaccount":
      return point.account ?? scope.account;
    case "s3:accesspointnetworkorigin":
      return point.vpcId === undefined ? "Internet" : "VPC";
    default:
      return undefined;
  }
}

/** What an Object Lambda access point asks of its access point, it asks for its caller. */
const CALLED_VIA: ReadonlySet<string> = new Set(["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"]);

function ofTags(
  key: string,
  input: Input,
  place: Addressed | undefined,
  find: () => Version | undefined,
): ContextValue | undefined {
  if (key === "s3:requestobjecttagkeys") {
    const names = Object.keys(requestTags(input));
    return names.length === 0 ? undefined : names;
  }
  if (key.startsWith(REQUEST_TAG)) return named(requestTags(input), key.slice(REQUEST_TAG.length));
  if (key.startsWith(EXISTING_TAG)) {
    const version = find();
    return version && named(tagsOf(version), key.slice(EXISTING_TAG.length));
  }
  if (key.startsWith(ACCESS_POINT_TAG)) {
    const tags = place?.accessPoint?.tags;
    return tags === undefined ? undefined : named(JSON.parse(tags), key.slice(ACCESS_POINT_TAG.length));
  }
  if (key.startsWith(BUCKET_TAG) && place?.bucket.configuration("abac") === "Enabled") {
    const tags = place.bucket.configuration("tagging");
    return tags === undefined ? undefined : named(JSON.parse(tags), key.slice(BUCKET_TAG.length));
  }
  return undefined;
}

/** Tags come as a query string in a header, or as a document in the body. */
function requestTags({ Tagging: tagging }: Input): Readonly<Record<string, string>> {
  if (tagging === undefined) return {};
  if (typeof tagging === "string") return Object.fromEntries(new URLSearchParams(tagging));
  return Object.fromEntries((tagging.TagSet ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
}

/** Policies' names of keys have lost their case by the time they are asked for. */
function named(tags: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(tags).find((each) => each.toLowerCase() === name);
  return key === undefined ? undefined : tags[key];
}
