import { isoInstant } from "../base/instant.ts";
import type { RawResponse } from "../kernel/edge/raw.ts";
import type { AdminPort } from "./port.ts";
import { type AdminRequest, BadRequest, json, readObject } from "./request.ts";

/**
 * What services have sent to people, oldest first. `?channel=sms`, `?to=+15550100`, `?service=sns`, `?account=...` and
 * `?region=...` narrow it down.
 */
export async function showOutbox(world: AdminPort, { query }: AdminRequest): Promise<RawResponse> {
  const asked = ["channel", "to", "service", "account", "region"] as const;
  const messages = (await world.outbox()).filter((message) =>
    asked.every((name) => !query.has(name) || query.get(name) === message[name]),
  );
  return json({ messages: messages.map((message) => ({ ...message, at: isoInstant(message.at) })) });
}

/** Answers a text as the person would who got it: `{"from": "+15550100", "body": "STOP"}`. */
export async function replyToText(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  const { from, body } = await readObject(request, ["from", "body"]);
  if (typeof from !== "string" || typeof body !== "string")
    throw new BadRequest('A reply wants {"from": "+15550100", "body": "STOP"}.');
  return json({ heard: await world.reply({ channel: "sms", from, body }) });
}
