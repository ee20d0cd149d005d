import type { Instant } from "../../base/instant.ts";
import type { Principal } from "../iam/principal.ts";
import type { Ids } from "../ids/ids.ts";
import type { Engines } from "../ports/engines.ts";
import type { HttpClient } from "../ports/http.ts";
import type { NameClaims } from "../ports/names.ts";
import type { BlobStager, BlobWriter } from "../store/blobs.ts";
import { type AnyCell, type Asked, type ContextRoot, Reading } from "./context.ts";
import type { PrepareContext, RequestFacts } from "./contract.ts";

/** A prepare context as whoever made it sees it. */
export interface Preparation extends PrepareContext<unknown> {
  readonly madeBlobs: boolean;
  /** After the commit, or instead of it: removes the blobs made here that it did not adopt. */
  discardBlobs(): Promise<void>;
}

class Preparing extends Reading implements Preparation {
  readonly signal: AbortSignal;
  readonly received: PrepareContext<unknown>["received"];
  #writers: BlobWriter[] | undefined;

  constructor(
    root: ContextRoot,
    cell: AnyCell,
    store: unknown,
    now: Instant,
    caller: Principal,
    request: RequestFacts,
    signal: AbortSignal,
    received: PrepareContext<unknown>["received"],
  ) {
    super(root, cell, store, now, caller, request);
    this.signal = signal;
    this.received = received;
  }

  get ids(): Ids {
    return this.root.idsOf(this.cell);
  }

  override get blobs(): BlobStager {
    const { cell, ids } = this;
    return {
      read: (id, start, end, pieceBytes) => cell.blobs.read(id, start, end, pieceBytes),
      hold: (held) => cell.blobs.hold(held),
      create: async () => {
        const writer = await cell.blobs.create(ids);
        this.#writers ??= [];
        this.#writers.push(writer);
        return writer;
      },
    };
  }

  get madeBlobs(): boolean {
    return this.#writers !== undefined;
  }

  async discardBlobs(): Promise<void> {
    for (const writer of this.#writers ?? []) {
      const adopted = this.cell.db.get("SELECT 1 FROM _blob WHERE id = ?", writer.id) !== undefined;
      if (!adopted) await writer.abandon();
    }
    this.#writers = undefined;
  }

  get engines(): Engines {
    return this.root.engines;
  }

  get http(): HttpClient {
    return this.root.http;
  }

  news(resources: readonly string[]): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { signal } = this;
    const heard = () => {
      leave();
      signal.removeEventListener("abort", heard);
      resolve();
    };
    const leave = this.root.park(this.cell, heard, resources);
    if (signal.aborted) heard();
    else signal.addEventListener("abort", heard, { once: true });
    return promise;
  }

  async parked<T>(wait: Promise<T>): Promise<T> {
    const { activity } = this.root;
    activity.end();
    try {
      return await wait;
    } finally {
      activity.begin();
    }
  }

  override get names(): NameClaims {
    const { root, scope } = this;
    return {
      holderOf: (partition, kind, name) => root.names.holderOf(partition, kind, name),
      regionsOf: (partition, kind, account) => root.names.regionsOf(partition, kind, account),
      claim: (kind, name) => root.names.claim(scope, kind, name),
    };
  }

  readonly call: PrepareContext<unknown>["call"] = (service, operation, input, options) => {
    const origin = {
      service: this.cell.address.service,
      scope: this.scope,
      caller: this.caller,
      request: this.request,
    };
    return this.root.call(origin, service.id, operation, input, options) as Promise<never>;
  };
}

export function prepareContext(
  root: ContextRoot,
  cell: AnyCell,
  asked: Asked,
  signal: AbortSignal,
): Preparation {
  const { now, caller, request, received } = asked;
  return new Preparing(root, cell, cell.reader, now, caller, request, signal, received);
}
