import { type Command, EXIT, parseOptions, table, UsageError } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf } from "./connection.ts";

export const command: Command = {
  summary: "tell, operation by operation, what is real, control-plane only, or missing",
  help: `Usage: cloudlet coverage                  a line a service
       cloudlet coverage sqs              a line an operation

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values, positionals } = parseOptions(call.args, CONNECTION_OPTIONS);
    const [service, ...more] = positionals;
    if (more.length > 0) throw new UsageError("Name one service at the most.");
    const query = service === undefined ? "" : `?service=${encodeURIComponent(service)}`;
    const { services } = (await ask(
      endpointOf(call, values),
      "GET",
      `coverage${query}`,
    )) as unknown as Answer;
    if (service !== undefined && services.length === 0)
      throw new UsageError(`AWS has no service "${service}" here.`);
    if (values.json === true) call.out(JSON.stringify({ services }));
    else call.out(service === undefined ? listServices(services) : listOperations(services));
    return EXIT.ok;
  },
};

interface Answer {
  readonly services: readonly {
    readonly id: string;
    readonly counts: Readonly<Record<"real" | "control-plane" | "missing", number>>;
    readonly operations: Readonly<Record<string, string>>;
  }[];
}

function listServices(services: Answer["services"]): string {
  const rows = services.map(({ id, counts }) => [
    id,
    String(counts.real),
    String(counts["control-plane"]),
    String(counts.missing),
  ]);
  return table([["service", "real", "control-plane", "missing"], ...rows]);
}

function listOperations(services: Answer["services"]): string {
  return table(services.flatMap(({ operations }) => Object.entries(operations)));
}
