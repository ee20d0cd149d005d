import { parseArn } from "../../../aws/arn.ts";
import type { CreateGrantRequest, ListGrantsResponse } from "../../../gen/kms.ts";
import { accountOf } from "../../../kernel/iam/principal.ts";
import { keyNamed } from "../addressing.ts";
import { equalContext } from "../encryption-context.ts";
import * as errors from "../errors.ts";
import {
  checkGrantTokens,
  constraintsOf,
  type Grant,
  grantEntry,
  grantIdOfToken,
  grantToken,
} from "../grant.ts";
import { grantOperationsOf } from "../grant-operations.ts";
import { checkUsable, type Key } from "../key.ts";
import { exists } from "../key-policy.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import {
  GRANTS_LISTED_DEFAULT,
  GRANTS_PER_KEY_MAX,
  LIST_RESULTS_MAX,
  SHORT_LIST_RESULTS_MAX,
} from "../limits.ts";
import { cutToPage, type Page, type Paging, pageOf } from "../paging.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html */
export const CreateGrant = write("CreateGrant", (ctx, input) => {
  checkGrantTokens(ctx, input.GrantTokens);
  const key = keyNamed(ctx, input.KeyId, "key");
  checkUsable(ctx.scope, key);
  checkRequest(ctx, key, input);
  if (input.DryRun) throw errors.dryRun();
  const grant = sameGrant(ctx, key, input) ?? newGrant(ctx, key, input);
  return { GrantToken: grantToken(ctx, grant), GrantId: grant.id };
});

function checkRequest(ctx: Read, key: Key, input: CreateGrantRequest): void {
  for (const principal of [input.GranteePrincipal, input.RetiringPrincipal])
    if (principal !== undefined) checkPrincipal(ctx, principal);
  const possible = grantOperationsOf(key);
  for (const operation of input.Operations)
    if (!possible.has(operation))
      throw errors.validation(
        `Operation ${operation} is not supported for a key of spec ${key.spec} and usage ${key.usage}.`,
      );
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset } =
    constraintsOf(input.Constraints) ?? {};
  if (equals !== undefined && subset !== undefined)
    throw errors.validation(
      "Only one of EncryptionContextEquals and EncryptionContextSubset can be specified.",
    );
  if ((equals ?? subset) !== undefined && key.spec !== "SYMMETRIC_DEFAULT")
    throw errors.validation("Encryption context constraints require a symmetric encryption KMS key.");
}

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;

/** An ARN of IAM or STS, or an AWS service. Users and roles have to exist. */
function checkPrincipal(ctx: Read, principal: string): void {
  if (SERVICE.test(principal)) return;
  const arn = parseArn(principal);
  const known = (arn?.service === "iam" || arn?.service === "sts") && /^\d{12}$/.test(arn.account);
  if (!known || !exists(ctx, principal)) throw errors.invalidArn(principal);
}

/** A grant that was made before by the same request: only with a name can a request be repeated. */
function sameGrant(ctx: Read, key: Key, input: CreateGrantRequest): Grant | undefined {
  if (input.Name === undefined) return undefined;
  return ctx.store.grants
    .for(key.id, input.GranteePrincipal)
    .find(
      (grant) =>
        grant.name === input.Name &&
        grant.retiring === input.RetiringPrincipal &&
        sameSet(grant.operations, input.Operations) &&
        sameConstraints(grant.constraints, input.Constraints),
    );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return set.size === new Set(other).size && other.every((item) => set.has(item));
}

function sameConstraints(one: Grant["constraints"], other: Grant["constraints"]): boolean {
  const { EncryptionContextEquals: oneEquals = {}, EncryptionContextSubset: oneSubset = {} } = one ?? {};
  const { EncryptionContextEquals: equals = {}, EncryptionContextSubset: subset = {} } = other ?? {};
  return equalContext(oneEquals, equals) && equalContext(oneSubset, subset);
}

