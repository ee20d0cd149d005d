import { BodyTooLarge, type RawRequest, type RawResponse } from "../kernel/edge/raw.ts";
import { bringBack, clearFaults, putFaults, showFaults, takeDown } from "./faults.ts";
import { localStackHealth, localStackInfo, localStackInit, localStackInitStage } from "./localstack.ts";
import { replyToText, showOutbox } from "./outbox.ts";
import type { AdminPort } from "./port.ts";
import { type AdminRequest, BadRequest, json } from "./request.ts";
import { explain, listRequests } from "./requests.ts";
import { advance, advanceTo, freeze, live, scale, showTime } from "./time.ts";
import { distrust } from "./trust.ts";
import {
  certificateAuthority,
  coverage,
  health,
  info,
  inspect,
  loadSnapshot,
  reset,
  saveSnapshot,
  shutdown,
} from "./world.ts";

interface AdminRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Exact, or ending in "*" for anything that follows. */
  readonly path: string;
  readonly does: (world: AdminPort, request: AdminRequest) => RawResponse | Promise<RawResponse>;
  /** Tells nothing worth protecting and changes nothing: answered under any name, to any page. */
  readonly open?: true;
}

const ROUTES: readonly AdminRoute[] = [
  { method: "GET", path: "/_cloudlet/health", does: health, open: true },
  { method: "GET", path: "/_cloudlet/info", does: info },
  { method: "GET", path: "/_cloudlet/time", does: showTime },
  { method: "POST", path: "/_cloudlet/time/advance", does: advance },
  { method: "POST", path: "/_cloudlet/time/advance-to", does: advanceTo },
  { method: "POST", path: "/_cloudlet/time/freeze", does: freeze },
  { method: "POST", path: "/_cloudlet/time/scale", does: scale },
  { method: "POST", path: "/_cloudlet/time/live", does: live },
  { method: "GET", path: "/_cloudlet/faults", does: showFaults },
  { method: "PUT", path: "/_cloudlet/faults", does: putFaults },
  { method: "DELETE", path: "/_cloudlet/faults", does: clearFaults },
  { method: "POST", path: "/_cloudlet/faults/down", does: takeDown },
  { method: "POST", path: "/_cloudlet/faults/up", does: bringBack },
  { method: "POST", path: "/_cloudlet/reset", does: reset },
  { method: "GET", path: "/_cloudlet/snapshot", does: saveSnapshot },
  { method: "PUT", path: "/_cloudlet/snapshot", does: loadSnapshot },
  { method: "GET", path: "/_cloudlet/coverage", does: coverage },
  { method: "GET", path: "/_cloudlet/requests", does: listRequests },
  { method: "GET", path: "/_cloudlet/explain/*", does: explain },
  { method: "GET", path: "/_cloudlet/inspect", does: inspect },
  { method: "GET", path: "/_cloudlet/outbox", does: showOutbox },
  { method: "POST", path: "/_cloudlet/outbox/reply", does: replyToText },
  { method: "GET", path: "/_cloudlet/certificate-authority", does: certificateAuthority },
  { method: "POST", path: "/_cloudlet/shutdown", does: shutdown },
  { method: "GET", path: "/_localstack/health", does: localStackHealth, open: true },
  { method: "GET", path: "/_localstack/info", does: localStackInfo, open: true },
  { method: "GET", path: "/_localstack/init", does: localStackInit, open: true },
  { method: "GET", path: "/_localstack/init/*", does: localStackInitStage, open: true },
  { method: "POST", path: "/_localstack/state/reset", does: reset },
];

/**
 * Answers requests to Cloudlet itself; undefined means that the request is for the cloud. No bucket's name begins with
 * "_"; the old LocalStack path /health is ours only while nobody signed the request, since a bucket may be called that.
 */
export function adminHandler(
  world: AdminPort,
): (request: RawRequest) => Promise<RawResponse | undefined> | undefined {
  return (request) => {
    if (request.path.startsWith("/_cloudlet/") || request.path.startsWith("/_localstack/")) {
      return answer(world, request);
    }
    const old = request.path === "/health" && request.method === "GET";
    const unsigned = request.headers["authorization"] === undefined && request.query === "";
    return old && unsigned ? Promise.resolve(localStackHealth(world)) : undefined;
  };
}

async function answer(world: AdminPort, request: RawRequest): Promise<RawResponse> {
  const here = ROUTES.filter(({ path }) => fits(path, request.path));
  if (here.length === 0) return json({ error: `Nothing is at ${request.path}.` }, 404);
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = here.find((candidate) => candidate.method === method);
  if (route === undefined) {
    const allowed = here.map((candidate) => candidate.method).join(", ");
    const refusal = json({ error: `${request.path} knows ${allowed}, not ${request.method}.` }, 405);
    return { ...refusal, headers: { ...refusal.headers, Allow: allowed } };
  }
  const reason = route.open === true ? undefined : distrust(request);
  if (reason !== undefined) return json({ error: reason }, 403);
  try {
    const rest = route.path.endsWith("*") ? request.path.slice(route.path.length - 1) : "";
    return await route.does(world, { raw: request, rest, query: new URLSearchParams(request.query) });
  } catch (error) {
    if (error instanceof BodyTooLarge) return json({ error: error.message }, 413);
    if (error instanceof BadRequest || error instanceof RangeError)
      return json({ error: error.message }, 400);
    throw error;
  }
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
