import { Audit } from "./audit/audit.ts";
import { Recorder } from "./audit/recorder.ts";
import { cellAccess } from "./cell-access.ts";
import type { Composition, WorldOptions } from "./composition.ts";
import { callFrom } from "./dispatch/call.ts";
import { Changes } from "./dispatch/changes.ts";
import type { AnyCell, ContextRoot } from "./dispatch/context.ts";
import { Effector } from "./dispatch/effects.ts";
import type { Kernel } from "./dispatch/kernel.ts";
import { serve } from "./dispatch/path.ts";
import { Registry } from "./dispatch/registry.ts";
import { permits } from "./dispatch/stages/authorize.ts";
import { OutboundHttp } from "./edge/outbound.ts";
import type { RawRequest, RawResponse } from "./edge/raw.ts";
import { LazyEngines } from "./engines.ts";
import { Courier } from "./facts/courier.ts";
import { Faults } from "./faults/faults.ts";
import { hireCourier, hireScheduler } from "./hires.ts";
import { Authorizer } from "./iam/authorize.ts";
import { AesSealer } from "./ids/aes-sealer.ts";
import { Streams } from "./ids/streams.ts";
import { KERNEL_SERVICES } from "./kernel-services.ts";
import type { Meter } from "./meter/meter.ts";
import { Publisher } from "./meter/publisher.ts";
import { Names } from "./names/names.ts";
import { readOutbox, replyToOutbox } from "./outbox.ts";
import { type Past, pastOf } from "./past.ts";
import type { HttpClient } from "./ports/http.ts";
import type { IdentityDirectory, OrganizationDirectory } from "./ports/identity.ts";
import type { OutboxMessage, Reply } from "./ports/outbox.ts";
import { NO_KEEPER, type RecordKeeper } from "./ports/record-keeper.ts";
import { Router } from "./route/route.ts";
import { Authenticator } from "./sigv4/authenticator.ts";
import { addressOf, Store } from "./store/store.ts";
import { WorldFile } from "./store/world-file.ts";
import { Activity } from "./time/activity.ts";
import { Clock, wallNow } from "./time/clock.ts";
import type { Scheduler } from "./time/scheduler.ts";
import { Catalog } from "./wire/catalog.ts";

export type { CellAccess, Composition, WorldOptions } from "./composition.ts";

/** Everything one running Cloudlet is. Two worlds in one process share nothing. */
export class World {
  readonly clock: Clock;
  readonly audit = new Audit();
  readonly meter: Meter;
  readonly faults: Faults;
  readonly registry: Registry;
  readonly store: Store;
  /** Where a port of the world's can be reached; undefined while it has none. */
  reachableAt: string | undefined;
  /** What root users sign with, under their account's number as key id; undefined where nobody checks. */
  readonly rootSecret: string | undefined;
  readonly #activity = new Activity();
  readonly #kernel: Kernel;
  readonly #effector: Effector;
  readonly #publisher: Publisher;
  #recorder!: Recorder;
  readonly #courier: Courier;
  readonly #scheduler: Scheduler;
  readonly #ids: Streams;
  readonly #rootKey: Buffer;
  readonly #opening: number;
  readonly #file: WorldFile | undefined;
  readonly #engines: LazyEngines;
  readonly #letGo = new AbortController();
  #closing: Promise<void> | undefined;

