import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";

/** A message that went out to people, as far as Cloudlet brings it: into an outbox that can be read. */
export interface SentMessage {
  readonly channel: "email" | "sms" | "push";
  readonly at: Instant;
  /** Address, number, sender id or application it comes from. */
  readonly from: string;
  /** Address, number or device token. */
  readonly to: string;
  readonly subject?: string;
  readonly body: string;
  /** Why the carrier would not have taken it; absent when it was delivered. */
  readonly failure?: string;
  /** What else is known, by the names the service has for it. */
  readonly details: Readonly<Record<string, string>>;
}

/** What a person answers to a message. */
export interface Reply {
  readonly channel: SentMessage["channel"];
  /** The address or number that was written to. */
  readonly from: string;
  readonly body: string;
}

/** The same, and whose it is. */
export interface OutboxMessage extends SentMessage, Scope {
  readonly service: string;
}
