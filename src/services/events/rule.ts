/** Rules, and what they send where. */
import type { Instant } from "../../base/instant.ts";
import type { RuleState, Target } from "../../gen/events.ts";

export interface Rule {
  readonly bus: string;
  readonly name: string;
  readonly pattern?: string | undefined;
  readonly schedule?: string | undefined;
  readonly state: RuleState;
  readonly description?: string | undefined;
  readonly roleArn?: string | undefined;
  /** The service that made it, where one did. */
  readonly managedBy?: string | undefined;
  /** The account that did. */
  readonly createdBy: string;
  /** From when a rate counts. */
  readonly since: Instant;
}

/** As PutTargets got it. */
export type RuleTarget = Target;
