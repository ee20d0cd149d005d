import type { RawResponse } from "../kernel/edge/raw.ts";
import type { FaultRule } from "../kernel/faults/faults.ts";
import type { AdminPort } from "./port.ts";
import { type AdminRequest, BadRequest, json, readObject } from "./request.ts";

export function showFaults({ faults }: AdminPort): RawResponse {
  const { rules, regionsDown, zonesDown } = faults;
  return json({ rules, regionsDown, zonesDown });
}

/** Replaces all rules. */
export async function putFaults(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  const { rules } = await readObject(request, ["rules"]);
  if (!Array.isArray(rules)) throw new BadRequest('faults wants {"rules": [...]}.');
  world.faults.inject(rules.map(ruleOf));
  return showFaults(world);
}

/** Takes all rules back and brings every Region and Availability Zone up again. */
export function clearFaults(world: AdminPort): RawResponse {
  world.faults.inject([]);
  for (const place of [...world.faults.regionsDown, ...world.faults.zonesDown]) world.faults.bringBack(place);
  return showFaults(world);
}

/** Takes a Region or an Availability Zone down. */
export async function takeDown(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  world.faults.takeDown(await placeOf(request));
  return showFaults(world);
}

export async function bringBack(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  world.faults.bringBack(await placeOf(request));
  return showFaults(world);
}

async function placeOf(request: AdminRequest): Promise<string> {
  const { place } = await readObject(request, ["place"]);
  if (typeof place === "string" && /^[a-z]{2}(-[a-z]+)+-\d+[a-z]?$/.test(place)) return place;
  throw new BadRequest('Name a Region or an Availability Zone: {"place": "eu-west-1b"}.');
}

/** What each member of a rule must be, as `typeof` says it. */
const MEMBERS: Readonly<Record<string, string>> = {
  service: "string",
  operation: "string",
  region: "string",
  account: "string",
  rate: "number",
  latency: "number",
  lag: "number",
  error: "object",
  throttle: "boolean",
};

function ruleOf(value: unknown): FaultRule {
  if (typeof value !== "object" || value === null) throw new BadRequest("A fault rule is a JSON object.");
  for (const [name, member] of Object.entries(value)) {
    const expected = MEMBERS[name];
    if (expected === undefined) {
      throw new BadRequest(
        `Unknown member "${name}" of a fault rule; known are: ${Object.keys(MEMBERS).join(", ")}.`,
      );
    }
    if (typeof member !== expected) throw new BadRequest(`A fault rule's "${name}" is a ${expected}.`);
  }
  checkError(value);
  return value as FaultRule;
}

function checkError({ error }: { readonly error?: unknown }): void {
  if (error === undefined) return;
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  if (typeof code === "string" && typeof status === "number") return;
  throw new BadRequest(`A fault rule's "error" is {"code": "ServiceUnavailable", "status": 503}.`);
}
