import { type Command, EXIT, parseOptions, UsageError } from "./command.ts";
import { CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf } from "./connection.ts";
import { clientEnvironment, exportLines } from "./environment.ts";

export const command: Command = {
  summary: 'print what to export so that AWS clients find it: eval "$(cloudlet env)"',
  help: `Usage: eval "$(cloudlet env [options])"

Options
  --account ID     twelve digits: act as the root user of that account (000000000000)
  --region REGION  (CLOUDLET_REGION, us-east-1)

With strict credentials, CLOUDLET_ROOT_SECRET tells what the root user signs with.

${CONNECTION_HELP}`,

  async run(call) {
    const options = {
      ...CONNECTION_OPTIONS,
      account: { type: "string" },
      region: { type: "string" },
    } as const;
    const { values } = parseOptions(call.args, options);
    const { account, json } = values;
    if (account !== undefined && !/^\d{12}$/.test(account)) {
      throw new UsageError(`An account id has twelve digits, not "${account}".`);
    }
    const endpoint = endpointOf(call, values);
    const region = values.region ?? call.env["CLOUDLET_REGION"] ?? "us-east-1";
    const keys = { account, rootSecret: call.env["CLOUDLET_ROOT_SECRET"] };
    call.out(
      json === true
        ? JSON.stringify(clientEnvironment(endpoint, region, keys))
        : exportLines(endpoint, region, keys).join("\n"),
    );
    return EXIT.ok;
  },
};
