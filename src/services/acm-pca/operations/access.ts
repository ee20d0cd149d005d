import { tagList, withoutTags } from "../../../aws/tags.ts";
import type { Permission } from "../../../gen/acm-pca.ts";
import { PolicySyntaxError } from "../../../lang/iam/document.ts";
import { validatePolicy } from "../../../lang/iam/validate.ts";
import { type Authority, arnOf, authorityAt, type Grant, liveAuthority } from "../authority.ts";
import { statementOf } from "../authz.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { pageOf } from "../paging.ts";
import { withTags } from "../tags.ts";

const ACM = "acm.amazonaws.com";

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreatePermission.html */
export const CreatePermission = write("CreatePermission", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  if (input.Principal !== ACM) throw errors.invalidArgs(`The only principal that is possible is ${ACM}.`);
  const sourceAccount = input.SourceAccount ?? ctx.scope.account;
  const isSame = (grant: Grant) =>
    grant.principal === input.Principal && grant.sourceAccount === sourceAccount;
  if (authority.permissions.some(isSame))
    throw errors.permissionAlreadyExists(
      "The designated permission has already been given to the principal.",
    );
  const grant: Grant = {
    principal: input.Principal,
    sourceAccount,
    actions: [...new Set(input.Actions)],
    createdAt: ctx.now,
  };
  ctx.store.put({ ...authority, permissions: [...authority.permissions, grant] });
  return {};
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeletePermission.html */
export const DeletePermission = write("DeletePermission", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  const { Principal, SourceAccount = ctx.scope.account } = input;
  const permissions = authority.permissions.filter(
    (grant) => grant.principal !== Principal || grant.sourceAccount !== SourceAccount,
  );
  ctx.store.put({ ...authority, permissions });
  return {};
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListPermissions.html */
export const ListPermissions = read("ListPermissions", (ctx, input) => {
  const authority = authorityAt(ctx, input.CertificateAuthorityArn);
  const arn = arnOf(ctx.scope, authority);
  const { items, more } = pageOf(ctx, `permissions ${authority.id}`, authority.permissions, input);
  return { Permissions: items.map((grant) => shownGrant(arn, grant)), ...more };
});

function shownGrant(arn: string, grant: Grant): Permission {
  return {
    CertificateAuthorityArn: arn,
    CreatedAt: grant.createdAt,
    Principal: grant.principal,
    SourceAccount: grant.sourceAccount,
    Actions: grant.actions,
    Policy: JSON.stringify({ Version: "2012-10-17", Statement: [statementOf(arn, grant)] }),
  };
}

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_PutPolicy.html */
export const PutPolicy = write("PutPolicy", (ctx, input) => {
  const authority = liveAuthority(ctx, input.ResourceArn);
  try {
    validatePolicy(input.Policy, "resource");
  } catch (error) {
    if (error instanceof PolicySyntaxError) throw errors.invalidPolicy(error.message);
    throw error;
  }
  if (!letsCallerChangeIt(ctx, authority, input.Policy)) throw errors.wouldLockOut();
  ctx.store.put({ ...authority, policy: input.Policy });
  return {};
});

/** Whether whoever sets the policy could set another one after it. Services set what others share. */
function letsCallerChangeIt(ctx: Read, authority: Authority, resourcePolicy: string): boolean {
  if (ctx.caller.kind === "service") return true;
  const resource = arnOf(ctx.scope, authority);
  return ctx.permits({ action: "acm-pca:PutPolicy", resource, resourcePolicy, resourceTags: authority.tags });
}

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetPolicy.html */
export const GetPolicy = read("GetPolicy", (ctx, input) => {
  const { policy } = authorityAt(ctx, input.ResourceArn);
  if (policy === undefined) throw errors.resourceNotFound("The certificate authority has no policy.");
  return { Policy: policy };
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_DeletePolicy.html */
export const DeletePolicy = write("DeletePolicy", (ctx, input) => {
  const { policy: _policy, ...authority } = liveAuthority(ctx, input.ResourceArn);
  ctx.store.put(authority);
  return {};
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_TagCertificateAuthority.html */
export const TagCertificateAuthority = write("TagCertificateAuthority", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  ctx.store.put({ ...authority, tags: withTags(authority.tags, input.Tags) });
  return {};
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_UntagCertificateAuthority.html */
export const UntagCertificateAuthority = write("UntagCertificateAuthority", (ctx, input) => {
  const authority = liveAuthority(ctx, input.CertificateAuthorityArn);
  ctx.store.put({ ...authority, tags: withoutTags(authority.tags, input.Tags) });
  return {};
});

/** https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListTags.html */
export const ListTags = read("ListTags", (ctx, input) => {
  const authority = authorityAt(ctx, input.CertificateAuthorityArn);
  const { items, more } = pageOf(ctx, `tags ${authority.id}`, tagList(authority.tags), input);
  return { Tags: items, ...more };
});
