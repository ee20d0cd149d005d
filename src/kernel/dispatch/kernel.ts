import type { Audit } from "../audit/audit.ts";
import type { Recorder } from "../audit/recorder.ts";
import type { Faults } from "../faults/faults.ts";
import type { Authorizer } from "../iam/authorize.ts";
import type { Ids } from "../ids/ids.ts";
import type { Meter } from "../meter/meter.ts";
import type { Router } from "../route/route.ts";
import type { Authenticator } from "../sigv4/authenticator.ts";
import type { Store } from "../store/store.ts";
import type { Activity } from "../time/activity.ts";
import type { Clock } from "../time/clock.ts";
import type { Catalog } from "../wire/catalog.ts";
import type { Changes } from "./changes.ts";
import type { ContextRoot } from "./context.ts";
import type { Registry } from "./registry.ts";

/** Whether denials are enforced, only recorded, or not even looked for. */
export type IamMode = "enforce" | "audit" | "off";

/** What the stages of the path work with: one world's parts. */
export interface Kernel {
  readonly clock: Clock;
  readonly activity: Activity;
  readonly store: Store;
  readonly registry: Registry;
  readonly catalog: Catalog;
  readonly router: Router;
  readonly authenticator: Authenticator;
  readonly authorizer: Authorizer;
  readonly changes: Changes;
  readonly contexts: ContextRoot;
  readonly faults: Faults;
  readonly audit: Audit;
  readonly recorder: Recorder;
  readonly meter: Meter;
  /** Request ids of callers from outside. */
  readonly ids: Ids;
  /** Request ids of what services do: a stream of its own, because what happens by itself keeps no order with requests. */
  readonly innerIds: Ids;
  readonly iamMode: IamMode;
  /** Aborted when the world closes: whoever is parked is let go. */
  readonly closing: AbortSignal;
  /** The base of URLs made without a request to take it from. */
  endpoint(): string;
  /** A defect of ours came to light: told to the log, never to the caller. */
  report(defect: unknown, what: string): void;
}