  private constructor(
    options: WorldOptions,
    composition: Composition,
    file: WorldFile | undefined,
    past: Past,
  ) {
    this.#file = file;
    this.#rootKey = past.rootKey;
    this.#opening = past.opening;
    this.#ids = new Streams(past.rootKey, past.opening);
    this.rootSecret = past.rootSecret;
    this.clock = new Clock(options.clock, this.#activity, options.clockPast ?? past.clock, (stands) => {
      file?.write("clock", JSON.stringify(stands));
    });
    file?.write("clock", JSON.stringify(this.clock.stands()));
    const { dataDirectory: directory, seedDirectory } = options;
    this.store = new Store({ directory, file, seedDirectory }, past.busyCells);
    this.registry = new Registry([...composition.services, ...KERNEL_SERVICES]);
    this.#publisher = new Publisher({
      kernel: () => this.#kernel,
      asked: (cell) => this.#effector.asked(cell, "publish"),
      index: composition.index,
    });
    this.meter = this.#publisher.meter;
    this.faults = new Faults(this.#ids.of("faults"), () => this.#resume());
    const engineIds = this.#ids.of("engines");
    this.#engines = new LazyEngines(composition.engines ?? {}, {
      clock: this.clock,
      hex: (length) => engineIds.hex(length),
      endpoint: () => this.reachableAt,
      handle: (request, signal) => this.handle(request, signal),
      report: options.report,
    });
    this.#kernel = this.#assemble(options, composition);
    this.#effector = new Effector(this.#kernel);
    this.#courier = hireCourier(this.#kernel, this.#effector);
    this.#scheduler = hireScheduler(this.#kernel, this.#effector);
    this.store.onOpen((cell) => {
      this.#scheduler.heedAgain(cell);
      this.#resumeCell(cell);
    });
  }

  /** The base of URLs that the world makes without a request to take it from. */
  get endpoint(): string {
    return this.reachableAt ?? "http://127.0.0.1:4566";
  }

  #assemble(options: WorldOptions, composition: Composition): Kernel {
    const access = cellAccess(this.store);
    const organization = composition.organization(access);
    const http = composition.http ?? new OutboundHttp();
    this.#recorder = this.#recorderOf(composition.keeper?.(access, organization) ?? NO_KEEPER);
    const contexts = this.#contextRoot(composition.identity(access), organization, http);
    const catalog = new Catalog(composition.readModel);
    return {
      clock: this.clock,
      activity: this.#activity,
      store: this.store,
      registry: this.registry,
      catalog,
      router: new Router(composition.index, catalog, { defaultRegion: options.region }),
      authenticator: this.#authenticator(contexts),
      authorizer: new Authorizer({
        identity: contexts.identity,
        organization,
        ...(composition.canonicalUserId && { canonicalUserId: composition.canonicalUserId }),
      }),
      changes: new Changes(contexts, {
        deliver: (cell, listener) => this.#courier.deliver(cell, listener),
        jobsChanged: (cell, wakeful) => this.#scheduler.watch(cell, wakeful),
        happened: (resources) => this.#scheduler.wake(resources),
      }),
      contexts,
      faults: this.faults,
      audit: this.audit,
      recorder: this.#recorder,
      meter: this.meter,
      ids: this.#ids.of("requests"),
      innerIds: this.#ids.of("inner requests"),
      iamMode: options.iam,
      closing: this.#letGo.signal,
      endpoint: () => this.endpoint,
      report: options.report,
    };
  }

  #recorderOf(keeper: RecordKeeper): Recorder {
    const recorder = new Recorder({
      keeper,
      kernel: () => this.#kernel,
      asked: (cell) => this.#effector.asked(cell, "keep"),
    });
    if (keeper !== NO_KEEPER) this.audit.listen((record) => recorder.note(record));
    return recorder;
  }

  #authenticator({ identity, sealer }: ContextRoot): Authenticator {
    return new Authenticator({
      identity: () => identity,
      sealer,
      rootSecret: this.rootSecret,
      signingNow: wallNow,
      virtualAt: (signedAt) => this.clock.virtualAt(signedAt),
    });
  }

  #contextRoot(
    identity: IdentityDirectory,
    organization: OrganizationDirectory,
    http: HttpClient,
  ): ContextRoot {
    const nonces = this.#ids.of("sealer");
    return {
      sealer: new AesSealer({ rootKey: this.#rootKey, nonce: () => nonces.bytes(12) }),
      identity,
      organization,
      engines: this.#engines,
      http,
      names: new Names((address, definition) => this.store.cell(address, definition)),
      meter: this.meter,
      idsOf: (cell) => this.#ids.ofCell(cell),
      listenersOf: (kind) => this.registry.listenersOf(kind),
      markBusy: (cell) => this.store.markBusy(cell.key),
      call: (...args) => callFrom(this.#kernel, ...args),
      permits: (demand, scope, asked) => permits(this.#kernel, demand, scope, asked),
      activity: this.#activity,
      park: (cell, retry, resources) => this.#kernel.changes.waitersOf(cell).park({ retry }, resources),
    };
  }

  /**
   * Opens a world: a new one, or the one that lives in `dataDirectory`. Throws DataDirectoryError when that cannot be
   * used. Work that an earlier opening left undone goes on.
   */
  static async open(options: WorldOptions, composition: Composition): Promise<World> {
    const file = options.dataDirectory === undefined ? undefined : new WorldFile(options.dataDirectory);
    const world = new World(options, composition, file, pastOf(options, file));
    try {
      await world.#openBusyCells();
    } catch (error) {
      await world.close(); // or the data directory stays locked by a world that nobody has
      throw error;
    }
    return world;
  }

  async #openBusyCells(): Promise<void> {
    for (const key of this.store.busyKeys()) {
      const address = addressOf(key);
      const definition = await this.registry.service(address.service);
      if (definition !== undefined) this.store.cell(address, definition.store);
    }
  }

  /** Answers one request. Never rejects: whatever goes wrong becomes an AWS error. */
  handle(request: RawRequest, signal: AbortSignal = new AbortController().signal): Promise<RawResponse> {
    return serve(this.#kernel, request, signal);
  }

  /** The kernel's parts, for the admin API and tests that look inside. */
  get kernel(): Kernel {
    return this.#kernel;
  }

  /** All that services have sent to people, oldest first: e-mails, texts, push notifications. */
  outbox(): Promise<readonly OutboxMessage[]> {
    return readOutbox(this.store, this.registry);
  }

  /** A person's answer to what services have sent: answers how many of their cells had written to that person. */
  reply(reply: Reply): Promise<number> {
    return replyToOutbox(this.#kernel, (cell) => this.#effector.asked(cell, "reply"), reply);
  }

  /** Resolves when no request, delivery or job is under way; parked waiters do not count. */
  idle(): Promise<void> {
    return this.#activity.whenIdle();
  }

  /** Writes all state as of now into an empty folder, which is then a data directory of its own. */
  async snapshot(directory: string): Promise<void> {
    await this.idle();
    await this.#recorder.flush();
    const busy = this.store.snapshot(directory);
    const file = new WorldFile(directory);
    file.rootKey(() => this.#rootKey);
    file.write("openings", String(this.#opening));
    file.write("clock", JSON.stringify(this.clock.stands()));
    for (const key of busy) file.markBusy(key);
    file.close();
  }

  /** Lets what is under way finish, makes everything durable, and lets go of the data directory. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#courier.close();
    this.#letGo.abort();
    this.clock.close();
    await this.#engines.close(); // what they run could go on for minutes
    await this.#activity.whenIdle();
    if (this.#file !== undefined) {
      await this.#publisher.publishRest(); // heard of at the next opening
      await this.#recorder.flush();
    }
    const stands = this.clock.stands();
    // While a world is closed, time passes for it as for everybody, however fast its clock ran.
    this.#file?.write("clock", JSON.stringify({ ...stands, rate: Math.min(stands.rate ?? 0, 1) }));
    await this.store.close();
  }

  /** After a Region came back: what waited for it goes on. */
  #resume(): void {
    for (const cell of this.store.open()) this.#resumeCell(cell);
  }

  #resumeCell(cell: AnyCell): void {
    this.#scheduler.watch(cell);
    for (const listener of Courier.listenersIn(cell)) this.#courier.deliver(cell, listener);
  }
}
