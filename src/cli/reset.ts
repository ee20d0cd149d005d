import { type Command, EXIT, parseOptions } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf } from "./connection.ts";

export const command: Command = {
  summary: "empty the cloud: every resource of every account",
  help: `Usage: cloudlet reset [options]

Settings and the clock stay as they are.

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values } = parseOptions(call.args, CONNECTION_OPTIONS);
    const answer = await ask(endpointOf(call, values), "POST", "reset");
    call.out(values.json === true ? JSON.stringify(answer) : "The cloud is empty.");
    return EXIT.ok;
  },
};
