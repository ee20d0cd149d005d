/** The engines of a world: each is loaded when it is first asked for, and closed with the world. */
import type { Instant } from "../../base/instant.ts";
import type { RawRequest, RawResponse } from "../edge/raw.ts";
import type { FunctionRunner } from "./functions.ts";
import type { SqlEngine } from "./sql.ts";

/** What a service may have done by other programs. */
export interface Engines {
  /** Rejects where the world was put together without one. */
  functions(): Promise<FunctionRunner>;
  /** The same, if it has been asked for already. */
  readonly startedFunctions: Promise<FunctionRunner> | undefined;
  /** Rejects with SqlEngineMissing where its package is not installed. */
  sql(): Promise<SqlEngine>;
}

/** What an engine gets of the world it belongs to. */
export interface EngineHost {
  readonly clock: {
    now(): Instant;
    /** Runs `run` when the world's clock reaches `at`; answers how to call that off. */
    at(at: Instant, run: () => void): () => void;
  };
  /** Lower-case hexadecimal digits nobody can guess. */
  hex(length: number): string;
  /** Where clients outside of the process reach the cloud; undefined where nothing listens. */
  endpoint(): string | undefined;
  /** Answers a request to the cloud. */
  handle(request: RawRequest, signal: AbortSignal): Promise<RawResponse>;
  /** A defect of ours came to light. */
  report(defect: unknown, what: string): void;
}

/** How each engine is made; told by the composition. */
export interface EngineMakers {
  readonly functions?: (host: EngineHost) => Promise<FunctionRunner>;
  readonly sql?: () => Promise<SqlEngine>;
}
