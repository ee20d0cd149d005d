import type { Instant } from "../../base/instant.ts";
import type { EngineHost } from "../../kernel/ports/engines.ts";
import type { FunctionCall } from "../../kernel/ports/functions.ts";
import type { HttpClient } from "../../kernel/ports/http.ts";
import type { Places } from "./files.ts";
import type { InitializationType } from "./platform-log.ts";
import type { Reaper } from "./reaper.ts";
import type { Launch } from "./runtimes.ts";
import type { Sandbox } from "./sandbox.ts";

/** What an environment is made of. */
export interface EnvironmentParts {
  readonly host: EngineHost;
  readonly http: HttpClient;
  readonly reaper: Reaper;
  readonly call: Pick<FunctionCall, "spec" | "log">;
  readonly places: Places;
  /** Puts programs behind namespaces, where that can be. */
  readonly sandbox: Sandbox | undefined;
  readonly logStream: string;
  readonly expiresAt: Instant;
  readonly provisioned: boolean;
  readonly initializationType: InitializationType;
  /** State of the folder that its code was read from; undefined for an archive's. */
  readonly stamp: string | undefined;
  /** Everything its programs are told, once the Runtime API's address is known. */
  launch(
    runtimeApi: string,
  ): Promise<{ readonly launch: Launch; readonly variables: Record<string, string> }>;
  /** It is free again; or of no more use, which its programs may outlive a little. */
  onFree(): void;
  onGone(): void;
}
