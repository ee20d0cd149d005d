import { isoInstant } from "../base/instant.ts";
import type { AuditRecord } from "../kernel/audit/audit.ts";
import type { RawResponse } from "../kernel/edge/raw.ts";
import type { Principal } from "../kernel/iam/principal.ts";
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

/** Why one call was allowed or denied: which statement of which policy decided. */
export function explain({ audit }: AdminPort, { rest }: AdminRequest): RawResponse {
  const record = audit.find(decodeURIComponent(rest));
  if (record === undefined) {
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

function summary(record: AuditRecord) {
  const { requestId, at, service, operation, account, region, caller, via, error, took, sourceIp } = record;
  return {
    requestId,
    at: isoInstant(at),
    service,
    operation,
    account,
    region,
    caller: nameOf(caller),
    via,
    sourceIp,
    status: error?.status ?? 200,
    error: error && { code: error.code, message: error.message },
    milliseconds: took,
  };
}

/** A caller in one word: its ARN, the service's name, or "anonymous". */
export function nameOf(caller: Principal): string {
  if (caller.kind === "anonymous") return "anonymous";
  return caller.kind === "service" ? caller.service : caller.arn;
}