function newGrant(ctx: Write, key: Key, input: CreateGrantRequest): Grant {
  const constraints = constraintsOf(input.Constraints);
  if (ctx.store.grants.count(key.id) >= GRANTS_PER_KEY_MAX)
    throw errors.limitExceeded(`A KMS key can have at most ${GRANTS_PER_KEY_MAX} grants.`);
  const grant: Grant = {
    id: ctx.ids.hex(64),
    key: key.id,
    grantee: input.GranteePrincipal,
    operations: [...new Set(input.Operations)],
    issuingAccount: accountOf(ctx.caller) ?? ctx.scope.account,
    createdAt: ctx.now,
    ...(input.Name !== undefined && { name: input.Name }),
    ...(input.RetiringPrincipal !== undefined && { retiring: input.RetiringPrincipal }),
    ...(constraints !== undefined && { constraints }),
  };
  ctx.store.grants.put(grant);
  return grant;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html */
export const ListGrants = read("ListGrants", (ctx, input) => {
  const key = keyNamed(ctx, input.KeyId, "key");
  const page = pageOf(ctx, "grants", input, GRANTS_LISTED_DEFAULT, SHORT_LIST_RESULTS_MAX);
  const wanted = ({ id, grantee }: Grant) =>
    (input.GrantId === undefined || id === input.GrantId) &&
    (input.GranteePrincipal === undefined || grantee === input.GranteePrincipal);
  return pageOfGrants(ctx, page, wanted, (after) => ctx.store.grants.of(key.id, after, LIST_RESULTS_MAX));
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListRetirableGrants.html */
export const ListRetirableGrants = read("ListRetirableGrants", (ctx, input) => {
  const { RetiringPrincipal } = input;
  const page = pageOf(ctx, "grants", input as Paging, GRANTS_LISTED_DEFAULT, SHORT_LIST_RESULTS_MAX);
  const read = (after: string) => ctx.store.grants.retirableBy(RetiringPrincipal, after, LIST_RESULTS_MAX);
  return pageOfGrants(ctx, page, () => true, read);
});

/** Reads on until the page is full and one more is known. */
function pageOfGrants(
  ctx: Read,
  page: Page,
  wanted: (grant: Grant) => boolean,
  readAfter: (after: string) => readonly Grant[],
): ListGrantsResponse {
  const found: Grant[] = [];
  for (let after = page.after; found.length <= page.limit; ) {
    const chunk = readAfter(after);
    found.push(...chunk.filter(wanted));
    if (chunk.length < LIST_RESULTS_MAX) break;
    after = chunk.at(-1)?.id ?? after;
  }
  const { items, ...more } = cutToPage(ctx, "grants", found, page, (grant) => grant.id);
  return { Grants: items.map((grant) => grantEntry(ctx, grant)), ...more };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html */
export const RevokeGrant = write("RevokeGrant", (ctx, input) => {
  const key = keyNamed(ctx, input.KeyId, "key");
  removeGrant(ctx, input.GrantId, key.id, input.DryRun);
  return {};
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RetireGrant.html */
export const RetireGrant = write("RetireGrant", (ctx, input) => {
  const { GrantToken, KeyId, GrantId } = input;
  if (GrantToken !== undefined) {
    if (KeyId !== undefined || GrantId !== undefined)
      throw errors.validation("You must specify either a grant token, or a key ID and grant ID, not both.");
    removeGrant(ctx, grantIdOfToken(ctx, GrantToken), undefined, input.DryRun);
    return {};
  }
  if (KeyId === undefined || GrantId === undefined)
    throw errors.validation("You must specify either a grant token, or a key ID and grant ID.");
  removeGrant(ctx, GrantId, keyNamed(ctx, KeyId, "key").id, input.DryRun);
  return {};
});

function removeGrant(ctx: Write, id: string, keyId: string | undefined, dryRun: boolean | undefined): void {
  const grant = ctx.store.grants.get(id);
  if (grant === undefined || (keyId !== undefined && grant.key !== keyId)) throw errors.grantNotFound(id);
  if (dryRun) throw errors.dryRun();
  ctx.store.grants.remove(id);
}
