import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coverageOf, type ServiceCoverage } from "../admin/coverage.ts";
import { adminHandler } from "../admin/handler.ts";
import type { AdminPort, AdminSettings, CellSummary, Inspection } from "../admin/port.ts";
import type { Audit, AuditListener } from "../kernel/audit/audit.ts";
import type { RawRequest, RawResponse } from "../kernel/edge/raw.ts";
import type { Faults } from "../kernel/faults/faults.ts";
import type { OutboxMessage, Reply } from "../kernel/ports/outbox.ts";
import { packFolder, unpackFolder } from "../kernel/store/archive.ts";
import type { Clock } from "../kernel/time/clock.ts";
import type { LocalAuthority } from "../kernel/trust/local-authority.ts";
import type { World, WorldOptions } from "../kernel/world.ts";
import { findRecord } from "../services/cloudtrail/history/find.ts";
import type { TrailRecord } from "../services/cloudtrail/history/record.ts";
import { STORE as cloudtrailStore } from "../services/cloudtrail/store.ts";
import { authorityOf } from "./authority.ts";
import { COMPOSITION, openWorld } from "./compose.ts";
import { SERVICES } from "./services.ts";
import { VERSION } from "./version.ts";

/** One world behind one address, and the admin API's view of it. Reset and loading a snapshot replace the world. */
export class Host implements AdminPort {
  readonly version = VERSION;
  readonly settings: AdminSettings;
  /** Called when the admin API was asked to stop the server. */
  onShutdown: () => void = () => {};
  readonly #options: WorldOptions;
  readonly #admin: ReturnType<typeof adminHandler>;
  readonly #onCall: AuditListener;
  #world: World;
  #changing: Promise<void> = Promise.resolve();
  #seedFolder: string | undefined;
  #authority: Promise<LocalAuthority> | undefined;

  private constructor(options: WorldOptions, world: World, onCall: AuditListener) {
    this.#options = options;
    this.#world = world;
    this.#onCall = onCall;
    world.audit.listen(onCall);
    this.#admin = adminHandler(this);
    this.settings = {
      dataDirectory: options.dataDirectory,
      iam: options.iam,
      strictCredentials: options.strictCredentials,
      region: options.region,
      seeded: options.seed !== undefined,
    };
  }

  /** Opens the world. `onCall` hears of every call. Throws DataDirectoryError when the data directory cannot be used. */
  static async open(options: WorldOptions, onCall: AuditListener = () => {}): Promise<Host> {
    return new Host(options, await openWorld(options), onCall);
  }

  /** Who vouches for this server: as long as it runs the same, whatever world comes, so that clients that trust it stay. */
  authority(): Promise<LocalAuthority> {
    this.#authority ??= authorityOf(this.#world);
    return this.#authority;
  }

  async certificateAuthority(): Promise<string> {
    return (await this.authority()).pem;
  }

  get world(): World {
    return this.#world;
  }
  get clock(): Clock {
    return this.#world.clock;
  }
  get faults(): Faults {
    return this.#world.faults;
  }
  get audit(): Audit {
    return this.#world.audit;
  }

  /** Answers a request: to Cloudlet itself, or to the cloud. */
  async handle(request: RawRequest, signal: AbortSignal): Promise<RawResponse> {
    const answer = await this.#admin(request);
    if (answer !== undefined) return answer;
    return this.#world.handle(request, signal);
  }

  services(): readonly { readonly id: string; readonly loaded: boolean }[] {
    const { registry } = this.#world;
    return SERVICES.map(({ id }) => ({ id, loaded: registry.loaded(id) !== undefined }));
  }

  async coverage(): Promise<readonly ServiceCoverage[]> {
    const { registry, kernel } = this.#world;
    return Promise.all(
      COMPOSITION.index.map(async ({ id }) =>
        coverageOf(id, Object.keys(kernel.catalog.model(id).operations), await registry.service(id)),
      ),
    );
  }

