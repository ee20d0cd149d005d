/**
 * What the platform itself writes to an environment's log, as text or as JSON.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import type { FunctionReport, FunctionSpec } from "../../kernel/ports/functions.ts";
import type { Ended } from "./invocation.ts";
import type { Output } from "./output.ts";

/** A new environment's stream: 2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef */
export function logStreamName({ clock, hex }: EngineHost, { version }: FunctionSpec): string {
  const day = isoInstant(clock.now()).slice(0, 10).replaceAll("-", "/");
  return `${day}/[${version}]${hex(32)}`;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html */
const LEVELS = ["DEBUG", "INFO", "WARN"] as const;
type Level = (typeof LEVELS)[number];

/** What handlers fail with is theirs to log; what the platform saw is told with the report. */
function statusText(status: Ended["status"], errorType: string | undefined): string {
  if (status === "timeout") return "Status: timeout";
  return errorType === undefined ? "" : `Status: error\tError Type: ${errorType}`;
}

export class PlatformLog {
  readonly #spec: FunctionSpec;
  readonly #output: Output;
  readonly #now: () => Instant;

  constructor(spec: FunctionSpec, output: Output, now: () => Instant) {
    this.#spec = spec;
    this.#output = output;
    this.#now = now;
  }

  initStart(provisioned: boolean): void {
    const { functionName, version: functionVersion, runtime, runtimeVersionArn } = this.#spec;
    const runtimeVersion = runtime.replace(/^([a-z]+)/, "$1:");
    const text = `INIT_START Runtime Version: ${runtimeVersion}\tRuntime Version ARN: ${runtimeVersionArn}`;
    const initializationType = provisioned ? "provisioned-concurrency" : "on-demand";
    const record = { initializationType, phase: "init", runtimeVersion, runtimeVersionArn };
    this.#say("INFO", "platform.initStart", text, { ...record, functionName, functionVersion });
  }

  start(requestId: string): void {
    const { version } = this.#spec;
    this.#say("INFO", "platform.start", `START RequestId: ${requestId} Version: ${version}`, {
      requestId,
      version,
    });
  }

  timedOut(requestId: string, seconds: string): void {
    if (this.#spec.logFormat === "Text")
      this.#output.line(`${isoInstant(this.#now())} ${requestId} Task timed out after ${seconds} seconds\n`);
  }

  end(requestId: string, { status, errorType }: Ended): void {
    const record = { requestId, status, ...(errorType !== undefined && { errorType }) };
    const level = status === "success" ? "DEBUG" : "WARN";
    this.#say(level, "platform.runtimeDone", `END RequestId: ${requestId}`, record);
  }

  /** The initialization is billed with the invocation that it was for. */
  report(
    requestId: string,
    { duration, initDuration, maxMemoryMegabytes }: FunctionReport,
    { status, errorType }: Ended,
  ): void {
    const billed = Math.ceil(duration + (initDuration ?? 0));
    const { memoryMegabytes } = this.#spec;
    const init = initDuration === undefined ? "" : `Init Duration: ${initDuration.toFixed(2)} ms\t`;
    const text =
      `REPORT RequestId: ${requestId}\tDuration: ${duration.toFixed(2)} ms\tBilled Duration: ${billed} ms\t` +
      `Memory Size: ${memoryMegabytes} MB\tMax Memory Used: ${maxMemoryMegabytes} MB\t${init}${statusText(status, errorType)}`;
    const metrics = {
      durationMs: Number(duration.toFixed(3)),
      billedDurationMs: billed,
      memorySizeMB: memoryMegabytes,
      maxMemoryUsedMB: maxMemoryMegabytes,
      ...(initDuration !== undefined && { initDurationMs: Number(initDuration.toFixed(3)) }),
    };
    const level = status === "success" ? "INFO" : "WARN";
    const record = { requestId, metrics, status, ...(errorType !== undefined && { errorType }) };
    this.#say(level, "platform.report", text, record);
  }

  #say(level: Level, type: string, text: string, record: object): void {
    // Text has no levels.
    if (this.#spec.logFormat === "Text") this.#output.line(text);
    else if (LEVELS.indexOf(level) >= LEVELS.indexOf(this.#spec.systemLogLevel))
      this.#output.line(JSON.stringify({ time: isoInstant(this.#now()), type, record }));
  }
}
