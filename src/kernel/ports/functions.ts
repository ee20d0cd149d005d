/**
 * What runs functions: programs that ask for events and answer them, each environment serving one at a time. The engine
 * owns processes, files and the Runtime API; who may invoke what, and what becomes of the answer, is the service's.
 */
import type { Instant } from "../../base/instant.ts";

/** A ZIP archive that is unpacked for whoever runs it. */
export interface FunctionArchive {
  /** The same for the same bytes: unpacked once. */
  readonly id: string;
  bytes(): Promise<Uint8Array>;
}

/** Where the code lies: in an archive, in a folder of the developer's own machine that is used as it is, or in an image. */
export type FunctionCode =
  | FunctionArchive
  | { readonly directory: string }
  | { readonly image: FunctionImage };

/** A container image, and what it is to run where that is not what it says itself. */
export interface FunctionImage {
  /** With its digest: what it is never changes. */
  readonly uri: string;
  readonly entryPoint: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
  readonly workingDirectory: string | undefined;
}

/** What a registry's name stands for now. */
export interface ResolvedImage {
  /** What always means the same image. */
  readonly uri: string;
  /** "sha256:..." */
  readonly digest: string;
  readonly bytes: number;
}

/** One version of a function, as its environments see it. */
export interface FunctionSpec {
  /** Environments are shared by whatever has the same key: another revision of the same function has another. */
  readonly key: string;
  /** The function's ARN without version: what is retired together. */
  readonly functionArn: string;
  readonly functionName: string;
  readonly version: string;
  readonly region: string;
  /** "nodejs22.x" */
  readonly runtime: string;
  readonly handler: string;
  readonly memoryMegabytes: number;
  readonly timeoutMilliseconds: number;
  readonly code: FunctionCode;
  /** In the order in which they are laid over each other below /opt. */
  readonly layers: readonly FunctionArchive[];
  /** What its own programs were built for. */
  readonly architecture: "x86_64" | "arm64";
  /** Room for temporary files. */
  readonly ephemeralMegabytes: number;
  readonly logGroup: string;
  readonly logFormat: "Text" | "JSON";
  readonly applicationLogLevel: string | undefined;
  readonly systemLogLevel: "DEBUG" | "INFO" | "WARN";
  readonly runtimeVersionArn: string;
  /** Initialized beforehand: hooks run when an environment begins, and its initialization is not the caller's. */
  readonly snapStart: boolean;
}

export interface FunctionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Virtual. An environment is not used beyond it. */
  readonly expiresAt: Instant;
}

export interface FunctionIdentity {
  readonly credentials: FunctionCredentials;
  readonly variables: Readonly<Record<string, string>>;
}

/** A counter of what runs at once, and how much may. */
export interface FunctionPool {
  readonly key: string;
  readonly limit: number;
  /** What a refused caller is told. */
  readonly reason: "ConcurrentInvocationLimitExceeded" | "ReservedFunctionConcurrentInvocationLimitExceeded";
}

export interface LogLine {
  readonly at: Instant;
  readonly message: string;
}

export interface FunctionCall {
  readonly spec: FunctionSpec;
  readonly requestId: string;
  readonly payload: Uint8Array;
  readonly invokedArn: string;
  /** JSON text. */
  readonly clientContext: string | undefined;
  readonly traceId: string;
  /** Environments serve one tenant only, where functions are isolated by tenant. */
  readonly tenantId: string | undefined;
  readonly pool: FunctionPool;
  /** Answer as soon as the function begins to, with what follows as a stream. */
  readonly streams: boolean;
  /** Collect the last 4 KB of the log. */
  readonly tail: boolean;
  /** As whom a new environment acts, and the environment variables it is given. Asked once for each. */
  identity(): Promise<FunctionIdentity>;
  /** Takes what an environment wrote; never rejects. Called again only after it resolved. */
  log(stream: string, lines: readonly LogLine[]): Promise<void>;
}

/** How an invocation went, in wall milliseconds. */
export interface FunctionReport {
  readonly duration: number;
  readonly initDuration: number | undefined;
  /** Of a snapshot's restoration. */
  readonly restoreDuration: number | undefined;
  readonly maxMemoryMegabytes: number;
}

export interface FunctionAnswer {
  /** What the function answered, or the JSON of its error. */
  readonly payload: Uint8Array;
  /** Undefined when it went well. */
  readonly error: "Handled" | "Unhandled" | undefined;
  readonly contentType: string | undefined;
  /** With `streams`: what the function sends, in pieces; `payload` is empty then. */
  readonly stream: AsyncIterable<Uint8Array> | undefined;
  /** Resolves when the invocation is over; with the error that came after the answer had begun. */
  readonly finished: Promise<{
    readonly report: FunctionReport;
    readonly tail: Uint8Array | undefined;
    readonly lateError: { readonly type: string; readonly message: string } | undefined;
  }>;
}

/** As many run as may: nothing was started. */
export class FunctionThrottled extends Error {
  override readonly name = "FunctionThrottled";
  readonly reason: FunctionPool["reason"];
  constructor(reason: FunctionPool["reason"]) {
    super(reason);
    this.reason = reason;
  }
}

/** The machine has not what the function needs: an interpreter that is not installed, a file that cannot be unpacked. */
export class FunctionUnrunnable extends Error {
  override readonly name = "FunctionUnrunnable";
}

/** The world closes: the invocation did not come to an end. */
export class FunctionsClosing extends Error {
  override readonly name = "FunctionsClosing";
}

export interface FunctionRunner {
  /** Where functions reach the cloud: "http://127.0.0.1:4566". */
  endpoint(): string | Promise<string>;
  /**
   * Runs one invocation. Rejects with {@link FunctionThrottled}, {@link FunctionUnrunnable} or
   * {@link FunctionsClosing}; whatever the function does wrong is an answer.
   */
  invoke(call: FunctionCall): Promise<FunctionAnswer>;
  /** Looks an image up; undefined where there is none. Rejects with {@link FunctionUnrunnable} without a container engine. */
  image(uri: string): Promise<ResolvedImage | undefined>;
  /** How many invocations of a pool run now. */
  running(poolKey: string): number;
  /** Initializes one environment, which then waits for work as every other. Rejects where that fails. */
  initialize(call: Omit<FunctionCall, "requestId" | "payload">): Promise<void>;
  /** Keeps `count` environments ready; 0 lets them go. Resolves when they are. */
  provision(call: Omit<FunctionCall, "requestId" | "payload">, count: number): Promise<void>;
  /** Environments of the function that do not run this key end when they are through. Without `key`: all. */
  retire(functionArn: string, key?: string): void;
  /** Kills everything at once. */
  close(): Promise<void>;
}
