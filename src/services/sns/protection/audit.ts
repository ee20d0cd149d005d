/**
 * What audits find, on its way to where the policy says.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-operations.html
 */
import { admitDelivery } from "../../../targets/vended-log.ts";
import { logVended } from "../delivery/log.ts";
import type { Prepare, Write } from "../kit.ts";
import { type Topic, topicArn } from "../topic/topic.ts";
import { type AuditNote, auditDestinations, type DataProtection } from "./policy.ts";

/** Lets the delivery of findings in, as the caller may; answers at once where there is nothing to let in. */
export function admitAudits(ctx: Prepare, policy: DataProtection): Promise<void> | undefined {
  const destinations = auditDestinations(policy);
  if (destinations.length === 0) return undefined;
  return (async () => {
    for (const destination of destinations) await admitDelivery(ctx, destination);
  })();
}

export function noteAudit(ctx: Write, topic: Topic, note: AuditNote): void {
  const line = lineOf(ctx, topic, note);
  for (const destination of note.destinations) logVended(ctx, destination, line);
}

function lineOf(ctx: Write, topic: Topic, { findings }: AuditNote): string {
  const byName = new Map<string, { start: number; end: number }[]>();
  for (const { name, start, end } of findings)
    byName.set(name, [...(byName.get(name) ?? []), { start, end }]);
  return JSON.stringify({
    messageId: ctx.request.id,
    auditTimestamp: new Date(ctx.now).toISOString(),
    callerPrincipal: "arn" in ctx.caller ? ctx.caller.arn : "",
    resourceArn: topicArn(ctx.scope, topic.name),
    dataIdentifiers: [...byName].map(([name, locations]) => ({
      name,
      count: locations.length,
      detections: locations,
    })),
  });
}
