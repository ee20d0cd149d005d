/** Publishes what the meter counted, minute by minute, and looks at the gauges of services. */
import type { Scope } from "../../aws/scope.ts";
import { type Instant, instant, MINUTE } from "../../base/instant.ts";
import type { AnyCell, Asked } from "../dispatch/context.ts";
import type { Json } from "../dispatch/given.ts";
import type { Kernel } from "../dispatch/kernel.ts";
import { CONTRIBUTOR_POINTS, type ContributorPoints } from "../facts/contributor-points.ts";
import type { ServiceIndexEntry } from "../wire/model.ts";
import { type Gauge, Meter } from "./meter.ts";
import { endOfMinute, METER, takePoints } from "./publication.ts";
import { asJson, METER_POINTS } from "./series.ts";

/** What the publisher works with. The kernel comes to be after the meter, which is part of it. */
export interface PublisherPort {
  kernel(): Kernel;
  /** Who publishes, for the record. */
  asked(cell: AnyCell): Asked;
  /** Whose SDK ids are the names of services in AWS/Usage. */
  readonly index: readonly ServiceIndexEntry[];
}

export class Publisher {
  readonly meter: Meter;
  readonly #port: PublisherPort;
  readonly #names: ReadonlyMap<string, string>;

  constructor(port: PublisherPort) {
    this.#port = port;
    this.#names = new Map(port.index.map(({ id, sdkId }) => [id, sdkId]));
    this.meter = new Meter(
      () => this.#awaitMinute(),
      (...asked) => this.#gauge(...asked),
    );
  }

  /** Something was counted: it is published when the minute is over, unless nobody would hear of it. */
  #awaitMinute(): void {
    const { registry, clock, activity } = this.#port.kernel();
    if (registry.listenersOf(METER_POINTS) === undefined) return;
    const over = endOfMinute(clock.now());
    clock.at(over, () => {
      void activity.during(this.publish(instant(over - MINUTE)));
    });
  }

  /** Hands over what came together in a minute that is not over: the world is being closed. */
  async publishRest(): Promise<void> {
    const { registry, clock } = this.#port.kernel();
    if (registry.listenersOf(METER_POINTS) === undefined) return;
    await this.publish(instant(endOfMinute(clock.now()) - MINUTE));
  }

  /** Hands over what came together since the last time, as the points of a minute. */
  async publish(minute: Instant): Promise<void> {
    const { registry } = this.#port.kernel();
    const contributed = this.meter.contributors.take();
    for (const { scope, points } of takePoints(this.meter, (service) => this.#names.get(service) ?? service))
      await this.#tell(scope, METER_POINTS, asJson({ minute, points }));
    if (registry.listenersOf(CONTRIBUTOR_POINTS) === undefined) return;
    for (const { scope, points } of contributed) {
      const told: ContributorPoints = { time: minute, points };
      await this.#tell(scope, CONTRIBUTOR_POINTS, told as unknown as Json);
    }
  }

  async #tell(scope: Scope, kind: string, detail: Json): Promise<void> {
    const { changes, store, report } = this.#port.kernel();
    try {
      const cell = store.cell({ ...scope, service: METER.id }, METER.store) as AnyCell;
      changes.make(cell, this.#port.asked(cell), (ctx) => ctx.publish({ kind, resource: kind, detail }));
      await cell.settled();
    } catch (defect) {
      report(defect, "publishing the meter's points");
    }
  }

  async #gauge(
    scope: Scope,
    namespace: string,
    dimensions: Readonly<Record<string, string>>,
  ): Promise<Gauge | undefined> {
    const { registry, store, clock } = this.#port.kernel();
    const service = registry.gaugedBy(namespace);
    const address = service === undefined ? undefined : { ...scope, service };
    if (address === undefined || !store.has(address)) return undefined;
    const definition = await registry.service(address.service);
    if (definition?.gauge === undefined) return undefined;
    const { reader } = store.cell(address, definition.store);
    return definition.gauge(reader, dimensions, clock.now());
  }
}
