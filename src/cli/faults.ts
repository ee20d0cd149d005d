import { parseDuration } from "../admin/duration.ts";
import type { FaultRule } from "../kernel/faults/faults.ts";
import { type Command, EXIT, parseOptions, table, UsageError } from "./command.ts";
import { ask, CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf, type Reply } from "./connection.ts";

export const command: Command = {
  summary: "inject errors, latency and outages",
  help: `Usage: cloudlet faults                    what is injected now
       cloudlet faults add [what] [effect]
       cloudlet faults clear              take everything back
       cloudlet faults down eu-west-1b    take an Availability Zone or a Region down
       cloudlet faults up eu-west-1b

What is hit (what is left out matches everything)
  --service sqs  --operation SendMessage  --region eu-west-1  --account 000000000000
  --rate 0.5                 the share of calls that is hit (1)
Effect (without one: a 500 InternalFailure)
  --error ServiceUnavailable:503
  --latency 2s               time by the cloud's clock
  --lag 2s                   eventually consistent reads (DynamoDB) see what was so long ago
  --throttle                 the service's throttling error

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values, positionals } = parseOptions(call.args, { ...CONNECTION_OPTIONS, ...RULE_OPTIONS });
    const [verb, place, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`"${more.join(" ")}" is too much.`);
    const endpoint = endpointOf(call, values);
    const answer = await change(endpoint, verb, place, ruleOf(values));
    call.out(values.json === true ? JSON.stringify(answer) : describe(answer));
    return EXIT.ok;
  },
};

const RULE_OPTIONS = {
  service: { type: "string" },
  operation: { type: "string" },
  region: { type: "string" },
  account: { type: "string" },
  rate: { type: "string" },
  error: { type: "string" },
  latency: { type: "string" },
  lag: { type: "string" },
  throttle: { type: "boolean" },
} as const;

async function change(
  endpoint: string,
  verb: string | undefined,
  place: string | undefined,
  rule: FaultRule,
): Promise<Reply> {
  if (verb !== "add" && Object.keys(rule).length > 0) throw new UsageError('Rules are made by "faults add".');
  if (verb === undefined) return ask(endpoint, "GET", "faults");
  if (verb === "down" || verb === "up") {
    if (place === undefined) throw new UsageError(`faults ${verb} wants a Region or an Availability Zone.`);
    return ask(endpoint, "POST", `faults/${verb}`, { place });
  }
  if (place !== undefined) throw new UsageError(`"${place}" is too much.`);
  if (verb === "clear") return ask(endpoint, "DELETE", "faults");
  if (verb !== "add") throw new UsageError(`Unknown: faults ${verb}.`);
  const { rules } = await ask(endpoint, "GET", "faults");
  return ask(endpoint, "PUT", "faults", { rules: [...(rules as readonly FaultRule[]), rule] });
}

type RuleValues = { readonly [K in keyof typeof RULE_OPTIONS]?: string | boolean | undefined };

function ruleOf({
  service,
  operation,
  region,
  account,
  rate,
  error,
  latency,
  lag,
  throttle,
}: RuleValues): FaultRule {
  const rule = {
    service,
    operation,
    region,
    account,
    rate: rate === undefined ? undefined : Number(rate),
    latency: latency === undefined ? undefined : parseDuration(String(latency)),
    lag: lag === undefined ? undefined : parseDuration(String(lag)),
    error: error === undefined ? undefined : errorOf(String(error)),
    throttle,
  };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as FaultRule;
}

function errorOf(text: string): { readonly code: string; readonly status: number } {
  const [code = "", status = "500", ...more] = text.split(":");
  if (code === "" || more.length > 0 || !/^\d{3}$/.test(status)) {
    throw new UsageError(`--error is a code and a status, ServiceUnavailable:503, not "${text}".`);
  }
  return { code, status: Number(status) };
}

function describe(answer: Reply): string {
  const rules = answer["rules"] as readonly FaultRule[];
  const down = [...(answer["regionsDown"] as string[]), ...(answer["zonesDown"] as string[])];
  const lines = rules.map(
    ({ service = "*", operation = "*", region = "*", account = "*", rate = 1, ...effect }) => [
      `${service}.${operation}`,
      region,
      account,
      `${rate * 100} %`,
      JSON.stringify(effect),
    ],
  );
  if (lines.length === 0 && down.length === 0) return "No faults.";
  const outages = down.map((place) => [place, "is down"]);
  return table([...lines, ...outages]);
}
