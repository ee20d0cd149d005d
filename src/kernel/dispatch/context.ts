import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { Principal } from "../iam/principal.ts";
import type { Ids } from "../ids/ids.ts";
import type { Sealer } from "../ids/sealer.ts";
import type { MeterContext } from "../meter/meter.ts";
import { NAME_RELEASED, type Names } from "../names/names.ts";
import type { Engines } from "../ports/engines.ts";
import type { HttpClient } from "../ports/http.ts";
import type { IdentityDirectory, OrganizationDirectory } from "../ports/identity.ts";
import type { NameDirectory } from "../ports/names.ts";
import type { Blob, BlobKeeper, BlobReader } from "../store/blobs.ts";
import type { Cell } from "../store/cell.ts";
import type { Activity } from "../time/activity.ts";
import type {
  CallOptions,
  Demand,
  Fact,
  Job,
  PrepareContext,
  ReadContext,
  RequestFacts,
  WriteContext,
} from "./contract.ts";

/** What every context of a world shares. */
export interface ContextRoot {
  readonly sealer: Sealer;
  readonly identity: IdentityDirectory;
  readonly organization: OrganizationDirectory;
  readonly meter: MeterContext;
  idsOf(cell: AnyCell): Ids;
  /** Kinds that some service hears: their facts are written to the outbox, others only wake waiters. */
  listenersOf(kind: string): readonly string[] | undefined;
  readonly names: Names;
  readonly engines: Engines;
  readonly http: HttpClient;
  readonly activity: Pick<Activity, "begin" | "end">;
  readonly call: CallFrom;
  permits(demand: Demand, scope: Scope, asked: Asked): boolean;
  markBusy(cell: AnyCell): void;
  /** Calls `retry` at each fact about one of these resources in the cell, until the answered function is called. */
  park(cell: AnyCell, retry: () => void, resources: readonly string[]): () => void;
}

/** How a handler's ctx.call leaves its cell. */
export type CallFrom = (
  origin: {
    readonly service: string;
    readonly scope: Scope;
    readonly caller: Principal;
    readonly request: RequestFacts;
  },
  service: string,
  operation: string,
  input: object,
  options: CallOptions | undefined,
) => Promise<object>;

export type AnyCell = Cell<unknown, unknown>;

/** What a change did besides changing rows; acted upon when it is on the disk. */
export interface Effects {
  /** Resources that facts named: their waiters try again. */
  readonly touched: string[];
  /** Services whose facts wait in the outbox. */
  readonly listeners: Set<string>;
  jobs: boolean;
  /** Jobs that news of a resource wakes. */
  readonly wakeful: { readonly resource: string; readonly kind: string; readonly key: string }[];
  /** Blobs to move to their place, and blobs to remove. */
  readonly adopted: string[];
  readonly released: string[];
}

/** What every handler may do: look. */
export class Reading implements ReadContext<unknown> {
  readonly now: Instant;
  readonly scope: Scope;
  readonly caller: Principal;
  readonly request: RequestFacts;
  readonly store: unknown;
  protected readonly root: ContextRoot;
  protected readonly cell: AnyCell;

  constructor(
    root: ContextRoot,
    cell: AnyCell,
    store: unknown,
    now: Instant,
    caller: Principal,
    request: RequestFacts,
  ) {
    this.root = root;
    this.cell = cell;
    this.store = store;
    this.now = now;
    this.scope = cell.address;
    this.caller = caller;
    this.request = request;
  }
  get sealer(): Sealer {
    return this.root.sealer;
  }
  get identity(): IdentityDirectory {
    return this.root.identity;
  }
  get organization(): OrganizationDirectory {
    return this.root.organization;
  }
  get blobs(): BlobReader {
    return this.cell.blobs;
  }
  get meter(): MeterContext {
    return this.root.meter;
  }
  get names(): NameDirectory {
    return this.root.names;
  }
  permits(demand: Demand, as: Principal = this.caller): boolean {
    const { now, request } = this;
    return this.root.permits(demand, this.scope, { now, request, caller: as });
  }
}

class Writing extends Reading implements WriteContext<unknown, unknown> {
  readonly effects: Effects = {
    touched: [],
    listeners: new Set(),
    jobs: false,
    wakeful: [],
    adopted: [],
    released: [],
  };

  get ids(): Ids {
    return this.root.idsOf(this.cell);
  }

  override get blobs(): BlobKeeper {
    const { cell, effects } = this;
    return {
      read: (id, start, end, pieceBytes) => cell.blobs.read(id, start, end, pieceBytes),
      hold: (held) => cell.blobs.hold(held),
      adopt: ({ id, size }: Blob) => {
        cell.db.run("INSERT INTO _blob (id, size) VALUES (?, ?)", id, size);
        effects.adopted.push(id);
      },
      release: (id) => {
        cell.blobs.release(cell.db, id);
        effects.released.push(id);
      },
    };
  }

  publish(fact: Fact): void {
    this.effects.touched.push(fact.resource);
    const listeners = this.root.listenersOf(fact.kind);
    if (listeners === undefined) return;
    this.root.markBusy(this.cell);
    const actor = "arn" in this.caller ? this.caller.arn : undefined;
    const text = JSON.stringify({ ...fact, at: this.now, actor, trace: this.request.traceHeader });
    for (const listener of listeners) {
      this.cell.db.run("INSERT INTO _outbox (listener, fact) VALUES (?, ?)", listener, text);
      this.effects.listeners.add(listener);
    }
  }

  releaseName(kind: string, name: string, claim?: number): void {
    this.publish({ kind: NAME_RELEASED, resource: name, detail: { kind, claim: claim ?? null } });
  }

  schedule(at: Instant, job: Job): void {
    this.root.markBusy(this.cell);
    const payload = job.payload === undefined ? null : JSON.stringify(job.payload);
    this.cell.db.run(
      "INSERT OR REPLACE INTO _job (kind, key, due, seq, payload, attempts) VALUES (?, ?, ?, ?, ?, 0)",
      job.kind,
      job.key,
      at,
      this.cell.nextJobSequence(),
      payload,
    );
    for (const resource of job.wakeOn ?? []) {
      const { kind, key } = job;
      this.cell.db.run(
        "INSERT OR IGNORE INTO _wake (resource, kind, key) VALUES (?, ?, ?)",
        resource,
        kind,
        key,
      );
      this.effects.wakeful.push({ resource, kind, key });
    }
    this.effects.jobs = true;
  }

  unschedule(kind: string, key: string): void {
    const { changes } = this.cell.db.run("DELETE FROM _job WHERE kind = ? AND key = ?", kind, key);
    if (changes > 0) this.effects.jobs = true;
  }
}

/** Who asks for what, for contexts. */
export interface Asked {
  readonly now: Instant;
  readonly caller: Principal;
  readonly request: RequestFacts;
  /** As it came from the wire. */
  readonly received?: PrepareContext<unknown>["received"];
}

export function readContext(root: ContextRoot, cell: AnyCell, asked: Asked): ReadContext<unknown> {
  return new Reading(root, cell, cell.reader, asked.now, asked.caller, asked.request);
}

export function writeContext(
  root: ContextRoot,
  cell: AnyCell,
  asked: Asked,
): WriteContext<unknown, unknown> & { readonly effects: Effects } {
  return new Writing(root, cell, cell.writer, asked.now, asked.caller, asked.request);
}