  async recorded(requestId: string): Promise<TrailRecord | undefined> {
    const { store, kernel } = this.#world;
    await kernel.recorder.flush();
    for (const address of store.addresses()) {
      if (address.service !== "cloudtrail") continue;
      const { reader } = store.cell(address, cloudtrailStore);
      const record = findRecord(reader, { sealer: kernel.contexts.sealer, scope: address }, requestId);
      if (record !== undefined) return record;
    }
    return undefined;
  }

  outbox(): Promise<readonly OutboxMessage[]> {
    return this.#world.outbox();
  }

  reply(reply: Reply): Promise<number> {
    return this.#world.reply(reply);
  }

  async inspect(): Promise<Inspection> {
    const cells: CellSummary[] = [];
    for (const cell of this.#world.store.open()) {
      const { service, account, region } = cell.address;
      const count = (sql: string) => cell.db.get<{ n: number }>(sql)?.n ?? 0;
      cells.push({
        service,
        account,
        region,
        jobsPending: count("SELECT count(*) AS n FROM _job"),
        factsPending: count("SELECT count(*) AS n FROM _outbox"),
        bytes: count("SELECT page_count * page_size AS n FROM pragma_page_count(), pragma_page_size()"),
      });
    }
    return { cells, active: this.#world.kernel.activity.count };
  }

  /** Empties the world. The clock goes on from where it stands. */
  reset(): Promise<void> {
    return this.#replace(async (directory) => {
      if (directory !== undefined) rmSync(join(directory, "cells"), { recursive: true, force: true });
      this.#forgetSeed();
    });
  }

  async saveSnapshot(): Promise<AsyncIterable<Uint8Array>> {
    const folder = mkdtempSync(join(tmpdir(), "cloudlet-snapshot-"));
    await this.#world.snapshot(folder);
    return removedAfterwards(packFolder(folder), folder);
  }

  async loadSnapshot(archive: AsyncIterable<Uint8Array>): Promise<void> {
    const folder = mkdtempSync(join(this.#options.dataDirectory ?? tmpdir(), "cloudlet-snapshot-"));
    try {
      await unpackFolder(archive, folder);
      if (!existsSync(join(folder, "world.sqlite")))
        throw new RangeError("This is not a snapshot of Cloudlet.");
    } catch (error) {
      rmSync(folder, { recursive: true });
      throw error;
    }
    await this.#replace(async (directory) => {
      this.#forgetSeed();
      if (directory === undefined) this.#seedFolder = folder;
      else {
        for (const name of ["cells", "world.sqlite"]) {
          rmSync(join(directory, name), { recursive: true, force: true });
          if (existsSync(join(folder, name))) renameSync(join(folder, name), join(directory, name));
        }
        rmSync(folder, { recursive: true });
      }
    });
  }

  shutdown(): void {
    this.onShutdown();
  }

  async close(): Promise<void> {
    await this.#changing;
    await this.#world.close();
    this.#forgetSeed();
  }

  /** Closes the world, has its folder changed, and opens it again; one change after another. */
  #replace(change: (directory: string | undefined) => Promise<void>): Promise<void> {
    const next = this.#changing.then(async () => {
      const old = this.#world;
      await old.close();
      await change(this.#options.dataDirectory);
      const seedDirectory = this.#seedFolder;
      const clock = seedDirectory === undefined ? old.clock.mode() : this.#options.clock;
      const clockPast = seedDirectory === undefined ? old.clock.stands() : undefined;
      // Whoever had the secret before still gets in, whatever world comes now.
      const { rootSecret } = old;
      const options = { ...this.#options, clock, clockPast, seedDirectory, rootSecret };
      this.#world = await openWorld(options);
      this.#world.reachableAt = old.reachableAt;
      this.#world.audit.listen(this.#onCall);
    });
    this.#changing = next.catch(() => {});
    return next;
  }

  #forgetSeed(): void {
    if (this.#seedFolder !== undefined) rmSync(this.#seedFolder, { recursive: true, force: true });
    this.#seedFolder = undefined;
  }
}

async function* removedAfterwards(
  stream: AsyncIterable<Uint8Array>,
  folder: string,
): AsyncIterable<Uint8Array> {
  try {
    yield* stream;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
