import type { Audit } from "../kernel/audit/audit.ts";
import type { IamMode } from "../kernel/dispatch/kernel.ts";
import type { Faults } from "../kernel/faults/faults.ts";
import type { OutboxMessage, Reply } from "../kernel/ports/outbox.ts";
import type { Clock } from "../kernel/time/clock.ts";
import type { ServiceCoverage } from "./coverage.ts";

/** What the admin API needs of a running world. */
export interface AdminPort {
  /** Cloudlet's own, "0.1.0". */
  readonly version: string;
  readonly settings: AdminSettings;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly audit: Audit;
  /** Ids of the services that have an implementation, and whether it has been loaded yet. */
  services(): readonly { readonly id: string; readonly loaded: boolean }[];
  /** Every operation of every service that AWS's models know, and how far Cloudlet is with it. */
  coverage(): Promise<readonly ServiceCoverage[]>;
  inspect(): Promise<Inspection>;
  /** CloudTrail's record of a call that is no longer among the latest ones. */
  recorded(requestId: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** All that services have sent to people, oldest first. */
  outbox(): Promise<readonly OutboxMessage[]>;
  /** A person's answer to what was sent: answers how many services had written to that person. */
  reply(reply: Reply): Promise<number>;
  /** The certificate, in PEM, of the authority behind this server's HTTPS and ACM's certificates. */
  certificateAuthority(): Promise<string>;
  /** Empties the world: every cell, fact, job, audit record and fault. Settings and the clock stay. */
  reset(): Promise<void>;
  /** The world's whole state at one moment, as an archive that {@link AdminPort.loadSnapshot} reads. */
  saveSnapshot(): Promise<AsyncIterable<Uint8Array>>;
  /** Replaces the world's state; throws RangeError when the archive is not one, and then nothing has changed. */
  loadSnapshot(archive: AsyncIterable<Uint8Array>): Promise<void>;
  /** Begins to close the server and the world, after the answer to this request has gone out. */
  shutdown(): void;
}

/** How the world was started, for `cloudlet status` and `/_cloudlet/info`. */
export interface AdminSettings {
  readonly dataDirectory: string | undefined;
  readonly iam: IamMode;
  readonly strictCredentials: boolean;
  readonly region: string;
  /** Whether ids come from a seed that was given. */
  readonly seeded: boolean;
}

/** What is there and what is under way. */
export interface Inspection {
  readonly cells: readonly CellSummary[];
  /** Requests, deliveries and jobs under way. */
  readonly active: number;
}

export interface CellSummary {
  readonly service: string;
  readonly account: string;
  readonly region: string;
  readonly jobsPending: number;
  readonly factsPending: number;
  /** Of the cell's database, blobs not counted. */
  readonly bytes: number;
}
