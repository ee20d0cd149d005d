import { DAY, type Duration, HOUR, instant, MINUTE, SECOND } from "../base/instant.ts";
import type { AuditRecord } from "../kernel/audit/audit.ts";
import type { IamMode } from "../kernel/dispatch/kernel.ts";
import { startEdge } from "../kernel/edge/edge.ts";
import type { RawRequest, RawResponse } from "../kernel/edge/raw.ts";
import type { Faults } from "../kernel/faults/faults.ts";
import type { OutboxMessage } from "../kernel/ports/outbox.ts";
import type { ClockMode } from "../kernel/time/clock.ts";
import type { World } from "../kernel/world.ts";
import { authorityOf } from "./authority.ts";
import { openWorld } from "./compose.ts";
import { reportEdge } from "./edge-log.ts";
import { sdkClients } from "./sdk.ts";

export interface CloudletOptions {
  /**
   * "live" follows the wall clock; "frozen" stands at 2026-01-01T00:00:00Z, a Date freezes it elsewhere, and time moves
   * only by `clock.advance`; a number lets it run that many times as fast. Default "live".
   */
  readonly clock?: "live" | "frozen" | Date | number;
  /** Keep everything in this folder; without it the world is gone when it is closed. */
  readonly dataDirectory?: string;
  /** Same seed and same calls: same ids, same state. */
  readonly seed?: string;
  /** Default "enforce". */
  readonly iam?: IamMode;
  /**
   * Refuse access keys that were not created here, but those of root users: `world.rootSecret` is what they sign with,
   * under their account's number as key id. Default false: strange keys are the root user of 000000000000.
   */
  readonly strictCredentials?: boolean;
  /** The Region of clients that name none. Default us-east-1. */
  readonly region?: string;
  /** Hears of defects of Cloudlet's own. Default: they are written to standard error. */
  readonly onDefect?: (defect: unknown, what: string) => void;
}

/** A length of time, as the sum of its parts. */
export interface DurationParts {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A running world, for tests and programs. */
export class Cloudlet implements AsyncDisposable {
  /** Makes a client of the AWS SDK for JavaScript v3 that talks to this world in process. */
  readonly sdk: ReturnType<typeof sdkClients>;
  readonly clock: VirtualTime;
  readonly spy: Spy;
  /** Injects errors, latency and outages. */
  readonly faults: Faults;
  readonly world: World;

  constructor(world: World, region: string) {
    this.world = world;
    this.sdk = sdkClients(world, world.endpoint, region);
    this.clock = new VirtualTime(world);
    this.spy = new Spy(world);
    this.faults = world.faults;
  }

  /** Answers one raw request, as the socket server would. */
  handle(request: RawRequest): Promise<RawResponse> {
    return this.world.handle(request);
  }

  /** Opens a port (0 takes a free one) for clients outside of the process; answers the base URL. */
  async listen(port = 0, host = "127.0.0.1"): Promise<{ readonly url: string; close(): Promise<void> }> {
    const edge = await startEdge({
      host,
      port,
      handle: (request, signal) => this.world.handle(request, signal),
      onLog: (event) => reportEdge(event, this.world.kernel.report),
      certificates: async () => {
        const { certificatesOf } = await import("./tls.ts");
        return certificatesOf(await authorityOf(this.world), host);
      },
    });
    const url = `http://${host}:${edge.port}`;
    this.world.reachableAt = url;
    const close = () => {
      if (this.world.reachableAt === url) this.world.reachableAt = undefined;
      return edge.close({ graceMilliseconds: 1000 });
    };
    return { url, close };
  }

  /** The certificate, in PEM, of the authority that issues what HTTPS clients of {@link listen} are shown. */
  async certificateAuthority(): Promise<string> {
    return (await authorityOf(this.world)).pem;
  }

  /** What was sent to people, oldest first: e-mails, texts, push notifications. */
  outbox(): Promise<readonly OutboxMessage[]> {
    return this.world.outbox();
  }

  /** A person's answer to a text, such as STOP: answers whether anybody had written to that number. */
  async reply(from: string, body: string): Promise<boolean> {
    return (await this.world.reply({ channel: "sms", from, body })) > 0;
  }

  /** Resolves when nothing is under way: every fact is delivered, every due job has run. */
  idle(): Promise<void> {
    return this.world.idle();
  }

  close(): Promise<void> {
    return this.world.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** The world's clock. */
export class VirtualTime {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  now(): Date {
    return new Date(this.#world.clock.now());
  }

  /** Moves on, and resolves when everything that fell due on the way has happened, in order. */
  advance(by: DurationParts): Promise<void> {
    return this.#world.clock.advance(durationOf(by));
  }

  /** Moves on to an instant. Rejects with a RangeError when it has passed. */
  advanceTo(at: Date): Promise<void> {
    return this.#world.clock.advanceTo(instant(at.getTime()));
  }

  freeze(): void {
    this.#world.clock.freeze();
  }

  /** Lets time run, `factor` times as fast as the wall clock. */
  run(factor = 1): void {
    this.#world.clock.run(factor);
  }
}

/** What was asked of a world, as its audit has it. */
export class Spy {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The latest calls, oldest first; optionally only those of one operation, "sqs.SendMessage". */
  calls(operation?: string): readonly AuditRecord[] {
    const records = this.#world.audit.recent();
    if (operation === undefined) return records;
    return records.filter((record) => `${record.service}.${record.operation}` === operation);
  }

  /** Hears every further call; answers how to stop that. */
  listen(listener: (record: AuditRecord) => void): () => void {
    return this.#world.audit.listen(listener);
  }

  /** Why a call was allowed or denied: which policies were looked at and which statement decided. */
  explain(requestId: string): unknown {
    return this.#world.audit.find(requestId)?.decision?.explain();
  }
}

/** Starts a world of its own. Close it, or declare it with `await using`. */
export async function startCloudlet(options: CloudletOptions = {}): Promise<Cloudlet> {
  const world = await openWorld({
    clock: clockMode(options.clock ?? "live"),
    dataDirectory: options.dataDirectory,
    seed: options.seed,
    iam: options.iam ?? "enforce",
    strictCredentials: options.strictCredentials ?? false,
    region: options.region ?? "us-east-1",
    report: options.onDefect ?? reportToStandardError,
  });
  return new Cloudlet(world, options.region ?? "us-east-1");
}

function clockMode(clock: NonNullable<CloudletOptions["clock"]>): ClockMode {
  if (clock === "live" || clock === "frozen") return { kind: clock };
  if (typeof clock === "number") return { kind: "scaled", factor: clock };
  return { kind: "frozen", at: instant(clock.getTime()) };
}

function durationOf(parts: DurationParts): Duration {
  const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = parts;
  return days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND + milliseconds;
}

function reportToStandardError(defect: unknown, what: string): void {
  const told = defect instanceof Error ? (defect.stack ?? defect.message) : String(defect);
  process.stderr.write(`cloudlet: a defect in ${what}: ${told}\n`);
}
