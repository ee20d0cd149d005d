import { type Command, EXIT, parseOptions, UsageError } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf, type Reply } from "./connection.ts";

export const command: Command = {
  summary: "show or move the cloud's clock: cloudlet time advance 90d",
  help: `Usage: cloudlet time                      what the clock shows, and how it goes
       cloudlet time advance 90d          move on; everything due on the way happens, in order
       cloudlet time advance-to 2026-03-01T00:00:00Z
       cloudlet time freeze               stand still
       cloudlet time scale 60             go 60 times as fast
       cloudlet time live                 go as the wall clock does, from where it stands

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values, positionals } = parseOptions(call.args, CONNECTION_OPTIONS);
    const answer = await move(endpointOf(call, values), positionals);
    call.out(values.json === true ? JSON.stringify(answer) : describe(answer));
    return EXIT.ok;
  },
};

function move(endpoint: string, [verb, value, ...more]: readonly string[]): Promise<Reply> {
  if (more.length > 0) throw new UsageError(`"${more.join(" ")}" is too much.`);
  if (verb === undefined) return ask(endpoint, "GET", "time");
  if (verb === "freeze" || verb === "live") {
    if (value !== undefined) throw new UsageError(`time ${verb} takes no value.`);
    return ask(endpoint, "POST", `time/${verb}`);
  }
  if (verb !== "advance" && verb !== "advance-to" && verb !== "scale") {
    throw new UsageError(`Unknown: time ${verb}.`);
  }
  if (value === undefined) throw new UsageError(`time ${verb} wants a value.`);
  if (verb === "advance") return ask(endpoint, "POST", "time/advance", { duration: value });
  if (verb === "advance-to") return ask(endpoint, "POST", "time/advance-to", { instant: value });
  return ask(endpoint, "POST", "time/scale", { factor: Number(value) });
}

function describe({ now, mode, rate }: Reply): string {
  return `${now}  ${mode === "scaled" ? `${rate} times as fast as the wall clock` : mode}`;
}
