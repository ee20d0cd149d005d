import type { RawResponse } from "../../kernel/edge/raw.ts";
import type { FunctionAnswer, FunctionCall, FunctionReport } from "../../kernel/ports/functions.ts";

/** How long an answer waits for its environment to be free again, so that the next call finds it warm. */
const SETTLE_MILLISECONDS = 50;
const EMPTY = new Uint8Array(0);

interface Outcome {
  readonly payload: Uint8Array;
  readonly error: "Unhandled" | undefined;
  readonly contentType: string | undefined;
  readonly stream: AsyncIterable<Uint8Array> | undefined;
}

interface Ending {
  readonly report: FunctionReport;
  readonly tail: Uint8Array | undefined;
  readonly lateError: { readonly type: string; readonly message: string } | undefined;
}

/** How an invocation ended, as the platform's log has it. */
export interface Ended {
  readonly status: "success" | "error" | "timeout";
  /** Of what the function itself could not tell. */
  readonly errorType?: string;
}

/** One invocation under way in an environment: from the event's departure until the environment is free again. */
export class Invocation {
  readonly call: FunctionCall;
  readonly started = performance.now();
  /** Wall milliseconds since the epoch. */
  readonly deadline: number;
  /** How it ended, where that is not told by its answer alone. */
  ending: Ended | undefined;
  readonly answered = Promise.withResolvers<FunctionAnswer>();
  readonly #finished = Promise.withResolvers<Ending>();
  #outcome: Outcome | undefined;
  #told = false;
  #lateError: Ending["lateError"];
  #settling: NodeJS.Timeout | undefined;

  constructor(call: FunctionCall) {
    this.call = call;
    this.deadline = Date.now() + call.spec.timeoutMilliseconds;
  }

  get hasOutcome(): boolean {
    return this.#outcome !== undefined;
  }

  get failed(): boolean {
    return this.#outcome?.error !== undefined || this.#lateError !== undefined;
  }

  succeed(payload: Uint8Array, contentType: string | undefined): void {
    this.#take({ payload, error: undefined, contentType, stream: undefined });
  }

  /** The answer begins, and goes on in pieces. */
  stream(stream: AsyncIterable<Uint8Array>, contentType: string | undefined): void {
    this.#outcome = { payload: EMPTY, error: undefined, contentType, stream };
    this.tell();
  }

  fail(type: string, message: string): void {
    this.failWith(Buffer.from(JSON.stringify({ errorType: type, errorMessage: message })), { type, message });
  }

  failWith(payload: Uint8Array, late: { readonly type: string; readonly message: string }): void {
    if (this.#outcome === undefined)
      this.#take({ payload, error: "Unhandled", contentType: undefined, stream: undefined });
    else this.#lateError ??= late;
  }

  #take(outcome: Outcome): void {
    if (this.#outcome !== undefined) return;
    this.#outcome = outcome;
    this.#settling = setTimeout(() => this.tell(), SETTLE_MILLISECONDS);
  }

  tell(): void {
    clearTimeout(this.#settling);
    if (this.#told || this.#outcome === undefined) return;
    this.#told = true;
    this.answered.resolve({ ...this.#outcome, finished: this.#finished.promise });
  }

  /** The environment is free, or gone. */
  finish(report: FunctionReport, tail: Uint8Array | undefined): void {
    this.tell();
    this.#finished.resolve({ report, tail, lateError: this.#lateError });
  }
}

/** The event, as the Runtime API hands it out. */
export function eventOf({ call, deadline }: Invocation): RawResponse {
  return {
    status: 200,
    headers: {
      "Content-Type": "application/json",
      "Lambda-Runtime-Aws-Request-Id": call.requestId,
      "Lambda-Runtime-Deadline-Ms": String(deadline),
      "Lambda-Runtime-Invoked-Function-Arn": call.invokedArn,
      "Lambda-Runtime-Trace-Id": call.traceId,
      ...(call.tenantId !== undefined && { "Lambda-Runtime-Aws-Tenant-Id": call.tenantId }),
      ...(call.clientContext !== undefined && { "Lambda-Runtime-Client-Context": call.clientContext }),
    },
    body: call.payload,
  };
}
