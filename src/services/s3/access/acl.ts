/**
 * Access control lists as values. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
 */
import type { AccessControlPolicy, Grant, Grantee, Owner } from "../../../gen/s3.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import type { Granted } from "../../../lang/iam/evaluate.ts";
import { canonicalUserId, NOBODY } from "../bucket/canonical-user.ts";
import * as errors from "../errors.ts";

export const ALL_USERS = "http://acs.amazonaws.com/groups/global/AllUsers";
export const AUTHENTICATED_USERS = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";
export const LOG_DELIVERY = "http://acs.amazonaws.com/groups/s3/LogDelivery";
const GROUPS: ReadonlySet<string> = new Set([ALL_USERS, AUTHENTICATED_USERS, LOG_DELIVERY]);

export type AclPermission = "FULL_CONTROL" | "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP";

export interface AclGrant {
  /** A canonical user id or a group's URI. */
  readonly to: string;
  readonly permission: AclPermission;
}
/** Grants in the order in which they were given. */
export type Acl = readonly AclGrant[];

/** What one ACL may hold. */
const GRANTS_MAX = 100;

/** An ACL as it is kept; nothing kept means that the owner has full control and nobody else anything. */
export function aclOf(kept: string | null | undefined, owner: string): Acl {
  return kept === null || kept === undefined ? privateAcl(owner) : (JSON.parse(kept) as Acl);
}

/** What is kept of an ACL: null for the one that is nobody's else. */
export function keptAcl(acl: Acl, owner: string): string | null {
  const [only] = acl;
  const isPrivate =
    acl.length === 1 && only?.permission === "FULL_CONTROL" && only.to === canonicalUserId(owner);
  return isPrivate ? null : JSON.stringify(acl);
}

function privateAcl(owner: string): Acl {
  return [{ to: canonicalUserId(owner), permission: "FULL_CONTROL" }];
}

/** Whom canned ACLs speak of, by their accounts. */
export interface AclParties {
  readonly owner: string;
  /** Of the bucket that the object lies in; undefined for a bucket's own ACL. */
  readonly bucketOwner: string | undefined;
}

/** Throws InvalidArgument for a name that is none. */
export function cannedAcl(name: string, { owner, bucketOwner }: AclParties): Acl {
  const own = privateAcl(owner);
  const also = (to: string, ...permissions: AclPermission[]): Acl => [
    ...own,
    ...permissions.map((permission) => ({ to, permission })),
  ];
  switch (name) {
    case "private":
    case "aws-exec-read":
      return own;
    case "public-read":
      return also(ALL_USERS, "READ");
    case "public-read-write":
      return also(ALL_USERS, "READ", "WRITE");
    case "authenticated-read":
      return also(AUTHENTICATED_USERS, "READ");
    case "log-delivery-write":
      if (bucketOwner === undefined) return also(LOG_DELIVERY, "WRITE", "READ_ACP");
      break;
    case "bucket-owner-read":
      return bucketOwner === undefined || bucketOwner === owner
        ? own
        : also(canonicalUserId(bucketOwner), "READ");
    case "bucket-owner-full-control":
      return bucketOwner === undefined || bucketOwner === owner
        ? own
        : also(canonicalUserId(bucketOwner), "FULL_CONTROL");
  }
  throw errors.invalidArgument("", "x-amz-acl", name);
}

/** The headers that ask for an ACL. */
export interface AclHeaders {
  readonly ACL?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
}

const HEADER_PERMISSIONS = [
  ["GrantFullControl", "FULL_CONTROL"],
  ["GrantRead", "READ"],
  ["GrantReadACP", "READ_ACP"],
  ["GrantWrite", "WRITE"],
  ["GrantWriteACP", "WRITE_ACP"],
] as const;

export function hasAclHeaders(input: object): boolean {
  const headers: AclHeaders = input;
  return headers.ACL !== undefined || hasGrantHeaders(headers);
}

function hasGrantHeaders(input: AclHeaders): boolean {
  return (
    input.GrantFullControl !== undefined ||
    input.GrantRead !== undefined ||
    input.GrantReadACP !== undefined ||
    input.GrantWrite !== undefined ||
    input.GrantWriteACP !== undefined
  );
}

/** The ACL that the headers ask for; undefined when they ask for none. */
export function aclOfHeaders(input: AclHeaders, parties: AclParties): Acl | undefined {
  const grants = hasGrantHeaders(input);
  if (input.ACL !== undefined) {
    if (grants) throw errors.invalidRequest("Specifying both Canned ACLs and Header Grants is not allowed");
    return cannedAcl(input.ACL, parties);
  }
  if (!grants) return undefined;
  return HEADER_PERMISSIONS.flatMap(([member, permission]) =>
    granteesOf(input[member]).map((to) => ({ to, permission })),
  );
}

