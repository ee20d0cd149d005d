import type { Instant } from "../../../base/instant.ts";

/** An asynchronous invocation that was accepted, and is not over. Its payload is kept beside it. */
export interface AsyncEvent {
  readonly id: string;
  readonly name: string;
  readonly qualifier: string | undefined;
  readonly clientContext: string | undefined;
  /** The caller's trace header. */
  readonly trace: string | undefined;
  readonly tenantId?: string | undefined;
  readonly acceptedAt: Instant;
  /** Times that the function ran and failed. */
  readonly failures: number;
  /** Times that it could not even be tried. */
  readonly refusals: number;
}
