/** What the application tells the kernel: what a world is made of, and how it is to run. */
import type { Scope } from "../aws/scope.ts";
import type { IamMode } from "./dispatch/kernel.ts";
import type { ServiceEntry } from "./dispatch/registry.ts";
import type { EngineMakers } from "./ports/engines.ts";
import type { HttpClient } from "./ports/http.ts";
import type { IdentityDirectory, OrganizationDirectory } from "./ports/identity.ts";
import type { RecordKeeper } from "./ports/record-keeper.ts";
import type { StoreDefinition } from "./store/database.ts";
import type { ClockMode, ClockPast } from "./time/clock.ts";
import type { ServiceIndexEntry } from "./wire/model.ts";

/** What a world is made of, beyond the kernel: told by the application, which alone knows everything. */
export interface Composition {
  readonly index: readonly ServiceIndexEntry[];
  readonly services: readonly ServiceEntry[];
  /** The text of a service's generated model. */
  readonly readModel: (serviceId: string) => string;
  readonly identity: (access: CellAccess) => IdentityDirectory;
  readonly organization: (access: CellAccess) => OrganizationDirectory;
  /** Who keeps audit records for good; default: nobody. */
  readonly keeper?: (access: CellAccess, organization: OrganizationDirectory) => RecordKeeper;
  /** How endpoints outside are reached; default: by HTTP. */
  readonly http?: HttpClient;
  /** How the engines are made that services may ask for. */
  readonly engines?: EngineMakers;
  /** The canonical user id of an account: what Principal elements of type CanonicalUser are compared with. */
  readonly canonicalUserId?: (account: string) => string;
}

/** How the directories read cells of their services, synchronously and outside of any call. */
export interface CellAccess {
  /**
   * The reader of a cell, and a number that changes whenever the cell does. Undefined when there is no such cell: what
   * is only asked about, perhaps by a made-up key id, must not come into being.
   */
  read<R, W extends R>(
    service: string,
    scope: Scope,
    store: StoreDefinition<R, W>,
  ): { readonly store: R; version(): number } | undefined;
  /** How many cells were opened: while it stays the same, what there was no cell for has none still. */
  openings(): number;
}

export interface WorldOptions {
  readonly clock: ClockMode;
  /** Where the clock of an earlier world stood that this one goes on from. */
  readonly clockPast?: ClockPast | undefined;
  /** Where state is kept; without it the world is gone when it closes. */
  readonly dataDirectory?: string | undefined;
  /** A snapshot that a world without data directory begins with. */
  readonly seedDirectory?: string | undefined;
  /** Makes every id and random choice repeatable. Only for tests: whoever knows the seed can forge sessions. */
  readonly seed?: string | undefined;
  readonly iam: IamMode;
  /** Only root users and whoever has keys that were made here get in. */
  readonly strictCredentials: boolean;
  /** What root users then sign with; without one the world derives its own. */
  readonly rootSecret?: string | undefined;
  /** The Region of requests that name none. */
  readonly region: string;
  readonly report: (defect: unknown, what: string) => void;
}
