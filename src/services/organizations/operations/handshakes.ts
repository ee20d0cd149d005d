/** Invitations, and the way from consolidated billing to all features: both sides have to agree. */
import { after, DAY } from "../../../base/instant.ts";
import type { ActionType, HandshakeState, Tag } from "../../../gen/organizations.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { accountNumbered, partyNamed } from "../account.ts";
import * as errors from "../errors.ts";
import { handshakeId } from "../ids.ts";
import { callerAccount, ownOrganization, type Read, read, staged, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { makeLinkedRole } from "../linked-role.ts";
import { pageOf } from "../paging.ts";
import { handshakeShape } from "../shapes.ts";
import type { Handshake } from "../store/handshakes.ts";
import type { Organization } from "../store/organizations.ts";
import { checkTags, putTags } from "../tagging.ts";
import { attachDefaults } from "../tree.ts";
import { checkRoom } from "./creation.ts";

const isOpen = ({ state }: Handshake): boolean => state === "OPEN" || state === "REQUESTED";

export function keep(ctx: Write, handshake: Handshake): void {
  ctx.store.handshakes.put(handshake);
  const transfer = ctx.store.transfers.withHandshake(handshake.id);
  if (transfer !== undefined) {
    const status = handshake.state === "OPEN" ? "REQUESTED" : handshake.state;
    ctx.store.transfers.put({ ...transfer, status });
  }
  if (isOpen(handshake)) ctx.schedule(handshake.expiresAt, { kind: "expire", key: handshake.id });
  else {
    ctx.unschedule("expire", handshake.id);
    ctx.schedule(after(ctx.now, limits.HANDSHAKE_KEPT), { kind: "forget", key: handshake.id });
  }
}

export function expire(ctx: Write, { key }: DueJob): void {
  const handshake = ctx.store.handshakes.get(key);
  if (handshake !== undefined && isOpen(handshake)) keep(ctx, { ...handshake, state: "EXPIRED" });
}

export function forget(ctx: Write, { key }: DueJob): void {
  ctx.store.handshakes.delete(key);
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html */
export const InviteAccountToOrganization = write("InviteAccountToOrganization", (ctx, input) => {
  const organization = ownOrganization(ctx);
  checkTags(ctx, input.Tags);
  const { account, email } = partyNamed(ctx, input.Target);
  checkInvitation(ctx, organization, email);
  if (account?.organization === organization.id)
    throw errors.handshakeConstraint(
      "ALREADY_IN_AN_ORGANIZATION",
      "The account is already a member of the organization.",
    );
  const handshake: Handshake = {
    ...newHandshake(ctx, organization, "INVITE", "OPEN"),
    account: account?.id ?? "",
    targetType: input.Target.Type,
    email,
    notes: input.Notes ?? null,
    expiresAt: after(ctx.now, limits.INVITATION_LIFETIME),
    tags: JSON.stringify(input.Tags ?? []),
  };
  if (account !== undefined) ctx.store.accounts.put(account);
  keep(ctx, handshake);
  return { Handshake: handshakeShape(ctx, handshake) };
});

function checkInvitation(ctx: Read, organization: Organization, email: string): void {
  const { handshakes } = ctx.store;
  if (handshakes.openOf(organization.id, "ENABLE_ALL_FEATURES").length > 0)
    throw errors.handshakeConstraint(
      "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
      "You can't invite new accounts while the organization is being changed to all features.",
    );
  if (handshakes.open(organization.id, "INVITE", email) !== undefined) throw errors.duplicateHandshake();
  if (handshakes.since(organization.id, "INVITE", after(ctx.now, -DAY)) >= limits.INVITATIONS_PER_DAY_MAX)
    throw errors.handshakeConstraint(
      "HANDSHAKE_RATE_LIMIT_EXCEEDED",
      "You have exceeded the number of handshakes that you can send in one day.",
    );
  checkRoom(ctx, organization);
}

export function newHandshake(
  ctx: Write,
  organization: Organization,
  action: ActionType,
  state: HandshakeState,
): Handshake {
  return {
    id: handshakeId(ctx.ids),
    organization: organization.id,
    management: organization.management,
    action,
    state,
    account: organization.management,
    targetType: "ACCOUNT",
    email: "",
    notes: null,
    requestedAt: ctx.now,
    expiresAt: after(ctx.now, limits.ALL_FEATURES_LIFETIME),
    parent: null,
    tags: "[]",
  };
}

/**
 * Accounts that were invited must approve; those that were created belong to the organization anyway.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html
 */
export const EnableAllFeatures = write("EnableAllFeatures", (ctx) => {
  const organization = ownOrganization(ctx);
  const { accounts, handshakes } = ctx.store;
  if (organization.featureSet === "ALL")
    throw errors.handshakeConstraint(
      "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
      "The organization already has all features enabled.",
    );
  if (handshakes.openOf(organization.id, "ENABLE_ALL_FEATURES").length > 0)
    throw errors.handshakeConstraint(
      "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
      "The organization is already being changed to all features.",
    );
  const invited = accounts
    .members(organization.id, "", Number.MAX_SAFE_INTEGER)
    .filter(({ id, joinedMethod }) => joinedMethod === "INVITED" && id !== organization.management);
  const whole = newHandshake(
    ctx,
    organization,
    "ENABLE_ALL_FEATURES",
    invited.length > 0 ? "REQUESTED" : "OPEN",
  );
  keep(ctx, whole);
  for (const { id, email } of invited) {
    const part = newHandshake(ctx, organization, "APPROVE_ALL_FEATURES", "OPEN");
    keep(ctx, { ...part, account: id, email, parent: whole.id });
  }
  return { Handshake: handshakeShape(ctx, whole) };
});

function handshakeNumbered(ctx: Read, id: string): Handshake {
  const handshake = ctx.store.handshakes.get(id);
  if (handshake === undefined) throw errors.handshakeNotFound();
  const caller = callerAccount(ctx);
  if (caller !== handshake.account && caller !== handshake.management) throw errors.handshakeNotFound();
  return handshake;
}

/** Throws unless the handshake can go to `to`. */
function checkOpen(handshake: Handshake, to: HandshakeState): void {
  if (handshake.state === to) throw errors.handshakeAlready(to);
  if (!isOpen(handshake)) throw errors.handshakeTransition(handshake.state, to);
}

export const DescribeHandshake = read("DescribeHandshake", (ctx, { HandshakeId }) => ({
  Handshake: handshakeShape(ctx, handshakeNumbered(ctx, HandshakeId)),
}));

function acceptable(ctx: Read, id: string): Handshake {
  const handshake = handshakeNumbered(ctx, id);
  if (callerAccount(ctx) !== handshake.account) throw errors.accessDenied();
  checkOpen(handshake, "ACCEPTED");
  // All accounts have to approve before their organization's handshake is open.
  if (handshake.action === "ENABLE_ALL_FEATURES" && handshake.state !== "OPEN")
    throw errors.handshakeTransition(handshake.state, "ACCEPTED");
  if (handshake.action === "INVITE" && ctx.store.organizations.of(handshake.account) !== undefined)
    throw errors.handshakeConstraint(
      "ALREADY_IN_AN_ORGANIZATION",
      "The account is already a member of an organization.",
    );
  if (handshake.action === "TRANSFER_RESPONSIBILITY") checkManages(ctx, handshake.account);
  return handshake;
}

/** Only whoever manages an organization can hand over its bills. */
function checkManages(ctx: Read, account: string): void {
  if (ctx.store.organizations.of(account)?.management !== account) throw errors.accessDenied();
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html */
export const AcceptHandshake = staged("AcceptHandshake", {
  prepare: async (ctx, { HandshakeId }) => {
    if (acceptable(ctx, HandshakeId).action === "INVITE") await makeLinkedRole(ctx);
  },
  commit: (ctx, { HandshakeId }) => {
    const handshake: Handshake = { ...acceptable(ctx, HandshakeId), state: "ACCEPTED" };
    keep(ctx, handshake);
    const organization = ctx.store.organizations.get(handshake.organization);
    if (organization === undefined) throw errors.handshakeNotFound();
    if (handshake.action === "INVITE") join(ctx, organization, handshake);
    if (handshake.action === "ENABLE_ALL_FEATURES")
      ctx.store.organizations.put({ ...organization, featureSet: "ALL" });
    if (handshake.parent !== null) openWhenApproved(ctx, handshake.parent);
    return { Handshake: handshakeShape(ctx, handshake) };
  },
});

function join(ctx: Write, organization: Organization, { account, tags }: Handshake): void {
  ctx.store.accounts.put({
    ...accountNumbered(ctx, account),
    organization: organization.id,
    parent: organization.root,
    joinedMethod: "INVITED",
    joinedAt: ctx.now,
  });
  attachDefaults(ctx, organization, account);
  putTags(ctx, account, JSON.parse(tags) as Tag[]);
  const detail = { organization: organization.id };
  ctx.publish({ kind: "organizations.AccountJoined", resource: account, detail });
}

function openWhenApproved(ctx: Write, id: string): void {
  const whole = ctx.store.handshakes.get(id);
  if (whole === undefined || !isOpen(whole)) return;
  const all = ctx.store.handshakes.ofParent(id).every(({ state }) => state === "ACCEPTED");
  if (all) keep(ctx, { ...whole, state: "OPEN" });
}

export const DeclineHandshake = write("DeclineHandshake", (ctx, { HandshakeId }) => {
  const handshake = handshakeNumbered(ctx, HandshakeId);
  if (callerAccount(ctx) !== handshake.account) throw errors.accessDenied();
  checkOpen(handshake, "DECLINED");
  const declined: Handshake = { ...handshake, state: "DECLINED" };
  keep(ctx, declined);
  if (handshake.parent !== null) cancelWhole(ctx, handshake.parent);
  return { Handshake: handshakeShape(ctx, declined) };
});

export const CancelHandshake = write("CancelHandshake", (ctx, { HandshakeId }) => {
  const handshake = handshakeNumbered(ctx, HandshakeId);
  if (callerAccount(ctx) !== handshake.management) throw errors.accessDenied();
  checkOpen(handshake, "CANCELED");
  const canceled: Handshake = { ...handshake, state: "CANCELED" };
  if (handshake.action === "ENABLE_ALL_FEATURES") cancelWhole(ctx, handshake.id);
  else keep(ctx, canceled);
  return { Handshake: handshakeShape(ctx, canceled) };
});

/** Without one account's approval nothing comes of it, and the others need not answer. */
function cancelWhole(ctx: Write, id: string): void {
  const whole = ctx.store.handshakes.get(id);
  if (whole !== undefined && isOpen(whole)) keep(ctx, { ...whole, state: "CANCELED" });
  for (const part of ctx.store.handshakes.ofParent(id))
    if (isOpen(part)) keep(ctx, { ...part, state: "CANCELED" });
}

interface Filter {
  readonly ActionType?: ActionType | undefined;
  readonly ParentHandshakeId?: string | undefined;
}

function fits(handshake: Handshake, { ActionType, ParentHandshakeId }: Filter): boolean {
  if (ActionType !== undefined && handshake.action !== ActionType) return false;
  return ParentHandshakeId === undefined || handshake.parent === ParentHandshakeId;
}

const idOf = (handshake: Handshake): string => handshake.id;

/** Fetches on until a page is full of what fits. */
function filtered(fetch: (from: string, limit: number) => Handshake[], filter: Filter = {}) {
  return (from: string, limit: number): Handshake[] => {
    const found: Handshake[] = [];
    let batch = fetch(from, limit);
    while (batch.length > 0 && found.length < limit) {
      found.push(...batch.filter((handshake) => fits(handshake, filter)));
      batch = batch.length < limit ? [] : fetch((batch.at(-1) as Handshake).id, limit);
    }
    return found.slice(0, limit);
  };
}

export const ListHandshakesForAccount = read("ListHandshakesForAccount", (ctx, input) => {
  const account = callerAccount(ctx);
  const fetch = (from: string, limit: number) => ctx.store.handshakes.ofAccount(account, from, limit);
  const { items, rest } = pageOf(ctx, input, idOf, filtered(fetch, input.Filter));
  return { Handshakes: items.map((handshake) => handshakeShape(ctx, handshake)), ...rest };
});

export const ListHandshakesForOrganization = read("ListHandshakesForOrganization", (ctx, input) => {
  const { id } = ownOrganization(ctx);
  const fetch = (from: string, limit: number) => ctx.store.handshakes.ofOrganization(id, from, limit);
  const { items, rest } = pageOf(ctx, input, idOf, filtered(fetch, input.Filter));
  return { Handshakes: items.map((handshake) => handshakeShape(ctx, handshake)), ...rest };
});
