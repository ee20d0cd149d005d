/**
 * Programs that run beside a runtime: what each registered for, and whether it waits for more.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html
 */
import type { RawResponse } from "../../kernel/edge/raw.ts";
import type { FunctionSpec } from "../../kernel/ports/functions.ts";
import type { Invocation } from "./invocation.ts";
import { json } from "./runtime-api.ts";

interface Extension {
  readonly id: string;
  readonly events: readonly string[];
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

  /** One was started, and will register. */
  expect(name: string): void {
    this.#expected.add(name);
  }

  register(
    name: string,
    events: readonly string[],
  ): { readonly id: string; readonly body: object } | undefined {
    if (name === "") return undefined;
    this.#expected.delete(name);
    const id = this.#newId().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    this.#all.set(id, { id, events, waiting: undefined });
    const { functionName, version: functionVersion, handler } = this.#spec;
    return { id, body: { functionName, functionVersion, handler } };
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
    for (const extension of this.#all.values()) {
      if (!extension.events.includes("INVOKE")) continue;
      const answer = extension.waiting;
      extension.waiting = undefined;
      answer?.(
        json(
          200,
          {
            eventType: "INVOKE",
            deadlineMs: deadline,
            requestId: call.requestId,
            invokedFunctionArn: call.invokedArn,
            tracing: { type: "X-Amzn-Trace-Id", value: call.traceId },
          },
          { "Lambda-Extension-Event-Identifier": this.#newId() },
        ),
      );
    }
  }
}
