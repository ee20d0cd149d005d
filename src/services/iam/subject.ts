/** The user whose credentials an operation is about: the one named, or else whoever asks. */

import { named } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { invalidToken, userNameNeeded } from "./errors.ts";
import type { Reading } from "./kit.ts";

export interface Subject {
  /** Unique id of the user, or the account's number for its root user. */
  readonly id: string;
  readonly arn: string;
  /** Undefined for the root user. */
  readonly user: Entity<"user"> | undefined;
}

/** Throws NoSuchEntity; ValidationError when a role asks without naming a user. */
export function subjectOf(ctx: Reading, userName: string | undefined): Subject {
  if (userName !== undefined) return ofUser(named(ctx, "user", userName));
  const { caller } = ctx;
  if (caller.kind === "root") return { id: caller.account, arn: caller.arn, user: undefined };
  if (caller.kind !== "user") throw userNameNeeded();
  const user = ctx.store.entities.withId<"user">(caller.userId);
  if (user === undefined) throw invalidToken();
  return ofUser(user);
}

function ofUser(user: Entity<"user">): Subject {
  return { id: user.id, arn: user.arn, user };
}

/**
 * The `UserName` of answers about a subject. The root user has none: AWS leaves the member out although its model
 * calls it required.
 */
export function userNameOf(subject: Subject): { readonly UserName: string } {
  return (subject.user === undefined ? {} : { UserName: subject.user.name }) as { readonly UserName: string };
}
