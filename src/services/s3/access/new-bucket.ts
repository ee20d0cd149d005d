import type { CreateBucketRequest } from "../../../gen/s3.ts";
import { invalidArgument, newBucketAclAgainstOwnership, newBucketAclBlocked } from "../errors.ts";
import type { Read } from "../kit.ts";
import { ACCOUNT_BLOCK, ACL, EVERYTHING_BLOCKED, OWNERSHIP, PUBLIC_ACCESS_BLOCK } from "./access-settings.ts";
import { aclOfHeaders, isBucketOwnerFullControl, isPublicAcl, keptAcl } from "./acl.ts";

const OWNERSHIPS: ReadonlySet<string> = new Set([
  "BucketOwnerEnforced",
  "BucketOwnerPreferred",
  "ObjectWriter",
]);

/**
 * How a new bucket is shut: all public access blocked, no ACLs, unless its creator says otherwise.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html
 */
export function accessConfigurations(
  ctx: Read,
  input: CreateBucketRequest,
): Array<readonly [kind: string, body: string]> {
  const ownership = input.ObjectOwnership ?? "BucketOwnerEnforced";
  if (!OWNERSHIPS.has(ownership))
    throw invalidArgument("Invalid x-amz-object-ownership header", "x-amz-object-ownership", ownership);
  const configurations: Array<readonly [string, string]> = [
    [OWNERSHIP, ownership],
    [PUBLIC_ACCESS_BLOCK, JSON.stringify(EVERYTHING_BLOCKED)],
  ];
  const account = ctx.store.accessPoints.accountSetting("public-access-block");
  if (account !== undefined) configurations.push([ACCOUNT_BLOCK, account]);
  const owner = ctx.scope.account;
  const parties = { owner, bucketOwner: undefined };
  const acl = aclOfHeaders(input, parties);
  if (acl === undefined) return configurations;
  if (ownership === "BucketOwnerEnforced" && !isBucketOwnerFullControl(acl, parties))
    throw newBucketAclAgainstOwnership();
  if (isPublicAcl(acl)) throw newBucketAclBlocked();
  const kept = keptAcl(acl, owner);
  return kept === null ? configurations : [...configurations, [ACL, kept]];
}
