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
  /** Whose permissions the caller's session has. */
  readonly as?: string;
  /** The service that called on the caller's behalf. */
  readonly via?: string;
  readonly sourceIp?: string;
  /** Absent of what only CloudTrail's history still tells. */
  readonly status?: number;
  readonly error?: { readonly code: string; readonly message: string };
}

interface Explanation {
  readonly request: RequestSummary;
  /** CloudTrail's record, of a call that is no longer among the latest. */
  readonly event?: object;
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

function describe({ request, authorization, event }: Explanation): string {
  const { caller, service, operation, status, error, as, via, sourceIp } = request;
  const how = [
    as && `with the permissions of ${as}`,
    via && `through ${via}`,
    sourceIp && `from ${sourceIp}`,
  ];
  const outcome = [status, error && `${error.code}: ${error.message}`].filter(Boolean).join(" ");
  const lines = [
    [`${caller} called ${service}.${operation}`, ...how.filter(Boolean)].join(", ") +
      (outcome === "" ? "" : `: ${outcome}`),
  ];
  if (event !== undefined)
    lines.push(
      "How it was decided is kept of the latest calls only; this is what CloudTrail's history has of it:",
      JSON.stringify(event, undefined, 2),
    );
  else if (authorization === undefined) lines.push("It never came to an authorization decision.");
  else {
    const { action, resource, trace } = authorization;
    lines.push(`${action} on ${resource}`, decisionText(trace));
  }
  return lines.join("\n");
}
