/** The words Organizations's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/organizations.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import { accountOf } from "../../kernel/iam/principal.ts";
import { accessDenied, notInUse } from "./errors.ts";
import type { Organization } from "./store/organizations.ts";
import type { OrganizationsReader, OrganizationsWriter } from "./store.ts";

export type Read = ReadContext<OrganizationsReader>;
export type Write = WriteContext<OrganizationsReader, OrganizationsWriter>;
export type Prepare = PrepareContext<OrganizationsReader>;

export const { read, write, staged, define } = serviceOf<
  Operations,
  OrganizationsReader,
  OrganizationsWriter
>();

/** The caller's account. Throws AccessDeniedException for callers that have none. */
export function callerAccount(ctx: Read): string {
  const account = accountOf(ctx.caller);
  if (account === undefined) throw accessDenied();
  return account;
}

/** The caller's organization. Throws AWSOrganizationsNotInUseException. */
export function ownOrganization(ctx: Read): Organization {
  const organization = ctx.store.organizations.of(callerAccount(ctx));
  if (organization === undefined) throw notInUse();
  return organization;
}
