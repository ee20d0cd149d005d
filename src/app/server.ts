import type { AuditRecord } from "../kernel/audit/audit.ts";
import { startEdge } from "../kernel/edge/edge.ts";
import type { Config } from "./config.ts";
import { reportEdge } from "./edge-log.ts";
import { Host } from "./host.ts";

/** A server that listens. */
export interface Server {
  /** "http://127.0.0.1:4566" */
  readonly url: string;
  readonly host: Host;
  /** Resolves once the server has closed, whoever closed it. */
  readonly closed: Promise<void>;
  /** Finishes what is under way, makes everything durable, and lets go of port and data directory. */
  close(): Promise<void>;
}

export interface ServerHooks {
  /** Hears of every call, for the request log. */
  readonly onCall?: (record: AuditRecord) => void;
  readonly onDefect: (defect: unknown, what: string) => void;
}

const GRACE_MILLISECONDS = 5_000;

/** Opens the world and the port. Throws DataDirectoryError, or the system's error when the port cannot be had. */
export async function startServer(config: Config, hooks: ServerHooks): Promise<Server> {
  const { port: _port, host: _host, log: _log, ...world } = config;
  const host = await Host.open({ ...world, report: hooks.onDefect }, hooks.onCall);
  const edge = await startEdge({
    host: config.host,
    port: config.port,
    handle: (request, signal) => host.handle(request, signal),
    onLog: (event) => reportEdge(event, hooks.onDefect),
    certificates: async () => {
      const { certificatesOf } = await import("./tls.ts");
      return certificatesOf(await host.authority(), config.host);
    },
  }).catch(async (error: unknown) => {
    await host.close();
    throw error;
  });
  const url = `http://${config.host === "0.0.0.0" || config.host === "::" ? "127.0.0.1" : config.host}:${edge.port}`;
  host.world.reachableAt = url;
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= edge
      .close({ graceMilliseconds: GRACE_MILLISECONDS })
      .then(() => host.close())
      .finally(resolve);
    return closing;
  };
  host.onShutdown = () => void close();
  return { url, host, closed, close };
}
