import { isoInstant } from "../base/instant.ts";
import type { AuditRecord } from "../kernel/audit/audit.ts";
import type { RawResponse } from "../kernel/edge/raw.ts";
import { type Principal, principalName } from "../kernel/iam/principal.ts";
import type { AdminPort } from "./port.ts";
import { type AdminRequest, BadRequest, json } from "./request.ts";

const DEFAULT_LIMIT = 50;

/** The latest calls, newest first. `?limit=`, `?service=`, `?operation=` and `?failed=true` narrow them down. */
export function listRequests({ audit }: AdminPort, { query }: AdminRequest): RawResponse {
  for (const name of query.keys()) {
    if (!["limit", "service", "operation", "failed"].includes(name))
      throw new BadRequest(`Unknown parameter ${name}.`);
  }
  const limit = Number(query.get("limit") ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1) throw new BadRequest("limit is a whole number from 1 up.");
  const found = audit
    .recent()
    .filter(({ service }) => query.get("service") === null || service === query.get("service"))
    .filter(({ operation }) => query.get("operation") === null || operation === query.get("operation"))
    .filter(({ error }) => query.get("failed") !== "true" || error !== undefined);
  return json({ requests: found.slice(-limit).reverse().map(summary) });
}

/**
 * Who made a call, as whom, and why it was allowed or denied: which policies were looked at, which statement decided.
 * Of calls that are no longer among the latest, CloudTrail's history tells the first two.
 */
export async function explain(world: AdminPort, { rest }: AdminRequest): Promise<RawResponse> {
  const requestId = decodeURIComponent(rest);
  const record = world.audit.find(requestId);
  if (record === undefined) {
    const event = await world.recorded(requestId);
    if (event !== undefined) return json({ request: eventSummary(event), event });
    return json({ error: `No request ${rest} among the latest; "cloudlet explain" lists them.` }, 404);
  }
  const { decision } = record;
  const authorization =
    decision === undefined
      ? undefined
      : {
          allowed: decision.allowed,
          action: decision.action,
          resource: decision.resource,
          trace: decision.explain(),
        };
  return json({ request: summary(record), authorization });
}

function eventSummary(event: Readonly<Record<string, unknown>>) {
  const who = (event["userIdentity"] ?? {}) as Readonly<Record<string, string>>;
  const code = event["errorCode"];
  return {
    requestId: event["requestID"],
    at: event["eventTime"],
    service: String(event["eventSource"]).split(".", 1)[0],
    operation: event["eventName"],
    account: event["recipientAccountId"],
    region: event["awsRegion"],
    caller: who["arn"] ?? who["principalId"] ?? who["invokedBy"] ?? "anonymous",
    via: who["invokedBy"],
    sourceIp: event["sourceIPAddress"],
    error: code === undefined ? undefined : { code, message: event["errorMessage"] },
  };
}

function summary(record: AuditRecord) {
  const { requestId, at, service, operation, account, region, caller, via, error, took, sourceIp } = record;
  return {
    requestId,
    at: isoInstant(at),
    service,
    operation,
    account,
    region,
    caller: principalName(caller),
    as: standsFor(caller),
    via,
    sourceIp,
    status: error?.status ?? 200,
    error: error && { code: error.code, message: error.message },
    milliseconds: took,
  };
}

/** Whose permissions a session has, where that is not the caller itself. */
function standsFor(caller: Principal): string | undefined {
  if (caller.kind === "assumed-role") return caller.roleArn;
  return caller.kind === "federated-user" ? caller.issuer.arn : undefined;
}
