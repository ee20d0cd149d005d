import { CONFIG_OPTIONS, type Config, readConfig } from "../app/config.ts";
import type { Server, ServerHooks } from "../app/server.ts";
import { banner, bannerJson } from "./banner.ts";
import { type Command, EXIT, Failure, type Invocation, table } from "./command.ts";
import { isRunning } from "./connection.ts";
import { RequestLog } from "./request-log.ts";

const OPTION_ROWS = CONFIG_OPTIONS.map(({ flag, value, variable, fallback, meaning }) => [
  `  --${flag}${value === undefined ? "" : ` ${value}`}`,
  variable,
  `${meaning} (${fallback})`,
]);

export const command: Command = {
  summary: "start a cloud in this terminal",
  help: `Usage: cloudlet start [options]

Starts a cloud and serves it until Ctrl-C, SIGTERM or "cloudlet stop".

${table([["Options", "Environment", "Meaning (default)"], ...OPTION_ROWS, ["  --json", "", "banner and request log as JSON lines"]])}

Ends with 4 when it cannot listen, 5 when the data directory is in use, damaged or not writable.`,

  async run(call) {
    const json = call.args.includes("--json");
    const config = readConfig(
      call.args.filter((argument) => argument !== "--json"),
      call.env,
    );
    const log = new RequestLog(config.log, json, (text) => process.stdout.write(text));
    const server = await start(config, {
      onCall: (record) => log.add(record),
      onDefect: (defect, what) => call.err(defectText(defect, what)),
    });
    closeOnSignals(server, call);
    const { rootSecret } = server.host.world;
    call.out((json ? bannerJson : banner)(config, server.url, rootSecret));
    await server.closed;
    log.flush();
    return EXIT.ok;
  },
};

async function start(config: Config, hooks: ServerHooks): Promise<Server> {
  const { startServer } = await import("../app/server.ts");
  try {
    return await startServer(config, hooks);
  } catch (error) {
    throw (await explainStart(error, config)) ?? error;
  }
}

/** A defect is ours: the stack is what whoever mends it needs. */
function defectText(defect: unknown, what: string): string {
  const told = defect instanceof Error ? (defect.stack ?? defect.message) : String(defect);
  return `A defect of Cloudlet in ${what}, please report it: ${told}`;
}

/** What keeps a server from starting, as a sentence; undefined for what nobody foresaw. */
async function explainStart(error: unknown, { host, port }: Config): Promise<Failure | undefined> {
  const { name, code, message } = error as {
    readonly name?: string;
    readonly code?: string;
    readonly message: string;
  };
  if (name === "DataDirectoryError") return new Failure(message, EXIT.dataDirectory);
  const address = `${host}:${port}`;
  if (code === "EADDRINUSE") {
    const other = (await isRunning(`http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`))
      ? `A Cloudlet is already running at ${address}: "cloudlet stop" ends it`
      : `Port ${port} is taken by another program`;
    return new Failure(`${other}; or choose another port with --port.`, EXIT.cannotListen);
  }
  if (code === "EACCES") return new Failure(`This user may not listen on port ${port}.`, EXIT.cannotListen);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new Failure(`${host} is not an address of this machine.`, EXIT.cannotListen);
  }
  return undefined;
}

/** The first signal lets running requests end; the second one does not wait. */
function closeOnSignals(server: Server, { err }: Invocation): void {
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (asked) process.exit(EXIT.failed);
      asked = true;
      err("Stopping.");
      void server.close();
    });
  }
  // Whoever read our output may go away before us (cloudlet start | head).
  process.stdout.on("error", () => {});
}
