/**
 * Programs that run beside a runtime (external) or threads of it (internal): what each registered for, and whether it
 * waits for more.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html
 */
import type { RawResponse } from "../../kernel/edge/raw.ts";
import type { FunctionSpec } from "../../kernel/ports/functions.ts";
import type { Invocation } from "./invocation.ts";
import { json, refusal } from "./runtime-api.ts";

/** Why an environment ends, as its extensions are told. */
export type ShutdownReason = "spindown" | "timeout" | "failure";

/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown */
const INTERNAL_MILLISECONDS = 300;
const EXTERNAL_MILLISECONDS = 2_000;
/** https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html */
const EXTENSIONS_MAX = 10;
const EVENTS: ReadonlySet<string> = new Set(["INVOKE", "SHUTDOWN"]);

export interface Extension {
  readonly id: string;
  readonly name: string;
  readonly events: readonly string[];
  readonly isExternal: boolean;
  /** The question that waits for an answer. */
  waiting: ((answer: RawResponse) => void) | undefined;
}

/** The extensions of one environment. */
export class Extensions {
  readonly #spec: FunctionSpec;
  readonly #newId: () => string;
  readonly #onWaiting: () => void;
  readonly #expected = new Set<string>();
  readonly #all = new Map<string, Extension>();
  #isInitializing = true;

  constructor(spec: FunctionSpec, newId: () => string, onWaiting: () => void) {
    this.#spec = spec;
    this.#newId = newId;
    this.#onWaiting = onWaiting;
  }

  /** Whether all of them wait for the next event. */
  get idle(): boolean {
    if (this.#expected.size > 0) return false;
    for (const { waiting } of this.#all.values()) if (waiting === undefined) return false;
    return true;
  }

  /** How long an environment has to come to its end: not at all without extensions. */
  get graceMilliseconds(): number {
    const all = [...this.#all.values()];
    if (all.some(({ isExternal }) => isExternal)) return EXTERNAL_MILLISECONDS;
    return all.length > 0 ? INTERNAL_MILLISECONDS : 0;
  }

  /** One was started, and will register. */
  expect(name: string): void {
    this.#expected.add(name);
  }

  /** All there are: nobody registers any more. */
  registered(): Iterable<Extension> {
    this.#isInitializing = false;
    return this.#all.values();
  }

  named(id: string): Extension | undefined {
    return this.#all.get(id);
  }

  register(name: string, events: readonly string[], features: string): RawResponse {
    const isExternal = this.#expected.has(name);
    const wrong = events.find((each) => !EVENTS.has(each) || (each === "SHUTDOWN" && !isExternal));
    if (name === "") return refusal(400, "InvalidExtensionName", "Lambda-Extension-Name is missing");
    if (wrong !== undefined)
      return refusal(400, "Extension.InvalidEventType", `${wrong}: invalid event type`);
    if (!this.#isInitializing)
      return refusal(403, "Extension.InvalidExtensionState", "Extension cannot be registered after init");
    if (this.#all.size === EXTENSIONS_MAX)
      return refusal(403, "Extension.TooManyExtensions", `No more than ${EXTENSIONS_MAX} extensions`);
    this.#expected.delete(name);
    const id = this.#newId().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    this.#all.set(id, { id, name, events, isExternal, waiting: undefined });
    const { functionName, version: functionVersion, handler, functionArn } = this.#spec;
    const account = features.includes("accountId") ? { accountId: functionArn.split(":")[4] } : {};
    const told = { functionName, functionVersion, handler, ...account };
    return json(200, told, { "Lambda-Extension-Identifier": id });
  }

  /** Undefined for an id nobody has. */
  next(id: string): Promise<RawResponse> | undefined {
    const extension = this.#all.get(id);
    if (extension === undefined) return undefined;
    const { promise, resolve } = Promise.withResolvers<RawResponse>();
    extension.waiting = resolve;
    this.#onWaiting();
    return promise;
  }

  invoke({ call, deadline }: Invocation): void {
    this.#tell("INVOKE", {
      deadlineMs: deadline,
      requestId: call.requestId,
      invokedFunctionArn: call.invokedArn,
      tracing: { type: "X-Amzn-Trace-Id", value: call.traceId },
    });
  }

  /** @param deadlineMs wall milliseconds since the epoch */
  shutdown(shutdownReason: ShutdownReason, deadlineMs: number): void {
    this.#tell("SHUTDOWN", { shutdownReason, deadlineMs });
  }

  #tell(eventType: "INVOKE" | "SHUTDOWN", event: object): void {
    for (const extension of this.#all.values()) {
      if (!extension.events.includes(eventType)) continue;
      const answer = extension.waiting;
      extension.waiting = undefined;
      const headers = { "Lambda-Extension-Event-Identifier": this.#newId() };
      answer?.(json(200, { eventType, ...event }, headers));
    }
  }
}
