/**
 * What the platform itself writes to an environment's log, as text or as JSON.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { FunctionReport, FunctionSpec } from "../../kernel/ports/functions.ts";
import type { Output } from "./output.ts";

export class PlatformLog {
  readonly #spec: FunctionSpec;
  readonly #output: Output;
  readonly #now: () => Instant;

  constructor(spec: FunctionSpec, output: Output, now: () => Instant) {
    this.#spec = spec;
    this.#output = output;
    this.#now = now;
  }

  start(requestId: string): void {
    const { version } = this.#spec;
    this.#say("platform.start", `START RequestId: ${requestId} Version: ${version}`, { requestId, version });
  }

  timedOut(requestId: string, seconds: string): void {
    this.#output.line(`${isoInstant(this.#now())} ${requestId} Task timed out after ${seconds} seconds\n`);
  }

  end(requestId: string, failed: boolean): void {
    const record = { requestId, status: failed ? "error" : "success" };
    this.#say("platform.runtimeDone", `END RequestId: ${requestId}`, record);
  }

  /** The initialization is billed with the invocation that it was for. */
  report(requestId: string, { duration, initDuration, maxMemoryMegabytes }: FunctionReport): void {
    const billed = Math.ceil(duration + (initDuration ?? 0));
    const { memoryMegabytes } = this.#spec;
    const init = initDuration === undefined ? "" : `Init Duration: ${initDuration.toFixed(2)} ms\t`;
    const text =
      `REPORT RequestId: ${requestId}\tDuration: ${duration.toFixed(2)} ms\tBilled Duration: ${billed} ms\t` +
      `Memory Size: ${memoryMegabytes} MB\tMax Memory Used: ${maxMemoryMegabytes} MB\t${init}`;
    const metrics = {
      durationMs: Number(duration.toFixed(3)),
      billedDurationMs: billed,
      memorySizeMB: memoryMegabytes,
      maxMemoryUsedMB: maxMemoryMegabytes,
      ...(initDuration !== undefined && { initDurationMs: Number(initDuration.toFixed(3)) }),
    };
    this.#say("platform.report", text, { requestId, metrics });
  }

  #say(type: string, text: string, record: object): void {
    if (this.#spec.logFormat === "Text") this.#output.line(text);
    else this.#output.line(JSON.stringify({ time: isoInstant(this.#now()), type, record }));
  }
}
