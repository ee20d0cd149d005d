/** What callers are answered where no invocation came about. */
import type { FunctionAnswer } from "../../kernel/ports/functions.ts";

/** Why an initialization came to nothing: what the caller of the first invocation is answered. */
export class InitFailure extends Error {
  readonly document: Uint8Array;
  constructor(type: string, document: Uint8Array) {
    super(type);
    this.document = document;
  }
}

export function initFailure(errorType: string, errorMessage: string): InitFailure {
  return new InitFailure(errorType, Buffer.from(JSON.stringify({ errorType, errorMessage })));
}

export function noEntrypoint(requestId: string, why: string): Uint8Array {
  const errorMessage = `RequestId: ${requestId} Error: ${why}`;
  return Buffer.from(JSON.stringify({ errorType: "Runtime.InvalidEntrypoint", errorMessage }));
}

export function failed(payload: Uint8Array): FunctionAnswer {
  const report = { duration: 0, initDuration: undefined, restoreDuration: undefined, maxMemoryMegabytes: 0 };
  return {
    payload,
    error: "Unhandled",
    contentType: undefined,
    stream: undefined,
    finished: Promise.resolve({ report, tail: undefined, lateError: undefined }),
  };
}
