/**
 * What the platform itself writes to an environment's log, as text or as JSON.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import type { FunctionCall, FunctionReport, FunctionSpec } from "../../kernel/ports/functions.ts";
import type { Ended } from "./invocation.ts";
import type { Output } from "./output.ts";
import type { Telemetry } from "./telemetry.ts";

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

/** Where the invocation is sampled: https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
function tracedText(traceId: string): string {
  const [, root, parent] = /Root=([^;]+);Parent=([^;]+);Sampled=1/.exec(traceId) ?? [];
  return root === undefined ? "" : `\nXRAY TraceId: ${root}\tSegmentId: ${parent}\tSampled: true\t`;
}

export type InitializationType = "on-demand" | "provisioned-concurrency" | "snap-start";

export class PlatformLog {
  readonly #spec: FunctionSpec;
  readonly #output: Output;
  readonly #telemetry: Telemetry;
  readonly #initializationType: InitializationType;
  readonly #now: () => Instant;

  constructor(
    {
      spec,
      initializationType,
    }: { readonly spec: FunctionSpec; readonly initializationType: InitializationType },
    output: Output,
    telemetry: Telemetry,
    now: () => Instant,
  ) {
    this.#spec = spec;
    this.#output = output;
    this.#telemetry = telemetry;
    this.#initializationType = initializationType;
    this.#now = now;
  }

  initStart(): void {
    const { functionName, version: functionVersion, runtime, runtimeVersionArn } = this.#spec;
    if (runtime === "") return; // an image says what is in it
    const runtimeVersion = runtime.replace(/^([a-z]+)/, "$1:");
    const text = `INIT_START Runtime Version: ${runtimeVersion}\tRuntime Version ARN: ${runtimeVersionArn}`;
    const record = {
      initializationType: this.#initializationType,
      phase: "init",
      runtimeVersion,
      runtimeVersionArn,
    };
    this.#say("INFO", "platform.initStart", text, { ...record, functionName, functionVersion });
  }

  /** The initialization is over: told to extensions, and written to logs as JSON. */
  initDone(durationMs: number, status: "success" | "error"): void {
    const record = { initializationType: this.#initializationType, phase: "init", status };
    this.#note("DEBUG", "platform.initRuntimeDone", record);
    this.#note("INFO", "platform.initReport", { ...record, metrics: { durationMs } });
  }

  /** What was snapshotted is there again, and its hooks have run. */
  restored(durationMs: number): void {
    const { functionName, version: functionVersion, runtimeVersionArn } = this.#spec;
    const told = { functionName, functionVersion, runtimeVersionArn };
    const text = `RESTORE_START Runtime Version ARN: ${runtimeVersionArn}`;
    this.#say("INFO", "platform.restoreStart", text, told);
    this.#note("DEBUG", "platform.restoreRuntimeDone", { status: "success" });
    const report = `RESTORE_REPORT Restore Duration: ${durationMs.toFixed(2)} ms`;
    this.#say("INFO", "platform.restoreReport", report, { status: "success", metrics: { durationMs } });
  }

  extension(name: string, events: readonly string[]): void {
    const text = `EXTENSION\tName: ${name}\tState: Ready\tEvents: [${events.join(", ")}]`;
    this.#say("INFO", "platform.extension", text, { name, state: "Ready", events });
  }

  subscribed(name: string, kinds: ReadonlySet<string>): void {
    const types = [...kinds];
    const text = `TELEMETRY\tName: ${name}\tState: Subscribed\tTypes: [${types.join(", ")}]`;
    this.#say("INFO", "platform.telemetrySubscription", text, { name, state: "Subscribed", types });
  }

  start({ requestId, tenantId }: Pick<FunctionCall, "requestId" | "tenantId">): void {
    const { version } = this.#spec;
    const tenant = tenantId === undefined ? "" : `\tTenantId: ${tenantId}`;
    const text = `START RequestId: ${requestId} Version: ${version}${tenant}`;
    const record = { requestId, version, ...(tenantId !== undefined && { tenantId }) };
    this.#say("INFO", "platform.start", text, record);
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
    { requestId, traceId }: Pick<FunctionCall, "requestId" | "traceId">,
    { duration, initDuration, restoreDuration, maxMemoryMegabytes }: FunctionReport,
    { status, errorType }: Ended,
  ): void {
    const billed = Math.ceil(duration + (initDuration ?? 0) + (restoreDuration ?? 0));
    const { memoryMegabytes } = this.#spec;
    const init = initDuration === undefined ? "" : `Init Duration: ${initDuration.toFixed(2)} ms\t`;
    const restore =
      restoreDuration === undefined ? "" : `Restore Duration: ${restoreDuration.toFixed(2)} ms\t`;
    const text =
      `REPORT RequestId: ${requestId}\tDuration: ${duration.toFixed(2)} ms\tBilled Duration: ${billed} ms\t` +
      `Memory Size: ${memoryMegabytes} MB\tMax Memory Used: ${maxMemoryMegabytes} MB\t${init}${restore}${statusText(status, errorType)}${tracedText(traceId)}`;
    const metrics = {
      durationMs: Number(duration.toFixed(3)),
      billedDurationMs: billed,
      memorySizeMB: memoryMegabytes,
      maxMemoryUsedMB: maxMemoryMegabytes,
      ...(initDuration !== undefined && { initDurationMs: Number(initDuration.toFixed(3)) }),
      ...(restoreDuration !== undefined && { restoreDurationMs: Number(restoreDuration.toFixed(3)) }),
    };
    const level = status === "success" ? "INFO" : "WARN";
    const record = { requestId, metrics, status, ...(errorType !== undefined && { errorType }) };
    this.#say(level, "platform.report", text, record);
  }

  /** What text logs do not have. */
  #note(level: Level, type: string, record: object): void {
    this.#say(level, type, undefined, record);
  }

  #say(level: Level, type: string, text: string | undefined, record: object): void {
    this.#telemetry.tell("platform", type, record);
    // Text has no levels.
    if (this.#spec.logFormat === "Text") {
      if (text !== undefined) this.#output.line(text);
    } else if (LEVELS.indexOf(level) >= LEVELS.indexOf(this.#spec.systemLogLevel))
      this.#output.line(JSON.stringify({ time: isoInstant(this.#now()), type, record }));
  }
}
