/** One look at a source, and what follows from it. */
import type { Instant } from "../../base/instant.ts";
import type { DeliveryFailure } from "../../targets/failure.ts";
import type { Progress } from "./store.ts";

export interface Round {
  /** When to look again even without news; undefined: not before there is some. */
  readonly next: Instant | undefined;
  /** The end of a batching window that has begun. */
  readonly until?: Instant;
  readonly failure?: DeliveryFailure | undefined;
  /** Of streams: how far each shard has been read. */
  readonly progress?: readonly Progress[];
}
