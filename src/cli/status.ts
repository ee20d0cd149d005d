import { type Command, EXIT, parseOptions, table } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf } from "./connection.ts";

export const command: Command = {
  summary: "tell whether a cloud runs, and how",
  help: `Usage: cloudlet status [options]

Ends with 3 when none runs.

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values } = parseOptions(call.args, CONNECTION_OPTIONS);
    const endpoint = endpointOf(call, values);
    const info = await ask(endpoint, "GET", "info");
    call.out(values.json === true ? JSON.stringify({ endpoint, ...info }) : describe(endpoint, info));
    return EXIT.ok;
  },
};

function describe(endpoint: string, info: Readonly<Record<string, unknown>>): string {
  const megabytes = Math.round(Number(info["memoryBytes"]) / 1024 / 1024);
  return table([
    ["running at", endpoint],
    ["version", `${info["version"]} on Node ${info["node"]}, process ${info["pid"]}, ${megabytes} MB`],
    ["state", info["dataDirectory"] === null ? "ephemeral" : `kept in ${info["dataDirectory"]}`],
    ["iam", `${info["iam"]}${info["strictCredentials"] === true ? ", strict credentials" : ""}`],
    ["clock", `${info["clock"]}, now ${info["now"]}`],
    ["region", String(info["region"])],
    ["services", (info["services"] as readonly string[]).join(" ")],
  ]);
}
