/** Every identity policy that bears on a user, group or role, with where it comes from. */

import { parseArn } from "../../aws/arn.ts";
import type { PolicySourceType } from "../../gen/iam.ts";
import { type Entity, type Identity, NOUNS } from "./entity.ts";
import { invalidInput, noSuchEntity } from "./errors.ts";
import type { Reading } from "./kit.ts";
import { defaultDocument, findPolicy } from "./policy-lookup.ts";

export interface BearingPolicy {
  readonly name: string;
  readonly document: string;
  readonly source: PolicySourceType;
  /** Undefined for inline policies. */
  readonly arn: string | undefined;
  /** Who has it: the identity itself, or a group the user is in. */
  readonly bearer: Entity<Identity>;
}

/** Inline and managed policies of the identity and, for a user, of its groups. */
export function policiesBearingOn(ctx: Reading, identity: Entity<Identity>): BearingPolicy[] {
  const groups = identity.kind === "user" ? ctx.store.memberships.groupsOf(identity as Entity<"user">) : [];
  const bearers = [identity, ...groups.flatMap((id) => ctx.store.entities.withId<"group">(id) ?? [])];
  return bearers.flatMap((bearer) => policiesOf(ctx, bearer));
}

function policiesOf(ctx: Reading, bearer: Entity<Identity>): BearingPolicy[] {
  const inline = ctx.store.policies
    .inlinesOf(bearer)
    .map(({ name, document }) => ({ name, document, source: bearer.kind, arn: undefined, bearer }));
  const managed = ctx.store.policies.attachedTo(bearer).flatMap((arn): BearingPolicy[] => {
    const policy = findPolicy(ctx, arn);
    if (policy === undefined) return [];
    const source = policy.keeper === "aws" ? "aws-managed" : "user-managed";
    return [{ name: policy.name, document: defaultDocument(ctx, policy), source, arn, bearer }];
  });
  return [...inline, ...managed];
}

/** The user, group or role with that ARN. Throws InvalidInput and NoSuchEntity. */
export function identityWithArn(ctx: Reading, arn: string): Entity<Identity> {
  const kind = kindOf(arn);
  if (kind === undefined) throw invalidInput(`Invalid Entity Arn: ${arn}`);
  const identity = ctx.store.entities.withArn(kind, arn);
  if (identity === undefined) throw noSuchEntity(NOUNS[kind].missing(arn.slice(arn.lastIndexOf("/") + 1)));
  return identity;
}

function kindOf(arn: string): Identity | undefined {
  const type = parseArn(arn)?.resource.split("/", 1)[0];
  return type === "user" || type === "group" || type === "role" ? type : undefined;
}
