import { globalRegionOf } from "../../aws/regions.ts";
import { GLOBAL_REGION, type Scope } from "../../aws/scope.ts";
import type { ServicePrincipal } from "../iam/principal.ts";
import type { AnyCell, Asked } from "./context.ts";
import type { DeliveredFact, DueJob, FactRow, SyncOrStaged } from "./contract.ts";
import type { Kernel } from "./kernel.ts";
import { prepareContext } from "./preparation.ts";

// biome-ignore lint/suspicious/noExplicitAny: rows are typed in their services
type AnyWork = SyncOrStaged<any, any, any>;

/** Runs what services do of their own accord: on a fact they hear, on a job that is due. */
export class Effector {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  async factRow(listener: string, kind: string): Promise<FactRow<unknown, unknown> | undefined> {
    const definition = await this.#kernel.registry.service(listener);
    return definition?.hears?.[kind];
  }

  async cell(service: string, scope: Scope): Promise<AnyCell> {
    const definition = await this.#kernel.registry.service(service);
    if (definition === undefined) throw new Error(`there is no service ${service}`);
    return this.#kernel.store.cell({ ...scope, service }, definition.store) as AnyCell;
  }

  async fact(
    cell: AnyCell,
    row: FactRow<unknown, unknown>,
    fact: DeliveredFact,
    mark: (cell: AnyCell) => void,
  ): Promise<void> {
    await this.#run(cell, row.does, fact, fact.kind, () => mark(cell), fact.trace);
  }

  async job(cell: AnyCell, job: DueJob, mark: () => void): Promise<void> {
    const definition = await this.#kernel.registry.service(cell.address.service);
    const work = definition?.jobs?.[job.kind];
    if (work === undefined) throw new Error(`${cell.address.service} has no job ${job.kind}`);
    await this.#run(cell, work, job, job.kind, mark);
  }

  /** Whether jobs of this kind run beside the cell's others. */
  async isApart(cell: AnyCell, kind: string): Promise<boolean> {
    const definition = await this.#kernel.registry.service(cell.address.service);
    const work = definition?.jobs?.[kind];
    return typeof work === "object" && "apart" in work;
  }

  /** A change to the kernel's own tables. */
  async sweep(cell: AnyCell, change: () => void): Promise<void> {
    this.#kernel.changes.make(cell, this.asked(cell, "sweep"), change);
    await cell.settled();
  }

  async #run(
    cell: AnyCell,
    work: AnyWork,
    about: object,
    name: string,
    mark: () => void,
    trace?: string,
  ): Promise<void> {
    const asked = this.asked(cell, name, trace);
    if (typeof work === "function") {
      this.#kernel.changes.make(cell, asked, (ctx) => {
        mark();
        work(ctx, about);
      });
    } else {
      const signal = new AbortController().signal;
      const preparation = prepareContext(this.#kernel.contexts, cell, asked, signal);
      try {
        const prepared: unknown = await work.prepare(preparation, about);
        this.#kernel.changes.make(cell, { ...asked, now: this.#kernel.clock.now() }, (ctx) => {
          mark();
          work.commit(ctx, about, prepared);
        });
      } finally {
        await preparation.discardBlobs();
      }
    }
    await cell.settled();
  }

  /** As what a service does something of its own accord: itself. */
  asked(cell: AnyCell, operation: string, traceHeader?: string): Asked {
    const { service, partition, account, region } = cell.address;
    const caller: ServicePrincipal = {
      kind: "service",
      service: `${service}.amazonaws.com`,
      sourceAccount: account,
    };
    return {
      now: this.#kernel.clock.now(),
      caller,
      request: {
        id: this.#kernel.innerIds.uuid(),
        service,
        operation,
        endpoint: this.#kernel.endpoint(),
        sourceIp: `${service}.amazonaws.com`,
        secure: true,
        userAgent: `${service}.amazonaws.com`,
        region: region === GLOBAL_REGION ? globalRegionOf(partition) : region,
        accessKeyId: undefined,
        traceHeader,
        via: undefined,
      },
    };
  }
}
