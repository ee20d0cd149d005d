import { type Command, EXIT, Failure, parseOptions } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf, isRunning } from "./connection.ts";

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 25;

export const command: Command = {
  summary: "end a running cloud, letting its requests finish",
  help: `Usage: cloudlet stop [options]\n\nOptions\n${CONNECTION_HELP}`,

  async run(call) {
    const { values } = parseOptions(call.args, CONNECTION_OPTIONS);
    const endpoint = endpointOf(call, values);
    await ask(endpoint, "POST", "shutdown");
    for (const until = Date.now() + PATIENCE_MS; await isRunning(endpoint); ) {
      if (Date.now() > until) throw new Failure(`The Cloudlet at ${endpoint} still has requests to finish.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    call.out(
      values.json === true
        ? JSON.stringify({ status: "stopped" })
        : `The Cloudlet at ${endpoint} has stopped.`,
    );
    return EXIT.ok;
  },
};
