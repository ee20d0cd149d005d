import { type Command, EXIT, parseOptions, table, UsageError } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf } from "./connection.ts";
import { decisionText, type Trace } from "./decision.ts";

export const command: Command = {
  summary: "tell why a request was allowed or denied",
  help: `Usage: cloudlet explain                   the latest requests that failed
       cloudlet explain REQUEST-ID        which statement of which policy decided
       cloudlet explain last              the latest failed request

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values, positionals } = parseOptions(call.args, CONNECTION_OPTIONS);
    const [wanted, ...more] = positionals;
    if (more.length > 0) throw new UsageError("Name one request.");
    const endpoint = endpointOf(call, values);
    if (wanted === undefined) {
      const failed = await failedRequests(endpoint);
      call.out(values.json === true ? JSON.stringify({ requests: failed }) : list(failed));
      return EXIT.ok;
    }
    const id = wanted === "last" ? (await failedRequests(endpoint))[0]?.requestId : wanted;
    if (id === undefined) throw new UsageError("No request has failed lately.");
    const answer = await ask(endpoint, "GET", `explain/${encodeURIComponent(id)}`);
    call.out(values.json === true ? JSON.stringify(answer) : describe(answer as unknown as Explanation));
    return EXIT.ok;
  },
};

interface RequestSummary {
  readonly requestId: string;
  readonly at: string;
  readonly service: string;
  readonly operation: string;
  readonly caller: string;
  readonly status: number;
  readonly error?: { readonly code: string; readonly message: string };
}

interface Explanation {
  readonly request: RequestSummary;
  readonly authorization?: {
    readonly allowed: boolean;
    readonly action: string;
    readonly resource: string;
    readonly trace: Trace;
  };
}

async function failedRequests(endpoint: string): Promise<readonly RequestSummary[]> {
  const { requests } = await ask(endpoint, "GET", "requests?failed=true&limit=20");
  return requests as readonly RequestSummary[];
}

function list(requests: readonly RequestSummary[]): string {
  if (requests.length === 0) return "No request has failed lately.";
  return table(
    requests.map(({ requestId, at, service, operation, status, error }) => [
      requestId,
      at,
      `${service}.${operation}`,
      `${status} ${error?.code ?? ""}`,
    ]),
  );
}

function describe({ request, authorization }: Explanation): string {
  const { caller, service, operation, status, error } = request;
  const lines = [
    `${caller} called ${service}.${operation}: ${status}${error ? ` ${error.code}: ${error.message}` : ""}`,
  ];
  if (authorization === undefined) lines.push("It never came to an authorization decision.");
  else {
    const { action, resource, trace } = authorization;
    lines.push(`${action} on ${resource}`, decisionText(trace));
  }
  return lines.join("\n");
}
