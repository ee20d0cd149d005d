/**
 * Push notifications: what a platform would be handed, into the outbox.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-application-as-subscriber.html
 */
import { parseArn } from "../../../aws/arn.ts";
import type { Scope } from "../../../aws/scope.ts";
import { delivered, type Outcome } from "../delivery/outcome.ts";
import type { Read } from "../kit.ts";
import { type Message, textFor } from "../message/message.ts";
import type { Endpoint } from "../store/mobile.ts";

export function applicationArn(
  { partition, region, account }: Scope,
  platform: string,
  name: string,
): string {
  return `arn:${partition}:sns:${region}:${account}:app/${platform}/${name}`;
}

export function endpointArn({ partition, region, account }: Scope, endpoint: Endpoint): string {
  const { platform, application, id } = endpoint;
  return `arn:${partition}:sns:${region}:${account}:endpoint/${platform}/${application}/${id}`;
}

/** The endpoint an ARN means; undefined when it is not there. */
export function endpointAt(ctx: Read, arn: string): Endpoint | undefined {
  const [kind, , , id] = parseArn(arn)?.resource.split("/") ?? [];
  const found = kind === "endpoint" && id !== undefined ? ctx.store.mobile.endpoint(id) : undefined;
  return found !== undefined && endpointArn(ctx.scope, found) === arn ? found : undefined;
}

/** Whoever has several names in structured messages: sandboxes read what is meant for the real platform, too. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  GCM: ["GCM", "FCM"],
  APNS_SANDBOX: ["APNS_SANDBOX", "APNS"],
  APNS_VOIP_SANDBOX: ["APNS_VOIP_SANDBOX", "APNS_VOIP"],
  MACOS_SANDBOX: ["MACOS_SANDBOX", "MACOS"],
};

/** What becomes of a message to a device. `fallback` is the text for those without one of their own. */
export function pushTo(ctx: Read, endpoint: Endpoint, message: Message, fallback: string): Outcome {
  if (endpoint.attributes["Enabled"] !== "true")
    return { kind: "refused", status: 400, response: "Endpoint is disabled" };
  if (ctx.store.mobile.application(endpoint.platform, endpoint.application) === undefined)
    return { kind: "refused", status: 404, response: "PlatformApplication does not exist" };
  const key = (KEYS[endpoint.platform] ?? [endpoint.platform]).find(
    (name) => message.structured === true && textFor(message, name) !== textFor(message, "default"),
  );
  return {
    ...delivered(200, "OK"),
    sent: {
      channel: "push",
      at: ctx.now,
      from: applicationArn(ctx.scope, endpoint.platform, endpoint.application),
      to: endpoint.attributes["Token"] ?? "",
      ...(message.subject !== undefined && { subject: message.subject }),
      body: key === undefined ? fallback : textFor(message, key),
      details: {
        MessageId: message.id,
        EndpointArn: endpointArn(ctx.scope, endpoint),
        Platform: endpoint.platform,
      },
    },
  };
}