/** x-amz-grant-read: uri="http://...", id="..." */
function granteesOf(header: string | undefined): string[] {
  if (header === undefined || header.trim() === "") return [];
  return header.split(",").map((part) => {
    const match = /^\s*(id|uri|emailAddress)\s*=\s*"?([^"]*)"?\s*$/i.exec(part);
    if (match === null) throw errors.invalidArgument("Argument format not recognized", "x-amz-grant", part);
    const [, type, value] = match as unknown as [string, string, string];
    if (type.toLowerCase() === "uri") return checkedGroup(value);
    if (type.toLowerCase() === "id") return checkedId(value);
    throw errors.unresolvableEmail(value);
  });
}

/** The ACL of a request's body. Only its owner's grants are anybody's to change, never the owner. */
export function aclOfPolicy(policy: AccessControlPolicy, owner: string): Acl {
  if (policy.Owner?.ID === undefined || policy.Grants === undefined) throw errors.malformedAcl();
  if (policy.Owner.ID !== canonicalUserId(owner)) throw errors.accessDenied();
  if (policy.Grants.length > GRANTS_MAX) throw errors.malformedAcl();
  return policy.Grants.map(({ Grantee: grantee, Permission: permission }) => {
    if (grantee === undefined || !isPermission(permission)) throw errors.malformedAcl();
    return { to: granteeOf(grantee), permission };
  });
}

function isPermission(permission: string | undefined): permission is AclPermission {
  return HEADER_PERMISSIONS.some(([, each]) => each === permission);
}

function granteeOf({ Type, ID, URI, EmailAddress }: Grantee): string {
  if (Type === "CanonicalUser" && ID !== undefined) return checkedId(ID);
  if (Type === "Group" && URI !== undefined) return checkedGroup(URI);
  if (Type === "AmazonCustomerByEmail" && EmailAddress !== undefined)
    throw errors.unresolvableEmail(EmailAddress);
  throw errors.malformedAcl();
}

function checkedId(id: string): string {
  if (!/^[0-9a-f]{64}$/.test(id)) throw errors.invalidArgument("Invalid id", "CanonicalUser/ID", id);
  return id;
}

function checkedGroup(uri: string): string {
  if (!GROUPS.has(uri)) throw errors.invalidArgument("Invalid group uri", "uri", uri);
  return uri;
}

/** Whether the ACL lets in whoever asks, or whoever has an AWS account. */
export function isPublicAcl(acl: Acl): boolean {
  return acl.some(({ to }) => to === ALL_USERS || to === AUTHENTICATED_USERS);
}

/** Whether it says no more than that the bucket's owner has full control, however it says it. */
export function isBucketOwnerFullControl(acl: Acl, { owner, bucketOwner }: AclParties): boolean {
  const ids = new Set([canonicalUserId(owner), canonicalUserId(bucketOwner ?? owner)]);
  return acl.every(({ to, permission }) => permission === "FULL_CONTROL" && ids.has(to));
}

/** What ACLs can know a caller by. */
interface AclNames {
  /** A canonical user id, or the URI of the one group that it alone is in. */
  readonly name: string | undefined;
  readonly authenticated: boolean;
}

function namesOf(caller: Principal): AclNames {
  if (caller.kind === "anonymous") return { name: canonicalUserId(NOBODY), authenticated: false };
  if (caller.kind !== "service") return { name: canonicalUserId(caller.account), authenticated: true };
  const logs = caller.service === "logging.s3.amazonaws.com";
  return { name: logs ? LOG_DELIVERY : undefined, authenticated: true };
}

/**
 * By which grant, if any, the ACL gives a caller a permission: to everybody, or to its account, which then has to pass
 * it on. `ignorePublic`: grants to everybody do not count.
 */
export function grantIn(
  acl: Acl,
  permission: AclPermission,
  caller: Principal,
  ignorePublic: boolean,
): Granted | undefined {
  const { name, authenticated } = namesOf(caller);
  let found: Granted | undefined;
  for (const grant of acl) {
    if (grant.permission !== permission && grant.permission !== "FULL_CONTROL") continue;
    const anybody = grant.to === ALL_USERS || (grant.to === AUTHENTICATED_USERS && authenticated);
    if (anybody && !ignorePublic) return { name: "ACL", naming: "direct" };
    if (grant.to === name) found = { name: "ACL", naming: "account" };
  }
  return found;
}

/** As GetBucketAcl and GetObjectAcl show it. */
export function shownAcl(acl: Acl, owner: string): { readonly Owner: Owner; readonly Grants: Grant[] } {
  return {
    Owner: { ID: canonicalUserId(owner) },
    Grants: acl.map(({ to, permission }) => ({
      Grantee: GROUPS.has(to) ? { Type: "Group", URI: to } : { Type: "CanonicalUser", ID: to },
      Permission: permission,
    })),
  };
}
